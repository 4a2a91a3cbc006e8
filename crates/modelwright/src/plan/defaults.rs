//! The defaults of a document as values of Rust, where a user wants them in `Default`.

use super::item::{Item, ItemKind, Variant};
use super::presence::Presence;
use super::types::RustType;
use super::{File, Input, Module};
use crate::ir::{Field as Property, Shape, Type, TypeRef};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// How deep a default may be nested.
const DEEPEST: usize = 16;

/// A value of Rust, to print.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// True or false.
    Bool(bool),
    /// A number, as Rust writes it.
    Number(String),
    /// An owned text.
    Text(String),
    /// A date and time.
    Timestamp(String),
    /// A variant that holds nothing.
    Variant(String, String),
    /// A function or a variant, as a path, with what it takes.
    Call(Vec<String>, Box<Expression>),
    /// A `Vec`.
    List(Vec<Expression>),
    /// A map.
    Entries(Vec<(String, Expression)>),
    /// A set of texts.
    Keys(Vec<String>),
    /// A struct with some of its fields; the others have their defaults.
    Struct(String, Vec<(String, Expression)>),
    /// Free JSON.
    Json(Value),
    /// A union, read from this JSON.
    Union(String, Value),
    /// The default of the type.
    OfType,
}

impl Expression {
    fn some(self) -> Self {
        Self::Call(vec!["Some".to_owned()], Box::new(self))
    }

    /// Adds the names of the models in it.
    fn names(&self, found: &mut BTreeSet<String>) {
        match self {
            Self::Variant(name, _) | Self::Union(name, _) => _ = found.insert(name.clone()),
            Self::Call(path, inner) => {
                found.extend(path.first().cloned());
                inner.names(found);
            }
            Self::List(items) => items.iter().for_each(|item| item.names(found)),
            Self::Entries(entries) => entries.iter().for_each(|(_, value)| value.names(found)),
            Self::Struct(name, fields) => {
                found.insert(name.clone());
                fields.iter().for_each(|(_, value)| value.names(found));
            }
            _ => {}
        }
    }
}

/// Puts the defaults of the documents into the structs that are made of them.
pub(super) fn add(inputs: &[Input<'_>], modules: &[Module], files: &mut [File]) {
    for (input, module) in inputs.iter().zip(modules) {
        let types = Types {
            by_name: module
                .exports
                .iter()
                .map(|export| (export.type_name.as_str(), &files[export.file.0].item))
                .collect(),
        };
        let mut found = Vec::new();
        for export in &module.exports {
            if let Shape::Object(object) = &input.api.model(export.model).shape {
                let defaults = object.fields.iter().enumerate();
                let defaults = defaults
                    .filter_map(|(at, property)| {
                        let default = default(input, property)?;
                        Some((at, types.of_field(export.type_name.as_str(), at, default)?))
                    })
                    .collect::<Vec<_>>();
                found.push((export.file, defaults));
            }
        }
        for (file, defaults) in found {
            put(&mut files[file.0], defaults);
        }
    }
    spread(files);
}

/// What is meant where a property is left out: as said of it, else as said of its type.
fn default<'a>(input: &Input<'a>, property: &'a Property) -> Option<&'a Value> {
    let TypeRef { default, ty, .. } = &property.type_ref;
    let of_model = || match ty {
        Type::Model(id) => input.api.model(*id).default.as_ref(),
        _ => None,
    };
    default.as_ref().or_else(of_model)
}

fn put(file: &mut File, defaults: Vec<(usize, Expression)>) {
    let own_name = file.item.name.clone();
    let ItemKind::Struct { fields, .. } = &mut file.item.kind else {
        return;
    };
    for (at, default) in defaults {
        let mut names = BTreeSet::new();
        default.names(&mut names);
        names.remove(&own_name);
        for name in names {
            // What is no model of the module is left out later.
            file.siblings.insert(name, file.owner);
        }
        fields[at].default = Some(Box::new(default));
    }
}

/// Finds the structs whose `Default` is not what null reads as.
fn spread(files: &mut [File]) {
    let mut known: BTreeSet<String> = BTreeSet::new();
    loop {
        let before = known.len();
        for file in files.iter_mut() {
            let is_it = match &file.item.kind {
                ItemKind::Struct { fields, .. } => fields.iter().any(|field| {
                    let holds = field.presence == Presence::Required && holds(&field.ty, &known);
                    field.default.is_some() || holds
                }),
                ItemKind::Alias(ty) => holds(ty, &known),
                _ => false,
            };
            if is_it && known.insert(file.item.name.clone()) {
                mark(&mut file.item);
            }
        }
        if known.len() == before {
            return;
        }
    }
}

fn mark(item: &mut Item) {
    if let ItemKind::Struct { has_defaults, .. } = &mut item.kind {
        *has_defaults = true;
        item.derives.retain(|derived| *derived != "Default");
    }
}

/// Whether the default of a type is that of one of these.
fn holds(ty: &RustType, names: &BTreeSet<String>) -> bool {
    match ty {
        RustType::Box(inner) => holds(inner, names),
        RustType::Model(name) => names.contains(name),
        _ => false,
    }
}

/// The types of a module.
struct Types<'a> {
    by_name: BTreeMap<&'a str, &'a Item>,
}

