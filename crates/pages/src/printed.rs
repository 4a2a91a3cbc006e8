//! The pages as files: what a page shows and the template that lays it out, to a text at a path.

use super::changelog::Changelog;
use super::changes;
use super::index::{Index, Placed};
use super::search;
use crate::diagnostic::{Diagnostics, Reported};
use crate::output::FileSet;
use crate::printable::Printable;
use crate::template::{Templates, Values};
use crate::version::Version;
use crate::version_set::VersionSet;
use serde::Serialize;
use templates::docs::{CHANGES_SCHEMA, OF_THE_BOOK};

/// The files so far, and whether all went well.
pub(super) struct Printed<'d> {
    templates: Templates,
    files: FileSet,
    outcome: Result<(), Reported>,
    diagnostics: &'d mut Diagnostics,
}

impl<'d> Printed<'d> {
    pub(super) fn by(templates: Templates, diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            templates,
            files: FileSet::new(),
            outcome: Ok(()),
            diagnostics,
        }
    }

    /// Lays out a page.
    pub(super) fn render(&mut self, path: &str, template: &str, page: impl Serialize) {
        self.render_values(path, template, &Values::of(page));
    }

    fn render_values(&mut self, path: &str, template: &str, page: &Values) {
        let rendered = self
            .templates
            .render_values(template, page, self.diagnostics);
        match rendered {
            Ok(text) => self.copy(path, text),
            Err(reported) => self.outcome = Err(reported),
        }
    }

    fn copy(&mut self, path: &str, text: impl Into<String>) {
        if let Err(error) = self.files.insert(path, text) {
            self.outcome = Err(self.diagnostics.error(*error));
        }
    }

    /// The pages that lead to the others.
    pub(super) fn index(&mut self, index: &Index<'_>, has_overview: bool) {
        // It holds all pages, so it is made into values once.
        let values = Values::of(index);
        for (path, template) in [
            ("README.md", "index.md.j2"),
            ("SUMMARY.md", "summary.md.j2"),
            ("SHARED.md", "shared.md.j2"),
            ("KEYS.md", "keys.md.j2"),
            ("book.toml", "book.toml.j2"),
        ] {
            self.render_values(path, template, &values);
        }
        if has_overview {
            self.render_values(OVERVIEW, "overview.md.j2", &values);
        }
        if !index.topics.is_empty() {
            self.render_values("FACTS.md", "facts.md.j2", &values);
        }
    }

    /// What makes a book of the pages, beside its settings; the index stands already.
    pub(super) fn of_the_book(&mut self, index: &Index<'_>, versions: &[Version]) {
        for (name, text) in OF_THE_BOOK {
            self.copy(name, text);
        }
        let search = search::script(index.pages, index.tags, self.files.get(OVERVIEW));
        self.copy("search.js", search);
        let all = VersionSet::first(versions.len());
        let versions = search::versions(versions, all, index.pages);
        self.copy("versions.js", versions);
    }

    /// The pages of changes, and what they need.
    pub(super) fn changes(&mut self, title: &Printable, pages: &[(Version, Changelog)]) {
        if pages.is_empty() {
            return;
        }
        for (version, page) in pages {
            let path = format!("changes/{version}.md");
            self.render(&path, "changes.md.j2", Placed::top(title, page));
        }
        let kinds = changes::kinds();
        self.render(
            "changes/KINDS.md",
            "kinds.md.j2",
            Placed::top(title, &kinds),
        );
        self.copy("changes/report.schema.json", CHANGES_SCHEMA);
    }

    pub(super) fn finish(self) -> Result<FileSet, Reported> {
        self.outcome.map(|()| self.files)
    }
}

/// The page about all operations.
const OVERVIEW: &str = "OVERVIEW.md";
