//! The command line: of `cargo xtask`, and of the program `modelwright`.
//!
//! In: arguments. Out: what a command says, and an exit code. Left out on purpose: all that the other crates decide.

#![forbid(unsafe_code)]

use docker_models_gen::{drift, freshness};
use docker_spec::{coverage, docker, import, workspace};
use modelwright::{emit, load, name, output, paths, plan, settings, vendored};
use openapi::{diagnostic, ir, lift, schema_path, source, suggest, version, visible};
use openapi_diff::{diff, report};

pub mod arguments;
pub mod cli;
pub mod commands;
mod console;
pub mod diff_input;
pub mod explain;
pub mod generate;
mod input;
mod progress;
mod timings;
mod usage;
