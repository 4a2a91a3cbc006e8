#![cfg_attr(rustfmt, rustfmt_skip)]
//! Filters: texts by key, as JSON in a query.

use serde::ser::{Serialize, Serializer};
use std::collections::BTreeMap;

/// Lists of texts, by key. Sent as JSON: `{"label":["a","b=c"]}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filters(BTreeMap<String, Vec<String>>);

impl Filters {
    /// Adds a value to a key.
    pub fn add(&mut self, key: impl Into<String>, value: impl Into<String>) {
        self.0.entry(key.into()).or_default().push(value.into());
    }

    /// Adds a key without a value.
    pub fn flag(&mut self, key: impl Into<String>) {
        self.0.entry(key.into()).or_default();
    }

    /// Returns the values of a key.
    pub fn get(&self, key: &str) -> &[String] {
        self.0.get(key).map_or(&[], Vec::as_slice)
    }
}

impl Serialize for Filters {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(&self.0)
    }
}
