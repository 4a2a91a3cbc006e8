//! `mod.rs` of a version, or of the root of a tree: the files that it holds, and the types that it offers.
//!
//! In a tree the files are private, so that whoever may see the root's `use` of a type may see the type.

use super::library::condition;
use super::support::is_needed;
use super::syntax::{self, import, inner, list};
use super::{layout, notice, table};
use crate::emit::text::{self, DocLine, plain};
use crate::plan::{Crate, File, FileId, Layout, Module, Support};
use crate::version_set::{VersionIndex, VersionSet};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Attribute, Item, Visibility, parse_quote};

/// Returns the text of `mod.rs`.
pub(super) fn module(planned: &Crate, index: VersionIndex, regenerate: &str) -> String {
    let module = &planned.modules[index];
    let mut attrs = vec![
        notice(&module.source, regenerate),
        inner(syntax::unformatted()),
    ];
    if planned.layout == Layout::Tree && module.version.is_none() {
        attrs.push(inner(allowed(planned)));
    }
    let is_deprecated = |file: FileId| planned.files[file].item.deprecated.is_some();
    let mut exports = module.exports.iter();
    if exports.any(|export| is_deprecated(export.file)) {
        attrs.push(inner(list("allow", quote!(deprecated))));
    }
    attrs.push(layout::inner_mark());
    attrs.extend(title_docs(&title(module)).map(inner));
    if planned.layout == Layout::Tree && module.version.is_none() {
        attrs.extend(needed_limit(planned).into_iter().map(inner));
    }
    match planned.layout {
        Layout::Tree => layout::print(attrs, of_tree(planned, index, module)),
        Layout::Crate => of_crate(planned, index, module, attrs),
    }
}

/// Returns what a crate with the tree has to say at its top, in lines of documentation, where it has to say anything.
pub(super) fn needed_limit(planned: &Crate) -> Vec<Attribute> {
    let Some(limit) = planned.recursion_limit else {
        return Vec::new();
    };
    let line = format!(
        "Types hold one another so deep that the crate needs `#![recursion_limit = \"{limit}\"]` at its top."
    );
    let lines = text::rustdoc(&line);
    let empty = std::iter::once(syntax::own_doc(""));
    empty.chain(syntax::docs(&lines)).collect()
}

/// Returns what a module holds, in words.
pub(super) fn title(module: &Module) -> String {
    format!("{} {}", plain(&module.title), plain(&module.api_version))
}

/// Returns the doc comment that is a title alone.
pub(super) fn title_docs(title: &str) -> impl Iterator<Item = Attribute> {
    let lines = text::title(&format!("{title}."));
    syntax::docs(&lines).collect::<Vec<_>>().into_iter()
}

