// Written by `modelwright gen --spec` from `post_upload/body` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Filter;

/// The request body of `POST /upload` (`post_upload`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PostUploadBody {
    /// `file` in JSON.
    pub file: String,

    /// `more` in JSON.
    pub more: Option<Vec<String>>,

    /// `note` in JSON.
    pub note: Option<String>,

    /// `meta` in JSON.
    pub meta: Option<Filter>,
}

support::object! { PostUploadBody {
    "file" => file: required,
    "more" => more: optional,
    "note" => note: optional,
    "meta" => meta: optional,
} }
