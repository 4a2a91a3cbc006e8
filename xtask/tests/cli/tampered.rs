//! Sources, output and notes that somebody changed behind the tool's back: `gen` and `gen --check` say which.

use super::checkout::{Checkout, Run, TOOL, copy_program};
use std::fs::{self, File};
use std::path::Path;
use std::sync::LazyLock;

const LOCK: &str = "spec/docker/lock.toml";
const NOTE: &str = "target/last-gen.txt";
const NOTHING: &str = "files are up to date";
const PROSE: &str = "spec/docker/prose/definitions/ImageSummary.yaml";

/// A checkout in which `gen` has left a note that there is nothing to do, which holds.
fn noted() -> Checkout {
    // Copies of one checkout get the note of the first, since a note has no path of the machine and no time.
    static LEFT: LazyLock<String> = LazyLock::new(|| {
        let checkout = Checkout::of_few_types();
        fs::create_dir(checkout.path("target")).unwrap();
        checkout.run(&["gen"]).says(0, &["0 files written"]);
        fs::read_to_string(checkout.path(NOTE)).unwrap()
    });
    let checkout = Checkout::of_few_types();
    fs::create_dir(checkout.path("target")).unwrap();
    fs::write(checkout.path(NOTE), &*LEFT).unwrap();
    checkout.run(&["gen"]).says(0, &[NOTHING]);
    checkout
}

/// Both ways of `gen` say this and nothing of that.
#[track_caller]
fn both_say(checkout: &Checkout, parts: &[&str], not: &str) {
    for arguments in [&["gen"][..], &["gen", "--check"]] {
        let run = checkout.run(arguments);
        run.says(2, parts);
        assert!(!run.text().contains(not), "{}", run.text());
    }
}

#[cfg(unix)]
#[test]
fn output_behind_a_link_is_refused() {
    let checkout = noted();
    fs::rename(checkout.path("generated"), checkout.path("elsewhere")).unwrap();
    std::os::unix::fs::symlink("elsewhere", checkout.path("generated")).unwrap();
    both_say(&checkout, &["`generated` is a symbolic link"], NOTHING);
}

#[test]
fn a_tool_of_the_same_size_and_time_is_another_tool() {
    let checkout = Checkout::of_few_types();
    fs::create_dir(checkout.path("target")).unwrap();
    let program = checkout.path("target/tool");
    copy_program(Path::new(TOOL), &program);
    let run = |arguments: &[&str]| checkout.run_program(&program, arguments);
    run(&["gen"]).says(0, &["0 files written"]);
    run(&["gen"]).says(0, &[NOTHING]);
    let before = fs::metadata(&program).unwrap();
    let time = before.modified().unwrap();
    let mut bytes = fs::read(&program).unwrap();
    let said = b"Generates Rust models and docs";
    let at = bytes.windows(said.len()).position(|part| part == said);
    bytes[at.unwrap()] = b'g';
    let edited = checkout.path("target/edited");
    fs::write(&edited, bytes).unwrap();
    let file = File::options().append(true).open(&edited).unwrap();
    file.set_modified(time).unwrap();
    drop(file);
    fs::set_permissions(&edited, before.permissions()).unwrap();
    copy_program(&edited, &program);
    let copied = fs::metadata(&program).unwrap().modified().unwrap();
    assert_eq!(copied, time);
    let again = run(&["gen"]);
    again.says(0, &["0 files written"]);
    assert!(!again.text().contains(NOTHING), "{}", again.text());
}

#[test]
fn a_note_without_its_lines_does_not_hold() {
    let checkout = noted();
    let note = fs::read_to_string(checkout.path(NOTE)).unwrap();
    let lines: Vec<_> = note.lines().collect();
    let ends = [lines[0], lines[lines.len() - 1]];
    for note in [lines[1..].join("\n"), note.replace(PROSE, LOCK)] {
        fs::write(checkout.path(NOTE), note + "\n").unwrap();
        let run = checkout.run(&["gen"]);
        run.says(0, &["0 files written"]);
        assert!(!run.text().contains(NOTHING), "{}", run.text());
    }
    fs::write(checkout.path(NOTE), ends.join("\n") + "\n").unwrap();
    checkout.edit(PROSE, "An image", "One image");
    let run = checkout.run(&["gen"]);
    assert!(!run.text().contains(NOTHING), "{}", run.text());
}

#[test]
fn a_contract_without_an_entry_is_named() {
    let checkout = noted();
    let contract = checkout.path("spec/docker/contract/v1.51.yaml");
    fs::copy(contract, checkout.path("spec/docker/contract/v1.99.yaml")).unwrap();
    let parts = [
        "error[contract-not-in-lock]",
        "spec/docker/contract/v1.99.yaml",
    ];
    both_say(&checkout, &parts, NOTHING);
}

/// The lines of the lock that are about a version.
fn entry(checkout: &Checkout, version: &str) -> String {
    let lock = fs::read_to_string(checkout.path(LOCK)).unwrap();
    let start = lock.find(&format!("[\"{version}\"]")).unwrap();
    let end = lock[start..]
        .find("\n[")
        .map_or(lock.len(), |end| start + end);
    lock[start..end].to_owned()
}

