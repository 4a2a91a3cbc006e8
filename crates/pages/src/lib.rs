//! The plan and the documents to Markdown pages.
//!
//! In: the plan, the APIs, the facts, what engines sent, and templates. Out: an index, an index of keys, a page for each
//! model and one for each tag of operations, all versions on one page, a page for each version, and what makes a book of
//! them. `page`, `operations`, `versions` and `keys` compute what a page shows; the templates only lay it out. Left out on
//! purpose: HTML.

#![forbid(unsafe_code)]

use docker_spec::{examples, guide, patch};
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
mod keys;
mod links;
mod members;
mod operations;
mod page;
mod page_sources;
mod parts;
pub mod printable;
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

pub use page_sources::PageSources;

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::emit::text;
use crate::output::FileSet;
use crate::plan::{Crate, Layout};
use crate::printable::Printable;
use crate::template::Templates;
use crate::version_set::VersionSet;
use address::file_stem;
use links::Links;
use serde::Serialize;
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
    let planned = known.planned;
    let mut templates = Templates::read(templates, diagnostics)?;
    let links = Links::of(known);
    wording::check(planned, diagnostics);
    let groups = groups::groups(known, &links);
    let (changes, (pages, ((tags, mut outcome), versions))) = rayon::join(
        || changes::pages(known, &links),
        || {
            let of_versions = || versions::pages(known, &links, &groups);
            let of_operations = || operations::pages(known, &links, &groups, diagnostics);
            rayon::join(
                || page::pages(known, &links),
                || rayon::join(of_operations, of_versions),
            )
        },
    );
    let keys = keys::keys(planned);
    let topics = facts::topics(known.facts);
    let is_crate = planned.layout == Layout::Crate;
    let newest = planned
        .modules
        .last()
        .map(|module| text::plain(&module.title));
    let title = newest
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| "API".to_owned());
    let title_toml = Printable::toml(&title);
    let title = Printable::heading(&title);
    let index = Index {
        pages: &pages,
        tags: &tags,
        shared: groups
            .shared
            .iter()
            .map(|name| Printable::name(name))
            .collect(),
        versions: &versions,
        keys: &keys,
        topics: &topics,
        range: range(planned),
        newest: planned
            .versions
            .last()
            .map_or_else(String::new, ToString::to_string),
        has_overview: known.guide.is_some(),
        title_toml,
        title: title.clone(),
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
        ("SHARED.md", "shared.md.j2"),
        ("KEYS.md", "keys.md.j2"),
        ("book.toml", "book.toml.j2"),
    ] {
        texts.push((
            path.to_owned(),
            templates.render(template, &index, diagnostics),
        ));
    }
    if known.guide.is_some() {
        let text = templates.render("overview.md.j2", &index, diagnostics);
        texts.push(("OVERVIEW.md".to_owned(), text));
    }
    if !topics.is_empty() {
        let text = templates.render("facts.md.j2", &index, diagnostics);
        texts.push(("FACTS.md".to_owned(), text));
    }
    let of_the_book = OF_THE_BOOK.iter();
    texts.extend(of_the_book.map(|(name, text)| ((*name).to_owned(), Ok((*text).to_owned()))));
    let overview = texts.iter().find(|(path, _)| path == "OVERVIEW.md");
    let overview = overview.and_then(|(_, text)| text.as_deref().ok());
    let search = search::script(&pages, &tags, overview);
    texts.push(("search.js".to_owned(), Ok(search)));
    let all = VersionSet::first(planned.versions.len());
    let versions_known = search::versions(&planned.versions, all, &pages);
    texts.push(("versions.js".to_owned(), Ok(versions_known)));
    for page in &versions {
        let path = format!("versions/{}.md", page.version);
        let text = templates.render("version.md.j2", Placed::top(&title, page), diagnostics);
        texts.push((path, text));
    }
    if !changes.is_empty() {
        for (version, page) in &changes {
            let path = format!("changes/{version}.md");
            let placed = Placed::top(&title, page);
            texts.push((path, templates.render("changes.md.j2", placed, diagnostics)));
        }
        let kinds = changes::kinds();
        let kinds = templates.render("kinds.md.j2", Placed::top(&title, &kinds), diagnostics);
        texts.push(("changes/KINDS.md".to_owned(), kinds));
        let schema = Ok(CHANGES_SCHEMA.to_owned());
        texts.push(("changes/report.schema.json".to_owned(), schema));
    }
    for page in &pages {
        let path = format!("models/{}.md", file_stem(&page.name.to_string()));
        let placed = Placed {
            owner: groups.tag(&page.entry.title).map(Printable::heading),
            ..Placed::top(&title, page)
        };
        texts.push((path, templates.render("model.md.j2", placed, diagnostics)));
    }
    for page in &tags {
        let path = format!("operations/{}.md", file_stem(&page.tag.to_string()));
        texts.push((
            path,
            templates.render("operations.md.j2", Placed::top(&title, page), diagnostics),
        ));
    }
    let mut files = FileSet::new();
    for (path, text) in texts {
        let inserted = text.and_then(|text| {
            let inserted = files.insert(path, text);
            inserted.map_err(|error| diagnostics.error(*error))
        });
        outcome = outcome.and(inserted);
    }
    outcome.map(|()| files)
}

/// What the index and the book show.
#[derive(Serialize)]
struct Index<'a> {
    pages: &'a [page::Page],
    tags: &'a [operations::TagPage],
    /// The models of the operations of several tags, or of none.
    shared: Vec<Printable>,
    versions: &'a [versions::VersionPage],
    keys: &'a [keys::Letter],
    topics: &'a [facts::Topic],
    /// The first and the last version.
    range: String,
    /// The last version.
    newest: String,
    has_overview: bool,
    title: Printable,
    /// The title as a text in TOML.
    title_toml: Printable,
    /// What wrote the pages.
    command: &'static str,
    /// Where the book goes, from where its settings are.
    build_dir: &'static str,
}

/// A page, and what leads to it.
#[derive(Serialize)]
struct Placed<'a, T> {
    /// The title of the index.
    title: &'a Printable,
    /// The tag that a model belongs to.
    owner: Option<Printable>,
    #[serde(flatten)]
    page: &'a T,
}

impl<'a, T> Placed<'a, T> {
    /// A page that the index leads to.
    fn top(title: &'a Printable, page: &'a T) -> Self {
        Self {
            title,
            owner: None,
            page,
        }
    }
}

/// The first and the last version.
fn range(planned: &Crate) -> String {
    match planned.versions.as_slice() {
        [] => String::new(),
        [one] => one.to_string(),
        [first, .., last] => format!("{first} to {last}"),
    }
}
