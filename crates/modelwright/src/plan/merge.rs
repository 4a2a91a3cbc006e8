//! What is said about a type that several versions share.
//!
//! It is deprecated only if all versions agree; whatever else only some of them say is said with their range.

use super::docs::{Fact, of_property, says_the_same_of_property};
use super::{Docs, Field, File, Input, Item, ItemKind, Variant};
use crate::ir::{self, Availability, Available, ModelId, Shape};
use crate::version::Version;
use crate::version_set::{VersionIndex, VersionSet};
use rayon::prelude::*;

/// What the merge has to know beside the types.
pub(super) struct Context<'a> {
    /// All versions, oldest first.
    pub(super) inputs: &'a [Input<'a>],
    /// Their numbers, where there are several.
    pub(super) known: &'a [Version],
    /// What is available where.
    pub(super) availability: &'a Availability,
}

/// A thing as it is in one version, by the place of that version.
type In<'a, T> = (VersionIndex, &'a T);

/// The drafts of a class, oldest first, with the models that they were made of.
pub(super) type Members<'a> = (Vec<&'a File>, Vec<ModelId>);

/// The members of each class.
pub(super) fn members<'a>(
    inputs: &[Input<'_>],
    drafts: &'a [File],
    classes: &[usize],
) -> Vec<Members<'a>> {
    let models = inputs.iter().flat_map(|input| input.api.models());
    let mut members: Vec<Members<'_>> = Vec::new();
    for ((draft, (model, _)), class) in drafts.iter().zip(models).zip(classes) {
        if *class == members.len() {
            members.push(Default::default());
        }
        members[*class].0.push(draft);
        members[*class].1.push(model);
    }
    members
}

