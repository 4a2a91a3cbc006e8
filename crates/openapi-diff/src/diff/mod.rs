//! What changed from one API to another, and whom it breaks.
//!
//! In: two [`Side`]s: an API, what it is in Rust, and, where they are known, hashes of its texts. Out: one [`Change`] for
//! each change, at the definition or the operation where it is, never at those that refer to it. What is written another
//! way and means the same (a reference or the same thing inline, the order of keys, an allOf around one reference) is no
//! change, or one that says that nothing changes on the wire. Left out on purpose: where the sides come from
//! (`crate::sides`), the lines of a document ([`locate`]), and how changes are shown (`crate::report`).

mod change;
mod discriminators;
mod document;
mod effects;
mod kind;
pub mod locate;
mod models;
mod operations;
mod pairs;
mod parameters;
mod recorder;
mod renamed;
mod rust;
mod same;
mod security;
mod surface;
mod texts;
mod type_refs;
mod unchanged;
mod usage;
mod words;

pub use change::{Change, Site, Used};
pub use effects::{Bump, Effects, Level, Reading, Source, Writing};
pub use kind::{ChangeKind, Wire};

use crate::ir::{Annotations, Api, Deprecation, ModelId};
use crate::plan::{Crate, Item};
use crate::version::Version;
use openapi::version_set::VersionIndex;
use pairs::Pairs;
use recorder::Recorder;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use usage::Usage;

/// Hashes of texts by the schema path of what they describe.
pub type Texts = BTreeMap<String, String>;

/// One of two APIs that are compared.
#[derive(Clone, Debug)]
pub struct Side<'a> {
    /// The version, where it is one of several; what is deprecated since a later one is not yet deprecated in it.
    pub version: Option<Version>,
    /// The API.
    pub api: &'a Api,
    /// What its models are in Rust, by their ids.
    items: Vec<&'a Item>,
    /// The hashes of its texts. Without them on both sides, no text is compared.
    texts: Option<&'a Texts>,
    /// The document as it was written. Without it on both sides, servers and what the API leaves out are not compared.
    document: Option<&'a Value>,
    usage: Usage,
}

impl<'a> Side<'a> {
    /// The module at this place of what was planned, and the API that it was planned from.
    pub fn of(
        api: &'a Api,
        planned: &'a Crate,
        index: VersionIndex,
        version: Option<Version>,
        texts: Option<&'a Texts>,
    ) -> Self {
        let mut exports: Vec<_> = planned.modules[index].exports.iter().collect();
        exports.sort_by_key(|export| export.model);
        let items = exports
            .iter()
            .map(|export| &planned.files[export.file].item);
        Self {
            version,
            api,
            items: items.collect(),
            texts,
            document: None,
            usage: Usage::of(api),
        }
    }

    /// Adds the document as it was written.
    pub fn with_document(self, document: &'a Value) -> Self {
        Self {
            document: Some(document),
            ..self
        }
    }

    /// Whether, and how, something is deprecated in this version.
    fn deprecation(&self, annotations: &'a Annotations) -> Option<&'a Deprecation> {
        let deprecation = annotations.deprecated.as_ref()?;
        let since = deprecation
            .since
            .as_ref()
            .and_then(|since| since.parse().ok());
        let is_yet_to_come = self
            .version
            .zip(since)
            .is_some_and(|(now, since)| now < since);
        (!is_yet_to_come).then_some(deprecation)
    }

    /// The models of these names, or of operations with these ids, with all that they reach, by schema path. An error
    /// names what there is not.
    ///
    /// # Errors
    ///
    /// The first name that is neither a model nor an operation.
    pub fn reach(&self, names: &[String]) -> Result<BTreeSet<String>, String> {
        let mut open = Vec::new();
        let mut found = BTreeSet::new();
        for name in names {
            let models = self.api.models();
            let named = models.filter(|(id, model)| {
                model.path.as_str() == name || self.items[id.0].name == *name
            });
            let before = (open.len(), found.len());
            open.extend(named.map(|(id, _)| id));
            for operation in self.api.operations.iter().filter(|o| o.id == *name) {
                found.insert(operation.schema_path.root());
                open.extend(usage::of_operation(operation));
            }
            if before == (open.len(), found.len()) {
                return Err(name.clone());
            }
        }
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                let model = self.api.model(id);
                found.insert(model.path.root());
                open.extend(model.references());
            }
        }
        Ok(found)
    }

    /// The names that [`Side::reach`] knows.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let models = self.items.iter().map(|item| item.name.as_str());
        models.chain(
            self.api
                .operations
                .iter()
                .map(|operation| operation.id.as_str()),
        )
    }

    fn item(&self, id: ModelId) -> &'a Item {
        self.items[id.0]
    }
}

/// All changes: definitions in the order of the document after, each with what it holds, then operations.
pub fn diff<'a>(before: &Side<'a>, after: &Side<'a>) -> Vec<Change> {
    let _span = tracing::info_span!("diff").entered();
    let mut comparing = Comparing {
        before,
        after,
        pairs: Pairs::find(before.api, after.api),
        compared: BTreeSet::new(),
        recorder: Recorder::new(before, after),
    };
    comparing.definitions();
    comparing.document();
    comparing.operations();
    comparing.texts();
    comparing.traits();
    comparing.surface();
    comparing.recorder.changes
}

/// The state of one comparison.
struct Comparing<'c, 'a> {
    before: &'c Side<'a>,
    after: &'c Side<'a>,
    pairs: Pairs,
    /// The models that have been compared with one another.
    compared: BTreeSet<(ModelId, ModelId)>,
    recorder: Recorder<'c, 'a>,
}
