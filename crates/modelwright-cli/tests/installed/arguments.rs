//! What stands on the command line beside the names of commands.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const PETS: &str = "openapi: 3.0.0\ninfo: {title: Pets, version: '1'}\npaths: {}\n\
    components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}\n";

/// A run in a directory that has the document, which is also its standard input.
fn run(folder: &Path, arguments: &str) -> Output {
    fs::write(folder.join("pets.yaml"), PETS).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_modelwright"))
        .args(arguments.split_whitespace())
        .current_dir(folder)
        .env_remove("CARGO_MANIFEST_DIR")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Commands that read nothing may end before.
    let _ = child.stdin.take().unwrap().write_all(PETS.as_bytes());
    child.wait_with_output().unwrap()
}

/// What a run prints on standard output, with the exit status that is expected.
#[track_caller]
fn printed(folder: &Path, arguments: &str, status: i32) -> String {
    let output = run(folder, arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(status), "{arguments}\n{said}");
    String::from_utf8(output.stdout).unwrap()
}

/// What a run prints on standard error, which could not run.
#[track_caller]
fn refused(folder: &Path, arguments: &str) -> String {
    let output = run(folder, arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn completions_are_what_the_shell_is_given() {
    let folder = TempDir::new().unwrap();
    for (shell, part) in [
        ("bash", "complete -F _modelwright"),
        ("zsh", "#compdef modelwright"),
        ("fish", "complete -c modelwright"),
        ("powershell", "Register-ArgumentCompleter"),
        ("elvish", "edit:completion:arg-completer[modelwright]"),
    ] {
        let text = printed(folder.path(), &format!("completions {shell}"), 0);
        for part in [part, "single-file", "explain"] {
            assert!(text.contains(part), "{shell} has no {part}");
        }
    }
    let said = refused(folder.path(), "completions cmd");
    assert!(said.contains("possible values: bash"), "{said}");
}

#[test]
fn each_command_has_a_manual_page() {
    let folder = TempDir::new().unwrap();
    let page = printed(folder.path(), "man", 0);
    assert!(page.contains(".TH modelwright 1"), "{page}");
    fs::create_dir(folder.path().join("man1")).unwrap();
    fs::write(folder.path().join("man1/other.1"), "mine").unwrap();
    let said = printed(folder.path(), "man man1", 0);
    let help = printed(folder.path(), "help", 0);
    let (_, commands) = help.split_once("Commands:\n").unwrap();
    let names = commands.lines().take_while(|line| !line.is_empty());
    let names = names.filter_map(|line| line.split_whitespace().next());
    let names: Vec<_> = names.filter(|name| *name != "help").collect();
    assert!(names.contains(&"gen"), "{help}");
    for name in &names {
        let file = format!("man1/modelwright-{name}.1");
        let page = fs::read_to_string(folder.path().join(&file)).unwrap();
        assert!(
            page.contains(&format!(".TH modelwright-{name} 1")),
            "{page}"
        );
        assert!(page.contains("\\-\\-format"), "{file}");
    }
    let written = format!("man1: {} files written", names.len() + 1);
    assert!(said.starts_with(&written), "{said}");
    assert!(folder.path().join("man1/other.1").exists());
}

#[test]
fn help_is_a_command_and_explains_others() {
    let folder = TempDir::new().unwrap();
    let of_command = printed(folder.path(), "help vendor", 0);
    assert_eq!(of_command, printed(folder.path(), "vendor --help", 0));
}

#[test]
fn short_options_do_what_the_long_ones_do() {
    let folder = TempDir::new().unwrap();
    printed(
        folder.path(),
        "gen --spec pets.yaml --out long --model Pet",
        0,
    );
    printed(folder.path(), "gen -s pets.yaml -o long -m Pet --check", 0);
    let long = refused(folder.path(), "gen --spec none.yaml --out a --format json");
    assert_eq!(
        long,
        refused(folder.path(), "gen -s none.yaml -o a -f json")
    );
}

#[test]
fn quiet_tells_what_was_asked_for_and_nothing_else() {
    let folder = TempDir::new().unwrap();
    assert_eq!(printed(folder.path(), "gen -q -s pets.yaml -o out", 0), "");
    assert_eq!(
        printed(folder.path(), "gen -q -s pets.yaml -o out --check", 0),
        ""
    );
    let explained = printed(folder.path(), "explain -q -s pets.yaml Pet.name", 0);
    assert!(explained.contains("Option<String>"), "{explained}");
    fs::write(folder.path().join("out/pet.rs"), "").unwrap();
    let found = printed(folder.path(), "gen -q -s pets.yaml -o out --check", 1);
    assert!(found.contains("out/pet.rs"), "{found}");
    let said = refused(folder.path(), "gen -q -s none.yaml -o out");
    assert!(said.contains("error[cannot-read]"), "{said}");
}

#[test]
fn colors_are_used_when_asked_for() {
    let folder = TempDir::new().unwrap();
    for (arguments, is_coloured) in [
        ("gen -s none.yaml -o out", false),
        ("gen -s none.yaml -o out --color never", false),
        ("gen -s none.yaml -o out --color always", true),
        ("generate --color=always", true),
        ("generate --color=never", false),
    ] {
        let said = refused(folder.path(), arguments);
        assert_eq!(
            said.contains('\u{1b}'),
            is_coloured,
            "{arguments}: {said:?}"
        );
    }
}

#[test]
fn differences_are_coloured_when_asked_for() {
    let folder = TempDir::new().unwrap();
    printed(folder.path(), "gen -s pets.yaml -o out", 0);
    printed(folder.path(), "vendor -s pets.yaml -o copy Pet", 0);
    for path in ["out/pet.rs", "copy/pet.rs"] {
        let path = folder.path().join(path);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replace("pub name", "pub nom")).unwrap();
    }
    for command in ["gen -s pets.yaml -o out --check", "vendor --check copy"] {
        let plain = printed(folder.path(), &format!("{command} --color never"), 1);
        assert!(plain.contains("\n-    pub nom: "), "{plain}");
        assert!(!plain.contains('\u{1b}'), "{plain:?}");
        let coloured = printed(folder.path(), &format!("{command} --color always"), 1);
        for part in [
            "\u{1b}[31m-    pub nom: Option<String>,\u{1b}[0m\n",
            "\u{1b}[32m+    pub name: Option<String>,\u{1b}[0m\n",
            "\u{1b}[36m@@",
        ] {
            assert!(coloured.contains(part), "{coloured:?}");
        }
        let codes = [
            "\u{1b}[0m",
            "\u{1b}[1m",
            "\u{1b}[31m",
            "\u{1b}[32m",
            "\u{1b}[36m",
        ];
        let without = codes
            .iter()
            .fold(coloured, |text, code| text.replace(code, ""));
        assert_eq!(without, plain);
    }
}

#[test]
fn names_that_do_not_exist_are_answered_with_similar_ones() {
    let folder = TempDir::new().unwrap();
    for (name, text) in [
        ("unknown.toml", "modls = [\"Pet\"]\n"),
        (
            "unused.toml",
            "everything = true\n[attributes]\nPets = [\"non_exhaustive\"]\n",
        ),
        (
            "refers.yaml",
            &PETS.replace("{type: string}", "{$ref: '#/components/schemas/Pets'}"),
        ),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    for (arguments, near) in [
        (
            "vendor --api 1.5l --into out Port",
            "similar versions: `1.51`;",
        ),
        (
            "vendor --api 1.99 --into out Port",
            "similar versions: `1.55`;",
        ),
        ("vendor --api 1.51 --into out Prot", "similar names: `Port`"),
        ("diff 1.5l 1.55", "similar versions: `1.51`;"),
        ("diff 1.51 1.99", "similar versions: `1.55`;"),
        (
            "gen -s pets.yaml -o out --settings unknown.toml",
            "similar settings: `models`",
        ),
        (
            "gen -s pets.yaml -o out --settings unused.toml",
            "similar models: `Pet`;",
        ),
        ("gen -s refers.yaml -o out", "`Pet`"),
        ("explain -s pets.yaml Pet.nam", "similar paths: `Pet.name`"),
    ] {
        let said = refused(folder.path(), arguments);
        assert!(said.contains(near), "{arguments}\n{said}");
    }
    assert!(!folder.path().join("out").exists());
}

#[test]
fn a_json_file_is_json() {
    let folder = TempDir::new().unwrap();
    let text = "{\n  \"openapi\": \"3.0.0\",\n}\n";
    fs::write(folder.path().join("api.json"), text).unwrap();
    let said = refused(folder.path(), "gen -s api.json -o out");
    for part in [
        "no comma after the last entry",
        "api.json:2:21",
        "remove the comma",
    ] {
        assert!(said.contains(part), "{said}");
    }
}

#[test]
fn wrong_arguments_are_reported_in_the_chosen_format() {
    let folder = TempDir::new().unwrap();
    let said = refused(folder.path(), "generate -f json");
    let error: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(error["code"], "usage");
    assert_eq!(error["message"], "unrecognized subcommand 'generate'");
    assert!(error["help"].as_str().unwrap().contains("'gen'"), "{error}");
    let said = refused(folder.path(), "gen --oops --format=github");
    assert!(
        said.starts_with("::error title=usage::unexpected argument"),
        "{said}"
    );
    let said = refused(folder.path(), "gen --oops");
    assert!(said.starts_with("error: unexpected argument"), "{said}");
}

#[test]
fn a_url_is_refused_with_what_to_do() {
    let folder = TempDir::new().unwrap();
    for arguments in [
        "gen --out out --spec URL",
        "gen --out out --spec pets.yaml --settings URL",
        "vendor --into out --spec URL Pet",
        "explain --spec URL Pet",
        "diff pets.yaml URL",
        "diff URL pets.yaml",
        "import URL",
    ] {
        let said = refused(
            folder.path(),
            &arguments.replace("URL", "https://a.example/api.yaml"),
        );
        assert!(said.contains("download it first"), "{arguments}: {said}");
        let said = refused(
            folder.path(),
            &arguments.replace("URL", "file:///tmp/api.yaml"),
        );
        assert!(
            said.contains("pass the path alone: /tmp/api.yaml"),
            "{said}"
        );
    }
    assert!(!folder.path().join("out").exists());
}

#[test]
fn a_dash_is_standard_input_and_output() {
    let folder = TempDir::new().unwrap();
    printed(folder.path(), "gen -s pets.yaml -o out --single-file", 0);
    let file = fs::read_to_string(folder.path().join("out/mod.rs")).unwrap();
    assert_eq!(
        printed(folder.path(), "gen -s - -o - --single-file", 0),
        file
    );
    let said = refused(folder.path(), "gen -s - -o -");
    assert!(said.contains("error[not-one-file]"), "{said}");
    assert!(!folder.path().join("-").exists());
    for arguments in ["diff - pets.yaml", "diff pets.yaml -"] {
        let said = printed(folder.path(), arguments, 0);
        assert!(said.contains("nothing changed"), "{said}");
    }
    let said = refused(folder.path(), "diff - -");
    assert!(said.contains("one side only"), "{said}");
    let said = printed(folder.path(), "explain --spec - Pet.name", 0);
    assert!(said.contains("Option<String>"), "{said}");
}

#[test]
fn flags_may_stand_before_the_directories_of_update_and_check() {
    let folder = TempDir::new().unwrap();
    for name in ["a", "b"] {
        printed(
            folder.path(),
            &format!("vendor -s pets.yaml -o {name} Pet"),
            0,
        );
    }
    let edited = folder.path().join("a/pet.rs");
    let text = fs::read_to_string(&edited).unwrap();
    for arguments in [
        "--update --force a b",
        "a --force --update b",
        "--force --update a b",
    ] {
        fs::write(&edited, "").unwrap();
        let said = printed(folder.path(), &format!("vendor {arguments}"), 0);
        assert!(
            said.contains("a: 1 type") && said.contains("b: 1 type"),
            "{said}"
        );
        assert_eq!(fs::read_to_string(&edited).unwrap(), text, "{arguments}");
    }
    printed(folder.path(), "vendor --check -q a b", 0);
    for arguments in ["--check", "--update", "--update --force"] {
        let said = refused(folder.path(), &format!("vendor {arguments}"));
        assert!(said.contains("at least one directory"), "{said}");
    }
}
