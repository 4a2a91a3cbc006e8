//! The types that belong to one operation: enums and objects that are values of parameters, and forms.

use super::super::syntax::{self, literal};
use super::super::types;
use super::{Printing, code};
use crate::plan::RustType;
use crate::plan::operations::{
    BodyKind, EnumType, FormField, FormKind, KeyAction, KeyMethod, KeysType,
};
use proc_macro2::TokenStream;
use quote::quote;

/// Returns all of them.
pub(super) fn types(printing: &Printing<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    for own in &printing.unit.enums {
        tokens.extend(enumeration(printing, own));
    }
    for own in &printing.unit.keys {
        tokens.extend(match own.is_of_texts {
            true => filters(printing, own),
            false => object(printing, own),
        });
    }
    if let (Some(name), Some(body)) = (&printing.unit.form, &printing.unit.body)
        && let BodyKind::Form(kind, fields) = &body.kind
    {
        tokens.extend(form(printing, name, *kind, &body.media_type, fields));
    }
    tokens
}

fn enumeration(printing: &Printing<'_>, own: &EnumType) -> TokenStream {
    let (name, other) = (syntax::ident(&own.name), syntax::ident(&own.other));
    let docs = printing.docs(&own.docs);
    let variants = own.variants.iter().enumerate().map(|(at, (name, value))| {
        let name = syntax::ident(name);
        let docs = printing.doc(&match value.as_str() {
            "" => "The empty string.".to_owned(),
            value => code(value),
        });
        let gap = printing.gap_before(at);
        quote!(#gap #docs #name,)
    });
    let rows = own.variants.iter().map(|(name, value)| {
        let (name, value) = (syntax::ident(name), literal(value));
        quote!(#value => #name,)
    });
    let last = printing.doc("Any other string.");
    let (gap, gap2) = (printing.gap(), printing.gap());
    quote! {
        #gap
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum #name {
            #(#variants)*
            #gap2
            #last
            #other(String),
        }
        support::open_enum! { #name { #(#rows)* .. => #other, } }
    }
}

/// Filters: a list of texts for each key.
fn filters(printing: &Printing<'_>, own: &KeysType) -> TokenStream {
    let name = syntax::ident(&own.name);
    let docs = printing.doc(&format!(
        "The values of {} of {}: a list for each key.",
        code(&own.wire),
        code(&printing.unit.id)
    ));
    let new = printing.doc("Returns no filters.");
    let methods = own.keys.iter().map(|method| filter(printing, method));
    let other = printing.doc("Adds a value to a key that has no method.");
    let (gap, gap2, gap3, gap4) = (
        printing.gap(),
        printing.gap(),
        printing.gap(),
        printing.gap(),
    );
    quote! {
        #gap
        #docs
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
        pub struct #name(support::Filters);
        #gap2
        impl #name {
            #new
            pub fn new() -> Self {
                Self::default()
            }
            #(#methods)*
            #gap3
            #other
            #[must_use]
            pub fn other(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
                self.0.add(key, value);
                self
            }
        }
        #gap4
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&self.0, to)
            }
        }
    }
}

fn filter(printing: &Printing<'_>, method: &KeyMethod) -> TokenStream {
    let (name, key) = (syntax::ident(&method.name), literal(&method.key));
    let gap = printing.gap();
    if method.action == KeyAction::Flag {
        let docs = printing.doc(&format!("Adds {}, which has no values.", code(&method.key)));
        return quote! {
            #gap
            #docs
            #[must_use]
            pub fn #name(mut self) -> Self {
                self.0.flag(#key);
                self
            }
        };
    }
    let docs = printing.doc(&format!("Adds a value to {}.", code(&method.key)));
    let (ty, value) = match &method.ty {
        RustType::String => (quote!(impl Into<String>), quote!(value)),
        ty => {
            let ty = types::syntax(ty);
            (quote!(#ty), quote!(value.to_string()))
        }
    };
    quote! {
        #gap
        #docs
        #[must_use]
        pub fn #name(mut self, value: #ty) -> Self {
            self.0.add(#key, #value);
            self
        }
    }
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
