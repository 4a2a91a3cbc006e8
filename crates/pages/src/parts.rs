//! The tables of an operation: its parameters and responses, over all versions.

use super::entry;
use super::form::OperationForms;
use super::links::Links;
use super::rows::{Form, Place, Rows, Tables};
use super::types::linked;
use crate::ir::{Body, Method, Operation, Parameter, Response, Type, TypeRef, parameter_key};
use crate::plan::{Crate, Docs, Input, value_type};
use crate::printable::Printable;
use crate::version_set::{VersionIndex, VersionSet};
use std::collections::BTreeMap;

/// The parameters; their anchors begin with the id of the operation.
pub(super) fn parameters(
    planned: &Crate,
    inputs: &[Input<'_>],
    links: &Links,
    forms: &OperationForms<'_>,
) -> Tables {
    table(
        planned,
        forms,
        |_, operation| {
            let parameters = operation.parameters.iter();
            parameters.map(|one| (parameter_key(one), one)).collect()
        },
        |then, now| then.required == now.required && then.type_ref == now.type_ref,
        |index, parameter| of_parameter(&inputs[index], links, parameter),
    )
}

/// The responses, likewise.
pub(super) fn responses(
    planned: &Crate,
    inputs: &[Input<'_>],
    links: &Links,
    forms: &OperationForms<'_>,
) -> Tables {
    table(
        planned,
        forms,
        |index, operation| {
            let responses = operation.responses.iter();
            // The response to a HEAD request never has a body, whatever the document says.
            let has_body = operation.method != Method::Head;
            let input = &inputs[index];
            let sent = |response| Sent {
                input,
                has_body,
                response,
            };
            responses
                .map(|one| (one.status.clone(), sent(one)))
                .collect()
        },
        is_same_response,
        |_, sent| of_response(links, sent),
    )
}

/// The table of what an operation has in several versions.
///
/// A form is made only for what is not `same` in the next version, since most things are.
fn table<'a, T: Copy + 'a>(
    planned: &Crate,
    forms: &OperationForms<'a>,
    things: impl Fn(VersionIndex, &'a Operation) -> Vec<(String, T)>,
    same: impl Fn(T, T) -> bool,
    form: impl Fn(VersionIndex, T) -> Form,
) -> Tables {
    let all = forms.iter().map(|(index, _)| VersionSet::only(*index));
    let mut rows = Rows::new(all.collect(), &planned.versions);
    let mut after: BTreeMap<String, (T, Place)> = BTreeMap::new();
    for (index, operation) in forms.iter().rev() {
        let mut now = BTreeMap::new();
        for (key, thing) in things(*index, operation) {
            let version = VersionSet::only(*index);
            let known = after.remove(&key).filter(|(then, _)| same(*then, thing));
            let place = match known {
                Some((_, place)) => {
                    rows.add_again(place, version);
                    place
                }
                None => rows.add(form(*index, thing), version),
            };
            now.insert(key, (thing, place));
        }
        after = now;
    }
    let id = forms.last().map_or("", |(_, newest)| newest.id.as_str());
    rows.finish(&format!("{id}-"))
}

fn of_parameter(input: &Input<'_>, links: &Links, parameter: &Parameter) -> Form {
    let docs = Docs::of_field(&parameter.name, &parameter.type_ref);
    let said = docs.is_said.then(|| links.cell(&docs.text));
    Form {
        id: format!("{}-{}", parameter.location.as_str(), parameter.name),
        key: Printable::code(&parameter.name),
        name: Printable::own(parameter.location.as_str()),
        plain: (parameter.name.clone(), entry::said(&docs)),
        ty: type_ref_type(input, &parameter.type_ref),
        presence: if parameter.required {
            "required"
        } else {
            "optional"
        },
        texts: said.into_iter().collect(),
        facts: docs.sentences().map(|said| links.cell(said)).collect(),
        has_limits: docs.facts.iter().any(|fact| fact.is_limit),
    }
}

/// A response of one version.
#[derive(Clone, Copy)]
struct Sent<'a> {
    input: &'a Input<'a>,
    /// Whether its body counts.
    has_body: bool,
    response: &'a Response,
}

/// Whether two versions show a response alike.
fn is_same_response(then: Sent<'_>, now: Sent<'_>) -> bool {
    let (before, after) = (&then.response.body, &now.response.body);
    if before.annotations != after.annotations || then.response.headers != now.response.headers {
        return false;
    }
    match (&before.type_ref, &after.type_ref) {
        // The number of a model is that of its version, so the names are compared.
        (Some(old), Some(new)) if is_model(now.response) => {
            then.has_body == now.has_body
                && before.is_stream == after.is_stream
                && before.media_types == after.media_types
                && value_type(then.input, old) == value_type(now.input, new)
        }
        (old, new) => old == new,
    }
}

fn is_model(response: &Response) -> bool {
    matches!(&response.body.type_ref, Some(type_ref) if matches!(type_ref.ty, Type::Model(_)))
}

/// The media types to name. `produces` of Swagger 2.0 is of all responses of an operation: what holds no object, such as an archive or
/// plain text, is not meant for an error that is one.
fn named_media(response: &Response) -> Vec<&str> {
    let media = response.body.media_types.iter().map(String::as_str);
    let is_error = response.status.starts_with(['4', '5']);
    let holds_objects = |media: &&str| !OTHERS.iter().any(|other| media.contains(other));
    let kept: Vec<_> = match is_error && is_model(response) {
        true => media.filter(holds_objects).collect(),
        false => media.collect(),
    };
    // The default needs no word.
    if kept == ["application/json"] {
        Vec::new()
    } else {
        kept
    }
}

/// What media types of plain text, of archives, of bytes and of sequences have in their names.
const OTHERS: [&str; 6] = [
    "text/plain",
    "x-tar",
    "stream",
    "jsonl",
    "ndjson",
    "json-seq",
];

fn of_response(links: &Links, sent: Sent<'_>) -> Form {
    let Sent {
        input,
        has_body,
        response,
    } = sent;
    let cell = |said: &str| links.cell(said);
    let said = response.body.annotations.description.as_deref();
    let mut facts = Vec::new();
    for (name, type_ref) in &response.headers {
        let words = type_ref.annotations.description.as_deref().map(cell);
        let words = words.map(|words| Printable::of(": {}", &[&words]));
        let name = Printable::code(name);
        facts.push(Printable::of(
            "Header {}{}",
            &[&name, &words.unwrap_or_default()],
        ));
    }
    let mut ty = body_type(input, &response.body).unwrap_or_default();
    if response.body.is_stream {
        ty = Printable::of("stream of {}", &[&ty]);
    }
    let media = named_media(response).into_iter().map(Printable::code);
    let media = Printable::join(media, ", ");
    if has_body && !media.is_empty() {
        facts.push(Printable::of("As {}", &[&media]));
    }
    Form {
        id: response.status.clone(),
        key: Printable::code(&response.status),
        ty: if has_body { ty } else { Printable::default() },
        texts: said.map(cell).into_iter().collect(),
        facts,
        ..Form::default()
    }
}

/// The type of a body; none if it has none.
pub(super) fn body_type(input: &Input<'_>, body: &Body) -> Option<Printable> {
    body.type_ref
        .as_ref()
        .map(|type_ref| type_ref_type(input, type_ref))
}

fn type_ref_type(input: &Input<'_>, type_ref: &TypeRef) -> Printable {
    linked(&value_type(input, type_ref), "../models/")
}

/// The media types of a body.
pub(super) fn media_types(body: &Body) -> Printable {
    let types = body.media_types.iter().map(|media| Printable::code(media));
    Printable::join(types, ", ")
}
