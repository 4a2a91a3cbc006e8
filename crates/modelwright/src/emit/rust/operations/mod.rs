//! Operations to Rust files: one an operation, and a `mod.rs` for each version that names them.
//!
//! An operation does not know the version that it is sent to, since several share it. Each version has a trait `IntoRequest` of
//! its own, which its operations implement, and which knows what stands before their paths.

mod module;
mod own;
mod reply;
mod request;

use super::docs::{add_paragraph, link};
use super::mentions::{Mentioned, Mentions};
use super::{layout, notice, syntax};
use crate::emit::text::{DocLine, RustdocCache};
use crate::plan::operations::{OperationFile, Unit};
use crate::plan::{Crate, Docs};
use crate::version_set::{VersionIndex, VersionSet};
use proc_macro2::{Ident, TokenStream};
use rayon::prelude::*;
use std::cell::RefCell;
use syn::{Attribute, Item};

/// Returns the files below the folders of the modules.
pub(super) fn files(planned: &Crate, regenerate: &str) -> Vec<(String, String)> {
    let folder = |owner: VersionIndex| match planned.modules[owner].version {
        Some(version) => format!("{}/operations", version.module()),
        None => "operations".to_owned(),
    };
    let modules = planned.operations.modules.par_iter().enumerate();
    let modules = modules.map(|(at, _)| {
        let index = VersionIndex::new(at);
        let text = module::text(planned, index, regenerate);
        (format!("{}/mod.rs", folder(index)), text)
    });
    let mentions = Mentions::of(planned);
    let files = planned.operations.files.par_iter();
    let files = files.map_init(RustdocCache::default, |texts, file| {
        let path = format!("{}/{}.rs", folder(file.owner), file.stem);
        (path, file_text(planned, file, &mentions, texts, regenerate))
    });
    modules.chain(files).collect()
}

/// Returns the same in one text: `pub mod operations { … }`, its files in it.
pub(super) fn inline(planned: &Crate, index: VersionIndex) -> String {
    module::inline(planned, index)
}

fn file_text(
    planned: &Crate,
    file: &OperationFile,
    mentions: &Mentions<'_>,
    texts: &mut RustdocCache,
    regenerate: &str,
) -> String {
    let source = &planned.modules[file.owner].source;
    let attrs = vec![
        notice(&format!("`{}/` in {source}", file.unit.id), regenerate),
        syntax::inner(syntax::unformatted()),
    ];
    text_of(planned, file, mentions, texts, attrs)
}

/// Returns the text of what a file holds, below these attributes.
fn text_of(
    planned: &Crate,
    file: &OperationFile,
    mentions: &Mentions<'_>,
    texts: &mut RustdocCache,
    attrs: Vec<Attribute>,
) -> String {
    let printing = Printing {
        unit: &file.unit,
        mentions,
        versions: file.offered_by,
        has_docs: planned.style.has_docs,
        said: RefCell::default(),
        texts: RefCell::new(texts),
    };
    let mut items = module::imports(planned, file);
    items.extend(request::request(&printing));
    items.extend(request::operation(&printing));
    items.extend(reply::types(&printing));
    items.extend(own::types(&printing));
    layout::print_with(attrs, items, &printing.said.take())
}

/// The items of tokens, which are made of literals, identifiers and code of ours alone.
fn parsed(tokens: TokenStream) -> Vec<Item> {
    let file: syn::File = syn::parse2(tokens).expect("what is printed of an operation is Rust");
    file.items
}

/// An operation while it is printed.
struct Printing<'a> {
    unit: &'a Unit,
    mentions: &'a Mentions<'a>,
    versions: VersionSet,
    has_docs: bool,
    /// The doc comments so far, by the numbers of their marks.
    said: RefCell<Vec<Vec<DocLine>>>,
    texts: RefCell<&'a mut RustdocCache>,
}

impl Printing<'_> {
    /// The name of its type.
    fn name(&self) -> Ident {
        syntax::ident(&self.unit.name)
    }

    fn docs(&self, docs: &Docs) -> Option<Attribute> {
        self.docs_and(docs, None)
    }

    /// The docs, and a last paragraph.
    fn docs_and(&self, docs: &Docs, last: Option<String>) -> Option<Attribute> {
        let parts = std::iter::once(&docs.text).chain(docs.sentences());
        self.comment(parts.chain(&last).map(String::as_str))
    }

    fn doc(&self, text: &str) -> Option<Attribute> {
        self.comment(std::iter::once(text))
    }

    /// A mark in the place of a doc comment of these paragraphs; without docs, nothing.
    fn comment<'t>(&self, parts: impl Iterator<Item = &'t str>) -> Option<Attribute> {
        if !self.has_docs {
            return None;
        }
        let mut lines = Vec::new();
        let mut texts = self.texts.borrow_mut();
        for part in parts {
            add_paragraph(&mut lines, texts.rustdoc(part));
        }
        link(&mut lines, &mut |name| self.linked(name));
        (!lines.is_empty()).then(|| {
            let mut said = self.said.borrow_mut();
            said.push(lines);
            layout::place(said.len() - 1)
        })
    }

    /// A code span that is a link, from the page of an operation.
    fn linked(&self, name: &str) -> Option<String> {
        match self.mentions.find(name, self.versions)? {
            Mentioned::Model(kind, model) => Some(format!("[`{name}`](../{kind}.{model}.html)")),
            Mentioned::Operation => Some(format!("[`{name}`](struct.{name}.html)")),
        }
    }

    /// An empty line.
    fn gap(&self) -> Attribute {
        layout::mark()
    }

    /// An empty line before each member but the first.
    fn gap_before(&self, at: usize) -> Option<Attribute> {
        (at > 0 && self.has_docs).then(layout::mark)
    }
}

/// Text as inline code, however many backticks it holds.
fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let text = text.replace(['\n', '\r'], " ");
    if longest == 0 {
        format!("{fence}{text}{fence}")
    } else {
        format!("{fence} {text} {fence}")
    }
}
