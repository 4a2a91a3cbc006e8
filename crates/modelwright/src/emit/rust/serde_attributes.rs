//! The attributes of serde's derives, as syntax trees.

use super::syntax::{list, literal};
use crate::plan::SerdeAttribute;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Attribute;

/// Returns `#[serde(…)]` with all of these; `None` if there are none.
pub(super) fn serde(attributes: &[SerdeAttribute]) -> Option<Attribute> {
    let attributes: Vec<_> = attributes.iter().map(tokens).collect();
    (!attributes.is_empty()).then(|| list("serde", quote!(#(#attributes),*)))
}

fn tokens(attribute: &SerdeAttribute) -> TokenStream {
    match attribute {
        SerdeAttribute::Transparent => quote!(transparent),
        SerdeAttribute::RenameAll(case) => {
            let case = literal(case);
            quote!(rename_all = #case)
        }
        SerdeAttribute::Rename(key) => {
            let key = literal(key);
            quote!(rename = #key)
        }
        SerdeAttribute::Flatten => quote!(flatten),
        SerdeAttribute::Default => quote!(default),
        SerdeAttribute::DefaultZero => quote!(default = "support::zero"),
        SerdeAttribute::SkipNone => quote!(skip_serializing_if = "Option::is_none"),
        SerdeAttribute::SkipAbsent => quote!(skip_serializing_if = "support::Maybe::is_absent"),
        SerdeAttribute::NullAsDefault => quote!(deserialize_with = "support::null_as_default"),
        SerdeAttribute::NullAsZero => quote!(deserialize_with = "support::null_as_zero"),
        SerdeAttribute::Numbers => quote!(serialize_with = "support::numbers::serialize"),
        SerdeAttribute::Keys => quote!(with = "support::keys"),
        SerdeAttribute::FurtherKeys => quote!(
            deserialize_with = "support::keys::of_further_keys",
            serialize_with = "support::keys::serialize"
        ),
    }
}

/// Whether an attribute names the helpers.
pub(super) fn names_support(attribute: &SerdeAttribute) -> bool {
    tokens(attribute).to_string().contains("support::")
}
