// Written by `modelwright gen --spec` from `"😀"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `"😀"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum U1f600 {
    /// The empty string.
    Empty,

    /// ` `
    Space,

    /// `*`
    Star,

    /// `/`
    Slash,

    /// `\u{0}`
    U0,

    /// `2x`
    Value2x,

    /// `<script>`
    Script,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { U1f600 {
    ""         => Empty,
    " "        => Space,
    "*"        => Star,
    "/"        => Slash,
    "\0"       => U0,
    "2x"       => Value2x,
    "<script>" => Script,
    ..         => Other,
} }
