//! The list of the tool's files in a folder that also holds other people's.
//!
//! A file whose line breaks were changed counts as edited, except beside a `vendor.toml`: such a folder lies in somebody's
//! repository, whose git may make them so.

use super::disk::{Error, Root};
use super::file_set::{FileSet, check_path};
use super::{Ownership, Target};
use crate::diagnostic::{Diagnostic, Location};
use crate::hash::{Hashes, is_sha256, lines, parse};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

/// What an earlier run wrote into a folder.
#[derive(Default)]
pub(super) struct Manifest {
    /// The bytes of the list itself; `None` if there is no list.
    pub bytes: Option<Vec<u8>>,
    /// The files that it wrote.
    pub files: Hashes,
}

impl Manifest {
    /// Reads the list in a folder; without one, no file there is the tool's.
    ///
    /// # Errors
    ///
    /// It cannot be read, or a line is not a hash and a path below the folder.
    pub(super) fn read(root: &Root, ownership: Ownership) -> Result<Self, Error> {
        if !root.is_folder("")? {
            return Ok(Self::default());
        }
        let name = ownership.manifest();
        let Some(bytes) = root.read(name, &mut HashSet::new())? else {
            return Ok(Self::default());
        };
        let plain = plain(&bytes, ownership);
        let text = String::from_utf8_lossy(&plain);
        let files = match ownership {
            Ownership::Vendored { .. } => parse_toml(&text, &root.show(name)),
            _ => parse_lines(&text, &root.show(name)),
        }?;
        Ok(Self {
            bytes: Some(bytes),
            files,
        })
    }
}

/// What stands above a list. It names no command: whichever program writes a list, and wherever it runs, the bytes are the same.
const HEAD: &str = "\
# The generated files in this directory, with their SHA-256; do not edit. Written by `modelwright`.
";

/// The list for a file set.
pub(super) fn text(files: &FileSet, target: &Target) -> String {
    let hashes = files.hashes();
    if let Ownership::Vendored { head, .. } = target.ownership {
        let mut text = format!("{head}\n[files]\n");
        for (path, hash) in hashes {
            // No path of a file set holds a quote, a backslash or a control character.
            text.push_str(&format!("\"{path}\" = \"{hash}\"\n"));
        }
        return text;
    }
    HEAD.to_owned() + &lines(hashes.iter().map(|(path, hash)| (&**path, &**hash)))
}

/// The bytes as they were before some git put a carriage return at the end of each line, where that may be.
pub(super) fn plain<'a>(bytes: &'a [u8], ownership: Ownership<'_>) -> Cow<'a, [u8]> {
    let is_of_users = matches!(
        ownership,
        Ownership::Manifest { .. } | Ownership::Vendored { .. }
    );
    let may_be = is_of_users && bytes.contains(&b'\r');
    match std::str::from_utf8(bytes) {
        Ok(text) if may_be => Cow::Owned(text.replace("\r\n", "\n").into_bytes()),
        _ => Cow::Borrowed(bytes),
    }
}

/// What of a `vendor.toml` counts here.
#[derive(Deserialize)]
struct Listed {
    #[serde(default)]
    files: BTreeMap<toml::Spanned<String>, toml::Spanned<String>>,
}

fn parse_toml(text: &str, file: &str) -> Result<Hashes, Error> {
    let listed: Listed = toml::from_str(text).map_err(|error| {
        let location = Location::in_text(file, text, error.span().unwrap_or(0..0));
        damaged(error.message(), location)
    })?;
    let mut files = Hashes::new();
    for (path, hash) in listed.files {
        let refused = |reason: &str| damaged(reason, Location::in_text(file, text, path.span()));
        check_path(path.as_ref()).map_err(|reason| refused(&reason))?;
        if !is_sha256(hash.as_ref()) {
            return Err(refused("the hash is not a SHA-256 hash"));
        }
        files.insert(path.into_inner(), hash.into_inner());
    }
    Ok(files)
}

fn parse_lines(text: &str, file: &str) -> Result<Hashes, Error> {
    parse(text, check_path).map_err(|bad| {
        let location = Location::in_text(file, text, bad.bytes);
        damaged(&bad.reason, location)
    })
}

fn damaged(reason: &str, location: Location) -> Error {
    let message = format!("the list of generated files cannot be read: {reason}");
    Box::new(Diagnostic::error("damaged-manifest", message).at(location).help(
        "restore the last valid version, or delete it together with the files that it lists; then run the command again",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_are_no_entries_are_refused_with_their_location() {
        let digits = "0".repeat(64);
        for bad in ["<<<<<<< HEAD".to_owned(), format!("{digits}  ../a")] {
            let error = parse_lines(&format!("{digits}  a\n{bad}\n"), "m").unwrap_err();
            assert_eq!(error.code, "damaged-manifest");
            assert_eq!(error.primary.unwrap().line, 2);
        }
    }
}
