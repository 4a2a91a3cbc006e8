// Written by `cargo xtask gen` from `ImageHistoryResponseItem` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One step in the making of an image, as `ImageHistory` lists them, newest first.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageHistoryResponseItem {
    /// The ID of the image that this step left behind, or `<missing>`. Only the topmost step, and steps whose
    /// intermediate image is stored on this host, have an ID.
    #[doc(alias = "Id")]
    pub id: String,

    /// When the step was made, in seconds since 1 January 1970 (UTC).
    #[doc(alias = "Created")]
    pub created: i64,

    /// The build instruction or command behind the step. Its form depends on the builder: `CMD ["/bin/sh"]` from
    /// BuildKit, `/bin/sh -c #(nop)  USER nobody` from the classic one. Empty for an imported image.
    #[doc(alias = "CreatedBy")]
    pub created_by: String,

    /// References such as `name:tag` that point at the image of this step. Null if none does.
    #[doc(alias = "Tags")]
    pub tags: Option<Vec<String>>,

    /// How many bytes the step added to the image. `0` for steps that change only the configuration.
    #[doc(alias = "Size")]
    pub size: i64,

    /// A remark stored with the step: the message given to a commit or an import, or `buildkit.dockerfile.v0` from
    /// BuildKit. Often empty.
    #[doc(alias = "Comment")]
    pub comment: String,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
