// Written by `modelwright gen --spec` from `"../../etc/passwd"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `"../../etc/passwd"`.
#[doc(alias = "../../etc/passwd")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EtcPasswd {
    /// `"; drop` in JSON.
    pub drop: Option<String>,

    /// `two lines` in JSON.
    pub two_lines: Option<String>,

    /// `*/` in JSON.
    pub star: Option<String>,

    /// `😀` in JSON.
    pub u1f600: Option<String>,

    /// \`\` in JSON.
    pub unnamed: Option<String>,

    /// `123` in JSON.
    ///
    /// JSON key: `123`.
    #[doc(alias = "123")]
    pub _123: Option<String>,

    /// `+1` in JSON.
    ///
    /// JSON key: `+1`.
    #[doc(alias = "+1")]
    pub plus_1: Option<String>,

    /// `-1` in JSON.
    ///
    /// JSON key: `-1`.
    #[doc(alias = "-1")]
    pub minus_1: Option<String>,

    /// `größe` in JSON.
    pub größe: Option<String>,

    /// `r#type` in JSON.
    pub r_type: Option<String>,
}

support::object! { EtcPasswd {
    "\"; drop"   => drop:      optional,
    "two\nlines" => two_lines: optional,
    "*/"         => star:      optional,
    "😀"          => u1f600:    optional,
    ""           => unnamed:   optional,
    "123"        => _123:      optional,
    "+1"         => plus_1:    optional,
    "-1"         => minus_1:   optional,
    "größe"      => größe:     optional,
    "r#type"     => r_type:    optional,
} }
