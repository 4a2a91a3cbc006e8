//! The command line of this workspace; the crates below `crates` are what it runs.

use modelwright_cli::cli::{Program, run};
use std::process::ExitCode;

fn main() -> ExitCode {
    run(Program::Workspace)
}
