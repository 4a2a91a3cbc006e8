// Written by `modelwright gen --spec` from `Siblings.meta` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{BaseMeta, BaseMetaInner, Meta};

/// The type of `Siblings.meta`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SiblingsMeta {
    /// `a` in JSON.
    pub a: Option<String>,

    /// `inner` in JSON.
    pub inner: Option<BaseMetaInner>,

    /// `d` in JSON.
    pub d: Option<String>,
}

support::object! { SiblingsMeta {
    "a"     => a:     optional,
    "inner" => inner: optional,
    "d"     => d:     optional,
} }

#[allow(deprecated)]
impl From<BaseMeta> for SiblingsMeta {
    #[inline]
    fn from(part: BaseMeta) -> Self {
        let BaseMeta { a, inner } = part;
        Self {
            a,
            inner,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<SiblingsMeta> for BaseMeta {
    #[inline]
    fn from(whole: SiblingsMeta) -> Self {
        let SiblingsMeta { a, inner, .. } = whole;
        Self { a, inner }
    }
}

#[allow(deprecated)]
impl From<Meta> for SiblingsMeta {
    #[inline]
    fn from(part: Meta) -> Self {
        let Meta { d } = part;
        Self { d, ..Self::default() }
    }
}

#[allow(deprecated)]
impl From<SiblingsMeta> for Meta {
    #[inline]
    fn from(whole: SiblingsMeta) -> Self {
        let SiblingsMeta { d, .. } = whole;
        Self { d }
    }
}
