//! Paths of files as the system finds them and as messages show them, and the bytes of a file that a user named.
//!
//! In: a path that a user wrote, and the folder that it starts from. Out: a path, or bytes. Left out on purpose: writing.

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use std::io;
use std::path::{Component, Path, PathBuf};

/// The path of a file from a folder, neither of which need be there. Absolute where the two have no root in common.
pub fn relative(file: &Path, folder: &Path) -> PathBuf {
    let (file, folder) = (resolved(file), resolved(folder));
    let (mut to, mut from) = (file.components().peekable(), folder.components().peekable());
    let mut has_root_in_common = false;
    while to.peek().is_some() && to.peek() == from.peek() {
        has_root_in_common = true;
        to.next();
        from.next();
    }
    if !has_root_in_common {
        return file;
    }
    let up = from.map(|_| Component::ParentDir);
    up.chain(to).collect()
}

/// The file at a path from a folder, which need not be there, as the system finds it and as messages show it.
pub fn from_folder(folder: &Path, path: &str) -> (PathBuf, PathBuf) {
    let (mut real, mut shown) = (resolved(folder), folder.to_owned());
    for part in Path::new(path).components() {
        let is_named = matches!(shown.components().next_back(), Some(Component::Normal(_)));
        if part == Component::ParentDir {
            real.pop();
            if is_named {
                shown.pop();
            } else {
                shown.push(part);
            }
        } else {
            // An absolute path takes the place of all before it.
            real.push(part);
            shown.push(part);
        }
    }
    (real, shown)
}

/// The absolute path, links followed as far as there is something.
fn resolved(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    for above in absolute.ancestors() {
        if let Ok(real) = above.canonicalize() {
            let rest = absolute.strip_prefix(above).unwrap_or(Path::new(""));
            return real.join(rest);
        }
    }
    absolute
}

/// The bytes of a file; a fault is reported under the name that the user knows it by.
pub fn read(path: &Path, name: &str, diagnostics: &mut Diagnostics) -> Option<Vec<u8>> {
    reported(std::fs::read(path), name, diagnostics)
}

/// What was read; a fault is reported under the name that the user knows the file by.
pub fn reported(
    bytes: io::Result<Vec<u8>>,
    name: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<u8>> {
    match bytes {
        Ok(bytes) => Some(bytes),
        Err(error) => {
            let fault =
                Diagnostic::error("cannot-read", format!("the file cannot be read: {error}"));
            diagnostics.push(fault.at(Place::file(name)));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_from_a_folder_leads_back_to_the_file() {
        let outer = tempfile::TempDir::new().unwrap();
        std::fs::create_dir_all(outer.path().join("a/b")).unwrap();
        std::fs::write(outer.path().join("api.yaml"), "").unwrap();
        for (folder, expected) in [
            ("a/b", "../../api.yaml"),
            ("a/new/folder", "../../../api.yaml"),
            ("", "api.yaml"),
        ] {
            let path = relative(&outer.path().join("api.yaml"), &outer.path().join(folder));
            assert_eq!(path, Path::new(expected), "{folder}");
            let (real, shown) = from_folder(&outer.path().join(folder), expected);
            assert_eq!(std::fs::read(real).unwrap(), b"", "{folder}");
            assert_eq!(shown, outer.path().join("api.yaml"), "{folder}");
        }
    }

    #[test]
    fn a_path_from_a_folder_is_shown_in_short() {
        for (folder, path, expected) in [
            ("a/b", "../../api.yaml", "api.yaml"),
            ("a", "../../api.yaml", "../api.yaml"),
            ("../a", "../../x/api.yaml", "../../x/api.yaml"),
            ("a", "api.yaml", "a/api.yaml"),
        ] {
            let (_, shown) = from_folder(Path::new(folder), path);
            assert_eq!(shown, Path::new(expected));
        }
    }
}
