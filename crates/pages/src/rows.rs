//! Rows of a table, over all versions.

use super::cell::in_versions;
use crate::version::Version;
use crate::version_set::VersionSet;
use serde::Serialize;

/// One row of a table. Every cell is Markdown that fits in one.
#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Row {
    pub(super) key: String,
    pub(super) name: String,
    pub(super) ty: String,
    pub(super) presence: &'static str,
    /// What is said, paragraph by paragraph.
    pub(super) description: Vec<String>,
}

/// Rows in the order of the newest form, which is added first; each older one after the other forms of the same thing, and
/// what the newest no longer has at the end.
pub(super) struct Rows<'a> {
    all: VersionSet,
    known: &'a [Version],
    rows: Vec<(Row, VersionSet)>,
}

impl<'a> Rows<'a> {
    pub(super) fn new(all: VersionSet, known: &'a [Version]) -> Self {
        Self {
            all,
            known,
            rows: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, row: Row, versions: VersionSet) {
        if let Some((_, known)) = self.rows.iter_mut().find(|(known, _)| *known == row) {
            *known = known.union(versions);
            return;
        }
        let same_key = self
            .rows
            .iter()
            .rposition(|(known, _)| known.key == row.key && known.name == row.name);
        match same_key {
            Some(at) => self.rows.insert(at + 1, (row, versions)),
            None => self.rows.push((row, versions)),
        }
    }

    pub(super) fn finish(self) -> Vec<Row> {
        let (all, known) = (self.all, self.known);
        let rows = self.rows.into_iter().map(|(mut row, versions)| {
            if versions != all {
                row.description.push(in_versions(versions, known));
            }
            row
        });
        rows.collect()
    }
}
