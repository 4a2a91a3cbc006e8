//! In what state vendored files are.

use crate::diagnostic::{Diagnostics, Reported};
use crate::emit::rust::print_type;
use crate::output::{self, Difference, DifferenceKind, FileSet, Target, VENDORED};
use std::collections::{BTreeMap, BTreeSet};
use syn::{Item, Visibility};

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
pub fn state(
    files: &FileSet,
    target: &Target,
    diagnostics: &mut Diagnostics,
) -> Result<State, Reported> {
    let differences = output::compare(files, target, diagnostics)?;
    let edits = output::edits(target, diagnostics)?;
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
                    changes.push(format!(
                        "{} is removed, with everything it declares",
                        difference.path
                    ));
                    continue;
                }
            };
            let gone = before.keys().filter(|name| !after.contains_key(*name));
            changes.extend(gone.map(|name| format!("{name} is removed")));
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
///
/// A file that is no Rust declares nothing.
fn declared(text: &str) -> BTreeMap<String, String> {
    let mut declared = BTreeMap::new();
    if let Ok(file) = syn::parse_file(text) {
        declare(file.items, &mut declared);
    }
    declared
}

fn declare(items: Vec<Item>, declared: &mut BTreeMap<String, String>) {
    for item in items {
        let (name, keyword) = match item {
            Item::Mod(module) => {
                declare(module.content.unwrap_or_default().1, declared);
                continue;
            }
            Item::Struct(item) if is_public(&item.vis) => {
                let name = item.ident.to_string();
                for field in item.fields {
                    if let Some(field_name) = field.ident.filter(|_| is_public(&field.vis)) {
                        let field_name = format!("`{name}.{field_name}`");
                        declared.insert(field_name, print_type(field.ty));
                    }
                }
                (name, "struct")
            }
            Item::Enum(item) if is_public(&item.vis) => (item.ident.to_string(), "enum"),
            Item::Type(item) if is_public(&item.vis) => (item.ident.to_string(), "type"),
            _ => continue,
        };
        declared.insert(format!("`{name}`"), keyword.to_owned());
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_single_file_declares_is_told_as_well() {
        let text = "pub use self::generated::*;\nmod generated {\n/// A `pub struct No {}`.\npub struct A { pub b: Option<Vec<String>>, c: i64 }\n\
                    pub type B = A;\npub enum C { D(String) }\nmod support { pub struct Timestamp; }\n}\n";
        let declared: Vec<_> = declared(text).into_iter().collect();
        let declared: Vec<_> = declared.iter().map(|(a, b)| format!("{a} {b}")).collect();
        assert_eq!(
            declared,
            [
                "`A.b` Option<Vec<String>>",
                "`A` struct",
                "`B` type",
                "`C` enum",
                "`Timestamp` struct"
            ]
        );
        assert!(super::declared("pub struct A {").is_empty());
    }

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
                "`A.r#type` is removed",
                "`A.b`: `String` → `i64`",
                "`A.c` is new",
                "`D` is new"
            ]
        );
    }
}