impl Context<'_> {
    /// One file for each class. The first draft of a class is of the oldest version that has it.
    pub(super) fn shared(&self, members: &[Members<'_>]) -> Vec<File> {
        let file = |(members, models): &Members<'_>| {
            let items: Vec<_> = members
                .iter()
                .map(|draft| (draft.owner, &draft.item))
                .collect();
            let owners = members.iter().map(|draft| VersionSet::only(draft.owner));
            File {
                item: self.item(&items, models),
                offered_by: owners.collect(),
                ..members[0].clone()
            }
        };
        members.par_iter().map(file).collect()
    }

    /// One type of these, which are the same to Rust.
    ///
    /// `models` are the models that they were made of.
    pub(super) fn item(&self, items: &[In<'_, Item>], models: &[ModelId]) -> Item {
        let [(_, first), ..] = items else {
            unreachable!("a class has a member")
        };
        let mut merged = (*first).clone();
        let docs = collect(items, |item| Some(&item.docs));
        merged.docs = self.docs(&docs);
        merged.alias = newest(items).alias.clone();
        let deprecated = collect(items, |item| Some(&item.deprecated));
        merged.deprecated = self.deprecated(&deprecated, &mut merged.docs);
        let available = self.availability.models.get(&merged.name);
        let available = available.filter(|_| self.known.len() > 1);
        let versions = items.iter().map(|(index, _)| VersionSet::only(*index));
        if let Some(available) = available {
            merged.docs.versions = self.of_type(&merged.name, available, versions.collect());
        }
        self.members(&mut merged.kind, items, available);
        if let ItemKind::Struct { fields, .. } = &mut merged.kind {
            let objects: Vec<_> = items
                .iter()
                .zip(models)
                .map(|((index, _), id)| (*index, &self.inputs[*index].api.model(*id).shape))
                .collect();
            self.words_of_fields(fields, &objects, available);
        }
        merged
    }

    /// One type as the plan of its version alone has it.
    pub(super) fn item_alone(&self, item: &Item, owner: VersionIndex, model: ModelId) -> Item {
        let alone = Self {
            known: &[],
            ..*self
        };
        alone.item(&[(owner, item)], &[model])
    }

    /// What is said of fields, found out anew only for a version that says something else than the one before.
    fn words_of_fields(
        &self,
        merged: &mut [Field],
        shapes: &[In<'_, Shape>],
        available: Option<&Available>,
    ) {
        for (index, field) in merged.iter_mut().enumerate() {
            let mut docs: Vec<(VersionSet, Docs)> = Vec::new();
            let mut before: Option<&ir::Field> = None;
            for (version, shape) in shapes {
                let Some(form) = field_in(shape, &field.key, index) else {
                    continue;
                };
                let version = VersionSet::only(*version);
                match docs.last_mut() {
                    Some((versions, _))
                        if before.is_some_and(|b| says_the_same_of_property(b, form)) =>
                    {
                        *versions = versions.union(version);
                    }
                    _ => docs.push((version, of_property(form))),
                }
                before = Some(form);
            }
            let deprecated = std::mem::take(&mut field.docs.facts);
            field.docs = self.docs_of(&docs);
            field.docs.facts.extend(deprecated);
            self.of_member(&mut field.docs, &field.key, available);
        }
    }

    fn members(
        &self,
        merged: &mut ItemKind,
        items: &[In<'_, Item>],
        available: Option<&Available>,
    ) {
        match merged {
            ItemKind::Struct { fields, rest, .. } => {
                for (index, field) in fields.iter_mut().enumerate() {
                    let forms = collect(items, |item| field_of(&item.kind, &field.key, index));
                    self.field(field, &forms);
                }
                if let Some(rest) = rest {
                    let forms = collect(items, |item| rest_of(&item.kind));
                    self.field(rest, &forms);
                }
            }
            ItemKind::StringEnum { variants, .. } => {
                self.variants(variants, items, available, |kind| match kind {
                    ItemKind::StringEnum { variants, .. } => variants,
                    _ => &[],
                });
            }
            ItemKind::IntegerEnum { variants, .. } => {
                self.variants(variants, items, available, |kind| match kind {
                    ItemKind::IntegerEnum { variants, .. } => variants,
                    _ => &[],
                });
            }
            ItemKind::Union { variants, .. } => {
                for (index, variant) in variants.iter_mut().enumerate() {
                    let docs = collect(items, |item| match &item.kind {
                        ItemKind::Union { variants, .. } => variants.get(index).map(|v| &v.docs),
                        _ => None,
                    });
                    variant.docs = self.docs(&docs);
                }
            }
            ItemKind::List(_) | ItemKind::Map(..) | ItemKind::Alias(_) => {}
        }
    }

    fn field(&self, merged: &mut Field, forms: &[In<'_, Field>]) {
        let docs = collect(forms, |field| Some(&field.docs));
        merged.docs = self.docs(&docs);
        let deprecated = collect(forms, |field| Some(&field.deprecated));
        merged.deprecated = self.deprecated(&deprecated, &mut merged.docs);
        merged.is_nullable = forms.iter().any(|(_, field)| field.is_nullable);
    }

    fn variants<T: PartialEq + ToString>(
        &self,
        merged: &mut [Variant<T>],
        items: &[In<'_, Item>],
        available: Option<&Available>,
        of: impl for<'k> Fn(&'k ItemKind) -> &'k [Variant<T>],
    ) {
        for (index, variant) in merged.iter_mut().enumerate() {
            let is_it = |form: &&Variant<T>| form.value == variant.value;
            let forms = collect(items, |item| likely(of(&item.kind), index, is_it));
            variant.docs = self.docs(&collect(&forms, |form| Some(&form.docs)));
            variant.meaning = newest(&forms).meaning.clone();
            self.of_member(&mut variant.docs, &variant.value.to_string(), available);
        }
    }

    fn docs(&self, docs: &[In<'_, Docs>]) -> Docs {
        let docs = docs.iter();
        let docs: Vec<_> = docs
            .map(|(index, docs)| (VersionSet::only(*index), (*docs).clone()))
            .collect();
        self.docs_of(&docs)
    }

    /// The newest text, the others with their range, and each fact once. The last of the docs are the newest.
    fn docs_of(&self, docs: &[(VersionSet, Docs)]) -> Docs {
        let Some((_, newest)) = docs.last() else {
            return Docs::default();
        };
        let mut merged = newest.clone();
        if docs.iter().all(|(_, docs)| *docs == merged) {
            return merged;
        }
        let all: VersionSet = docs.iter().map(|(versions, _)| *versions).collect();
        let texts = grouped(
            docs.iter()
                .rev()
                .map(|(versions, docs)| (*versions, &docs.text)),
        );
        let older = texts.into_iter().skip(1).filter(|_| merged.is_said);
        let older: Vec<_> = older
            .map(|(text, versions)| self.fact_of(versions, text.clone().into()))
            .collect();
        let facts = docs.iter().rev();
        let facts =
            facts.flat_map(|(versions, docs)| docs.facts.iter().map(|fact| (*versions, fact)));
        let facts = grouped(facts).into_iter().map(|(fact, versions)| {
            if versions == all {
                fact.clone()
            } else {
                self.fact_of(versions, fact.clone())
            }
        });
        merged.facts = older.into_iter().chain(facts).collect();
        merged
    }

    /// The note of a deprecation that all versions agree on; one of only some of them becomes a fact.
    fn deprecated(&self, notes: &[In<'_, Option<String>>], docs: &mut Docs) -> Option<String> {
        let latest = newest(notes).clone();
        if latest.is_some() && notes.iter().all(|(_, note)| note.is_some()) {
            return latest;
        }
        let said = notes.iter().filter(|(_, note)| note.is_some());
        let versions: VersionSet = said.map(|(index, _)| VersionSet::only(*index)).collect();
        if !versions.is_empty() {
            // The range says since when.
            let instead = latest.unwrap_or_default();
            let instead: Vec<_> = instead
                .split("; ")
                .filter(|part| !part.is_empty() && !part.starts_with("since API "))
                .collect();
            let note = if instead.is_empty() {
                String::new()
            } else {
                format!(": {}", instead.join("; "))
            };
            let range = versions.words(self.known);
            let note = format!("Deprecated in API {range}{note}.");
            docs.facts.push(Fact::from(note));
        }
        None
    }

    /// Which versions have the type, and which of them in this form; where it was before, or is since.
    fn of_type(&self, name: &str, available: &Available, form: VersionSet) -> Vec<String> {
        let form = (form != available.versions).then_some(form);
        let mut sentences = vec![self.availability_of(available.versions, form)];
        for rename in &self.availability.renames {
            let since = self.known[rename.since];
            if rename.after == name {
                sentences.push(format!("Named `{}` before API {since}.", rename.before));
            } else if rename.before == name {
                sentences.push(format!("Named `{}` since API {since}.", rename.after));
            }
        }
        sentences
    }

    /// Which versions have the member, unless all have it that have the type.
    fn of_member(&self, docs: &mut Docs, key: &str, available: Option<&Available>) {
        let Some(available) = available else { return };
        let versions = available.member(key);
        if versions != available.versions && !versions.is_empty() {
            docs.versions = vec![self.availability_of(versions, None)];
        }
    }

    /// Returns the sentence that names these versions, and those of them that have this form if not all do.
    fn availability_of(&self, versions: VersionSet, form: Option<VersionSet>) -> String {
        let versions = if versions == VersionSet::first(self.known.len()) {
            "all API versions".to_owned()
        } else {
            self.in_versions(versions)
        };
        let form = form.map_or_else(String::new, |form| {
            format!("; this form: {}", form.words(self.known))
        });
        format!("Available in {versions}{form}.")
    }

    fn fact_of(&self, versions: VersionSet, fact: Fact) -> Fact {
        Fact {
            sentence: format!("{}: {}", self.in_versions(versions), fact.sentence),
            in_versions: Some((versions, fact.sentence)),
            ..fact
        }
    }

    fn in_versions(&self, versions: VersionSet) -> String {
        format!("API {}", versions.words(self.known))
    }
}

fn field_of<'k>(kind: &'k ItemKind, key: &str, index: usize) -> Option<&'k Field> {
    match kind {
        ItemKind::Struct { fields, .. } => likely(fields, index, |field| field.key == key),
        _ => None,
    }
}

fn field_in<'s>(shape: &'s Shape, key: &str, index: usize) -> Option<&'s ir::Field> {
    match shape {
        Shape::Object(object) => likely(&object.fields, index, |field| field.key == key),
        _ => None,
    }
}

/// The first of these, which mostly is the one at this index.
fn likely<T>(all: &[T], index: usize, is_it: impl Fn(&&T) -> bool) -> Option<&T> {
    let likely = all.get(index).filter(&is_it);
    likely.or_else(|| all.iter().find(is_it))
}

fn rest_of(kind: &ItemKind) -> Option<&Field> {
    match kind {
        ItemKind::Struct { rest, .. } => rest.as_ref(),
        _ => None,
    }
}

/// A part of each, where it has one.
fn collect<'a, T, U>(forms: &[In<'a, T>], part: impl Fn(&'a T) -> Option<&'a U>) -> Vec<In<'a, U>> {
    let parts = forms.iter();
    parts
        .filter_map(|(index, form)| Some((*index, part(form)?)))
        .collect()
}

fn newest<'a, T>(forms: &[In<'a, T>]) -> &'a T {
    let (_, form) = forms
        .last()
        .expect("a class has a member, and its members are alike");
    form
}

/// Each value once, in the order given, with the versions that have it.
fn grouped<'a, T: PartialEq>(
    values: impl Iterator<Item = (VersionSet, &'a T)>,
) -> Vec<(&'a T, VersionSet)> {
    let mut groups: Vec<(&T, VersionSet)> = Vec::new();
    for (version, value) in values {
        match groups.iter_mut().find(|(known, _)| *known == value) {
            Some((_, versions)) => *versions = versions.union(version),
            None => groups.push((value, version)),
        }
    }
    groups
}
