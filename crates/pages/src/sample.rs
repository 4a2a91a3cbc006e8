//! What a page shows to try: a value in JSON, and a few lines of Rust.
//!
//! Where no engine sent a value, one is made from the types, and the page says so.

use super::page_sources::Example;
use super::types::name_of;
use crate::plan::{Crate, Field, Item, ItemKind, Presence, RustType};
use crate::printable::{Printable, json_line};
use crate::version_set::VersionIndex;
use serde::Serialize;
use serde_json::{Map, Value};

/// The deepest that a value made from types goes.
const DEEPEST: usize = 3;

/// The most values inside of the members of one value. Few references make very many of them.
const MOST_NESTED: usize = 2_000;

/// The longest text that is compared in Rust.
const LONGEST: usize = 40;

/// A value.
#[derive(Debug, Serialize)]
pub(super) struct Sample {
    /// The value, laid out, as a block of code.
    json: Printable,
    /// The operation and the engine that it is from; `None` where it is made from the types.
    operation: Option<Printable>,
    engine: Option<Printable>,
}

/// The value for a page.
pub(super) fn sample(
    planned: &Crate,
    item: &Item,
    example: Option<&Example>,
    index: VersionIndex,
) -> Sample {
    match example {
        Some(example) => Sample {
            json: Printable::json(&example.value),
            operation: Some(Printable::code(&example.operation)),
            engine: Some(Printable::line(&example.engine)),
        },
        None => Sample {
            json: Printable::json(&Made::of(planned, index).item(item, 0)),
            operation: None,
            engine: None,
        },
    }
}

/// A value of a type, made from the types of a version; `None` where nothing is known of it.
pub(super) fn made(planned: &Crate, index: VersionIndex, ty: &RustType) -> Option<Printable> {
    let value = Made::of(planned, index).value(ty, 0)?;
    Some(Printable::json(&value))
}

/// A text in the place of a parameter of a type.
pub(super) fn in_url(ty: &RustType) -> &'static str {
    match ty {
        RustType::Bool => "true",
        RustType::Integer(_) => "1",
        RustType::F64 => "1.5",
        _ => "text",
    }
}

/// Values made from types.
struct Made<'a> {
    planned: &'a Crate,
    /// The version whose types they are.
    index: VersionIndex,
    /// How many more values may be made inside of members.
    nested_left: usize,
}

impl<'a> Made<'a> {
    fn of(planned: &'a Crate, index: VersionIndex) -> Self {
        Self {
            planned,
            index,
            nested_left: MOST_NESTED,
        }
    }

    fn item(&mut self, item: &Item, depth: usize) -> Value {
        match &item.kind {
            ItemKind::Struct { fields, .. } => {
                let members = fields.iter().filter_map(|field| {
                    let value = self.value(&field.ty, depth + 1)?;
                    Some((field.key.clone(), value))
                });
                Value::Object(members.collect::<Map<_, _>>())
            }
            ItemKind::StringEnum { variants, .. } => {
                let first = variants.first();
                first.map_or(Value::Null, |first| first.value.clone().into())
            }
            ItemKind::IntegerEnum { variants, .. } => {
                let first = variants.first();
                first.map_or(Value::Null, |first| first.value.into())
            }
            ItemKind::List(items) => {
                Value::Array(self.value(items, depth + 1).into_iter().collect())
            }
            ItemKind::Map(_, values) => {
                let value = self.value(values, depth + 1);
                let members = value.map(|value| ("name".to_owned(), value));
                Value::Object(members.into_iter().collect())
            }
            ItemKind::Alias(ty) => self.value(ty, depth + 1).unwrap_or(Value::Null),
            ItemKind::Union { variants, .. } => {
                let first = variants.first();
                let value = first.and_then(|first| self.value(&first.ty, depth + 1));
                value.unwrap_or(Value::Null)
            }
        }
    }

