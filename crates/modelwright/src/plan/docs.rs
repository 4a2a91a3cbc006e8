//! What a doc comment says: the words of the document or of the prose, and the facts beside them.
//!
//! The words are CommonMark from anybody; making them safe is the printers' work. The facts are ours.

use super::one_way;
use crate::ir::{
    Annotations, Constraints, Field, Model, ModelLocation, Operation, Shape, Type, TypeRef,
};
use crate::schema_path::Step;
use crate::version_set::VersionSet;
use serde_json::Value;
use std::collections::HashMap;

/// What is said about a type, a field or a variant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// CommonMark, from the document or the prose; a sentence of ours where nothing is said.
    pub text: String,
    /// Whether somebody said it, rather than that sentence standing in.
    pub is_said: bool,
    /// Sentences of ours: default, limits, where a body is sent.
    pub facts: Vec<Fact>,
    /// Sentences that say which versions have it, where there are several and that is not clear from its holder.
    pub versions: Vec<String>,
}

/// A sentence of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// With the versions of which it is true, where these are not all that the docs are of.
    pub sentence: String,
    /// The same versions, and the sentence without them.
    pub in_versions: Option<(VersionSet, String)>,
    /// Whether it is a default, or what a value must be.
    pub is_limit: bool,
}

impl Fact {
    fn limit(sentence: String) -> Self {
        Self {
            is_limit: true,
            ..Self::from(sentence)
        }
    }
}

impl From<String> for Fact {
    /// A fact of all versions.
    fn from(sentence: String) -> Self {
        Self {
            sentence,
            in_versions: None,
            is_limit: false,
        }
    }
}

/// Operations by their ids.
pub(super) type Operations<'a> = HashMap<&'a str, &'a Operation>;

/// What is said about a model. Of a body that is what is said where it is sent.
pub(super) fn of_model(operations: &Operations<'_>, model: &Model) -> Docs {
    let (sentence, words) = body_of(operations, model).unzip();
    let words = model.annotations.description.as_ref().or(words.flatten());
    let Some(text) = words else {
        let is_said = sentence.is_some();
        let text = sentence.unwrap_or_else(|| match model.location {
            ModelLocation::Definition => {
                format!("The definition {}.", code_text(model.path.as_str()))
            }
            _ => format!("The type of {}.", code_text(model.path.as_str())),
        });
        return Docs {
            text,
            is_said,
            facts: of_alias(model).chain(of_default(model)).collect(),
            versions: Vec::new(),
        };
    };
    let facts = sentence.into_iter().map(Fact::from).chain(of_alias(model));
    let facts = facts.chain(of_default(model)).collect();
    Docs::said_or(Some(text), String::new).with_facts(facts)
}

/// What is said within the type that a model stands for.
fn of_alias(model: &Model) -> impl Iterator<Item = Fact> {
    let said = match &model.shape {
        Shape::Alias(type_ref) => of_entries(&type_ref.ty),
        _ => None,
    };
    said.into_iter().map(Fact::from)
}

/// What is meant where a value of the model is left out.
fn of_default(model: &Model) -> Option<Fact> {
    let default = model.default.as_ref()?;
    Some(Fact::limit(format!("Default: {}.", code(default))))
}

/// For a body, where it is sent, and what is said of it there.
fn body_of<'a>(operations: &Operations<'a>, model: &Model) -> Option<(String, Option<&'a String>)> {
    let [Step::Operation(id), rest @ ..] = model.path.steps() else {
        return None;
    };
    let operation = operations.get(id.as_str())?;
    let request = code_text(&format!("{} {}", operation.method, operation.path));
    let request = format!("{request} ({})", code_text(id));
    let of_response = |status: &str| {
        let is_word = status.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let status = if is_word {
            status.to_owned()
        } else {
            code_text(status)
        };
        format!("The body of response {status} to {request}.")
    };
    match (model.location, rest) {
        (ModelLocation::RequestBody, [Step::Body]) => {
            let body = operation.body.as_ref()?;
            let words = body.annotations.description.as_ref();
            Some((format!("The request body of {request}."), words))
        }
        (ModelLocation::ResponseBody, [Step::Response(status)]) => {
            let mut responses = operation.responses.iter();
            let response = responses.find(|response| response.status == *status)?;
            Some((
                of_response(status),
                response.body.annotations.description.as_ref(),
            ))
        }
        (ModelLocation::RequestBody, _) => Some((format!("The request body of {request}."), None)),
        (ModelLocation::ResponseBody, [Step::Response(status), ..]) => {
            Some((of_response(status), None))
        }
        _ => None,
    }
}

