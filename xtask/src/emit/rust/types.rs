//! Rust types as tokens.

use crate::plan::RustType;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The tokens of a type, as a file that imports what it names writes it.
pub(super) fn tokens(ty: &RustType) -> TokenStream {
    match ty {
        RustType::Bool => quote!(bool),
        RustType::Integer(name) => {
            let name = ident(name);
            quote!(#name)
        }
        RustType::F64 => quote!(f64),
        RustType::String => quote!(String),
        RustType::Timestamp => quote!(support::Timestamp),
        RustType::Json => quote!(serde_json::Value),
        RustType::Bytes => quote!(Vec<u8>),
        RustType::KeySet => quote!(BTreeSet<String>),
        RustType::Model(name) => {
            let name = ident(name);
            quote!(#name)
        }
        RustType::Vec(inner) => {
            let inner = tokens(inner);
            quote!(Vec<#inner>)
        }
        RustType::Map(inner) => {
            let inner = tokens(inner);
            quote!(BTreeMap<String, #inner>)
        }
        RustType::Option(inner) => {
            let inner = tokens(inner);
            quote!(Option<#inner>)
        }
        RustType::Box(inner) => {
            let inner = tokens(inner);
            quote!(Box<#inner>)
        }
    }
}

/// The text of a type, laid out as rustfmt would.
pub(in crate::emit) fn text(ty: &RustType) -> String {
    match ty {
        RustType::Vec(inner) => format!("Vec<{}>", text(inner)),
        RustType::Map(inner) => format!("BTreeMap<String, {}>", text(inner)),
        RustType::Option(inner) => format!("Option<{}>", text(inner)),
        RustType::Box(inner) => format!("Box<{}>", text(inner)),
        RustType::Model(name) => name.clone(),
        RustType::Integer(name) => (*name).to_owned(),
        RustType::Timestamp => "support::Timestamp".to_owned(),
        RustType::Json => "serde_json::Value".to_owned(),
        RustType::Bytes => "Vec<u8>".to_owned(),
        RustType::KeySet => "BTreeSet<String>".to_owned(),
        RustType::Bool => "bool".to_owned(),
        RustType::F64 => "f64".to_owned(),
        RustType::String => "String".to_owned(),
    }
}

/// A name that the name stage has made an identifier.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
