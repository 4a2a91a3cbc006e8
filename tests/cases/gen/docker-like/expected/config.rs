// Written by `modelwright gen --spec` from `Config` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Config`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Config {
    /// `Image` in JSON.
    ///
    /// JSON key: `Image`.
    #[doc(alias = "Image")]
    pub image: Option<String>,
}

support::object! { Config {
    "Image" => image: optional,
} }
