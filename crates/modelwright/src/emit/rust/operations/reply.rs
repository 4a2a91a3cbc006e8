//! The replies of an operation: their types, and how they are read.

use super::super::{syntax, types};
use super::{Printing, code, request};
use crate::plan::operations::{Answer, AnswerKind, Errors, Failure, Status, Stream};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// Returns the types of `Reply` and `Error`.
pub(super) fn types_of(printing: &Printing<'_>) -> (TokenStream, TokenStream) {
    let replies = &printing.unit.replies;
    let reply = match (&replies.name, replies.success.as_slice()) {
        (Some(name), _) => {
            let name = syntax::ident(name);
            quote!(#name)
        }
        (None, [answer]) => held(&answer.kind),
        (None, _) => quote!(()),
    };
    let error = match &replies.errors {
        Errors::None => quote!(support::NoError),
        Errors::One(ty) => {
            let ty = types::syntax(ty);
            quote!(#ty)
        }
        Errors::Several(name, _) => {
            let name = syntax::ident(name);
            quote!(#name)
        }
    };
    (reply, error)
}

/// The type of what a reply holds.
fn held(kind: &AnswerKind) -> TokenStream {
    match kind {
        AnswerKind::Empty => quote!(()),
        AnswerKind::Json(ty) => {
            let ty = types::syntax(ty);
            quote!(#ty)
        }
        AnswerKind::Text => quote!(String),
        AnswerKind::Bytes => quote!(Vec<u8>),
        AnswerKind::Stream(Stream::Lines(ty)) => {
            let ty = types::syntax(ty);
            quote!(Vec<#ty>)
        }
        AnswerKind::Stream(Stream::Frames(_)) => quote!(Vec<support::Frame>),
        AnswerKind::Upgraded => quote!(support::Upgraded),
    }
}

/// The numbers of a status, as a pattern.
fn pattern(status: Status) -> TokenStream {
    match status {
        Status::Exact(status) => {
            let status = Literal::u16_unsuffixed(status);
            quote!(#status)
        }
        Status::Class(digit) => {
            let first = Literal::u16_unsuffixed(digit * 100);
            let last = Literal::u16_unsuffixed(digit * 100 + 99);
            quote!(#first..=#last)
        }
        Status::Default => quote!(0..=399),
    }
}

/// Returns the methods that say what is success, and read the reply.
pub(super) fn read(printing: &Printing<'_>) -> TokenStream {
    let replies = &printing.unit.replies;
    let patterns = replies.success.iter().map(|answer| pattern(answer.status));
    let patterns: Vec<_> = patterns.collect();
    let is_success = match patterns.as_slice() {
        [] => quote!(false),
        patterns => quote!(matches!(status.as_u16(), #(#patterns)|*)),
    };
    let status = match patterns.as_slice() {
        [] => quote!(_status),
        _ => quote!(status),
    };
    let name = replies.name.as_deref().map(syntax::ident);
    let arms = replies.success.iter().map(|answer| {
        let (pattern, value) = (pattern(answer.status), value(answer, name.as_ref()));
        quote!(#pattern => #value,)
    });
    let failures = match &replies.errors {
        Errors::None => quote!(_ => Err(from.unlisted()),),
        Errors::One(_) => quote!(_ => Err(from.failure()),),
        Errors::Several(name, failures) => self::failures(name, failures),
    };
    let (gap, gap2) = (printing.gap(), printing.gap());
    let inline = request::inline();
    quote! {
        #gap
        fn is_success(#status: http::StatusCode) -> bool {
            #is_success
        }
        #gap2
        #inline
        fn read_reply(from: &support::Received<'_>) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
            match from.status() {
                #(#arms)*
                #failures
            }
        }
    }
}

fn failures(name: &str, failures: &[Failure]) -> TokenStream {
    let name = syntax::ident(name);
    let has_default = failures
        .iter()
        .any(|failure| failure.status == Status::Default);
    let arms = failures.iter().map(|failure| {
        let variant = syntax::ident(&failure.variant);
        let pattern = match failure.status {
            Status::Default => quote!(_),
            status => pattern(status),
        };
        quote!(#pattern => Err(from.failure_as(#name::#variant)),)
    });
    let rest = (!has_default).then(|| quote!(_ => Err(from.unlisted()),));
    quote!(#(#arms)* #rest)
}

/// The expression that reads a reply.
fn value(answer: &Answer, name: Option<&Ident>) -> TokenStream {
    let variant = syntax::ident(&answer.variant);
    let value = match &answer.kind {
        AnswerKind::Empty => {
            return match name {
                Some(name) => quote!(Ok(#name::#variant)),
                None => quote!(Ok(())),
            };
        }
        AnswerKind::Upgraded => {
            return match name {
                Some(name) => quote!(Ok(#name::#variant)),
                None => quote!(Ok(support::Upgraded)),
            };
        }
        AnswerKind::Bytes => {
            return match name {
                Some(name) => quote!(Ok(#name::#variant(from.bytes()))),
                None => quote!(Ok(from.bytes())),
            };
        }
        AnswerKind::Json(_) => quote!(from.json()),
        AnswerKind::Text => quote!(from.text()),
        AnswerKind::Stream(stream) => {
            let decoder = decoder(stream, &quote!(from.headers()));
            quote!(from.items(#decoder))
        }
    };
    match name {
        Some(name) => quote!(#value.map(#name::#variant)),
        None => value,
    }
}

/// The expression that makes a decoder.
fn decoder(stream: &Stream, headers: &TokenStream) -> TokenStream {
    match stream {
        Stream::Lines(_) => quote!(support::Lines::new()),
        Stream::Frames(raw) if raw.is_empty() => quote!(support::Frames::multiplexed()),
        Stream::Frames(raw) => {
            let raw = raw.iter().map(|media| syntax::literal(media));
            quote!(support::Frames::of(#headers, &[#(#raw),*]))
        }
    }
}

/// Returns the implementation of `StreamOperation`, where the reply is a stream.
pub(super) fn stream(printing: &Printing<'_>) -> Option<TokenStream> {
    let stream = printing.unit.replies.stream.as_ref()?;
    let name = printing.name();
    let ty = match stream {
        Stream::Lines(ty) => {
            let ty = types::syntax(ty);
            quote!(support::Lines<#ty>)
        }
        Stream::Frames(_) => quote!(support::Frames),
    };
    let headers = match stream {
        Stream::Frames(raw) if !raw.is_empty() => quote!(headers),
        _ => quote!(_headers),
    };
    let decoder = decoder(stream, &headers);
    let (gap, gap2) = (printing.gap(), printing.gap());
    Some(quote! {
        #gap
        impl support::StreamOperation for #name {
            type Decoder = #ty;
            #gap2
            fn decoder(#headers: &http::HeaderMap) -> Self::Decoder {
                #decoder
            }
        }
    })
}

/// Returns the enums of replies and of errors, where there are several.
pub(super) fn types(printing: &Printing<'_>) -> TokenStream {
    let replies = &printing.unit.replies;
    let mut tokens = TokenStream::new();
    if let Some(name) = &replies.name {
        let docs = format!("The replies of success to {}.", code(&printing.unit.id));
        let variants = replies.success.iter().enumerate().map(|(at, answer)| {
            let name = syntax::ident(&answer.variant);
            let docs = printing.docs(&answer.docs);
            let held = match &answer.kind {
                AnswerKind::Empty | AnswerKind::Upgraded => None,
                kind => {
                    let held = held(kind);
                    Some(quote!((#held)))
                }
            };
            let gap = printing.gap_before(at);
            quote!(#gap #docs #name #held,)
        });
        tokens.extend(enumeration(printing, name, &docs, variants));
    }
    if let Errors::Several(name, failures) = &replies.errors {
        let docs = format!("What failures of {} say.", code(&printing.unit.id));
        let variants = failures.iter().enumerate().map(|(at, failure)| {
            let name = syntax::ident(&failure.variant);
            let ty = types::syntax(&failure.ty);
            let text = match failure.status {
                Status::Exact(status) => format!("Status {status}."),
                Status::Class(digit) => format!("Status {digit}00 to {digit}99."),
                Status::Default => "Any other status.".to_owned(),
            };
            let docs = printing.doc(&text);
            let gap = printing.gap_before(at);
            quote!(#gap #docs #name(#ty),)
        });
        tokens.extend(enumeration(printing, name, &docs, variants));
    }
    tokens
}

fn enumeration(
    printing: &Printing<'_>,
    name: &str,
    docs: &str,
    variants: impl Iterator<Item = TokenStream>,
) -> TokenStream {
    let name = syntax::ident(name);
    let docs = printing.doc(docs);
    let gap = printing.gap();
    quote! {
        #gap
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name { #(#variants)* }
    }
}
