//! Paths of files as the system finds them and as messages show them, and the bytes of a file that a user named.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
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

/// The bytes of a file; an error is reported under the name that the user knows it by.
///
/// # Errors
///
/// The system does not give them.
pub fn read(path: &Path, name: &str, diagnostics: &mut Diagnostics) -> Result<Vec<u8>, Reported> {
    reported(std::fs::read(path), name, diagnostics)
}

/// The text of a file, which is UTF-8; an error is reported under the name that the user knows it by.
///
/// # Errors
///
/// The system does not give it, or it is not UTF-8.
pub fn read_text(
    path: &Path,
    name: &str,
    diagnostics: &mut Diagnostics,
) -> Result<String, Reported> {
    let bytes = read(path, name, diagnostics)?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let text = String::from_utf8_lossy(error.as_bytes());
        let error = Diagnostic::error("not-utf8", "the file is not UTF-8");
        let location = Location::in_text(name, &text, at..at + 1);
        diagnostics.error(error.at(location).help("save the file as UTF-8"))
    })
}

/// What was read; an error is reported under the name that the user knows the file by.
///
/// # Errors
///
/// The system gave none.
pub fn reported(
    bytes: io::Result<Vec<u8>>,
    name: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<u8>, Reported> {
    bytes.map_err(|error| {
        let message = format!("the file cannot be read: {error}");
        diagnostics.error(Diagnostic::error("cannot-read", message).at(Location::file(name)))
    })
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
    fn a_text_that_is_not_utf8_is_a_error_with_its_location() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("a.toml");
        std::fs::write(&path, b"one\ntwo \xff").unwrap();
        let mut diagnostics = Diagnostics::new();
        assert!(read_text(&path, "a.toml", &mut diagnostics).is_err());
        let error = diagnostics.into_iter().next().unwrap();
        let location = error.primary.unwrap();
        assert_eq!((error.code, location.file.as_str()), ("not-utf8", "a.toml"));
        assert_eq!((location.line, location.column), (2, 5));
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
