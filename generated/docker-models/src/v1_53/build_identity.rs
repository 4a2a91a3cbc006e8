// Written by `cargo xtask gen` from `BuildIdentity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A build that produced the image.
///
/// API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BuildIdentity {
    /// The build's ID in BuildKit, under which its history can be asked for more.
    #[doc(alias = "Ref")]
    pub ref_: Option<String>,

    /// When the build took place, as an RFC 3339 time.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { BuildIdentity {
    "Ref"       => ref_:       optional,
    "CreatedAt" => created_at: optional,
    ..?         => unknown,
} }
