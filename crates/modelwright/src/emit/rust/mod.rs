//! The plan to Rust files.
//!
//! In: a [`Crate`] and the text of the runtime. Out: a [`FileSet`], or one text with all of it. Items are built as values of
//! `syn` and printed by `prettyplease`, so that no text of a document can become code; only the tables are laid out here.
//! Left out on purpose: every decision.

mod conversions;
mod docs;
mod imports;
mod item;
mod layout;
mod library;
mod module;
mod single;
mod support;
mod syntax;
mod table;
pub mod types;

pub(crate) use layout::print_type;
pub use library::in_examples;
pub use single::{Form, print as print_single};
pub use support::built_in;
pub use types::text as type_text;

use crate::diagnostic::Diagnostics;
use crate::output::FileSet;
use crate::plan::{Crate, File, Layout};
use docs::Comments;
use rayon::prelude::*;
use syn::{Attribute, Item};

/// Prints everything below the folder that holds the modules: `src` of a crate, or the root of a tree.
///
/// `regenerate` is the command that the notice at the top of each file names.
pub fn print(planned: &Crate, regenerate: &str, diagnostics: &mut Diagnostics) -> FileSet {
    let mut files = FileSet::new();
    let texts = support::files(planned).into_iter();
    let texts = texts
        .chain(root(planned, regenerate))
        .chain(modules(planned, regenerate));
    for (path, text) in texts {
        if let Err(fault) = files.insert(path, text) {
            diagnostics.push(*fault);
        }
    }
    files
}

/// The file that declares the versions, where there are several.
fn root(planned: &Crate, regenerate: &str) -> Option<(String, String)> {
    match planned.layout {
        Layout::Crate => Some(("lib.rs".into(), library::library(planned, regenerate))),
        Layout::Tree if planned.versions.is_empty() => None,
        Layout::Tree => Some(("mod.rs".into(), module::versions(planned, regenerate))),
    }
}

/// The modules, and the files in them, each of which is printed by itself.
fn modules(planned: &Crate, regenerate: &str) -> Vec<(String, String)> {
    let folder = |owner: usize| {
        let version = planned.modules[owner].version;
        version.map_or_else(String::new, |version| format!("{}/", version.module()))
    };
    let modules = planned.modules.par_iter().enumerate().map(|(index, _)| {
        let path = format!("{}mod.rs", folder(index));
        (path, module::module(planned, index, regenerate))
    });
    let files = planned.files.par_iter().map(|file| {
        let path = format!("{}{}.rs", folder(file.owner), file.stem);
        (path, file_text(planned, file, regenerate))
    });
    modules.chain(files).collect()
}

/// The line that every generated file begins with.
fn notice(from: &str, regenerate: &str) -> Attribute {
    // The name of a file may hold anything, and a comment ends with its line.
    let from: String = from
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let text = format!(" Written by `{regenerate}` from {from}; edits are lost.");
    syntax::inner(syntax::name_value("comment", &text))
}

fn file_text(planned: &Crate, file: &File, regenerate: &str) -> String {
    let source = &planned.modules[file.owner].source;
    let mut attrs = vec![
        notice(&format!("`{}` in {source}", file.schema_path), regenerate),
        syntax::inner(syntax::unformatted()),
    ];
    if file.names_deprecated {
        let allow = syntax::list("allow", quote::quote!(deprecated));
        attrs.push(syntax::inner(allow));
    }
    body(planned, file, attrs, imports::imports(planned, file))
}

/// The item of a file below what stands above it, its table, and its conversions.
fn body(planned: &Crate, file: &File, attrs: Vec<Attribute>, mut items: Vec<Item>) -> String {
    let comments = Comments::new(file, &planned.style);
    items.push(item::item(&file.item, &comments));
    let mut text = layout::print(attrs, items);
    if let Some(table) = table::table(&file.item) {
        text.push('\n');
        text.push_str(&table);
    }
    let conversions = conversions::conversions(&file.item);
    if !conversions.is_empty() {
        text.push_str(&layout::print(Vec::new(), conversions));
    }
    text
}
