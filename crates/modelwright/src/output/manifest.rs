//! The list of the tool's files in a folder that also holds other people's.
//!
//! A file whose line breaks were changed counts as edited, except beside a `vendor.toml`: such a folder lies in somebody's
//! repository, whose git may make them so.

use super::disk::{Error, Root};
use super::file_set::{FileSet, check_path};
use super::{Ownership, Target};
use crate::diagnostic::{Diagnostic, Location};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

/// What an earlier run wrote into a folder.
#[derive(Default)]
pub(super) struct Manifest {
    /// The bytes of the list itself; `None` if there is no list.
    pub bytes: Option<Vec<u8>>,
    /// Paths and hashes.
    pub files: BTreeMap<String, String>,
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
            _ => parse(&text, &root.show(name)),
        }?;
        Ok(Self {
            bytes: Some(bytes),
            files,
        })
    }
}

/// The list for a file set.
pub(super) fn text(files: &FileSet, target: &Target) -> String {
    if let Ownership::Vendored { head, .. } = target.ownership {
        let mut text = format!("{head}\n[files]\n");
        for (path, content) in files.iter() {
            // No path of a file set holds a quote, a backslash or a control character.
            text.push_str(&format!("\"{path}\" = \"{}\"\n", hash(content.as_bytes())));
        }
        return text;
    }
    let command = target.command.replace(char::is_control, " ");
    let mut text = format!(
        "# The generated files in this directory, with their SHA-256; do not edit. To regenerate them: {command}\n"
    );
    for (path, content) in files.iter() {
        text.push_str(&hash(content.as_bytes()));
        text.push_str("  ");
        text.push_str(path);
        text.push('\n');
    }
    text
}

/// SHA-256 in hexadecimal digits.
pub fn hash(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
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

fn parse_toml(text: &str, file: &str) -> Result<BTreeMap<String, String>, Error> {
    let listed: Listed = toml::from_str(text).map_err(|error| {
        let location = Location::in_text(file, text, error.span().unwrap_or(0..0));
        damaged(error.message(), location)
    })?;
    let mut files = BTreeMap::new();
    for (path, hash) in listed.files {
        let refused = |reason: &str| damaged(reason, Location::in_text(file, text, path.span()));
        check_path(path.as_ref()).map_err(|reason| refused(&reason))?;
        check_hash(hash.as_ref()).map_err(|reason| refused(&reason))?;
        files.insert(path.into_inner(), hash.into_inner());
    }
    Ok(files)
}

fn parse(text: &str, file: &str) -> Result<BTreeMap<String, String>, Error> {
    let mut files = BTreeMap::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        if !content.is_empty() && !content.starts_with('#') {
            let (hash, path) = parse_line(content).map_err(|reason| {
                let location = Location::in_text(file, text, at..at + content.len());
                damaged(&reason, location)
            })?;
            files.insert(path.to_owned(), hash.to_owned());
        }
        at += line.len();
    }
    Ok(files)
}

fn parse_line(line: &str) -> Result<(&str, &str), String> {
    let (hash, path) = line
        .split_once("  ")
        .ok_or("a line must be a hash, two spaces and a path")?;
    check_hash(hash)?;
    check_path(path)?;
    Ok((hash, path))
}

fn check_hash(hash: &str) -> Result<(), String> {
    let is_hash = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    let reason = || "the hash is not a SHA-256 hash".to_owned();
    is_hash.then_some(()).ok_or_else(reason)
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
    fn known_hash() {
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hash(b"abc"), expected);
    }

    #[test]
    fn lines_that_are_no_entries_are_refused_with_their_location() {
        let digits = "0".repeat(64);
        let good = format!("# x\r\n\n{digits}  a b/c.rs\r\n");
        assert_eq!(parse(&good, "m").unwrap()["a b/c.rs"], digits);
        for bad in [
            "<<<<<<< HEAD".to_owned(),
            "12  a".to_owned(),
            format!("{digits}  ../a"),
        ] {
            let error = parse(&format!("{good}{bad}\n"), "m").unwrap_err();
            assert_eq!(error.code, "damaged-manifest");
            assert_eq!(error.primary.unwrap().line, 4);
        }
    }
}
