// Written by `cargo xtask gen` from `SignatureTimestampType` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The kind of service that issued a signature timestamp.
///
/// Available in API 1.53 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SignatureTimestampType {
    /// `Tlog`: The timestamp is an entry in a public transparency log, such as Sigstore Rekor.
    Tlog,

    /// `TimestampAuthority`: The timestamp was signed by a timestamp authority.
    TimestampAuthority,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { SignatureTimestampType {
    "Tlog"               => Tlog,
    "TimestampAuthority" => TimestampAuthority,
    ..                   => Other,
} }
