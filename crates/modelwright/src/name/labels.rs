//! What the variants of a union are called.
//!
//! A variant is called by the tag that it alone has, else by its title or the definition that it is, else by its type. Of
//! several lists or maps each is called by what it holds. What is left of the same words is counted in the order of the
//! document, the first one without a number.

use super::Naming;
use super::words::words;
use crate::ir::{ModelId, Shape, Type, TypeRef, Union};
use crate::schema_path::Step;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::Hash;

impl Naming<'_> {
    /// The words of the variants of a union. Asked for twice, they are found once.
    pub(super) fn labels(&mut self, id: ModelId) -> &[Vec<String>] {
        if !self.labels.contains_key(&id) {
            let found = match &self.api.model(id).shape {
                Shape::Union(union) => self.find_labels(id, union),
                _ => Vec::new(),
            };
            self.labels.insert(id, found);
        }
        &self.labels[&id]
    }

    fn find_labels(&self, id: ModelId, union: &Union) -> Vec<Vec<String>> {
        let tags = union.discriminator.iter().flat_map(|said| &said.tags);
        let uses = counted(tags.flat_map(|tags| tags.iter().collect::<BTreeSet<_>>()));
        let label = |(index, type_ref)| match self.tag(union, index, &uses) {
            Some(words) => words,
            None => self.without_tag(id, union, index, type_ref),
        };
        let first: Vec<_> = union.variants.iter().enumerate().map(label).collect();
        let shared = counted(first.iter());
        let labels = first.iter().zip(&union.variants).map(|(label, type_ref)| {
            let longer = if shared[label] > 1 {
                self.held(type_ref)
            } else {
                None
            };
            longer.unwrap_or_else(|| label.clone())
        });
        let mut labels: Vec<_> = labels.collect();
        number(&mut labels);
        labels
    }

    /// The words of the only tag of a variant, if no other variant has it.
    fn tag(
        &self,
        union: &Union,
        index: usize,
        uses: &HashMap<&String, usize>,
    ) -> Option<Vec<String>> {
        let tags = &union.discriminator.as_ref()?.tags;
        let [tag] = tags[index].as_slice() else {
            return None;
        };
        let words = self.definition_words(tag);
        (uses[tag] == 1 && !words.is_empty()).then_some(words)
    }

    fn without_tag(
        &self,
        id: ModelId,
        union: &Union,
        index: usize,
        type_ref: &TypeRef,
    ) -> Vec<String> {
        if let Some(title) = union.titles.get(index).and_then(Option::as_ref) {
            return self.within(id, words(title, &self.overrides.words));
        }
        let Type::Model(held) = type_ref.ty else {
            return vec![word(type_ref).to_owned()];
        };
        let model = self.api.model(held);
        let stands_here = model.path == self.api.model(id).path.join(Step::Variant(index));
        match (&model.title, &self.settled[held.0]) {
            (Some(title), _) if stands_here => self.within(id, words(title, &self.overrides.words)),
            (_, Some(settled)) if !stands_here => settled.words.clone(),
            _ => self.of_shape(&model.shape),
        }
    }

    /// The words without those of the union, if they begin with these.
    fn within(&self, union: ModelId, mut words: Vec<String>) -> Vec<String> {
        if let Some(union) = &self.settled[union.0]
            && words.len() > union.words.len()
            && words.starts_with(&union.words)
        {
            words.drain(..union.words.len());
        }
        words
    }

    fn of_shape(&self, shape: &Shape) -> Vec<String> {
        let word = match shape {
            Shape::Object(_) => "object",
            Shape::StringEnum(values) => match values.as_slice() {
                [only] if only.value.is_empty() => "empty",
                [only] => {
                    let found = words(&only.value, &self.overrides.words);
                    return if found.is_empty() {
                        vec!["text".into()]
                    } else {
                        found
                    };
                }
                _ => "enum",
            },
            Shape::IntegerEnum { .. } => "enum",
            Shape::Union(_) => "union",
            Shape::Alias(type_ref) => word(type_ref),
        };
        vec![word.to_owned()]
    }

    /// A list or a map by what it holds; `None` for anything else.
    fn held(&self, type_ref: &TypeRef) -> Option<Vec<String>> {
        let (Type::Array(inner) | Type::Map(inner)) = &type_ref.ty else {
            return None;
        };
        let mut words = match inner.ty {
            Type::Model(held) => match &self.settled[held.0] {
                Some(settled) => settled.words.clone(),
                None => self.of_shape(&self.api.model(held).shape),
            },
            _ => vec![word(inner).to_owned()],
        };
        words.push(word(type_ref).to_owned());
        Some(words)
    }
}

/// How often there is each of these.
fn counted<T: Eq + Hash>(all: impl Iterator<Item = T>) -> HashMap<T, usize> {
    let mut counts = HashMap::new();
    for one in all {
        *counts.entry(one).or_default() += 1;
    }
    counts
}

/// Adds numbers to labels that are the same, all but the first.
fn number(labels: &mut [Vec<String>]) {
    let mut taken: HashSet<String> = labels.iter().map(|label| label.concat()).collect();
    let mut last: HashMap<String, usize> = HashMap::new();
    for label in labels {
        let plain = label.concat();
        let number = last.entry(plain.clone()).or_default();
        *number += 1;
        while *number > 1 && !taken.insert(format!("{plain}{number}")) {
            *number += 1;
        }
        if *number > 1 {
            label.push(number.to_string());
        }
    }
}

/// The word for a type.
fn word(type_ref: &TypeRef) -> &'static str {
    match &type_ref.ty {
        Type::Any => "any",
        Type::FreeObject | Type::Model(_) => "object",
        Type::Map(_) | Type::KeySet => "map",
        Type::Boolean => "boolean",
        Type::Integer(_) => "integer",
        Type::Number(_) => "number",
        Type::Text(format) if format.as_deref() == Some("date-time") => "date",
        Type::Text(_) => "text",
        Type::Array(_) => "list",
    }
}
