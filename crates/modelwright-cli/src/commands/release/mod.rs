//! `release`: the order of the packages, the version that the changes ask for, and the section of the changelog.
//!
//! What has changed is told from the tag of the version that the workspace has. Only `--publish` uploads anything.

mod order;
mod texts;

use super::{finish, say, show, workspace};
use crate::arguments::{Common, Release};
use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::diff::Bump;
use crate::diff_input::{Named, Opened, open_both, read_both, report_of};
use crate::docker::DockerSources;
use crate::paths::read_text;
use crate::progress;
use crate::version::Version as ApiVersion;
use crate::workspace::Workspace;
use semver::Version;
use std::path::Path;
use std::process::{Command, ExitCode, Output};

const MANIFEST: &str = "Cargo.toml";
const CHANGELOG: &str = "CHANGELOG.md";
/// The manifest and the changelog of the generated package, which has the version of the workspace.
const MODELS_MANIFEST: &str = "templates/crate/Cargo.toml.j2";
const MODELS_CHANGELOG: &str = "templates/crate/CHANGELOG.md.j2";
/// The directory of the documents that the models are made of.
const CONTRACTS: &str = "spec/docker/contract/";

/// Runs `release`.
pub fn release(arguments: &Release, common: &Common) -> ExitCode {
    let mut diagnostics = Diagnostics::new();
    let outcome = workspace(common, &mut diagnostics).and_then(|workspace| {
        if arguments.publish && !arguments.dry_run {
            return publish(&workspace, &mut diagnostics);
        }
        let plan = Plan::of(&workspace, &mut diagnostics)?;
        show(&plan.text());
        match arguments.dry_run {
            true => Ok(()),
            false => plan.write(&workspace, common, &mut diagnostics),
        }
    });
    finish(outcome, &diagnostics, common)
}

/// What a release does.
struct Plan {
    /// The packages, each after those that it depends on.
    packages: Vec<String>,
    current: Version,
    next: Version,
    /// Why the version is the next one, a line for each reason.
    reasons: Vec<String>,
    manifest: String,
    changelog: String,
}

impl Plan {
    fn of(workspace: &Workspace, diagnostics: &mut Diagnostics) -> Result<Self, Reported> {
        let root = workspace.root();
        let packages = packages(root, diagnostics)?;
        let (manifest, current) = manifest(root, diagnostics)?;
        let mut reasons = Vec::new();
        let next = match bump(workspace, &current, &mut reasons, diagnostics)? {
            Some(bump) => texts::next(&current, bump),
            None => current.clone(),
        };
        Ok(Self {
            packages,
            next,
            reasons,
            manifest,
            changelog: read_text(&root.join(CHANGELOG), CHANGELOG, diagnostics)?,
            current,
        })
    }

    fn text(&self) -> String {
        let Self { current, next, .. } = self;
        let section = texts::unreleased(&self.changelog).unwrap_or("nothing");
        format!(
            "Order of the packages:\n  {}\n\nVersion: {current}, to be released as {next}\n  {}\n\nChangelog of {next}:\n\n{section}\n",
            self.packages.join("\n  "),
            self.reasons.join("\n  "),
        )
    }

    /// Writes the version into the locks of workspaces that take the packages by path, such as that of the fuzz targets. Cargo would
    /// have to know all that they depend on.
    fn write_other_locks(
        &self,
        root: &Path,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let locks = output("git", &["ls-files", "*/Cargo.lock"], root, diagnostics)?;
        for file in locks.lines() {
            let text = read_text(&root.join(file), file, diagnostics)?;
            let text = texts::locked(&text, &self.packages, &self.current, &self.next);
            write(root, file, &text, diagnostics)?;
        }
        Ok(())
    }

