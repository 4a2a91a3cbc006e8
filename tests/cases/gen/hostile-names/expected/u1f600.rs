// Written by `cargo xtask gen --spec` from `"😀"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `"😀"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum U1f600 {
    /// The empty text.
    Empty,

    /// ` `
    U20,

    /// `*`
    Star,

    /// `/`
    U2f,

    /// `\u{0}`
    U0,

    /// `2x`
    Value2x,

    /// `<script>`
    Script,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { U1f600 {
    ""         => Empty,
    " "        => U20,
    "*"        => Star,
    "/"        => U2f,
    "\0"       => U0,
    "2x"       => Value2x,
    "<script>" => Script,
    ..         => Other,
} }
