//! One scope in which every name has to differ.
//!
//! The rules do not depend on the order of the document:
//!
//! 1. What stands inline yields to a definition, and takes the suffix of its kind.
//! 2. Of names that differ in case only in the document, the one that Rust writes the same way keeps its name, and the
//!    others say how they are written: `id` and `id_upper` for `id` and `ID`.
//! 3. What is called by its title is called by its location instead.
//! 4. What the document writes otherwise than Rust spells its symbols out: `a_dash_b` and `a_dot_b`.
//! 5. What is left takes a few digits of a hash of its location, all but the one that Rust writes the same way.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::visible::is_hidden;
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
    /// The name that its title gives, if it has one.
    pub title: Option<String>,
    /// Whether somebody chose the name: then nothing changes it.
    pub is_chosen: bool,
}

impl Entry<'_> {
    /// Whether Rust writes the name as the document does, but for what sets it apart from a keyword.
    fn is_as_written(&self) -> bool {
        let apart = self.name.strip_suffix('_').unwrap_or(&self.name);
        self.original == self.name || self.original == apart
    }
}

/// How many warnings of one kind are reported. Of thousands, each of which has a place to be found, nobody reads the rest.
pub(super) const MOST_REPORTED: usize = 12;

/// What to do about a name that nobody likes.
pub(super) const HELP: &str = "names of your own choice go under `rename` in a file for `--names`";

/// Says how many more names were settled than were reported.
pub(super) fn report_more(what: &str, count: usize, diagnostics: &mut Diagnostics) {
    if let Some(more) = count.checked_sub(MOST_REPORTED).filter(|more| *more > 0) {
        let (conflicts, were) = match more {
            1 => ("conflict", "was"),
            _ => ("conflicts", "were"),
        };
        let message = format!("{more} more {conflicts} of {what} {were} settled in the same way");
        diagnostics.warn(Diagnostic::warning("renamed", message).help(HELP));
    }
}

/// A name with more at its end, in its own case. The `_` that sets a name apart from a keyword is not needed then.
fn longer(name: &str, more: &str) -> String {
    let name = match name.trim_end_matches('_') {
        "" => name,
        trimmed => trimmed,
    };
    let separator = if is_snake(name) { "_" } else { "" };
    format!("{name}{separator}{more}")
}

