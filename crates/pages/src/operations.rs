//! What the pages of operations show: one page a tag, all versions on one page.
//!
//! What is said of an operation is what the newest version says that has it. A parameter or a response that not all of its
//! versions have says which do.

use super::cell::words;
use super::entry::Entry;
use super::form::OperationForms;
use super::groups::Groups;
use super::links::Links;
use super::page_sources::Exchange;
use super::page_sources::PageSources;
use super::parts::{self, body_type, media_types};
use super::requests::{RequestView, Requests};
use super::routes;
use super::rows::Tables;
use super::sample;
use super::tree::tree;
use crate::ir::{Method, Operation, Parameter, ParameterLocation};
use crate::plan::{Crate, Input, value_type};
use crate::printable::{Marked, Printable};
use crate::version_set::{VersionIndex, VersionSet};
use serde::Serialize;
use std::collections::BTreeMap;

/// One page.
#[derive(Debug, Serialize)]
pub(super) struct TagPage {
    /// The tag, and the name of the file.
    pub(super) tag: Printable,
    /// What is said of the tag.
    text: Printable,
    has_overview: bool,
    /// The models of its operations alone.
    models: Vec<Printable>,
    pub(super) operations: Vec<OperationView>,
}

/// One operation.
#[derive(Debug, Serialize)]
pub(super) struct OperationView {
    /// Its id, which is its heading.
    pub(super) id: Printable,
    /// Its id as code.
    code: Printable,
    /// The fragment that leads to it.
    pub(super) anchor: Printable,
    pub(super) summary: Printable,
    text: Printable,
    /// The method, as code.
    method: Printable,
    /// Method and path, as code.
    pub(super) request: Printable,
    /// The versions that have it, as words.
    pub(super) versions: String,
    is_deprecated: bool,
    /// What it was called before, each with an anchor for links to that name.
    former: Vec<Printable>,
    /// A mark with its versions.
    mark: Printable,
    /// The same where it stands in a list.
    mark_entry: Printable,
    #[serde(skip)]
    pub(super) entry: Entry,
    pub(super) parameters: Tables,
    body: Option<BodyView>,
    /// The fields of the request body and of the successful response, to open in place.
    trees: Vec<Printable>,
    #[serde(rename = "replies")]
    responses: Tables,
    /// The same request as a command and in Rust.
    #[serde(rename = "sample")]
    request_sample: RequestView,
    exchange: Option<ExchangeView>,
    /// Where no exchange was recorded, a request made from the types.
    made: Option<MadeView>,
}

/// A request that was made from the types.
#[derive(Debug, Serialize)]
struct MadeView {
    /// The request, as a block of code.
    request: Printable,
    sent: Option<Printable>,
}

/// A request and its response, as recorded.
#[derive(Debug, Serialize)]
struct ExchangeView {
    /// The request, as a block of code.
    request: Printable,
    sent: Option<Printable>,
    status: String,
    received: Vec<Printable>,
    engine: Printable,
}

#[derive(Debug, Serialize)]
struct BodyView {
    /// What is said of it, to go on in a line.
    text: Printable,
    ty: Printable,
    media_types: Printable,
    is_required: bool,
}

/// All pages, sorted by tag.
pub(super) fn pages(known: &PageSources<'_>, links: &Links, groups: &Groups) -> Vec<TagPage> {
    let PageSources {
        planned, inputs, ..
    } = *known;
    let mut tags: BTreeMap<String, Vec<OperationView>> = BTreeMap::new();
    let requests = Requests::of(known);
    for forms in routes::operations(inputs) {
        if let Some((index, newest)) = forms.last() {
            let tag = links.addresses.tag(&newest.id).unwrap_or_default();
            let operations = tags.entry(tag.to_owned()).or_default();
            let mut view = view(planned, inputs, links, &forms);
            let exchange = known.examples.exchanges.get(&newest.id);
            view.exchange = exchange.map(exchange_view);
            let shortest = known.examples.shortest.get(&newest.id);
            view.request_sample = requests.view(*index, &newest.id, shortest.or(exchange));
            if view.exchange.is_none() {
                view.made = forms.last().map(|form| made_view(planned, inputs, *form));
            }
            operations.push(view);
        }
    }
    let said = |tag: &str| known.tags?.get(tag);
    let pages = tags.into_iter().map(|(tag, operations)| TagPage {
        text: said(&tag).map(|text| links.part(text)).unwrap_or_default(),
        has_overview: known.tags.is_some(),
        models: groups.of(&tag),
        tag: Printable::name(&tag),
        operations,
    });
    pages.collect()
}

