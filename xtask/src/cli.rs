//! The command line: flags in, one call of a command, an exit code out.
//!
//! Left out on purpose: any work. A command is a thin door to the stages.

use crate::commands;
use crate::diagnostic::Format;
use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;

/// Turns OpenAPI documents into Rust models with docs, and keeps both from drifting.
#[derive(Debug, Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    version,
    disable_help_subcommand = true
)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    common: Common,
}

/// For whom errors and warnings are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Messages {
    /// For people: message, excerpt, what to do
    #[default]
    Human,
    /// One JSON object a line: severity, code, message, file, line, column, path, help
    Json,
    /// Workflow commands that GitHub shows beside the changed lines
    Github,
}

impl From<Messages> for Format {
    fn from(messages: Messages) -> Self {
        match messages {
            Messages::Human => Self::Human,
            Messages::Json => Self::Json,
            Messages::Github => Self::Github,
        }
    }
}

/// What every command takes.
#[derive(Clone, Debug, Args)]
pub struct Common {
    /// How errors and warnings are printed
    #[arg(
        long,
        global = true,
        value_enum,
        default_value_t,
        value_name = "FORMAT"
    )]
    pub format: Messages,
    /// The checkout to work in; without it, the one that cargo runs in
    #[arg(long, global = true, value_name = "DIR")]
    pub root: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write the models and docs from spec/, or those of a document of your own
    Gen(Gen),
    /// Build the pages as a book, if mdBook is installed
    Docs(Docs),
    /// Say why a place looks as it does: the document, the facts that change it, and the Rust that comes of it
    Explain(Explain),
    /// Take in an upstream document of the Docker Engine API
    Import(Import),
}

/// `gen`
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("output").multiple(true))]
pub struct Gen {
    /// Write nothing; show what differs from what is committed, and exit with 1 if anything does
    #[arg(long)]
    pub check: bool,
    /// Read this document (YAML or JSON; Swagger 2.0, OpenAPI 3.0 or 3.1) instead of spec/docker
    #[arg(long, value_name = "FILE", requires = "output")]
    pub spec: Option<PathBuf>,
    /// Write a module tree into this folder; files there that are not the tool's are left alone
    #[arg(long, value_name = "DIR", requires = "spec", group = "output")]
    pub out: Option<PathBuf>,
    /// Write pages about the document into this folder, with its own descriptions
    #[arg(long, value_name = "DIR", requires = "spec", group = "output")]
    pub docs: Option<PathBuf>,
    /// Lay the pages out by the templates in this folder, named like those in templates/docs
    #[arg(long, value_name = "DIR")]
    pub templates: Option<PathBuf>,
    /// Take names from this file, in the form of spec/docker/overrides/names.toml
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub names: Option<PathBuf>,
    /// Take names, types, derives and more from this file, in the form that the README shows
    #[arg(long, value_name = "FILE", requires = "spec", conflicts_with = "names")]
    pub settings: Option<PathBuf>,
    /// Give each struct a map for keys that the document does not have, so that they are written back
    #[arg(long, requires = "spec")]
    pub keep_unknown: bool,
}

/// `docs`
#[derive(Debug, Args)]
pub struct Docs {
    /// Show the book in a browser
    #[arg(long)]
    pub open: bool,
}

/// `explain`
#[derive(Debug, Args)]
pub struct Explain {
    /// The schema path, such as `ImageSummary.RepoTags`, `Port.Type=tcp` or `ImageHistory/200`
    #[arg(value_name = "PATH")]
    pub path: String,
}

/// `import`
#[derive(Debug, Args)]
pub struct Import {
    /// The upstream documents
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Write nothing; say what would be left out of the contracts
    #[arg(long, conflicts_with = "verify")]
    pub dry_run: bool,
    /// Write nothing; say whether the contracts still equal what would be kept, and exit with 1 if not
    #[arg(long)]
    pub verify: bool,
    /// The tag or commit of the upstream repository that the documents come from
    #[arg(long, value_name = "REV")]
    pub revision: Option<String>,
    /// Their path in the upstream repository; `{version}` stands for the version
    #[arg(long, value_name = "PATH")]
    pub upstream_path: Option<String>,
}

/// Runs the command that the arguments name. 0: done, 1: there is something to mend, 2: the arguments are wrong.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    match &cli.command {
        Command::Gen(arguments) => commands::generate(arguments, &cli.common),
        Command::Docs(arguments) => commands::docs(arguments, &cli.common),
        Command::Explain(arguments) => commands::explain(arguments, &cli.common),
        Command::Import(arguments) => commands::import(arguments, &cli.common),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_well_formed() {
        Cli::command().debug_assert();
    }
}
