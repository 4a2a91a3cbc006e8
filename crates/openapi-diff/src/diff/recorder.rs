//! Changes as they are found, and what follows from each.

use super::Side;
use super::change::{Change, Site, Used};
use super::effects::{Effects, Reading, Source, Writing};
use super::kind::{ChangeKind, SourceRule, Wire};
use super::rust::Rust;
use crate::schema_path::SchemaPath;
use serde_json::Value;
use std::collections::BTreeMap;

/// A place in both documents, or in one.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    /// Its path after, or before for what is gone.
    pub path: SchemaPath,
    /// Where it is before.
    pub before: Option<Site>,
    /// Where it is after.
    pub after: Option<Site>,
}

impl Spot {
    /// A place that both documents have.
    pub fn both(path: &SchemaPath, before: Site, after: Site) -> Self {
        Self {
            path: path.clone(),
            before: Some(before),
            after: Some(after),
        }
    }

    /// The same place, by another path.
    pub fn at(&self, path: SchemaPath) -> Self {
        Self {
            path,
            ..self.clone()
        }
    }

    /// Only what is there after.
    pub fn added(path: &SchemaPath, site: Site) -> Self {
        Self {
            path: path.clone(),
            before: None,
            after: Some(site),
        }
    }

    /// Only what was there before.
    pub fn removed(path: &SchemaPath, site: Site) -> Self {
        Self {
            path: path.clone(),
            before: Some(site),
            after: None,
        }
    }
}

pub(super) struct Recorder<'c, 'a> {
    before: &'c Side<'a>,
    after: &'c Side<'a>,
    rust_before: Rust<'c>,
    rust_after: Rust<'c>,
    /// What has been found.
    pub changes: Vec<Change>,
    /// The places that both documents have, by path, for their texts; empty where no texts are compared.
    pub seen: BTreeMap<SchemaPath, Spot>,
}

impl<'c, 'a> Recorder<'c, 'a> {
    pub fn new(before: &'c Side<'a>, after: &'c Side<'a>) -> Self {
        Self {
            before,
            after,
            rust_before: Rust::new(&before.items),
            rust_after: Rust::new(&after.items),
            changes: Vec::new(),
            seen: BTreeMap::new(),
        }
    }

    /// Whether the texts of places are compared.
    pub fn compares_texts(&self) -> bool {
        self.before.texts.is_some() && self.after.texts.is_some()
    }

    /// Notes a place that both documents have under the same path.
    pub fn saw(&mut self, spot: &Spot) {
        let root = |side: &Side<'_>, site: &Option<Site>| {
            let path = match site.as_ref()? {
                Site::Model(id) => &side.api.model(*id).path,
                Site::SecurityScheme(_) | Site::Document => return None,
                Site::Member(id, key) => return Some(side.api.model(*id).path.property(key)),
                Site::Operation(index)
                | Site::Parameter(index, _)
                | Site::Body(index)
                | Site::Response(index, _)
                | Site::Header(index, ..) => &side.api.operations[*index].schema_path,
            };
            Some(path.clone())
        };
        if self.compares_texts() && root(self.before, &spot.before) == root(self.after, &spot.after)
        {
            self.seen.insert(spot.path.clone(), spot.clone());
        }
    }

    /// Records a change that does on the wire what its kind does.
    pub fn record(
        &mut self,
        kind: ChangeKind,
        spot: &Spot,
        before: Option<Value>,
        after: Option<Value>,
    ) -> &mut Change {
        self.record_with(kind, spot, before, after, kind.wire())
    }

    /// Records a change.
    pub fn record_with(
        &mut self,
        kind: ChangeKind,
        spot: &Spot,
        before: Option<Value>,
        after: Option<Value>,
        wire: Wire,
    ) -> &mut Change {
        let before_it = spot.before.as_ref();
        let rust_before = before_it.and_then(|site| self.rust_before.at(site));
        let after_it = spot.after.as_ref();
        let rust_after = after_it.and_then(|site| self.rust_after.at(site));
        let source = source(kind, rust_before.as_ref(), rust_after.as_ref());
        let used = self.used(spot);
        self.changes.push(Change {
            kind,
            path: spot.path.to_string(),
            subject: spot.path.root(),
            before,
            after,
            rust_before,
            rust_after,
            effects: effects(kind, wire, source, &used),
            level_set: None,
            used,
            note: None,
            site_before: spot.before.clone(),
            site_after: spot.after.clone(),
        });
        self.changes.last_mut().expect("one was just put there")
    }

    /// Who uses it: after, and before as well, since a definition may have left a response by another change.
    fn used(&self, spot: &Spot) -> Used {
        let on = |side: &Side<'_>, site: &Option<Site>| {
            site.as_ref().map(|site| side.usage.at(site, side.api))
        };
        let then = on(self.before, &spot.before);
        let now = on(self.after, &spot.after);
        match (then, now) {
            (Some(then), Some(now)) => Used {
                request: joined(then.request, now.request),
                response: joined(then.response, now.response),
            },
            (then, now) => then.or(now).unwrap_or_default(),
        }
    }
}

fn joined(mut one: Vec<String>, other: Vec<String>) -> Vec<String> {
    one.extend(other);
    one.sort_unstable();
    one.dedup();
    one
}

fn source(kind: ChangeKind, before: Option<&String>, after: Option<&String>) -> Source {
    if before.is_none() && after.is_none() {
        return Source::Same;
    }
    match kind.source_rule() {
        SourceRule::Always(source) => source,
        SourceRule::Compared if before == after => Source::Same,
        SourceRule::Compared => Source::Breaks,
    }
}

fn effects(kind: ChangeKind, wire: Wire, source: Source, used: &Used) -> Effects {
    let (is_sent, is_received) = (!used.request.is_empty(), !used.response.is_empty());
    Effects {
        source,
        reading: if is_received {
            wire.reading
        } else {
            Reading::Same
        },
        writing: if is_sent { wire.writing } else { Writing::Same },
        behaviour: wire.behaviour && (is_sent || is_received),
        docs: kind.is_of_docs(),
    }
}