/// What is said about a property.
pub(super) fn of_property(field: &Field) -> Docs {
    let mut docs = of_field(&field.key, &field.type_ref);
    docs.facts.extend(one_way::sentence(field).map(Fact::from));
    docs
}

/// Whether [`of_property`] says the same of two properties.
pub(super) fn says_the_same_of_property(a: &Field, b: &Field) -> bool {
    says_the_same(&a.type_ref, &b.type_ref) && one_way::sentence(a) == one_way::sentence(b)
}

/// What is said about a field.
pub(super) fn of_field(key: &str, type_ref: &TypeRef) -> Docs {
    let stand_in = || format!("{} in JSON.", code_text(key));
    Docs::said_or(type_ref.annotations.description.as_ref(), stand_in).with_facts(facts(type_ref))
}

/// Whether [`of_field`] says the same of two type references.
fn says_the_same(a: &TypeRef, b: &TypeRef) -> bool {
    a.annotations == b.annotations
        && a.default == b.default
        && a.constraints == b.constraints
        && a.listed == b.listed
        && says_the_same_of_entries(&a.ty, &b.ty)
}

fn says_the_same_of_entries(a: &Type, b: &Type) -> bool {
    match (a, b) {
        (Type::Array(a), Type::Array(b)) | (Type::Map(a), Type::Map(b)) => {
            a.reference_with_siblings == b.reference_with_siblings
                && a.annotations == b.annotations
                && says_the_same_of_entries(&a.ty, &b.ty)
        }
        (Type::Array(_) | Type::Map(_), _) | (_, Type::Array(_) | Type::Map(_)) => false,
        _ => matches!(a, Type::Model(_)) == matches!(b, Type::Model(_)),
    }
}

/// What is said about a listed value.
pub(super) fn of_value(value: &str, description: Option<&str>) -> Docs {
    let in_json = if value.is_empty() {
        "The empty string.".to_owned()
    } else {
        code_text(value)
    };
    let text = description.map(|description| format!("{in_json}: {description}"));
    Docs::said_or(text.as_ref(), || in_json)
}

impl Docs {
    /// What is said about a field, or about a parameter, which is much the same.
    pub fn of_field(key: &str, type_ref: &TypeRef) -> Self {
        of_field(key, type_ref)
    }

    /// What somebody said, or a sentence of ours that stands in.
    pub(super) fn said_or(text: Option<&String>, stand_in: impl FnOnce() -> String) -> Self {
        Self {
            text: text.cloned().unwrap_or_else(stand_in),
            is_said: text.is_some(),
            facts: Vec::new(),
            versions: Vec::new(),
        }
    }

    /// The sentences of ours.
    pub fn sentences(&self) -> impl Iterator<Item = &String> {
        self.facts.iter().map(|fact| &fact.sentence)
    }

    fn with_facts(self, facts: Vec<Fact>) -> Self {
        Self { facts, ..self }
    }
}

/// What is said of the entries of a list or a map, unless they have a type of their own that says it.
fn of_entries(ty: &Type) -> Option<String> {
    let (word, entry) = match ty {
        Type::Array(items) => ("entry", items),
        Type::Map(values) => ("value", values),
        _ => return None,
    };
    let own_type = matches!(entry.ty, Type::Model(_)) && !entry.reference_with_siblings;
    let text = entry.annotations.description.as_ref().filter(|_| !own_type);
    text.map(|text| format!("Each {word}: {text}"))
        .or_else(|| of_entries(&entry.ty))
}

