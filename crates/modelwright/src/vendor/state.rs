//! In what state vendored files are.
//!
//! In: what the folder should hold, and the folder. Out: [`State`]: which files were edited by hand, which are stale, and the
//! differences between what is there and what should be. Left out on purpose: writing, and printing.

use crate::diagnostic::Diagnostics;
use crate::output::{self, Difference, DifferenceKind, FileSet, Target, VENDORED};
use std::collections::{BTreeMap, BTreeSet};

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
    /// Told from the texts: what the models were made of is no longer at hand, and what they are in Rust is what their users
    /// see of it.
    pub fn changes_for_the_user(&self) -> Vec<String> {
        let mut changes = Vec::new();
        for difference in &self.stale {
            let (before, after) = match &difference.kind {
                DifferenceKind::Changed { before, after } => {
                    (declared(&String::from_utf8_lossy(before)), declared(after))
                }
                DifferenceKind::Missing { after } => (BTreeMap::new(), declared(after)),
                DifferenceKind::Extra => {
                    changes.push(format!("{} goes, with what it declares", difference.path));
                    continue;
                }
            };
            let gone = before.keys().filter(|name| !after.contains_key(*name));
            changes.extend(gone.map(|name| format!("{name} is gone")));
            for (name, is) in &after {
                match before.get(name) {
                    None => changes.push(format!("{name} is new")),
                    Some(was) if was != is => changes.push(format!("{name}: `{was}` → `{is}`")),
                    Some(_) => {}
                }
            }
        }
        changes
    }
}

/// The types and fields that a generated file declares: of a field its type, of a type the keyword.
fn declared(text: &str) -> BTreeMap<String, String> {
    let mut holder = String::new();
    let mut declared = BTreeMap::new();
    for line in text.lines() {
        let Some(rest) = line.trim_start().strip_prefix("pub ") else {
            continue;
        };
        let is_field = line.starts_with(' ');
        let name_of = |text: &str| {
            let end = text.find(|c: char| c != '_' && c != '#' && !c.is_alphanumeric());
            text[..end.unwrap_or(text.len())].to_owned()
        };
        let (first, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        match first {
            "struct" | "enum" | "type" if !is_field => {
                holder = name_of(rest);
                declared.insert(format!("`{holder}`"), first.to_owned());
            }
            field if is_field && field.ends_with(':') => {
                let ty = rest.trim_end_matches(',').to_owned();
                declared.insert(format!("`{holder}.{}`", name_of(field)), ty);
            }
            _ => {}
        }
    }
    declared
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
            [
                "`A.r#type` is gone",
                "`A.b`: `String` → `i64`",
                "`A.c` is new",
                "`D` is new"
            ]
        );
    }
}
