//! Replies: what each status of success holds, and what failures hold.

use super::names::Taken;
use crate::ir::{self, Method, Response, Type};
use crate::media_type::{is_json, is_text};
use crate::plan::{Docs, Input, RustType, value_type};
use std::collections::BTreeSet;

/// What may come back.
#[derive(Clone, Debug, PartialEq)]
pub struct Replies {
    /// The statuses of success, the narrow ones first.
    pub success: Vec<Answer>,
    /// The name of the enum of them, where they are several.
    pub name: Option<String>,
    /// What failures hold.
    pub errors: Errors,
    /// What splits a stream into items, where the reply is one.
    pub stream: Option<Stream>,
    /// The media types of all that is read.
    pub accept: String,
}

/// A reply of success.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Its status.
    pub status: Status,
    /// The variant for it, where there are several.
    pub variant: String,
    /// What it holds.
    pub kind: AnswerKind,
    /// What is said about it.
    pub docs: Docs,
}

/// Which statuses a reply is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// This one.
    Exact(u16),
    /// Those with this first digit.
    Class(u16),
    /// All that no other reply is for.
    Default,
}

/// What a reply holds.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerKind {
    /// Nothing.
    Empty,
    /// One value.
    Json(RustType),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// Items one after the other.
    Stream(Stream),
    /// Another protocol begins.
    Upgraded,
}

/// What splits a body into items.
#[derive(Clone, Debug, PartialEq)]
pub enum Stream {
    /// JSON values, one a line.
    Lines(RustType),
    /// Frames with a header each, and the media types of the reply that have none.
    Frames(Vec<String>),
}

/// What failures hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Errors {
    /// Nothing that is known.
    None,
    /// All the same.
    One(RustType),
    /// Different types, as an enum of this name.
    Several(String, Vec<Failure>),
}

/// What a failure with a status holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// Its status.
    pub status: Status,
    /// The variant for it.
    pub variant: String,
    /// What it holds.
    pub ty: RustType,
}

impl Status {
    fn read(text: &str) -> Option<Self> {
        if text == "default" {
            return Some(Self::Default);
        }
        match *text.as_bytes() {
            [digit @ b'1'..=b'9', b'X' | b'x', b'X' | b'x'] => {
                Some(Self::Class(u16::from(digit - b'0')))
            }
            _ => text.parse().ok().map(Self::Exact),
        }
    }

    fn is_success(self) -> bool {
        match self {
            Self::Exact(status) => status < 400,
            Self::Class(digit) => digit < 4,
            Self::Default => false,
        }
    }

    /// The name of a variant for it: the words of HTTP.
    fn variant(self) -> String {
        match self {
            Self::Default => "Default".to_owned(),
            Self::Class(digit) => match digit {
                1 => "Informational".to_owned(),
                2 => "Success".to_owned(),
                3 => "Redirection".to_owned(),
                4 => "ClientError".to_owned(),
                5 => "ServerError".to_owned(),
                other => format!("Status{other}xx"),
            },
            Self::Exact(status) => {
                let words = words_of_status(status);
                words.map_or_else(|| format!("Status{status}"), str::to_owned)
            }
        }
    }
}

fn words_of_status(status: u16) -> Option<&'static str> {
    Some(match status {
        101 => "SwitchingProtocols",
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        300 => "MultipleChoices",
        301 => "MovedPermanently",
        302 => "Found",
        303 => "SeeOther",
        304 => "NotModified",
        307 => "TemporaryRedirect",
        308 => "PermanentRedirect",
        400 => "BadRequest",
        401 => "Unauthorized",
        402 => "PaymentRequired",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        406 => "NotAcceptable",
        408 => "RequestTimeout",
        409 => "Conflict",
        410 => "Gone",
        412 => "PreconditionFailed",
        413 => "PayloadTooLarge",
        415 => "UnsupportedMediaType",
        422 => "UnprocessableEntity",
        423 => "Locked",
        429 => "TooManyRequests",
        500 => "InternalServerError",
        501 => "NotImplemented",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        _ => return None,
    })
}

/// Reads the replies of an operation; types are called by its name.
pub(super) fn replies(
    input: &Input<'_>,
    operation: &ir::Operation,
    operation_name: &str,
    types: &mut Taken,
) -> Replies {
    let listed = operation.responses.iter();
    let mut listed: Vec<_> = listed
        .filter_map(|response| Some((Status::read(&response.status)?, response)))
        .collect();
    listed.sort_by_key(|(status, _)| *status);
    let has_success = listed.iter().any(|(status, _)| status.is_success());
    let is_answer =
        |status: Status| status.is_success() || status == Status::Default && !has_success;
    let mut success: Vec<Answer> = Vec::new();
    let mut failures: Vec<(Status, Option<RustType>)> = Vec::new();
    let mut media_types = BTreeSet::new();
    for (status, response) in listed {
        let kind = kind(input, operation.method, status, response);
        media_types.extend(read_media_types(
            &response.body.media_types,
            response.body.holds_lines(),
        ));
        if !status.is_success() {
            failures.push((status, failure(input, response)));
        }
        if is_answer(status) {
            success.push(Answer {
                status,
                variant: status.variant(),
                kind,
                docs: said(response),
            });
        }
    }
    let name = (success.len() > 1).then(|| types.take(format!("{operation_name}Reply"), ""));
    let mut streams = success.iter().filter_map(|answer| match &answer.kind {
        AnswerKind::Stream(stream) => Some(stream.clone()),
        _ => None,
    });
    let stream = streams.next_back();
    Replies {
        errors: errors(&failures, operation_name, types),
        stream,
        success,
        name,
        accept: media_types.into_iter().collect::<Vec<_>>().join(", "),
    }
}

