// Written by `cargo xtask gen` from `AttestationStatement` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_48::OciDescriptor;

/// The definition `AttestationStatement`.
///
/// API 1.55 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttestationStatement {
    /// `Descriptor` in JSON.
    #[doc(alias = "Descriptor")]
    pub descriptor: OciDescriptor,

    /// `PredicateType` in JSON.
    #[doc(alias = "PredicateType")]
    pub predicate_type: String,

    /// `Statement` in JSON.
    #[doc(alias = "Statement")]
    pub statement: Option<serde_json::Value>,
}

support::object! { AttestationStatement {
    "Descriptor"    => descriptor:     required,
    "PredicateType" => predicate_type: required,
    "Statement"     => statement:      optional,
} }
