//! The command line: of `cargo xtask`, and of the program `modelwright`.
//!
//! In: arguments. Out: what a command says, and an exit code. Left out on purpose: all that the other crates decide.

#![forbid(unsafe_code)]

use docker_models_gen::{blame, stamp};
use docker_spec::{coverage, docker, import, workspace};
use modelwright::{emit, load, name, output, paths, plan, select, settings, vendor};
use openapi::{diagnostic, ir, lift, near, schema_path, source, version};
use openapi_diff::{diff, report};

pub mod arguments;
pub mod cli;
pub mod commands;
pub mod explain;
pub mod generate;
pub mod sides;
