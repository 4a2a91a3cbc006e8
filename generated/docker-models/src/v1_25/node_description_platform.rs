// Written by `cargo xtask gen` from `Node.Description.Platform` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The processor and operating system of the machine.
///
/// API 1.31 and earlier. Since API 1.32 it is `Platform`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescriptionPlatform {
    /// The processor architecture in the kernel's naming, such as `x86_64` or `aarch64`.
    #[doc(alias = "Architecture")]
    pub architecture: Option<String>,

    /// The operating system, such as `linux` or `windows`.
    #[doc(alias = "OS")]
    pub os: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NodeDescriptionPlatform {
    "Architecture" => architecture: optional,
    "OS"           => os:           optional,
    ..?            => unknown,
} }