    /// `None` where it would go too deep, or be one too many.
    fn value(&mut self, ty: &RustType, depth: usize) -> Option<Value> {
        if depth > 1 {
            self.nested_left = self.nested_left.checked_sub(1)?;
        }
        Some(match ty {
            RustType::Bool => Value::Bool(true),
            RustType::Integer(_) => Value::from(1),
            RustType::F64 => Value::from(1.5),
            RustType::String | RustType::Bytes => Value::from("text"),
            // What such a type takes is not known.
            RustType::Foreign(_) | RustType::Unknown => return None,
            RustType::Timestamp => Value::from("2026-11-24T04:04:19.69Z"),
            RustType::Json => Value::Object(Map::new()),
            RustType::KeySet => serde_json::json!({ "name": {} }),
            RustType::Option(inner) | RustType::Maybe(inner) | RustType::Box(inner) => {
                return self.value(inner, depth);
            }
            RustType::Vec(inner) => Value::Array(vec![self.value(inner, depth)?]),
            RustType::Map(_, inner) => {
                let value = self.value(inner, depth)?;
                Value::Object(Map::from_iter([("name".to_owned(), value)]))
            }
            RustType::Model(_) if depth > DEEPEST => return None,
            RustType::Model(name) => {
                let exports = &self.planned.modules[self.index].exports;
                let at = exports
                    .binary_search_by(|export| export.type_name.cmp(name))
                    .ok()?;
                self.item(&self.planned.files[exports[at].file].item, depth)
            }
        })
    }
}

/// Lines of Rust that read a part of the value, or name a variant; `None` where there is nothing to show.
pub(super) fn rust(item: &Item, example: Option<&Example>, path: &str) -> Option<Printable> {
    let name = &item.name;
    let body = match &item.kind {
        ItemKind::Struct { fields, .. } => {
            let sent = example?.value.as_object()?;
            let shown: Vec<_> = fields
                .iter()
                .filter(|field| field.deprecated.is_none())
                .filter_map(|field| Some((field, assertion(field, sent.get(&field.key)?)?)))
                .take(2)
                .collect();
            if shown.is_empty() {
                return None;
            }
            let part: Map<String, Value> = shown
                .iter()
                .filter_map(|(field, _)| Some((field.key.clone(), sent.get(&field.key)?.clone())))
                .collect();
            let assertions: Vec<_> = shown.into_iter().map(|(_, assertion)| assertion).collect();
            format!(
                "let sent = {};\nlet read: {name} = serde_json::from_str(sent)?;\n{}\n# Ok::<(), serde_json::Error>(())\n",
                raw(&json_line(&Value::Object(part))),
                assertions.join("\n"),
            )
        }
        ItemKind::StringEnum { variants, other } => {
            let first = variants.iter().find(|variant| !variant.value.is_empty())?;
            format!(
                "assert_eq!({name}::from({value:?}), {name}::{variant});\nassert_eq!({name}::{variant}.as_str(), {value:?});\n\
                 // What is not listed is kept.\nassert_eq!({name}::from(\"not yet listed\"), {name}::{other}(\"not yet listed\".into()));\n",
                value = first.value,
                variant = first.name,
            )
        }
        ItemKind::IntegerEnum { variants, .. } => {
            let first = variants.first()?;
            format!(
                "assert_eq!({name}::{}.value(), {});\n",
                first.name, first.value
            )
        }
        ItemKind::List(_) => format!(
            "let read: {name} = serde_json::from_str(\"[]\")?;\nassert!(read.is_empty() && !read.is_null());\n\
             let read: {name} = serde_json::from_str(\"null\")?;\nassert!(read.is_empty() && read.is_null());\n\
             # Ok::<(), serde_json::Error>(())\n"
        ),
        ItemKind::Map(..) | ItemKind::Alias(_) | ItemKind::Union { .. } => return None,
    };
    Some(Printable::fence("rust", &format!("use {path};\n\n{body}")))
}

/// That a field holds what was sent, if that can be said in a line.
fn assertion(field: &Field, sent: &Value) -> Option<String> {
    let name = &field.name;
    let value = match (name_of(&field.ty), sent) {
        ("String", Value::String(text)) => {
            let is_short = text.len() <= LONGEST && !text.is_empty();
            let plain = text.chars().all(|c| c.is_ascii_graphic() || c == ' ');
            if !is_short || !plain {
                return None;
            }
            return Some(match field.presence {
                Presence::Required => format!("assert_eq!(read.{name}, {text:?});"),
                _ => format!("assert_eq!(read.{name}.as_deref(), Some({text:?}));"),
            });
        }
        ("integer", Value::Number(number)) if number.is_i64() => number.to_string(),
        ("bool", Value::Bool(flag)) => flag.to_string(),
        _ => return None,
    };
    Some(match (field.presence, value.as_str()) {
        (Presence::Required, "true") => format!("assert!(read.{name});"),
        (Presence::Required, "false") => format!("assert!(!read.{name});"),
        (Presence::Required, value) => format!("assert_eq!(read.{name}, {value});"),
        (_, value) => format!("assert_eq!(read.{name}, Some({value}));"),
    })
}

/// A raw literal of Rust.
fn raw(text: &str) -> String {
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}
