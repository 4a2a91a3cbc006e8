// Written by `cargo xtask gen` from `AttestationStatement` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_40::OciDescriptor;

/// An attestation of an image in the in-toto format, such as its provenance or a list of its software.
///
/// API 1.55 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttestationStatement {
    /// Media type, digest and size of the blob that holds the statement.
    #[doc(alias = "Descriptor")]
    pub descriptor: OciDescriptor,

    /// A URI that tells what the statement is about, for example `https://slsa.dev/provenance/v1` for provenance or
    /// `https://spdx.dev/Document` for a software list.
    #[doc(alias = "PredicateType")]
    pub predicate_type: String,

    /// The whole statement, unchanged, as JSON. Absent unless the request has `statement=true`.
    #[doc(alias = "Statement")]
    pub statement: Option<serde_json::Value>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { AttestationStatement {
    "Descriptor"    => descriptor:     required,
    "PredicateType" => predicate_type: required,
    "Statement"     => statement:      optional,
    ..?             => unknown,
} }
