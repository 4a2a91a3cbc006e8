//! Which models belong to the operations of one tag, for the table of contents.

use super::links::Links;
use super::page_sources::PageSources;
use crate::ir::Body;
use crate::printable::Printable;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The names of models by the tag that they belong to; those of several tags, and of none, are apart.
#[derive(Debug, Default)]
pub(super) struct Groups {
    of_tags: BTreeMap<String, Vec<String>>,
    /// The tag of each of these models.
    tags: HashMap<String, String>,
    pub(super) shared: Vec<String>,
}

impl Groups {
    /// The tag that a model belongs to; `None` for one that is apart.
    pub(super) fn tag(&self, model: &str) -> Option<&str> {
        self.tags.get(model).map(String::as_str)
    }

    /// The models of a tag, as names.
    pub(super) fn of(&self, tag: &str) -> Vec<Printable> {
        let models = self.of_tags.get(tag).into_iter().flatten();
        models.map(|name| Printable::name(name)).collect()
    }
}

/// Groups all models. One belongs to a tag if no operation of another reaches it or, if others do, if it is in the bodies of that tag's
/// operations alone or, failing that, if its name begins with the tag.
pub(super) fn groups(known: &PageSources<'_>, links: &Links) -> Groups {
    let mut references: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut direct: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for input in known.inputs {
        let name = |id| input.names.of(id).type_name.as_str();
        for (id, model) in input.api.models() {
            let used = model.references().into_iter().map(name);
            references.entry(name(id)).or_default().extend(used);
        }
        for operation in &input.api.operations {
            let responses = operation.responses.iter().map(|response| &response.body);
            let bodies = operation.body.iter().chain(responses);
            for used in bodies.flat_map(Body::references) {
                let tags = direct.entry(name(used)).or_default();
                tags.extend(links.addresses.tag(&operation.id).map(str::to_owned));
            }
        }
    }
    let mut reached: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (model, tags) in &direct {
        for tag in tags {
            reach(model, tag, &references, &mut reached);
        }
    }
    let mut groups = Groups::default();
    for model in references.keys() {
        let only = |tags: Vec<&str>| (tags.len() == 1).then(|| tags[0].to_owned());
        let reaching: Vec<_> = reached.get(model).into_iter().flatten().copied().collect();
        let own = direct.get(model).into_iter().flatten();
        let own = own.map(String::as_str).collect();
        let named = |tags: &[&str]| {
            tags.iter()
                .find(|tag| model.starts_with(**tag))
                .map(|tag| (*tag).to_owned())
        };
        let named = named(&reaching);
        match only(reaching).or_else(|| only(own)).or(named) {
            Some(tag) => {
                groups.tags.insert((*model).to_owned(), tag.clone());
                let models = groups.of_tags.entry(tag).or_default();
                models.push((*model).to_owned());
            }
            None => groups.shared.push((*model).to_owned()),
        }
    }
    groups
}

/// Adds a tag to a model and to all that it refers to.
fn reach<'a>(
    model: &'a str,
    tag: &'a str,
    references: &BTreeMap<&'a str, BTreeSet<&'a str>>,
    reached: &mut BTreeMap<&'a str, BTreeSet<&'a str>>,
) {
    let mut waiting = vec![model];
    while let Some(model) = waiting.pop() {
        if reached.entry(model).or_default().insert(tag) {
            waiting.extend(references.get(model).into_iter().flatten());
        }
    }
}
