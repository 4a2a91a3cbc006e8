//! Crates of other people, with vendored models in them.
//!
//! Such a crate needs no network: it depends on what this workspace depends on, in the same versions.

use super::files;
use modelwright::Config;
use modelwright::emit::rust::Inclusion;
use modelwright::output::{self, FileSet, Ownership, Target, Waiting};
use modelwright::vendored::{Origin, Recipe, state};
use openapi::diagnostic::Diagnostics;
use openapi::version::Version;
use std::path::{Path, PathBuf};
use std::process::Command;
use tests::case::root;

/// A crate to be written.
pub struct Crates {
    name: &'static str,
    edition: &'static str,
    has_derives: bool,
    vendored: Vec<(String, Recipe, FileSet)>,
    files: Vec<(String, String)>,
}

/// These models of one version.
pub fn recipe(version: Version, models: &[&str]) -> Recipe {
    Recipe {
        origin: Origin::Versions(vec![version]),
        config: models.iter().copied().fold(Config::new(), Config::model),
        ..Recipe::default()
    }
}

impl Crates {
    /// An empty crate of the newest edition.
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            edition: "2024",
            has_derives: false,
            vendored: Vec::new(),
            files: Vec::new(),
        }
    }

    /// The same of another edition.
    pub fn edition(self, edition: &'static str) -> Self {
        Self { edition, ..self }
    }

    /// The same with serde's derives, and with JSON as the tests read it: in its order, and with exact numbers.
    pub fn with_derives(self) -> Self {
        Self {
            has_derives: true,
            ..self
        }
    }

    /// Adds a module of vendored models.
    pub fn vendored(&mut self, module: &str, recipe: Recipe, form: Inclusion) {
        let made = files(&recipe, form);
        self.made(module, recipe, made);
    }

    /// Adds a module of vendored models that have been made already.
    pub fn made(&mut self, module: &str, recipe: Recipe, files: FileSet) {
        self.vendored.push((module.to_owned(), recipe, files));
    }

    /// Adds a file of the user's.
    pub fn file(&mut self, path: &str, text: String) {
        self.files.push((path.to_owned(), text));
    }

    /// Where it lies.
    pub fn folder(&self) -> PathBuf {
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(self.name)
    }

    /// Writes what differs.
    pub fn write(&self) {
        let mut own = FileSet::new();
        let (derive, order) = if self.has_derives {
            (
                ", \"derive\"",
                ", features = [\"float_roundtrip\", \"preserve_order\"]",
            )
        } else {
            ("", "")
        };
        let manifest = format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"{}\"\npublish = false\n\n[workspace]\n\n\
             [dependencies]\nserde = {{ version = \"1\", default-features = false, features = [\"std\"{derive}] }}\n\
             serde_json = {{ version = \"1\"{order} }}\n\n[profile.dev]\ndebug = false\nincremental = false\npanic = \"abort\"\n",
            self.name, self.edition
        );
        let files = self.files.iter().cloned();
        for (path, text) in files.chain([("Cargo.toml".to_owned(), manifest)]) {
            own.insert(path, text).expect("no path is there twice");
        }
        let folder = self.folder();
        let target = Target {
            root: &folder,
            shown: "",
            ownership: Ownership::Manifest {
                overwrites_edits: true,
            },
            command: "cargo test -p tests --test downstream vendor",
            waiting: Waiting::default(),
        };
        let mut diagnostics = Diagnostics::new();
        let written = output::write(&own, &target, &mut diagnostics);
        assert!(written.is_ok(), "{diagnostics:?}");
        for (module, recipe, files) in &self.vendored {
            let (folder, head) = (self.module(module), recipe.head());
            let written = output::write(files, &vendored(&folder, &head), &mut diagnostics);
            assert!(written.is_ok(), "{diagnostics:?}");
        }
        // Cargo takes from it what the crate needs.
        std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("it is copied");
    }

    fn module(&self, module: &str) -> PathBuf {
        self.folder().join("src").join(module)
    }

    /// A check says of each folder that it is clean.
    #[track_caller]
    pub fn assert_clean(&self) {
        for (module, recipe, files) in &self.vendored {
            let (folder, head) = (self.module(module), recipe.head());
            let mut diagnostics = Diagnostics::new();
            let state = state(files, &vendored(&folder, &head), &mut diagnostics);
            let state = state.unwrap_or_else(|_| panic!("{diagnostics:?}"));
            assert!(state.is_clean(), "{module}: {state:?}");
        }
    }

    /// Runs cargo, every warning being an error.
    #[track_caller]
    pub fn cargo(&self, arguments: &[&str]) {
        let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(program)
            .args(arguments)
            .current_dir(self.folder())
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_TARGET_DIR", self.folder().join("target"))
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env("RUSTFLAGS", "-D warnings")
            .env("RUSTDOCFLAGS", "-D warnings")
            .output()
            .expect("cargo can be run");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success() && !said.contains("warning:"),
            "`cargo {}` on {}:\n{said}",
            arguments.join(" "),
            self.name
        );
    }
}

fn vendored<'a>(folder: &'a Path, head: &'a str) -> Target<'a> {
    Target {
        root: folder,
        shown: "",
        ownership: Ownership::Vendored {
            head,
            overwrites_edits: true,
        },
        command: "cargo test -p tests --test downstream vendor",
        waiting: Waiting::default(),
    }
}
