//! `operations/mod.rs` of a version, or of the root of a tree: what the version is, and the operations that it has.

use super::super::expressions::implementation;
use super::super::library::condition;
use super::super::mentions::Mentions;
use super::super::syntax::{self, literal};
use super::super::{layout, notice};
use super::text_of;
use crate::emit::text::RustdocCache;
use crate::ir::{SecurityKind, SecurityScheme};
use crate::plan::operations::{Errors, OperationFile, Unit};
use crate::plan::{Crate, Layout, MapType, RustType, Support};
use crate::version_set::{VersionIndex, VersionSet};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Attribute, Item, Visibility};

/// Returns the text of the file.
pub(super) fn text(planned: &Crate, index: VersionIndex, regenerate: &str) -> String {
    let module = &planned.modules[index];
    let mut attrs = vec![
        notice(&module.source, regenerate),
        syntax::inner(syntax::unformatted()),
    ];
    attrs.extend(lints(planned).into_iter().map(syntax::inner));
    attrs.push(layout::inner_mark());
    attrs.extend(title(planned, index).into_iter().map(syntax::inner));
    let declared = own(planned, index).enumerate().map(|(at, (_, file))| {
        let attrs = first(at).into_iter().chain(is_on(planned, file.offered_by));
        let module = syntax::module(attrs.collect(), Visibility::Inherited, &file.stem);
        Item::Mod(module)
    });
    let mut items: Vec<_> = declared.collect();
    items.extend(rest(planned, index));
    layout::print(attrs, items)
}

/// Returns a module with all of it.
pub(super) fn inline(planned: &Crate, index: VersionIndex) -> String {
    let mut body = String::from("\n");
    let mut texts = RustdocCache::default();
    for (_, file) in own(planned, index) {
        let module = syntax::module(Vec::new(), Visibility::Inherited, &file.stem);
        let text = format!(
            "\n{}",
            text_of(planned, file, &Mentions::default(), &mut texts, Vec::new())
        );
        body.push_str(&layout::print_around(module, &text));
    }
    body.push_str(&layout::print(Vec::new(), rest(planned, index)));
    let mut attrs = lints(planned);
    attrs.extend(title(planned, index));
    let module = syntax::module(attrs, syntax::public(), "operations");
    layout::print_around(module, &body)
}

