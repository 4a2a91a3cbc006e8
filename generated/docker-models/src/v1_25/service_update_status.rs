// Written by `cargo xtask gen` from `Service.UpdateStatus` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceUpdateStatusState;

/// The type of `Service.UpdateStatus`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceUpdateStatus {
    /// `State` in JSON.
    #[doc(alias = "State")]
    pub state: Option<ServiceUpdateStatusState>,

    /// `StartedAt` in JSON.
    #[doc(alias = "StartedAt")]
    pub started_at: Option<support::Timestamp>,

    /// `CompletedAt` in JSON.
    #[doc(alias = "CompletedAt")]
    pub completed_at: Option<support::Timestamp>,

    /// `Message` in JSON.
    #[doc(alias = "Message")]
    pub message: Option<String>,
}

support::object! { ServiceUpdateStatus {
    "State"       => state:        optional,
    "StartedAt"   => started_at:   optional,
    "CompletedAt" => completed_at: optional,
    "Message"     => message:      optional,
} }
