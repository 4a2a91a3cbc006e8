// Written by `cargo xtask gen` from `Service.UpdateStatus` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceUpdateStatusState;

/// Progress of the latest update or rollback. Absent until the service is updated for the first time.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceUpdateStatus {
    /// How far the update has come. Engines also send `rollback_paused` and `rollback_completed`, which Docker's
    /// document does not list.
    #[doc(alias = "State")]
    pub state: Option<ServiceUpdateStatusState>,

    /// When the update began.
    #[doc(alias = "StartedAt")]
    pub started_at: Option<support::Timestamp>,

    /// When the update ended. Absent while it is under way.
    #[doc(alias = "CompletedAt")]
    pub completed_at: Option<support::Timestamp>,

    /// Explanation for people, such as `update in progress`, or why the update was paused or rolled back.
    #[doc(alias = "Message")]
    pub message: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ServiceUpdateStatus {
    "State"       => state:        optional,
    "StartedAt"   => started_at:   optional,
    "CompletedAt" => completed_at: optional,
    "Message"     => message:      optional,
    ..?           => unknown,
} }
