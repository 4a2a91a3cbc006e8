//! What the pages of operations show: one page a tag, all versions on one page.
//!
//! What is said of an operation is what the newest version says that has it. A parameter or a reply that not all of its
//! versions have says which do.

use super::address::{anchor, tag};
use super::cell::{in_versions, words};
use super::known::Known;
use super::links::Links;
use super::sample::{engine, laid_out};
use super::types::linked;
use crate::emit::text;
use crate::emit::text::code_cell;
use crate::examples::Exchange;
use crate::ir::{Body, Operation, Parameter, Reply, Slot, Type, parameter_key};
use crate::plan::{Crate, Docs, Input, value_type};
use crate::version_set::VersionSet;
use serde::Serialize;
use std::collections::BTreeMap;

/// One page.
#[derive(Debug, Serialize)]
pub(super) struct TagPage {
    /// The tag, and the name of the file.
    pub(super) tag: String,
    pub(super) operations: Vec<OperationView>,
}

/// One operation.
#[derive(Debug, Serialize)]
pub(super) struct OperationView {
    /// Its id, which is its heading.
    pub(super) id: String,
    /// The fragment that leads to it.
    pub(super) anchor: String,
    pub(super) summary: String,
    text: String,
    /// Method and route, as code.
    pub(super) request: String,
    /// The versions that have it, as words.
    pub(super) versions: String,
    is_deprecated: bool,
    parameters: Vec<ParameterRow>,
    body: Option<BodyView>,
    replies: Vec<ReplyRow>,
    exchange: Option<ExchangeView>,
}

/// A request and its reply, as recorded.
#[derive(Debug, Serialize)]
struct ExchangeView {
    request: String,
    sent: Option<String>,
    status: String,
    received: Vec<String>,
    engine: String,
}

#[derive(Debug, PartialEq, Serialize)]
struct ParameterRow {
    name: String,
    place: &'static str,
    ty: String,
    presence: &'static str,
    description: Vec<String>,
}

#[derive(Debug, Serialize)]
struct BodyView {
    text: String,
    ty: String,
    media_types: String,
    is_required: bool,
}

#[derive(Debug, PartialEq, Serialize)]
struct ReplyRow {
    status: String,
    ty: String,
    description: Vec<String>,
}

/// An operation in the versions that have it, oldest first, by their place.
type Forms<'a> = Vec<(usize, &'a Operation)>;

/// All pages, sorted by tag.
pub(super) fn pages(known: &Known<'_>, links: &Links) -> Vec<TagPage> {
    let Known {
        planned, inputs, ..
    } = *known;
    let mut forms: BTreeMap<&str, Forms<'_>> = BTreeMap::new();
    for (place, input) in inputs.iter().enumerate() {
        for operation in &input.api.operations {
            forms
                .entry(&operation.id)
                .or_default()
                .push((place, operation));
        }
    }
    let mut tags: BTreeMap<String, Vec<OperationView>> = BTreeMap::new();
    for forms in forms.into_values() {
        if let Some((_, newest)) = forms.last() {
            let operations = tags.entry(tag(newest)).or_default();
            let mut view = view(planned, inputs, links, &forms);
            let exchange = known.examples.exchanges.get(&newest.id);
            view.exchange = exchange.map(exchange_view);
            operations.push(view);
        }
    }
    tags.into_iter()
        .map(|(tag, operations)| TagPage { tag, operations })
        .collect()
}

