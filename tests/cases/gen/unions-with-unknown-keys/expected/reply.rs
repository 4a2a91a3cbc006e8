// Written by `modelwright gen --spec` from `Reply` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Fault, Page};

/// The definition `Reply`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// A [`Fault`].
    Fault(Fault),

    /// A [`Page`].
    Page(Page),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Reply {
    Fault: Fault,
    Page: Page,
    .. => Other,
} }
