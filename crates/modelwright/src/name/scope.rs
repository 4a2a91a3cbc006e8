//! One scope in which every name has to differ.
//!
//! In: wanted names, each with what the document calls the thing, a suffix that it may take, and its place. Out: the
//! settled names, all different, and a warning for each clash that took more than the first two rules. The rules do not
//! depend on the order of the document:
//! 1. what stands inline yields to a definition, and takes the suffix of its kind;
//! 2. of names that differ in case only in the document, the one that Rust writes the same way keeps its name, and the
//!    others say how they are written: `id` and `id_upper` for `id` and `ID`;
//! 3. what is called by its title is called by its place instead;
//! 4. what the document writes otherwise than Rust spells its symbols out: `a_dash_b` and `a_dot_b`;
//! 5. what is left takes a few digits of a hash of its place, all but the one that Rust writes the same way.

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use sha2::Digest;
use std::collections::{HashMap, HashSet};

pub(super) struct Scope<'a> {
    what: &'static str,
    ignoring_case: bool,
    entries: Vec<Entry<'a>>,
}

/// A thing that wants a name.
#[derive(Default)]
pub(super) struct Entry<'a> {
    /// The name that it wants.
    pub name: String,
    /// What the document calls it; empty where that is nothing.
    pub original: &'a str,
    /// What it adds to its name where it has to yield.
    pub suffix: &'a str,
    /// The name of its place, where it is called by something else.
    pub by_place: Option<String>,
    /// Its place, which nothing else has.
    pub path: &'a str,
    /// Whether somebody chose the name: then nothing changes it.
    pub is_chosen: bool,
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

    pub(super) fn add(&mut self, entry: Entry<'a>) {
        self.entries.push(entry);
    }

    /// The settled names, in the order in which they were added. `place` says where the thing at an index stands; it
    /// is asked only for a clash, since finding a line is dear.
    pub(super) fn settle(
        mut self,
        place: impl Fn(usize) -> Place,
        diagnostics: &mut Diagnostics,
    ) -> Vec<String> {
        self.each_clash(|entry| Some(format!("{}{}", entry.name, entry.suffix)));
        for clash in self.clashes() {
            if !self.differ_by_case_only(&clash) {
                continue;
            }
            for index in clash {
                let entry = &mut self.entries[index];
                if entry.name != entry.original && !entry.is_chosen {
                    entry
                        .name
                        .push_str(case_suffix(entry.original, &entry.name));
                }
            }
        }
        self.each_clash(|entry| Some(format!("{}{}", entry.by_place.clone()?, entry.suffix)));
        let clashes = self.clashes();
        if !clashes.is_empty() {
            let before: Vec<_> = self
                .entries
                .iter()
                .map(|entry| entry.name.clone())
                .collect();
            // A member always has a name in the document, be it the empty one.
            let are_members = !self.ignoring_case;
            self.each_clash(|entry| {
                let is_empty = are_members && entry.original.is_empty();
                spelt_out(entry).filter(|_| !is_empty)
            });
            self.tell_apart_by_hash();
            // Of thousands, each of which has a place to be found, nobody reads the rest.
            for clash in clashes.iter().take(200) {
                self.report(clash, &before, &place, diagnostics);
            }
        }
        self.entries.into_iter().map(|entry| entry.name).collect()
    }

    fn each_clash(&mut self, rename: impl Fn(&Entry<'_>) -> Option<String>) {
        for clash in self.clashes() {
            for index in clash {
                let entry = &mut self.entries[index];
                if let Some(name) = rename(entry).filter(|_| !entry.is_chosen) {
                    entry.name = name;
                }
            }
        }
    }

    /// Adds digits until nothing is left to tell apart. A name that the document writes so keeps it.
    fn tell_apart_by_hash(&mut self) {
        for digits in [6, 16, 64] {
            for mut clash in self.clashes() {
                clash.sort_by_key(|index| {
                    let entry = &self.entries[*index];
                    let is_kept = entry.is_chosen || entry.name == entry.original;
                    (!entry.is_chosen, !is_kept, entry.original, entry.path)
                });
                for index in &clash[1..] {
                    let entry = &mut self.entries[*index];
                    let hash = hash(&format!("{}\n{}", entry.path, entry.original));
                    let separator = if is_snake(&entry.name) { "_x" } else { "X" };
                    entry.name.push_str(separator);
                    entry.name.push_str(&hash[..digits]);
                }
            }
        }
    }

    /// Says why things are not called as they would be alone.
    fn report(
        &self,
        clash: &[usize],
        before: &[String],
        place: impl Fn(usize) -> Place,
        diagnostics: &mut Diagnostics,
    ) {
        let renamed = clash
            .iter()
            .filter(|index| self.entries[**index].name != before[**index]);
        let renamed: Vec<_> = renamed.collect();
        let (Some(first), Some(other)) = (renamed.last(), clash.first()) else {
            return;
        };
        let (wanted, names) = (&before[**first], &self.entries);
        let shown = clash.iter().take(4);
        let shown: Vec<_> = shown
            .map(|index| format!("`{}`", names[*index].name))
            .collect();
        let more = match clash.len() - shown.len() {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let message = format!(
            "{} {} would be called `{wanted}` in Rust; they are called {}{more}",
            clash.len(),
            self.what,
            shown.join(", "),
        );
        let other = if *first == other { &clash[1] } else { other };
        let were_chosen = renamed.iter().any(|index| names[**index].is_chosen);
        let diagnostic = if were_chosen {
            let message = format!("two {} are given the name `{wanted}`", self.what);
            Diagnostic::error("name-clash", message)
        } else {
            Diagnostic::warning("renamed", message)
        };
        diagnostics.push(
            diagnostic
                .at(place(**first))
                .label(place(*other), "another one")
                .help("names of your own choice go under `rename` in a file for `--names`"),
        );
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

/// The name with the symbols of the original as words; `None` where it is as Rust writes it.
fn spelt_out(entry: &Entry<'_>) -> Option<String> {
    let original = match entry.original {
        "" => entry.path,
        original => original,
    };
    if entry.name == original {
        return None;
    }
    let snake = is_snake(&entry.name);
    let mut words: Vec<String> = Vec::new();
    let mut in_word = false;
    // What comes after would be cut from the name anyway.
    for c in original.chars().take(120) {
        if c.is_alphanumeric() {
            if !in_word {
                words.push(String::new());
            }
            words.last_mut()?.push(c);
        } else {
            words.push(super::words::symbol(c));
        }
        in_word = c.is_alphanumeric();
    }
    let words: Vec<_> = words
        .iter()
        .flat_map(|word| super::words::plain_words(word))
        .collect();
    let name = if snake {
        super::ident::field_name(&words)
    } else {
        super::ident::type_name(&words)
    };
    Some(format!("{name}{}", entry.suffix))
}

fn is_snake(name: &str) -> bool {
    name.chars().all(|c| !c.is_uppercase())
}

/// The digits of a hash, which say nothing and stay the same.
pub(super) fn hash(text: &str) -> String {
    let digest = sha2::Sha256::digest(text.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settle<'a>(
        mut scope: Scope<'a>,
        names: &[(&str, &'a str, &'a str)],
    ) -> (Vec<String>, usize) {
        for (name, original, suffix) in names {
            scope.add(Entry {
                name: (*name).to_owned(),
                original,
                suffix,
                path: original,
                ..Entry::default()
            });
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
    fn symbols_are_spelt_out_in_any_order() {
        let (dash, dot, plain) = (("a_b", "a-b", ""), ("a_b", "a.b", ""), ("a_b", "a_b", ""));
        let (names, said) = settle(Scope::exact("fields"), &[dash, plain, dot]);
        assert_eq!(names, ["a_dash_b", "a_b", "a_dot_b"]);
        assert_eq!(said, 1);
        let (names, _) = settle(Scope::exact("fields"), &[dot, dash, plain]);
        assert_eq!(names, ["a_dot_b", "a_dash_b", "a_b"]);
    }

    #[test]
    fn what_the_rules_do_not_settle_takes_a_hash() {
        let same = [("Ab", "Ab", ""), ("AB", "AB", ""), ("ADashB", "ADashB", "")];
        let (names, _) = settle(Scope::ignoring_case("types"), &same);
        assert_eq!((&*names[1], &*names[2]), ("AB", "ADashB"));
        assert!(names[0].starts_with("AbX"), "{names:?}");
        let spelt = [
            ("AB", "a-b", ""),
            ("AB", "a.b", ""),
            ("ADashB", "ADashB", ""),
        ];
        let (names, _) = settle(Scope::ignoring_case("types"), &spelt);
        assert!(names[0].starts_with("ADashBX"), "{names:?}");
        assert_eq!((&*names[1], &*names[2]), ("ADotB", "ADashB"));
    }

    #[test]
    fn what_has_a_title_yields_to_its_place() {
        let mut scope = Scope::ignoring_case("types");
        for path in ["Order.status", "Parcel.status"] {
            scope.add(Entry {
                name: "Status".into(),
                original: "Status",
                suffix: "Enum",
                by_place: Some(path.replace(".s", "S")),
                path,
                is_chosen: false,
            });
        }
        let mut diagnostics = Diagnostics::new();
        let names = scope.settle(|_| Place::file("x.yaml"), &mut diagnostics);
        assert_eq!(names, ["OrderStatusEnum", "ParcelStatusEnum"]);
        assert!(diagnostics.is_empty());
    }
}