/// The media types that are read: where one value is read as JSON, nothing else is asked for, since a server may prefer that.
fn read_media_types(listed: &[String], is_stream: bool) -> impl Iterator<Item = String> {
    let has_json = !is_stream && listed.iter().any(|media| is_json(media));
    let read = listed
        .iter()
        .filter(move |media| !has_json || is_json(media));
    read.cloned()
}

/// What a failure holds. Swagger 2.0 gives failures the media types of success, so that a structure is JSON whatever they are.
fn failure(input: &Input<'_>, response: &Response) -> Option<RustType> {
    let held = response.body.type_ref.as_ref()?;
    let json = response.body.media_types.iter().any(|media| is_json(media));
    let is_structure = match &held.ty {
        Type::Model(id) => !matches!(input.api.model(*id).shape, ir::Shape::Alias(_)),
        _ => false,
    };
    let is_read = (json || is_structure) && !is_bytes(input, held);
    is_read.then(|| value_type(input, held))
}

fn said(response: &Response) -> Docs {
    let words = response.body.annotations.description.as_ref();
    Docs::said_or(words, || {
        format!("The reply with the status {}.", response.status)
    })
}

fn errors(
    failures: &[(Status, Option<RustType>)],
    operation_name: &str,
    types: &mut Taken,
) -> Errors {
    let held = failures.iter().filter_map(|(_, held)| held.as_ref());
    let mut distinct: Vec<&RustType> = held.collect();
    distinct.sort_unstable();
    distinct.dedup();
    match distinct.as_slice() {
        [] => Errors::None,
        [one] => Errors::One((*one).clone()),
        _ => {
            let failures = failures.iter().filter_map(|(status, held)| {
                Some(Failure {
                    status: *status,
                    variant: status.variant(),
                    ty: held.clone()?,
                })
            });
            let name = types.take(format!("{operation_name}Error"), "");
            Errors::Several(name, failures.collect())
        }
    }
}

fn kind(input: &Input<'_>, method: Method, status: Status, response: &Response) -> AnswerKind {
    let body = &response.body;
    match status {
        Status::Exact(101) => return AnswerKind::Upgraded,
        // HTTP gives these no body, whatever the document says.
        Status::Exact(100..=199 | 204 | 205 | 304) => return AnswerKind::Empty,
        _ if method == Method::Head => return AnswerKind::Empty,
        _ => {}
    }
    if !body.framed.is_empty() {
        let others = body.media_types.iter();
        let others = others.filter(|media| !body.framed.contains(media));
        return AnswerKind::Stream(Stream::Frames(others.cloned().collect()));
    }
    let held = body.type_ref.as_ref();
    if let (Some(held), true) = (held, body.holds_lines()) {
        return AnswerKind::Stream(Stream::Lines(value_type(input, held)));
    }
    let json = body.media_types.iter().any(|media| is_json(media));
    match held {
        Some(held) if json && !is_bytes(input, held) => AnswerKind::Json(value_type(input, held)),
        None if json && !body.media_types.is_empty() => AnswerKind::Json(RustType::Json),
        _ if body.media_types.is_empty() => AnswerKind::Empty,
        _ if body.media_types.iter().all(|media| is_text(media)) => AnswerKind::Text,
        _ => AnswerKind::Bytes,
    }
}

/// Whether values are bytes and no JSON.
fn is_bytes(input: &Input<'_>, type_ref: &ir::TypeRef) -> bool {
    match &type_ref.ty {
        Type::Text(Some(format)) => format == "binary",
        Type::Model(id) => match &input.api.model(*id).shape {
            ir::Shape::Alias(held) => {
                matches!(&held.ty, Type::Text(Some(format)) if format == "binary")
            }
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_json_is_asked_for_where_it_is_read() {
        let read = |listed: &[&str], is_stream| {
            let listed: Vec<_> = listed.iter().map(|media| (*media).to_owned()).collect();
            read_media_types(&listed, is_stream).collect::<Vec<_>>()
        };
        assert_eq!(
            read(&["application/xml", "application/json"], false),
            ["application/json"]
        );
        for (listed, is_stream) in [
            (["text/plain", "text/html"], false),
            (["application/json", "application/x-ndjson"], true),
        ] {
            assert_eq!(read(&listed, is_stream), listed);
        }
    }
}
