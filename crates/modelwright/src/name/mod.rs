//! What everything is called in Rust.
//!
//! In: an [`Api`] and the chosen names. Out: [`Names`], total (everything has a name) and injective (no two things in
//! one scope share one, nor two files when case is ignored). A clash is settled by what the document writes, never by order
//! or by counting, and is explained in a warning that shows both places. Left out on purpose: types and files.

pub mod ident;
mod overrides;
mod scope;
pub mod words;

pub use overrides::{NameOverrides, UsedNames};

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, EnumValue, Model, ModelId, Object, Shape, Type, Union};
use crate::lift::Canonical;
use crate::pointer::Pointer;
use crate::schema_path::{SchemaPath, Step};
use scope::{Entry, Scope};
use std::collections::HashMap;
use words::words;

/// The names of one version of an API.
#[derive(Clone, Debug)]
pub struct Names(Vec<ModelNames>);

/// The names of one model and of what it holds.
#[derive(Clone, Debug, Default)]
pub struct ModelNames {
    /// The type.
    pub type_name: String,
    /// Its file and module, without an ending.
    pub stem: String,
    /// Its fields or variants, in the order of the model.
    pub members: Vec<String>,
    /// The field for the rest, or the variant for values that are not listed.
    pub rest: String,
}

impl Names {
    /// The names of a model.
    pub fn of(&self, id: ModelId) -> &ModelNames {
        &self.0[id.0]
    }
}

/// Names everything. Returns the places that got a chosen name as well.
pub fn name(
    api: &Api,
    canonical: &Canonical<'_>,
    overrides: &NameOverrides,
    diagnostics: &mut Diagnostics,
) -> (Names, UsedNames) {
    let mut naming = Naming {
        api,
        overrides,
        by_path: api.models().map(|(id, m)| (&m.path, id)).collect(),
        type_words: vec![None; api.models.len()],
        used: UsedNames::new(),
    };
    let types = naming.types(canonical, diagnostics);
    let stems = stems(&types);
    let models = api.models().zip(types).zip(stems);
    let names = models.map(|(((_, model), (_, type_name)), stem)| {
        let (members, rest) = naming.members(model, canonical, diagnostics);
        ModelNames {
            type_name,
            stem,
            members,
            rest,
        }
    });
    let names = Names(names.collect());
    (names, naming.used)
}

/// The names of the files, all different: types whose names differ in letters that no file has get some of a hash.
fn stems(types: &[(Vec<String>, String)]) -> Vec<String> {
    let mut stems: Vec<_> = types
        .iter()
        .map(|(words, _)| ident::file_stem(words))
        .collect();
    let mut taken: HashMap<&str, usize> = HashMap::new();
    for stem in &stems {
        *taken.entry(stem).or_default() += 1;
    }
    let clashing: Vec<_> = stems.iter().map(|stem| taken[stem.as_str()] > 1).collect();
    for ((stem, clashes), (_, name)) in stems.iter_mut().zip(clashing).zip(types) {
        if clashes {
            stem.push_str(&format!("_x{}", &scope::hash(name)[..8]));
        }
    }
    stems
}

struct Naming<'a> {
    api: &'a Api,
    overrides: &'a NameOverrides,
    by_path: HashMap<&'a SchemaPath, ModelId>,
    /// What has been found for each type, since those that stand in it begin with the same.
    type_words: Vec<Option<Vec<String>>>,
    /// The places that got a chosen name.
    used: UsedNames,
}

