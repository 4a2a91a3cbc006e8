//! What a user may want otherwise than the document alone would give it.

use super::code::{AttributeCode, PathCode, TypeCode};
use super::serde_form::SerdeForm;
use super::types::MapType;
use super::validated::Validator;
use crate::ir::{Api, ModelId};
use crate::schema_path::SchemaPath;
use std::collections::BTreeSet;
use std::fmt;

/// A type of the user's choice, in place of that of a format or of a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Substitute {
    /// The type.
    pub path: TypeCode,
    /// Whether it has `Eq`.
    pub eq: bool,
    /// Whether it has `Hash`.
    pub hash: bool,
}

/// What a user wants, as `plan` asks for it.
pub trait Choices: fmt::Debug + Sync {
    /// Returns how models get serde's traits.
    fn serde_form(&self) -> SerdeForm;

    /// Returns the crate whose rules the limits of the document become.
    fn validator(&self) -> Option<Validator>;

    /// Returns the type of maps.
    fn map_type(&self) -> MapType;

    /// Returns whether a date and time has a type of its own.
    fn has_timestamps(&self) -> bool;

    /// Returns whether an integer from 0 is unsigned.
    fn is_unsigned(&self) -> bool;

    /// Returns the models of an API whose properties that may be left out or null tell the two apart.
    fn patched(&self, api: &Api) -> BTreeSet<ModelId>;

    /// Returns whether `Default` has the defaults of the document.
    fn has_defaults(&self) -> bool;

    /// Returns what stands in place of the type of a format.
    fn substitute(&self, format: &str) -> Option<&Substitute>;

    /// Returns what stands in place of the type of a schema, by its path.
    fn replacement(&self, path: &SchemaPath) -> Option<&Substitute>;

    /// Returns the attributes that a model gets besides its own.
    fn attributes(&self, path: &SchemaPath) -> Vec<AttributeCode>;

    /// Returns the traits that a model derives besides those that it derives anyway.
    fn derives(&self, path: &SchemaPath, derived: &[&str]) -> Vec<PathCode>;
}
