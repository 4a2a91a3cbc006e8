// Written by `cargo xtask gen` from `SignerIdentity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `SignerIdentity`.
///
/// API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SignerIdentity {
    /// `CertificateIssuer` in JSON.
    #[doc(alias = "CertificateIssuer")]
    pub certificate_issuer: Option<String>,

    /// `SubjectAlternativeName` in JSON.
    #[doc(alias = "SubjectAlternativeName")]
    pub subject_alternative_name: Option<String>,

    /// `Issuer` in JSON.
    #[doc(alias = "Issuer")]
    pub issuer: Option<String>,

    /// `BuildSignerURI` in JSON.
    #[doc(alias = "BuildSignerURI")]
    pub build_signer_uri: Option<String>,

    /// `BuildSignerDigest` in JSON.
    #[doc(alias = "BuildSignerDigest")]
    pub build_signer_digest: Option<String>,

    /// `RunnerEnvironment` in JSON.
    #[doc(alias = "RunnerEnvironment")]
    pub runner_environment: Option<String>,

    /// `SourceRepositoryURI` in JSON.
    #[doc(alias = "SourceRepositoryURI")]
    pub source_repository_uri: Option<String>,

    /// `SourceRepositoryDigest` in JSON.
    #[doc(alias = "SourceRepositoryDigest")]
    pub source_repository_digest: Option<String>,

    /// `SourceRepositoryRef` in JSON.
    #[doc(alias = "SourceRepositoryRef")]
    pub source_repository_ref: Option<String>,

    /// `SourceRepositoryIdentifier` in JSON.
    #[doc(alias = "SourceRepositoryIdentifier")]
    pub source_repository_identifier: Option<String>,

    /// `SourceRepositoryOwnerURI` in JSON.
    #[doc(alias = "SourceRepositoryOwnerURI")]
    pub source_repository_owner_uri: Option<String>,

    /// `SourceRepositoryOwnerIdentifier` in JSON.
    #[doc(alias = "SourceRepositoryOwnerIdentifier")]
    pub source_repository_owner_identifier: Option<String>,

    /// `BuildConfigURI` in JSON.
    #[doc(alias = "BuildConfigURI")]
    pub build_config_uri: Option<String>,

    /// `BuildConfigDigest` in JSON.
    #[doc(alias = "BuildConfigDigest")]
    pub build_config_digest: Option<String>,

    /// `BuildTrigger` in JSON.
    #[doc(alias = "BuildTrigger")]
    pub build_trigger: Option<String>,

    /// `RunInvocationURI` in JSON.
    #[doc(alias = "RunInvocationURI")]
    pub run_invocation_uri: Option<String>,

    /// `SourceRepositoryVisibilityAtSigning` in JSON.
    #[doc(alias = "SourceRepositoryVisibilityAtSigning")]
    pub source_repository_visibility_at_signing: Option<String>,
}

support::object! { SignerIdentity {
    "CertificateIssuer"                   => certificate_issuer:                      optional,
    "SubjectAlternativeName"              => subject_alternative_name:                optional,
    "Issuer"                              => issuer:                                  optional,
    "BuildSignerURI"                      => build_signer_uri:                        optional,
    "BuildSignerDigest"                   => build_signer_digest:                     optional,
    "RunnerEnvironment"                   => runner_environment:                      optional,
    "SourceRepositoryURI"                 => source_repository_uri:                   optional,
    "SourceRepositoryDigest"              => source_repository_digest:                optional,
    "SourceRepositoryRef"                 => source_repository_ref:                   optional,
    "SourceRepositoryIdentifier"          => source_repository_identifier:            optional,
    "SourceRepositoryOwnerURI"            => source_repository_owner_uri:             optional,
    "SourceRepositoryOwnerIdentifier"     => source_repository_owner_identifier:      optional,
    "BuildConfigURI"                      => build_config_uri:                        optional,
    "BuildConfigDigest"                   => build_config_digest:                     optional,
    "BuildTrigger"                        => build_trigger:                           optional,
    "RunInvocationURI"                    => run_invocation_uri:                      optional,
    "SourceRepositoryVisibilityAtSigning" => source_repository_visibility_at_signing: optional,
} }
