//! The replies of an operation: their types, and how they are read.

use super::super::expressions::{
    any_pattern, argument, array, associated, at, boolean, call, function, generic, implementation,
    macro_call, matching, method, name, number_pattern, or_pattern, range_pattern, reference,
    reference_to, text, unit, unit_type, value, with_lifetime,
};
use super::super::syntax::{self, ident, path, type_at};
use super::super::types;
use super::{Printing, code, request};
use crate::plan::operations::{Answer, AnswerKind, Errors, Failure, Status, Stream};
use quote::quote;
use syn::{Attribute, Expr, ImplItem, Item, Pat, Type, Visibility};

/// Returns the types of `Reply` and `Error`.
pub(super) fn types_of(printing: &Printing<'_>) -> (Type, Type) {
    let replies = &printing.unit.replies;
    let reply = match (&replies.name, replies.success.as_slice()) {
        (Some(name), _) => type_at(path(&[name])),
        (None, [answer]) => held(&answer.kind),
        (None, _) => unit_type(),
    };
    let error = match &replies.errors {
        Errors::None => type_at(path(&["support", "NoError"])),
        Errors::One(ty) => types::syntax(ty),
        Errors::Several(name, _) => type_at(path(&[name])),
    };
    (reply, error)
}

/// The type of what a reply holds.
fn held(kind: &AnswerKind) -> Type {
    let named = |names: &[&str]| type_at(path(names));
    match kind {
        AnswerKind::Empty => unit_type(),
        AnswerKind::Json(ty) => types::syntax(ty),
        AnswerKind::Text => named(&["String"]),
        AnswerKind::Bytes => generic(&["Vec"], [named(&["u8"])]),
        AnswerKind::Stream(Stream::Lines(ty)) => generic(&["Vec"], [types::syntax(ty)]),
        AnswerKind::Stream(Stream::Frames(_)) => generic(&["Vec"], [named(&["support", "Frame"])]),
        AnswerKind::Upgraded => named(&["support", "Upgraded"]),
    }
}

/// The numbers of a status, as a pattern.
fn pattern(status: Status) -> Pat {
    match status {
        Status::Exact(status) => number_pattern(status),
        Status::Class(digit) => range_pattern(digit * 100, digit * 100 + 99),
        Status::Default => range_pattern(0, 399),
    }
}