fn view(planned: &Crate, inputs: &[Input<'_>], links: &Links, forms: &Forms<'_>) -> OperationView {
    let (place, newest) = forms[forms.len() - 1];
    let input = &inputs[place];
    let all: VersionSet = forms
        .iter()
        .map(|(place, _)| VersionSet::only(*place))
        .collect();
    let said = |text: &Option<String>| {
        let text = text.as_deref().unwrap_or_default();
        text::page_with(text, &|to| links.target(to))
    };
    OperationView {
        id: newest.id.clone(),
        anchor: anchor(&newest.id),
        summary: newest
            .summary
            .as_deref()
            .map(text::plain)
            .unwrap_or_default(),
        text: said(&newest.about.description).trim().to_owned(),
        request: code_cell(&format!("{} {}", newest.method, newest.route)),
        versions: words(all, &planned.versions),
        is_deprecated: newest.about.deprecated.is_some(),
        parameters: merged(
            planned,
            forms,
            |operation| {
                let parameters = operation.parameters.iter();
                parameters.map(|one| (parameter_key(one), one)).collect()
            },
            |then, now| then.required == now.required && then.slot == now.slot,
            |place, parameter| parameter_row(&inputs[place], links, parameter),
        ),
        body: newest.body.as_ref().map(|body| BodyView {
            text: said(&body.about.description).trim().to_owned(),
            ty: body_type(input, body).unwrap_or_default(),
            media_types: media_types(body),
            is_required: body.required == Some(true),
        }),
        replies: merged(
            planned,
            forms,
            |operation| {
                let replies = operation.replies.iter();
                replies.map(|one| (one.status.clone(), one)).collect()
            },
            |then, now| {
                let says = |reply: &Reply| (reply.body.about.clone(), reply.headers.clone());
                let is_model =
                    matches!(&now.body.slot, Some(slot) if matches!(slot.ty, Type::Model(_)));
                !is_model && then.body.slot == now.body.slot && says(then) == says(now)
            },
            |place, reply| reply_row(&inputs[place], links, reply),
        ),
        exchange: None,
    }
}

fn exchange_view(exchange: &Exchange) -> ExchangeView {
    ExchangeView {
        request: exchange.request.clone(),
        sent: exchange.sent.as_ref().map(laid_out),
        status: exchange.status.clone(),
        received: exchange.received.iter().map(laid_out).collect(),
        engine: engine(&exchange.engine),
    }
}

/// A row that says, in its last cell, which versions it is of.
trait Described: PartialEq {
    fn describe(&mut self, versions: String);
}

impl Described for ParameterRow {
    fn describe(&mut self, versions: String) {
        self.description.push(versions);
    }
}

impl Described for ReplyRow {
    fn describe(&mut self, versions: String) {
        self.description.push(versions);
    }
}

/// The rows of all versions by key: each form once, the newest first, with its versions unless it is in all of them.
///
/// A row is made only for what is not `same` in the next version, since most things are.
fn merged<'a, T: 'a, R: Described>(
    planned: &Crate,
    forms: &Forms<'a>,
    things: impl Fn(&'a Operation) -> Vec<(String, &'a T)>,
    same: impl Fn(&T, &T) -> bool,
    row: impl Fn(usize, &T) -> R,
) -> Vec<R> {
    let mut all = VersionSet::default();
    let mut found: Vec<(String, R, VersionSet)> = Vec::new();
    let mut after: BTreeMap<String, (&T, usize)> = BTreeMap::new();
    for (place, operation) in forms.iter().rev() {
        let version = VersionSet::only(*place);
        all = all.union(version);
        let mut now = BTreeMap::new();
        for (key, thing) in things(operation) {
            let known = after.get(&key).filter(|(then, _)| same(then, thing));
            let at = match known {
                Some((_, at)) => *at,
                None => place_of(&mut found, &mut after, &mut now, &key, row(*place, thing)),
            };
            found[at].2 = found[at].2.union(version);
            now.insert(key, (thing, at));
        }
        after = now;
    }
    let described = found.into_iter().map(|(_, mut row, versions)| {
        if versions != all {
            row.describe(in_versions(versions, &planned.versions));
        }
        row
    });
    described.collect()
}

type Places<'a, T> = BTreeMap<String, (&'a T, usize)>;

/// Where a row is, which is put behind the other forms of the same thing if it is not there yet.
fn place_of<'a, T, R: PartialEq>(
    found: &mut Vec<(String, R, VersionSet)>,
    after: &mut Places<'a, T>,
    now: &mut Places<'a, T>,
    key: &str,
    row: R,
) -> usize {
    let is_it = |(known, form, _): &(String, R, VersionSet)| known == key && *form == row;
    if let Some(at) = found.iter().position(is_it) {
        return at;
    }
    let at = found
        .iter()
        .rposition(|(known, ..)| known == key)
        .map_or(found.len(), |at| at + 1);
    found.insert(at, (key.to_owned(), row, VersionSet::default()));
    for (_, place) in after.values_mut().chain(now.values_mut()) {
        *place += usize::from(*place >= at);
    }
    at
}

fn parameter_row(input: &Input<'_>, links: &Links, parameter: &Parameter) -> ParameterRow {
    let docs = Docs::of_field(&parameter.name, &parameter.slot);
    let mut description: Vec<_> = docs.is_said.then_some(&docs.text).into_iter().collect();
    description.extend(&docs.facts);
    ParameterRow {
        name: code_cell(&parameter.name),
        place: parameter.place.as_str(),
        ty: slot_type(input, &parameter.slot),
        presence: if parameter.required {
            "required"
        } else {
            "optional"
        },
        description: description
            .into_iter()
            .map(|said| links.cell(said))
            .collect(),
    }
}

fn reply_row(input: &Input<'_>, links: &Links, reply: &Reply) -> ReplyRow {
    let cell = |said: &str| links.cell(said);
    let said = reply.body.about.description.as_deref();
    let mut description: Vec<_> = said.map(cell).into_iter().collect();
    for (name, slot) in &reply.headers {
        let words = slot.about.description.as_deref().map(cell);
        let words = words.map_or_else(String::new, |words| format!(": {words}"));
        description.push(format!("Header {}{words}", code_cell(name)));
    }
    let media = media_types(&reply.body);
    let mut ty = body_type(input, &reply.body).unwrap_or_default();
    if reply.body.is_stream {
        ty = format!("a stream of {ty}");
    }
    if !media.is_empty() && media != "`application/json`" {
        description.push(format!("As {media}"));
    }
    ReplyRow {
        status: code_cell(&reply.status),
        ty,
        description,
    }
}

fn body_type(input: &Input<'_>, body: &Body) -> Option<String> {
    body.slot.as_ref().map(|slot| slot_type(input, slot))
}

fn slot_type(input: &Input<'_>, slot: &Slot) -> String {
    linked(&value_type(input, slot), "../models/")
}

fn media_types(body: &Body) -> String {
    let types = body.media_types.iter().map(|media| code_cell(media));
    types.collect::<Vec<_>>().join(", ")
}
