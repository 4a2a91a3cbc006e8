//! The plan to Rust files.
//!
//! In: a [`Crate`] and the text of the runtime. Out: a [`FileSet`], or one text with all of it. The text is laid out here and not by a formatter:
//! the items are of few forms, the table under each has columns that no formatter knows, and building tokens, parsing
//! and printing them would take longer than all the other stages together. Left out on purpose: every decision.

mod item;
mod library;
mod links;
mod module;
mod single;
mod support;
mod table;
pub mod types;

pub use library::in_examples;
pub use single::{Form, print as print_single};
pub use support::built_in;
pub use types::text as type_text;

use crate::diagnostic::Diagnostics;
use crate::output::FileSet;
use crate::plan::{Crate, File, Kind, Layout};

/// Prints everything below the folder that holds the modules: `src` of a crate, or the root of a tree.
///
/// `regenerate` is the command that the notice at the top of each file names.
pub fn print(planned: &Crate, regenerate: &str, diagnostics: &mut Diagnostics) -> FileSet {
    let mut files = FileSet::new();
    let mut add = |path: String, text: String| {
        if let Err(fault) = files.insert(path, text) {
            diagnostics.push(*fault);
        }
    };
    for (path, text) in support::files(planned) {
        add(path, text);
    }
    if planned.layout == Layout::Crate {
        add("lib.rs".into(), library::library(planned, regenerate));
    } else if !planned.versions.is_empty() {
        add("mod.rs".into(), module::versions(planned, regenerate));
    }
    let originals = links::originals(planned);
    for (index, module) in planned.modules.iter().enumerate() {
        let folder = module
            .version
            .map_or_else(String::new, |version| format!("{}/", version.module()));
        add(
            format!("{folder}mod.rs"),
            module::module(planned, index, regenerate),
        );
        for file in planned.files.iter().filter(|file| file.owner == index) {
            add(
                format!("{folder}{}.rs", file.stem),
                file_text(planned, &originals, file, &module.source, regenerate),
            );
        }
    }
    files
}

/// The line that every generated file begins with.
fn notice(from: &str, regenerate: &str) -> String {
    // The name of a file may hold anything, and a comment ends with its line.
    let from: String = from
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    format!("// Written by `{regenerate}` from {from}; edits are lost.\n")
}

fn file_text(
    planned: &Crate,
    originals: &links::Originals<'_>,
    file: &File,
    source: &str,
    regenerate: &str,
) -> String {
    let mut text = notice(&format!("`{}` in {source}", file.schema_path), regenerate);
    text.push_str("#![cfg_attr(rustfmt, rustfmt_skip)]\n");
    if file.names_deprecated {
        text.push_str("#![allow(deprecated)]\n");
    }
    text.push('\n');
    let has_table = !matches!(file.item.kind, Kind::Alias(_));
    text.push_str(&item::imports(planned, file, has_table));
    text.push_str(&body(planned, originals, file));
    text
}

/// The item of a file, its table, and its conversions.
fn body(planned: &Crate, originals: &links::Originals<'_>, file: &File) -> String {
    let item = item::item(&file.item);
    let mut text = if planned.style.has_docs {
        links::linked(originals, file, &item)
    } else {
        without_docs(&item)
    };
    if let Some(table) = table::table(&file.item) {
        text.push('\n');
        text.push_str(&table);
    }
    text.push_str(&item::conversions(&file.item));
    text
}

/// The text of an item without its doc comments, and without the empty lines that keep them apart.
///
/// A doc comment has a line of its own, and no other line begins like one: literals are escaped, so they hold no line break.
fn without_docs(item: &str) -> String {
    let is_doc = |line: &&str| {
        let line = line.trim_start();
        line.starts_with("///") || line.starts_with("#[doc(alias") || line.trim_end().is_empty()
    };
    item.split_inclusive('\n')
        .filter(|line| !is_doc(line))
        .collect()
}
