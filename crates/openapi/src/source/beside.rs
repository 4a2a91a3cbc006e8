//! The files beside a document, where a user allows that they are read.
//!
//! The folder cannot be left: not by `..`, not by an absolute path, not by percent escapes of these and not by a symbolic
//! link. A file is read once, however many lead to it, so files may refer to one another.

use super::join::{assembled, count};
use super::percent::decoded;
use super::references::{Reference, references};
use super::{MAX_BYTES, MAX_NODES, Source};
use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::pointer::Pointer;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Component, Path, PathBuf};

/// The key under which the files stand in the tree.
pub(crate) const FILES: &str = "x-files";

/// The most files that are read beside a document.
pub const MAX_FILES: usize = 1_000;

/// Where a document lies, and the directory whose files may be read with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    document: PathBuf,
    root: PathBuf,
}

impl Beside {
    /// The files of a folder, for a document that lies in it.
    pub fn new(document: impl Into<PathBuf>, root: impl Into<PathBuf>) -> Self {
        Self {
            document: document.into(),
            root: root.into(),
        }
    }
}

/// A file that has been read.
pub(super) struct File {
    /// Its path from the folder, with `/`.
    pub(super) path: String,
    pub(super) source: Source,
    /// Where its references lead, as they are written in the one tree.
    pub(super) targets: Vec<(Reference, String)>,
}

struct Joining<'a> {
    root: PathBuf,
    files: Vec<File>,
    /// By path with links followed.
    known: BTreeMap<PathBuf, usize>,
    bytes: usize,
    nodes: usize,
    diagnostics: &'a mut Diagnostics,
}

/// Joins a document with the files that it refers to.
pub(super) fn joined(
    source: Source,
    beside: &Beside,
    diagnostics: &mut Diagnostics,
) -> Result<Source, Reported> {
    let found = located(beside, &source.file, diagnostics)?;
    let (root, document, path) = found;
    let mut joining = Joining {
        bytes: source.text.len(),
        nodes: count(&source.tree),
        files: vec![File {
            path,
            source,
            targets: Vec::new(),
        }],
        known: BTreeMap::from([(document, 0)]),
        root,
        diagnostics,
    };
    let mut outcome = Ok(());
    let mut next = 0;
    while next < joining.files.len() {
        outcome = outcome.and(joining.follow(next));
        next += 1;
    }
    outcome.map(|()| assembled(joining.files))
}

/// The folder and the document with links followed, and the path from the one to the other.
fn located(
    beside: &Beside,
    shown: &str,
    diagnostics: &mut Diagnostics,
) -> Result<(PathBuf, PathBuf, String), Reported> {
    let mut real = |path: &Path, what: &str| {
        path.canonicalize().map_err(|error| {
            let message = format!("{what} cannot be read: {error}");
            diagnostics.error(Diagnostic::error("cannot-read", message).at(Location::file(shown)))
        })
    };
    let root = real(
        &beside.root,
        "the directory of the files beside the document",
    )?;
    let document = real(&beside.document, "the document")?;
    let Some(path) = document.strip_prefix(&root).ok().and_then(with_slashes) else {
        let message = "the document does not lie in the directory whose files may be read";
        let error = Diagnostic::error("outside-of-folder", message).at(Location::file(shown));
        let help = "name a directory that holds the document and all files it needs";
        return Err(diagnostics.error(error.help(help)));
    };
    Ok((root, document, path))
}

