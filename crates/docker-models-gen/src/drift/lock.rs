//! `generated/sources.lock`: what went into the files beside it, and what came out.

use crate::hash::{BadLine, Hashes, lines, parse as parse_lines, sha256};
use crate::output::FileSet;
use docker_spec::reads::Reads;

/// Where the list stands, below `generated/`.
pub const FILE: &str = "sources.lock";

/// What paths of generated files begin with.
pub const OUTPUT: &str = "generated/";

const HEAD: &str = "\
# SHA-256 of the sources of the files in this directory, and of the files as generated. A path with `*` stands for the names of
# the files that match it. `cargo xtask gen` writes this file; `cargo xtask gen --check` uses it to explain differences.
";

/// The text of the list. `given` are sources that did not come from the checkout, by the paths that they have there.
pub fn text(reads: &Reads, given: &[(String, String)], files: &FileSet) -> String {
    let mut hashes = reads.hashes();
    let given = given.iter();
    hashes.extend(given.map(|(path, text)| (path.clone(), sha256(text.as_bytes()))));
    let files = files.hashes().into_iter();
    hashes.extend(files.map(|(path, hash)| (format!("{OUTPUT}{path}"), hash)));
    HEAD.to_owned() + &lines(hashes.iter().map(|(path, hash)| (&**path, &**hash)))
}

/// Reads the list.
///
/// # Errors
///
/// The first line that is no entry.
pub fn parse(text: &str) -> Result<Hashes, BadLine> {
    parse_lines(text, |_| Ok(()))
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
        fs::write(folder.path().join("facts.toml"), "").unwrap();
        let workspace = Workspace::at(folder.path());
        let mut reader = Reader::of(&workspace);
        reader.evidence("engine/a.json").unwrap();
        reader.read("facts.toml", &mut Diagnostics::new()).unwrap();
        assert!(reader.list("spec/docker/replies", "-engine").is_empty());
        let mut files = FileSet::new();
        files.insert("docs/A.md", "a").unwrap();
        let given = [("templates/docs/model.md.j2".to_owned(), "b".to_owned())];
        let reads = reader.into_reads();
        let one = text(&reads, &given, &files);
        let paths: Vec<_> = parse(&one).unwrap().into_keys().collect();
        let expected = [
            "facts.toml",
            "generated/docs/A.md",
            "spec/docker/replies/*-engine",
            "spec/docker/replies/engine/a.json",
            "templates/docs/model.md.j2",
        ];
        assert_eq!(paths, expected);
        assert_eq!(parse(&one).unwrap()["facts.toml"], sha256(b""));
    }
}