#[test]
fn an_edited_sum_blames_the_lock() {
    let checkout = noted();
    let sum = entry(&checkout, "1.51");
    let sum = sum.split("contract_sha256 = \"").nth(1).unwrap();
    let other: String = sum[..64].chars().rev().collect();
    checkout.edit(LOCK, &sum[..64], &other);
    let parts = [
        "error[lock-edited]",
        "spec/docker/lock.toml:",
        "version 1.51",
    ];
    both_say(&checkout, &parts, "contract-edited");
    // Without the list that tells which of the two it was, both are named.
    fs::remove_file(checkout.path("generated/sources.lock")).unwrap();
    let parts = [
        "version 1.51 or its sum",
        "contract/v1.51.yaml",
        "spec/docker/lock.toml:",
    ];
    both_say(&checkout, &parts, "lock-edited");
}

#[test]
fn a_deleted_entry_is_no_unused_fact() {
    let checkout = noted();
    let entry = entry(&checkout, "1.55");
    checkout.edit(LOCK, &entry, "");
    let parts = [
        "error[contract-not-in-lock]",
        "v1.55.yaml",
        "restore it with git",
    ];
    both_say(&checkout, &parts, "unused");
}

#[test]
fn an_edit_of_what_is_built_into_the_program_is_seen() {
    let checkout = noted();
    for (path, from, to) in [
        ("templates/support/plain.rs", "a boolean", "a truth value"),
        ("templates/docs/pages.css", "{", "{ "),
    ] {
        checkout.edit(path, from, to);
        both_say(
            &checkout,
            &["error[stale-program]", path, "cargo xtask gen"],
            NOTHING,
        );
        checkout.edit(path, to, from);
    }
    checkout.run(&["gen", "--check"]).says(0, &[]);
}

/// The journal of an import that was stopped between its renames.
#[test]
fn a_stopped_import_is_no_edit() {
    let checkout = noted();
    let contract = "spec/docker/contract/v1.51.yaml";
    checkout.edit(contract, "format: uint16", "format: uint32");
    let staging = checkout.path("spec/docker/.staging-xtask");
    fs::create_dir_all(staging.join("new")).unwrap();
    fs::create_dir_all(staging.join("old")).unwrap();
    fs::write(staging.join("lock"), "").unwrap();
    fs::copy(checkout.path(LOCK), staging.join("new/lock.toml")).unwrap();
    let steps = r#"{"version":1,"steps":[{"put":"contract/v1.51.yaml"},{"put":"lock.toml"}]}"#;
    fs::write(staging.join("journal"), steps).unwrap();
    let parts = [
        "error[interrupted-run]",
        "cargo xtask import FILE",
        "completes the interrupted run",
    ];
    for arguments in [&["gen", "--check"][..], &["diff", "1.51", "1.52"]] {
        let run = checkout.run(arguments);
        assert!(
            parts.iter().all(|part| run.text().contains(part)),
            "{}",
            run.text()
        );
        assert!(!run.text().contains("edited"), "{}", run.text());
    }
    assert!(Path::new(&staging).exists(), "a check writes nothing");
}

#[test]
fn a_second_run_waits_until_the_first_is_done() {
    use std::io::{BufRead, BufReader};
    use std::process::Stdio;
    let checkout = Checkout::of_few_types();
    let staging = checkout.path("generated/.staging-xtask");
    fs::create_dir(&staging).unwrap();
    let lock = File::create(staging.join("lock")).unwrap();
    lock.lock().unwrap();
    let mut command = checkout.command(Path::new(TOOL), &["gen"]);
    let mut second = command
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    let mut stderr = BufReader::new(second.stderr.take().unwrap());
    stderr.read_line(&mut said).unwrap();
    assert!(
        said.contains("another run is writing to `generated`"),
        "{said}"
    );
    drop(lock);
    assert!(second.wait().unwrap().success());
    checkout.run(&["gen", "--check"]).says(0, &[]);
}

/// What somebody edited in a folder of `gen --spec` is not overwritten without a word.
#[test]
fn an_edited_model_of_any_document_is_kept() {
    let checkout = Checkout::of(&["LICENSE-MIT"]);
    let document = "openapi: 3.0.0\npaths: {}\ncomponents: {schemas: {Pet: {type: object, properties: {id: {type: string}}}}}\n";
    fs::write(checkout.path("api.yaml"), document).unwrap();
    let run = |more: &[&str]| -> Run {
        let arguments = [
            "gen", "--spec", "api.yaml", "--out", "out", "--docs", "docs",
        ];
        checkout.run(&[&arguments, more].concat())
    };
    run(&[]).says(0, &[]);
    for (path, from, to) in [
        ("out/pet.rs", "pub id", "pub iD"),
        ("docs/models/Pet.md", "Pet", "A pet"),
    ] {
        checkout.edit(path, from, to);
        let edited = fs::read_to_string(checkout.path(path)).unwrap();
        run(&[]).says(2, &["error[edited-file]", path, "--force"]);
        assert_eq!(fs::read_to_string(checkout.path(path)).unwrap(), edited);
        run(&["--check"]).says(1, &[&format!("1 file was edited by hand: {path}")]);
        run(&["--force"]).says(0, &["1 file written"]);
        assert_ne!(fs::read_to_string(checkout.path(path)).unwrap(), edited);
    }
    // A document that changed is no edit.
    fs::write(checkout.path("api.yaml"), document.replace("id:", "name:")).unwrap();
    run(&[]).says(0, &[]);
}
