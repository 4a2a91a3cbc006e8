//! A note of what the last run read and left, so that a run with nothing to do need not find that out the long way.
//!
//! In: the checkout, with a record of all that has been read of it, and the files that lie below `generated/` now. Out: a
//! file in `target/`; and whether the one that lies there still holds. It holds if the tool is the same, if everything that
//! was read then reads the same now, folders included, and if `generated/` is, file by file, what was left there. Contents
//! are compared by hash, never times. Left out on purpose: `--check`, which finds out the long way each time.

use crate::hash::hash;
use crate::output::FileSet;
use crate::workspace::{Read, Workspace};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::time::UNIX_EPOCH;

const FILE: &str = "target/last-gen.txt";

/// Writes the note, if there is a `target/` to put it in. A fault is none: then the next run takes the long way.
pub fn write(workspace: &Workspace, files: &FileSet) {
    let Some(tool) = tool() else { return };
    let mut text = format!("{tool}\n");
    for (read, hash) in workspace.reads() {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{hash:016x} {read}");
    }
    let files = files
        .iter()
        .map(|(path, text)| (path.to_owned(), hash(text.as_bytes())));
    let _ = writeln!(text, "{}", left(&files.collect()));
    let _ = fs::write(workspace.root().join(FILE), text);
}

/// How many files there are below `generated/`, if nothing has changed since the note was written.
pub fn files_if_current(workspace: &Workspace) -> Option<usize> {
    let note = fs::read_to_string(workspace.root().join(FILE)).ok()?;
    let mut lines = note.lines();
    if lines.next()? != tool()? {
        return None;
    }
    let mut lines: Vec<_> = lines.collect();
    let files_then = lines.pop()?;
    for line in lines {
        let (hash, read) = line.split_once(' ')?;
        let now = workspace.read_again(&Read::parse(read)?);
        if hash != format!("{now:016x}") {
            return None;
        }
    }
    let mut files = BTreeMap::new();
    collect(&workspace.generated(), "", &mut files)?;
    (left(&files) == files_then).then_some(files.len())
}

/// The program that runs, by all that tells one build of it from another.
fn tool() -> Option<String> {
    let program = fs::metadata(std::env::current_exe().ok()?).ok()?;
    let built = program.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(format!("tool {} {}", program.len(), built.as_nanos()))
}

/// What is left below `generated/`, in one line.
fn left(files: &BTreeMap<String, u64>) -> String {
    let mut all = DefaultHasher::new();
    files.hash(&mut all);
    format!("left {} {:016x}", files.len(), all.finish())
}

/// Every file below a folder, with its hash. `None` where something is neither a file nor a folder.
fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, u64>) -> Option<()> {
    for entry in fs::read_dir(folder).ok()? {
        let entry = entry.ok()?;
        let name = entry.file_name().into_string().ok()?;
        let path = format!("{prefix}{name}");
        let kind = entry.file_type().ok()?;
        if kind.is_dir() {
            collect(&entry.path(), &format!("{path}/"), files)?;
        } else if kind.is_file() {
            files.insert(path, hash(&fs::read(entry.path()).ok()?));
        } else {
            return None;
        }
    }
    Some(())
}
