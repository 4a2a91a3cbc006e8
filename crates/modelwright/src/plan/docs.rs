//! What a doc comment says: the words of the document or of the prose, and the facts beside them.
//!
//! The words are CommonMark from anybody; making them safe is the printers' work. The facts are ours.

use crate::ir::{About, Limits, Model, ModelPlace, Operation, Shape, Slot, Type};
use crate::schema_path::Step;
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
    pub facts: Vec<String>,
    /// Sentences that say which versions have it, where there are several and that is not clear from its holder.
    pub versions: Vec<String>,
}

/// Operations by their ids.
pub(super) type Operations<'a> = HashMap<&'a str, &'a Operation>;

/// What is said about a model. Of a body that is what is said where it is sent.
pub(super) fn of_model(operations: &Operations<'_>, model: &Model) -> Docs {
    let (sentence, words) = body_of(operations, model).unzip();
    let words = model.about.description.as_ref().or(words.flatten());
    let Some(text) = words else {
        let is_said = sentence.is_some();
        let text = sentence.unwrap_or_else(|| match model.place {
            ModelPlace::Definition => format!("The definition `{}`.", model.path),
            _ => format!("The type of `{}`.", model.path),
        });
        return Docs {
            text,
            is_said,
            facts: of_alias(model),
            versions: Vec::new(),
        };
    };
    let facts = sentence.into_iter().chain(of_alias(model)).collect();
    Docs::said_or(Some(text), String::new).with_facts(facts)
}

