// Written by `modelwright gen --spec` from `Deep.meta.inner` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::BaseMetaInner;

/// The type of `Deep.meta.inner`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeepMetaInner {
    /// `x` in JSON.
    pub x: Option<i64>,

    /// `y` in JSON.
    pub y: Option<i64>,
}

support::object! { DeepMetaInner {
    "x" => x: optional,
    "y" => y: optional,
} }

#[allow(deprecated)]
impl From<BaseMetaInner> for DeepMetaInner {
    #[inline]
    fn from(part: BaseMetaInner) -> Self {
        let BaseMetaInner { x } = part;
        Self { x, ..Self::default() }
    }
}

#[allow(deprecated)]
impl From<DeepMetaInner> for BaseMetaInner {
    #[inline]
    fn from(whole: DeepMetaInner) -> Self {
        let DeepMetaInner { x, .. } = whole;
        Self { x }
    }
}
