//! Code that uses the models of a document no longer compiles with those of a changed one exactly where `diff` says so.
//!
//! In: the cases of `tests/cases/diff`. Each old document gives a program that names all that its models offer: types, fields,
//! variants, conversions and derived traits. It is compiled with the models of the other document.

mod program;

use modelwright::Vendor;
use modelwright_cli::diff_input::{Document, open_both, report_of};
use openapi::diagnostic::Diagnostics;
use openapi::source::Source as Text;
use openapi_diff::diff::Source;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tests::case::root;

/// Cases with an effect on Rust, and cases without: for each kind that may have one, in both directions.
const CASES: &[&str] = &[
    "access-changed",
    "body-removed-with-types",
    "closedness-changed",
    "default-changed",
    "definition-added",
    "definition-removed",
    "definition-renamed",
    "enum-value-added",
    "enum-value-removed",
    "extra-keys-added",
    "extra-keys-removed",
    "format-changed",
    "format-changed-without-effect",
    "items-changed",
    "limits-changed",
    "map-values-changed",
    "nullability-changed",
    "operation-removed-with-types",
    "property-added",
    "property-removed",
    "property-renamed",
    "reference-changed",
    "requiredness-changed",
    "rust-changed",
    "security-changed",
    "traits-lost",
    "type-changed",
    "variant-added",
    "variant-removed",
];

#[test]
fn a_program_breaks_where_a_change_says_so_and_nowhere_else() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("source-breaks");
    let _ = fs::remove_dir_all(folder.join("src"));
    let expected: BTreeSet<&str> = CASES
        .iter()
        .copied()
        .filter(|case| is_said_to_break(case))
        .collect();
    for case in CASES {
        let (old, new) = (models(case, "before.yaml"), models(case, "after.yaml"));
        let program = program::of(&old);
        // Where nothing breaks, the models of the other document show as well that the program is right.
        if expected.contains(case) {
            write(&folder.join(format!("src/bin/{case}-old")), &old, &program);
        }
        write(&folder.join(format!("src/bin/{case}-new")), &new, &program);
    }
    let broken = broken(&folder);
    let is_old = |name: &&String| name.ends_with("-old");
    assert_eq!(broken.iter().find(is_old), None, "a program is wrong");
    let broken: BTreeSet<&str> = broken
        .iter()
        .filter_map(|name| name.strip_suffix("-new"))
        .collect();
    assert_eq!(broken, expected);
    assert!(expected.len() > 10 && expected.len() + 5 < CASES.len());
}

fn document(case: &str, file: &str) -> PathBuf {
    root().join("tests/cases/diff").join(case).join(file)
}

/// Whether a change of the case breaks code.
fn is_said_to_break(case: &str) -> bool {
    let mut diagnostics = Diagnostics::new();
    let documents = ["before.yaml", "after.yaml"].map(|file| {
        let bytes = fs::read(document(case, file)).expect("the case has it");
        let text = Text::read(file, bytes, &mut diagnostics);
        Document::of(file, text.expect("it is YAML"))
    });
    let opened = open_both(&documents, &mut diagnostics).expect("they have a meaning");
    let report = report_of(&opened);
    let mut sources = report
        .records
        .iter()
        .map(|record| record.change.effects.source);
    sources.any(|source| source == Source::Breaks)
}

/// The models of a document, in one text.
fn models(case: &str, file: &str) -> String {
    let models = Vendor::of_document(document(case, file)).everything();
    models.text().expect("it gives models")
}

fn write(folder: &Path, models: &str, program: &str) {
    fs::create_dir_all(folder).expect("it can be made");
    fs::write(folder.join("models.rs"), models).expect("it can be written");
    fs::write(folder.join("main.rs"), program).expect("it can be written");
}

/// The programs that do not compile.
fn broken(folder: &Path) -> BTreeSet<String> {
    let manifest = "[package]\nname = \"source-breaks\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
                    [workspace]\n\n[dependencies]\n\
                    serde = { version = \"1\", default-features = false, features = [\"std\"] }\nserde_json = \"1\"\n\n\
                    [profile.dev]\ndebug = false\nincremental = false\n";
    fs::write(folder.join("Cargo.toml"), manifest).expect("it can be written");
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("it is copied");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--bins", "--keep-going", "--message-format=json"])
        .current_dir(folder)
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("RUSTFLAGS", "--cap-lints=allow")
        .output()
        .expect("cargo can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("source-breaks"), "{said}");
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    let messages = lines
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("it is JSON"));
    let errors = messages.filter(|message| message["message"]["level"] == "error");
    errors
        .filter_map(|error| error["target"]["name"].as_str().map(str::to_owned))
        .collect()
}
