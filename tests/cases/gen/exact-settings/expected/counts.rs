// Written by `modelwright gen --spec` from `Counts` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Counts`.
///More: <https://example.com/> "]
#[cfg_attr(any(), doc = r#"https://x"#, a(b[c]{d}))]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(
    pub Option<::std::collections::HashMap<String, ::std::num::Wrapping<u32>>>,
);

support::map! { Counts: ::std::num::Wrapping<u32> }
