// Written by `cargo xtask gen` from `SignatureTimestamp` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SignatureTimestampType;

/// A verified timestamp of a signature.
///
/// Available in API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SignatureTimestamp {
    /// The kind of service that issued the timestamp: a transparency log or a timestamp authority.
    ///
    /// JSON key: `Type`.
    #[doc(alias = "Type")]
    pub type_: Option<SignatureTimestampType>,

    /// The address of the log or authority that issued the timestamp.
    ///
    /// JSON key: `URI`.
    #[doc(alias = "URI")]
    pub uri: Option<String>,

    /// The verified time, in RFC 3339 format.
    ///
    /// JSON key: `Timestamp`.
    #[doc(alias = "Timestamp")]
    pub timestamp: Option<support::Timestamp>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SignatureTimestamp {
    "Type"      => type_:     optional,
    "URI"       => uri:       optional,
    "Timestamp" => timestamp: optional,
    ..?         => unknown,
} }