impl<'a> Naming<'a> {
    fn chosen(&mut self, path: &SchemaPath) -> Option<&'a str> {
        self.overrides.name(path, &mut self.used)
    }

    /// The words and the name of each type.
    fn types(
        &mut self,
        canonical: &Canonical<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Vec<(Vec<String>, String)> {
        let mut scope = Scope::ignoring_case("types");
        let mut all_words = Vec::new();
        let api = self.api;
        for (id, model) in api.models() {
            let words = self.type_words(id);
            let chosen = self.chosen(&model.path);
            let by_place = match chosen {
                None if model.title.is_some() => Some(ident::type_name(&self.place_words(id))),
                _ => None,
            };
            scope.add(Entry {
                name: chosen.map_or_else(|| ident::type_name(&words), str::to_owned),
                original: original_name(model),
                suffix: inline_suffix(model),
                by_place,
                path: model.path.as_str(),
                is_chosen: chosen.is_some(),
            });
            all_words.push(words);
        }
        let place = |index: usize| {
            let model = &self.api.models[index];
            canonical.place(&model.pointer).at_path(&model.path)
        };
        let names = scope.settle(place, diagnostics);
        let table = &self.overrides.words;
        names
            .into_iter()
            .zip(all_words)
            .map(|(name, type_words)| {
                // The words of the final name: a chosen or settled one has others than the path.
                let same = ident::type_name(&type_words) == name;
                (
                    if same {
                        type_words
                    } else {
                        words(&name, table)
                    },
                    name,
                )
            })
            .collect()
    }

    /// The words of a type: of its definition, of its title, or of the model it stands in and the steps from there.
    fn type_words(&mut self, id: ModelId) -> Vec<String> {
        if let Some(known) = &self.type_words[id.0] {
            return known.clone();
        }
        let found = self.find_type_words(id);
        self.type_words[id.0] = Some(found.clone());
        found
    }

    fn find_type_words(&mut self, id: ModelId) -> Vec<String> {
        let api = self.api;
        let model = api.model(id);
        let table = &self.overrides.words;
        let steps = model.path.steps();
        if let [Step::Definition(name)] = steps {
            return words(name, table);
        }
        match &model.title {
            Some(title) => words(title, table),
            None => self.place_words(id),
        }
    }

    /// The words of what a type stands in, and of the steps from there.
    fn place_words(&mut self, id: ModelId) -> Vec<String> {
        let api = self.api;
        let model = api.model(id);
        let table = &self.overrides.words;
        if let [Step::Definition(name)] = model.path.steps() {
            return words(name, table);
        }
        let mut path_words = Vec::new();
        let mut prefix = model.path.clone();
        let mut tail = Vec::new();
        while let Some((shorter, step)) = prefix.split_last() {
            tail.push(step);
            if let Some(owner) = self
                .by_path
                .get(&shorter)
                .copied()
                .filter(|owner| *owner != id)
            {
                path_words = match self.chosen(&shorter) {
                    Some(chosen) => words(chosen, table),
                    None => self.type_words(owner),
                };
                if tail.last() == Some(&Step::Items) {
                    tail.pop();
                    path_words.push("item".to_owned());
                }
                break;
            }
            prefix = shorter;
        }
        if path_words.is_empty() {
            path_words.extend(
                prefix
                    .steps()
                    .iter()
                    .flat_map(|step| step_words(step, table)),
            );
        }
        for step in tail.iter().rev() {
            path_words.extend(step_words(step, table));
        }
        path_words
    }

    /// The names of a model's fields or variants, and of the one that takes the rest.
    fn members(
        &mut self,
        model: &Model,
        canonical: &Canonical<'_>,
        diagnostics: &mut Diagnostics,
    ) -> (Vec<String>, String) {
        let (wanted, rest) = match &model.shape {
            Shape::Object(object) => (self.fields(object), "additional_properties"),
            Shape::TextEnum(values) => (self.text_values(&model.path, values), "Other"),
            Shape::IntegerEnum { values, .. } => {
                (self.integer_values(&model.path, values), "Other")
            }
            Shape::Union(union) => (self.variants(&model.path, union), "Other"),
            Shape::Alias(_) => return (Vec::new(), String::new()),
        };
        let what = if rest == "Other" {
            "variants"
        } else {
            "fields"
        };
        let mut scope = Scope::exact(what);
        for member in &wanted {
            let name = self.chosen(&member.path);
            scope.add(Entry {
                is_chosen: name.is_some(),
                name: name.map_or_else(|| member.name.clone(), str::to_owned),
                original: &member.original,
                suffix: &member.suffix,
                by_place: None,
                path: member.path.as_str(),
            });
        }
        let place = |index: usize| {
            let member: &Member = &wanted[index];
            canonical
                .place(&member_pointer(model, index))
                .at_path(&member.path)
        };
        let names = scope.settle(place, diagnostics);
        let rest = free_name(rest, &names);
        (names, rest)
    }

    fn fields(&self, object: &Object) -> Vec<Member> {
        let fields = object.fields.iter();
        fields
            .map(|field| Member {
                name: self.overrides.field_name(&field.key),
                original: field.key.clone(),
                suffix: String::new(),
                path: field.path.clone(),
            })
            .collect()
    }

    fn text_values(&self, path: &SchemaPath, values: &[EnumValue<String>]) -> Vec<Member> {
        let values = values.iter();
        values
            .map(|value| {
                let source = value.name.as_deref().unwrap_or(&value.value);
                Member {
                    name: self.variant(source, &value.value, &self.overrides.words),
                    original: value.value.clone(),
                    suffix: String::new(),
                    path: path.value(&value.value),
                }
            })
            .collect()
    }

    fn integer_values(&self, path: &SchemaPath, values: &[EnumValue<i64>]) -> Vec<Member> {
        let values = values.iter();
        values
            .map(|value| {
                let text = value.value.to_string();
                let name = match &value.name {
                    Some(name) => ident::variant_name(&words(name, &self.overrides.words)),
                    None if value.value < 0 => format!("Minus{}", value.value.unsigned_abs()),
                    None => format!("Value{text}"),
                };
                Member {
                    name,
                    path: path.value(&text),
                    original: text,
                    suffix: String::new(),
                }
            })
            .collect()
    }

    fn variants(&mut self, path: &SchemaPath, union: &Union) -> Vec<Member> {
        let id = self.by_path.get(path).copied();
        let of_union = id.map(|id| self.type_words(id)).unwrap_or_default();
        let variants = union.variants.iter().enumerate();
        variants
            .map(|(index, slot)| {
                let path = path.join(Step::Variant(index));
                let mut words = self.variant_words(slot);
                let stands_inline = self.by_path.contains_key(&path);
                if stands_inline && words.len() > of_union.len() && words.starts_with(&of_union) {
                    words.drain(..of_union.len());
                }
                Member {
                    name: ident::variant_name(&words),
                    original: path.to_string(),
                    suffix: format!("Variant{}", index + 1),
                    path,
                }
            })
            .collect()
    }

    fn variant(&self, source: &str, value: &str, table: &words::WordTable) -> String {
        let found = words(source, table);
        if found.is_empty() && !value.is_empty() {
            let spelt: Vec<String> = value
                .chars()
                .map(|c| format!("u{:x}", u32::from(c)))
                .collect();
            return ident::variant_name(&spelt);
        }
        match found.first() {
            Some(first) if first.starts_with(|c: char| c.is_ascii_digit()) => {
                format!("Value{}", ident::type_name(&found).trim_start_matches('N'))
            }
            _ => ident::variant_name(&found),
        }
    }

    /// A variant of a union is called after its type.
    fn variant_words(&mut self, slot: &crate::ir::Slot) -> Vec<String> {
        let word = match &slot.ty {
            Type::Model(id) => return self.type_words(*id),
            Type::Any => "any",
            Type::FreeObject | Type::Map(_) | Type::KeySet => "map",
            Type::Boolean => "boolean",
            Type::Integer(_) => "integer",
            Type::Number(_) => "number",
            Type::Text(format) if format.as_deref() == Some("date-time") => "date",
            Type::Text(_) => "text",
            Type::Array(_) => "list",
        };
        vec![word.to_owned()]
    }
}

