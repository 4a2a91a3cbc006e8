//! The types that belong to one operation: enums and objects that are values of parameters, and forms.

use super::super::expressions::{
    argument, at, call, first, function, implementation, implementing, method, name, statement,
    text, this, value,
};
use super::super::syntax::{self, literal};
use super::super::types;
use super::request::{builder_method, itself};
use super::{Printing, code, parsed};
use crate::plan::RustType;
use crate::plan::operations::{
    BodyKind, EnumType, FormField, FormKind, KeyAction, KeyMethod, KeysType,
};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, FnArg, ImplItem, Item, Stmt, Visibility};

/// Returns all of them.
pub(super) fn types(printing: &Printing<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    for own in &printing.unit.enums {
        items.extend(enumeration(printing, own));
    }
    for own in &printing.unit.keys {
        match own.is_of_texts {
            true => items.extend(filters(printing, own)),
            false => items.extend(parsed(object(printing, own))),
        }
    }
    if let (Some(name), Some(body)) = (&printing.unit.form, &printing.unit.body)
        && let BodyKind::Form(kind, fields) = &body.kind
    {
        let form = form(printing, name, *kind, &body.media_type, fields);
        items.extend(parsed(form));
    }
    items
}

fn enumeration(printing: &Printing<'_>, own: &EnumType) -> [Item; 2] {
    let (name, other) = (syntax::ident(&own.name), syntax::ident(&own.other));
    let mut attrs = vec![printing.gap()];
    attrs.extend(printing.docs(&own.docs));
    attrs.push(syntax::derive(&[
        "Clone",
        "Debug",
        "PartialEq",
        "Eq",
        "Hash",
        "PartialOrd",
        "Ord",
    ]));
    let variants = own.variants.iter().enumerate().map(|(at, (name, value))| {
        let docs = printing.doc(&match value.as_str() {
            "" => "The empty string.".to_owned(),
            value => code(value),
        });
        let attrs = printing.gap_before(at).into_iter().chain(docs).collect();
        syntax::variant(attrs, syntax::ident(name), None)
    });
    let of_last = std::iter::once(printing.gap());
    let of_last = of_last.chain(printing.doc("Any other string.")).collect();
    let held = syntax::type_at(syntax::path(&["String"]));
    let last = syntax::variant(of_last, other.clone(), Some(held));
    let rows = own.variants.iter().map(|(name, value)| {
        let (name, value) = (syntax::ident(name), literal(value));
        quote!(#value => #name,)
    });
    let table = quote!(#name { #(#rows)* .. => #other, });
    let variants = variants.chain([last]);
    [
        Item::Enum(syntax::enumeration(attrs, name, variants)),
        Item::Macro(syntax::macro_item(&["support", "open_enum"], table)),
    ]
}

/// Filters: a list of texts for each key.
fn filters(printing: &Printing<'_>, own: &KeysType) -> Vec<Item> {
    let name = syntax::ident(&own.name);
    let mut attrs = vec![printing.gap()];
    attrs.extend(printing.doc(&format!(
        "The values of {} of {}: a list for each key.",
        code(&own.wire),
        code(&printing.unit.id)
    )));
    attrs.push(syntax::derive(&[
        "Clone",
        "Debug",
        "Default",
        "PartialEq",
        "Eq",
        "Hash",
    ]));
    let held = syntax::type_at(syntax::path(&["support", "Filters"]));
    let held = syntax::unnamed_field(Vec::new(), Visibility::Inherited, held);
    let new = printing.doc("Returns no filters.").into_iter().collect();
    let default = call(at(syntax::path(&["Self", "default"])), []);
    let new = function(
        new,
        syntax::public(),
        "new",
        [],
        Some(itself()),
        vec![value(default)],
    );
    let methods = own.keys.iter().map(|method| filter(printing, method));
    let mut methods: Vec<_> = std::iter::once(new).chain(methods).collect();
    methods.push(any_filter(printing));
    let gap = vec![printing.gap()];
    let mut items = vec![
        Item::Struct(syntax::structure(attrs, name.clone(), held)),
        Item::Impl(implementation(gap, None, &name, methods)),
    ];
    let gap = printing.gap();
    items.extend(parsed(quote! {
        #gap
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&self.0, to)
            }
        }
    }));
    items
}

/// The type of what becomes a text.
fn text_argument(name: &str) -> FnArg {
    let text = syntax::type_at(syntax::path(&["String"]));
    let into = syntax::with_arguments(syntax::path(&["Into"]), [text]);
    argument(&syntax::ident(name), implementing(into))
}

/// The statement `self.0.add(key, value);`.
fn adds(key: Expr, value: Expr) -> Stmt {
    statement(method(first(this()), "add", [key, value]))
}

