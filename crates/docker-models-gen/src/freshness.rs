//! A note of what the last run read and left, so that a run with nothing to do need not find that out the long way.
//!
//! It holds if the tool is the same, if everything that was read then reads the same now, folders included, and if
//! `generated/` is, file by file, what was left there. Contents are compared by hash, never times.

use crate::hash::hash;
use crate::output::FileSet;
use crate::workspace::Workspace;
use docker_spec::reads::{Read, Reads};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

const FILE: &str = "target/last-gen.txt";

/// Writes the note, if there is a `target/` to put it in. An error is none: then the next run takes the long way.
pub fn write(workspace: &Workspace, reads: &Reads, files: &FileSet) {
    let Some(tool) = tool() else { return };
    let mut text = format!("{tool}\n");
    let head = text.len();
    for (read, hash) in reads.iter() {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{hash:016x} {read}");
    }
    let files = files
        .iter()
        .map(|(path, text)| (path.to_owned(), hash(text.as_bytes())));
    let left = left(&text[head..], &files.collect());
    let _ = writeln!(text, "{left}");
    let _ = fs::write(workspace.root().join(FILE), text);
}

/// How many files there are below `generated/`, if nothing has changed since the note was written.
pub fn files_if_current(workspace: &Workspace) -> Option<usize> {
    let note = fs::read_to_string(workspace.root().join(FILE)).ok()?;
    let (tool_then, rest) = note.split_once('\n')?;
    let (reads, left_then) = rest.trim_end_matches('\n').rsplit_once('\n')?;
    let generated = workspace.generated();
    // What lies behind a link is not what was left there.
    if !fs::symlink_metadata(&generated).ok()?.is_dir() {
        return None;
    }
    let (is_same, files) = rayon::join(
        || tool().is_some_and(|tool| tool == tool_then) && reads_the_same(workspace, reads),
        || hashes(&generated),
    );
    let files = files?;
    let is_current = is_same && left(&format!("{reads}\n"), &files) == left_then;
    is_current.then_some(files.len())
}

/// Whether all that a note says was read reads the same now.
fn reads_the_same(workspace: &Workspace, reads: &str) -> bool {
    let reads: Vec<_> = reads.lines().collect();
    reads.par_iter().all(|line| {
        let read = line
            .split_once(' ')
            .and_then(|(hash, read)| Some((hash, Read::parse(read)?)));
        read.is_some_and(|(hash, read)| format!("{:016x}", read.again(workspace)) == hash)
    })
}

/// The program that runs, by what it holds.
fn tool() -> Option<String> {
    let program = fs::read(std::env::current_exe().ok()?).ok()?;
    Some(format!("tool {} {:016x}", program.len(), hash(&program)))
}

/// The lines of all that was read, and what is left below `generated/`, in one line. So a note that has lost lines does not
/// hold.
fn left(reads: &str, files: &BTreeMap<String, u64>) -> String {
    let mut all = DefaultHasher::new();
    (reads, files).hash(&mut all);
    format!("left {} {:016x}", files.len(), all.finish())
}

/// Every file below a folder by its path from there, with its hash. `None` where something is neither a file nor a folder.
fn hashes(folder: &Path) -> Option<BTreeMap<String, u64>> {
    let mut paths = Vec::new();
    collect(folder, "", &mut paths)?;
    let hashes = paths.into_par_iter().map(|path| {
        let hash = hash(&fs::read(folder.join(&path)).ok()?);
        Some((path, hash))
    });
    hashes.collect()
}

fn collect(folder: &Path, prefix: &str, paths: &mut Vec<String>) -> Option<()> {
    for entry in fs::read_dir(folder).ok()? {
        let entry = entry.ok()?;
        let name = entry.file_name().into_string().ok()?;
        let path = format!("{prefix}{name}");
        let kind = entry.file_type().ok()?;
        if kind.is_dir() {
            collect(&entry.path(), &format!("{path}/"), paths)?;
        } else if kind.is_file() {
            paths.push(path);
        } else {
            return None;
        }
    }
    Some(())
}
