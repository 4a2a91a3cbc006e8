//! `lib.rs` of a crate: a module for each version.
//!
//! A file lies in the folder of the oldest version that has its type. So the folder of a version is there even if its
//! feature is off; then it is private, and holds only what later versions that are on re-export.

use super::support::{any_conversion, conversions};
use super::syntax::{self, ident, in_parentheses, inner, list};
use super::{layout, notice};
use crate::emit::text;
use crate::plan::{Crate, Support};
use crate::version::Version;
use crate::version_set::VersionSet;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeSet;
use syn::{Attribute, Item, Visibility, parse_quote};

/// The version that examples name, if there is one: the chosen one, or the newest.
pub fn in_examples(planned: &Crate) -> Option<Version> {
    let versions = &planned.versions;
    let chosen = planned.example_version;
    let chosen = chosen.filter(|version| versions.contains(version));
    chosen.or(versions.last().copied())
}

/// Returns the text of `lib.rs`.
pub(super) fn library(planned: &Crate, regenerate: &str) -> String {
    let mut items = vec![
        parse_quote!(
            mod support;
        ),
        shared(),
    ];
    if !planned.operations.is_empty() && planned.style.has_docs {
        items.extend(operation());
    }
    let versions = planned.versions.iter().enumerate();
    items.extend(versions.flat_map(|(at, version)| declarations(at, *version)));
    items.extend(planned.versions.last().map(|newest| latest(*newest)));
    if planned.support.contains(&Support::Operations) {
        items.push(json());
    }
    let gap = layout::mark();
    items.push(parse_quote!(#gap pub use support::Timestamp;));
    if planned.support.contains(&Support::Unknown) {
        items.push(parse_quote!(
            pub use support::Unknown;
        ));
    }
    if !conversions(planned).is_empty() {
        let condition = any_conversion();
        items.push(parse_quote!(
            #[cfg(#condition)]
            pub use support::NotADate;
        ));
    }
    layout::print(attributes(planned, regenerate), items)
}

fn attributes(planned: &Crate, regenerate: &str) -> Vec<Attribute> {
    let readme = quote!(doc = include_str!("../README.md"));
    let limit = planned.recursion_limit.map(|limit| {
        let limit = Literal::string(&limit.to_string());
        parse_quote!(#![recursion_limit = #limit])
    });
    let attributes = vec![
        notice(&folders(planned), regenerate),
        inner(syntax::unformatted()),
        // Its examples compile with the version that they name, which a test without it would not find.
        match in_examples(planned) {
            None => parse_quote!(#![#readme]),
            Some(version) => {
                let feature = feature(version);
                inner(list(
                    "cfg_attr",
                    quote!(any(not(doctest), #feature), #readme),
                ))
            }
        },
        inner(list("forbid", quote!(unsafe_code))),
        inner(list("warn", quote!(missing_docs))),
    ];
    let gap = [layout::inner_mark()];
    attributes.into_iter().chain(limit).chain(gap).collect()
}

/// The folders of the documents of all versions.
fn folders(planned: &Crate) -> String {
    let sources = planned.modules.iter().map(|module| module.source.as_str());
    let folders: BTreeSet<_> = sources
        .map(|source| source.rsplit_once('/').map_or(source, |(folder, _)| folder))
        .collect();
    folders.into_iter().collect::<Vec<_>>().join(", ")
}

/// The macro that reads [`super::table::shared`].
fn shared() -> Item {
    let gap = layout::mark();
    parse_quote! {
        #gap
        /// Declares files whose types versions of the API share: they are there if one of these is enabled.
        macro_rules! shared {
            ($if:tt $($file:ident::$ty:ident)*) => {$(
                #[cfg $if]
                mod $file;
                #[cfg $if]
                pub use $file::$ty;
            )*};
        }
    }
}

/// The macros that say where an operation is that a doc comment links, relative to the page of a model.
fn operation() -> [Item; 2] {
    let gap = layout::mark();
    let there: Item = parse_quote! {
        #gap
        /// Where an operation is that a doc comment links: without the feature, the crate, which says what the feature adds.
        #[cfg(feature = "operations")]
        #[allow(unused_macros)]
        macro_rules! operation {
            ($name:literal) => {
                concat!("[`", $name, "`]: operations/struct.", $name, ".html")
            };
        }
    };
    let not_there: Item = parse_quote! {
        #[cfg(not(feature = "operations"))]
        #[allow(unused_macros)]
        macro_rules! operation {
            ($name:literal) => {
                concat!("[`", $name, "`]: crate")
            };
        }
    };
    [there, not_there]
}

fn declarations(at: usize, version: Version) -> [Item; 2] {
    let name = version.module();
    let feature = feature(version);
    let mut attrs: Vec<_> = (at == 0).then(layout::mark).into_iter().collect();
    attrs.push(list("cfg", feature.clone()));
    let is_off = list("cfg", quote!(not(#feature)));
    [
        Item::Mod(syntax::module(attrs, syntax::public(), &name)),
        Item::Mod(syntax::module(vec![is_off], Visibility::Inherited, &name)),
    ]
}

fn latest(newest: Version) -> Item {
    let gap = layout::mark();
    let name = ident(&newest.module());
    let doc = format!(
        "The newest API version that this release of the crate supports: {newest}. Later releases change it."
    );
    let doc = syntax::docs(&text::rustdoc(&doc)).collect::<Vec<_>>();
    parse_quote! {
        #gap
        #(#doc)*
        #[cfg(feature = "latest")]
        pub mod latest {
            #[doc(no_inline)]
            pub use super::#name::*;
        }
    }
}

/// The module that reads JSON in bytes, which operations use, too.
fn json() -> Item {
    let gap = layout::mark();
    parse_quote! {
        #gap
        /// JSON that comes as bytes, such as the body of a response.
        #[cfg(feature = "json")]
        pub mod json {
            pub use super::support::from_slice;
        }
    }
}

fn feature(version: Version) -> TokenStream {
    let feature = Literal::string(&version.feature());
    quote!(feature = #feature)
}

/// Returns the condition that a version of this set is enabled.
pub(super) fn condition(planned: &Crate, versions: VersionSet) -> TokenStream {
    let features = versions.indices();
    let features: Vec<_> = features
        .map(|index| feature(planned.versions[index]))
        .collect();
    match features.as_slice() {
        [one] => one.clone(),
        many => {
            let many = in_parentheses(quote!(#(#many),*));
            quote!(any #many)
        }
    }
}
