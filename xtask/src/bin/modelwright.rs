//! The program that is installed: the command line of `cargo xtask` with the sources built in, for use in any folder.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::cli::run(xtask::cli::Program::Installed)
}
