// Written by `cargo xtask gen` from `ProgressDetail` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How far a step has got, in numbers. Found in the messages of pulls, pushes and builds.
///
/// All versions of the API. In this form: API 1.36 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProgressDetail {
    /// How much is done, usually in bytes. It can end a little above `total`.
    ///
    /// API 1.36 and later.
    pub current: Option<i64>,

    /// How much there is to do, in the unit of `current`. Absent or `0` if that is not known.
    ///
    /// API 1.36 and later.
    pub total: Option<i64>,
}

support::object! { ProgressDetail {
    "current" => current: optional,
    "total"   => total:   optional,
} }
