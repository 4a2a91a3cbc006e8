//! The arguments of the command line.

use crate::diagnostic::Format;
use crate::vendored::{PROGRAM, Visibility};
use crate::workspace::Workspace;
use clap::builder::{PathBufValueParser, TypedValueParser};
use clap::{ArgGroup, Args, ColorChoice, Parser, Subcommand, ValueEnum};
use modelwright::Config;
use modelwright::config::SerdeForm;
use std::path::{Path, PathBuf};

/// What the exit status of every command means.
const EXIT_STATUS: &str = "Exit status: 0 on success; 1 if a check or a comparison found something, such as a file that is out of date; \
2 if the command could not run.";

/// Generates Rust models and docs from OpenAPI documents, and checks that both are up to date.
#[derive(Debug, Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    version,
    after_help = EXIT_STATUS
)]
pub struct Cli {
    /// The command to run.
    #[command(subcommand)]
    pub command: Command,
    /// The options of every command.
    #[command(flatten)]
    pub common: Common,
}

/// The output format of errors, warnings and reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Messages {
    /// Human-readable: message, source excerpt, help
    #[default]
    Human,
    /// JSON: an object per line for each error and warning, with severity, code, message, file, line, column, path and help; a report of `diff` and `import` is one object
    Json,
    /// Workflow commands, which GitHub shows as annotations of the changed lines
    Github,
    /// A changelog for `diff` and `import`; the same as `human` for other commands
    Markdown,
    /// SARIF 2.1.0 for `diff`, which code scanning reads; the same as `human` for other commands
    Sarif,
}

impl From<Messages> for Format {
    fn from(messages: Messages) -> Self {
        match messages {
            Messages::Human | Messages::Markdown | Messages::Sarif => Self::Human,
            Messages::Json => Self::Json,
            Messages::Github => Self::Github,
        }
    }
}

/// What stands for the standard streams where one file goes in or out.
pub const DASH: &str = "-";

/// Whether a path stands for a standard stream.
pub fn is_dash(path: &Path) -> bool {
    path == Path::new(DASH)
}

/// Reads the name of a file or directory; nothing is read from a network, so a URL is refused.
fn local() -> impl TypedValueParser<Value = PathBuf> {
    PathBufValueParser::new().try_map(|path| match path.to_str().and_then(url_hint) {
        None => Ok(path),
        Some(hint) => Err(hint),
    })
}

/// The same for an argument that is a version, a revision or a file.
fn local_text(text: &str) -> Result<String, String> {
    url_hint(text).map_or_else(|| Ok(text.to_owned()), Err)
}

/// What to do in place of naming a URL, if the text is one.
fn url_hint(text: &str) -> Option<String> {
    let (scheme, rest) = text.split_once("://")?;
    let is_scheme = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    if scheme.is_empty() || !scheme.chars().all(is_scheme) {
        return None;
    }
    Some(match scheme.eq_ignore_ascii_case("file") {
        true => format!("this is a URL; pass the path alone: {rest}"),
        false => {
            "this is a URL, and nothing is read from a network; download it first and pass the file"
                .to_owned()
        }
    })
}

/// The options of every command.
#[derive(Clone, Debug, Args)]
pub struct Common {
    /// The output format of errors, warnings and reports
    #[arg(
        short,
        long,
        global = true,
        value_enum,
        default_value_t,
        value_name = "FORMAT"
    )]
    pub format: Messages,
    /// The checkout to work in; defaults to the one that cargo runs in, or that the program was built with
    #[arg(long, global = true, value_name = "DIR", value_parser = local())]
    pub root: Option<PathBuf>,
    /// When to use colors
    #[arg(long, global = true, default_value_t, value_name = "WHEN")]
    pub color: ColorChoice,
    /// Do not print what was written or is up to date; errors, warnings and what was asked for are still printed
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Print each stage as it ends, with how long it took, on stderr
    #[arg(short, long, global = true)]
    pub verbose: bool,
    /// Print how long each stage took in all, on stderr
    #[arg(long, global = true)]
    pub timings: bool,
    /// The program that runs
    #[arg(skip)]
    pub program: Program,
}

/// The two programs that have this command line.
#[derive(Clone, Copy, Debug, Default)]
pub enum Program {
    /// The program of the workspace: its sources are those of the checkout.
    #[default]
    Workspace,
    /// The installed program, with sources of its own, for use in any directory.
    Installed(fn() -> Workspace),
}

