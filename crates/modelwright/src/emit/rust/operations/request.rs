//! The struct of an operation, its constructor and setters, and the trait that builds its request.

use super::super::expressions::{
    argument, array, assignment, associated, at, boolean, by_value, call, constant, function,
    generic, implementation, implementing, iterable, method, name, not, parenthesised, reference,
    reference_to, slice_of, statement, structure, text, this, value,
};
use super::super::syntax::{self, literal, path, with_arguments};
use super::super::types;
use super::{Printing, code, reply};
use crate::ir::{Method, ParameterLocation, ParameterStyle};
use crate::plan::RustType;
use crate::plan::operations::{Body, BodyKind, ParameterField, PathPart, Writing};
use proc_macro2::Ident;
use quote::quote;
use syn::{Attribute, Expr, FnArg, ImplItem, Item, Stmt, Type, Visibility};

/// A field of the struct: a parameter, or the body.
struct Field {
    name: Ident,
    ty: RustType,
    required: bool,
    docs: Option<Attribute>,
    is_deprecated: bool,
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
            generic(&["Option"], [ty])
        }
    }

    /// What a method takes for it.
    fn taken(&self) -> Type {
        let into = |ty: &RustType| with_arguments(path(&["Into"]), [types::syntax(ty)]);
        match &self.ty {
            RustType::Vec(inner) => implementing(iterable(implementing(into(inner)))),
            RustType::String | RustType::Model(_) | RustType::Json | RustType::Bytes => {
                implementing(into(&self.ty))
            }
            ty => types::syntax(ty),
        }
    }

    /// How what a method takes becomes the field.
    fn value(&self) -> Expr {
        let name = at(self.name.clone().into());
        match &self.ty {
            RustType::Vec(_) => {
                let all = method(name, "into_iter", []);
                let all = method(all, "map", [at(path(&["Into", "into"]))]);
                method(all, "collect", [])
            }
            RustType::String | RustType::Model(_) | RustType::Json | RustType::Bytes => {
                method(name, "into", [])
            }
            _ => name,
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
        is_deprecated: field.is_deprecated,
    });
    let body = unit.body.iter().map(|body| Field {
        name: syntax::ident("body"),
        ty: body.ty.clone(),
        required: body.required,
        docs: printing.docs(&body.docs),
        is_deprecated: false,
    });
    parameters.chain(body).collect()
}

/// Returns the struct with its constructor and setters.
pub(super) fn request(printing: &Printing<'_>) -> [Item; 2] {
    let unit = printing.unit;
    let mut fields = fields(printing);
    let line = format!("{} {}", unit.method, unit.template);
    let docs = printing.docs_and(&unit.docs, Some(format!("Sent as {}.", code(&line))));
    let mut attrs = vec![printing.gap()];
    attrs.extend(docs);
    attrs.extend(unit.deprecated.then(|| syntax::word("deprecated")));
    let is_default = !fields.iter().any(|field| field.required);
    attrs.push(syntax::derive(match is_default {
        true => &["Clone", "Debug", "Default", "PartialEq"],
        false => &["Clone", "Debug", "PartialEq"],
    }));
    let declared = fields.iter_mut().enumerate().map(|(at, field)| {
        let attrs = printing.gap_before(at).into_iter();
        let attrs = attrs.chain(field.docs.take()).collect();
        let name = field.name.to_string();
        syntax::field(attrs, syntax::public(), Some(&name), field.declared())
    });
    let declared = syntax::named_fields(declared);
    let setters = fields.iter().filter(|field| !field.required);
    let setters = setters.map(|field| setter(printing, field));
    let methods = std::iter::once(new(printing, &fields)).chain(setters);
    let gap = vec![printing.gap()];
    [
        Item::Struct(syntax::structure(attrs, printing.name(), declared)),
        Item::Impl(implementation(
            gap,
            None,
            &printing.name(),
            methods.collect(),
        )),
    ]
}

