//! The arguments of the command line.
//!
//! In: what clap reads. Out: a value for each command. Left out on purpose: what the commands do with it.

use crate::diagnostic::Format;
use crate::vendor::{PROGRAM, Visibility};
use crate::version::Version;
use crate::workspace::Workspace;
use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Turns OpenAPI documents into Rust models with docs, and keeps both from drifting.
#[derive(Debug, Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    version,
    disable_help_subcommand = true
)]
pub struct Cli {
    /// What is to be done.
    #[command(subcommand)]
    pub command: Command,
    /// What every command takes.
    #[command(flatten)]
    pub common: Common,
}

/// For whom errors, warnings and reports are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Messages {
    /// For people: message, excerpt, what to do
    #[default]
    Human,
    /// One JSON object a line: severity, code, message, file, line, column, path, help
    Json,
    /// Workflow commands that GitHub shows beside the changed lines
    Github,
    /// A changelog, of `diff` and `import`; elsewhere as for people
    Markdown,
}

impl From<Messages> for Format {
    fn from(messages: Messages) -> Self {
        match messages {
            Messages::Human | Messages::Markdown => Self::Human,
            Messages::Json => Self::Json,
            Messages::Github => Self::Github,
        }
    }
}

/// What every command takes.
#[derive(Clone, Debug, Args)]
pub struct Common {
    /// How errors, warnings and reports are printed
    #[arg(
        long,
        global = true,
        value_enum,
        default_value_t,
        value_name = "FORMAT"
    )]
    pub format: Messages,
    /// The checkout to work in; without it, the one that cargo runs in, or what the program was built with
    #[arg(long, global = true, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// Which program this is
    #[arg(skip)]
    pub program: Program,
}

/// The two programs that have this command line.
#[derive(Clone, Copy, Debug, Default)]
pub enum Program {
    /// That of the workspace: its sources are those of the checkout.
    #[default]
    Workspace,
    /// The one that is installed, with sources of its own, for use in any folder.
    Installed(fn() -> Workspace),
}

impl Program {
    /// What people type.
    pub fn name(self) -> &'static str {
        match self {
            Self::Workspace => "cargo xtask",
            Self::Installed(_) => PROGRAM,
        }
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the models and docs from spec/, or those of a document of your own
    Gen(Gen),
    /// Copy models into a crate of your own, with all that they need, or look after such a copy
    #[command(name = "vendor")]
    Vendor(Vendor),
    /// Build the pages as a book, if mdBook is installed
    Docs(Docs),
    /// Say why a place looks as it does: the document, the facts that change it, and the Rust that comes of it
    Explain(Explain),
    /// Say what changed from one document to another, and whom it breaks
    Diff(Diff),
    /// Take in an upstream document of the Docker Engine API
    Import(Import),
}

/// `gen`
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("output").multiple(true))]
pub struct Gen {
    /// Write nothing; show what differs from what is committed and why, and exit with 1 if anything does
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
    /// Take names, types, derives, a selection of models and more from this file, in the form that the README shows
    #[arg(long, value_name = "FILE", requires = "spec", conflicts_with = "names")]
    pub settings: Option<PathBuf>,
    /// Give each struct a map for keys that the document does not have, so that they are written back
    #[arg(long, requires = "spec")]
    pub keep_unknown: bool,
}

/// `vendor`
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("folder").required(true))]
#[command(group = ArgGroup::new("origin"))]
#[command(group = ArgGroup::new("roots").multiple(true).conflicts_with_all(["check", "update"]))]
pub struct Vendor {
    /// Models by their names in Rust or in the document; those that they hold come along
    #[arg(value_name = "MODEL", group = "roots")]
    pub models: Vec<String>,
    /// Versions of Docker's API; with several, each has a module of its own, such as `v1_51`
    #[arg(long, value_name = "VERSION", value_delimiter = ',', group = "origin", conflicts_with_all = ["check", "update"])]
    pub api: Vec<Version>,
    /// Take the models from this document instead (YAML or JSON; Swagger 2.0 or OpenAPI 3.0)
    #[arg(long, value_name = "FILE", group = "origin", conflicts_with_all = ["check", "update"])]
    pub spec: Option<PathBuf>,
    /// Take names from this file, in the form of spec/docker/overrides/names.toml
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub names: Option<PathBuf>,
    /// The folder to write to, which is the module; files there that are not the tool's are left alone
    #[arg(
        long,
        value_name = "DIR",
        group = "folder",
        requires = "origin",
        requires = "roots"
    )]
    pub into: Option<PathBuf>,
    /// The request body and the replies of an operation; may be repeated
    #[arg(long, value_name = "ID", group = "roots")]
    pub operation: Vec<String>,
    /// All models
    #[arg(long, group = "roots")]
    pub all: bool,
    /// Write one file, and not one for each type
    #[arg(long, requires = "into")]
    pub single_file: bool,
    /// Leave doc comments out
    #[arg(long, requires = "into")]
    pub no_docs: bool,
    /// Who sees the types: `pub(crate)`, `pub(super)` or `pub(in PATH)`
    #[arg(
        long,
        value_name = "WHO",
        default_value = "pub",
        hide_default_value = true,
        requires = "into"
    )]
    pub visibility: Visibility,
    /// Give each struct a map for keys that the document does not have, so that they are written back
    #[arg(long, requires = "into")]
    pub keep_unknown: bool,
    /// Write nothing; say whether these folders were edited by hand, are stale or are clean, and exit with 1 if not clean
    #[arg(long, value_name = "DIR", num_args = 1.., group = "folder")]
    pub check: Vec<PathBuf>,
    /// Bring these folders up to date, as their vendor.toml asks
    #[arg(long, value_name = "DIR", num_args = 1.., group = "folder")]
    pub update: Vec<PathBuf>,
    /// Overwrite files that were edited by hand
    #[arg(long, conflicts_with = "check")]
    pub force: bool,
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

/// `diff`
#[derive(Debug, Args)]
#[command(
    after_help = "Exits with 0; with 1 if there is a change as bad as `--fail-on` says that the allow file does not have; \
with 2 if it could not be found out. What each kind of change means is in generated/docs/changes/KINDS.md."
)]
pub struct Diff {
    /// A version such as 1.51, a file of any dialect, or git:REV for the contract at that revision
    #[arg(value_name = "OLD")]
    pub old: String,
    /// The same; without it, all versions whose contract changed since git:REV
    #[arg(value_name = "NEW")]
    pub new: Option<String>,
    /// Only what these models or operations reach, by the name of either
    #[arg(long, value_name = "MODEL", num_args = 1..)]
    pub only: Vec<String>,
    /// List the texts that changed, too
    #[arg(long)]
    pub docs: bool,
    /// Exit with 1 if there is a change this bad, or worse
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub fail_on: Option<Threshold>,
    /// Changes that are fine: lines of `"KIND PATH" = "the reason"`; a line that no change matches is an error
    #[arg(long, value_name = "FILE")]
    pub allow: Option<PathBuf>,
}

/// How bad a change has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Threshold {
    /// Code that stops compiling, replies that are not read, requests that are refused
    Breaking,
    /// The same, or programs that go on and may do something else
    Risky,
    /// Any change at all
    Any,
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

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_well_formed() {
        Cli::command().debug_assert();
    }
}
