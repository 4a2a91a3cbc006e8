// Written by `modelwright gen --spec` from `Whole` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Free;

/// The definition `Whole`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Whole {
    /// `Any` in JSON.
    ///
    /// JSON key: `Any`.
    #[doc(alias = "Any")]
    pub any: Option<serde_json::Value>,

    /// `Own` in JSON.
    ///
    /// JSON key: `Own`.
    #[doc(alias = "Own")]
    pub own: Option<String>,
}

support::object! { Whole {
    "Any" => any: optional,
    "Own" => own: optional,
} }

#[allow(deprecated)]
impl From<Free> for Whole {
    #[inline]
    fn from(part: Free) -> Self {
        let Free { any } = part;
        Self { any, ..Self::default() }
    }
}

#[allow(deprecated)]
impl From<Whole> for Free {
    #[inline]
    fn from(whole: Whole) -> Self {
        let Whole { any, .. } = whole;
        Self { any }
    }
}
