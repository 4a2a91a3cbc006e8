// Written by `modelwright gen --spec` from `Point` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Point`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Point {
    /// `X` in JSON.
    ///
    /// JSON key: `X`.
    #[doc(alias = "X")]
    pub x: i64,

    /// `Y` in JSON.
    ///
    /// JSON key: `Y`.
    #[doc(alias = "Y")]
    pub y: i64,

    /// `Label` in JSON.
    ///
    /// JSON key: `Label`.
    #[doc(alias = "Label")]
    pub label: Option<String>,
}

support::object! { Point {
    "X"     => x:     required,
    "Y"     => y:     required,
    "Label" => label: optional,
} }
