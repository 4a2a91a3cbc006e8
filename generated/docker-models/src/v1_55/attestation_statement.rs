// Written by `cargo xtask gen` from `AttestationStatement` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_40::OciDescriptor;

/// An attestation of an image in the in-toto format, such as its provenance or a software bill of materials.
///
/// Available in API 1.55 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttestationStatement {
    /// The media type, digest and size of the blob that contains the statement.
    ///
    /// JSON key: `Descriptor`.
    #[doc(alias = "Descriptor")]
    pub descriptor: OciDescriptor,

    /// The URI of the statement's type, such as `https://slsa.dev/provenance/v1` for provenance or
    /// `https://spdx.dev/Document` for a software bill of materials.
    ///
    /// JSON key: `PredicateType`.
    #[doc(alias = "PredicateType")]
    pub predicate_type: String,

    /// The complete, unmodified statement, as JSON. Omitted unless the request sets `statement=true`.
    ///
    /// JSON key: `Statement`.
    #[doc(alias = "Statement")]
    pub statement: Option<serde_json::Value>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { AttestationStatement {
    "Descriptor"    => descriptor:     required,
    "PredicateType" => predicate_type: required,
    "Statement"     => statement:      optional,
    ..?             => unknown,
} }