impl Joining<'_> {
    /// Reads all that a file refers to.
    fn follow(&mut self, index: usize) -> Result<(), Reported> {
        let mut outcome = Ok(());
        for reference in references(&self.files[index].source.tree, true) {
            let (file, fragment) = match reference.text.split_once('#') {
                Some((file, fragment)) => (file.to_owned(), fragment.to_owned()),
                None => (reference.text.clone(), String::new()),
            };
            let target = match file.as_str() {
                "" => Ok(index),
                // The stages after this one refuse URLs.
                file if is_url(file) => continue,
                file => self.file(index, file, &reference.at),
            };
            let text = match target {
                Ok(0) => format!("#{fragment}"),
                Ok(target) => {
                    let at = Pointer::of([FILES, &self.files[target].path]);
                    format!("#{}{fragment}", at.as_str().replace('%', "%25"))
                }
                Err(reported) => {
                    outcome = Err(reported);
                    continue;
                }
            };
            self.files[index].targets.push((reference, text));
        }
        outcome
    }

    /// The file that a reference of another one names.
    fn file(&mut self, from: usize, name: &str, at: &Pointer) -> Result<usize, Reported> {
        let found = self.find(from, name);
        let read = found.and_then(|path| match self.known.get(&path) {
            Some(known) => Ok(*known),
            None => self.read(&path),
        });
        read.map_err(|refusal| match refusal {
            Refusal::Reported(reported) => reported,
            Refusal::Because(reason) => {
                let message = format!("`{name}` is not read: {reason}");
                let location = self.files[from].source.location(at);
                let error = Diagnostic::error("external-reference", message);
                self.diagnostics.error(error.at(location))
            }
        })
    }

    /// The path of a file within the folder, with links followed.
    fn find(&self, from: usize, name: &str) -> Result<PathBuf, Refusal> {
        const LEAVES: &str = "it leads out of the directory whose files may be read";
        let name = decoded(name);
        if name.contains(['\\', '\0']) {
            return Err(Refusal::Because(
                "no path of a file has such a character".into(),
            ));
        }
        let folder = Path::new(&self.files[from].path).parent();
        let mut path = folder.map_or_else(PathBuf::new, Path::to_owned);
        for part in Path::new(&name).components() {
            match part {
                Component::Normal(part) => path.push(part),
                Component::CurDir => {}
                Component::ParentDir if path.pop() => {}
                _ => return Err(Refusal::Because(LEAVES.into())),
            }
        }
        let real = self.root.join(path).canonicalize();
        let real = real.map_err(|error| Refusal::Because(error.to_string()))?;
        match real.strip_prefix(&self.root) {
            Ok(_) if real.is_file() => Ok(real),
            Ok(_) => Err(Refusal::Because("it is no file".into())),
            Err(_) => Err(Refusal::Because(LEAVES.into())),
        }
    }

    fn read(&mut self, path: &Path) -> Result<usize, Refusal> {
        let because = |reason: String| Err(Refusal::Because(reason));
        if self.files.len() > MAX_FILES {
            return because(format!("at most {MAX_FILES} files are read"));
        }
        let below = path.strip_prefix(&self.root).ok().and_then(with_slashes);
        let Some(below) = below else {
            return because("its path is not UTF-8".into());
        };
        let room = MAX_BYTES.saturating_sub(self.bytes);
        let mut bytes = Vec::new();
        let read = std::fs::File::open(path)
            .and_then(|file| file.take(room as u64 + 1).read_to_end(&mut bytes));
        if let Err(error) = read {
            return because(error.to_string());
        }
        if bytes.len() > room {
            return because(format!(
                "at most {MAX_BYTES} bytes are read in all files together"
            ));
        }
        self.bytes += bytes.len();
        let shown = beside_shown(&self.files[0], &below);
        let source = Source::read(&shown, bytes, self.diagnostics).map_err(Refusal::Reported)?;
        self.nodes += count(&source.tree);
        if self.nodes > MAX_NODES {
            return because(format!(
                "at most {MAX_NODES} values are read in all files together"
            ));
        }
        self.known.insert(path.to_owned(), self.files.len());
        self.files.push(File {
            path: below,
            source,
            targets: Vec::new(),
        });
        Ok(self.files.len() - 1)
    }
}

/// Why a file is not read.
enum Refusal {
    Because(String),
    /// The file itself has an error, which has been reported.
    Reported(Reported),
}

/// What messages call a file: as they call the document, with the path from there.
fn beside_shown(document: &File, below: &str) -> String {
    let shown = document.source.file.strip_suffix(&document.path);
    format!("{}{below}", shown.unwrap_or_default())
}

/// A relative path with `/`; `None` if it is not UTF-8.
fn with_slashes(path: &Path) -> Option<String> {
    let parts: Option<Vec<_>> = path
        .components()
        .map(|part| part.as_os_str().to_str())
        .collect();
    parts.map(|parts| parts.join("/"))
}

/// Whether a reference names a place on a network, or anything else that is no path of a file.
pub(crate) fn is_url(text: &str) -> bool {
    let scheme = text.split_once(':').map_or("", |(scheme, _)| scheme);
    let is_scheme = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    text.starts_with("//") || (scheme.len() > 1 && scheme.chars().all(is_scheme))
}

/// A reference as its document may have written it: with the name of a file, not with the place where the file stands by now.
pub(crate) fn shown_reference(text: &str) -> String {
    let Some(rest) = text.strip_prefix(&format!("#/{FILES}/")) else {
        return text.to_owned();
    };
    let (file, fragment) = rest.split_once('/').unwrap_or((rest, ""));
    let file = file
        .replace("~1", "/")
        .replace("~0", "~")
        .replace("%25", "%");
    match fragment {
        "" => file,
        fragment => format!("{file}#/{fragment}"),
    }
}

#[cfg(test)]
#[path = "beside/tests.rs"]
mod tests;
