//! The program that is installed: the command line of `cargo xtask` with the sources built in, for use in any folder.

use modelwright_cli::cli::{Program, run};
use std::process::ExitCode;

fn main() -> ExitCode {
    run(Program::Installed(modelwright_docker::workspace))
}
