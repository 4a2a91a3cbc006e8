// Written by `modelwright gen --spec` from `Numbers` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{NumbersExtension, NumbersListed, NumbersPort};

/// The definition `Numbers`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// `plain` in JSON.
    pub plain: Option<i64>,

    /// `port` in JSON.
    pub port: Option<NumbersPort>,

    /// `extension` in JSON.
    pub extension: Option<NumbersExtension>,

    /// `large` in JSON.
    ///
    /// Limits: 0 to 18446744073709551615.
    pub large: Option<u64>,

    /// `wide` in JSON.
    ///
    /// Limits: at most 18446744073709551615.
    pub wide: Option<i128>,

    /// `small` in JSON.
    ///
    /// Limits: at least 0.
    pub small: Option<u32>,

    /// `listed` in JSON.
    pub listed: Option<NumbersListed>,
}

support::object! { Numbers {
    "plain"     => plain:     optional,
    "port"      => port:      optional,
    "extension" => extension: optional,
    "large"     => large:     optional,
    "wide"      => wide:      optional,
    "small"     => small:     optional,
    "listed"    => listed:    optional,
} }