    /// Writes the version and the heading of the changelog.
    fn write(
        &self,
        workspace: &Workspace,
        common: &Common,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let root = workspace.root();
        refuse_changes(root, diagnostics)?;
        if texts::unreleased(&self.changelog).is_none() {
            let error = failed("there is nothing to release below `## Unreleased`");
            return Err(diagnostics.error(error.at(Location::file(CHANGELOG))));
        }
        let of_models = read_text(&root.join(MODELS_CHANGELOG), MODELS_CHANGELOG, diagnostics)?;
        if !texts::has_section(&of_models, &self.next) {
            let error = failed(&format!("there is no section `## {}`", self.next));
            let error = error.at(Location::file(MODELS_CHANGELOG));
            return Err(
                diagnostics.error(error.help("write what changed in the models, and commit it"))
            );
        }
        let models = read_text(&root.join(MODELS_MANIFEST), MODELS_MANIFEST, diagnostics)?;
        let date = ["log", "-1", "--format=%cs"];
        let date = output("git", &date, root, diagnostics)?;
        let bumped = |text: &str| texts::with_version(text, &self.current, &self.next);
        for (file, text) in [
            (MANIFEST, bumped(&self.manifest)),
            (MODELS_MANIFEST, bumped(&models)),
            (
                CHANGELOG,
                texts::released(&self.changelog, &self.next, date.trim()),
            ),
        ] {
            write(root, file, &text, diagnostics)?;
        }
        let lock = ["update", "--workspace", "--offline", "--quiet"];
        output("cargo", &lock, root, diagnostics)?;
        self.write_other_locks(root, diagnostics)?;
        let (program, next) = (common.program.name(), &self.next);
        say(&format!(
            "\nwritten: {MANIFEST}, Cargo.lock, {MODELS_MANIFEST}, {CHANGELOG}\n\
             Next: run `{program} gen`, commit, tag the commit `v{next}`, and run `{program} release --publish`.\n"
        ));
        Ok(())
    }
}

/// The packages that are published, each after those that it depends on.
fn packages(root: &Path, diagnostics: &mut Diagnostics) -> Result<Vec<String>, Reported> {
    let metadata = ["metadata", "--no-deps", "--format-version", "1"];
    let metadata = output("cargo", &metadata, root, diagnostics)?;
    let metadata = serde_json::from_str(&metadata).unwrap_or_default();
    let packages = order::order(&metadata);
    packages.map_err(|message| diagnostics.error(failed(&message)))
}

/// The manifest of the workspace, and the version in it.
fn manifest(root: &Path, diagnostics: &mut Diagnostics) -> Result<(String, Version), Reported> {
    let manifest = read_text(&root.join(MANIFEST), MANIFEST, diagnostics)?;
    match texts::version(&manifest) {
        Some(version) => Ok((manifest, version)),
        None => {
            let error = failed("the workspace has no version");
            Err(diagnostics.error(error.at(Location::file(MANIFEST))))
        }
    }
}

/// Uploads the packages at the version that the workspace has.
fn publish(workspace: &Workspace, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
    let root = workspace.root();
    refuse_changes(root, diagnostics)?;
    let (_, current) = manifest(root, diagnostics)?;
    let tag = format!("v{current}");
    let tagged = output("git", &["tag", "--points-at", "HEAD"], root, diagnostics)?;
    if !tagged.lines().any(|line| line == tag) {
        let error = failed(&format!("the commit does not have the tag `{tag}`"));
        return Err(diagnostics
            .error(error.help("release it first, without `--publish`, and tag the commit")));
    }
    let packages = packages(root, diagnostics)?;
    show(&format!(
        "Version: {current}\n\nOrder of the packages:\n  {}\n",
        packages.join("\n  ")
    ));
    let mut cargo = Command::new("cargo");
    cargo.args(["publish", "--locked"]).current_dir(root);
    for package in &packages {
        cargo.args(["--package", package]);
    }
    progress::end();
    match cargo.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(diagnostics.error(failed(&format!("`cargo publish` failed: {status}")))),
        Err(error) => Err(diagnostics.error(failed(&format!("cannot run cargo: {error}")))),
    }
}