impl Program {
    /// The command as typed.
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
    /// Generate the models and docs from spec/, or from a document of your own
    Gen(Gen),
    /// Copy models and everything they depend on into your crate, or check or update such a copy
    #[command(name = "vendor")]
    Vendor(Vendor),
    /// Build the pages about Docker's API as a book; requires mdBook
    Docs(Docs),
    /// Explain a schema path: what the document says, the facts that correct it, and the Rust generated for it
    Explain(Explain),
    /// Compare two documents and report what changed and what it breaks
    Diff(Diff),
    /// Import an upstream document of the Docker Engine API
    Import(Import),
    /// Prepare a release of this repository: order of the packages, version and changelog
    Release(Release),
    /// Print the completions of the installed program for a shell
    Completions(Completions),
    /// Print the manual page of the installed program, or write the pages of all its commands to a directory
    Man(Man),
}

/// `release`
#[derive(Debug, Args)]
pub struct Release {
    /// Write nothing; show the order of the packages, the version and the section of the changelog
    #[arg(short = 'n', long, conflicts_with = "publish")]
    pub dry_run: bool,
    /// Upload the packages of the tagged commit with `cargo publish`
    #[arg(long)]
    pub publish: bool,
}

/// `completions`
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

/// `man`
#[derive(Debug, Args)]
pub struct Man {
    /// Write a page for each command into this directory, such as `modelwright-gen.1`; other files in it are left alone
    #[arg(value_name = "DIR", value_parser = local())]
    pub folder: Option<PathBuf>,
}

/// `gen`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gen --spec api.yaml --out app/src/models\n  gen --spec api.yaml --out app/src/models --check"
)]
#[command(group = ArgGroup::new("output").multiple(true))]
#[command(group = ArgGroup::new("asked").multiple(true))]
#[command(mut_group("wanted", |wanted| wanted.requires("spec")))]
pub struct Gen {
    /// Write nothing; show the files that are out of date and why, and exit with 1 if there are any
    #[arg(long)]
    pub check: bool,
    /// Read this document (YAML or JSON; Swagger 2.0, OpenAPI 3.0 or 3.1) instead of spec/docker; `-` is standard input
    #[arg(short, long, value_name = "FILE", requires = "output", value_parser = local())]
    pub spec: Option<PathBuf>,
    /// Write a module tree into this directory; files that the tool did not write are left alone. With `--single-file`, `-` is standard output
    #[arg(short, long, value_name = "DIR", requires = "spec", group = "output", value_parser = local())]
    pub out: Option<PathBuf>,
    /// Write pages about the document into this directory, with the document's own descriptions
    #[arg(long, value_name = "DIR", requires = "spec", group = "output", value_parser = local())]
    pub docs: Option<PathBuf>,
    /// Render the pages with the templates in this directory, which are named like those in templates/docs
    #[arg(long, value_name = "DIR", value_parser = local())]
    pub templates: Option<PathBuf>,
    /// Read names from this file, in the format of spec/docker/overrides/names.toml
    #[arg(
        long,
        value_name = "FILE",
        requires = "spec",
        conflicts_with = "settings",
        value_parser = local()
    )]
    pub names: Option<PathBuf>,
    /// A model to write, by its name in Rust or in the document, with those that it refers to; may be repeated
    #[arg(short, long = "model", value_name = "MODEL", requires = "spec")]
    pub models: Vec<String>,
    /// Overwrite files in the directories of `--out` and `--docs` that were edited by hand
    #[arg(long, requires = "spec", conflicts_with = "check")]
    pub force: bool,
    /// What else is wanted.
    #[command(flatten)]
    pub wanted: Wanted,
}

