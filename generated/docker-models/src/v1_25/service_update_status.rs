// Written by `cargo xtask gen` from `Service.UpdateStatus` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceUpdateStatusState;

/// The progress of the latest update or rollback. Omitted until the service is first updated.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceUpdateStatus {
    /// The state of the update. Daemons also send `rollback_paused` and `rollback_completed`, which Docker's API document
    /// does not list.
    ///
    /// JSON key: `State`.
    #[doc(alias = "State")]
    pub state: Option<ServiceUpdateStatusState>,

    /// The time at which the update started.
    ///
    /// JSON key: `StartedAt`.
    #[doc(alias = "StartedAt")]
    pub started_at: Option<support::Timestamp>,

    /// The time at which the update ended. Omitted while it is in progress.
    ///
    /// JSON key: `CompletedAt`.
    #[doc(alias = "CompletedAt")]
    pub completed_at: Option<support::Timestamp>,

    /// A human-readable message, such as `update in progress`, or the reason that the update was paused or rolled back.
    ///
    /// JSON key: `Message`.
    #[doc(alias = "Message")]
    pub message: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceUpdateStatus {
    "State"       => state:        optional,
    "StartedAt"   => started_at:   optional,
    "CompletedAt" => completed_at: optional,
    "Message"     => message:      optional,
    ..?           => unknown,
} }
