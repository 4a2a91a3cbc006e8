//! The plan and the documents to Markdown pages.
//!
//! In: the plan, the APIs, and the templates in `templates/docs`. Out: an index, a page for each model and one for each tag
//! of operations, all versions on one page. `page` and `operations` compute what a page shows; the templates only lay it
//! out. Left out on purpose: HTML.

mod cell;
mod history;
mod operations;
mod page;
mod rows;
mod sample;
mod types;
mod users;
mod versions;

use super::template::Templates;
use crate::diagnostic::Diagnostics;
use crate::examples::Example;
use crate::output::FileSet;
use crate::patch::Facts;
use crate::plan::{Crate, Input};
use crate::workspace::Workspace;
use serde::Serialize;
use std::collections::BTreeMap;

/// What the pages are made of.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// What was decided about Rust.
    pub planned: &'a Crate,
    /// The versions, named.
    pub inputs: &'a [Input<'a>],
    /// Where engines contradict the document.
    pub facts: &'a Facts,
    /// What engines sent, by the name of the type.
    pub examples: &'a BTreeMap<String, Example>,
}

/// The pages, below the folder of the docs.
pub fn print(known: &Known<'_>, workspace: &Workspace, diagnostics: &mut Diagnostics) -> FileSet {
    let Known {
        planned, inputs, ..
    } = *known;
    let before = diagnostics.error_count();
    let mut templates = Vec::new();
    for path in workspace.list("templates/docs", ".j2") {
        templates.extend(
            workspace
                .read_text(&path, diagnostics)
                .map(|text| (path, text)),
        );
    }
    let templates = Templates::read(templates, diagnostics);
    let mut files = FileSet::new();
    if diagnostics.error_count() > before {
        return files;
    }
    let pages = page::pages(known);
    let tags = operations::pages(planned, inputs);
    let versions = versions::pages(known);
    let index = Index {
        pages: &pages,
        tags: &tags,
        versions: &versions,
        range: range(planned),
    };
    let mut texts = Vec::new();
    for (path, template) in [
        ("README.md", "index.md.j2"),
        ("SUMMARY.md", "summary.md.j2"),
        ("book.toml", "book.toml.j2"),
    ] {
        let template = format!("templates/docs/{template}");
        texts.push((
            path.to_owned(),
            templates.render(&template, &index, diagnostics),
        ));
    }
    for page in &versions {
        let path = format!("versions/{}.md", page.version);
        let text = templates.render("templates/docs/version.md.j2", page, diagnostics);
        texts.push((path, text));
    }
    for page in &pages {
        let path = format!("models/{}.md", page.name);
        texts.push((
            path,
            templates.render("templates/docs/model.md.j2", page, diagnostics),
        ));
    }
    for page in &tags {
        let path = format!("operations/{}.md", page.tag);
        texts.push((
            path,
            templates.render("templates/docs/operations.md.j2", page, diagnostics),
        ));
    }
    for (path, text) in texts {
        if let Some(Err(fault)) = text.map(|text| files.insert(path, text)) {
            diagnostics.push(*fault);
        }
    }
    files
}

/// What the index and the book show.
#[derive(Serialize)]
struct Index<'a> {
    pages: &'a [page::Page],
    tags: &'a [operations::TagPage],
    versions: &'a [versions::VersionPage],
    /// The first and the last version.
    range: String,
}

/// The first and the last version.
fn range(planned: &Crate) -> String {
    match planned.versions.as_slice() {
        [] => String::new(),
        [one] => one.to_string(),
        [first, .., last] => format!("{first} to {last}"),
    }
}
