//! The sources of a version as they were at a revision of git.
//!
//! `git` is asked for them; nothing in the checkout is touched.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::version::Version;
use crate::workspace::{Files, Workspace};
use docker_spec::reads::Reader;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

const SPEC: &str = "spec/docker";

/// The sources of this version at this revision.
pub(super) fn at_revision(
    workspace: &Workspace,
    revision: &str,
    version: Version,
    diagnostics: &mut Diagnostics,
) -> Result<Workspace, Reported> {
    let contract = format!("{SPEC}/contract/{}", version.contract_file());
    let wanted = [
        contract.as_str(),
        "spec/docker/lock.toml",
        "spec/docker/texts.toml",
        "spec/docker/deprecated.toml",
        "spec/docker/overrides",
        "spec/docker/prose",
    ];
    let paths = list(workspace, revision, &wanted, diagnostics)?;
    if !paths.contains(&contract) {
        let message = format!("`{revision}` has no contract of version {version}");
        let location = Location::file(format!("{revision}:{contract}"));
        let error = Diagnostic::error("no-such-contract", message);
        return Err(diagnostics.error(error.at(location)));
    }
    let files = contents(workspace, revision, &paths)
        .map_err(|error| diagnostics.error(failed(&format!("cannot read from git: {error}"))))?;
    Ok(Workspace::in_memory(files))
}

/// The versions whose contract is not the same at this revision as in the checkout.
pub(super) fn changed_since(
    workspace: &Workspace,
    revision: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Version>, Reported> {
    let folder = format!("{SPEC}/contract");
    let then = list(workspace, revision, &[&folder], diagnostics)?;
    let contents = contents(workspace, revision, &then)
        .map_err(|error| diagnostics.error(failed(&format!("cannot read from git: {error}"))))?;
    let version = |path: &String| -> Option<Version> {
        let name = path.rsplit('/').next()?;
        name.strip_prefix('v')?.strip_suffix(".yaml")?.parse().ok()
    };
    let mut reader = Reader::of(workspace);
    let now = reader.list(&folder, ".yaml");
    let mut changed = Vec::new();
    for path in then.iter().filter(|path| now.contains(path)) {
        let bytes = reader.read(path, diagnostics)?;
        if contents.get(path).is_none_or(|old| old.as_ref() != bytes) {
            changed.extend(version(path));
        }
    }
    changed.sort_unstable();
    Ok(changed)
}

fn list(
    workspace: &Workspace,
    revision: &str,
    paths: &[&str],
    diagnostics: &mut Diagnostics,
) -> Result<Vec<String>, Reported> {
    if workspace.root().as_os_str().is_empty() {
        let error = failed("a git revision requires a checkout with a spec/docker/lock.toml");
        let help = "run the command inside a checkout, or pass one with `--root`";
        return Err(diagnostics.error(error.help(help)));
    }
    // A revision that begins with a dash would be an option.
    let is_plain = !revision.is_empty() && !revision.starts_with('-');
    let output = Command::new("git")
        .current_dir(workspace.root())
        .args([
            "ls-tree",
            "-r",
            "-z",
            "--name-only",
            "--full-tree",
            revision,
            "--",
        ])
        .args(paths)
        .stdin(Stdio::null())
        .output();
    match output {
        Ok(output) if is_plain && output.status.success() => {
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            let paths = text.split('\0').filter(|path| !path.is_empty());
            Ok(paths.map(str::to_owned).collect())
        }
        Ok(output) => {
            let why = String::from_utf8_lossy(&output.stderr);
            let why = why
                .lines()
                .next()
                .unwrap_or("it is not a revision")
                .to_owned();
            Err(diagnostics.error(
                failed(&format!("git does not know `{revision}`: {why}")).help(
                    "name a commit, a tag or a branch of this clone; in a shallow clone, fetch it with `git fetch --depth=1 origin REV`",
                ),
            ))
        }
        Err(error) => Err(diagnostics.error(failed(&format!("cannot run git: {error}")))),
    }
}

/// The contents of all of these, asked for in one go.
fn contents(workspace: &Workspace, revision: &str, paths: &[String]) -> std::io::Result<Files> {
    let mut git = Command::new("git")
        .current_dir(workspace.root())
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let questions: String = paths
        .iter()
        .map(|path| format!("{revision}:{path}\n"))
        .collect();
    let mut asking = git.stdin.take().expect("it was asked to be piped");
    let asked = std::thread::spawn(move || asking.write_all(questions.as_bytes()));
    let mut answers = BufReader::new(git.stdout.take().expect("it was asked to be piped"));
    let mut files = Files::new();
    for path in paths {
        let mut head = String::new();
        answers.read_line(&mut head)?;
        let size = head
            .trim_end()
            .rsplit(' ')
            .next()
            .and_then(|size| size.parse().ok());
        let Some(size) = size else {
            return Err(std::io::Error::other(format!("{path} does not exist")));
        };
        let size: u64 = size;
        let mut bytes = Vec::new();
        (&mut answers).take(size + 1).read_to_end(&mut bytes)?;
        // Each answer ends with a line break of its own.
        bytes.pop();
        files.insert(path.clone(), bytes.into());
    }
    drop(answers);
    asked
        .join()
        .map_err(|_| std::io::Error::other("it was not asked"))??;
    git.wait()?;
    Ok(files)
}

fn failed(message: &str) -> Diagnostic {
    Diagnostic::error("git-failed", message)
}
