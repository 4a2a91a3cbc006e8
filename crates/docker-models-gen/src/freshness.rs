//! A note of what the last run left, so that a run with nothing to do need not find that out the long way.
//!
//! It holds the hashes of the tool and of `generated/sources.lock`. A run has nothing to do if both are the same, if all that
//! the list names still has the hash there, patterns of names included, and if nothing else lies in `generated/`. Contents are
//! compared, never times.

use crate::drift::{LOCK, OUTPUT, parse_lock};
use crate::hash::sha256;
use crate::workspace::Workspace;
use docker_spec::reads::Read;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const NOTE: &str = "target/last-gen.txt";

/// Writes the note, if there is a `target/` to put it in. An error is none: then the next run takes the long way.
pub fn write(workspace: &Workspace, lock: &str) {
    if let Some(tool) = tool() {
        let _ = fs::write(workspace.root().join(NOTE), note(&tool, lock.as_bytes()));
    }
}

/// How many files there are below `generated/`, if nothing has changed since the note was written.
pub fn files_if_current(workspace: &Workspace) -> Option<usize> {
    let generated = workspace.generated();
    // What lies behind a link is not what was left there.
    if !fs::symlink_metadata(&generated).ok()?.is_dir() {
        return None;
    }
    let then = fs::read_to_string(workspace.root().join(NOTE)).ok()?;
    let lock = fs::read(generated.join(LOCK)).ok()?;
    let (is_noted, files) = rayon::join(
        || tool().is_some_and(|tool| note(&tool, &lock) == then),
        || files_if_listed(workspace, std::str::from_utf8(&lock).ok()?),
    );
    files.filter(|_| is_noted)
}

fn note(tool: &str, lock: &[u8]) -> String {
    format!("{tool}  tool\n{}  {OUTPUT}{LOCK}\n", sha256(lock))
}

/// The program that runs, by what it holds.
fn tool() -> Option<String> {
    let program = fs::read(std::env::current_exe().ok()?).ok()?;
    Some(sha256(&program))
}

/// How many files there are below `generated/`, if they and all sources are what the list says.
fn files_if_listed(workspace: &Workspace, lock: &str) -> Option<usize> {
    let hashes = parse_lock(lock).ok()?;
    let mut files = BTreeSet::new();
    collect(&workspace.generated(), OUTPUT, &mut files)?;
    files.remove(&format!("{OUTPUT}{LOCK}"));
    let listed = hashes.keys().filter(|path| path.starts_with(OUTPUT));
    let is_listed = listed.eq(files.iter());
    let is_same = is_listed
        && hashes
            .par_iter()
            .all(|(path, hash)| Read::parse(path).again(workspace) == *hash);
    is_same.then_some(files.len() + 1)
}

/// The paths of the files below a folder. `None` where something is neither a file nor a folder.
fn collect(folder: &Path, prefix: &str, paths: &mut BTreeSet<String>) -> Option<()> {
    for entry in fs::read_dir(folder).ok()? {
        let entry = entry.ok()?;
        let name = entry.file_name().into_string().ok()?;
        let path = format!("{prefix}{name}");
        let kind = entry.file_type().ok()?;
        if kind.is_dir() {
            collect(&entry.path(), &format!("{path}/"), paths)?;
        } else if kind.is_file() {
            paths.insert(path);
        } else {
            return None;
        }
    }
    Some(())
}