impl Types<'_> {
    fn of_field(&self, name: &str, at: usize, value: &Value) -> Option<Expression> {
        let ItemKind::Struct { fields, .. } = &self.by_name.get(name)?.kind else {
            return None;
        };
        let default = self.value(&fields.get(at)?.ty, value, 0)?;
        (default != Expression::OfType).then_some(default)
    }

    /// A value of a type; `None` if it is none.
    fn value(&self, ty: &RustType, value: &Value, depth: usize) -> Option<Expression> {
        if depth > DEEPEST {
            return None;
        }
        let inner = |ty: &RustType, value: &Value| self.value(ty, value, depth + 1);
        match (ty, value) {
            (RustType::Option(_), Value::Null) => Some(Expression::OfType),
            (RustType::Option(of), _) => Some(inner(of, value)?.some()),
            (RustType::Box(of), _) => {
                let path = vec!["Box".to_owned(), "new".to_owned()];
                Some(Expression::Call(path, Box::new(inner(of, value)?)))
            }
            (RustType::Vec(of), Value::Array(items)) => {
                let items = items.iter().map(|item| inner(of, item));
                Some(Expression::List(items.collect::<Option<_>>()?))
            }
            (RustType::Map(_, of), Value::Object(map)) => {
                let entry = |(key, value): (&String, _)| Some((key.clone(), inner(of, value)?));
                let entries = map.iter().map(entry);
                Some(Expression::Entries(entries.collect::<Option<_>>()?))
            }
            (RustType::Model(name), _) => {
                self.model(self.by_name.get(name.as_str())?, value, depth + 1)
            }
            _ => scalar(ty, value),
        }
    }

    fn model(&self, item: &Item, value: &Value, depth: usize) -> Option<Expression> {
        let name = || item.name.clone();
        let around = |ty: RustType| {
            let inner = self.value(&ty, value, depth)?;
            Some(Expression::Call(vec![name()], Box::new(inner.some())))
        };
        match (&item.kind, value) {
            (ItemKind::Alias(ty), _) => self.value(ty, value, depth),
            (ItemKind::List(_) | ItemKind::Map(..), Value::Null) => Some(Expression::OfType),
            (ItemKind::List(items), _) => around(RustType::Vec(Box::new(items.clone()))),
            (ItemKind::Map(map, values), _) => {
                around(RustType::Map(map.clone(), Box::new(values.clone())))
            }
            (ItemKind::Union { .. }, _) => Some(Expression::Union(name(), value.clone())),
            (ItemKind::StringEnum { variants, other }, Value::String(text)) => {
                let other = (other.as_str(), Expression::Text(text.clone()));
                Some(listed(name(), variants, text, other))
            }
            (
                ItemKind::IntegerEnum {
                    repr,
                    variants,
                    other,
                },
                _,
            ) => {
                let number = i64::try_from(whole(value, repr)?).ok()?;
                let other = (other.as_str(), Expression::Number(number.to_string()));
                Some(listed(name(), variants, &number, other))
            }
            (ItemKind::Struct { fields, .. }, Value::Object(map)) => {
                let field = |(key, value): (&String, &Value)| {
                    let field = fields.iter().find(|field| field.key == *key)?;
                    Some((field.name.clone(), self.value(&field.ty, value, depth)?))
                };
                let fields = map.iter().map(field).collect::<Option<_>>()?;
                Some(Expression::Struct(name(), fields))
            }
            _ => None,
        }
    }
}

/// A value of a type without parts.
fn scalar(ty: &RustType, value: &Value) -> Option<Expression> {
    Some(match (ty, value) {
        (RustType::Bool, Value::Bool(flag)) => Expression::Bool(*flag),
        (RustType::Integer(repr), Value::Number(_)) => {
            Expression::Number(whole(value, repr)?.to_string())
        }
        (RustType::F64, Value::Number(number)) => {
            Expression::Number(format!("{:?}", number.as_f64()?))
        }
        (RustType::String, Value::String(text)) => Expression::Text(text.clone()),
        (RustType::Timestamp, Value::String(text)) => Expression::Timestamp(text.clone()),
        (RustType::Json, value) => Expression::Json(value.clone()),
        (RustType::KeySet, Value::Object(map)) => Expression::Keys(map.keys().cloned().collect()),
        _ => return None,
    })
}

/// The variant of a value, or the one that holds what is not listed.
fn listed<T: PartialEq>(
    name: String,
    variants: &[Variant<T>],
    value: &T,
    (other, held): (&str, Expression),
) -> Expression {
    match variants.iter().find(|variant| variant.value == *value) {
        Some(variant) => Expression::Variant(name, variant.name.clone()),
        None => Expression::Call(vec![name, other.to_owned()], Box::new(held)),
    }
}

/// A whole number that a type of this name holds.
fn whole(value: &Value, repr: &str) -> Option<i128> {
    let exact = value.as_i64().map(i128::from);
    let exact = exact.or(value.as_u64().map(i128::from));
    let is_whole = |number: &f64| number.fract() == 0.0 && number.abs() < 1e18;
    let number = exact.or_else(|| Some(value.as_f64().filter(is_whole)? as i128))?;
    let bits: u32 = repr[1..].parse().ok()?;
    let (low, high) = match (repr.as_bytes()[0], bits) {
        (_, 128) => return Some(number),
        (b'u', bits) => (0, (1_i128 << bits) - 1),
        (_, bits) => (-(1_i128 << (bits - 1)), (1_i128 << (bits - 1)) - 1),
    };
    (low..=high).contains(&number).then_some(number)
}
