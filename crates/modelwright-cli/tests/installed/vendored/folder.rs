//! A folder that has nothing of this repository, and the installed program in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// A document of somebody's.
pub const PETS: &str = "\
openapi: 3.0.0
info: {title: Pets, version: '1'}
paths: {}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}, age: {type: integer}, kind: {$ref: '#/components/schemas/Kind'}}}
    Kind: {type: string, enum: [cat, dog]}
    Shop: {type: object, properties: {open: {type: boolean}}}
";

/// Paths with the bytes of files; folders have none.
pub type Tree = Vec<(String, Option<Vec<u8>>)>;

/// An empty folder.
pub struct Folder(TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from:?}");
        self.put(path, &text.replacen(from, to, 1));
    }

    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        // Tests run inside of cargo, and somebody's shell does not.
        command
            .current_dir(self.0.path())
            .env_remove("CARGO_MANIFEST_DIR");
        command
    }

    pub fn program(&self, arguments: &[&str]) -> Command {
        let mut command = self.command(env!("CARGO_BIN_EXE_modelwright"));
        command.args(arguments);
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        Run(self.program(arguments).output().unwrap())
    }

    /// All that is in it.
    pub fn tree(&self) -> Tree {
        tree(self.0.path())
    }
}

/// All that is in a folder.
pub fn tree(root: &Path) -> Tree {
    let mut found = Vec::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            if path.is_dir() && !path.is_symlink() {
                open.push(path);
                found.push((name, None));
            } else {
                found.push((name, Some(fs::read(&path).unwrap_or_default())));
            }
        }
    }
    found.sort();
    found
}

/// What came of a run.
pub struct Run(pub Output);

impl Run {
    /// All that it printed, on both streams.
    pub fn text(&self) -> String {
        let both = [self.0.stdout.as_slice(), self.0.stderr.as_slice()].concat();
        String::from_utf8(both).unwrap()
    }

    #[track_caller]
    pub fn says(&self, code: i32, parts: &[&str]) {
        let text = self.text();
        assert_eq!(self.0.status.code(), Some(code), "{text}");
        for part in parts {
            assert!(text.contains(part), "{part:?} is not in\n{text}");
        }
    }
}
