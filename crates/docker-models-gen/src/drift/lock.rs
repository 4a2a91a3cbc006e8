//! `generated/sources.lock`: what went into the files beside it, and what came out.
//!
//! Recorded replies are many, so each folder of them is one entry.

use crate::hash::digits;
use crate::output::FileSet;
use docker_spec::reads::{Read, Reads};
use std::collections::BTreeMap;

/// Where the list stands, below `generated/`.
pub const FILE: &str = "sources.lock";

/// What paths of generated files begin with.
pub(super) const OUTPUT: &str = "generated/";

const REPLIES: &str = "spec/docker/replies/";

const HEAD: &str = "\
# The hashes of the sources of the files in this directory, and of the files as generated: SipHash-1-3 of each file, or of
# everything read in a directory. `cargo xtask gen` writes this file; `cargo xtask gen --check` uses it to explain differences.
";

/// The list: hashes by path from the root of the checkout.
pub(super) type Hashes = BTreeMap<String, String>;

/// The text of the list. `given` are sources that did not come from the checkout, by the paths that they have there.
pub fn text(reads: &Reads, given: &[(String, String)], files: &FileSet) -> String {
    let mut hashes = Hashes::new();
    let mut replies: BTreeMap<String, String> = BTreeMap::new();
    for (read, hash) in reads.iter() {
        let Read::File(path) = read else { continue };
        let below = path
            .strip_prefix(REPLIES)
            .and_then(|path| path.split_once('/'));
        if let Some((folder, name)) = below {
            let all = replies.entry(format!("{REPLIES}{folder}/")).or_default();
            all.push_str(&format!("{hash:016x} {name}\n"));
        } else {
            hashes.insert(path.clone(), format!("{hash:016x}"));
        }
    }
    let replies = replies.into_iter();
    hashes.extend(replies.map(|(folder, all)| (folder, digits(all.as_bytes()))));
    let given = given.iter();
    hashes.extend(given.map(|(path, text)| (path.clone(), digits(text.as_bytes()))));
    let files = files.iter();
    hashes.extend(files.map(|(path, text)| (format!("{OUTPUT}{path}"), digits(text.as_bytes()))));
    let mut text = HEAD.to_owned();
    for (path, hash) in hashes {
        // A line is an entry, whatever somebody calls a file.
        let path = path.replace(char::is_control, "\u{fffd}");
        text.push_str(&format!("{hash} {path}\n"));
    }
    text
}

/// Reads the list.
///
/// # Errors
///
/// The number of the first line, from 1, that is no entry, or one for a path that has one already.
pub(super) fn parse(text: &str) -> Result<Hashes, usize> {
    let mut hashes = Hashes::new();
    for (index, line) in text.lines().enumerate() {
        if line.starts_with('#') {
            continue;
        }
        let entry = line.split_once(' ').filter(|(hash, path)| {
            let is_hash = hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
            is_hash && !path.is_empty()
        });
        let before = entry.map(|(hash, path)| hashes.insert(path.to_owned(), hash.to_owned()));
        if before != Some(None) {
            return Err(index + 1);
        }
    }
    Ok(hashes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::workspace::Workspace;
    use docker_spec::reads::Reader;
    use std::fs;

    #[test]
    fn the_list_has_what_was_read_and_what_was_made() {
        let folder = tempfile::tempdir().unwrap();
        let replies = folder.path().join("spec/docker/replies/engine");
        fs::create_dir_all(&replies).unwrap();
        fs::write(replies.join("a.json"), "1").unwrap();
        fs::write(replies.join("b.json"), "2").unwrap();
        fs::write(folder.path().join("facts.toml"), "").unwrap();
        let workspace = Workspace::at(folder.path());
        let mut reader = Reader::of(&workspace);
        reader.evidence("engine/a.json").unwrap();
        reader.read("facts.toml", &mut Diagnostics::new()).unwrap();
        let mut files = FileSet::new();
        files.insert("docs/A.md", "a").unwrap();
        let given = [("templates/docs/model.md.j2".to_owned(), "b".to_owned())];
        let mut reads = reader.into_reads();
        let one = text(&reads, &given, &files);
        let paths: Vec<_> = parse(&one).unwrap().into_keys().collect();
        let expected = [
            "facts.toml",
            "generated/docs/A.md",
            "spec/docker/replies/engine/",
            "templates/docs/model.md.j2",
        ];
        assert_eq!(paths, expected);
        assert_eq!(parse(&one).unwrap()["facts.toml"], digits(b""));
        // Another reply in the folder is another hash of the folder, and no other line.
        let mut reader = Reader::of(&workspace);
        reader.evidence("engine/b.json").unwrap();
        reads.extend(&reader.into_reads());
        let two = text(&reads, &given, &files);
        let differ: Vec<_> = one
            .lines()
            .zip(two.lines())
            .filter(|(a, b)| a != b)
            .collect();
        assert_eq!(differ.len(), 1);
        assert!(differ[0].0.ends_with(" spec/docker/replies/engine/"));
    }

    #[test]
    fn what_is_no_entry_is_refused_with_its_line() {
        let good = format!("# a\n{} a b\n", "0".repeat(16));
        assert_eq!(parse(&good).unwrap()["a b"], "0".repeat(16));
        for bad in [
            "<<<<<<< HEAD",
            "12 a",
            "",
            "0000000000000000 ",
            "0000000000000000 a b",
        ] {
            assert_eq!(parse(&format!("{good}{bad}\n")), Err(3), "{bad:?}");
        }
    }
}
