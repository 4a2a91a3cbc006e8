// Written by `cargo xtask gen` from `ImageHistoryResponseItem` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One step in the making of an image, as `ImageHistory` lists them, newest first.
///
/// API 1.51: One of the steps that made the image.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageHistoryResponseItem {
    /// The ID of the image that this step left behind, or `<missing>`. Only the topmost step, and steps whose
    /// intermediate image is stored on this host, have an ID.
    ///
    /// API 1.51: The ID of the image as it was after this step, or `<missing>`.
    ///
    /// Only steps that the classic builder took on this engine have one, and the last step of all, which is the image itself.
    #[doc(alias = "Id")]
    pub id: String,

    /// When the step was made, in seconds since 1 January 1970 (UTC).
    ///
    /// API 1.51: When the step was taken, in seconds since 1970-01-01 00:00 UTC.
    #[doc(alias = "Created")]
    pub created: i64,

    /// The build instruction or command behind the step. Its form depends on the builder: `CMD ["/bin/sh"]` from
    /// BuildKit, `/bin/sh -c #(nop)  USER nobody` from the classic one. Empty for an imported image.
    ///
    /// API 1.51: The instruction or command of the step. It is empty for an import.
    #[doc(alias = "CreatedBy")]
    pub created_by: String,

    /// References such as `name:tag` that point at the image of this step. Null if none does.
    ///
    /// API 1.51: The names with tags of the image as it was after this step. `null` if it has none.
    #[doc(alias = "Tags")]
    pub tags: Option<Vec<String>>,

    /// How many bytes the step added to the image. `0` for steps that change only the configuration.
    ///
    /// API 1.51: The bytes that the step added. It is `0` for one that changed settings only.
    #[doc(alias = "Size")]
    pub size: i64,

    /// A remark stored with the step: the message given to a commit or an import, or `buildkit.dockerfile.v0` from
    /// BuildKit. Often empty.
    ///
    /// API 1.51: A remark on the step, such as the message of a commit or an import. It is often empty.
    #[doc(alias = "Comment")]
    pub comment: String,
}

support::object! { ImageHistoryResponseItem {
    "Id"        => id:         required,
    "Created"   => created:    required,
    "CreatedBy" => created_by: required,
    "Tags"      => tags:       nullable,
    "Size"      => size:       required,
    "Comment"   => comment:    required,
} }
