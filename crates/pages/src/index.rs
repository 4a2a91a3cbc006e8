//! What the index and the book show.

use super::groups::Groups;
use super::page_sources::PageSources;
use super::{facts, keys, operations, page, versions};
use crate::emit::text;
use crate::plan::{Crate, Layout};
use crate::printable::Printable;
use serde::Serialize;

/// What the index and the book show.
#[derive(Serialize)]
pub(super) struct Index<'a> {
    pub(super) pages: &'a [page::Page],
    pub(super) tags: &'a [operations::TagPage],
    pub(super) versions: &'a [versions::VersionPage],
    pub(super) keys: &'a [keys::Letter],
    pub(super) topics: &'a [facts::Topic],
    #[serde(flatten)]
    pub(super) of: Summary,
}

/// What is said of all pages.
#[derive(Serialize)]
pub(super) struct Summary {
    pub(super) title: Printable,
    /// The title as a text in TOML.
    title_toml: Printable,
    /// The models of the operations of several tags, or of none.
    shared: Vec<Printable>,
    /// The first and the last version.
    range: String,
    /// The last version.
    newest: String,
    has_overview: bool,
    /// What wrote the pages.
    command: &'static str,
    /// Where the book goes, from where its settings are.
    build_dir: Printable,
}

impl Summary {
    pub(super) fn of(known: &PageSources<'_>, groups: &Groups) -> Self {
        let planned = known.planned;
        let title = title(planned);
        let command = match (planned.layout, known.book) {
            (Layout::Crate, Some(_)) => "cargo xtask gen",
            (Layout::Crate, None) => "modelwright docs",
            (Layout::Tree, _) => "modelwright gen --spec",
        };
        let shared = groups.shared.iter();
        let newest = planned.versions.last();
        Self {
            title: Printable::heading(&title),
            title_toml: Printable::toml(&title),
            shared: shared.map(|name| Printable::name(name)).collect(),
            range: range(planned),
            newest: newest.map_or_else(String::new, ToString::to_string),
            has_overview: known.tags.is_some(),
            command,
            build_dir: Printable::toml(known.book.unwrap_or("book")),
        }
    }
}

/// A page, and what leads to it.
#[derive(Serialize)]
pub(super) struct Placed<'a, T> {
    /// The title of the index.
    title: &'a Printable,
    /// The tag that a model belongs to.
    owner: Option<Printable>,
    #[serde(flatten)]
    page: &'a T,
}

impl<'a, T> Placed<'a, T> {
    /// A page that the index leads to.
    pub(super) fn top(title: &'a Printable, page: &'a T) -> Self {
        Self {
            title,
            owner: None,
            page,
        }
    }

    /// A page that the page of a tag leads to, if there is one.
    pub(super) fn below(title: &'a Printable, owner: Option<&str>, page: &'a T) -> Self {
        Self {
            owner: owner.map(Printable::heading),
            ..Self::top(title, page)
        }
    }
}

fn title(planned: &Crate) -> String {
    let newest = planned.modules.last();
    let title = newest.map(|module| text::plain(&module.title));
    title
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| "API".to_owned())
}

/// The first and the last version.
fn range(planned: &Crate) -> String {
    match planned.versions.as_slice() {
        [] => String::new(),
        [one] => one.to_string(),
        [first, .., last] => format!("{first} to {last}"),
    }
}
