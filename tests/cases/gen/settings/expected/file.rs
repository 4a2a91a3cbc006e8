// Written by `modelwright gen --spec` from `File` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `File`.
#[must_use]
#[derive(PartialOrd)]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct File {
    /// `where` in JSON.
    ///
    /// JSON key: `where`.
    #[doc(alias = "where")]
    pub place: std::path::PathBuf,

    /// `others` in JSON.
    pub others: Option<Vec<std::path::PathBuf>>,

    /// `size` in JSON.
    pub size: Option<f32>,
}

support::object! { File {
    "where"  => place:  required,
    "others" => others: optional,
    "size"   => size:   optional,
} }
