//! The files that a run would like to have, by path.
//!
//! Two spellings of one letter in Unicode (composed and decomposed) count as two names.

use super::{MANIFEST, STAGING, VENDORED};
use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use crate::hash::{Hashes, sha256};
use std::collections::{BTreeMap, HashMap};

/// Relative paths and the text that belongs there.
#[derive(Clone, Debug, Default)]
pub struct FileSet {
    files: BTreeMap<String, String>,
    /// Every file and every folder above one, by its path in lower case.
    taken: HashMap<String, Taken>,
}

#[derive(Clone, Debug)]
struct Taken {
    spelling: String,
    is_folder: bool,
}

impl FileSet {
    /// No files yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One file.
    ///
    /// # Errors
    ///
    /// As for [`FileSet::insert`].
    pub fn of(
        path: impl Into<String>,
        text: impl Into<String>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Reported> {
        let mut files = Self::new();
        let inserted = files.insert(path, text);
        inserted.map_err(|error| diagnostics.error(*error))?;
        Ok(files)
    }

    /// Adds one file.
    ///
    /// # Errors
    ///
    /// A path that is not plain and relative, that some system cannot hold, or that clashes with one already here:
    /// the same, the same but for case, or one a folder of the other. The set is then as it was.
    pub fn insert(
        &mut self,
        path: impl Into<String>,
        text: impl Into<String>,
    ) -> Result<(), Box<Diagnostic>> {
        let path = path.into();
        if let Err(reason) = check_path(&path) {
            return Err(Box::new(Diagnostic::error(
                "bad-output-path",
                format!(
                    "cannot write a file named `{}`: {reason}",
                    path.escape_debug()
                ),
            )));
        }
        self.check_clashes(&path)?;
        for folder in folders_above(&path) {
            self.take(folder, true);
        }
        self.take(&path, false);
        self.files.insert(path, text.into());
        Ok(())
    }

    /// Adds all files of another set below a folder; an empty prefix adds them as they are.
    ///
    /// # Errors
    ///
    /// As for [`FileSet::insert`], one for each file that cannot be added; the others are.
    pub fn merge(
        &mut self,
        prefix: &str,
        other: FileSet,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let mut outcome = Ok(());
        for (path, text) in other.files {
            let path = if prefix.is_empty() {
                path
            } else {
                format!("{prefix}/{path}")
            };
            if let Err(error) = self.insert(path, text) {
                outcome = Err(diagnostics.error(*error));
            }
        }
        outcome
    }

    /// Paths and texts, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text at a path.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The hash of each file.
    pub fn hashes(&self) -> Hashes {
        let files = self.files.iter();
        files
            .map(|(path, text)| (path.clone(), sha256(text.as_bytes())))
            .collect()
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    fn take(&mut self, path: &str, is_folder: bool) {
        self.taken.entry(fold_case(path)).or_insert_with(|| Taken {
            spelling: path.to_owned(),
            is_folder,
        });
    }

    fn check_clashes(&self, path: &str) -> Result<(), Box<Diagnostic>> {
        for folder in folders_above(path) {
            if let Some(taken) = self.taken.get(&fold_case(folder)) {
                if !taken.is_folder {
                    return Err(clash(
                        path,
                        &taken.spelling,
                        "one is a directory of the other",
                    ));
                }
                if taken.spelling != folder {
                    return Err(clash(path, &taken.spelling, CASE));
                }
            }
        }
        match self.taken.get(&fold_case(path)) {
            None => Ok(()),
            Some(taken) if taken.is_folder => Err(clash(
                path,
                &taken.spelling,
                "one is a directory of the other",
            )),
            Some(taken) if taken.spelling == path => {
                Err(clash(path, &taken.spelling, "both are the same file"))
            }
            Some(taken) => Err(clash(path, &taken.spelling, CASE)),
        }
    }
}

const CASE: &str = "they differ by case only and would be one on Windows and macOS";

fn clash(path: &str, other: &str, reason: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic::error(
        "output-path-clash",
        format!("`{path}` and `{other}` cannot both be written: {reason}"),
    ))
}

/// The path as a file system sees it for which case does not count.
pub(super) fn fold_case(path: &str) -> String {
    path.to_lowercase()
}

/// The folders that hold a path, outermost first: `a/b/c` gives `a` and `a/b`.
pub(super) fn folders_above(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// Whether a path is plain, relative, and possible on every system.
///
/// # Errors
///
/// Why it is not, as the end of a sentence.
pub(super) fn check_path(path: &str) -> Result<(), String> {
    if path.is_empty() {
        return Err("the path is empty".to_owned());
    }
    if path.starts_with('/') {
        return Err("the path is absolute".to_owned());
    }
    path.split('/').try_for_each(check_name)
}

/// Longest file name that common file systems hold, in bytes.
const LONGEST_NAME: usize = 255;

fn check_name(name: &str) -> Result<(), String> {
    let reason = match name {
        "" => "a part of the path is empty",
        "." | ".." => "`.` and `..` are not names",
        _ if name.chars().any(char::is_control) => "it contains a control character",
        _ if name.contains(['\\', '<', '>', ':', '"', '|', '?', '*']) => {
            "it contains a character that Windows does not allow in names"
        }
        _ if name.ends_with(['.', ' ']) => "Windows drops a dot or a space at the end of a name",
        _ if name.len() > LONGEST_NAME => "a name is longer than 255 bytes",
        _ if is_device(name) => "the name is that of a device on Windows",
        _ if [".git", MANIFEST, STAGING, VENDORED].contains(&fold_case(name).as_str()) => {
            "the name is reserved for git or for this tool"
        }
        _ => return Ok(()),
    };
    Err(reason.to_owned())
}

/// Windows opens a device for these names, whatever folder they stand in and whatever follows the first dot.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    let stem = stem.to_ascii_lowercase();
    if ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(&stem.as_str()) {
        return true;
    }
    let digit = stem.strip_prefix("com").or(stem.strip_prefix("lpt"));
    digit.is_some_and(|digit| {
        let mut characters = digit.chars();
        matches!(characters.next(), Some('0'..='9' | '¹' | '²' | '³'))
            && characters.next().is_none()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(paths: &[&str]) -> FileSet {
        let mut files = FileSet::new();
        for path in paths {
            files.insert(*path, "").unwrap();
        }
        files
    }

    #[test]
    fn plain_paths_are_taken_and_sorted() {
        let files = set(&[
            "src/lib.rs",
            "README.md",
            "src/v1_51/port.rs",
            "ä.md",
            "computer.rs",
        ]);
        let paths: Vec<_> = files.iter().map(|(path, _)| path).collect();
        assert_eq!(
            paths,
            [
                "README.md",
                "computer.rs",
                "src/lib.rs",
                "src/v1_51/port.rs",
                "ä.md"
            ]
        );
        assert_eq!(files.len(), 5);
        assert_eq!(files.get("src/lib.rs"), Some(""));
    }

    #[test]
    fn paths_that_leave_the_folder_or_that_a_system_cannot_hold_are_refused() {
        let long = "x".repeat(256);
        for path in [
            "",
            "/etc/passwd",
            "..",
            "a/../b",
            "./a",
            "a/.",
            "a//b",
            "a/",
            "a\\b",
            "a\0b",
            "a\nb",
            "C:x",
            "a:b",
            "a?",
            "a.",
            "a ",
            "con",
            "src/Aux.rs",
            "NUL.tar.gz",
            "com1",
            "lpt9.md",
            "COM¹.rs",
            "nul .rs",
            "aux/x.rs",
            ".git/config",
            "x/.GIT/hooks",
            ".generated-files",
            ".staging-xtask/x",
            &long,
        ] {
            let refused = FileSet::new().insert(path, "").unwrap_err();
            assert_eq!(refused.code, "bad-output-path", "{path:?}");
        }
    }

    #[test]
    fn paths_that_fall_together_are_refused_and_change_nothing() {
        let mut files = set(&["a/b.rs", "Ünit.rs"]);
        for path in [
            "a/b.rs", "a/B.rs", "A/c.rs", "a", "A", "a/b.rs/c", "ünit.rs",
        ] {
            let refused = files.insert(path, "").unwrap_err();
            assert_eq!(refused.code, "output-path-clash", "{path:?}");
        }
        assert_eq!(files.len(), 2);
    }

    #[test]
    fn merging_adds_a_prefix_and_names_every_clash() {
        let mut files = set(&["docs/a.md"]);
        let mut diagnostics = Diagnostics::new();
        let mut merge = |prefix, other| files.merge(prefix, other, &mut diagnostics);
        merge("docs", set(&["b.md"])).unwrap();
        merge("", set(&["c.md"])).unwrap();
        merge("docs", set(&["A.md", "b.md", "d.md"])).unwrap_err();
        assert_eq!(diagnostics.iter().count(), 2);
        let paths: Vec<_> = files.iter().map(|(path, _)| path).collect();
        assert_eq!(paths, ["c.md", "docs/a.md", "docs/b.md", "docs/d.md"]);
        let merged = FileSet::new().merge("../x", set(&["a"]), &mut diagnostics);
        assert!(merged.is_err());
    }
}
