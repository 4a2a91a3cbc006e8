//! The names of all types.
//!
//! Chosen names and definitions come first, settled as members are (`scope`). Then come the models that stand inline,
//! those that stand in others after these, and of one level in the order of the document. Each takes the first of these
//! names that is free: 1. its title, unless that says the same as the property that it is the value of; 2. its place: the
//! name of what it stands in, and the property or variant (`location`); 3. the same with the kind of type it is, such as
//! `Enum`; 4. the place with the kind of type and a number from 2 on.
//!
//! What another model of the same level would be called by its title or place counts as taken for the last two, so that who has to
//! yield takes nothing from others. What is added to another definition or operation changes a name only if it takes that very name.

use super::location::Chain;
use super::scope::{self, Entry, Scope};
use super::words::words;
use super::{Naming, ident};
use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use crate::ir::{Model, ModelId, Shape, Type};
use crate::lift::Canonical;
use crate::schema_path::Step;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The longest name by place, in bytes, where there is a shorter one.
const LONG: usize = 64;

/// The name of a type.
#[derive(Clone, Debug)]
pub(super) struct Settled {
    pub(super) name: String,
    /// The words of the name.
    pub(super) words: Vec<String>,
    /// What the models that stand in this one begin with.
    pub(super) chain: Chain,
}

/// A model that stands inline and waits for a name.
struct Waiting {
    id: ModelId,
    title: Option<Vec<String>>,
    chain: Chain,
}

impl Naming<'_> {
    /// Names all types.
    pub(super) fn types(
        &mut self,
        canonical: &Canonical<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let outcome = self.definitions(canonical, diagnostics);
        let settled = self.settled.iter().flatten();
        let mut taken: HashSet<String> = settled.map(|named| named.name.to_lowercase()).collect();
        let mut renamed = Vec::new();
        // The last number of each name that has been counted.
        let mut last = HashMap::new();
        for level in self.levels() {
            let mut yielding = Vec::new();
            for id in level {
                let waiting = self.waiting(id);
                let name = waiting.wanted();
                if taken.insert(name.to_lowercase()) {
                    let words = waiting.words();
                    self.settle(waiting, name, words, Vec::new());
                } else {
                    yielding.push(waiting);
                }
            }
            for waiting in yielding {
                let suffix = inline_suffix(self.api.model(waiting.id));
                let free = |name: &str| taken.insert(name.to_lowercase());
                let (name, suffix) = waiting.yields(suffix, free, &mut last);
                if suffix.len() > 1 {
                    renamed.push((waiting.id, waiting.wanted(), name.clone()));
                }
                let mut words = waiting.chain.words_within(LONG);
                words.extend(suffix.iter().cloned());
                self.settle(waiting, name, words, suffix);
            }
        }
        self.report(&renamed, canonical, diagnostics);
        outcome
    }

    /// The models that were not named with the definitions, those in which others stand first.
    fn levels(&self) -> Vec<Vec<ModelId>> {
        let mut depths: Vec<Option<usize>> = vec![None; self.api.models.len()];
        let mut levels: BTreeMap<usize, Vec<ModelId>> = BTreeMap::new();
        for (id, _) in self.api.models() {
            let mut above = vec![id];
            let mut depth = 0;
            while let Some(owner) = above.last().and_then(|last| self.owner(*last)) {
                if let Some(known) = depths[owner.0] {
                    depth = known + 1;
                    break;
                }
                above.push(owner);
            }
            for id in above.into_iter().rev() {
                depths[id.0] = Some(depth);
                depth += 1;
            }
            if self.settled[id.0].is_none() {
                levels
                    .entry(depths[id.0].unwrap_or(0))
                    .or_default()
                    .push(id);
            }
        }
        levels.into_values().collect()
    }

    fn waiting(&mut self, id: ModelId) -> Waiting {
        let model = self.api.model(id);
        let title = model.title.as_ref();
        let title = title.map(|title| self.definition_words(title));
        let says_more = |title: &Vec<String>| match model.path.steps().last() {
            Some(Step::Property(name)) => *title != words(name, &self.overrides.words),
            _ => !title.is_empty(),
        };
        Waiting {
            id,
            title: title.filter(says_more),
            chain: self.chain(id),
        }
    }

    /// Gives a model its name. `suffix` is what its place has behind it in that name.
    fn settle(&mut self, waiting: Waiting, name: String, words: Vec<String>, suffix: Vec<String>) {
        let is_titled = waiting.title.is_some_and(|title| title == words);
        let chain = match is_titled {
            true => Chain::of(words.clone()),
            false => waiting.chain.with_suffix(suffix),
        };
        self.settled[waiting.id.0] = Some(Settled { name, words, chain });
    }

    /// Names the definitions, and all models whose names were chosen.
    fn definitions(
        &mut self,
        canonical: &Canonical<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let api = self.api;
        let mut scope = Scope::ignoring_case("types");
        let mut named = Vec::new();
        for (id, model) in api.models() {
            if let Some((entry, words)) = self.definition(model) {
                scope.add(entry);
                named.push((id, words));
            }
        }
        let location = |index: usize| {
            let model = api.model(named[index].0);
            canonical.location(&model.pointer).at_path(&model.path)
        };
        let (names, outcome) = scope.settle(location, diagnostics);
        for (name, (id, found)) in names.into_iter().zip(&named) {
            // A chosen or settled name has other words than the definition.
            let words = match ident::type_name(found) == name {
                true => found.clone(),
                false => words(&name, &self.overrides.words),
            };
            self.settled[id.0] = Some(Settled {
                name,
                chain: Chain::of(words.clone()),
                words,
            });
        }
        outcome
    }

    /// What a definition wants to be called, or a model whose name was chosen, and the words that the document has for that.
    fn definition<'m>(&mut self, model: &'m Model) -> Option<(Entry<'m>, Vec<String>)> {
        let chosen = self.chosen(&model.path);
        let own = match model.path.steps() {
            [Step::Definition(name)] => name.as_str(),
            _ if chosen.is_some() => "",
            _ => return None,
        };
        let title = model.title.as_ref().filter(|_| !own.is_empty());
        let title = title.map(|title| self.definition_words(title));
        let mut found = self.definition_words(own);
        if found.is_empty() {
            found = title.clone().unwrap_or_default();
        }
        let entry = Entry {
            name: match chosen {
                Some(chosen) => self.overrides.as_type(chosen),
                None => ident::type_name(&found),
            },
            original: own,
            title: title.map(|title| ident::type_name(&title)),
            is_chosen: chosen.is_some(),
        };
        Some((entry, found))
    }

    /// The words of a definition's name, without the prefix that the user takes off.
    pub(super) fn definition_words(&self, name: &str) -> Vec<String> {
        self.prefix.words_after(name, &self.overrides.words)
    }

    /// Says which models are counted.
    fn report(
        &self,
        renamed: &[(ModelId, String, String)],
        canonical: &Canonical<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        for (id, wanted, name) in renamed.iter().take(scope::MOST_REPORTED) {
            let model = self.api.model(*id);
            let message = format!(
                "`{}` would be called `{wanted}` in Rust, as another type is; it is called `{name}`",
                model.path
            );
            let location = canonical.location(&model.pointer).at_path(&model.path);
            let warning = Diagnostic::warning("renamed", message).at(location);
            diagnostics.warn(warning.help(scope::HELP));
        }
        scope::report_more("types", renamed.len(), diagnostics);
    }
}

