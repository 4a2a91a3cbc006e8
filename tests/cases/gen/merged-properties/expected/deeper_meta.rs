// Written by `modelwright gen --spec` from `Deeper.meta` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{DeepMeta, DeepMetaInner};

/// The type of `Deeper.meta`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeeperMeta {
    /// `a` in JSON.
    pub a: Option<String>,

    /// `inner` in JSON.
    pub inner: Option<DeepMetaInner>,

    /// `b` in JSON.
    pub b: i64,

    /// `c` in JSON.
    pub c: Option<bool>,
}

support::object! { DeeperMeta {
    "a"     => a:     optional,
    "inner" => inner: optional,
    "b"     => b:     required,
    "c"     => c:     optional,
} }

#[allow(deprecated)]
impl From<DeepMeta> for DeeperMeta {
    #[inline]
    fn from(part: DeepMeta) -> Self {
        let DeepMeta { a, inner, b } = part;
        Self {
            a,
            inner,
            b,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<DeeperMeta> for DeepMeta {
    #[inline]
    fn from(whole: DeeperMeta) -> Self {
        let DeeperMeta { a, inner, b, .. } = whole;
        Self { a, inner, b }
    }
}
