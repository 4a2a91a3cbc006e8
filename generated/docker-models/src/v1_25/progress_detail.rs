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

    /// How much is done, usually in bytes. It can end a little above `total`.
    pub current: Option<i64>,

    /// Whether a client should show the progress bar without `current` and `total`. Left out if false.
    pub hidecounts: Option<bool>,

    /// When the step began, in seconds since 1970-01-01 00:00 UTC. Clients estimate the remaining time from it. Left out
    /// if unknown.
    pub start: Option<i64>,

    /// How much there is to do, in the unit of `current`. Absent or `0` if that is not known.
    pub total: Option<i64>,

    /// What `current` and `total` count. If left out, bytes.
    pub units: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ProgressDetail {
    "code"       => code:       optional,
    "message"    => message:    optional,
    "current"    => current:    optional,
    "hidecounts" => hidecounts: optional,
    "start"      => start:      optional,
    "total"      => total:      optional,
    "units"      => units:      optional,
    ..?          => unknown,
} }