/// What is wanted of a document, as flags: see [`Config`].
#[derive(Debug, Args)]
#[group(id = "wanted", multiple = true)]
pub struct Wanted {
    /// Read names, types, derives, a selection of models and other settings from this file; docs/settings.md shows the format; the flags here add to it
    #[arg(long, value_name = "FILE", group = "asked", value_parser = local())]
    pub settings: Option<PathBuf>,
    /// Read the files in this directory that the document refers to; nothing outside of it, and nothing from a network
    #[arg(long, value_name = "DIR", value_parser = local())]
    pub allow_files: Option<PathBuf>,
    /// The request body and the responses of an operation; may be repeated
    #[arg(long, value_name = "ID", group = "asked")]
    pub operation: Vec<String>,
    /// The operations with a tag; may be repeated
    #[arg(long, value_name = "TAG", group = "asked")]
    pub tag: Vec<String>,
    /// A type for each operation asked for, that builds its request and reads its replies; of all operations, where none is named
    #[arg(long, alias = "requests")]
    pub operations: bool,
    /// All models
    #[arg(long, alias = "everything", group = "asked")]
    pub all: bool,
    /// Write a single file instead of one per type
    #[arg(long)]
    pub single_file: bool,
    /// Omit doc comments
    #[arg(long)]
    pub no_docs: bool,
    /// Who sees the types: `pub`, `pub(crate)`, `pub(super)` or `pub(in PATH)`
    #[arg(long, value_name = "WHO")]
    pub visibility: Option<Visibility>,
    /// Give each struct a map for keys that are not in the document, so that they are written back
    #[arg(long)]
    pub keep_unknown: bool,
    /// How the models get serde's traits: `table`, a runtime that builds fast, or `derive`, serde's derives and a few helpers
    #[arg(long, value_name = "FORM")]
    pub serde: Option<SerdeForm>,
}

impl Wanted {
    /// Returns the config with what the flags add to it.
    pub fn add_to(&self, config: Config, models: &[String]) -> Config {
        let config = models.iter().fold(config, Config::model);
        let config = self.operation.iter().fold(config, Config::operation);
        let mut config = self.tag.iter().fold(config, Config::tag);
        config.everything |= self.all;
        config.requests |= self.operations;
        config.single_file |= self.single_file;
        config.docs &= !self.no_docs;
        config.keep_unknown |= self.keep_unknown;
        config.serde = self.serde.unwrap_or(config.serde);
        if let Some(folder) = &self.allow_files {
            config.allow_files = Some(folder.to_string_lossy().into_owned());
        }
        if let Some(visibility) = &self.visibility {
            config.visibility = Some(visibility.to_string());
        }
        config
    }
}

/// `vendor`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  vendor --api 1.51 --into app/src/docker ImageSummary\n  vendor --check app/src/docker\n  vendor --update app/src/docker"
)]
#[command(group = ArgGroup::new("folder").required(true))]
#[command(group = ArgGroup::new("origin"))]
#[command(group = ArgGroup::new("asked").multiple(true))]
#[command(mut_group("wanted", |wanted| wanted.requires("into").conflicts_with_all(["check", "update"])))]
pub struct Vendor {
    /// Models, by their names in Rust or in the document; the models that they refer to are included. With `--check` or `--update`: directories
    #[arg(value_name = "MODEL", group = "asked")]
    pub models: Vec<String>,
    /// Versions of the Docker Engine API; with several, each gets a module of its own, such as `v1_51`
    #[arg(short, long, value_name = "VERSION", value_delimiter = ',', group = "origin", conflicts_with_all = ["check", "update"])]
    pub api: Vec<String>,
    /// Take the models from this document instead (YAML or JSON; Swagger 2.0, OpenAPI 3.0 or 3.1)
    #[arg(short, long, value_name = "FILE", group = "origin", conflicts_with_all = ["check", "update"], value_parser = local())]
    pub spec: Option<PathBuf>,
    /// Read names from this file, in the format of spec/docker/overrides/names.toml
    #[arg(
        long,
        value_name = "FILE",
        requires = "spec",
        conflicts_with = "settings",
        value_parser = local()
    )]
    pub names: Option<PathBuf>,
    /// The directory to write to, which becomes the module; files that the tool did not write are left alone
    #[arg(
        short = 'o',
        long,
        value_name = "DIR",
        group = "folder",
        requires = "origin",
        requires = "asked",
        value_parser = local()
    )]
    pub into: Option<PathBuf>,
    /// What else is wanted.
    #[command(flatten)]
    pub wanted: Wanted,
    /// Write nothing; report if these directories were edited by hand, are out of date or are clean, and exit with 1 if not clean
    #[arg(long, value_name = "DIR", num_args = 0.., group = "folder", value_parser = local())]
    pub check: Option<Vec<PathBuf>>,
    /// Update these directories as their vendor.toml specifies
    #[arg(long, value_name = "DIR", num_args = 0.., group = "folder", value_parser = local())]
    pub update: Option<Vec<PathBuf>>,
    /// Overwrite files that were edited by hand
    #[arg(long, conflicts_with = "check")]
    pub force: bool,
}

