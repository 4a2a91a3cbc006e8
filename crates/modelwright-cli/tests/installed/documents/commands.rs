//! The commands that documents show: run, or accepted by the command line where a checkout of its own would be needed.

use super::{blocks, documents, of_language, root};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Commands in blocks that are not run here, with the paths in them that have to exist.
const NOT_RUN: [(&str, &[&str]); 5] = [
    // `xtask/tests/cli` and `.ci/run` run these.
    ("cargo xtask gen", &[]),
    ("cargo test", &[]),
    // Needs mdBook and a browser.
    ("cargo xtask docs --open", &[]),
    // This package is what it installs.
    (
        "cargo install --locked --path docker-models/crates/modelwright-cli",
        &["crates/modelwright-cli/Cargo.toml"],
    ),
    // Its result is in the example directory.
    ("git show REV:api.yaml > before.yaml", &[]),
];

fn modelwright(arguments: &str, folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_modelwright"))
        .args(arguments.split_whitespace())
        .current_dir(folder)
        .env_remove("CARGO_MANIFEST_DIR")
        .output()
        .unwrap()
}

/// The arguments of a command of ours; other commands have none.
fn arguments(command: &str) -> Option<&str> {
    let names = ["cargo xtask ", "modelwright "];
    names.iter().find_map(|name| command.strip_prefix(name))
}

/// A directory with the documents that the pages name.
fn example(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("documents-{name}"));
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(folder.join("app/src")).unwrap();
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/installed/documents/example");
    for (source, copies) in [
        ("api.yaml", ["api.yaml", "new.yaml"]),
        ("before.yaml", ["before.yaml", "old.yaml"]),
    ] {
        for copy in copies {
            fs::copy(sources.join(source), folder.join(copy)).unwrap();
        }
    }
    let settings = fs::read_to_string(root().join("docs/settings.md")).unwrap();
    let settings = of_language(&settings, "toml");
    assert_eq!(settings.len(), 1);
    fs::write(folder.join("api.toml"), &settings[0]).unwrap();
    folder
}

/// Each command of a block, without the comment behind it, and the output that is shown below it.
fn shown(block: &str) -> Vec<(String, String)> {
    let mut shown: Vec<(String, String)> = Vec::new();
    for line in block.lines() {
        if let Some(command) = line.strip_prefix("$ ") {
            let command = command.split(" # ").next().unwrap_or_default().trim_end();
            shown.push((command.to_owned(), String::new()));
        } else if let Some((_, output)) = shown.last_mut() {
            *output += &format!("{line}\n");
        }
    }
    shown
}

#[test]
fn each_command_in_a_block_runs_and_prints_what_is_shown() {
    let mut not_run: Vec<_> = NOT_RUN.map(|(command, _)| command).to_vec();
    let mut run = 0;
    for (path, text) in documents() {
        let folder = example(&path.replace(['/', '.'], "-"));
        let consoles = blocks(&text)
            .into_iter()
            .filter(|block| block.language == "console");
        for (command, expected) in consoles.flat_map(|block| shown(&block.text)) {
            if let Some((_, paths)) = NOT_RUN.iter().find(|(known, _)| *known == command) {
                not_run.retain(|known| *known != command);
                for path in *paths {
                    assert!(root().join(path).exists(), "{command}");
                }
                continue;
            }
            let arguments = arguments(&command);
            let arguments = arguments.unwrap_or_else(|| panic!("{path}: who runs {command}?"));
            let output = modelwright(arguments, &folder);
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{path}: {command}\n{said}");
            let printed = String::from_utf8_lossy(&output.stdout);
            assert!(expected.is_empty() || printed == expected, "{printed}");
            run += 1;
        }
    }
    assert_eq!(not_run, Vec::<&str>::new(), "no document shows these");
    assert!(run >= 8, "{run} commands were run");
}

/// With `--help` at its end, a command is read up to there and does nothing.
#[test]
fn each_command_in_a_sentence_or_table_is_one_that_the_tool_has() {
    let mut read = 0;
    for (path, text) in documents() {
        for span in text.split('`').skip(1).step_by(2) {
            let Some(arguments) = arguments(span).filter(|_| !span.contains('\n')) else {
                continue;
            };
            let output = modelwright(&format!("{arguments} --help"), root());
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{path}: {span}\n{said}");
            read += 1;
        }
    }
    assert!(read >= 8, "{read} commands were read");
}

/// The lines below `Examples:` in the help of each command, in their order.
#[test]
fn each_example_of_the_help_runs() {
    let folder = example("help");
    let mut run = 0;
    for command in [
        "gen",
        "vendor",
        "docs",
        "explain",
        "diff",
        "import",
        "completions",
        "man",
    ] {
        let output = modelwright(&format!("{command} --help"), &folder);
        let help = String::from_utf8(output.stdout).unwrap();
        let examples = help.split_once("\nExamples:\n");
        let examples = examples.map_or("", |(_, examples)| examples).lines();
        for example in examples.map_while(|line| line.strip_prefix("  ")) {
            let output = modelwright(example, &folder);
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{example}\n{said}");
            run += 1;
        }
    }
    assert_eq!(run, 9);
}

/// An unknown setting is answered with the names of all.
#[test]
fn each_setting_stands_in_the_example_of_its_page() {
    let folder = example("settings");
    let shown = fs::read_to_string(folder.join("api.toml")).unwrap();
    fs::write(folder.join("api.toml"), "unknown = 1\n").unwrap();
    let output = modelwright("gen --spec api.yaml --settings api.toml --out out", &folder);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let (_, names) = said.split_once("expected one of ").expect(&said);
    let names = names.lines().next().unwrap_or_default();
    let names: Vec<_> = names.split('`').skip(1).step_by(2).collect();
    assert!(names.len() >= 20, "{said}");
    for name in names {
        let is_shown = |line: &str| {
            line.starts_with(&format!("{name} = ")) || line.starts_with(&format!("[{name}]"))
        };
        // The older spelling with `_` is read, and not shown.
        let is_older = name.contains('_');
        assert!(is_older || shown.lines().any(is_shown), "{name}");
    }
}