/// A name with a number at its end.
pub(super) fn numbered(name: &str, number: usize) -> String {
    let more = match name.ends_with(|c: char| c.is_ascii_digit()) && !is_snake(name) {
        true => format!("_{number}"),
        false => number.to_string(),
    };
    longer(name, &more)
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

    /// The settled names, in the order in which they were added, and whether each chosen one is among them. `location` says where the thing at an index stands; it
    /// is asked only for a clash, since finding a line is dear.
    pub(super) fn settle(
        mut self,
        location: impl Fn(usize) -> Location,
        diagnostics: &mut Diagnostics,
    ) -> (Vec<String>, Result<(), Reported>) {
        let mut outcome = Ok(());
        if self.clashes().is_empty() {
            return (self.names(), outcome);
        }
        let wanted: Vec<_> = self
            .entries
            .iter()
            .map(|entry| entry.name.clone())
            .collect();
        for clash in self.clashes() {
            if !self.differ_by_case_only(&clash) {
                continue;
            }
            for index in clash {
                let entry = &mut self.entries[index];
                if !entry.is_as_written() && !entry.is_chosen {
                    let suffix = case_suffix(entry.original, &entry.name);
                    entry.name = longer(&entry.name, suffix);
                }
            }
        }
        self.each_clash(|entry| entry.title.clone().filter(|_| !entry.is_as_written()));
        let clashes = self.clashes();
        if !clashes.is_empty() {
            // A member always has a name in the document, be it the empty one.
            self.each_clash(|entry| spelt_out(entry).filter(|_| !entry.original.is_empty()));
            self.tell_apart_by_number();
            for clash in clashes.iter().take(MOST_REPORTED) {
                outcome = outcome.and(self.report(clash, &wanted, &location, diagnostics));
            }
            report_more(self.what, clashes.len(), diagnostics);
        }
        (self.names(), outcome)
    }

    fn names(self) -> Vec<String> {
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

    /// Counts what is left, in the order of the document. A name that the document writes so keeps it, else the first one does.
    fn tell_apart_by_number(&mut self) {
        let key = |name: &str| match self.ignoring_case {
            true => name.to_lowercase(),
            false => name.to_owned(),
        };
        let clashes = self.clashes();
        let mut taken: HashSet<_> = self.entries.iter().map(|entry| key(&entry.name)).collect();
        let mut counted = Vec::new();
        for mut clash in clashes {
            clash.sort_by_key(|index| {
                let entry = &self.entries[*index];
                (!entry.is_chosen, !entry.is_as_written(), *index)
            });
            let mut number = 1;
            for index in clash.split_off(1) {
                let name = loop {
                    number += 1;
                    let name = numbered(&self.entries[index].name, number);
                    if taken.insert(key(&name)) {
                        break name;
                    }
                };
                counted.push((index, name));
            }
        }
        for (index, name) in counted {
            self.entries[index].name = name;
        }
    }

    /// Says why things are not called as they would be alone.
    fn report(
        &self,
        clash: &[usize],
        wanted: &[String],
        location: impl Fn(usize) -> Location,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let renamed = clash
            .iter()
            .filter(|index| self.entries[**index].name != wanted[**index]);
        let renamed: Vec<_> = renamed.collect();
        let (Some(first), Some(other)) = (renamed.last(), clash.first()) else {
            return Ok(());
        };
        let (wanted, names) = (&wanted[**first], &self.entries);
        let shown = renamed.iter().take(4).map(|index| {
            let Entry { original, name, .. } = &names[**index];
            format!("`{}` is called `{name}`", original.escape_debug())
        });
        let shown: Vec<_> = shown.collect();
        let more = match renamed.len() - shown.len() {
            0 => String::new(),
            more => format!(", and {more} more"),
        };
        let message = format!(
            "{} {} would have the name `{wanted}` in Rust: {}{more}",
            clash.len(),
            self.what,
            shown.join(", "),
        );
        let other = if *first == other { &clash[1] } else { other };
        let were_chosen = renamed.iter().any(|index| names[**index].is_chosen);
        let diagnostic = if were_chosen {
            let message = format!("two {} have the chosen name `{wanted}`", self.what);
            Diagnostic::error("name-clash", message)
        } else {
            Diagnostic::warning("renamed", message)
        };
        diagnostics.push(
            diagnostic
                .at(location(**first))
                .label(location(*other), "the other one")
                .help(HELP),
        )
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
        pick("upper", "Upper")
    } else if all(|c| c.is_lowercase()) {
        pick("lower", "Lower")
    } else if letters.first().is_some_and(|c| c.is_uppercase()) {
        pick("capital", "Capital")
    } else {
        pick("mixed", "Mixed")
    }
}

/// The name with the symbols of the original as words; `None` where it is as Rust writes it.
fn spelt_out(entry: &Entry<'_>) -> Option<String> {
    let original = entry.original;
    if entry.is_as_written() {
        return None;
    }
    let snake = is_snake(&entry.name);
    let is_sign = |c: char| (!c.is_alphanumeric() || is_hidden(c)) && !matches!(c, '_' | ' ');
    if !snake && original.contains(char::is_alphanumeric) && !original.contains(is_sign) {
        // How words are set apart is no part of the name of a type.
        return None;
    }
    let mut words: Vec<String> = Vec::new();
    let mut in_word = false;
    // What comes after would be cut from the name anyway.
    for c in original.chars().take(120) {
        let is_letter = c.is_alphanumeric() && !is_hidden(c);
        if is_letter {
            if !in_word {
                words.push(String::new());
            }
            words.last_mut()?.push(c);
        } else {
            words.push(super::words::symbol(c));
        }
        in_word = is_letter;
    }
    let words: Vec<_> = words
        .iter()
        .flat_map(|word| super::words::plain_words(word))
        .collect();
    Some(if snake {
        super::ident::field_name(&words)
    } else {
        super::ident::type_name(&words)
    })
}

fn is_snake(name: &str) -> bool {
    name.chars().all(|c| !c.is_uppercase())
}

#[cfg(test)]
#[path = "scope/tests.rs"]
mod tests;
