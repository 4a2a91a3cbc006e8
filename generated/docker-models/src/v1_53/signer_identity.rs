// Written by `cargo xtask gen` from `SignerIdentity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The signer of an image, and the source and build of the image, as stated in the signing certificate.
///
/// Most fields are certificate extensions defined by Sigstore Fulcio, below OID `1.3.6.1.4.1.57264.1`. Fields that
/// the certificate does not contain are omitted.
///
/// Available in API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SignerIdentity {
    /// The distinguished name of the authority that issued the signing certificate.
    ///
    /// JSON key: `CertificateIssuer`.
    #[doc(alias = "CertificateIssuer")]
    pub certificate_issuer: Option<String>,

    /// The subject alternative name of the certificate: an e-mail address or, for an automated build, the URI of its
    /// workflow.
    ///
    /// JSON key: `SubjectAlternativeName`.
    #[doc(alias = "SubjectAlternativeName")]
    pub subject_alternative_name: Option<String>,

    /// The URL of the OpenID Connect provider that authenticated the signer: the `iss` claim of its token or, behind a
    /// federating service such as Dex, the upstream provider. Extension 8.
    ///
    /// JSON key: `Issuer`.
    #[doc(alias = "Issuer")]
    pub issuer: Option<String>,

    /// The URI of the workflow or build file that created the signature. Extension 9.
    ///
    /// JSON key: `BuildSignerURI`.
    #[doc(alias = "BuildSignerURI")]
    pub build_signer_uri: Option<String>,

    /// The exact version of `BuildSignerURI`, usually a commit hash. Extension 10.
    ///
    /// JSON key: `BuildSignerDigest`.
    #[doc(alias = "BuildSignerDigest")]
    pub build_signer_digest: Option<String>,

    /// The environment that the build ran in: on machines of the platform (`github-hosted`) or of the customer
    /// (`self-hosted`). Extension 11.
    ///
    /// JSON key: `RunnerEnvironment`.
    #[doc(alias = "RunnerEnvironment")]
    pub runner_environment: Option<String>,

    /// The URL of the source repository that was built. Extension 12.
    ///
    /// JSON key: `SourceRepositoryURI`.
    #[doc(alias = "SourceRepositoryURI")]
    pub source_repository_uri: Option<String>,

    /// The commit that was built. Extension 13.
    ///
    /// JSON key: `SourceRepositoryDigest`.
    #[doc(alias = "SourceRepositoryDigest")]
    pub source_repository_digest: Option<String>,

    /// The branch or tag that was built, as in `refs/heads/main`. Extension 14.
    ///
    /// JSON key: `SourceRepositoryRef`.
    #[doc(alias = "SourceRepositoryRef")]
    pub source_repository_ref: Option<String>,

    /// The platform's permanent ID of the source repository, which renaming does not change. Extension 15.
    ///
    /// JSON key: `SourceRepositoryIdentifier`.
    #[doc(alias = "SourceRepositoryIdentifier")]
    pub source_repository_identifier: Option<String>,

    /// The URL of the user or organization that owns the source repository. Extension 16.
    ///
    /// JSON key: `SourceRepositoryOwnerURI`.
    #[doc(alias = "SourceRepositoryOwnerURI")]
    pub source_repository_owner_uri: Option<String>,

    /// The platform's permanent ID of the repository's owner, which renaming does not change. Extension 17.
    ///
    /// JSON key: `SourceRepositoryOwnerIdentifier`.
    #[doc(alias = "SourceRepositoryOwnerIdentifier")]
    pub source_repository_owner_identifier: Option<String>,

    /// The URI of the workflow file that started the build. It differs from `BuildSignerURI` if that file calls another
    /// file to sign. Extension 18.
    ///
    /// JSON key: `BuildConfigURI`.
    #[doc(alias = "BuildConfigURI")]
    pub build_config_uri: Option<String>,

    /// The exact version of `BuildConfigURI`, usually a commit hash. Extension 19.
    ///
    /// JSON key: `BuildConfigDigest`.
    #[doc(alias = "BuildConfigDigest")]
    pub build_config_digest: Option<String>,

    /// The event that triggered the build, such as `push` or `workflow_dispatch`. Extension 20.
    ///
    /// JSON key: `BuildTrigger`.
    #[doc(alias = "BuildTrigger")]
    pub build_trigger: Option<String>,

    /// The URL of the run that built and signed the image. Extension 21.
    ///
    /// JSON key: `RunInvocationURI`.
    #[doc(alias = "RunInvocationURI")]
    pub run_invocation_uri: Option<String>,

    /// The visibility of the source repository, `public` or `private`, when the certificate was signed. Extension 22.
    ///
    /// JSON key: `SourceRepositoryVisibilityAtSigning`.
    #[doc(alias = "SourceRepositoryVisibilityAtSigning")]
    pub source_repository_visibility_at_signing: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
