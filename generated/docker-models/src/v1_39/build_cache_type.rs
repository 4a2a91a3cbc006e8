// Written by `cargo xtask gen` from `BuildCache.Type` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What sort of data the record holds.
///
/// API 1.39 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BuildCacheType {
    /// `internal`: Data that the builder keeps for its own needs.
    Internal,

    /// `frontend`: An image of a frontend, the program that turns a build file into steps; a `# syntax=` line asks for one.
    Frontend,

    /// `source.local`: Files that a client sent, such as the build context. They are kept so that the next build sends only changes.
    SourceLocal,

    /// `source.git.checkout`: The checked out files of a Git repository.
    SourceGitCheckout,

    /// `exec.cachemount`: The contents of a cache folder that steps share, as `RUN --mount=type=cache` makes them.
    ExecCachemount,

    /// `regular`: The file system that a step left behind, or some other data with no sort of its own.
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
