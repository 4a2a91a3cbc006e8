//! The command line of this workspace; the library says what it does.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::cli::run(xtask::cli::Program::Workspace)
}
