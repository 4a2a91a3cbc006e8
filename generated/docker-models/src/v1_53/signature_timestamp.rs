// Written by `cargo xtask gen` from `SignatureTimestamp` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SignatureTimestampType;

/// The definition `SignatureTimestamp`.
///
/// API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SignatureTimestamp {
    /// `Type` in JSON.
    #[doc(alias = "Type")]
    pub type_: Option<SignatureTimestampType>,

    /// `URI` in JSON.
    #[doc(alias = "URI")]
    pub uri: Option<String>,

    /// `Timestamp` in JSON.
    #[doc(alias = "Timestamp")]
    pub timestamp: Option<support::Timestamp>,
}

support::object! { SignatureTimestamp {
    "Type"      => type_:     optional,
    "URI"       => uri:       optional,
    "Timestamp" => timestamp: optional,
} }
