//! The plan to Rust files.
//!
//! In: a [`Crate`] and the text of the runtime. Out: a [`FileSet`], or one text with all of it. Items are built as values of
//! `syn` and printed by `prettyplease`, so that no text of a document can become code; only the tables are laid out here,
//! and doc comments are put line by line, as [`DocLine`](crate::emit::text::DocLine)s, where their marks are.
//! Left out on purpose: every decision.

mod conversions;
mod defaults;
mod described;
mod docs;
mod expressions;
mod helpers;
mod imports;
mod item;
mod layout;
mod library;
mod mentions;
mod module;
mod operations;
mod serde_attributes;
mod single;
mod support;
mod syntax;
mod table;
pub mod types;
mod validated;

pub(crate) use layout::print_type;
pub use library::in_examples;
pub use single::{Inclusion, print as print_single};
pub use support::built_in;
pub use types::text as type_text;

use crate::diagnostic::{Diagnostics, Reported};
use crate::emit::text::RustdocCache;
use crate::output::FileSet;
use crate::plan::{Crate, File, Layout};
use crate::version_set::VersionIndex;
use crate::visible::visible;
use docs::Comments;
use mentions::Mentions;
use rayon::prelude::*;
use syn::{Attribute, Item};

/// Prints everything below the folder that holds the modules: `src` of a crate, or the root of a tree.
///
/// `regenerate` is the command that the notice at the top of each file names.
///
/// # Errors
///
/// Two files would have one path.
pub fn print(
    planned: &Crate,
    regenerate: &str,
    diagnostics: &mut Diagnostics,
) -> Result<FileSet, Reported> {
    let _span = tracing::info_span!("print Rust").entered();
    let mut files = FileSet::new();
    let mut outcome = Ok(());
    let texts = support::files(planned).into_iter();
    let texts = texts
        .chain(root(planned, regenerate))
        .chain(modules(planned, regenerate))
        .chain(operations::files(planned, regenerate));
    for (path, text) in texts {
        if let Err(error) = files.insert(path, text) {
            outcome = Err(diagnostics.error(*error));
        }
    }
    outcome.map(|()| files)
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
    let folder = |owner: VersionIndex| {
        let version = planned.modules[owner].version;
        version.map_or_else(String::new, |version| format!("{}/", version.module()))
    };
    let modules = planned.modules.par_iter().enumerate();
    let modules = modules.map(|(at, _)| {
        let index = VersionIndex::new(at);
        let path = format!("{}mod.rs", folder(index));
        (path, module::module(planned, index, regenerate))
    });
    let mentions = Mentions::of(planned);
    let files = planned.files.par_iter();
    let files = files.map_init(RustdocCache::default, |texts, file| {
        let path = format!("{}{}.rs", folder(file.owner), file.stem);
        (path, file_text(planned, file, &mentions, texts, regenerate))
    });
    modules.chain(files).collect()
}

/// The line that every generated file begins with.
fn notice(from: &str, regenerate: &str) -> Attribute {
    // The name of a file may hold anything: a comment ends with its line, and rustc refuses one that turns its direction.
    let from = from.replace(char::is_control, " ");
    let from = visible(&from);
    let text = format!(" Written by `{regenerate}` from {from}; edits are lost.");
    syntax::inner(syntax::name_value("comment", &text))
}

fn file_text(
    planned: &Crate,
    file: &File,
    mentions: &Mentions<'_>,
    texts: &mut RustdocCache,
    regenerate: &str,
) -> String {
    let source = &planned.modules[file.owner].source;
    let mut attrs = vec![
        notice(&format!("`{}` in {source}", file.schema_path), regenerate),
        syntax::inner(syntax::unformatted()),
    ];
    if file.names_deprecated {
        let allow = syntax::list("allow", quote::quote!(deprecated));
        attrs.push(syntax::inner(allow));
    }
    let comments = Comments::new(file, &planned.style, mentions, texts);
    body(file, &comments, attrs, imports::imports(planned, file))
}

/// The item of a file below what stands above it, its table, and its conversions.
fn body(
    file: &File,
    comments: &Comments<'_>,
    attrs: Vec<Attribute>,
    mut items: Vec<Item>,
) -> String {
    items.push(item::item(&file.item, comments));
    let mut text = layout::print_with(attrs, items, &comments.take_said());
    if let Some(table) = table::table(&file.item) {
        text.push('\n');
        text.push_str(&table);
    }
    let mut conversions = conversions::conversions(&file.item);
    conversions.extend(described::implementations(&file.item));
    if !conversions.is_empty() {
        text.push_str(&layout::print(Vec::new(), conversions));
    }
    text
}
