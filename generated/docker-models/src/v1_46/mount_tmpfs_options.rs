// Written by `cargo xtask gen` from `Mount.TmpfsOptions` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Settings that only a mount of the `tmpfs` type knows.
///
/// All versions of the API. In this form: API 1.46 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountTmpfsOptions {
    /// How large the file system may grow, in bytes. Without it Linux allows up to half of the host's memory.
    #[doc(alias = "SizeBytes")]
    pub size_bytes: Option<i64>,

    /// The permission bits of the mount's top folder, as a plain number: octal `0755` is sent as `493`. Without it,
    /// octal `1777` (`1023`).
    #[doc(alias = "Mode")]
    pub mode: Option<u32>,

    /// More mount options, each a list of its own: one item for a flag, as in `[["noexec"]]`, or two for a key and
    /// its value.
    ///
    /// API 1.46 and later.
    #[doc(alias = "Options")]
    pub options: Option<Vec<Vec<String>>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { MountTmpfsOptions {
    "SizeBytes" => size_bytes: optional,
    "Mode"      => mode:       optional,
    "Options"   => options:    optional,
    ..?         => unknown,
} }