fn lints(planned: &Crate) -> Vec<Attribute> {
    let docs = (!planned.style.has_docs).then(|| quote!(missing_docs,));
    vec![syntax::list(
        "allow",
        quote!(dead_code, deprecated, unused_imports, #docs clippy::all, clippy::pedantic),
    )]
}

fn title(planned: &Crate, index: VersionIndex) -> Vec<Attribute> {
    let module = &planned.modules[index];
    let title = super::super::module::title(module);
    super::super::module::title_docs(&format!("The operations of {title}")).collect()
}

/// The files that a module owns, with their indices.
fn own(planned: &Crate, index: VersionIndex) -> impl Iterator<Item = (usize, &OperationFile)> {
    let files = planned.operations.files.iter().enumerate();
    files.filter(move |(_, file)| file.owner == index)
}

/// The condition that one of these versions is enabled, in a crate that has features for them.
fn is_on(planned: &Crate, versions: VersionSet) -> Option<Attribute> {
    (planned.layout == Layout::Crate).then(|| syntax::list("cfg", condition(planned, versions)))
}

/// What a module holds besides its files: the version, the security schemes, and the names that it offers.
fn rest(planned: &Crate, index: VersionIndex) -> Vec<Item> {
    let version = version(planned, index);
    let schemes = schemes(&planned.operations.modules[index].security_schemes);
    let mut items = super::parsed(quote!(#version #schemes));
    items.extend(offered(planned, index));
    items.extend(implementations(planned, index));
    items
}

/// An empty line before the first of several.
fn first(at: usize) -> Option<Attribute> {
    (at == 0).then(layout::mark)
}

/// The trait that builds the requests of this version.
fn version(planned: &Crate, index: VersionIndex) -> TokenStream {
    let module = &planned.modules[index];
    let base_path = literal(&planned.operations.modules[index].base_path);
    let number = literal(&module.api_version);
    let support = support(module.version.is_some());
    let (gap, gap2, gap3, gap4) = (
        layout::mark(),
        layout::mark(),
        layout::mark(),
        layout::mark(),
    );
    let runtime = runtime(planned);
    let streams = (planned.layout == Layout::Crate).then(|| {
        quote! {
            #[cfg(feature = "stream")]
            pub use #support::support::{ItemStream, StreamError};
        }
    });
    quote! {
        #gap
        use #support::support;
        pub use #support::support::{#(#runtime),*};
        #streams
        #gap2
        /// An operation of this version of the API.
        pub trait IntoRequest: Operation {
            /// The version, as the document writes it.
            const API_VERSION: &'static str = #number;
            #gap3
            /// What stands before the path of each operation.
            const BASE_PATH: &'static str = #base_path;
            #gap4
            /// Returns the request, its path below [`BASE_PATH`](Self::BASE_PATH).
            ///
            /// # Errors
            ///
            /// As [`Operation::into_request_below`].
            fn into_request(self) -> Result<http::Request<Vec<u8>>, RequestError> {
                self.into_request_below(Self::BASE_PATH)
            }
        }
    }
}

/// What the module offers of the runtime.
fn runtime(planned: &Crate) -> Vec<TokenStream> {
    let all = [
        (Support::Operations, "DecodeError"),
        (Support::Operations, "Decoder"),
        (Support::Operations, "Items"),
        (Support::Operations, "Lines"),
        (Support::Operations, "NoError"),
        (Support::Operations, "OAuthFlow"),
        (Support::Operations, "Operation"),
        (Support::Operations, "Received"),
        (Support::Operations, "ReplyError"),
        (Support::Operations, "RequestError"),
        (Support::Operations, "RequestWriter"),
        (Support::Operations, "SecurityKind"),
        (Support::Operations, "SecurityScheme"),
        (Support::Operations, "StreamOperation"),
        (Support::Operations, "Upgraded"),
        (Support::Frames, "Frame"),
        (Support::Frames, "FrameSource"),
        (Support::Frames, "Frames"),
        (Support::Forms, "FilePart"),
    ];
    let used = all
        .iter()
        .filter(|(file, _)| planned.support.contains(file));
    used.map(|(_, name)| {
        let name = syntax::ident(name);
        quote!(#name)
    })
    .collect()
}

/// The way from `operations` to what holds the runtime.
fn support(has_versions: bool) -> TokenStream {
    match has_versions {
        true => quote!(super::super),
        false => quote!(super),
    }
}

fn schemes(schemes: &[SecurityScheme]) -> Option<TokenStream> {
    if schemes.is_empty() {
        return None;
    }
    let values = schemes.iter().map(|scheme| {
        let name = literal(&scheme.name);
        let kind = match &scheme.kind {
            SecurityKind::ApiKey(location, name) => {
                let (location, name) = (literal(location.as_str()), literal(name));
                quote!(ApiKey { location: #location, name: #name })
            }
            SecurityKind::Http(scheme) => {
                let scheme = literal(scheme);
                quote!(Http { scheme: #scheme })
            }
            SecurityKind::OAuth2(flows) => {
                let flows = flows.iter().map(|flow| {
                    let (name, authorization_url, token_url) = (
                        literal(&flow.name),
                        literal(&flow.authorization_url),
                        literal(&flow.token_url),
                    );
                    quote!(support::OAuthFlow { name: #name, authorization_url: #authorization_url, token_url: #token_url })
                });
                quote!(OAuth2 { flows: &[#(#flows),*] })
            }
            SecurityKind::OpenIdConnect(url) => {
                let url = literal(url);
                quote!(OpenIdConnect { url: #url })
            }
            SecurityKind::Other(kind) => {
                let kind = literal(kind);
                quote!(Other { kind: #kind })
            }
        };
        quote!(support::SecurityScheme { name: #name, kind: support::SecurityKind::#kind })
    });
    let gap = layout::mark();
    Some(quote! {
        #gap
        /// The ways to show who is calling.
        pub const SECURITY_SCHEMES: &[support::SecurityScheme] = &[#(#values),*];
    })
}

/// The operations that a module offers.
fn exports(planned: &Crate, index: VersionIndex) -> impl Iterator<Item = &OperationFile> {
    let exports = planned.operations.modules[index].exports.iter();
    exports.map(|file| &planned.operations.files[*file])
}

/// The names that a module offers: its operations, and the types that belong to them.
fn offered(planned: &Crate, index: VersionIndex) -> Vec<Item> {
    let public = |attrs: Vec<Attribute>, path: &[&str], names: &[&str]| {
        Item::Use(syntax::import(attrs, syntax::public(), path, names))
    };
    let own = own(planned, index).enumerate().map(|(at, (_, file))| {
        let attrs = first(at).into_iter().chain(is_on(planned, file.offered_by));
        let names: Vec<_> = names(&file.unit).collect();
        public(attrs.collect(), &["self", &file.stem], &names)
    });
    let mut items: Vec<_> = own.collect();
    let mut others: BTreeMap<VersionIndex, Vec<&str>> = BTreeMap::new();
    for file in exports(planned, index).filter(|file| file.owner != index) {
        let names = names(&file.unit);
        others.entry(file.owner).or_default().extend(names);
    }
    for (owner, names) in others {
        if let Some(version) = planned.modules[owner].version {
            let mut attrs = vec![layout::mark()];
            attrs.extend(is_on(planned, VersionSet::only(index)));
            if planned.layout == Layout::Crate {
                attrs.push(syntax::list("doc", quote!(inline)));
            }
            let path = ["super", "super", &version.module(), "operations"];
            items.push(public(attrs, &path, &names));
        }
    }
    items
}

/// The implementations of the trait of this version.
fn implementations(planned: &Crate, index: VersionIndex) -> impl Iterator<Item = Item> {
    let exports = exports(planned, index).enumerate();
    exports.map(move |(at, file)| {
        let is_on = is_on(planned, VersionSet::only(index));
        let attrs = first(at).into_iter().chain(is_on).collect();
        let of = Some(syntax::path(&["IntoRequest"]));
        let name = syntax::ident(&file.unit.name);
        Item::Impl(implementation(attrs, of, &name, Vec::new()))
    })
}

fn names(unit: &Unit) -> impl Iterator<Item = &str> {
    let all = std::iter::once(&unit.name).chain(own_names(unit));
    all.map(String::as_str)
}

/// The types that belong to an operation, besides its own.
fn own_names(unit: &Unit) -> impl Iterator<Item = &String> {
    let errors = match &unit.replies.errors {
        Errors::Several(name, _) => Some(name),
        _ => None,
    };
    let enums = unit.enums.iter().map(|own| &own.name);
    let keys = unit.keys.iter().map(|own| &own.name);
    let all = enums.chain(keys).chain(&unit.replies.name);
    all.chain(errors).chain(&unit.form)
}

/// Returns the imports of a file: the runtime, the models that it names, and collections.
pub(super) fn imports(planned: &Crate, file: &OperationFile) -> Vec<Item> {
    let has_versions = planned.modules[file.owner].version.is_some();
    let import = |attrs: Vec<Attribute>, path: &[&str], names: &[&str]| {
        Item::Use(syntax::import(attrs, Visibility::Inherited, path, names))
    };
    let to_support: &[&str] = match has_versions {
        true => &["super", "super", "super"],
        false => &["super", "super"],
    };
    let mut items = vec![import(vec![layout::mark()], to_support, &["support"])];
    for (here, (owner, name)) in &file.imports {
        let module = planned.modules[*owner]
            .version
            .map(|version| version.module());
        let mut path = vec!["super"; if module.is_some() { 3 } else { 2 }];
        path.extend(module.as_deref());
        items.push(match here == name {
            true => import(Vec::new(), &path, &[name]),
            false => Item::Use(syntax::import_as(&path, name, here)),
        });
    }
    let collections: Vec<_> = collections(file).into_iter().collect();
    if !collections.is_empty() {
        items.push(import(Vec::new(), &["std", "collections"], &collections));
    }
    items
}

/// What a file names from the standard library's collections.
fn collections(file: &OperationFile) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    for ty in file.unit.types() {
        ty.visit(&mut |ty| match ty {
            RustType::Map(MapType::Sorted, _) => _ = found.insert("BTreeMap"),
            RustType::KeySet => _ = found.insert("BTreeSet"),
            _ => {}
        });
    }
    found
}