impl Vendor {
    /// The directories to check or update: those behind the flag, and those that other flags part from it.
    pub fn folders(&self) -> Vec<PathBuf> {
        let flagged = [&self.check, &self.update].into_iter().flatten().flatten();
        let others = self.models.iter().filter(|_| self.into.is_none());
        let others = others.map(PathBuf::from);
        flagged.cloned().chain(others).collect()
    }
}

/// `docs`
#[derive(Debug, Args)]
pub struct Docs {
    /// Write the pages and the book into this directory, from the sources; outside of a checkout, it defaults to `docker-docs`
    #[arg(short, long, value_name = "DIR", value_parser = local())]
    pub out: Option<PathBuf>,
    /// Open the book in a browser
    #[arg(long)]
    pub open: bool,
}

/// `explain`
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  explain ImageSummary.RepoTags\n  explain --spec api.yaml Pet")]
pub struct Explain {
    /// The schema path, such as `ImageSummary.RepoTags`, `Port.Type=tcp` or `ImageHistory/200`; if omitted, all facts are listed
    #[arg(value_name = "PATH")]
    pub path: Option<String>,
    /// Explain a path of this document (YAML or JSON; Swagger 2.0, OpenAPI 3.0 or 3.1) instead of Docker's API; `-` is standard input
    #[arg(short, long, value_name = "FILE", requires = "path", value_parser = local())]
    pub spec: Option<PathBuf>,
    /// Read the files in this directory that the document refers to; nothing outside of it, and nothing from a network
    #[arg(long, value_name = "DIR", requires = "spec", value_parser = local())]
    pub allow_files: Option<PathBuf>,
}

/// `diff`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  diff 1.51 1.55\n  diff before.yaml api.yaml --format markdown\n\nExit status: 0 on success; 1 if a change is at least as severe as `--fail-on` and not in the allow file; \
2 if the comparison failed. generated/docs/changes/KINDS.md describes each kind of change."
)]
pub struct Diff {
    /// A version such as 1.51, a file of any supported dialect, `-` for standard input, or git:REV for the contract at that revision
    #[arg(value_name = "OLD", required_unless_present = "explain", value_parser = local_text)]
    pub old: Option<String>,
    /// The same; if omitted, all versions whose contract changed since git:REV
    #[arg(value_name = "NEW", value_parser = local_text)]
    pub new: Option<String>,
    /// Read the files in this directory that a document refers to; given twice, the first is for OLD and the second for NEW
    #[arg(long, value_name = "DIR", value_parser = local())]
    pub allow_files: Vec<PathBuf>,
    /// Compare only these models or operations and what they refer to
    #[arg(long, value_name = "MODEL", num_args = 1..)]
    pub only: Vec<String>,
    /// Also list the texts that changed
    #[arg(long)]
    pub docs: bool,
    /// Exit with 1 if there is a change of this level or above
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub fail_on: Option<Threshold>,
    /// A file of accepted changes: lines of `"KIND PATH" = "the reason"`; a line that matches no change is an error
    #[arg(long, value_name = "FILE", value_parser = local())]
    pub allow: Option<PathBuf>,
    /// A file with `fail-on`, `[levels]` of kinds of change and `[allow]`, the accepted changes
    #[arg(short, long, value_name = "FILE", conflicts_with = "allow", value_parser = local())]
    pub config: Option<PathBuf>,
    /// Describe a kind of change and compare nothing; without KIND, list all kinds
    #[arg(long, value_name = "KIND", num_args = 0..=1, conflicts_with_all = ["old", "new"])]
    pub explain: Option<Option<String>>,
}

/// The level from which on a change counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Threshold {
    /// Code no longer compiles, responses cannot be read, or requests are rejected
    Breaking,
    /// The same, or programs continue to work but can behave differently
    Risky,
    /// Any change
    Any,
}

/// `import`
#[derive(Debug, Args)]
pub struct Import {
    /// The upstream documents
    #[arg(required = true, value_name = "FILE", value_parser = local())]
    pub files: Vec<PathBuf>,
    /// Write nothing; report what would be omitted from the contracts
    #[arg(short = 'n', long, conflicts_with = "verify")]
    pub dry_run: bool,
    /// Write nothing; check that the contracts are what an import would write, and exit with 1 if not
    #[arg(long)]
    pub verify: bool,
    /// The tag or commit of the upstream repository that the documents come from
    #[arg(long, value_name = "REV")]
    pub revision: Option<String>,
    /// The path of the documents in the upstream repository; `{version}` stands for the version
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
