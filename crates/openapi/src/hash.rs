//! SHA-256 of files, and the form in which lists of them are written: that of `sha256sum`.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

/// Hashes by path.
pub type Hashes = BTreeMap<String, String>;

/// SHA-256 in hexadecimal digits of lower case.
pub fn sha256(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

/// Whether a text is 64 hexadecimal digits.
pub fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The lines of a list, one a file.
pub fn lines<'h>(hashes: impl IntoIterator<Item = (&'h str, &'h str)>) -> String {
    let mut text = String::new();
    for (path, hash) in hashes {
        // Each line is one entry, whatever a file is called.
        let path = path.replace(char::is_control, "\u{fffd}");
        let _ = writeln!(text, "{hash}  {path}");
    }
    text
}

/// Why a list cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadLine {
    /// The number of the line, from 1.
    pub number: usize,
    /// The bytes of the line in the text, without its end.
    pub bytes: Range<usize>,
    /// What is wrong with it.
    pub reason: String,
}

/// Reads a list. Empty lines and those that begin with `#` are ignored, and lines may end with a carriage return.
///
/// # Errors
///
/// The first line that is not a hash, two spaces and a path that passes `check_path`, or whose path has an entry already.
pub fn parse(
    text: &str,
    check_path: impl Fn(&str) -> Result<(), String>,
) -> Result<Hashes, BadLine> {
    let mut hashes = Hashes::new();
    let mut start = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let content = line.trim_end_matches(['\n', '\r']);
        if !content.is_empty() && !content.starts_with('#') {
            let added = entry(content).and_then(|(hash, path)| {
                check_path(path)?;
                let before = hashes.insert(path.to_owned(), hash.to_owned());
                before.map_or(Ok(()), |_| Err("the path has an entry already".to_owned()))
            });
            added.map_err(|reason| BadLine {
                number: index + 1,
                bytes: start..start + content.len(),
                reason,
            })?;
        }
        start += line.len();
    }
    Ok(hashes)
}

fn entry(line: &str) -> Result<(&str, &str), String> {
    let (hash, path) = line
        .split_once("  ")
        .filter(|(_, path)| !path.is_empty())
        .ok_or("a line must be a hash, two spaces and a path")?;
    if !is_sha256(hash) {
        return Err("the hash is not a SHA-256 hash".to_owned());
    }
    Ok((hash, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_that_of_the_standard() {
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256(b"abc"), expected);
        assert!(is_sha256(expected));
        assert!(!is_sha256(&expected[1..]));
        assert!(!is_sha256(&expected.replace('a', "g")));
    }

    #[test]
    fn a_list_is_read_as_it_was_written() {
        let hashes = Hashes::from([
            ("a b/c.rs".to_owned(), sha256(b"1")),
            ("d".to_owned(), sha256(b"2")),
        ]);
        let text = lines(hashes.iter().map(|(path, hash)| (&**path, &**hash)));
        assert_eq!(parse(&text, |_| Ok(())), Ok(hashes.clone()));
        let text = format!("# x\r\n\r\n{}", text.replace('\n', "\r\n"));
        assert_eq!(parse(&text, |_| Ok(())), Ok(hashes));
        assert_eq!(lines([("a\nb", "0")]), "0  a\u{fffd}b\n");
    }

    #[test]
    fn what_is_no_entry_is_refused_with_its_line() {
        let digits = "0".repeat(64);
        let good = format!("# a\n\n{digits}  a b\n");
        for bad in [
            "<<<<<<< HEAD".to_owned(),
            "12  a".to_owned(),
            digits.clone(),
            format!("{digits}  "),
            format!("{digits} a"),
            format!("{digits}  a b"),
            format!("{digits}  .."),
        ] {
            let refused = parse(&format!("{good}{bad}\r\n"), |path| match path {
                ".." => Err("no path".to_owned()),
                _ => Ok(()),
            });
            let refused = refused.unwrap_err();
            assert_eq!(refused.number, 4, "{bad}");
            assert_eq!(refused.bytes, good.len()..good.len() + bad.len());
        }
    }
}
