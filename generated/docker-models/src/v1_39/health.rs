// Written by `cargo xtask gen` from `Health` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{HealthStatus, HealthcheckResult};

/// The definition `Health`.
///
/// API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Health {
    /// `Status` in JSON.
    #[doc(alias = "Status")]
    pub status: Option<HealthStatus>,

    /// `FailingStreak` in JSON.
    #[doc(alias = "FailingStreak")]
    pub failing_streak: Option<i64>,

    /// `Log` in JSON.
    #[doc(alias = "Log")]
    pub log: Option<Vec<Option<HealthcheckResult>>>,
}

support::object! { Health {
    "Status"        => status:         optional,
    "FailingStreak" => failing_streak: optional,
    "Log"           => log:            optional,
} }