/// What is said within the type that a model stands for.
fn of_alias(model: &Model) -> Vec<String> {
    match &model.shape {
        Shape::Alias(slot) => of_entries(&slot.ty).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// For a body, where it is sent, and what is said of it there.
fn body_of<'a>(operations: &Operations<'a>, model: &Model) -> Option<(String, Option<&'a String>)> {
    let [Step::Operation(id), rest @ ..] = model.path.steps() else {
        return None;
    };
    let operation = operations.get(id.as_str())?;
    let request = format!("`{} {}`", operation.method, operation.route);
    match (model.place, rest) {
        (ModelPlace::RequestBody, [Step::Body]) => {
            let body = operation.body.as_ref()?;
            let words = body.about.description.as_ref();
            Some((format!("The request body of {request} (`{id}`)."), words))
        }
        (ModelPlace::ReplyBody, [Step::Response(status)]) => {
            let mut replies = operation.replies.iter();
            let reply = replies.find(|reply| reply.status == *status)?;
            let sentence = format!("The body of the reply {status} to {request} (`{id}`).");
            Some((sentence, reply.body.about.description.as_ref()))
        }
        (ModelPlace::RequestBody, _) => {
            Some((format!("The request body of {request} (`{id}`)."), None))
        }
        (ModelPlace::ReplyBody, [Step::Response(status), ..]) => {
            let sentence = format!("The body of the reply {status} to {request} (`{id}`).");
            Some((sentence, None))
        }
        _ => None,
    }
}

/// What is said about a field.
pub(super) fn of_field(key: &str, slot: &Slot) -> Docs {
    let stand_in = || format!("{} in JSON.", code_text(key));
    Docs::said_or(slot.about.description.as_ref(), stand_in).with_facts(facts(slot))
}

/// Whether [`of_field`] says the same of two slots.
pub(super) fn says_the_same(a: &Slot, b: &Slot) -> bool {
    a.about == b.about
        && a.default == b.default
        && a.limits == b.limits
        && a.listed == b.listed
        && says_the_same_of_entries(&a.ty, &b.ty)
}

fn says_the_same_of_entries(a: &Type, b: &Type) -> bool {
    match (a, b) {
        (Type::Array(a), Type::Array(b)) | (Type::Map(a), Type::Map(b)) => {
            a.reference_with_siblings == b.reference_with_siblings
                && a.about == b.about
                && says_the_same_of_entries(&a.ty, &b.ty)
        }
        (Type::Array(_) | Type::Map(_), _) | (_, Type::Array(_) | Type::Map(_)) => false,
        _ => matches!(a, Type::Model(_)) == matches!(b, Type::Model(_)),
    }
}

/// What is said about a listed value.
pub(super) fn of_value(value: &str, description: Option<&str>) -> Docs {
    let in_json = if value.is_empty() {
        "The empty text.".to_owned()
    } else {
        code_text(value)
    };
    let text = description.map(|description| format!("{in_json}: {description}"));
    Docs::said_or(text.as_ref(), || in_json)
}

impl Docs {
    /// What is said about a field, or about a parameter, which is much the same.
    pub fn of_field(key: &str, slot: &Slot) -> Self {
        of_field(key, slot)
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

    fn with_facts(self, facts: Vec<String>) -> Self {
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
    let text = entry.about.description.as_ref().filter(|_| !own_type);
    text.map(|text| format!("Each {word}: {text}"))
        .or_else(|| of_entries(&entry.ty))
}

fn facts(slot: &Slot) -> Vec<String> {
    let mut facts: Vec<_> = of_entries(&slot.ty).into_iter().collect();
    if let Some(default) = &slot.default {
        facts.push(format!("Default: {}.", code(default)));
    }
    if let Some(limits) = limits(&slot.limits) {
        facts.push(limits);
    }
    if !slot.listed.is_empty() && !slot.listed.iter().all(Value::is_object) {
        let listed: Vec<_> = slot.listed.iter().map(code).collect();
        facts.push(format!("One of {}.", listed.join(", ")));
    }
    if let Some(example) = slot
        .about
        .example
        .as_ref()
        .filter(|example| is_short(example))
    {
        facts.push(format!("Example: {}.", code(example)));
    }
    facts
}

/// The limits as a sentence, where there are any.
pub fn limits(limits: &Limits) -> Option<String> {
    let mut parts = Vec::new();
    match (&limits.minimum, &limits.maximum) {
        (Some(low), Some(high)) => parts.push(format!("{low} to {high}")),
        (Some(low), None) => parts.push(format!("at least {low}")),
        (None, Some(high)) => parts.push(format!("at most {high}")),
        (None, None) => {}
    }
    if limits.exclusive_minimum || limits.exclusive_maximum {
        let excluded = match (limits.exclusive_minimum, limits.exclusive_maximum) {
            (true, true) => "both excluded",
            (true, false) => "the least excluded",
            _ => "the greatest excluded",
        };
        parts.push(excluded.to_owned());
    }
    if let Some(step) = &limits.multiple_of {
        parts.push(format!("a multiple of {step}"));
    }
    match (limits.min_length, limits.max_length) {
        (Some(low), Some(high)) if low == high => parts.push(format!("of length {low}")),
        (Some(low), Some(high)) => parts.push(format!("of length {low} to {high}")),
        (Some(low), None) => parts.push(format!("of length {low} or more")),
        (None, Some(high)) => parts.push(format!("of length {high} or less")),
        (None, None) => {}
    }
    if let Some(pattern) = &limits.pattern {
        parts.push(format!("matching {}", code_text(pattern)));
    }
    if limits.unique_items {
        parts.push("no entry twice".to_owned());
    }
    let mut sentence = (!parts.is_empty()).then(|| format!("Limits: {}.", parts.join(", ")));
    if limits.read_only {
        sentence
            .get_or_insert_default()
            .push_str(" Only ever received.");
    }
    if limits.write_only {
        sentence
            .get_or_insert_default()
            .push_str(" Only ever sent.");
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
fn code_text(text: &str) -> String {
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

/// The note of a deprecation, in one line; empty where the document says no more than that.
///
/// `rust_name` gives the Rust name for what replaces it, where that is a field beside it.
pub(super) fn deprecation(
    about: &About,
    rust_name: impl Fn(&str) -> Option<String>,
) -> Option<String> {
    let deprecation = about.deprecated.as_ref()?;
    let since = deprecation
        .since
        .as_ref()
        .map(|since| format!("since API {since}"));
    let instead = deprecation.replacement.as_ref().map(|replacement| {
        let name = rust_name(replacement).unwrap_or_else(|| replacement.clone());
        format!("use `{name}`")
    });
    let note = since
        .into_iter()
        .chain(instead)
        .collect::<Vec<_>>()
        .join("; ");
    Some(note.split_whitespace().collect::<Vec<_>>().join(" "))
}
