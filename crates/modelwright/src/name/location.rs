//! What a type that stands inline is called by its place.
//!
//! The name of a place is all of these words; a long one leaves out steps after the first part, so that the last ones are
//! kept. Since the first part is always there, what is added to another definition or operation changes no name.

use super::Naming;
use super::words::{WordTable, words};
use crate::ir::{Api, Model, ModelId, Shape};
use crate::schema_path::Step;
use std::collections::{BTreeMap, HashMap};

/// The words of a place.
#[derive(Clone, Debug, Default)]
pub(super) struct Chain {
    /// The words of a definition, an operation's body, or a type that is called by something else than its place.
    anchor: Vec<String>,
    /// The words of each step from there.
    steps: Vec<Vec<String>>,
}

impl Chain {
    /// A chain without a step.
    pub(super) fn of(anchor: Vec<String>) -> Self {
        Self {
            anchor,
            steps: Vec::new(),
        }
    }

    /// The chain with more words at its end.
    pub(super) fn with_suffix(mut self, words: Vec<String>) -> Self {
        self.steps
            .last_mut()
            .unwrap_or(&mut self.anchor)
            .extend(words);
        self
    }

    /// The words of a name of at most this many bytes, or of the shortest one: the first part and as many of the last steps as
    /// there is room for.
    pub(super) fn words_within(&self, most: usize) -> Vec<String> {
        let length = |words: &[String]| words.iter().map(String::len).sum::<usize>();
        let mut room = most.saturating_sub(length(&self.anchor));
        let mut first = self.steps.len();
        for (index, step) in self.steps.iter().enumerate().rev() {
            let is_last = index + 1 == self.steps.len();
            match room.checked_sub(length(step)) {
                Some(left) => room = left,
                None if is_last => room = 0,
                None => break,
            }
            first = index;
        }
        let kept = self.steps[first..].iter().flatten();
        self.anchor.iter().chain(kept).cloned().collect()
    }
}

/// The status of each operation whose response is called `…Response`: the lowest of those between 200 and 299 that hold a type of
/// their own. By operation.
pub(super) fn short_responses<'a>(
    paths: impl Iterator<Item = &'a [Step]>,
) -> BTreeMap<&'a str, &'a str> {
    let mut found = BTreeMap::new();
    for steps in paths {
        if let [Step::Operation(id), Step::Response(status), ..] = steps
            && status.starts_with('2')
        {
            let lowest = found.entry(id.as_str()).or_insert(status.as_str());
            *lowest = (*lowest).min(status);
        }
    }
    found
}

/// The model that each model stands in: the one with the longest path that its own begins with.
pub(super) fn owners(api: &Api) -> Vec<Option<ModelId>> {
    let by_path: HashMap<_, _> = api.models().map(|(id, model)| (&model.path, id)).collect();
    let owner = |model: &Model| {
        let mut path = model.path.clone();
        while let Some((shorter, _)) = path.split_last() {
            if let Some(owner) = by_path.get(&shorter) {
                return Some(*owner);
            }
            path = shorter;
        }
        None
    };
    api.models.iter().map(owner).collect()
}

impl Naming<'_> {
    /// The words of the place of a model that is no definition.
    pub(super) fn chain(&mut self, id: ModelId) -> Chain {
        let api = self.api;
        let steps = api.model(id).path.steps();
        let owner = self.owner(id);
        let (mut chain, start) = match owner {
            Some(owner) => (
                self.chain_of_owner(owner),
                api.model(owner).path.steps().len(),
            ),
            None => (Chain::default(), 0),
        };
        for at in start..steps.len() {
            let found = match (&steps[at], owner) {
                (Step::Variant(index), Some(union)) if at == start => {
                    self.variant_step(union, *index, steps.get(at + 1))
                }
                // Else they are called as the list or map itself.
                (Step::Items, _) if at == start || is_variant(steps, at) => vec!["item".to_owned()],
                (Step::Values, _) if at == start || is_variant(steps, at) => {
                    vec!["value".to_owned()]
                }
                (step, _) => step_words(step, self.is_short(steps), &self.overrides.words),
            };
            let is_root = owner.is_none() && chain.steps.is_empty();
            if is_root && is_of_root(&steps[at]) {
                chain.anchor.extend(found);
            } else if !found.is_empty() {
                chain.steps.push(found);
            }
        }
        chain
    }

    /// What the models in a model begin with: its own place, or its name where that is another.
    fn chain_of_owner(&self, owner: ModelId) -> Chain {
        let settled = self.settled[owner.0].as_ref();
        let settled = settled.expect("what a model stands in is named first");
        settled.chain.clone()
    }

    /// The model that another one stands in.
    pub(super) fn owner(&self, id: ModelId) -> Option<ModelId> {
        self.owners[id.0]
    }

    /// A variant is called by its label; what a list or a map in its place holds needs no more than to be told from the union.
    fn variant_step(&mut self, union: ModelId, index: usize, next: Option<&Step>) -> Vec<String> {
        match (next, &self.api.model(union).shape) {
            (Some(Step::Items | Step::Values), _) => Vec::new(),
            (_, Shape::Union(of)) if index < of.variants.len() => self.labels(union)[index].clone(),
            _ => vec!["variant".to_owned(), (index + 1).to_string()],
        }
    }

    fn is_short(&self, steps: &[Step]) -> bool {
        match steps {
            [Step::Operation(id), Step::Response(status), ..] => {
                self.short_responses.get(id.as_str()) == Some(&status.as_str())
            }
            _ => false,
        }
    }
}

fn is_variant(steps: &[Step], at: usize) -> bool {
    matches!(
        at.checked_sub(1).map(|before| &steps[before]),
        Some(Step::Variant(_))
    )
}

/// Whether a step is part of what a place begins with.
fn is_of_root(step: &Step) -> bool {
    matches!(
        step,
        Step::Definition(_)
            | Step::Operation(_)
            | Step::Shared(..)
            | Step::Body
            | Step::Response(_)
            | Step::Media(_)
    )
}

/// The words of a step. `is_short` says whether the response needs no status in its name.
fn step_words(step: &Step, is_short: bool, table: &WordTable) -> Vec<String> {
    match step {
        Step::Definition(name) | Step::Operation(name) | Step::Property(name) => words(name, table),
        Step::Shared(_, name) => words(name, table),
        Step::Body => vec!["body".into()],
        Step::Response(_) if is_short => vec!["response".into()],
        Step::Response(status) => {
            let mut all = words(status, table);
            all.push("response".into());
            all
        }
        Step::Parameter(_, name) | Step::Header(name) | Step::Media(name) => words(name, table),
        Step::Variant(index) => vec!["variant".into(), (index + 1).to_string()],
        Step::Items | Step::Values | Step::Part(_) | Step::Value(_) => Vec::new(),
    }
}
