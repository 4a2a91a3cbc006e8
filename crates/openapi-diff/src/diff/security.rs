//! Who may call what: the requirements of operations, and the schemes that they name.

use super::Comparing;
use super::change::Site;
use super::effects::Writing;
use super::kind::{ChangeKind, NOTHING, Wire};
use super::recorder::Spot;
use crate::ir::{Operation, SecurityKind, SecurityRequirement};
use crate::schema_path::SchemaPath;
use serde_json::json;

impl<'a> Comparing<'_, 'a> {
    /// Compares what a caller has to show for an operation.
    pub(super) fn security(&mut self, spot: &Spot, old: &'a Operation, new: &'a Operation) {
        if old.security == new.security {
            return;
        }
        let wire = Wire {
            writing: match still_allows(&old.security, &new.security) {
                true => Writing::Same,
                false => Writing::Refused,
            },
            ..NOTHING
        };
        let (then, now) = (in_words(&old.security), in_words(&new.security));
        if then != now {
            let (then, now) = (Some(json!(then)), Some(json!(now)));
            self.recorder
                .record_with(ChangeKind::SecurityChanged, spot, then, now, wire);
        }
    }

    /// Compares the schemes themselves. One that no operation requires breaks nobody.
    pub(super) fn security_schemes(&mut self) {
        let (before, after) = (self.before.api, self.after.api);
        for scheme in &after.security_schemes {
            let mut olds = before.security_schemes.iter();
            let old = olds.find(|old| old.name == scheme.name);
            let spot = spot_of(&scheme.name, old.is_some(), true);
            let is = Some(json!(kind_in_words(&scheme.kind)));
            match old {
                Some(old) if old.kind == scheme.kind => {}
                Some(old) => {
                    let was = Some(json!(kind_in_words(&old.kind)));
                    self.recorder
                        .record(ChangeKind::SecuritySchemeChanged, &spot, was, is);
                }
                None => {
                    self.recorder
                        .record(ChangeKind::SecuritySchemeAdded, &spot, None, is);
                }
            }
        }
        for old in &before.security_schemes {
            let mut news = after.security_schemes.iter();
            if news.all(|scheme| scheme.name != old.name) {
                let spot = spot_of(&old.name, true, false);
                let was = Some(json!(kind_in_words(&old.kind)));
                self.recorder
                    .record(ChangeKind::SecuritySchemeRemoved, &spot, was, None);
            }
        }
    }
}

fn spot_of(name: &str, is_before: bool, is_after: bool) -> Spot {
    let site = || Site::SecurityScheme(name.to_owned());
    Spot {
        path: SchemaPath::shared("securitySchemes", name),
        before: is_before.then(site),
        after: is_after.then(site),
    }
}

/// Whether each way to be let in still is one: nothing more has to be shown than was.
fn still_allows(old: &[SecurityRequirement], new: &[SecurityRequirement]) -> bool {
    let shows = |old: &SecurityRequirement, (name, scopes): &(String, Vec<String>)| {
        let mut shown = old.iter().filter(|(shown, _)| shown == name);
        shown.any(|(_, had)| scopes.iter().all(|scope| had.contains(scope)))
    };
    let is_let_in = |old: &SecurityRequirement| {
        new.iter()
            .any(|new| new.iter().all(|needed| shows(old, needed)))
    };
    let nobody_asked = [SecurityRequirement::new()];
    let old = if old.is_empty() { &nobody_asked } else { old };
    new.is_empty() || old.iter().all(is_let_in)
}

fn in_words(ways: &[SecurityRequirement]) -> String {
    let way = |way: &SecurityRequirement| {
        let schemes = way.iter().map(|(name, scopes)| match scopes.as_slice() {
            [] => name.clone(),
            scopes => format!("{name} ({})", scopes.join(", ")),
        });
        let schemes: Vec<_> = schemes.collect();
        match schemes.as_slice() {
            [] => "nothing".to_owned(),
            schemes => schemes.join(" and "),
        }
    };
    let ways: Vec<_> = ways.iter().map(way).collect();
    match ways.as_slice() {
        [] => "nothing".to_owned(),
        ways => ways.join(", or "),
    }
}

fn kind_in_words(kind: &SecurityKind) -> String {
    match kind {
        SecurityKind::ApiKey(location, name) => {
            format!("an API key: {} {name}", location.as_str())
        }
        SecurityKind::Http(scheme) => format!("HTTP {scheme}"),
        SecurityKind::OAuth2(flows) => {
            let flows = flows.iter().map(|flow| {
                let urls = [&flow.authorization_url, &flow.token_url];
                let urls = urls.into_iter().filter(|url| !url.is_empty());
                let parts: Vec<_> = urls.chain(&flow.scopes).map(String::as_str).collect();
                format!("{} ({})", flow.name, parts.join(", "))
            });
            format!("OAuth 2: {}", flows.collect::<Vec<_>>().join("; "))
        }
        SecurityKind::OpenIdConnect(url) => format!("OpenID Connect: {url}"),
        SecurityKind::Other(other) => other.clone(),
    }
}
