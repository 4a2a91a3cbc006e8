//! Parameters with values: what Rust takes for them, and their texts on the wire.

use super::recorded::Recorded;
use super::value::{Values, Written, literal};
use crate::ir::ParameterLocation;
use crate::plan::RustType;
use crate::plan::operations::{KeyAction, KeysType, OperationFile, ParameterField, Unit, Writing};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use templates::base64url;

/// A parameter with a value.
#[derive(Debug)]
pub(super) struct Argument<'u> {
    pub(super) field: &'u ParameterField,
    /// The expression that the constructor or a method takes.
    pub(super) rust: String,
    /// The texts that are sent, not escaped: one, or several of a list.
    pub(super) texts: Vec<String>,
    /// The types of the operation's own that the expression names.
    pub(super) own: BTreeSet<String>,
    /// The models that it names.
    pub(super) models: BTreeSet<String>,
}

impl<'u> Argument<'u> {
    /// A parameter that is required, or was recorded; `None` where no short expression says what it holds.
    pub(super) fn of(
        file: &'u OperationFile,
        field: &'u ParameterField,
        values: &Values<'_>,
        recorded: &Recorded,
    ) -> Option<Self> {
        let recorded: Vec<&str> = match field.location {
            ParameterLocation::Path => recorded.path(&field.wire).into_iter().collect(),
            ParameterLocation::Query => recorded.query(&field.wire).collect(),
            _ => Vec::new(),
        };
        if !field.required && (recorded.is_empty() || field.is_deprecated) {
            return None;
        }
        match (field.writing, &field.ty) {
            (Writing::Repeated, RustType::Vec(items)) => list(&file.unit, field, items, &recorded),
            // One value, since how several are set apart is a matter of the style.
            (Writing::Styled(..), RustType::Vec(items)) => list(
                &file.unit,
                field,
                items,
                recorded.get(..1).unwrap_or_default(),
            ),
            (Writing::Text, ty) => {
                let one = scalar(&file.unit, field, ty, recorded.first().copied())?;
                Some(Self {
                    field,
                    rust: one.rust,
                    texts: vec![one.text],
                    own: one.own,
                    models: BTreeSet::new(),
                })
            }
            (Writing::Json | Writing::Base64, ty) => json(file, field, ty, values, &recorded),
            _ => None,
        }
    }
}

/// One value.
struct Scalar {
    rust: String,
    text: String,
    own: BTreeSet<String>,
}

/// A value of a type that is written as its text. Where none was recorded, a text is the name of its parameter.
fn scalar(
    unit: &Unit,
    field: &ParameterField,
    ty: &RustType,
    recorded: Option<&str>,
) -> Option<Scalar> {
    let plain = |rust: String, text: String| {
        let own = BTreeSet::new();
        Some(Scalar { rust, text, own })
    };
    match ty {
        RustType::Bool => {
            let flag = match recorded {
                None | Some("1" | "true") => true,
                Some("0" | "false") => false,
                Some(_) => return None,
            };
            plain(flag.to_string(), flag.to_string())
        }
        RustType::Integer(_) => {
            let number: i64 = recorded.map_or(Some(1), |text| text.parse().ok())?;
            plain(number.to_string(), number.to_string())
        }
        RustType::String => {
            let text = recorded.unwrap_or(&field.wire);
            plain(literal(text), text.to_owned())
        }
        RustType::Model(name) => {
            let own = unit.enums.iter().find(|own| own.name == *name)?;
            let mut variants = own.variants.iter();
            let (variant, value) = match recorded {
                Some(text) => variants.find(|(_, value)| value == text)?,
                None => variants.find(|(_, value)| !value.is_empty())?,
            };
            Some(Scalar {
                rust: format!("{name}::{variant}"),
                text: value.clone(),
                own: BTreeSet::from([name.clone()]),
            })
        }
        _ => None,
    }
}

fn list<'u>(
    unit: &Unit,
    field: &'u ParameterField,
    items: &RustType,
    recorded: &[&str],
) -> Option<Argument<'u>> {
    let values: Vec<Option<&str>> = match recorded {
        [] => vec![None],
        recorded => recorded.iter().copied().map(Some).collect(),
    };
    let values = values
        .into_iter()
        .map(|recorded| scalar(unit, field, items, recorded));
    let values: Vec<Scalar> = values.collect::<Option<_>>()?;
    let rust: Vec<_> = values.iter().map(|value| value.rust.as_str()).collect();
    Some(Argument {
        field,
        rust: format!("[{}]", rust.join(", ")),
        own: values.iter().flat_map(|value| value.own.clone()).collect(),
        texts: values.into_iter().map(|value| value.text).collect(),
        models: BTreeSet::new(),
    })
}

fn json<'u>(
    file: &OperationFile,
    field: &'u ParameterField,
    ty: &RustType,
    values: &Values<'_>,
    recorded: &[&str],
) -> Option<Argument<'u>> {
    let recorded = recorded.first();
    let recorded: Option<Value> = recorded.and_then(|text| serde_json::from_str(text).ok());
    let keys = file.unit.keys.iter();
    let mut keys = keys.filter(|own| matches!(ty, RustType::Model(name) if *name == own.name));
    let (written, own) = match keys.next() {
        Some(own) => (filters(own, recorded.as_ref())?, Some(own.name.clone())),
        None => (values.value(&named(file, ty), recorded.as_ref())?, None),
    };
    let text = written.json.to_string();
    let text = match field.writing {
        Writing::Base64 => base64url(text.as_bytes()),
        _ => text,
    };
    Some(Argument {
        field,
        rust: written.rust,
        texts: vec![text],
        own: own.into_iter().collect(),
        models: written.models,
    })
}

/// A type under the name that the module of the version has for it.
pub(super) fn named(file: &OperationFile, ty: &RustType) -> RustType {
    match ty {
        RustType::Model(here) => {
            let import = file.imports.get(here);
            RustType::Model(import.map_or(here, |(_, name)| name).clone())
        }
        RustType::Vec(items) => RustType::Vec(Box::new(named(file, items))),
        other => other.clone(),
    }
}

/// Filters, by the methods of their keys. Other objects are not sent as JSON by any short expression.
fn filters(own: &KeysType, recorded: Option<&Value>) -> Option<Written> {
    if !own.is_of_texts {
        return None;
    }
    let mut rust = format!("{}::new()", own.name);
    let mut lists: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (key, list) in recorded.and_then(Value::as_object).into_iter().flatten() {
        for value in list.as_array()?.iter().map(Value::as_str) {
            rust.push_str(&filter(own, key, value?));
            lists.entry(key).or_default().push(value?);
        }
    }
    let json = lists.into_iter();
    let json = json.map(|(key, list)| (key.to_owned(), Value::from(list)));
    Some(Written {
        json: Value::Object(json.collect::<Map<_, _>>()),
        rust,
        models: BTreeSet::new(),
    })
}

/// The call that adds a value to a key.
fn filter(own: &KeysType, key: &str, value: &str) -> String {
    let method = own.keys.iter().find(|method| method.key == key);
    let by_method = method.and_then(|method| {
        let argument = match (method.action, &method.ty) {
            (KeyAction::Push, RustType::String) => literal(value),
            (KeyAction::Push, RustType::Bool) => value.parse::<bool>().ok()?.to_string(),
            (KeyAction::Push, RustType::Integer(_)) => value.parse::<i64>().ok()?.to_string(),
            _ => return None,
        };
        Some(format!(".{}({argument})", method.name))
    });
    by_method.unwrap_or_else(|| format!(".other({}, {})", literal(key), literal(value)))
}
