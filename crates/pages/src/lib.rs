//! The plan and the documents to Markdown pages.
//!
//! In: the plan, the APIs, the facts, what engines sent, and templates. Out: an index, an index of keys, a page for each
//! model and one for each tag of operations, all versions on one page, a page for each version, and what makes a book of
//! them. `page`, `operations`, `versions` and `keys` compute what a page shows; the templates only lay it out. Left out on
//! purpose: HTML.

#![forbid(unsafe_code)]

use modelwright::{emit, output, plan};
use openapi::{diagnostic, ir, schema_path, version, version_set, visible};
use openapi_diff::{diff, report};

mod address;
mod cell;
pub mod changelog;
mod changes;
mod entry;
mod facts;
mod form;
mod groups;
mod history;
mod index;
mod keys;
mod links;
mod members;
mod operations;
mod page;
mod page_sources;
mod parts;
pub mod printable;
mod printed;
mod requests;
mod routes;
mod rows;
mod sample;
mod search;
pub mod template;
mod tree;
mod types;
mod users;
mod versions;
mod wording;

pub use address::tags;
pub use page_sources::{Evidence, Example, Examples, Exchange, Fact, PageSources};

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::output::FileSet;
use crate::template::Templates;
use address::file_stem;
use index::{Index, Placed};
use links::Links;
use printed::Printed;
use templates::docs::{CHANGES_SCHEMA, OF_THE_BOOK, TEMPLATES};

/// What is copied as it is, by its path in the checkout.
pub fn built_in() -> impl Iterator<Item = (String, String)> {
    let files = OF_THE_BOOK.iter();
    let files = files.chain([&("changes.schema.json", CHANGES_SCHEMA)]);
    files.map(|(name, text)| (format!("templates/docs/{name}"), (*text).to_owned()))
}

/// All templates: these, and ours for those that are not among them.
///
/// # Errors
///
/// Nothing would use one of them.
pub fn with_ours(
    mut templates: Vec<(String, String)>,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<(String, String)>, Reported> {
    let mut outcome = Ok(());
    let file = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
    for (path, _) in &templates {
        if !TEMPLATES.iter().any(|(name, _)| *name == file(path)) {
            let names: Vec<_> = TEMPLATES.iter().map(|(name, _)| *name).collect();
            let message = "no page uses this template";
            let error = Diagnostic::error("unknown-template", message).at(Location::file(path));
            let help = format!("the templates are {}", names.join(", "));
            outcome = Err(diagnostics.error(error.help(help)));
        }
    }
    for (name, text) in TEMPLATES {
        if !templates.iter().any(|(path, _)| file(path) == name) {
            templates.push((format!("templates/docs/{name}"), text.to_owned()));
        }
    }
    outcome.map(|()| templates)
}

/// The pages, below the folder of the docs.
///
/// `templates` are texts with the paths that errors give them; the last part of a path says what it lays out.
///
/// # Errors
///
/// A template has an error.
pub fn print(
    known: &PageSources<'_>,
    templates: Vec<(String, String)>,
    diagnostics: &mut Diagnostics,
) -> Result<FileSet, Reported> {
    let _span = tracing::info_span!("print pages").entered();
    let templates = Templates::read(templates, diagnostics)?;
    wording::check(known.planned, diagnostics);
    let links = Links::of(known);
    let groups = groups::groups(known, &links);
    let (changes, (models, (tags, versions))) = rayon::join(
        || changes::pages(known, &links),
        || {
            let of_versions = || versions::pages(known, &links, &groups);
            let of_operations = || operations::pages(known, &links, &groups);
            rayon::join(
                || page::pages(known, &links),
                || rayon::join(of_operations, of_versions),
            )
        },
    );
    let keys = keys::keys(known.planned);
    let topics = facts::topics(known.facts);
    let index = Index {
        pages: &models,
        tags: &tags,
        versions: &versions,
        keys: &keys,
        topics: &topics,
        of: index::Summary::of(known, &groups),
    };
    let title = &index.of.title;
    let mut printed = Printed::by(templates, diagnostics);
    printed.index(&index, known.tags.is_some());
    printed.of_the_book(&index, &known.planned.versions);
    for page in &versions {
        let path = format!("versions/{}.md", page.version);
        printed.render(&path, "version.md.j2", Placed::top(title, page));
    }
    printed.changes(title, &changes);
    for page in &models {
        let path = format!("models/{}.md", file_stem(&page.name.to_string()));
        let owner = groups.tag(&page.entry.title);
        printed.render(&path, "model.md.j2", Placed::below(title, owner, page));
    }
    for page in &tags {
        let path = format!("operations/{}.md", file_stem(&page.tag.to_string()));
        printed.render(&path, "operations.md.j2", Placed::top(title, page));
    }
    printed.finish()
}
