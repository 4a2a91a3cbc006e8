//! The installed program outside of any checkout: each command works from what it was built with, and calls itself by its name.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

const PETS: &str = "openapi: 3.0.0\ninfo: {title: Pets, version: '1'}\npaths: {}\n\
    components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}\n";

/// A run in which no other program is found.
fn run(folder: &Path, arguments: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_modelwright"))
        .args(arguments.split_whitespace())
        .current_dir(folder)
        .env_remove("CARGO_MANIFEST_DIR")
        .env_remove("CI")
        .env("PATH", "")
        .output()
        .unwrap()
}

/// All that a run says, with the exit status that is expected.
#[track_caller]
fn said(folder: &Path, arguments: &str, status: i32) -> String {
    let output = run(folder, arguments);
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8(text).unwrap();
    assert_eq!(output.status.code(), Some(status), "{arguments}\n{text}");
    assert!(!text.contains("xtask"), "{arguments}\n{text}");
    text
}

/// No file in a folder names another program.
#[track_caller]
fn assert_neutral(folder: &Path) {
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let text = fs::read_to_string(&path).unwrap();
            assert!(!text.contains("xtask"), "{path:?}\n{text}");
            count += 1;
        }
    }
    assert!(count > 0, "{folder:?} is empty");
}

#[test]
fn a_place_of_dockers_api_is_explained_and_a_pipe_gets_no_progress() {
    let folder = TempDir::new().unwrap();
    // The command that shows progress on a terminal, see `progress`.
    let output = run(folder.path(), "explain ImageSummary.Labels");
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(!text.contains("xtask"), "{text}");
    assert!(text.contains("Option<BTreeMap<String, String>>"), "{text}");
    let text = said(folder.path(), "explain ImageSummary.Labels -f json", 0);
    let explained: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(explained["path"], "ImageSummary.Labels");
    let text = said(folder.path(), "explain ImageSummary.Label", 2);
    assert!(text.contains("`ImageSummary.Labels`"), "{text}");
    let text = said(folder.path(), "explain", 0);
    assert!(text.lines().count() > 100, "{text}");
}

#[test]
fn versions_of_dockers_api_are_compared() {
    let folder = TempDir::new().unwrap();
    let text = said(folder.path(), "diff 1.51 1.52 --only ImageSummary", 0);
    assert!(text.contains("ImageSummary"), "{text}");
}

#[test]
fn a_document_is_generated_and_its_files_name_no_other_program() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("pets.yaml"), PETS).unwrap();
    let arguments = "gen --spec pets.yaml --out models --docs pages";
    said(folder.path(), arguments, 0);
    let model = fs::read_to_string(folder.path().join("models/pet.rs")).unwrap();
    let head = "// Written by `modelwright gen --spec` from `Pet` in pets.yaml; edits are lost.\n";
    assert!(model.starts_with(head), "{model}");
    assert_neutral(&folder.path().join("models"));
    assert_neutral(&folder.path().join("pages"));
    said(folder.path(), &format!("{arguments} --check"), 0);
    fs::write(folder.path().join("models/pet.rs"), "").unwrap();
    let text = said(folder.path(), &format!("{arguments} --check"), 1);
    let hint = "modelwright gen --spec FILE --out DIR";
    assert!(text.contains(hint), "{text}");
    let text = said(folder.path(), "gen", 2);
    assert!(text.contains("`--spec FILE --out DIR`"), "{text}");
}

#[test]
fn the_pages_of_dockers_api_are_written_without_a_checkout() {
    let folder = TempDir::new().unwrap();
    let text = said(folder.path(), "docs", 2);
    let help = "starting with docker-docs/README.md";
    assert!(
        text.contains("error[no-mdbook]") && text.contains(help),
        "{text}"
    );
    let page = folder.path().join("docker-docs/models/ImageSummary.md");
    let page = fs::read_to_string(page).unwrap();
    assert!(page.contains("`RepoTags`"), "{page}");
    let book = fs::read_to_string(folder.path().join("docker-docs/book.toml")).unwrap();
    assert!(book.contains("build-dir = \"book\"\n"), "{book}");
    assert_neutral(&folder.path().join("docker-docs"));
}

#[test]
fn help_and_errors_name_the_program_that_runs() {
    let folder = TempDir::new().unwrap();
    let help = said(folder.path(), "--help", 0);
    let (_, commands) = help.split_once("Commands:\n").unwrap();
    let names = commands.lines().take_while(|line| !line.is_empty());
    let names = names.filter_map(|line| line.split_whitespace().next());
    for name in names.filter(|name| *name != "help") {
        let text = said(folder.path(), &format!("{name} --help"), 0);
        assert!(
            text.contains(&format!("Usage: modelwright {name}")),
            "{text}"
        );
    }
    for arguments in [
        "vendor --check none",
        "vendor --api 1.51 --into out None",
        "vendor --api 1.99 --into out ImageSummary",
        "diff 1.51 1.99",
        "diff 1.51 git:HEAD",
        "import none.yaml",
        "gen --check",
        "explain None",
    ] {
        let text = said(folder.path(), arguments, 2);
        assert!(text.contains("error["), "{arguments}\n{text}");
    }
}
