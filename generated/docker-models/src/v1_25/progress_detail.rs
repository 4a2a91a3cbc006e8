// Written by `cargo xtask gen` from `ProgressDetail` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The numeric progress of a step, in the messages of pulls, pushes and builds.
///
/// Available in all API versions; this form: 1.35 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProgressDetail {
    /// A mistake in early versions of Docker's API document, which describe an error here. Daemons send `current` and
    /// `total` instead.
    ///
    /// Available in API 1.35 and earlier.
    pub code: Option<i64>,

    /// A mistake in early versions of Docker's API document, which describe an error here. Daemons send `current` and
    /// `total` instead.
    ///
    /// Available in API 1.35 and earlier.
    pub message: Option<i64>,

    /// The completed amount, usually in bytes. It may slightly exceed `total` at the end.
    pub current: Option<i64>,

    /// `true` if a client should display the progress bar without `current` and `total`. Omitted if `false`.
    pub hidecounts: Option<bool>,

    /// The time at which the step started, in seconds since 1970-01-01 00:00 UTC. Clients use it to estimate the
    /// remaining time. Omitted if unknown.
    pub start: Option<i64>,

    /// The total amount, in the unit of `current`. `0` or omitted if unknown.
    pub total: Option<i64>,

    /// The unit of `current` and `total`. Defaults to bytes.
    pub units: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
