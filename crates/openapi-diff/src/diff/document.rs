//! What documents say of the API as a whole, and that which no API holds: servers, callbacks, webhooks, links.

use super::change::Site;
use super::kind::ChangeKind;
use super::recorder::Spot;
use super::{Comparing, Side};
use crate::ir::Operation;
use crate::schema_path::SchemaPath;
use serde_json::{Map, Value, json};

impl Comparing<'_, '_> {
    pub(super) fn document(&mut self) {
        self.security_schemes();
        let (Some(old), Some(new)) = (self.before.document, self.after.document) else {
            return;
        };
        let path = SchemaPath::shared("document", "servers");
        let spot = Spot::both(&path, Site::Document, Site::Document);
        let (then, now) = (servers(old), servers(new));
        for url in now.iter().filter(|url| !then.contains(url)) {
            let kind = ChangeKind::ServerAdded;
            self.recorder.record(kind, &spot, None, Some(json!(url)));
        }
        for url in then.iter().filter(|url| !now.contains(url)) {
            let kind = ChangeKind::ServerRemoved;
            self.recorder.record(kind, &spot, Some(json!(url)), None);
        }
        for (what, part) in SHARED_PARTS {
            if part(old) != part(new) {
                let path = SchemaPath::shared("document", what);
                let spot = Spot::both(&path, Site::Document, Site::Document);
                let (kind, what) = (ChangeKind::NotCompared, Some(json!(what)));
                self.recorder.record(kind, &spot, what.clone(), what);
            }
        }
    }

    /// Says which parts of an operation differ that are not compared.
    pub(super) fn not_compared(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        let then = written(self.before, old);
        let now = written(self.after, new);
        let (Some(then), Some(now)) = (then, now) else {
            return;
        };
        for (what, part) in PARTS {
            if part(then) != part(now) {
                let (kind, what) = (ChangeKind::NotCompared, Some(json!(what)));
                self.recorder.record(kind, spot, what.clone(), what);
            }
        }
    }
}

type Part = fn(&Value) -> Value;

/// The parts of a document that are not compared: what operations share, and what belongs to none.
const SHARED_PARTS: [(&str, Part); 4] = [
    ("webhooks", |document| {
        json!([document["webhooks"], document["x-webhooks"]])
    }),
    ("callbacks", |document| {
        document["components"]["callbacks"].clone()
    }),
    ("links", |document| {
        let components = &document["components"];
        json!([components["links"], links(components)])
    }),
    ("servers of paths", |document| {
        let paths = document["paths"].as_object();
        of_each(paths, "servers")
    }),
];

/// The parts of an operation that are not compared.
const PARTS: [(&str, Part); 3] = [
    ("callbacks", |operation| operation["callbacks"].clone()),
    ("servers", |operation| operation["servers"].clone()),
    ("links", links),
];

/// The links of each response of an operation, or of the shared ones.
fn links(holder: &Value) -> Value {
    of_each(holder["responses"].as_object(), "links")
}

/// What the members of an object say under a key, by their names.
fn of_each(members: Option<&Map<String, Value>>, key: &str) -> Value {
    let members = members.into_iter().flatten();
    let said = members.filter_map(|(name, member)| Some((name.clone(), member.get(key)?.clone())));
    Value::Object(said.collect())
}

/// An operation as the document writes it.
fn written<'a>(side: &Side<'a>, operation: &Operation) -> Option<&'a Value> {
    let path = side.document?.get("paths")?.get(&operation.path)?;
    path.get(operation.method.to_string().to_lowercase())
}

/// The URLs of the servers, or the base path; the version of the document stands as `{version}` in them.
fn servers(document: &Value) -> Vec<String> {
    let version = document.pointer("/info/version").and_then(Value::as_str);
    let is_version = |part: &str| {
        let part = part.strip_prefix('v').unwrap_or(part);
        !part.is_empty() && version.is_some_and(|version| part == version.trim_start_matches('v'))
    };
    let plain = |url: &str| {
        let parts = url.trim_end_matches('/').split('/');
        let parts = parts.map(|part| if is_version(part) { "{version}" } else { part });
        parts.collect::<Vec<_>>().join("/")
    };
    if let Some(servers) = document.get("servers").and_then(Value::as_array) {
        let urls = servers.iter().filter_map(|server| server["url"].as_str());
        return urls.map(plain).collect();
    }
    let text = |key: &str| {
        document
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let place = format!("{}{}", text("host"), text("basePath"));
    let schemes = document.get("schemes").and_then(Value::as_array);
    let schemes = schemes.into_iter().flatten().filter_map(Value::as_str);
    let urls: Vec<_> = schemes
        .map(|scheme| plain(&format!("{scheme}://{place}")))
        .collect();
    match (urls.as_slice(), place.as_str()) {
        ([], "") => Vec::new(),
        ([], _) => vec![plain(&place)],
        _ => urls,
    }
}
