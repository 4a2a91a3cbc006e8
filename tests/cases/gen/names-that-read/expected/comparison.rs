// Written by `modelwright gen --spec` from `Comparison` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Comparison`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Comparison {
    /// `<`
    Less,

    /// `<=`
    LessEqual,

    /// `>`
    Greater,

    /// The empty string.
    Empty,

    /// ` `
    Space,

    /// `/`
    Slash,

    /// `_`
    Underscore,

    /// `*/`
    Star,

    /// `--all`
    All,

    /// `-1`
    Minus1,

    /// `1`
    Value1,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { Comparison {
    "<"     => Less,
    "<="    => LessEqual,
    ">"     => Greater,
    ""      => Empty,
    " "     => Space,
    "/"     => Slash,
    "_"     => Underscore,
    "*/"    => Star,
    "--all" => All,
    "-1"    => Minus1,
    "1"     => Value1,
    ..      => Other,
} }