fn any_filter(printing: &Printing<'_>) -> ImplItem {
    let mut attrs = vec![printing.gap()];
    attrs.extend(printing.doc("Adds a value to a key that has no method."));
    let arguments = ["key", "value"].map(text_argument);
    let change = adds(name("key"), name("value"));
    builder_method(attrs, "other", arguments, change)
}

fn filter(printing: &Printing<'_>, of: &KeyMethod) -> ImplItem {
    let key = text(&of.key);
    let mut attrs = vec![printing.gap()];
    if of.action == KeyAction::Flag {
        attrs.extend(printing.doc(&format!("Adds {}, which has no values.", code(&of.key))));
        let change = statement(method(first(this()), "flag", [key]));
        return builder_method(attrs, &of.name, [], change);
    }
    attrs.extend(printing.doc(&format!("Adds a value to {}.", code(&of.key))));
    let (taken, value) = match &of.ty {
        RustType::String => (text_argument("value"), name("value")),
        ty => {
            let taken = argument(&syntax::ident("value"), types::syntax(ty));
            (taken, method(name("value"), "to_string", []))
        }
    };
    builder_method(attrs, &of.name, [taken], adds(key, value))
}

/// Any other object: a field for each key.
fn object(printing: &Printing<'_>, own: &KeysType) -> TokenStream {
    let name = syntax::ident(&own.name);
    let docs = printing.doc(&format!(
        "The value of {} of {}.",
        code(&own.wire),
        code(&printing.unit.id)
    ));
    let fields = own.keys.iter().map(|method| {
        let (name, ty) = (syntax::ident(&method.name), types::syntax(&method.ty));
        let docs = printing.doc(&format!("{}.", code(&method.key)));
        quote!(#docs pub #name: Option<#ty>)
    });
    let entries = own.keys.iter().map(|method| {
        let (name, key) = (syntax::ident(&method.name), literal(&method.key));
        quote! {
            if let Some(value) = &self.#name {
                map.serialize_entry(#key, value)?;
            }
        }
    });
    let (gap, gap2) = (printing.gap(), printing.gap());
    quote! {
        #gap
        #docs
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct #name { #(#fields,)* }
        #gap2
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut map = to.serialize_map(None)?;
                #(#entries)*
                map.end()
            }
        }
    }
}

fn form(
    printing: &Printing<'_>,
    name: &str,
    kind: FormKind,
    media_type: &str,
    fields: &[FormField],
) -> TokenStream {
    let name = syntax::ident(name);
    let docs = printing.doc(&format!("The form that {} sends.", code(&printing.unit.id)));
    let declared = fields.iter().enumerate().map(|(at, field)| {
        let (name, ty) = (syntax::ident(&field.name), form_type(field));
        let docs = printing.docs(&field.docs);
        let gap = printing.gap_before(at);
        quote!(#gap #docs pub #name: #ty)
    });
    let writes = fields.iter().map(|field| {
        let (name, wire) = (syntax::ident(&field.name), literal(&field.wire));
        let call = syntax::ident(if field.is_file { "files" } else { "field" });
        let value = match (field.is_file, &field.ty, field.required) {
            (true, RustType::Vec(_), _) => quote!(&self.#name),
            (_, _, true) => quote!(Some(&self.#name)),
            (_, _, false) => quote!(self.#name.as_ref()),
        };
        quote!(form.#call(#wire, #value);)
    });
    let media_type = literal(media_type);
    let start = match kind {
        FormKind::Multipart => quote!(support::FormWriter::multipart(#media_type)),
        FormKind::UrlEncoded => quote!(support::FormWriter::url_encoded(#media_type)),
    };
    let form = if fields.is_empty() {
        quote!(form)
    } else {
        quote!(mut form)
    };
    let (gap, gap2) = (printing.gap(), printing.gap());
    quote! {
        #gap
        #docs
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct #name { #(#declared,)* }
        #gap2
        impl #name {
            fn write(&self, to: &mut support::RequestWriter) {
                let #form = #start;
                #(#writes)*
                to.form(form);
            }
        }
    }
}

/// The type of a field of a form: a file has a name and a media type.
fn form_type(field: &FormField) -> TokenStream {
    let ty = match (field.is_file, &field.ty) {
        (true, RustType::Vec(_)) => return quote!(Vec<support::FilePart>),
        (true, _) => quote!(support::FilePart),
        (false, ty) => {
            let ty = types::syntax(ty);
            quote!(#ty)
        }
    };
    if field.required {
        ty
    } else {
        quote!(Option<#ty>)
    }
}
