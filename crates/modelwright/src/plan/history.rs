//! What a plan of all versions says that one of a few cannot know: which versions have a type or a member, and what others say.
//!
//! In: the plan of all versions. Out: a [`History`], which can be written and read. With it, a plan of some versions says of
//! their types what the plan of all says. Left out on purpose: the types themselves, which the versions at hand give.

use super::docs::{Docs, Fact, says_the_same_of_property};
use super::item::{Field, Include, Item, ItemKind, Variant};
use super::merge::{Context, Members};
use super::{File, Input};
use crate::ir::{ModelId, Shape};
use crate::version::Version;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The forms of each type, by its name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct History(pub BTreeMap<String, Vec<Form>>);

/// A type that is one in these versions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Form {
    versions: Vec<Version>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    go_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    alias: Option<String>,
    /// What is said of the type itself.
    item: Said,
    /// What is said of the field for all other keys, if its versions do not say just that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rest: Option<Said>,
    /// The members of which its versions do not say just that.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    members: BTreeMap<String, Said>,
    /// The order of the members, if its versions do not agree on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    order: Vec<String>,
    /// The same for the structs that it includes, each with its fields.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    includes: Vec<(String, Vec<String>)>,
}

/// What is said of a type or a member.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Said {
    /// The text, and whether somebody said it; none if all versions have the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<(String, bool)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    facts: Vec<Sentence>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    versions: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    deprecated: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    meaning: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    is_nullable: bool,
}

/// A sentence of ours, and whether it is a limit.
type Sentence = (String, bool);

fn is_false(flag: &bool) -> bool {
    !*flag
}

