//! Where the entries of a config stand.

use crate::diagnostic::{Diagnostic, Location};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The file that a config was read from, if it was read from one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfigSource {
    file: String,
    text: String,
}

impl ConfigSource {
    /// Takes the text of a file, and what messages call the file.
    pub fn new(file: &str, text: &str) -> Self {
        Self {
            file: file.to_owned(),
            text: text.to_owned(),
        }
    }

    /// Returns what messages call the file; empty if there is none.
    pub(super) fn file(&self) -> &str {
        &self.file
    }

    /// Returns the text of the file.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Returns where the last of these keys stands, each in the table of the one before.
    pub(crate) fn key(&self, keys: &[&str]) -> Option<Location> {
        self.find(keys, |key, _| key)
    }

    /// Returns where the value of the last of these keys stands.
    pub(super) fn value(&self, keys: &[&str]) -> Option<Location> {
        self.find(keys, |_, value| value.span())
    }

    /// Returns where an element of a list stands.
    pub(super) fn element(&self, key: &str, index: usize) -> Option<Location> {
        self.find(&[key], |_, value| {
            let element = value.get_ref().get(index);
            element.map_or_else(|| value.span(), Spanned::span)
        })
    }

    fn find(
        &self,
        keys: &[&str],
        span: impl Fn(Range<usize>, &Spanned<DeValue<'_>>) -> Range<usize>,
    ) -> Option<Location> {
        let document = DeTable::parse(&self.text).ok()?;
        let (last, tables) = keys.split_last()?;
        let mut table = document.get_ref();
        for key in tables {
            table = table.get(*key)?.get_ref().as_table()?;
        }
        let (key, value) = table.get_key_value(*last)?;
        Some(self.at(span(key.span(), value)))
    }

    /// Returns the part of the text between two byte offsets.
    pub(super) fn at(&self, span: Range<usize>) -> Location {
        Location::in_text(&self.file, &self.text, span)
    }
}

/// Adds where something stands, if that is known.
pub(super) fn located(diagnostic: Diagnostic, location: Option<Location>) -> Diagnostic {
    match location {
        Some(location) => diagnostic.at(location),
        None => diagnostic,
    }
}
