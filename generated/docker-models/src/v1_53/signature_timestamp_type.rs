// Written by `cargo xtask gen` from `SignatureTimestampType` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The kinds of service that vouch for the time of a signature.
///
/// API 1.53 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SignatureTimestampType {
    /// `Tlog`: An entry in a public transparency log, such as Sigstore's Rekor.
    Tlog,

    /// `TimestampAuthority`: A timestamp signed by a timestamp authority.
    TimestampAuthority,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { SignatureTimestampType {
    "Tlog"               => Tlog,
    "TimestampAuthority" => TimestampAuthority,
    ..                   => Other,
} }