/// A field, value or variant before its name is settled.
struct Member {
    name: String,
    /// What the document calls it.
    original: String,
    /// What it may add to its name.
    suffix: String,
    path: SchemaPath,
}

/// Where a member stands in the canonical document; of a field that comes from elsewhere, where it would.
fn member_pointer(model: &Model, index: usize) -> Pointer {
    match &model.shape {
        Shape::Object(object) => model
            .pointer
            .child("properties")
            .child(&object.fields[index].key),
        Shape::Union(_) => model.pointer.clone(),
        _ => model.pointer.child("enum").index(index),
    }
}

/// This name, or a longer one where it is taken.
fn free_name(name: &str, taken: &[String]) -> String {
    let mut free = name.to_owned();
    while taken.contains(&free) {
        free.push_str(if free.ends_with("properties") {
            "_rest"
        } else {
            "Value"
        });
    }
    free
}

/// What the document itself calls a model, if anything.
fn original_name(model: &Model) -> &str {
    match model.path.steps() {
        [Step::Definition(name)] => name,
        _ => model.title.as_deref().unwrap_or_default(),
    }
}

/// What an inline model adds to its name when a definition has the same.
fn inline_suffix(model: &Model) -> &'static str {
    if let [Step::Definition(_)] = model.path.steps() {
        return "";
    }
    match model.shape {
        Shape::Object(_) => "Object",
        Shape::TextEnum(_) | Shape::IntegerEnum { .. } => "Enum",
        Shape::Union(_) => "Union",
        Shape::Alias(ref slot) => match slot.ty {
            Type::Array(_) => "List",
            Type::Map(_) => "Map",
            _ => "Alias",
        },
    }
}

fn step_words(step: &Step, table: &words::WordTable) -> Vec<String> {
    match step {
        Step::Definition(name) | Step::Operation(name) | Step::Property(name) => words(name, table),
        Step::Shared(_, name) => words(name, table),
        Step::Body => vec!["body".into()],
        Step::Response(status) if status.starts_with('2') => vec!["response".into()],
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
