//! The command line: arguments in, one call of a command, an exit code out.
//!
//! A command is a thin door to the stages.

pub use crate::arguments::Program;

use crate::arguments::{Cli, Command};
use crate::commands;
use crate::timings;
use clap::{CommandFactory, FromArgMatches};
use std::process::ExitCode;

/// Runs the command that the arguments name. 0: done, and nothing was found; 1: a check found something; 2: the command
/// could not run, for its arguments or for what it read.
pub fn run(program: Program) -> ExitCode {
    let command = Cli::command().bin_name(program.name());
    let command = match program {
        Program::Workspace => command,
        Program::Installed(_) => command.name(program.name()),
    };
    let matches = command.get_matches();
    let mut cli = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    cli.common.program = program;
    let stages = timings::record(&cli.common);
    let code = run_command(&cli);
    if let Some(stages) = stages {
        stages.report();
    }
    code
}

fn run_command(cli: &Cli) -> ExitCode {
    match &cli.command {
        Command::Gen(arguments) => commands::generate(arguments, &cli.common),
        Command::Vendor(arguments) => commands::vendor(arguments, &cli.common),
        Command::Docs(arguments) => commands::docs(arguments, &cli.common),
        Command::Explain(arguments) => commands::explain(arguments, &cli.common),
        Command::Diff(arguments) => commands::diff(arguments, &cli.common),
        Command::Import(arguments) => commands::import(arguments, &cli.common),
    }
}
