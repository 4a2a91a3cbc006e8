//! The command line: arguments in, one call of a command, an exit code out.
//!
//! A command is a thin door to the stages.

pub use crate::arguments::Program;

use crate::arguments::{Cli, Command};
use crate::commands;
use crate::console;
use crate::progress;
use crate::timings;
use crate::usage;
use clap::error::ErrorKind;
use clap::{CommandFactory, Error, FromArgMatches};
use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the command that the arguments name. 0: done, and nothing was found; 1: a check found something; 2: the command
/// could not run, for its arguments or for what it read.
pub fn run(program: Program) -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let cli = match parse(program, &arguments) {
        Ok(cli) => cli,
        Err(error) => return usage::report(&error, &arguments),
    };
    console::set_up(cli.common.color, cli.common.quiet);
    let stages = timings::record(&cli.common);
    progress::set_up(&cli.common);
    let code = run_command(&cli);
    progress::end();
    if let Some(stages) = stages {
        stages.report();
    }
    code
}

/// The command line of a program.
fn command(program: Program) -> clap::Command {
    let command = Cli::command().bin_name(program.name());
    match program {
        Program::Workspace => command,
        // What is released is the checkout, by its own program.
        Program::Installed(_) => command
            .name(program.name())
            .mut_subcommand("release", |release| release.hide(true)),
    }
}

fn parse(program: Program, arguments: &[OsString]) -> Result<Cli, Error> {
    let mut command = command(program).color(usage::colour(arguments));
    let matches = command.try_get_matches_from_mut(arguments)?;
    let mut cli = Cli::from_arg_matches(&matches)?;
    if let Command::Vendor(vendor) = &cli.command
        && vendor.into.is_none()
        && vendor.folders().is_empty()
    {
        let message = "`--check` and `--update` require at least one directory";
        return Err(command.error(ErrorKind::MissingRequiredArgument, message));
    }
    cli.common.program = program;
    Ok(cli)
}

fn run_command(cli: &Cli) -> ExitCode {
    match &cli.command {
        Command::Gen(arguments) => commands::generate(arguments, &cli.common),
        Command::Vendor(arguments) => commands::vendor(arguments, &cli.common),
        Command::Docs(arguments) => commands::docs(arguments, &cli.common),
        Command::Explain(arguments) => commands::explain(arguments, &cli.common),
        Command::Diff(arguments) => commands::diff(arguments, &cli.common),
        Command::Import(arguments) => commands::import(arguments, &cli.common),
        Command::Release(arguments) => commands::release(arguments, &cli.common),
        Command::Completions(arguments) => commands::completions(arguments, &cli.common),
        Command::Man(arguments) => commands::man(arguments, &cli.common),
    }
}
