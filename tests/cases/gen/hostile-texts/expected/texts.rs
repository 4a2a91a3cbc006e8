// Written by `modelwright gen --spec` from `Texts` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(deprecated)]

use super::support;
use super::Old;

/// A comment */ pub fn f() {} /* and "quotes" and \ and {} and #\[cfg(x)\].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Texts {
    /// ```text
    /// let x = never closed;
    /// ```
    ///
    /// JSON key: `Fence`.
    #[doc(alias = "Fence")]
    pub fence: Option<String>,

    /// ```text
    /// panic!("doctests must not run");
    /// ```
    ///
    /// ```text
    /// panic!("nor this");
    /// ```
    ///
    /// JSON key: `Doctest`.
    #[doc(alias = "Doctest")]
    pub doctest: Option<String>,

    /// An \[open bracket, a close\], a \[link\](to nowhere) and a \[Type\].
    ///
    /// JSON key: `Brackets`.
    #[doc(alias = "Brackets")]
    pub brackets: Option<String>,

    /// \<script>alert(1)\</script> and \<img src=x>, Vec\<u8> too.
    ///
    /// JSON key: `Html`.
    #[doc(alias = "Html")]
    pub html: Option<String>,

    /// See <https://example.org/a_b?c=>*d* and www.example.org.
    ///
    /// JSON key: `Url`.
    #[doc(alias = "Url")]
    pub url: Option<String>,

    /// a | b
    /// --|--
    /// 1 | 2 | 3
    ///
    /// JSON key: `Table`.
    #[doc(alias = "Table")]
    pub table: Option<String>,

    /// **Big**
    ///
    /// text
    ///
    /// JSON key: `Heading`.
    #[doc(alias = "Heading")]
    pub heading: Option<String>,

    /// bell \u{7}, right-to-left \u{202E}, zero\u{0}
    ///
    /// JSON key: `Control`.
    #[doc(alias = "Control")]
    pub control: Option<String>,

    /// [`Old`] in JSON.
    ///
    /// JSON key: `Old`.
    #[doc(alias = "Old")]
    pub old: Option<Old>,

    /// `Default` in JSON.
    ///
    /// Default: ```"`` */ \" \n"```.
    ///
    /// Limits: matching `` `+ ``.
    ///
    /// Example: ````"```"````.
    ///
    /// JSON key: `Default`.
    #[doc(alias = "Default")]
    pub default: Option<String>,
}

support::object! { Texts {
    "Fence"    => fence:    optional,
    "Doctest"  => doctest:  optional,
    "Brackets" => brackets: optional,
    "Html"     => html:     optional,
    "Url"      => url:      optional,
    "Table"    => table:    optional,
    "Heading"  => heading:  optional,
    "Control"  => control:  optional,
    "Old"      => old:      optional,
    "Default"  => default:  optional,
} }
