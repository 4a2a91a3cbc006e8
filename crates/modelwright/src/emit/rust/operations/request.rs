//! The struct of an operation, its constructor and setters, and the trait that builds its request.

use super::super::syntax::{self, literal};
use super::super::types;
use super::{Printing, code, reply};
use crate::ir::{Method, ParameterLocation, ParameterStyle};
use crate::plan::RustType;
use crate::plan::operations::{Body, BodyKind, ParameterField, PathPart, Writing};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Attribute, Type};

/// A field of the struct: a parameter, or the body.
struct Field {
    name: Ident,
    ty: RustType,
    required: bool,
    docs: Option<Attribute>,
    deprecated: Option<Attribute>,
}

impl Field {
    fn is_list(&self) -> bool {
        is_list(&self.ty)
    }

    /// The type of the field: a list that need not be given is empty.
    fn declared(&self) -> Type {
        let ty = types::syntax(&self.ty);
        if self.required || self.is_list() {
            ty
        } else {
            syntax::type_at(syntax::with_arguments(syntax::path(&["Option"]), [ty]))
        }
    }

    /// What a method takes for it, and how that becomes the field.
    fn argument(&self) -> (TokenStream, TokenStream) {
        let name = &self.name;
        match &self.ty {
            RustType::Vec(inner) => {
                let ty = types::syntax(inner);
                (
                    quote!(impl IntoIterator<Item = impl Into<#ty>>),
                    quote!(#name.into_iter().map(Into::into).collect()),
                )
            }
            RustType::String | RustType::Model(_) | RustType::Json | RustType::Bytes => {
                let ty = types::syntax(&self.ty);
                (quote!(impl Into<#ty>), quote!(#name.into()))
            }
            ty => {
                let ty = types::syntax(ty);
                (quote!(#ty), quote!(#name))
            }
        }
    }
}

fn is_list(ty: &RustType) -> bool {
    matches!(ty, RustType::Vec(_))
}

fn fields(printing: &Printing<'_>) -> Vec<Field> {
    let unit = printing.unit;
    let parameters = unit.parameters.iter().map(|field| Field {
        name: syntax::ident(&field.name),
        ty: field.ty.clone(),
        required: field.required,
        docs: printing.docs(&field.docs),
        deprecated: field.is_deprecated.then(|| syntax::word("deprecated")),
    });
    let body = unit.body.iter().map(|body| Field {
        name: syntax::ident("body"),
        ty: body.ty.clone(),
        required: body.required,
        docs: printing.docs(&body.docs),
        deprecated: None,
    });
    parameters.chain(body).collect()
}

/// Returns the struct with its constructor and setters.
pub(super) fn request(printing: &Printing<'_>) -> TokenStream {
    let unit = printing.unit;
    let name = printing.name();
    let fields = fields(printing);
    let gap = printing.gap();
    let line = format!("{} {}", unit.method, unit.template);
    let docs = printing.docs_and(&unit.docs, Some(format!("Sent as {}.", code(&line))));
    let deprecated = unit.deprecated.then(|| syntax::word("deprecated"));
    let declared = fields.iter().enumerate().map(|(at, field)| {
        let (name, ty) = (&field.name, field.declared());
        let docs = &field.docs;
        let gap = printing.gap_before(at);
        quote!(#gap #docs pub #name: #ty)
    });
    let is_default = !fields.iter().any(|field| field.required);
    let default = is_default.then(|| quote!(Default,));
    let new = new(printing, &fields);
    let setters = fields.iter().filter(|field| !field.required);
    let setters = setters.map(|field| setter(printing, field));
    quote! {
        #gap
        #docs
        #deprecated
        #[derive(Clone, Debug, #default PartialEq)]
        pub struct #name {
            #(#declared,)*
        }
        #gap
        impl #name {
            #new
            #(#setters)*
        }
    }
}

fn new(printing: &Printing<'_>, fields: &[Field]) -> TokenStream {
    let docs = printing.doc("Returns the request with what it requires, and nothing else.");
    let required = fields.iter().filter(|field| field.required);
    let arguments = required.map(|field| {
        let (name, (ty, _)) = (&field.name, field.argument());
        quote!(#name: #ty)
    });
    let values = fields.iter().map(|field| {
        let (name, (_, value)) = (&field.name, field.argument());
        match (field.required, field.is_list()) {
            (true, _) => quote!(#name: #value),
            (false, true) => quote!(#name: Vec::new()),
            (false, false) => quote!(#name: None),
        }
    });
    quote! {
        #docs
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* }
        }
    }
}

fn setter(printing: &Printing<'_>, field: &Field) -> TokenStream {
    let (name, (ty, value)) = (&field.name, field.argument());
    let gap = printing.gap();
    let text = format!("Sets {}.", code(&field.name.to_string()));
    let docs = printing.doc(&text);
    let value = if field.is_list() {
        value
    } else {
        quote!(Some(#value))
    };
    let deprecated = &field.deprecated;
    quote! {
        #gap
        #docs
        #deprecated
        #[must_use]
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// Returns the implementation of `Operation`, and of `StreamOperation` for a stream.
pub(super) fn operation(printing: &Printing<'_>) -> TokenStream {
    let unit = printing.unit;
    let name = printing.name();
    let (id, path) = (literal(&unit.id), literal(&unit.template));
    let method = syntax::ident(method(unit.method));
    let tags = unit.tags.iter().map(|tag| literal(tag));
    let security = security(printing);
    let (reply, error) = reply::types_of(printing);
    let write = write(printing);
    let read = reply::read(printing);
    let gap = printing.gap();
    let (gap2, gap3) = (printing.gap(), printing.gap());
    let stream = reply::stream(printing);
    let inline = inline();
    quote! {
        #gap
        impl support::Operation for #name {
            type Reply = #reply;
            type Error = #error;
            #gap2
            const ID: &'static str = #id;
            const METHOD: http::Method = http::Method::#method;
            const PATH: &'static str = #path;
            const TAGS: &'static [&'static str] = &[#(#tags),*];
            #security
            #gap3
            #inline
            fn write(self, to: &mut support::RequestWriter) {
                #write
            }
            #read
        }
        #stream
    }
}

/// The attribute of methods that name many others: they are compiled where they are called, so that a crate pays for the operations
/// that it uses and not for all that there are.
pub(super) fn inline() -> Attribute {
    syntax::word("inline")
}

fn method(method: Method) -> &'static str {
    match method {
        Method::Get => "GET",
        Method::Put => "PUT",
        Method::Post => "POST",
        Method::Delete => "DELETE",
        Method::Options => "OPTIONS",
        Method::Head => "HEAD",
        Method::Patch => "PATCH",
        Method::Trace => "TRACE",
    }
}

fn security(printing: &Printing<'_>) -> Option<TokenStream> {
    let ways = &printing.unit.security;
    if ways.is_empty() {
        return None;
    }
    let ways = ways.iter().map(|way| {
        let schemes = way.iter().map(|(name, scopes)| {
            let name = literal(name);
            let scopes = scopes.iter().map(|scope| literal(scope));
            quote!((#name, &[#(#scopes),*]))
        });
        quote!(&[#(#schemes),*])
    });
    Some(quote! {
        const SECURITY: &'static [&'static [(&'static str, &'static [&'static str])]] = &[#(#ways),*];
    })
}

/// The statements that write path, query, headers and body.
fn write(printing: &Printing<'_>) -> TokenStream {
    let unit = printing.unit;
    let path = unit.path.iter().map(|part| match part {
        PathPart::Literal(text) => {
            let text = literal(text);
            quote!(to.literal(#text);)
        }
        PathPart::Parameter(index) => segment(&unit.parameters[*index]),
    });
    let others = unit.parameters.iter();
    let others = others.filter(|field| field.location != ParameterLocation::Path);
    let others = others.map(parameter);
    let accept = &unit.replies.accept;
    let accept = (!accept.is_empty()).then(|| {
        let accept = literal(accept);
        quote!(to.accept(#accept);)
    });
    let body = unit.body.as_ref().map(body);
    quote!(#(#path)* #(#others)* #accept #body)
}

fn segment(field: &ParameterField) -> TokenStream {
    let (name, wire) = (syntax::ident(&field.name), literal(&field.wire));
    match field.writing {
        Writing::Styled(style, explode) => {
            let style = self::style(style);
            quote!(to.styled_segment(#wire, #style, #explode, &self.#name);)
        }
        Writing::Json | Writing::Base64 => quote!(to.json_segment(#wire, &self.#name);),
        Writing::Text | Writing::Repeated => quote!(to.segment(#wire, &self.#name);),
    }
}

fn style(style: ParameterStyle) -> TokenStream {
    let name = syntax::ident(&format!("{style:?}"));
    quote!(support::ParameterStyle::#name)
}

/// The field as an `Option` of a reference.
fn optional(name: &Ident, required: bool, is_list: bool) -> TokenStream {
    match (required, is_list) {
        (true, _) => quote!(Some(&self.#name)),
        (false, true) => quote!((!self.#name.is_empty()).then_some(&self.#name)),
        (false, false) => quote!(self.#name.as_ref()),
    }
}

fn parameter(field: &ParameterField) -> TokenStream {
    let (name, wire) = (syntax::ident(&field.name), literal(&field.wire));
    let value = optional(&name, field.required, is_list(&field.ty));
    let location = field.location.as_str();
    let call = |suffix: &str| syntax::ident(&format!("{location}{suffix}"));
    match field.writing {
        Writing::Text => {
            let call = call("");
            quote!(to.#call(#wire, #value);)
        }
        Writing::Repeated => quote!(to.query(#wire, &self.#name);),
        Writing::Json => {
            let call = call("_json");
            quote!(to.#call(#wire, #value);)
        }
        Writing::Base64 => {
            let call = call("_base64");
            quote!(to.#call(#wire, #value);)
        }
        Writing::Styled(style, explode) => {
            let call = syntax::ident(&format!("styled_{location}"));
            let style = (field.location == ParameterLocation::Query).then(|| {
                let style = self::style(style);
                quote!(#style,)
            });
            quote!(to.#call(#wire, #style #explode, #value);)
        }
    }
}

fn body(body: &Body) -> TokenStream {
    let name = syntax::ident("body");
    let media_type = literal(&body.media_type);
    match &body.kind {
        BodyKind::Json => {
            let value = optional(&name, body.required, is_list(&body.ty));
            quote!(to.json(#media_type, #value);)
        }
        BodyKind::Bytes if body.required => quote!(to.bytes(#media_type, Some(self.body));),
        BodyKind::Bytes => quote!(to.bytes(#media_type, self.body);),
        BodyKind::Form(..) if body.required => quote!(self.body.write(to);),
        BodyKind::Form(..) => quote! {
            if let Some(form) = &self.body {
                form.write(to);
            }
        },
    }
}