/// Returns the methods that say what is success, and read the reply.
pub(super) fn read(printing: &Printing<'_>) -> [ImplItem; 2] {
    let replies = &printing.unit.replies;
    let patterns = replies.success.iter().map(|answer| pattern(answer.status));
    let patterns: Vec<_> = patterns.collect();
    let is_never = patterns.is_empty();
    let is_success = match is_never {
        true => boolean(false),
        false => {
            let pattern = or_pattern(patterns);
            macro_call("matches", quote!(status.as_u16(), #pattern))
        }
    };
    let status = ident(if is_never { "_status" } else { "status" });
    let of_status = type_at(path(&["http", "StatusCode"]));
    let arms = replies.success.iter().map(|answer| {
        let value = value_of(answer, replies.name.as_deref());
        (pattern(answer.status), value)
    });
    let fails = |how: &str| {
        let failed = call(name("Err"), [method(name("from"), how, [])]);
        vec![(any_pattern(), failed)]
    };
    let failures = match &replies.errors {
        Errors::None => fails("unlisted"),
        Errors::One(_) => fails("failure"),
        Errors::Several(name, failures) => self::failures(name, failures),
    };
    let status_of_reply = method(name("from"), "status", []);
    let read = matching(status_of_reply, arms.chain(failures));
    [
        function(
            vec![printing.gap()],
            Visibility::Inherited,
            "is_success",
            [argument(&status, of_status)],
            Some(type_at(path(&["bool"]))),
            vec![value(is_success)],
        ),
        function(
            vec![printing.gap(), request::inline()],
            Visibility::Inherited,
            "read_reply",
            [argument(&ident("from"), received())],
            Some(result()),
            vec![value(read)],
        ),
    ]
}

/// The type `&support::Received<'_>`.
fn received() -> Type {
    let received = with_lifetime(path(&["support", "Received"]), "_");
    reference_to(type_at(received), None, false)
}

/// The type of the result of reading a reply.
fn result() -> Type {
    let own = |name: &str| type_at(path(&["Self", name]));
    let error = generic(&["support", "ReplyError"], [own("Error")]);
    generic(&["Result"], [own("Reply"), error])
}

fn failures(errors: &str, failures: &[Failure]) -> Vec<(Pat, Expr)> {
    let failed = |expr: Expr| call(name("Err"), [expr]);
    let arms = failures.iter().map(|failure| {
        let pattern = match failure.status {
            Status::Default => any_pattern(),
            status => pattern(status),
        };
        let variant = at(path(&[errors, &failure.variant]));
        (
            pattern,
            failed(method(name("from"), "failure_as", [variant])),
        )
    });
    let mut arms: Vec<_> = arms.collect();
    let has_default = failures
        .iter()
        .any(|failure| failure.status == Status::Default);
    if !has_default {
        arms.push((any_pattern(), failed(method(name("from"), "unlisted", []))));
    }
    arms
}

/// The expression that reads a reply.
fn value_of(answer: &Answer, replies: Option<&str>) -> Expr {
    let ok = |expr: Expr| call(name("Ok"), [expr]);
    let variant = replies.map(|replies| at(path(&[replies, &answer.variant])));
    let from = |how: &str| method(name("from"), how, []);
    let read = match &answer.kind {
        AnswerKind::Empty => return ok(variant.unwrap_or_else(unit)),
        AnswerKind::Upgraded => {
            return ok(variant.unwrap_or_else(|| at(path(&["support", "Upgraded"]))));
        }
        AnswerKind::Bytes => {
            let bytes = from("bytes");
            return ok(match variant {
                Some(variant) => call(variant, [bytes]),
                None => bytes,
            });
        }
        AnswerKind::Json(_) => from("json"),
        AnswerKind::Text => from("text"),
        AnswerKind::Stream(stream) => {
            let decoder = decoder(stream, from("headers"));
            method(name("from"), "items", [decoder])
        }
    };
    match variant {
        Some(variant) => method(read, "map", [variant]),
        None => read,
    }
}

/// The expression that makes a decoder.
fn decoder(stream: &Stream, headers: Expr) -> Expr {
    let of = |names: &[&str]| at(path(names));
    match stream {
        Stream::Lines(_) => call(of(&["support", "Lines", "new"]), []),
        Stream::Frames(raw) if raw.is_empty() => {
            call(of(&["support", "Frames", "multiplexed"]), [])
        }
        Stream::Frames(raw) => {
            let raw = array(raw.iter().map(|media| text(media)));
            call(of(&["support", "Frames", "of"]), [headers, reference(raw)])
        }
    }
}

/// Returns the implementation of `StreamOperation`, where the reply is a stream.
pub(super) fn stream(printing: &Printing<'_>) -> Option<Item> {
    let stream = printing.unit.replies.stream.as_ref()?;
    let ty = match stream {
        Stream::Lines(ty) => generic(&["support", "Lines"], [types::syntax(ty)]),
        Stream::Frames(_) => type_at(path(&["support", "Frames"])),
    };
    let headers = match stream {
        Stream::Frames(raw) if !raw.is_empty() => "headers",
        _ => "_headers",
    };
    let of_headers = reference_to(type_at(path(&["http", "HeaderMap"])), None, false);
    let decoder = function(
        vec![printing.gap()],
        Visibility::Inherited,
        "decoder",
        [argument(&ident(headers), of_headers)],
        Some(type_at(path(&["Self", "Decoder"]))),
        vec![value(decoder(stream, name(headers)))],
    );
    let of = path(&["support", "StreamOperation"]);
    let items = vec![associated("Decoder", ty), decoder];
    let gap = vec![printing.gap()];
    Some(Item::Impl(implementation(
        gap,
        Some(of),
        &printing.name(),
        items,
    )))
}

/// Returns the enums of replies and of errors, where there are several.
pub(super) fn types(printing: &Printing<'_>) -> Vec<Item> {
    let replies = &printing.unit.replies;
    let mut items = Vec::new();
    if let Some(name) = &replies.name {
        let docs = format!("The replies of success to {}.", code(&printing.unit.id));
        let variants = replies.success.iter().map(|answer| {
            let docs = printing.docs(&answer.docs);
            let holds = match &answer.kind {
                AnswerKind::Empty | AnswerKind::Upgraded => None,
                kind => Some(held(kind)),
            };
            (docs, answer.variant.as_str(), holds)
        });
        items.push(enumeration(printing, name, &docs, variants));
    }
    if let Errors::Several(name, failures) = &replies.errors {
        let docs = format!("What failures of {} say.", code(&printing.unit.id));
        let variants = failures.iter().map(|failure| {
            let text = match failure.status {
                Status::Exact(status) => format!("Status {status}."),
                Status::Class(digit) => format!("Status {digit}00 to {digit}99."),
                Status::Default => "Any other status.".to_owned(),
            };
            let holds = types::syntax(&failure.ty);
            (printing.doc(&text), failure.variant.as_str(), Some(holds))
        });
        items.push(enumeration(printing, name, &docs, variants));
    }
    items
}

fn enumeration<'v>(
    printing: &Printing<'_>,
    name: &str,
    docs: &str,
    variants: impl Iterator<Item = (Option<Attribute>, &'v str, Option<Type>)>,
) -> Item {
    let variants = variants.enumerate().map(|(at, (docs, name, holds))| {
        let attrs = printing.gap_before(at).into_iter().chain(docs).collect();
        syntax::variant(attrs, ident(name), holds)
    });
    let mut attrs = vec![printing.gap()];
    attrs.extend(printing.doc(docs));
    attrs.push(syntax::derive(&["Clone", "Debug", "PartialEq"]));
    Item::Enum(syntax::enumeration(attrs, ident(name), variants))
}
