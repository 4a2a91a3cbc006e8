//! The plan to Rust files.
//!
//! In: a [`Crate`] and the text of the runtime. Out: a [`FileSet`]. The text is laid out here and not by a formatter:
//! the items are of few forms, the table under each has columns that no formatter knows, and building tokens, parsing
//! and printing them would take longer than all the other stages together. Left out on purpose: every decision.

mod item;
mod library;
mod links;
mod module;
mod support;
mod table;
mod types;

pub use types::text as type_text;

use crate::diagnostic::Diagnostics;
use crate::output::FileSet;
use crate::plan::{Crate, File, Layout};

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
    let table = table::table(&file.item);
    text.push_str(&item::imports(planned, file, table.is_some()));
    text.push_str(&links::linked(originals, file, &item::item(&file.item)));
    if let Some(table) = table {
        text.push('\n');
        text.push_str(&table);
    }
    text.push_str(&item::conversions(&file.item));
    text
}