fn view(
    planned: &Crate,
    inputs: &[Input<'_>],
    links: &Links,
    forms: &OperationForms<'_>,
) -> OperationView {
    let (index, newest) = forms[forms.len() - 1];
    let input = &inputs[index];
    let all: VersionSet = forms
        .iter()
        .map(|(index, _)| VersionSet::only(*index))
        .collect();
    let said = |text: &Option<String>| links.part(text.as_deref().unwrap_or_default());
    OperationView {
        id: Printable::heading(&newest.id),
        code: Printable::code(&newest.id),
        anchor: Printable::destination(links.addresses.anchor(&newest.id)),
        summary: newest
            .summary
            .as_deref()
            .map(Printable::line)
            .unwrap_or_default(),
        text: said(&newest.annotations.description),
        method: Printable::code(&newest.method.to_string()),
        request: Printable::code(&format!("{} {}", newest.method, newest.path)),
        versions: words(all, &planned.versions),
        mark: Printable::mark(Marked::Section, &all.ranges(&planned.versions)),
        mark_entry: Printable::mark(Marked::Entry, &all.ranges(&planned.versions)),
        entry: Entry {
            title: newest.id.clone(),
            said: newest.summary.clone().unwrap_or_default(),
            within: format!("{} {}", newest.method, newest.path),
            versions: all.ranges(&planned.versions),
        },
        former: former(forms, links, planned),
        is_deprecated: newest.annotations.deprecated.is_some(),
        parameters: parts::parameters(planned, inputs, links, forms),
        body: newest.body.as_ref().map(|body| BodyView {
            text: links.after(body.annotations.description.as_deref().unwrap_or_default()),
            ty: body_type(input, body).unwrap_or_default(),
            media_types: media_types(body),
            is_required: body.required == Some(true),
        }),
        responses: parts::responses(planned, inputs, links, forms),
        trees: trees(planned, index, input, newest),
        request_sample: RequestView::default(),
        exchange: None,
        made: None,
    }
}

/// The ids that an operation had before, with their versions.
fn former(forms: &OperationForms<'_>, links: &Links, planned: &Crate) -> Vec<Printable> {
    let mut ids: BTreeMap<&str, VersionSet> = BTreeMap::new();
    for (index, operation) in forms {
        let versions = ids.entry(&operation.id).or_default();
        *versions = versions.union(VersionSet::only(*index));
    }
    ids.remove(routes::newest_id(forms));
    let lines = ids.into_iter().map(|(id, versions)| {
        let versions = Printable::literal(&versions.words(&planned.versions));
        let anchor = Printable::anchor(links.addresses.anchor(id), "");
        Printable::of(
            "{}Named {} in API {}.",
            &[&anchor, &Printable::code(id), &versions],
        )
    });
    lines.collect()
}

fn trees(
    planned: &Crate,
    index: VersionIndex,
    input: &Input<'_>,
    operation: &Operation,
) -> Vec<Printable> {
    let mut responses = operation.responses.iter();
    let success = responses.find(|response| response.status.starts_with('2'));
    let has_body = operation.method != Method::Head;
    let success = success.filter(|_| has_body).map(|response| &response.body);
    let bodies = [
        ("Fields of the request body", operation.body.as_ref()),
        ("Fields of the response", success),
    ];
    let trees = bodies.into_iter().filter_map(|(title, body)| {
        let type_ref = body?.type_ref.as_ref()?;
        tree(planned, index, title, &value_type(input, type_ref))
    });
    trees.collect()
}

/// A request of an operation with what it requires.
fn made_view(
    planned: &Crate,
    inputs: &[Input<'_>],
    (index, operation): (VersionIndex, &Operation),
) -> MadeView {
    let input = &inputs[index];
    let text = |parameter: &Parameter| sample::in_url(&value_type(input, &parameter.type_ref));
    let required = operation.parameters.iter().filter(|one| one.required);
    let query: Vec<_> = required
        .filter(|one| one.location == ParameterLocation::Query)
        .map(|one| format!("{}={}", one.name, text(one)))
        .collect();
    let separator = if query.is_empty() { "" } else { "?" };
    let request = format!(
        "{} {}{separator}{}",
        operation.method,
        operation.path,
        query.join("&")
    );
    let body = operation.body.as_ref().filter(|body| {
        let mut media = body.media_types.iter();
        media.any(|media| media.contains("json"))
    });
    let type_ref = body.and_then(|body| body.type_ref.as_ref());
    let sent =
        type_ref.and_then(|type_ref| sample::made(planned, index, &value_type(input, type_ref)));
    MadeView {
        request: Printable::fence("http", &request),
        sent,
    }
}

fn exchange_view(exchange: &Exchange) -> ExchangeView {
    ExchangeView {
        request: Printable::fence("http", &exchange.request),
        sent: exchange.sent.as_ref().map(Printable::json),
        status: exchange.status.clone(),
        received: exchange.received.iter().map(Printable::json).collect(),
        engine: Printable::line(&exchange.engine),
    }
}
