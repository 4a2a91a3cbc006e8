//! A program that names all that a file of models offers.

use quote::{format_ident, quote};
use syn::{Fields, Item, ItemEnum, ItemImpl, ItemStruct, Meta, Token, Visibility};

/// The program; its models lie in `models.rs` beside it.
pub fn of(models: &str) -> String {
    let file = syn::parse_file(models).expect("models are Rust");
    let items = file.items.iter().find_map(|item| match item {
        Item::Mod(module) if module.ident == "generated" => module.content.as_ref(),
        _ => None,
    });
    let (_, items) = items.expect("the models are in a module");
    let uses = items.iter().enumerate().filter_map(|(index, item)| {
        let function = format_ident!("use_{index}");
        let body = match item {
            Item::Struct(item) if is_public(&item.vis) => of_struct(item),
            Item::Enum(item) if is_public(&item.vis) => of_enum(item),
            Item::Impl(item) => of_conversion(item)?,
            _ => return None,
        };
        Some(quote! { fn #function() { #body } })
    });
    let program = quote! {
        #![allow(warnings)]
        mod models;
        use models::*;
        use std::collections::BTreeMap;
        #(#uses)*
        fn main() {}
    };
    program.to_string()
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn of_struct(item: &ItemStruct) -> proc_macro2::TokenStream {
    let name = &item.ident;
    let fields = item.fields.iter().filter(|field| is_public(&field.vis));
    let fields = fields.map(|field| {
        let (field, ty) = (&field.ident, &field.ty);
        quote! { let _: fn(#name) -> #ty = |value| value.#field; }
    });
    let derives = of_derives(&item.attrs, name);
    quote! { #(#fields)* #derives }
}

/// Each variant is matched, and all that are added by the last arm.
fn of_enum(item: &ItemEnum) -> proc_macro2::TokenStream {
    let name = &item.ident;
    let arms = item.variants.iter().map(|variant| {
        let variant_name = &variant.ident;
        match &variant.fields {
            Fields::Unit => quote! { #name::#variant_name => {} },
            Fields::Unnamed(fields) => {
                let ty = &fields.unnamed[0].ty;
                quote! { #name::#variant_name(value) => { let _: #ty = value; } }
            }
            Fields::Named(_) => quote! { #name::#variant_name { .. } => {} },
        }
    });
    let derives = of_derives(&item.attrs, name);
    quote! { let _: fn(#name) = |value| match value { #(#arms)* _ => {} }; #derives }
}

fn of_derives(attributes: &[syn::Attribute], name: &syn::Ident) -> proc_macro2::TokenStream {
    let derives = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::List(list) if list.path.is_ident("derive") => Some(list),
            _ => None,
        });
    let paths = derives.flat_map(|list| {
        let parsed = list
            .parse_args_with(syn::punctuated::Punctuated::<syn::Path, Token![,]>::parse_terminated);
        parsed.expect("derives are paths")
    });
    let checks = paths.map(|path| {
        let path = match path.is_ident("Debug") || path.is_ident("Hash") {
            true if path.is_ident("Debug") => quote!(std::fmt::Debug),
            true => quote!(std::hash::Hash),
            false => quote!(#path),
        };
        quote! { { fn has<T: #path>() {} has::<#name>(); } }
    });
    quote! { #(#checks)* }
}

/// The conversion of a model into another one.
fn of_conversion(item: &ItemImpl) -> Option<proc_macro2::TokenStream> {
    let (path, _) = item.trait_.as_ref()?;
    let last = path.segments.last()?;
    let ty = &item.self_ty;
    (last.ident == "From").then(|| quote! { let _ = <#ty as #path>::from; })
}
