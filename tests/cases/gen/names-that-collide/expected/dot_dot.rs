// Written by `modelwright gen --spec` from `".."` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `".."`.
#[doc(alias = "..")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DotDot {
    /// \`\` in JSON.
    pub unnamed: Option<String>,

    /// `.` in JSON.
    ///
    /// JSON key: `.`.
    #[doc(alias = ".")]
    pub dot: Option<String>,

    /// `..` in JSON.
    ///
    /// JSON key: `..`.
    #[doc(alias = "..")]
    pub dot_dot: Option<String>,

    /// `²` in JSON.
    pub _2: Option<String>,
}

support::object! { DotDot {
    ""   => unnamed: optional,
    "."  => dot:     optional,
    ".." => dot_dot: optional,
    "²"  => _2:      optional,
} }
