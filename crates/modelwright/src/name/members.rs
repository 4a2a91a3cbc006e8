//! The names of fields, values and variants.

use super::scope::{Entry, Scope};
use super::words::{WordTable, symbol, words};
use super::{Naming, ident};
use crate::diagnostic::{Diagnostics, Reported};
use crate::ir::{EnumValue, Model, ModelId, Object, Shape, Union};
use crate::lift::Canonical;
use crate::pointer::Pointer;
use crate::schema_path::{SchemaPath, Step};

/// The names of a model's fields or variants.
#[derive(Debug)]
pub(super) struct Members {
    pub(super) names: Vec<String>,
    /// The name of the one that takes the rest.
    pub(super) rest: String,
    pub(super) outcome: Result<(), Reported>,
}

impl Naming<'_> {
    /// The names of a model's fields or variants, and of the one that takes the rest.
    pub(super) fn members(
        &mut self,
        id: ModelId,
        canonical: &Canonical<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Members {
        let api = self.api;
        let model = api.model(id);
        let (wanted, rest) = match &model.shape {
            Shape::Object(object) => (self.fields(object), "additional_properties"),
            Shape::StringEnum(values) => (self.text_values(&model.path, values), "Other"),
            Shape::IntegerEnum { values, .. } => {
                (self.integer_values(&model.path, values), "Other")
            }
            Shape::Union(union) => (self.variants(id, &model.path, union), "Other"),
            Shape::Alias(_) => {
                return Members {
                    names: Vec::new(),
                    rest: String::new(),
                    outcome: Ok(()),
                };
            }
        };
        let what = if rest == "Other" {
            "variants"
        } else {
            "fields"
        };
        let mut scope = Scope::exact(what);
        for member in &wanted {
            let chosen = self.chosen(&member.path);
            let is_field = matches!(model.shape, Shape::Object(_));
            scope.add(Entry {
                name: match chosen {
                    Some(chosen) if is_field => self.overrides.as_field(chosen),
                    Some(chosen) => self.overrides.as_variant(chosen),
                    None => member.name.clone(),
                },
                original: &member.original,
                title: None,
                is_chosen: chosen.is_some(),
            });
        }
        let location = |index: usize| {
            let member: &Member = &wanted[index];
            canonical
                .location(&member_pointer(model, index))
                .at_path(&member.path)
        };
        let (names, outcome) = scope.settle(location, diagnostics);
        let rest = free_name(rest, &names);
        Members {
            names,
            rest,
            outcome,
        }
    }

    fn fields(&mut self, object: &Object) -> Vec<Member> {
        let fields = object.fields.iter();
        fields
            .map(|field| Member {
                name: self.field_name(&field.key),
                original: field.key.clone(),
                path: field.path.clone(),
            })
            .collect()
    }

    fn field_name(&mut self, key: &str) -> String {
        if let Some(name) = self.cache.fields.get(key) {
            return name.clone();
        }
        let name = self.overrides.field_name(key);
        self.cache.fields.insert(key.to_owned(), name.clone());
        name
    }

    fn text_values(&mut self, path: &SchemaPath, values: &[EnumValue<String>]) -> Vec<Member> {
        let values = values.iter();
        values
            .map(|value| Member {
                name: self.value_name(value),
                original: value.value.clone(),
                path: path.value(&value.value),
            })
            .collect()
    }

    fn value_name(&mut self, value: &EnumValue<String>) -> String {
        let key = (value.value.clone(), value.name.clone());
        if let Some(name) = self.cache.values.get(&key) {
            return name.clone();
        }
        let source = value.name.as_deref().unwrap_or(&value.value);
        let name = self.variant(source, &value.value, &self.overrides.words);
        self.cache.values.insert(key, name.clone());
        name
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
                }
            })
            .collect()
    }

    fn variants(&mut self, id: ModelId, path: &SchemaPath, union: &Union) -> Vec<Member> {
        let labels = self.labels(id).iter().enumerate();
        debug_assert_eq!(labels.len(), union.variants.len());
        labels
            .map(|(index, words)| {
                let path = path.join(Step::Variant(index));
                Member {
                    name: ident::variant_name(words),
                    original: path.to_string(),
                    path,
                }
            })
            .collect()
    }

    fn variant(&self, source: &str, value: &str, table: &WordTable) -> String {
        let found = words(source, table);
        if found.is_empty() && !value.is_empty() {
            let spelt: Vec<String> = value.chars().map(symbol).collect();
            return ident::variant_name(&spelt);
        }
        match found.first() {
            Some(first) if first.starts_with(|c: char| c.is_ascii_digit()) => {
                format!("Value{}", ident::type_name(&found).trim_start_matches('N'))
            }
            _ => ident::variant_name(&found),
        }
    }
}

/// A field, value or variant before its name is settled.
struct Member {
    name: String,
    /// What the document calls it.
    original: String,
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