/// How much the version has to go up since the one that the workspace has, and why; `None` if that has not been released.
fn bump(
    workspace: &Workspace,
    current: &Version,
    reasons: &mut Vec<String>,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Bump>, Reported> {
    let root = workspace.root();
    let tag = format!("v{current}");
    let known = output("git", &["tag", "--list", &tag], root, diagnostics)?;
    if known.trim().is_empty() {
        reasons.push(format!(
            "there is no tag `{tag}`, so it has not been released"
        ));
        return Ok(None);
    }
    let of_models = bump_of_models(workspace, &tag, reasons, diagnostics)?;
    let of_code = bump_of_code(root, &tag, reasons, diagnostics)?;
    Ok(Some(of_models.max(of_code)))
}

/// What the models ask for: a new version of the API is more than before, and each of the others is compared.
fn bump_of_models(
    workspace: &Workspace,
    tag: &str,
    reasons: &mut Vec<String>,
    diagnostics: &mut Diagnostics,
) -> Result<Bump, Reported> {
    let versions = DockerSources::versions_of(workspace, diagnostics)?;
    let mut worst = Bump::Patch;
    for version in versions_at(workspace.root(), tag, diagnostics)? {
        if !versions.contains(&version) {
            reasons.push(format!(
                "API {version} is gone, which asks for a major version"
            ));
            worst = Bump::Major;
        }
    }
    for version in versions {
        let sides = [
            Named::Git(tag.to_owned(), Some(version)),
            Named::Version(version),
        ];
        let [old, new] = &sides;
        let mut errors = Diagnostics::new();
        let read = read_both([old, new], [None, None], Some(workspace), &mut errors);
        let bump = match read {
            Ok(documents) => {
                let opened: [Opened<'_>; 2] = open_both(&documents, diagnostics)?;
                report_of(&opened).bump().unwrap_or(Bump::Patch)
            }
            Err(_) if errors.iter().all(|error| error.code == "no-such-contract") => Bump::Minor,
            Err(reported) => return diagnostics.append(errors).and(Err(reported)),
        };
        if bump > Bump::Patch {
            reasons.push(format!(
                "the models of API {version} ask for a {} version",
                bump.as_str()
            ));
        }
        worst = worst.max(bump);
    }
    if worst == Bump::Patch {
        reasons.push("no model has changed for those who use it".to_owned());
    }
    Ok(worst)
}

/// The versions of the API that a tag has contracts of.
fn versions_at(
    root: &Path,
    tag: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<ApiVersion>, Reported> {
    let listed = ["ls-tree", "--name-only", tag, CONTRACTS];
    let listed = output("git", &listed, root, diagnostics)?;
    let version = |path: &str| {
        let name = path.strip_prefix(CONTRACTS)?.strip_prefix('v')?;
        name.strip_suffix(".yaml")?.parse().ok()
    };
    Ok(listed.lines().filter_map(version).collect())
}

/// What the interface of the libraries asks for, as far as `cargo semver-checks` is there to tell.
fn bump_of_code(
    root: &Path,
    tag: &str,
    reasons: &mut Vec<String>,
    diagnostics: &mut Diagnostics,
) -> Result<Bump, Reported> {
    if output_of_checks(root, &["--version"]).is_none_or(|output| !output.status.success()) {
        reasons.push("cargo-semver-checks is not installed, so the interface of the libraries was not compared".to_owned());
        return Ok(Bump::Patch);
    }
    let mut asked = Bump::Major;
    for (release, bump) in [("patch", Bump::Patch), ("minor", Bump::Minor)] {
        let arguments = [
            "--workspace",
            "--baseline-rev",
            tag,
            "--release-type",
            release,
        ];
        if allows(root, &arguments, diagnostics)? {
            asked = bump;
            break;
        }
    }
    reasons.push(format!(
        "cargo-semver-checks asks for a {} version of the libraries",
        asked.as_str()
    ));
    Ok(asked)
}

fn output_of_checks(root: &Path, arguments: &[&str]) -> Option<Output> {
    let mut cargo = Command::new("cargo");
    let run = cargo.arg("semver-checks").args(arguments).current_dir(root);
    run.output().ok()
}

/// Whether a release of this kind may have the changes.
fn allows(
    root: &Path,
    arguments: &[&str],
    diagnostics: &mut Diagnostics,
) -> Result<bool, Reported> {
    let output = output_of_checks(root, arguments);
    let said = output
        .as_ref()
        .map(|output| String::from_utf8_lossy(&output.stderr));
    match (&output, said) {
        (Some(output), _) if output.status.success() => Ok(true),
        // It exits with 1 whether it finds something or fails.
        (_, Some(said)) if said.contains("semver requires new") => Ok(false),
        (_, said) => {
            let why = said.unwrap_or_default();
            let message = format!("cargo-semver-checks failed: {}", why.trim());
            Err(diagnostics.error(failed(&message)))
        }
    }
}

fn write(
    root: &Path,
    file: &str,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    std::fs::write(root.join(file), text).map_err(|error| {
        let error = Diagnostic::error("cannot-write", error.to_string());
        diagnostics.error(error.at(Location::file(file)))
    })
}

/// A release is made of what is committed.
fn refuse_changes(root: &Path, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
    let changes = output("git", &["status", "--porcelain"], root, diagnostics)?;
    if changes.is_empty() {
        return Ok(());
    }
    let error = Diagnostic::error("unclean-tree", "there are changes that are not committed");
    Err(diagnostics.error(error.help("commit them, or look at the release with `--dry-run`")))
}

/// What a program prints.
fn output(
    program: &str,
    arguments: &[&str],
    root: &Path,
    diagnostics: &mut Diagnostics,
) -> Result<String, Reported> {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(root)
        .output();
    let output = output
        .map_err(|error| diagnostics.error(failed(&format!("cannot run {program}: {error}"))))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let why = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    let message = format!("`{program} {}` failed: {why}", arguments.join(" "));
    Err(diagnostics.error(failed(&message)))
}

fn failed(message: &str) -> Diagnostic {
    Diagnostic::error("release-failed", message)
}
