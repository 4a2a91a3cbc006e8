//! A copy of the checkout in which a test may change what it likes, and the tool run there.
//!
//! In: changes and arguments. Out: the exit code and what was printed. Left out on purpose: what should come of it.

// Each test uses a part of it.
#![allow(dead_code)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// A copy of what `gen` reads and writes.
pub struct Checkout(TempDir);

impl Checkout {
    pub fn new() -> Self {
        Self::of(&[
            "generated",
            "spec",
            "templates",
            "LICENSE-MIT",
            "LICENSE-APACHE",
        ])
    }

    /// A copy of these files and folders alone.
    pub fn of(paths: &[&str]) -> Self {
        let folder = TempDir::new().unwrap();
        let original = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        for path in paths {
            let to = folder.path().join(path);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            copy(&original.join(path), &to);
        }
        Self(folder)
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(path)).unwrap();
        assert!(text.contains(from), "{path} has no {from:?}");
        fs::write(self.path(path), text.replacen(from, to, 1)).unwrap();
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let root = self.0.path();
        Run(command
            .arg("--root")
            .arg(root)
            .args(arguments)
            .current_dir(root)
            .output()
            .unwrap())
    }
}

/// What a run of the tool came to.
pub struct Run(Output);

impl Run {
    pub fn code(&self) -> i32 {
        self.0.status.code().unwrap()
    }

    /// All that it printed, on both streams.
    pub fn text(&self) -> String {
        let both = [self.0.stdout.as_slice(), self.0.stderr.as_slice()].concat();
        String::from_utf8(both).unwrap()
    }

    #[track_caller]
    pub fn says(&self, code: i32, parts: &[&str]) {
        let text = self.text();
        assert_eq!(self.code(), code, "{text}");
        for part in parts {
            assert!(text.contains(part), "{part:?} is not in\n{text}");
        }
    }
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::copy(from, to).unwrap();
    }
}
