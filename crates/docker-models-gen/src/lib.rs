//! Everything below `generated/`: the package `docker-models`, its pages, and the table of replies that the tests read.
//!
//! In: the sources of this repository. Out: a [`FileSet`](modelwright::output::FileSet), and why files that lie there differ from it ([`blame`]). Left out on
//! purpose: comparing and writing files.

#![forbid(unsafe_code)]

use docker_spec::{examples, workspace};
use modelwright::{output, plan};
use openapi::{diagnostic, hash, ir};

pub mod blame;
mod doctests;
pub mod generate;
mod laid_out_by;
mod package;
mod replay;
pub mod stamp;
