// Written by `cargo xtask gen` from `ExecStart/body` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The request body of `POST /exec/{id}/start` (`ExecStart`).
///
/// API 1.40 and later. In this form: API 1.42 and later. Before API 1.40 it was `ExecStartBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExecStartConfig {
    /// `Detach` in JSON.
    #[doc(alias = "Detach")]
    pub detach: Option<bool>,

    /// `Tty` in JSON.
    #[doc(alias = "Tty")]
    pub tty: Option<bool>,

    /// `ConsoleSize` in JSON.
    ///
    /// Limits: of length 2.
    ///
    /// API 1.42 and later.
    #[doc(alias = "ConsoleSize")]
    pub console_size: Option<Vec<i64>>,
}

support::object! { ExecStartConfig {
    "Detach"      => detach:       optional,
    "Tty"         => tty:          optional,
    "ConsoleSize" => console_size: optional,
} }
