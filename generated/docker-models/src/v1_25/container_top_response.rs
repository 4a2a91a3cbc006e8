// Written by `cargo xtask gen` from `ContainerTop/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The processes that run in a container, as a table: `Titles` heads the columns and `Processes` has the rows.
///
/// API 1.47 and earlier: The processes as a table: its head and its rows.
///
/// API 1.47 and earlier: The body of the reply 200 to `GET /containers/{id}/top` (`ContainerTop`).
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerTopResponse {
    /// Headings of the columns, such as `UID`, `PID` and `CMD`. On Linux they follow from the `ps_args` of the request;
    /// Windows has a fixed set.
    ///
    /// API 1.47 and earlier: The head of the table, one name for each column.
    ///
    /// What columns there are depends on `ps_args`: `UID`, `PID`, `PPID`, `C`, `STIME`, `TTY`, `TIME` and `CMD` by default.
    #[doc(alias = "Titles")]
    pub titles: Option<Vec<String>>,

    /// The rows, one list of cells for each process, in the order of `Titles`. All cells are text, and process IDs are
    /// those of the host.
    ///
    /// API 1.47 and earlier: The rows of the table, one for each process; each has as many cells as there are `Titles`.
    ///
    /// Process IDs are those that the host sees.
    #[doc(alias = "Processes")]
    pub processes: Option<Vec<Vec<String>>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerTopResponse {
    "Titles"    => titles:    optional,
    "Processes" => processes: optional,
    ..?         => unknown,
} }