fn new(printing: &Printing<'_>, fields: &[Field]) -> ImplItem {
    let docs = printing.doc("Returns the request with what it requires, and nothing else.");
    let required = fields.iter().filter(|field| field.required);
    let arguments = required.map(|field| argument(&field.name, field.taken()));
    let values = fields.iter().map(|field| {
        let value = match (field.required, field.is_list()) {
            (true, _) => field.value(),
            (false, true) => call(at(path(&["Vec", "new"])), []),
            (false, false) => name("None"),
        };
        (field.name.clone(), value)
    });
    let made = value(structure(path(&["Self"]), values));
    let docs = docs.into_iter().collect();
    function(
        docs,
        syntax::public(),
        "new",
        arguments,
        Some(itself()),
        vec![made],
    )
}

fn setter(printing: &Printing<'_>, field: &Field) -> ImplItem {
    let text = format!("Sets {}.", code(&field.name.to_string()));
    let mut attrs = vec![printing.gap()];
    attrs.extend(printing.doc(&text));
    attrs.extend(field.is_deprecated.then(|| syntax::word("deprecated")));
    let given = match field.is_list() {
        true => field.value(),
        false => call(name("Some"), [field.value()]),
    };
    let set = assignment(super::super::expressions::field(this(), &field.name), given);
    builder_method(
        attrs,
        &field.name.to_string(),
        [argument(&field.name, field.taken())],
        set,
    )
}

/// The type `Self`.
pub(super) fn itself() -> Type {
    syntax::type_at(path(&["Self"]))
}

/// A method that takes `self`, changes it and returns it.
pub(super) fn builder_method(
    mut attrs: Vec<Attribute>,
    name: &str,
    arguments: impl IntoIterator<Item = FnArg>,
    change: Stmt,
) -> ImplItem {
    attrs.push(syntax::word("must_use"));
    let inputs = std::iter::once(by_value(true)).chain(arguments);
    let body = vec![change, value(this())];
    function(attrs, syntax::public(), name, inputs, Some(itself()), body)
}

/// Returns the implementation of `Operation`, and of `StreamOperation` for a stream.
pub(super) fn operation(printing: &Printing<'_>) -> Vec<Item> {
    let unit = printing.unit;
    let (reply, error) = reply::types_of(printing);
    let mut items = vec![
        associated("Reply", reply),
        associated("Error", error),
        constant(vec![printing.gap()], "ID", static_text(), text(&unit.id)),
    ];
    let mut known = |name: &str, ty: Type, value: Expr| {
        items.push(constant(Vec::new(), name, ty, value));
    };
    let method = path(&["http", "Method", self::method_name(unit.method)]);
    let of_method = syntax::type_at(path(&["http", "Method"]));
    known("METHOD", of_method, at(method));
    known("PATH", static_text(), text(&unit.template));
    let tags = unit.tags.iter().map(|tag| text(tag));
    known("TAGS", static_list(static_text()), reference(array(tags)));
    if let Some(ways) = security(printing) {
        items.push(ways);
    }
    let to = syntax::type_at(path(&["support", "RequestWriter"]));
    let to = argument(&syntax::ident("to"), reference_to(to, None, true));
    items.push(function(
        vec![printing.gap(), inline()],
        Visibility::Inherited,
        "write",
        [by_value(false), to],
        None,
        write(printing),
    ));
    items.extend(reply::read(printing));
    let of = path(&["support", "Operation"]);
    let gap = vec![printing.gap()];
    let mut all = vec![Item::Impl(implementation(
        gap,
        Some(of),
        &printing.name(),
        items,
    ))];
    all.extend(reply::stream(printing));
    all
}

/// The type `&'static str`.
fn static_text() -> Type {
    let text = syntax::type_at(path(&["str"]));
    reference_to(text, Some("static"), false)
}

/// The type `&'static [ty]`.
fn static_list(ty: Type) -> Type {
    reference_to(slice_of(ty), Some("static"), false)
}

/// The attribute of methods that name many others: they are compiled where they are called, so that a crate pays for the operations
/// that it uses and not for all that there are.
pub(super) fn inline() -> Attribute {
    syntax::word("inline")
}

fn method_name(method: Method) -> &'static str {
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

