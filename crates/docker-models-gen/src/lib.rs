//! Everything below `generated/`: the package `docker-models`, its pages, and the table of replies that the tests read.
//!
//! In: the sources of this repository. Out: a [`FileSet`](modelwright::output::FileSet), and why files that lie there differ from it ([`drift`]). Left out on
//! purpose: comparing and writing files.

#![forbid(unsafe_code)]

use docker_spec::{examples, workspace};
use modelwright::{output, plan};
use openapi::{diagnostic, hash, ir};

mod doctests;
pub mod drift;
mod exchanges;
pub mod freshness;
pub mod generate;
mod package;
mod page_sources;
pub mod program;
mod replay;
mod template_sources;
