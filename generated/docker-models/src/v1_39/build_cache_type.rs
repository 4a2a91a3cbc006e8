// Written by `cargo xtask gen` from `BuildCache.Type` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `BuildCache.Type`.
///
/// API 1.39 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BuildCacheType {
    /// `internal`
    Internal,

    /// `frontend`
    Frontend,

    /// `source.local`
    SourceLocal,

    /// `source.git.checkout`
    SourceGitCheckout,

    /// `exec.cachemount`
    ExecCachemount,

    /// `regular`
    Regular,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { BuildCacheType {
    "internal"            => Internal,
    "frontend"            => Frontend,
    "source.local"        => SourceLocal,
    "source.git.checkout" => SourceGitCheckout,
    "exec.cachemount"     => ExecCachemount,
    "regular"             => Regular,
    ..                    => Other,
} }