impl Waiting {
    /// The words of what it is called where nothing else is.
    fn words(&self) -> Vec<String> {
        let by_location = || self.chain.words_within(LONG);
        self.title.clone().unwrap_or_else(by_location)
    }

    fn wanted(&self) -> String {
        ident::type_name(&self.words())
    }

    /// The first of its other names that is free, and what that has behind the place: nothing, the kind of type, or that and a
    /// number.
    fn yields(
        &self,
        kind: &str,
        mut free: impl FnMut(&str) -> bool,
        last: &mut HashMap<String, usize>,
    ) -> (String, Vec<String>) {
        let mut words = self.chain.words_within(LONG);
        let by_location = ident::type_name(&words);
        if free(&by_location) {
            return (by_location, Vec::new());
        }
        let kind = kind.to_lowercase();
        words.push(kind.clone());
        let with_kind = ident::type_name(&words);
        if free(&with_kind) {
            return (with_kind, vec![kind]);
        }
        let number = last.entry(with_kind.clone()).or_insert(1);
        loop {
            *number += 1;
            let name = scope::numbered(&with_kind, *number);
            if free(&name) {
                return (name, vec![kind, number.to_string()]);
            }
        }
    }
}

/// What an inline model adds to its name when a definition has the same.
fn inline_suffix(model: &Model) -> &'static str {
    match model.shape {
        _ if matches!(model.path.steps(), [Step::Shared(kind, _)] if kind == "responses") => {
            "Response"
        }
        _ if matches!(model.path.steps(), [Step::Shared(kind, _)] if kind == "requestBodies") => {
            "Body"
        }
        Shape::Object(_) => "Object",
        Shape::StringEnum(_) | Shape::IntegerEnum { .. } => "Enum",
        Shape::Union(_) => "Union",
        Shape::Alias(ref type_ref) => match type_ref.ty {
            Type::Array(_) => "List",
            Type::Map(_) => "Map",
            _ => "Alias",
        },
    }
}
