// Written by `cargo xtask gen` from `SignatureTimestamp` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SignatureTimestampType;

/// A verified proof of when a signature was made.
///
/// API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SignatureTimestamp {
    /// Who vouches for the time: a transparency log or a timestamp authority.
    #[doc(alias = "Type")]
    pub type_: Option<SignatureTimestampType>,

    /// The address of the log or authority that issued the timestamp.
    #[doc(alias = "URI")]
    pub uri: Option<String>,

    /// The time vouched for, in RFC 3339 format.
    #[doc(alias = "Timestamp")]
    pub timestamp: Option<support::Timestamp>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SignatureTimestamp {
    "Type"      => type_:     optional,
    "URI"       => uri:       optional,
    "Timestamp" => timestamp: optional,
    ..?         => unknown,
} }