impl History {
    /// What the files of a plan of all versions say.
    pub(super) fn of(files: &[File], members: &[Members<'_>], context: &Context<'_>) -> Self {
        let found: Vec<_> = files
            .par_iter()
            .zip(members)
            .map(|(file, members)| (file.item.name.clone(), Form::of(file, members, context)))
            .collect();
        let mut forms: BTreeMap<String, Vec<Form>> = BTreeMap::new();
        for (name, form) in found {
            forms.entry(name).or_default().push(form);
        }
        Self(forms)
    }

    /// Lets files of some versions say what those of all do. `false` if there is a type that is not known.
    pub(super) fn complete(&self, files: &mut [File], inputs: &[Input<'_>]) -> bool {
        files.iter_mut().all(|file| {
            let version = inputs[file.owner].version;
            let forms = self.0.get(&file.item.name).into_iter().flatten();
            let is_of = |form: &&Form| version.is_some_and(|at| form.versions.contains(&at));
            let mut forms = forms.filter(is_of);
            forms.next().is_some_and(|form| form.complete(file))
        })
    }
}

impl Form {
    fn of(file: &File, (drafts, models): &Members<'_>, context: &Context<'_>) -> Self {
        let alone = alone(drafts, models, context);
        let item = &file.item;
        let members = members(item);
        let alone_members: Vec<BTreeMap<_, _>> = alone
            .iter()
            .map(|item| self::members(item).into_iter().collect())
            .collect();
        let order: Vec<_> = members.iter().map(|(key, _)| key.clone()).collect();
        let agrees = |alone: &Item| {
            let members = self::members(alone).into_iter();
            members.map(|(key, _)| key).eq(order.iter().cloned())
        };
        let has_order = !alone.iter().all(agrees);
        let includes = includes(item);
        let has_includes = alone.iter().any(|alone| self::includes(alone) != includes);
        let members = members.into_iter().filter_map(|(key, said)| {
            let alone = alone_members.iter().filter_map(|members| members.get(&key));
            Some((key.clone(), said.unless_all_say_it(alone)?))
        });
        let alone_rest: Vec<_> = alone.iter().filter_map(rest).collect();
        let versions = file.offered_by.indices();
        Self {
            versions: versions.map(|at| context.known[at.get()]).collect(),
            go_name: file.go_name.clone(),
            alias: item.alias.clone(),
            item: Said::of_item(item)
                .without_text_of(&alone.iter().map(Said::of_item).collect::<Vec<_>>()),
            rest: rest(item).and_then(|said| said.unless_all_say_it(alone_rest.iter())),
            members: members.collect(),
            order: if has_order { order } else { Vec::new() },
            includes: if has_includes { includes } else { Vec::new() },
        }
    }

    /// Whether the file is of this form.
    fn complete(&self, file: &mut File) -> bool {
        file.go_name.clone_from(&self.go_name);
        let item = &mut file.item;
        item.alias.clone_from(&self.alias);
        self.item.put(&mut item.docs, &mut item.deprecated);
        let order = &self.order;
        let place = |key: &str| order.iter().position(|known| known == key);
        match &mut item.kind {
            ItemKind::Struct {
                fields,
                rest,
                includes,
                ..
            } => {
                self.sort_includes(includes);
                fields.sort_by_key(|field| place(&field.key));
                for field in fields {
                    if let Some(said) = self.members.get(&field.key) {
                        said.put_in_field(field);
                    }
                }
                if let (Some(said), Some(field)) = (&self.rest, rest) {
                    said.put_in_field(field);
                }
            }
            ItemKind::StringEnum { variants, .. } => {
                variants.sort_by_key(|variant| place(&variant.value));
                self.put_in_variants(variants);
            }
            ItemKind::IntegerEnum { variants, .. } => {
                variants.sort_by_key(|variant| place(&variant.value.to_string()));
                self.put_in_variants(variants);
            }
            ItemKind::Union { variants, .. } => {
                for variant in variants {
                    if let Some(said) = self.members.get(&variant.name) {
                        said.put(&mut variant.docs, &mut None);
                    }
                }
            }
            ItemKind::List(_) | ItemKind::Map(..) | ItemKind::Alias(_) => {}
        }
        order.is_empty() || members(item).iter().map(|(key, _)| key).eq(order)
    }

    fn sort_includes(&self, includes: &mut [Include]) {
        let place = |name: &str| self.includes.iter().position(|(known, _)| known == name);
        includes.sort_by_key(|include| place(&include.type_name));
        for include in includes {
            if let Some(at) = place(&include.type_name) {
                let (_, order) = &self.includes[at];
                let place = |name: &String| order.iter().position(|known| known == name);
                include.fields.sort_by_key(place);
            }
        }
    }

    fn put_in_variants<T: ToString>(&self, variants: &mut [Variant<T>]) {
        for variant in variants {
            if let Some(said) = self.members.get(&variant.value.to_string()) {
                said.put(&mut variant.docs, &mut None);
                variant.meaning.clone_from(&said.meaning);
            }
        }
    }
}

impl Said {
    fn of_item(item: &Item) -> Self {
        Self::of(&item.docs, item.deprecated.as_ref())
    }

    fn of_field(field: &Field) -> Self {
        Self {
            is_nullable: field.is_nullable,
            ..Self::of(&field.docs, field.deprecated.as_ref())
        }
    }

    fn of_variant<T>(variant: &Variant<T>) -> Self {
        Self {
            meaning: variant.meaning.clone(),
            ..Self::of(&variant.docs, None)
        }
    }

    fn of(docs: &Docs, deprecated: Option<&String>) -> Self {
        let facts = docs.facts.iter();
        Self {
            text: Some((docs.text.clone(), docs.is_said)),
            facts: facts
                .map(|fact| (fact.sentence.clone(), fact.is_limit))
                .collect(),
            versions: docs.versions.clone(),
            deprecated: deprecated.cloned(),
            ..Self::default()
        }
    }

    /// What a plan of some of the versions cannot know of this; nothing if each of them says just this.
    fn unless_all_say_it<'a>(self, alone: impl Iterator<Item = &'a Self>) -> Option<Self> {
        let alone: Vec<_> = alone.cloned().collect();
        let is_said = alone.iter().all(|alone| *alone == self);
        (!is_said).then(|| self.without_text_of(&alone))
    }

    /// Leaves out the text that each version has anyway.
    fn without_text_of(mut self, alone: &[Self]) -> Self {
        if alone.iter().all(|alone| alone.text == self.text) {
            self.text = None;
        }
        self
    }

    fn put(&self, docs: &mut Docs, deprecated: &mut Option<String>) {
        if let Some((text, is_said)) = &self.text {
            docs.text.clone_from(text);
            docs.is_said = *is_said;
        }
        let facts = self.facts.iter();
        let facts = facts.map(|(sentence, is_limit)| Fact {
            is_limit: *is_limit,
            ..Fact::from(sentence.clone())
        });
        docs.facts = facts.collect();
        docs.versions.clone_from(&self.versions);
        deprecated.clone_from(&self.deprecated);
    }

    fn put_in_field(&self, field: &mut Field) {
        self.put(&mut field.docs, &mut field.deprecated);
        field.is_nullable = self.is_nullable;
    }
}

/// The type as each version has it that says something else of it than the one before.
fn alone(drafts: &[&File], models: &[ModelId], context: &Context<'_>) -> Vec<Item> {
    let mut alone = Vec::new();
    let mut before: Option<(&Item, &Shape)> = None;
    for (draft, model) in drafts.iter().zip(models) {
        let shape = &context.inputs[draft.owner].api.model(*model).shape;
        let is_known = before.is_some_and(|before| is_alike(before, (&draft.item, shape)));
        if !is_known {
            alone.push(context.item_alone(&draft.item, draft.owner, *model));
        }
        before = Some((&draft.item, shape));
    }
    alone
}

/// Whether two versions say the same of a type. What is said of fields stands in their shapes as yet.
fn is_alike((a, of_a): (&Item, &Shape), (b, of_b): (&Item, &Shape)) -> bool {
    let says_the_same = || match (of_a, of_b) {
        (Shape::Object(a), Shape::Object(b)) => {
            let mut fields = a.fields.iter().zip(&b.fields);
            fields.all(|(a, b)| says_the_same_of_property(a, b))
        }
        _ => true,
    };
    a == b && says_the_same()
}

/// What is said of each member, by its key, its value or its name.
fn members(item: &Item) -> Vec<(String, Said)> {
    match &item.kind {
        ItemKind::Struct { fields, .. } => {
            let fields = fields.iter();
            fields
                .map(|field| (field.key.clone(), Said::of_field(field)))
                .collect()
        }
        ItemKind::StringEnum { variants, .. } => {
            let variants = variants.iter();
            variants
                .map(|variant| (variant.value.clone(), Said::of_variant(variant)))
                .collect()
        }
        ItemKind::IntegerEnum { variants, .. } => {
            let variants = variants.iter();
            variants
                .map(|variant| (variant.value.to_string(), Said::of_variant(variant)))
                .collect()
        }
        ItemKind::Union { variants, .. } => {
            let variants = variants.iter();
            variants
                .map(|variant| (variant.name.clone(), Said::of(&variant.docs, None)))
                .collect()
        }
        ItemKind::List(_) | ItemKind::Map(..) | ItemKind::Alias(_) => Vec::new(),
    }
}

/// What is said of the field for all other keys.
fn rest(item: &Item) -> Option<Said> {
    match &item.kind {
        ItemKind::Struct { rest, .. } => rest.as_ref().map(Said::of_field),
        _ => None,
    }
}

/// The structs that it includes, each with the names of its fields.
fn includes(item: &Item) -> Vec<(String, Vec<String>)> {
    match &item.kind {
        ItemKind::Struct { includes, .. } => {
            let includes = includes.iter();
            includes
                .map(|include| (include.type_name.clone(), include.fields.clone()))
                .collect()
        }
        _ => Vec::new(),
    }
}