fn security(printing: &Printing<'_>) -> Option<ImplItem> {
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
    let tokens = quote! {
        const SECURITY: &'static [&'static [(&'static str, &'static [&'static str])]] = &[#(#ways),*];
    };
    Some(syn::parse2(tokens).expect("what is printed of the security of an operation is Rust"))
}

/// The statements that write path, query, headers and body.
fn write(printing: &Printing<'_>) -> Vec<Stmt> {
    let unit = printing.unit;
    let mut statements: Vec<_> = unit
        .path
        .iter()
        .map(|part| match part {
            PathPart::Literal(literal) => writes("literal", [text(literal)]),
            PathPart::Parameter(index) => segment(&unit.parameters[*index]),
        })
        .collect();
    let others = unit.parameters.iter();
    let others = others.filter(|field| field.location != ParameterLocation::Path);
    statements.extend(others.map(parameter));
    let accept = &unit.replies.accept;
    if !accept.is_empty() {
        statements.push(writes("accept", [text(accept)]));
    }
    statements.extend(unit.body.as_ref().map(body));
    statements
}

/// The statement `to.method(arguments);`.
fn writes(method: &str, arguments: impl IntoIterator<Item = Expr>) -> Stmt {
    statement(self::method(name("to"), method, arguments))
}

/// The expression `self.name`.
fn own(name: &str) -> Expr {
    super::super::expressions::field(this(), &syntax::ident(name))
}

fn segment(field: &ParameterField) -> Stmt {
    let (value, wire) = (reference(own(&field.name)), text(&field.wire));
    match field.writing {
        Writing::Styled(style, explode) => writes(
            "styled_segment",
            [wire, self::style(style), boolean(explode), value],
        ),
        Writing::Json | Writing::Base64 => writes("json_segment", [wire, value]),
        Writing::Text | Writing::Repeated => writes("segment", [wire, value]),
    }
}

fn style(style: ParameterStyle) -> Expr {
    at(path(&["support", "ParameterStyle", &format!("{style:?}")]))
}

/// The field as an `Option` of a reference.
fn optional(field: &str, required: bool, is_list: bool) -> Expr {
    match (required, is_list) {
        (true, _) => call(name("Some"), [reference(own(field))]),
        (false, true) => {
            let is_empty = method(own(field), "is_empty", []);
            method(
                parenthesised(not(is_empty)),
                "then_some",
                [reference(own(field))],
            )
        }
        (false, false) => method(own(field), "as_ref", []),
    }
}

fn parameter(field: &ParameterField) -> Stmt {
    let (name, wire) = (&field.name, text(&field.wire));
    let value = || optional(name, field.required, is_list(&field.ty));
    let location = field.location.as_str();
    let call = |suffix: &str| format!("{location}{suffix}");
    match field.writing {
        Writing::Text => writes(location, [wire, value()]),
        Writing::Repeated => writes("query", [wire, reference(own(name))]),
        Writing::Json => writes(&call("_json"), [wire, value()]),
        Writing::Base64 => writes(&call("_base64"), [wire, value()]),
        Writing::Styled(style, explode) => {
            let style = (field.location == ParameterLocation::Query).then(|| self::style(style));
            let arguments = std::iter::once(wire).chain(style);
            let arguments = arguments.chain([boolean(explode), value()]);
            writes(&format!("styled_{location}"), arguments)
        }
    }
}

fn body(body: &Body) -> Stmt {
    let media_type = text(&body.media_type);
    match &body.kind {
        BodyKind::Json => {
            let value = optional("body", body.required, is_list(&body.ty));
            writes("json", [media_type, value])
        }
        BodyKind::Bytes if body.required => {
            writes("bytes", [media_type, call(name("Some"), [own("body")])])
        }
        BodyKind::Bytes => writes("bytes", [media_type, own("body")]),
        BodyKind::Form(..) if body.required => {
            statement(method(own("body"), "write", [name("to")]))
        }
        BodyKind::Form(..) => {
            let tokens = quote! {
                if let Some(form) = &self.body {
                    form.write(to);
                }
            };
            value(syn::parse2(tokens).expect("what writes a form is Rust"))
        }
    }
}
