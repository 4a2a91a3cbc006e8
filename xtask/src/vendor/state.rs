//! In what state vendored files are.
//!
//! In: what the folder should hold, and the folder. Out: [`State`]: which files were edited by hand, which are stale, and the
//! differences between what is there and what should be. Left out on purpose: writing, and printing.

use crate::diagnostic::Diagnostics;
use crate::output::{self, Difference, DifferenceKind, FileSet, Target, VENDORED};
use std::collections::BTreeSet;

/// What is to be said of a folder of vendored models.
#[derive(Debug, Default)]
pub struct State {
    /// Files that somebody changed or removed, as far as that makes a difference.
    pub edited: Vec<Difference>,
    /// Files that nobody has touched, and that would be written otherwise by now.
    pub stale: Vec<Difference>,
}

impl State {
    /// Whether all is as it should be.
    pub fn is_clean(&self) -> bool {
        self.edited.is_empty() && self.stale.is_empty()
    }
}

/// Looks at a folder. Nothing is written.
///
/// The `vendor.toml` itself is no difference: where all files are what it asks for, nothing in it is stale.
///
/// # Errors
///
/// As for [`output::compare`].
pub fn state(files: &FileSet, target: &Target) -> Result<State, Diagnostics> {
    let differences = output::compare(files, target)?;
    let edits = output::edits(target)?;
    let edited: BTreeSet<_> = edits.into_iter().map(|edit| edit.path).collect();
    let differences = differences
        .into_iter()
        .filter(|difference| difference.path != VENDORED);
    let (edited, stale) = differences.partition(|difference| edited.contains(&difference.path));
    Ok(State { edited, stale })
}

impl State {
    /// What an update would change for whoever uses the models.
    ///
    /// This is the place for a comparison of the models themselves, as `diff` makes it; from the texts alone it can be told
    /// which types and fields come and go.
    pub fn changes_for_the_user(&self) -> Vec<String> {
        let mut changes = Vec::new();
        for difference in &self.stale {
            let (before, after) = match &difference.kind {
                DifferenceKind::Changed { before, after } => {
                    (names(&String::from_utf8_lossy(before)), names(after))
                }
                DifferenceKind::Missing { after } => (BTreeSet::new(), names(after)),
                DifferenceKind::Extra => {
                    changes.push(format!("{} goes, with what it declares", difference.path));
                    continue;
                }
            };
            let gone = before
                .difference(&after)
                .map(|name| format!("{name} is gone"));
            let new = after
                .difference(&before)
                .map(|name| format!("{name} is new"));
            changes.extend(gone.chain(new));
        }
        changes
    }
}

/// The types and fields that a generated file declares.
fn names(text: &str) -> BTreeSet<String> {
    let mut holder = String::new();
    let mut names = BTreeSet::new();
    for line in text.lines() {
        let Some(rest) = line.trim_start().strip_prefix("pub ") else {
            continue;
        };
        let is_field = line.starts_with(' ');
        let name_of = |text: &str| {
            let end = text.find(|c: char| c != '_' && c != '#' && !c.is_alphanumeric());
            text[..end.unwrap_or(text.len())].to_owned()
        };
        let mut words = rest.split(' ');
        match words.next() {
            Some("struct" | "enum" | "type") if !is_field => {
                holder = name_of(words.next().unwrap_or_default());
                names.insert(format!("`{holder}`"));
            }
            Some(field) if is_field && field.ends_with(':') => {
                names.insert(format!("`{holder}.{}`", name_of(field)));
            }
            _ => {}
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_and_fields_that_come_and_go_are_told_from_the_texts() {
        let before = "pub struct A {\n    pub b: String,\n    pub r#type: i64,\n}\n";
        let after = "pub struct A {\n    pub b: i64,\n    pub c: i64,\n}\npub enum D {}\n";
        let kind = DifferenceKind::Changed {
            before: before.into(),
            after: after.into(),
        };
        let state = State {
            edited: vec![],
            stale: vec![Difference {
                path: "a.rs".into(),
                kind,
            }],
        };
        assert_eq!(
            state.changes_for_the_user(),
            ["`A.r#type` is gone", "`A.c` is new", "`D` is new"]
        );
    }
}
