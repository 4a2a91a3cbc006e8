//! The names of operations and of the types that belong to one of them.

use crate::name::ident;
use crate::name::words::{plain_words, symbol};
use std::collections::BTreeSet;

/// The names of one scope that are taken. Names of types differ in more than case, since each operation has a file.
#[derive(Debug, Default)]
pub(super) struct Taken(BTreeSet<String>);

impl Taken {
    /// A scope in which these names are taken already.
    pub(super) fn with(names: &[&str]) -> Self {
        Self(names.iter().map(|name| name.to_lowercase()).collect())
    }

    /// Keeps names from being taken.
    pub(super) fn reserve<'n>(&mut self, names: impl Iterator<Item = &'n str>) {
        self.0.extend(names.map(str::to_lowercase));
    }

    /// Takes a name, or the first one that is free: with an underscore behind it, where these separate words, or a number.
    pub(super) fn take(&mut self, name: String, separator: &str) -> String {
        let apart = (!separator.is_empty()).then(|| format!("{name}{separator}"));
        let numbered = (2..).map(|number| format!("{name}{separator}{number}"));
        let mut wanted = std::iter::once(name.clone()).chain(apart).chain(numbered);
        let free = wanted.find(|name| self.0.insert(name.to_lowercase()));
        free.unwrap_or(name)
    }
}

/// The words of a name of the document.
pub(super) fn words_of(name: &str) -> Vec<String> {
    plain_words(name)
}

/// The name of a field, and of the method that sets it. What stands behind the words is spelt out: `label!` is not `label`.
pub(super) fn field_name(name: &str) -> String {
    let mut words = words_of(name);
    let last = name.chars().last().filter(|c| !c.is_alphanumeric());
    let closes = |c: &char| matches!(c, ']' | ')' | '}');
    words.extend(last.filter(|c| !closes(c)).map(symbol));
    ident::field_name(&words)
}

/// The name of the type of an operation.
pub(super) fn type_name(id: &str) -> String {
    ident::type_name(&words_of(id))
}

/// The name of the file of an operation.
pub(super) fn stem(name: &str) -> String {
    ident::file_stem(&words_of(name))
}

/// The name of a variant that stands for a value.
pub(super) fn variant_name(value: &str) -> String {
    let found = words_of(value);
    match found.first() {
        Some(first) if first.starts_with(|c: char| c.is_ascii_digit()) => {
            format!("Value{}", ident::type_name(&found).trim_start_matches('N'))
        }
        _ => ident::variant_name(&found),
    }
}
