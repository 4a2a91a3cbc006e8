// Written by `cargo xtask gen` from `HealthcheckResult` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `HealthcheckResult`.
///
/// API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HealthcheckResult {
    /// `Start` in JSON.
    #[doc(alias = "Start")]
    pub start: Option<support::Timestamp>,

    /// `End` in JSON.
    #[doc(alias = "End")]
    pub end: Option<support::Timestamp>,

    /// `ExitCode` in JSON.
    #[doc(alias = "ExitCode")]
    pub exit_code: Option<i64>,

    /// `Output` in JSON.
    #[doc(alias = "Output")]
    pub output: Option<String>,
}

support::object! { HealthcheckResult {
    "Start"    => start:     optional,
    "End"      => end:       optional,
    "ExitCode" => exit_code: optional,
    "Output"   => output:    optional,
} }
