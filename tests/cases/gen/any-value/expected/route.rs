// Written by `modelwright gen --spec` from `Route` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{RouteObject, RouteObject2};

/// The definition `Route`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// A [`RouteObject`].
    Object(RouteObject),

    /// A [`RouteObject2`].
    Object2(RouteObject2),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Route {
    Object: RouteObject,
    Object2: RouteObject2,
    .. => Other,
} }