/// Returns the attribute for lints that a tree does not follow, whatever the crate asks for: in a private module of a
/// program, most of it is not used, and what clippy finds in years to come, nobody there may mend.
pub(super) fn allowed(planned: &Crate) -> Attribute {
    let docs = (!planned.style.has_docs).then(|| quote!(missing_docs,));
    list(
        "allow",
        quote!(dead_code, unreachable_pub, unused_imports, #docs clippy::all, clippy::pedantic),
    )
}

/// Returns the root of a tree of several versions: a module for each, and the runtime that they share.
pub(super) fn versions(planned: &Crate, regenerate: &str) -> String {
    let titles: Vec<_> = planned.modules.iter().map(title).collect();
    let titles = titles.join(", ");
    let mut attrs = vec![
        notice(&titles, regenerate),
        inner(syntax::unformatted()),
        inner(allowed(planned)),
        layout::inner_mark(),
    ];
    attrs.extend(title_docs(&titles).map(inner));
    let mut items: Vec<_> = is_needed(planned).then(support).into_iter().collect();
    for (at, version) in planned.versions.iter().enumerate() {
        let visibility = planned.style.visibility.syntax();
        let module = syntax::module(gap(at), visibility, &version.module());
        items.push(Item::Mod(module));
    }
    layout::print(attrs, items)
}

/// An empty line before the first of several items.
fn gap(at: usize) -> Vec<Attribute> {
    (at == 0).then(layout::mark).into_iter().collect()
}

/// The module of the runtime, below an empty line.
fn support() -> Item {
    Item::Mod(syntax::module(gap(0), Visibility::Inherited, "support"))
}

/// The root of a tree, or a version in one: every file of its own, then every type.
fn of_tree(planned: &Crate, index: VersionIndex, module: &Module) -> Vec<Item> {
    let exports = module.exports.iter();
    let files: Vec<_> = exports.map(|export| &planned.files[export.file]).collect();
    let own = files.iter().filter(|file| file.owner == index);
    let stems: BTreeSet<_> = own.map(|file| file.stem.as_str()).collect();
    let visibility = || match module.version {
        None => planned.style.visibility.syntax(),
        Some(_) => syntax::public(),
    };
    let support = || match module.version {
        None => support(),
        Some(_) => {
            let import = import(gap(0), Visibility::Inherited, &["super"], &["support"]);
            Item::Use(import)
        }
    };
    let mut items: Vec<_> = is_needed(planned).then(support).into_iter().collect();
    for (at, stem) in stems.iter().enumerate() {
        let module = syntax::module(gap(at), Visibility::Inherited, stem);
        items.push(Item::Mod(module));
    }
    if !planned.operations.modules.is_empty() {
        let module = syntax::module(gap(0), visibility(), "operations");
        items.push(Item::Mod(module));
    }
    let mut offered = Vec::new();
    if planned.support.contains(&Support::Timestamp) {
        let path = vec!["self".to_owned(), "support".to_owned()];
        offered.push((path, "Timestamp"));
    }
    if planned.support.contains(&Support::Maybe) {
        let path = vec!["self".to_owned(), "support".to_owned()];
        offered.push((path, "Maybe"));
    }
    for file in files {
        let path = match planned.modules[file.owner].version {
            Some(version) if file.owner != index => vec!["super".to_owned(), version.module()],
            // A file may be called like a crate.
            _ => vec!["self".to_owned(), file.stem.clone()],
        };
        offered.push((path, &file.item.name));
    }
    for (at, (path, name)) in offered.iter().enumerate() {
        let path: Vec<_> = path.iter().map(String::as_str).collect();
        items.push(Item::Use(import(gap(at), visibility(), &path, &[name])));
    }
    items
}

/// A version of a crate: its own files, by the versions that share them, then the types of earlier versions.
fn of_crate(
    planned: &Crate,
    index: VersionIndex,
    module: &Module,
    mut attrs: Vec<Attribute>,
) -> String {
    let mut own: BTreeMap<VersionSet, Vec<&File>> = BTreeMap::new();
    for file in planned.files.iter().filter(|file| file.owner == index) {
        own.entry(file.offered_by).or_default().push(file);
    }
    attrs.extend(remarks(planned, index, module));
    let mut items = Vec::new();
    if !own.is_empty() {
        items.push(parse_quote! {
            #[comment = " Unused if no version is enabled that shares a file of this one."]
            #[allow(unused_imports)]
            use super::support;
        });
    }
    attrs.push(layout::inner_mark());
    let mut text = layout::print(attrs, items);
    for (versions, mut files) in own.into_iter().rev() {
        files.sort_by(|a, b| a.stem.cmp(&b.stem));
        let range = versions.words(&planned.versions);
        let features = versions.indices();
        let features = features.map(|index| planned.versions[index].feature());
        if !text.ends_with("\n\n") {
            text.push('\n');
        }
        text.push_str(&table::shared(
            &range,
            &features.collect::<Vec<_>>(),
            &files,
        ));
    }
    if !text.ends_with("\n\n") {
        text.push('\n');
    }
    let mut rest = of_earlier(planned, index, module);
    if !planned.operations.modules.is_empty() {
        let attrs = vec![layout::mark(), list("cfg", quote!(feature = "operations"))];
        let module = syntax::module(attrs, syntax::public(), "operations");
        rest.push(Item::Mod(module));
    }
    text.push_str(&layout::print(Vec::new(), rest));
    text
}

/// What is said of a version in a crate below its title.
fn remarks(planned: &Crate, index: VersionIndex, module: &Module) -> Vec<Attribute> {
    let total = module.exports.len();
    let mut owners = module.exports.iter();
    let owners = owners
        .by_ref()
        .map(|export| planned.files[export.file].owner);
    let changed = owners.filter(|owner| *owner == index).count();
    if changed == total {
        return Vec::new();
    }
    let mut lines = vec![DocLine::empty()];
    lines.extend(text::rustdoc(&format!(
        "{changed} of its {total} types are new or changed in this version. The others are re-exported from earlier versions."
    )));
    syntax::docs(&lines).map(inner).collect()
}

/// The types that a version of a crate offers and that are not its own.
fn of_earlier(planned: &Crate, index: VersionIndex, module: &Module) -> Vec<Item> {
    let is_on = || {
        let condition = condition(planned, VersionSet::only(index));
        list("cfg", condition)
    };
    let timestamp = import(
        vec![is_on()],
        syntax::public(),
        &["super", "support"],
        &["Timestamp"],
    );
    let mut items = vec![Item::Use(timestamp)];
    let mut earlier: BTreeMap<VersionIndex, Vec<&str>> = BTreeMap::new();
    for export in &module.exports {
        let owner = planned.files[export.file].owner;
        if owner != index {
            earlier.entry(owner).or_default().push(&export.type_name);
        }
    }
    for (owner, names) in earlier {
        if let Some(version) = planned.modules[owner].version {
            let attrs = vec![is_on(), list("doc", quote!(inline))];
            let path = ["super", &version.module()];
            items.push(Item::Use(import(attrs, syntax::public(), &path, &names)));
        }
    }
    items
}
