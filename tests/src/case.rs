//! Golden cases: a folder with inputs, and beside them, in `expected/`, every file that has to come of them.
//!
//! With `SNAPSHOTS=overwrite` in the environment the expectations are written instead, and those that no longer come of
//! anything are removed. Comparing and writing are those of the tool.

use modelwright::output::{self, FileSet, Ownership, Target, Waiting};
use openapi::diagnostic::{Diagnostics, Format, render};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

/// How expectations are brought up to date.
const COMMAND: &str = "SNAPSHOTS=overwrite cargo test -p tests --test cases, then read the diff";

/// The inputs of one case.
#[derive(Debug)]
pub struct Case {
    stage: String,
    name: String,
}

/// What comes of a case. What is said goes to `diagnostics.txt`, with inputs by their bare name.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The files.
    pub files: FileSet,
    /// What is said.
    pub diagnostics: Diagnostics,
}

/// Runs all cases of a stage.
///
/// # Panics
///
/// Where anything differs from what is expected, where a case gives another outcome the second time, and where the
/// stage has no case.
pub fn check_stage(stage: &str, run: impl Fn(&Case, &mut Outcome)) {
    let cases = cases(stage);
    assert!(!cases.is_empty(), "tests/cases/{stage} has no case");
    let errors: Vec<_> = cases
        .iter()
        .filter_map(|case| check(case, &run).err())
        .collect();
    assert!(
        errors.is_empty(),
        "{} of {} cases of `{stage}` differ:\n\n{}",
        errors.len(),
        cases.len(),
        errors.join("\n")
    );
}

/// The cases of a stage, sorted by name.
pub fn cases(stage: &str) -> Vec<Case> {
    let entries = std::fs::read_dir(root().join("tests/cases").join(stage));
    let entries = entries.into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.path().is_dir());
    let mut names: Vec<_> = folders
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
        .into_iter()
        .map(|name| Case {
            stage: stage.to_owned(),
            name,
        })
        .collect()
}

/// The root of the checkout.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package
        .parent()
        .expect("the package lies in the workspace")
        .to_owned()
}

impl Case {
    /// The name of its folder.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The bytes of an input; `None` where the case has no such file.
    pub fn input(&self, file: &str) -> Option<Vec<u8>> {
        std::fs::read(root().join(self.folder()).join(file)).ok()
    }

    /// The bytes of the document that every case has.
    pub fn document(&self) -> Vec<u8> {
        self.input("in.yaml")
            .unwrap_or_else(|| panic!("{} has no in.yaml", self.folder()))
    }

    /// Every expected file with its bytes, read one by one: without the tool, so that an error of its comparison shows.
    pub fn expected(&self) -> BTreeMap<String, Vec<u8>> {
        let folder = root().join(self.folder()).join("expected");
        let mut files = BTreeMap::new();
        read_all(&folder, "", &mut files);
        files
    }

    /// Its folder below the root, with `/`.
    fn folder(&self) -> String {
        format!("tests/cases/{}/{}", self.stage, self.name)
    }
}

impl Outcome {
    /// Adds a file.
    ///
    /// # Panics
    ///
    /// Where there is one of that name already.
    pub fn add(&mut self, path: &str, text: impl Into<String>) {
        self.files
            .insert(path, text)
            .unwrap_or_else(|error| panic!("{}", error.message));
    }
}

fn check(case: &Case, run: &impl Fn(&Case, &mut Outcome)) -> Result<(), String> {
    let folder = format!("{}/expected", case.folder());
    let (files, again) = (attempt(case, run)?, attempt(case, run)?);
    if !files.iter().eq(again.iter()) {
        return Err(format!(
            "{folder}: the second run gives something else than the first\n"
        ));
    }
    let path = root().join(&folder);
    let target = Target {
        root: &path,
        shown: "",
        ownership: Ownership::Whole,
        command: COMMAND,
        waiting: Waiting::default(),
    };
    let mut errors = Diagnostics::new();
    let said = |errors: Diagnostics| render(&errors, Format::Human, false);
    if std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite") {
        let written = output::write(&files, &target, &mut errors);
        return written.map(|_| ()).map_err(|_| said(errors));
    }
    let differences = output::compare(&files, &target, &mut errors);
    let differences = differences.map_err(|_| said(errors))?;
    if differences.is_empty() {
        Ok(())
    } else {
        Err(output::render(&differences, &folder, COMMAND))
    }
}

fn read_all(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let entry = entry.expect("it can be listed");
        let name = entry.file_name().into_string().expect("it is UTF-8");
        if entry.path().is_dir() {
            read_all(&entry.path(), &format!("{prefix}{name}/"), files);
        } else {
            let bytes = std::fs::read(entry.path()).expect("it can be read");
            files.insert(format!("{prefix}{name}"), bytes);
        }
    }
}

/// What comes of a case; a panic of the stage is the error of this case only.
///
/// # Errors
///
/// Says which case it is that panicked.
pub fn attempt(case: &Case, run: &impl Fn(&Case, &mut Outcome)) -> Result<FileSet, String> {
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let mut outcome = Outcome::default();
        run(case, &mut outcome);
        if !outcome.diagnostics.is_empty() {
            outcome.add(
                "diagnostics.txt",
                render(&outcome.diagnostics, Format::Human, false),
            );
        }
        outcome.files
    }));
    outcome.map_err(|_| format!("{}: the stage panicked, see above\n", case.folder()))
}
