// Written by `cargo xtask gen` from `BuildCache.Type` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The kind of data that the record contains.
///
/// Available in API 1.39 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BuildCacheType {
    /// `internal`: Internal data of the builder.
    Internal,

    /// `frontend`: The image of a frontend, the program that converts a build file into build steps. A `# syntax=` line selects it.
    Frontend,

    /// `source.local`: Files sent by a client, such as the build context. They are kept so that the next build transfers only changes.
    SourceLocal,

    /// `source.git.checkout`: The files of a Git repository checkout.
    SourceGitCheckout,

    /// `exec.cachemount`: The contents of a cache directory shared by build steps, as created by `RUN --mount=type=cache`.
    ExecCachemount,

    /// `regular`: The file system produced by a build step, or data that no other type describes.
    Regular,

    /// Any other string, as received.
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
