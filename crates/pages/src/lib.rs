//! The plan and the documents to Markdown pages.
//!
//! In: the plan, the APIs, the facts, what engines sent, and templates. Out: an index, an index of keys, a page for each
//! model and one for each tag of operations, all versions on one page, a page for each version, and what makes a book of
//! them. `page`, `operations`, `versions` and `keys` compute what a page shows; the templates only lay it out. Left out on
//! purpose: HTML.

#![forbid(unsafe_code)]

use docker_spec::{examples, patch};
use modelwright::{emit, output, plan};
use openapi::{diagnostic, ir, schema_path, version, version_set};
use openapi_diff::{diff, report};

mod address;
mod cell;
pub mod changelog;
mod changes;
mod form;
mod history;
mod keys;
mod known;
mod links;
mod operations;
mod page;
mod rows;
mod sample;
pub mod template;
mod types;
mod users;
mod versions;

pub use known::Known;

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::emit::text;
use crate::output::FileSet;
use crate::plan::{Crate, Layout};
use crate::template::Templates;
use links::Links;
use serde::Serialize;
use serde_json::Value;
use templates::docs::{CHANGES_SCHEMA, OF_THE_BOOK, TEMPLATES};

/// What is copied as it is, by its path in the checkout.
pub fn built_in() -> impl Iterator<Item = (String, String)> {
    let files = OF_THE_BOOK.iter();
    let files = files.chain([&("changes.schema.json", CHANGES_SCHEMA)]);
    files.map(|(name, text)| (format!("templates/docs/{name}"), (*text).to_owned()))
}

/// All templates: these, and ours for those that are not among them. One that nothing would use is an error.
pub fn with_ours(
    mut templates: Vec<(String, String)>,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, String)> {
    let file = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
    for (path, _) in &templates {
        if !TEMPLATES.iter().any(|(name, _)| *name == file(path)) {
            let names: Vec<_> = TEMPLATES.iter().map(|(name, _)| *name).collect();
            diagnostics.push(
                Diagnostic::error("unknown-template", "no page is laid out by this template")
                    .at(Place::file(path))
                    .help(format!("the templates are {}", names.join(", "))),
            );
        }
    }
    for (name, text) in TEMPLATES {
        if !templates.iter().any(|(path, _)| file(path) == name) {
            templates.push((format!("templates/docs/{name}"), text.to_owned()));
        }
    }
    templates
}

/// The pages, below the folder of the docs.
///
/// `templates` are texts with the paths that faults give them; the last part of a path says what it lays out.
pub fn print(
    known: &Known<'_>,
    templates: Vec<(String, String)>,
    diagnostics: &mut Diagnostics,
) -> FileSet {
    let planned = known.planned;
    let before = diagnostics.error_count();
    let templates = Templates::read(templates, diagnostics);
    let mut files = FileSet::new();
    if diagnostics.error_count() > before {
        return files;
    }
    let links = Links::of(known);
    let pages = page::pages(known, &links);
    let tags = operations::pages(known, &links);
    let versions = versions::pages(known);
    let changes = changes::pages(known);
    let keys = keys::keys(planned);
    let is_crate = planned.layout == Layout::Crate;
    let newest = planned
        .modules
        .last()
        .map(|module| text::plain(&module.title));
    let title = newest
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| "API".to_owned());
    let index = Index {
        pages: &pages,
        tags: &tags,
        versions: &versions,
        keys: &keys,
        range: range(planned),
        title_toml: Value::String(title.clone()).to_string(),
        title,
        command: if is_crate {
            "cargo xtask gen"
        } else {
            "cargo xtask gen --spec"
        },
        build_dir: if is_crate {
            "../../target/book"
        } else {
            "book"
        },
    };
    let mut texts = Vec::new();
    for (path, template) in [
        ("README.md", "index.md.j2"),
        ("SUMMARY.md", "summary.md.j2"),
        ("KEYS.md", "keys.md.j2"),
        ("book.toml", "book.toml.j2"),
    ] {
        texts.push((
            path.to_owned(),
            templates.render(template, &index, diagnostics),
        ));
    }
    let of_the_book = OF_THE_BOOK.iter();
    texts.extend(of_the_book.map(|(name, text)| ((*name).to_owned(), Some((*text).to_owned()))));
    for page in &versions {
        let path = format!("versions/{}.md", page.version);
        let text = templates.render("version.md.j2", page, diagnostics);
        texts.push((path, text));
    }
    if !changes.is_empty() {
        for (version, page) in &changes {
            let path = format!("changes/{version}.md");
            texts.push((path, templates.render("changes.md.j2", page, diagnostics)));
        }
        let kinds = templates.render("kinds.md.j2", changes::kinds(), diagnostics);
        texts.push(("changes/KINDS.md".to_owned(), kinds));
        let schema = Some(CHANGES_SCHEMA.to_owned());
        texts.push(("changes/report.schema.json".to_owned(), schema));
    }
    for page in &pages {
        let path = format!("models/{}.md", page.name);
        texts.push((path, templates.render("model.md.j2", page, diagnostics)));
    }
    for page in &tags {
        let path = format!("operations/{}.md", page.tag);
        texts.push((
            path,
            templates.render("operations.md.j2", page, diagnostics),
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
    keys: &'a [keys::Key],
    /// The first and the last version.
    range: String,
    title: String,
    /// The title as a text in TOML, which for one line without control characters is as in JSON.
    title_toml: String,
    /// What wrote the pages.
    command: &'static str,
    /// Where the book goes, from where its settings are.
    build_dir: &'static str,
}

/// The first and the last version.
fn range(planned: &Crate) -> String {
    match planned.versions.as_slice() {
        [] => String::new(),
        [one] => one.to_string(),
        [first, .., last] => format!("{first} to {last}"),
    }
}
