// Written by `cargo xtask gen` from `SignerIdentity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Who signed an image, and from which source and build, as stated in the signing certificate.
///
/// Most fields are the certificate extensions defined by Sigstore's Fulcio, below OID `1.3.6.1.4.1.57264.1`. Those that
/// the certificate lacks are absent.
///
/// API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SignerIdentity {
    /// The distinguished name of the authority that issued the signing certificate.
    #[doc(alias = "CertificateIssuer")]
    pub certificate_issuer: Option<String>,

    /// The signer's name in the certificate: an e-mail address, or for an automated build the URI of its workflow.
    #[doc(alias = "SubjectAlternativeName")]
    pub subject_alternative_name: Option<String>,

    /// The URL of the OpenID Connect provider that vouched for the signer (the `iss` of its token; behind a federating
    /// service such as Dex, the provider upstream of it). Extension 8.
    #[doc(alias = "Issuer")]
    pub issuer: Option<String>,

    /// The workflow or build file that did the signing, as a URI. Extension 9.
    #[doc(alias = "BuildSignerURI")]
    pub build_signer_uri: Option<String>,

    /// The exact version of `BuildSignerURI`, usually a commit hash. Extension 10.
    #[doc(alias = "BuildSignerDigest")]
    pub build_signer_digest: Option<String>,

    /// Where the build ran: on machines of the platform (`github-hosted`) or on the customer's own (`self-hosted`).
    /// Extension 11.
    #[doc(alias = "RunnerEnvironment")]
    pub runner_environment: Option<String>,

    /// URL of the repository whose code was built. Extension 12.
    #[doc(alias = "SourceRepositoryURI")]
    pub source_repository_uri: Option<String>,

    /// The commit that was built. Extension 13.
    #[doc(alias = "SourceRepositoryDigest")]
    pub source_repository_digest: Option<String>,

    /// The branch or tag that was built, as in `refs/heads/main`. Extension 14.
    #[doc(alias = "SourceRepositoryRef")]
    pub source_repository_ref: Option<String>,

    /// The platform's lasting ID of the source repository, which survives renaming. Extension 15.
    #[doc(alias = "SourceRepositoryIdentifier")]
    pub source_repository_identifier: Option<String>,

    /// URL of the user or organisation that owns the source repository. Extension 16.
    #[doc(alias = "SourceRepositoryOwnerURI")]
    pub source_repository_owner_uri: Option<String>,

    /// The platform's lasting ID of the repository's owner, which survives renaming. Extension 17.
    #[doc(alias = "SourceRepositoryOwnerIdentifier")]
    pub source_repository_owner_identifier: Option<String>,

    /// The workflow file with which the build began, as a URI. It differs from `BuildSignerURI` where that file calls another
    /// one to sign. Extension 18.
    #[doc(alias = "BuildConfigURI")]
    pub build_config_uri: Option<String>,

    /// The exact version of `BuildConfigURI`, usually a commit hash. Extension 19.
    #[doc(alias = "BuildConfigDigest")]
    pub build_config_digest: Option<String>,

    /// What set off the build, for example `push` or `workflow_dispatch`. Extension 20.
    #[doc(alias = "BuildTrigger")]
    pub build_trigger: Option<String>,

    /// URL of the very run that built and signed. Extension 21.
    #[doc(alias = "RunInvocationURI")]
    pub run_invocation_uri: Option<String>,

    /// Whether the source repository was `public` or `private` when the certificate was signed. Extension 22.
    #[doc(alias = "SourceRepositoryVisibilityAtSigning")]
    pub source_repository_visibility_at_signing: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
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
    ..?                                   => unknown,
} }
