// Written by `modelwright gen --spec` from `Container.Status` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Container.Status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContainerStatus {
    /// `running`
    Running,

    /// `exited`
    Exited,

    /// The empty string.
    Empty,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ContainerStatus {
    "running" => Running,
    "exited"  => Exited,
    ""        => Empty,
    ..        => Other,
} }
