// Written by `cargo xtask gen` from `ContainerTop/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The processes of a container, as a table: `Titles` contains the column titles and `Processes` the rows.
///
/// API 1.47 and earlier: The processes as a table of column titles and rows.
///
/// API 1.47 and earlier: The body of response 200 to `GET /containers/{id}/top` ([`ContainerTop`]).
///
/// Available in all API versions.
///
#[doc = operation!("ContainerTop")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerTopResponse {
    /// The column titles. On Linux, they depend on `ps_args`, and default to `UID`, `PID`, `PPID`, `C`, `STIME`, `TTY`,
    /// `TIME` and `CMD`; on Windows, they are fixed.
    ///
    /// JSON key: `Titles`.
    #[doc(alias = "Titles")]
    pub titles: Option<Vec<String>>,

    /// The rows, one list of values for each process, in the order of `Titles`. All values are strings. Process IDs are
    /// those of the host.
    ///
    /// JSON key: `Processes`.
    #[doc(alias = "Processes")]
    pub processes: Option<Vec<Vec<String>>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerTopResponse {
    "Titles"    => titles:    optional,
    "Processes" => processes: optional,
    ..?         => unknown,
} }
