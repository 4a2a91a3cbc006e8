//! Conversions of a struct from and into what it includes.

use super::layout;
use super::syntax::ident;
use crate::plan::{Include, Item, ItemKind};
use quote::quote;
use syn::parse_quote;

/// Returns the conversions of an item, each below an empty line.
pub(super) fn conversions(item: &Item) -> Vec<syn::Item> {
    match &item.kind {
        ItemKind::Struct { includes, .. } => includes
            .iter()
            .flat_map(|part| conversion(&item.name, part))
            .collect(),
        _ => Vec::new(),
    }
}

/// A struct from one that it includes, all else zero; and the included one out of it.
fn conversion(name: &str, part: &Include) -> [syn::Item; 2] {
    let (whole, part_name) = (ident(name), ident(&part.type_name));
    let fields: Vec<_> = part.fields.iter().map(|field| ident(field)).collect();
    let (others, zero) = if part.is_larger {
        (quote!(..), quote!(..Self::default()))
    } else {
        (quote!(), quote!())
    };
    let gap = layout::mark();
    [
        parse_quote! {
            #gap
            #[allow(deprecated)]
            impl From<#part_name> for #whole {
                #[inline]
                fn from(part: #part_name) -> Self {
                    let #part_name { #(#fields),* } = part;
                    Self { #(#fields,)* #zero }
                }
            }
        },
        parse_quote! {
            #gap
            #[allow(deprecated)]
            impl From<#whole> for #part_name {
                #[inline]
                fn from(whole: #whole) -> Self {
                    let #whole { #(#fields,)* #others } = whole;
                    Self { #(#fields),* }
                }
            }
        },
    ]
}
