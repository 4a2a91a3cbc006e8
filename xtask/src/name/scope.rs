//! One scope in which every name has to differ.
//!
//! In: wanted names, each with what the document calls the thing, a suffix that it may take, and its place. Out: the
//! settled names, or an error for each clash that is left. The rules do not depend on the order of the document:
//! 1. what stands inline yields to a definition, and takes the suffix of its kind;
//! 2. of names that differ in case only in the document, the one that Rust writes the same way keeps its name, and the
//!    others say how they are written: `id` and `id_upper` for `id` and `ID`.

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use std::collections::{HashMap, HashSet};

pub(super) struct Scope<'a> {
    what: &'static str,
    ignoring_case: bool,
    entries: Vec<Entry<'a>>,
}

struct Entry<'a> {
    name: String,
    original: &'a str,
    suffix: &'a str,
}

impl<'a> Scope<'a> {
    /// A scope in which names have to differ in more than case: those of types, since each has a file.
    pub(super) fn ignoring_case(what: &'static str) -> Self {
        Self {
            what,
            ignoring_case: true,
            entries: Vec::new(),
        }
    }

    /// A scope in which names have to differ.
    pub(super) fn exact(what: &'static str) -> Self {
        Self {
            what,
            ignoring_case: false,
            entries: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, name: String, original: &'a str, suffix: &'a str) {
        self.entries.push(Entry {
            name,
            original,
            suffix,
        });
    }

    /// The settled names, in the order in which they were added. `place` says where the thing at an index stands; it
    /// is asked only for a clash, since finding a line is dear.
    pub(super) fn settle(
        mut self,
        place: impl Fn(usize) -> Place,
        diagnostics: &mut Diagnostics,
    ) -> Vec<String> {
        for clash in self.clashes() {
            for index in clash {
                let entry = &mut self.entries[index];
                entry.name.push_str(entry.suffix);
            }
        }
        for clash in self.clashes() {
            if !self.differ_by_case_only(&clash) {
                continue;
            }
            for index in clash {
                let entry = &mut self.entries[index];
                if entry.name != entry.original {
                    entry
                        .name
                        .push_str(case_suffix(entry.original, &entry.name));
                }
            }
        }
        for clash in self.clashes() {
            let [first, others @ ..] = clash.as_slice() else {
                continue;
            };
            for other in others {
                let name = &self.entries[*first].name;
                let message = format!("two {} would both be called `{name}` in Rust", self.what);
                diagnostics.push(
                    Diagnostic::error("name-clash", message)
                        .at(place(*other))
                        .label(place(*first), "the other one")
                        .help("give one of them a name of its own under `rename` in names.toml"),
                );
            }
        }
        self.entries.into_iter().map(|entry| entry.name).collect()
    }

    fn differ_by_case_only(&self, clash: &[usize]) -> bool {
        let mut originals = clash
            .iter()
            .map(|index| self.entries[*index].original.to_lowercase());
        let first = originals.next();
        originals.all(|original| Some(&original) == first.as_ref())
    }

    fn clashes(&self) -> Vec<Vec<usize>> {
        if !self.ignoring_case {
            let mut names = HashSet::with_capacity(self.entries.len());
            let mut names_differ = self.entries.iter().map(|entry| names.insert(&entry.name));
            if names_differ.all(|differs| differs) {
                return Vec::new();
            }
        }
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, entry) in self.entries.iter().enumerate() {
            let key = if self.ignoring_case {
                entry.name.to_lowercase()
            } else {
                entry.name.clone()
            };
            by_name.entry(key).or_default().push(index);
        }
        let mut clashes: Vec<_> = by_name
            .into_values()
            .filter(|group| group.len() > 1)
            .collect();
        clashes.sort();
        clashes
    }
}

/// How the document writes a name that Rust cannot tell from another, in the case of the Rust name.
fn case_suffix(original: &str, name: &str) -> &'static str {
    let letters: Vec<char> = original.chars().filter(|c| c.is_alphabetic()).collect();
    let snake = name.chars().all(|c| !c.is_uppercase());
    let all = |test: fn(&char) -> bool| letters.iter().all(test);
    let pick = |in_snake, in_camel| if snake { in_snake } else { in_camel };
    if all(|c| c.is_uppercase()) {
        pick("_upper", "Upper")
    } else if all(|c| c.is_lowercase()) {
        pick("_lower", "Lower")
    } else if letters.first().is_some_and(|c| c.is_uppercase()) {
        pick("_capital", "Capital")
    } else {
        pick("_mixed", "Mixed")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settle<'a>(
        mut scope: Scope<'a>,
        names: &[(&str, &'a str, &'a str)],
    ) -> (Vec<String>, usize) {
        for (name, original, suffix) in names {
            scope.add((*name).to_owned(), original, suffix);
        }
        let mut diagnostics = Diagnostics::new();
        let names = scope.settle(|_| Place::file("x.yaml"), &mut diagnostics);
        (names, diagnostics.iter().count())
    }

    #[test]
    fn inline_types_yield_to_definitions_in_any_order() {
        let (definition, inline) = (("PortType", "PortType", ""), ("PortType", "", "Enum"));
        let (names, errors) = settle(Scope::ignoring_case("types"), &[definition, inline]);
        assert_eq!(
            (names, errors),
            (vec!["PortType".into(), "PortTypeEnum".into()], 0)
        );
        let (names, errors) = settle(Scope::ignoring_case("types"), &[inline, definition]);
        assert_eq!(
            (names, errors),
            (vec!["PortTypeEnum".into(), "PortType".into()], 0)
        );
    }

    #[test]
    fn names_that_differ_in_case_only_stay_apart() {
        let (names, errors) = settle(
            Scope::exact("fields"),
            &[("id", "ID", ""), ("id", "id", ""), ("id", "Id", "")],
        );
        assert_eq!(
            (names, errors),
            (vec!["id_upper".into(), "id".into(), "id_capital".into()], 0)
        );
    }

    #[test]
    fn what_the_rules_do_not_settle_is_an_error() {
        let (_, errors) = settle(
            Scope::exact("fields"),
            &[("a_b", "a-b", ""), ("a_b", "a.b", "")],
        );
        assert_eq!(errors, 1);
    }
}
