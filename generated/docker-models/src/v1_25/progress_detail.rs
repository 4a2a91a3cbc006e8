// Written by `cargo xtask gen` from `ProgressDetail` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How far a step has got, in numbers. Found in the messages of pulls, pushes and builds.
///
/// All versions of the API. In this form: API 1.35 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProgressDetail {
    /// A slip of the early documents, which describe an error here. Engines send `current` and `total` instead.
    ///
    /// API 1.35 and earlier.
    pub code: Option<i64>,

    /// A slip of the early documents, which describe an error here. Engines send `current` and `total` instead.
    ///
    /// API 1.35 and earlier.
    pub message: Option<i64>,
}

support::object! { ProgressDetail {
    "code"    => code:    optional,
    "message" => message: optional,
} }
