//! One item: its doc comment, its attributes, the type itself, and conversions from what it includes.

use super::types::{ident, tokens};
use crate::emit::text;
use crate::plan::{Docs, Field, File, Include, Item, Kind, RustType, UnionVariant, Variant};
use proc_macro2::TokenStream;
use quote::quote;

/// The imports of a file, collections first.
pub(super) fn imports(file: &File, has_table: bool) -> String {
    let mut lines = String::new();
    let mut names_support = has_table;
    for ty in file.item.types() {
        ty.visit(&mut |ty| names_support |= *ty == RustType::Timestamp);
    }
    if names_support {
        lines.push_str("use super::support;\n");
    }
    let siblings: Vec<_> = file.siblings.iter().map(String::as_str).collect();
    match siblings.as_slice() {
        [] => {}
        [one] => lines.push_str(&format!("use super::{one};\n")),
        many => lines.push_str(&wrapped_import(many)),
    }
    let collections: Vec<_> = file.collections.iter().copied().collect();
    match collections.as_slice() {
        [] => {}
        [one] => lines.push_str(&format!("use std::collections::{one};\n")),
        many => lines.push_str(&format!("use std::collections::{{{}}};\n", many.join(", "))),
    }
    if !lines.is_empty() {
        lines.push('\n');
    }
    lines
}

fn wrapped_import(names: &[&str]) -> String {
    let one_line = format!("use super::{{{}}};\n", names.join(", "));
    if one_line.len() <= 100 {
        return one_line;
    }
    let mut lines = vec![String::from("   ")];
    for name in names {
        let last = lines.last_mut().expect("there is a line from the start");
        if last.len() + name.len() > 96 {
            lines.push(format!("    {name},"));
        } else {
            last.push_str(&format!(" {name},"));
        }
    }
    format!("use super::{{\n{}\n}};\n", lines.join("\n"))
}

/// The item, and nothing around it.
pub(super) fn item(item: &Item) -> String {
    let tokens = item_tokens(item);
    let file = syn::parse2(tokens).expect("the tokens of an item parse, whatever the document says");
    prettyplease::unparse(&file)
}

fn item_tokens(item: &Item) -> TokenStream {
    let name = ident(&item.name);
    let mut attributes = docs(&item.docs);
    attributes.extend(searched_as(item.alias.as_deref()));
    attributes.extend(deprecated(item.deprecated.as_deref()));
    if !item.derives.is_empty() {
        let derives = item.derives.iter().map(|name| ident(name));
        attributes.extend(quote!(#[derive(#(#derives),*)]));
    }
    let body = match &item.kind {
        Kind::Struct { fields, rest, .. } => {
            let fields = fields.iter().chain(rest).map(field);
            quote!(pub struct #name { #(#fields)* })
        }
        Kind::TextEnum { variants, other } => {
            let variants = variants.iter().map(variant);
            let (other, text) = (ident(other), docs_line("Any other text, as sent."));
            quote!(pub enum #name { #(#variants)* #text #other(String) })
        }
        Kind::IntegerEnum { repr, variants, other } => {
            let variants = variants.iter().map(variant);
            let (repr, other) = (ident(repr), ident(other));
            let text = docs_line("Any other number, as sent.");
            quote!(pub enum #name { #(#variants)* #text #other(#repr) })
        }
        Kind::List(items) => {
            let items = tokens(items);
            quote!(pub struct #name(pub Option<Vec<#items>>);)
        }
        Kind::Map(values) => {
            let values = tokens(values);
            quote!(pub struct #name(pub Option<BTreeMap<String, #values>>);)
        }
        Kind::Union { variants, other, .. } => {
            let variants = variants.iter().map(union_variant);
            let (other, text) = (ident(other), docs_line("Anything else, as sent."));
            quote!(pub enum #name { #(#variants)* #text #other(serde_json::Value) })
        }
        Kind::Alias(ty) => {
            let ty = tokens(ty);
            quote!(pub type #name = #ty;)
        }
    };
    let includes = match &item.kind {
        Kind::Struct { includes, .. } => includes.iter().map(|part| conversions(&item.name, part)).collect(),
        _ => TokenStream::new(),
    };
    quote!(#attributes #body #includes)
}

fn field(field: &Field) -> TokenStream {
    let (name, ty) = (ident(&field.name), tokens(&field.ty));
    let mut attributes = docs(&field.docs);
    attributes.extend(searched_as(field.alias.as_deref()));
    attributes.extend(deprecated(field.deprecated.as_deref()));
    quote!(#attributes pub #name: #ty,)
}

fn variant<T>(variant: &Variant<T>) -> TokenStream {
    let (name, docs) = (ident(&variant.name), docs(&variant.docs));
    quote!(#docs #name,)
}

fn union_variant(variant: &UnionVariant) -> TokenStream {
    let (name, docs, ty) = (ident(&variant.name), docs(&variant.docs), tokens(&variant.ty));
    quote!(#docs #name(#ty),)
}

/// A struct from one that it includes, all else zero; and the included one out of it.
fn conversions(name: &str, part: &Include) -> TokenStream {
    let (whole, part_name) = (ident(name), ident(&part.type_name));
    let fields: Vec<_> = part.fields.iter().map(|field| ident(field)).collect();
    let (others, zero) = match part.is_larger {
        true => (quote!(..), quote!(..Self::default())),
        false => (quote!(), quote!()),
    };
    quote! {
        #[allow(deprecated)]
        impl From<#part_name> for #whole {
            fn from(part: #part_name) -> Self {
                let #part_name { #(#fields),* } = part;
                Self { #(#fields,)* #zero }
            }
        }
        #[allow(deprecated)]
        impl From<#whole> for #part_name {
            fn from(whole: #whole) -> Self {
                let #whole { #(#fields,)* #others } = whole;
                Self { #(#fields),* }
            }
        }
    }
}

fn docs(docs: &Docs) -> TokenStream {
    let mut lines = text::rustdoc(&docs.text);
    for fact in &docs.facts {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(text::rustdoc(fact));
    }
    // One attribute a line: of a longer one the printer would make a block comment.
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

fn docs_line(text: &str) -> TokenStream {
    let line = format!(" {text}");
    quote!(#[doc = #line])
}

fn searched_as(alias: Option<&str>) -> TokenStream {
    alias.map_or_else(TokenStream::new, |alias| quote!(#[doc(alias = #alias)]))
}

fn deprecated(note: Option<&str>) -> TokenStream {
    match note {
        None => TokenStream::new(),
        Some("") => quote!(#[deprecated]),
        Some(note) => quote!(#[deprecated(note = #note)]),
    }
}
