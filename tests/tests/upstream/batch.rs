//! All documents in one crate, through the compiler and rustdoc.
//!
//! The crate lies in the target folder and is written only where it changes, so that a second run has little to build. It
//! needs no network: it depends on what this workspace depends on, in the same versions.

use super::{assert_one_remark_at_most, document, documents};
use modelwright::generate;
use modelwright::output::{self, FileSet, Ownership, Target, Waiting};
use modelwright::settings::Settings;
use openapi::diagnostic::Diagnostics;
use openapi::version::Version;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use tests::case::root;

const MANIFEST: &str = r#"[package]
name = "upstream-models"
version = "0.0.0"
edition = "2024"
publish = false

[workspace]

[dependencies]
serde = { version = "1", default-features = false, features = ["std"] }
serde_json = "1"

[profile.dev]
debug = false
incremental = false
"#;

#[test]
#[ignore = "needs UPSTREAM_SPECS, a folder of upstream documents"]
fn all_of_them_compile_without_a_warning() {
    cargo(&["check"]);
}

#[test]
#[ignore = "needs UPSTREAM_SPECS, a folder of upstream documents"]
fn rustdoc_takes_all_of_their_prose_without_a_warning() {
    cargo(&["doc", "--no-deps"]);
}

#[test]
#[ignore = "needs UPSTREAM_SPECS, a folder of upstream documents"]
fn no_text_of_theirs_becomes_a_test() {
    // Rustdoc looks for tests without the machine code that `cargo test --doc` would make to run them with.
    let said = cargo(&["rustdoc", "--lib", "--", "--test"]);
    let runs: Vec<_> = said
        .lines()
        .filter(|line| line.starts_with("running "))
        .collect();
    assert_eq!(runs, ["running 0 tests"], "cargo said:\n{said}");
}

/// Runs cargo on the crate, every warning being an error; gives what it prints.
fn cargo(arguments: &[&str]) -> String {
    static CRATE: LazyLock<PathBuf> = LazyLock::new(write_crate);
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(program)
        .args(arguments)
        .current_dir(&*CRATE)
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_TARGET_DIR", CRATE.join("target"))
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTDOCFLAGS")
        .env("RUSTFLAGS", "-D warnings")
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .expect("cargo can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && !said.contains("warning:"),
        "`cargo {}` on all upstream documents:\n{said}",
        arguments.join(" ")
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn write_crate() -> PathBuf {
    let mut diagnostics = Diagnostics::new();
    let mut files = FileSet::new();
    let mut modules = String::new();
    for (version, _) in documents() {
        let module = version.module();
        let folder = format!("src/{module}");
        let merged = files.merge(&folder, module_tree(version), &mut diagnostics);
        assert!(merged.is_ok(), "{module}: {diagnostics:?}");
        modules.push_str(&format!("\n/// Version {version}.\npub mod {module};\n"));
    }
    let lib =
        format!("//! All upstream documents.\n\n#![deny(missing_docs, unsafe_code)]\n{modules}");
    for (path, text) in [("Cargo.toml", MANIFEST.to_owned()), ("src/lib.rs", lib)] {
        let inserted = files.insert(path, text);
        inserted.expect("no module is called that");
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("upstream-models");
    let target = Target {
        root: &folder,
        shown: "",
        ownership: Ownership::Manifest {
            overwrites_edits: true,
        },
        command: "cargo test -p tests --test upstream -- --ignored",
        waiting: Waiting::default(),
    };
    let written = output::write(&files, &target, &mut diagnostics);
    assert!(written.is_ok(), "{diagnostics:?}");
    // Cargo takes from it what the crate needs.
    std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("it is copied");
    folder
}

/// What `gen --spec` writes for a document.
fn module_tree(version: Version) -> FileSet {
    let (file, bytes) = document(version);
    let mut diagnostics = Diagnostics::new();
    let files = generate::document(&file, bytes, &Settings::default(), &mut diagnostics);
    assert_one_remark_at_most(&file, &diagnostics);
    files.expect("no fault was found")
}
