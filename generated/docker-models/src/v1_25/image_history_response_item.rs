// Written by `cargo xtask gen` from `ImageHistoryResponseItem` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One of the steps that produced an image. [`ImageHistory`] lists them newest first.
///
/// Available in all API versions.
///
#[doc = operation!("ImageHistory")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageHistoryResponseItem {
    /// The ID of the image that this step produced, or `<missing>`. Only the topmost step, and steps whose intermediate
    /// image is stored on this host, have an ID.
    ///
    /// JSON key: `Id`.
    #[doc(alias = "Id")]
    pub id: String,

    /// The time of the step, in seconds since 1970-01-01 00:00 UTC.
    ///
    /// JSON key: `Created`.
    #[doc(alias = "Created")]
    pub created: i64,

    /// The build instruction or command of the step. Its format depends on the builder: `CMD ["/bin/sh"]` from BuildKit,
    /// `/bin/sh -c #(nop)  USER nobody` from the classic builder. Empty for an imported image.
    ///
    /// JSON key: `CreatedBy`.
    #[doc(alias = "CreatedBy")]
    pub created_by: String,

    /// The names, such as `name:tag`, of the image that this step produced. `null` if there are none.
    ///
    /// JSON key: `Tags`.
    #[doc(alias = "Tags")]
    pub tags: Option<Vec<String>>,

    /// The size that the step added to the image, in bytes. `0` for steps that change only the configuration.
    ///
    /// JSON key: `Size`.
    #[doc(alias = "Size")]
    pub size: i64,

    /// The comment recorded with the step: the message of a commit or import, or `buildkit.dockerfile.v0` from BuildKit.
    /// Often empty.
    ///
    /// JSON key: `Comment`.
    #[doc(alias = "Comment")]
    pub comment: String,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ImageHistoryResponseItem {
    "Id"        => id:         required,
    "Created"   => created:    required,
    "CreatedBy" => created_by: required,
    "Tags"      => tags:       nullable,
    "Size"      => size:       required,
    "Comment"   => comment:    required,
    ..?         => unknown,
} }
