//! `mod.rs` of a version, or of the root of a tree: the files that it holds, and the types that it offers.
//!
//! In a tree the files are private, so that whoever may see the root's `use` of a type may see the type.

use super::item::braced;
use super::library::condition;
use super::notice;
use crate::emit::text::plain;
use crate::plan::{Crate, File, Layout, Module, Support};
use crate::version_set::VersionSet;
use std::collections::{BTreeMap, BTreeSet};

/// The text of `mod.rs`.
pub(super) fn module(planned: &Crate, index: usize, regenerate: &str) -> String {
    let module = &planned.modules[index];
    let mut text = notice(&module.source, regenerate);
    text.push_str("#![cfg_attr(rustfmt, rustfmt_skip)]\n");
    if planned.layout == Layout::Tree && module.version.is_none() {
        text.push_str(&allowed(planned, "#!"));
    }
    let offers_deprecated = |file: &File| file.item.deprecated.is_some();
    if module
        .exports
        .iter()
        .any(|export| offers_deprecated(&planned.files[export.file]))
    {
        text.push_str("#![allow(deprecated)]\n");
    }
    text.push_str(&format!("\n//! {}.\n", title(module)));
    match planned.layout {
        Layout::Tree => text.push_str(&of_tree(planned, index, module)),
        Layout::Crate => text.push_str(&of_crate(planned, index, module)),
    }
    text
}

/// What a module holds, in words.
pub(super) fn title(module: &Module) -> String {
    format!("{} {}", plain(&module.title), plain(&module.api_version))
}

/// The lints that a tree does not follow, whatever the crate asks for: in a private module of a program, most of it
/// is not used, and what clippy finds in years to come, nobody there may mend.
pub(super) fn allowed(planned: &Crate, mark: &str) -> String {
    let mut lints = vec!["dead_code", "unreachable_pub", "unused_imports"];
    if !planned.style.has_docs {
        lints.push("missing_docs");
    }
    lints.extend(["clippy::all", "clippy::pedantic"]);
    format!("{mark}[allow({})]\n", lints.join(", "))
}

/// The root of a tree of several versions: a module for each, and the runtime that they share.
pub(super) fn versions(planned: &Crate, regenerate: &str) -> String {
    let titles: Vec<_> = planned.modules.iter().map(title).collect();
    let mut text = notice(&titles.join(", "), regenerate);
    text.push_str("#![cfg_attr(rustfmt, rustfmt_skip)]\n");
    text.push_str(&allowed(planned, "#!"));
    text.push_str(&format!("\n//! {}.\n\nmod support;\n\n", titles.join(", ")));
    for version in &planned.versions {
        let visibility = &planned.style.visibility;
        text.push_str(&format!("{visibility} mod {};\n", version.module()));
    }
    text
}

/// The root of a tree, or a version in one: every file of its own, then every type.
fn of_tree(planned: &Crate, index: usize, module: &Module) -> String {
    let files = || {
        module
            .exports
            .iter()
            .map(|export| &planned.files[export.file])
    };
    let own = files().filter(|file| file.owner == index);
    let stems: BTreeSet<_> = own.map(|file| file.stem.as_str()).collect();
    let (mut text, visibility) = match module.version {
        None => (
            "\nmod support;\n\n".to_owned(),
            planned.style.visibility.as_str(),
        ),
        Some(_) => ("\nuse super::support;\n\n".to_owned(), "pub"),
    };
    for stem in &stems {
        text.push_str(&format!("mod {stem};\n"));
    }
    text.push('\n');
    if planned.support.contains(&Support::Timestamp) {
        text.push_str(&format!("{visibility} use self::support::Timestamp;\n"));
    }
    for file in files() {
        let name = &file.item.name;
        match planned.modules[file.owner].version {
            Some(version) if file.owner != index => text.push_str(&format!(
                "{visibility} use super::{}::{name};\n",
                version.module()
            )),
            // A file may be called like a crate.
            _ => text.push_str(&format!("{visibility} use self::{}::{name};\n", file.stem)),
        }
    }
    text
}

/// A version of a crate: its own files, by the versions that share them, then the types of earlier versions.
fn of_crate(planned: &Crate, index: usize, module: &Module) -> String {
    let mut own: BTreeMap<VersionSet, Vec<&File>> = BTreeMap::new();
    for file in planned.files.iter().filter(|file| file.owner == index) {
        own.entry(file.offered_by).or_default().push(file);
    }
    let mut text = String::new();
    let total = module.exports.len();
    let changed = module
        .exports
        .iter()
        .filter(|export| planned.files[export.file].owner == index)
        .count();
    if changed < total {
        text.push_str(&format!(
            "//!\n//! {changed} of its {total} types are new or changed in this version; the others are those of earlier ones.\n"
        ));
    }
    if planned.older_copies.contains(index) {
        text.push_str(
            "//! Its document is an older copy than those of the versions around it, so some things come or go for it alone.\n",
        );
    }
    text.push('\n');
    if !own.is_empty() {
        text.push_str("#[allow(unused_imports)] // where no version is on that shares a file of this one\nuse super::support;\n\n");
    }
    for (versions, mut files) in own.into_iter().rev() {
        let range = versions.words(&planned.versions);
        let condition = condition(planned, versions).replace(", ", ",\n");
        text.push_str(&format!(
            "// API {range}.\nshared! {{ ({})\n",
            filled(&condition)
        ));
        files.sort_by(|a, b| a.stem.cmp(&b.stem));
        for file in files {
            text.push_str(&format!("    {}::{}\n", file.stem, file.item.name));
        }
        text.push_str("}\n\n");
    }
    let own_feature = condition(planned, VersionSet::only(index));
    let mut imports = vec![format!("pub use super::support::Timestamp;\n")];
    let mut earlier: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for export in &module.exports {
        let file = &planned.files[export.file];
        if file.owner != index {
            earlier
                .entry(file.owner)
                .or_default()
                .push(&export.type_name);
        }
    }
    for (owner, names) in earlier {
        if let Some(version) = planned.modules[owner].version {
            let names = match names.as_slice() {
                [one] => (*one).to_owned(),
                many => braced(many, 0),
            };
            imports.push(format!(
                "#[doc(inline)]\npub use super::{}::{names};\n",
                version.module()
            ));
        }
    }
    for import in imports {
        text.push_str(&format!("#[cfg({own_feature})]\n{import}"));
    }
    text
}

/// A condition of many lines, as few as it fills.
fn filled(condition: &str) -> String {
    const WIDTH: usize = 100;
    let mut text = String::new();
    let mut width = 0;
    for part in condition.lines() {
        if width > 0 && width + 1 + part.len() > WIDTH {
            text.push_str("\n    ");
            width = 4;
        } else if width > 0 {
            text.push(' ');
            width += 1;
        }
        text.push_str(part);
        width += part.len();
    }
    text
}
