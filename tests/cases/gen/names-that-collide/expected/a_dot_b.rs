// Written by `modelwright gen --spec` from `"a.b"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `"a.b"`.
#[doc(alias = "a.b")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ADotB {
    /// `m-n`
    MDashN,

    /// `m.n`
    MDotN,

    /// `Err`
    Err_,

    /// `Self`
    Self_,

    /// The empty string.
    Empty,

    /// ` `
    Space,

    /// `\u{202E}`
    U202e,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ADotB {
    "m-n"      => MDashN,
    "m.n"      => MDotN,
    "Err"      => Err_,
    "Self"     => Self_,
    ""         => Empty,
    " "        => Space,
    "\u{202e}" => U202e,
    ..         => Other,
} }
