// Written by `modelwright gen --spec` from `a/body@"multipart/form-data"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The request body of `POST /a` (`a`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ABodyMultipartFormData {
    /// `y` in JSON.
    pub y: Option<String>,
}

support::object! { ABodyMultipartFormData {
    "y" => y: optional,
} }
