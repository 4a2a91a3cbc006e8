//! A copy of the checkout in which a test may change what it likes, and the tool run there.

use super::few_types::leave_few_types;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;
use tempfile::TempDir;

/// The program. With a few types, building that of the profile `tool` as well would take longer than it saves.
pub const TOOL: &str = env!("CARGO_BIN_EXE_xtask");

/// What `gen` reads.
const SOURCES: [&str; 4] = ["spec", "templates", "LICENSE-MIT", "LICENSE-APACHE"];

/// The files of a checkout with a few types, generated ones as well, by their paths.
static FEW_TYPES: LazyLock<Vec<(PathBuf, Vec<u8>)>> = LazyLock::new(|| {
    let checkout = Checkout::of(&SOURCES);
    leave_few_types(&checkout);
    checkout.run(&["gen"]).says(0, &["0 removed, 0 unchanged"]);
    let mut files = Vec::new();
    read(checkout.0.path(), Path::new(""), &mut files);
    files
});

/// A copy of what `gen` reads and writes.
pub struct Checkout(TempDir);

impl Checkout {
    /// A copy of the whole, for what only all types show; a run of `gen` takes seconds in it.
    pub fn new() -> Self {
        Self::of(&[&["generated"], &SOURCES[..]].concat())
    }

    /// The same with a few types of each version.
    pub fn of_few_types() -> Self {
        let folder = TempDir::new().unwrap();
        for (path, bytes) in &*FEW_TYPES {
            let to = folder.path().join(path);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::write(to, bytes).unwrap();
        }
        Self(folder)
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

    /// Changes as many letters as there were, and keeps the time of the last change.
    pub fn edit_unseen(&self, path: &str, from: &str, to: &str) {
        assert_eq!(from.len(), to.len(), "the size is to stay");
        let modified = fs::metadata(self.path(path)).unwrap().modified().unwrap();
        self.edit(path, from, to);
        let file = fs::File::options().write(true).open(self.path(path));
        file.unwrap().set_modified(modified).unwrap();
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_program(Path::new(TOOL), arguments)
    }

    /// The same with another program than the one that was built.
    pub fn run_program(&self, program: &Path, arguments: &[&str]) -> Run {
        Run(self.command(program, arguments).output().unwrap())
    }

    /// The same with these variables in its environment.
    pub fn run_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Run {
        let mut command = self.command(Path::new(TOOL), arguments);
        Run(command.envs(variables.iter().copied()).output().unwrap())
    }

    pub fn command(&self, program: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        let root = self.0.path();
        command.arg("--root").arg(root).args(arguments);
        command.current_dir(root);
        command
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

/// Copies a program with its permissions and the time of its last change, in a process of its own. A file that this process holds open
/// for writing is inherited by what another test starts at that moment, and a program that is open for writing anywhere cannot be run:
/// "text file busy".
pub fn copy_program(from: &Path, to: &Path) {
    if cfg!(unix) {
        let status = Command::new("cp")
            .arg("-p")
            .args([from, to])
            .status()
            .unwrap();
        assert!(status.success(), "cp ends with {status}");
    } else {
        fs::copy(from, to).unwrap();
        let modified = fs::metadata(from).unwrap().modified().unwrap();
        let file = fs::File::options().append(true).open(to).unwrap();
        file.set_modified(modified).unwrap();
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

/// Adds the files below a folder, by their paths from there.
fn read(folder: &Path, path: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in fs::read_dir(folder.join(path)).unwrap() {
        let entry = entry.unwrap();
        let path = path.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            read(folder, &path, files);
        } else {
            files.push((path, fs::read(entry.path()).unwrap()));
        }
    }
}
