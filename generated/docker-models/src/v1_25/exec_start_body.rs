// Written by `cargo xtask gen` from `ExecStart/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The request body of `POST /exec/{id}/start` (`ExecStart`).
///
/// API 1.39 and earlier. Since API 1.40 it is `ExecStartConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExecStartBody {
    /// `Detach` in JSON.
    #[doc(alias = "Detach")]
    pub detach: Option<bool>,

    /// `Tty` in JSON.
    #[doc(alias = "Tty")]
    pub tty: Option<bool>,
}

support::object! { ExecStartBody {
    "Detach" => detach: optional,
    "Tty"    => tty:    optional,
} }
