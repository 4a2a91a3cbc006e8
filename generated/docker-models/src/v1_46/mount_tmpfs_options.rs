// Written by `cargo xtask gen` from `Mount.TmpfsOptions` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Options for mounts of type `tmpfs`.
///
/// Available in all API versions; this form: 1.46 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountTmpfsOptions {
    /// The maximum size of the file system, in bytes. If omitted, Linux allows up to half of the host's memory.
    ///
    /// JSON key: `SizeBytes`.
    #[doc(alias = "SizeBytes")]
    pub size_bytes: Option<i64>,

    /// The permission bits of the mount's root directory, as a decimal number: octal `0755` is sent as `493`. Defaults to
    /// octal `1777` (`1023`).
    ///
    /// JSON key: `Mode`.
    #[doc(alias = "Mode")]
    pub mode: Option<u32>,

    /// Additional mount options, each a list: one item for a flag, as in `[["noexec"]]`, or two items for a key and its
    /// value.
    ///
    /// JSON key: `Options`. Available in API 1.46 and later.
    #[doc(alias = "Options")]
    pub options: Option<Vec<Vec<String>>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { MountTmpfsOptions {
    "SizeBytes" => size_bytes: optional,
    "Mode"      => mode:       optional,
    "Options"   => options:    optional,
    ..?         => unknown,
} }
