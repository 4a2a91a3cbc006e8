//! What a user may want otherwise than the document alone would give it.
//!
//! In: formats and schema paths. Out: types and attributes. Left out on purpose: where it is written down (`settings`).

use super::types::MapType;
use crate::schema_path::SchemaPath;
use std::fmt;

/// A type of somebody else's, in place of that of a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Substitute {
    /// Its path.
    pub path: String,
    /// Whether it has `Eq`.
    pub eq: bool,
    /// Whether it has `Hash`.
    pub hash: bool,
}

/// What a user wants, as `plan` asks for it.
pub trait Choices: fmt::Debug {
    /// The type of maps, which is asked for where there is one.
    fn map_type(&self) -> MapType;

    /// Whether a date and time has a type of its own, which is asked for where there is one.
    fn has_timestamps(&self) -> bool;

    /// What stands in place of the type of a format.
    fn substitute(&self, format: &str) -> Option<&Substitute>;

    /// The attributes that a model gets besides its own, each as it stands between `#[` and `]`.
    ///
    /// `derived` is what it derives anyway.
    fn attributes(&self, path: &SchemaPath, derived: &[&str]) -> Vec<String>;
}