fn facts(type_ref: &TypeRef) -> Vec<Fact> {
    let entries = of_entries(&type_ref.ty).into_iter();
    let mut facts: Vec<_> = entries.map(Fact::from).collect();
    if let Some(default) = &type_ref.default {
        facts.push(Fact::limit(format!("Default: {}.", code(default))));
    }
    if let Some(constraints) = constraints(&type_ref.constraints) {
        facts.push(Fact::limit(constraints));
    }
    if !type_ref.listed.is_empty() && !type_ref.listed.iter().all(Value::is_object) {
        let listed: Vec<_> = type_ref.listed.iter().map(code).collect();
        facts.push(Fact::limit(format!("One of {}.", listed.join(", "))));
    }
    if let Some(example) = type_ref
        .annotations
        .example
        .as_ref()
        .filter(|example| is_short(example))
    {
        facts.push(Fact::from(format!("Example: {}.", code(example))));
    }
    facts
}

/// The limits as a sentence, where there are any.
pub fn constraints(constraints: &Constraints) -> Option<String> {
    let mut parts = Vec::new();
    match (&constraints.minimum, &constraints.maximum) {
        (Some(low), Some(high)) => parts.push(format!("{low} to {high}")),
        (Some(low), None) => parts.push(format!("at least {low}")),
        (None, Some(high)) => parts.push(format!("at most {high}")),
        (None, None) => {}
    }
    if constraints.exclusive_minimum || constraints.exclusive_maximum {
        let excluded = match (constraints.exclusive_minimum, constraints.exclusive_maximum) {
            (true, true) => "both exclusive",
            (true, false) => "the minimum exclusive",
            _ => "the maximum exclusive",
        };
        parts.push(excluded.to_owned());
    }
    if let Some(step) = &constraints.multiple_of {
        parts.push(format!("a multiple of {step}"));
    }
    match (constraints.min_length, constraints.max_length) {
        (Some(low), Some(high)) if low == high => parts.push(format!("of length {low}")),
        (Some(low), Some(high)) => parts.push(format!("of length {low} to {high}")),
        (Some(low), None) => parts.push(format!("of length {low} or more")),
        (None, Some(high)) => parts.push(format!("of length {high} or less")),
        (None, None) => {}
    }
    if let Some(pattern) = &constraints.pattern {
        parts.push(format!("matching {}", code_text(pattern)));
    }
    if constraints.unique_items {
        parts.push("unique items".to_owned());
    }
    let mut sentence = (!parts.is_empty()).then(|| format!("Limits: {}.", parts.join(", ")));
    if constraints.read_only {
        sentence
            .get_or_insert_default()
            .push_str(" Read-only: only in responses.");
    }
    if constraints.write_only {
        sentence
            .get_or_insert_default()
            .push_str(" Write-only: only in requests.");
    }
    sentence.map(|sentence| sentence.trim().to_owned())
}

fn is_short(value: &Value) -> bool {
    match value {
        Value::String(text) => text.len() <= 80 && !text.contains('\n') && !text.is_empty(),
        Value::Number(_) | Value::Bool(_) => true,
        _ => false,
    }
}

/// A JSON value as inline code.
fn code(value: &Value) -> String {
    code_text(&value.to_string())
}

/// Text as inline code, however many backticks it holds.
pub(crate) fn code_text(text: &str) -> String {
    // Nearly all are names.
    if !text.contains('`') && !text.contains('\n') && !text.contains('\r') {
        return format!("`{text}`");
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    let text = text.replace(['\n', '\r'], " ");
    format!("{fence}{space}{text}{space}{fence}")
}

/// The note of a deprecation, as one line of CommonMark; empty where the document says no more than that.
///
/// `rust_name` gives the Rust name for what replaces it, where that is a field beside it.
pub(super) fn deprecation(
    annotations: &Annotations,
    rust_name: impl Fn(&str) -> Option<String>,
) -> Option<String> {
    let deprecation = annotations.deprecated.as_ref()?;
    let since = deprecation
        .since
        .as_ref()
        .map(|since| format!("since API {since}"));
    let instead = deprecation.replacement.as_ref().map(|replacement| {
        let name = rust_name(replacement).unwrap_or_else(|| replacement.clone());
        format!("use {}", code_text(&name))
    });
    let note = since
        .into_iter()
        .chain(instead)
        .collect::<Vec<_>>()
        .join("; ");
    Some(note.split_whitespace().collect::<Vec<_>>().join(" "))
}
