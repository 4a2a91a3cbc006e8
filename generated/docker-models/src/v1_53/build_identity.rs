// Written by `cargo xtask gen` from `BuildIdentity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A build that produced the image.
///
/// Available in API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BuildIdentity {
    /// The ID of the build in BuildKit. Use it to look up the build's history.
    ///
    /// JSON key: `Ref`.
    #[doc(alias = "Ref")]
    pub ref_: Option<String>,

    /// The time of the build, in RFC 3339 format.
    ///
    /// JSON key: `CreatedAt`.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { BuildIdentity {
    "Ref"       => ref_:       optional,
    "CreatedAt" => created_at: optional,
    ..?         => unknown,
} }
