//! What the tool prints of documents that mean harm: nothing that steers a terminal, hides, or is a command to the log of a CI.

use super::checkout::{Checkout, Run};
use std::fs;

/// Ends a line, and begins one that commands.
const HARM: &str =
    "x\\n::error file=a.rs::x\\n::add-mask::y\\r##[z]\\e[2J\\a\\u202e\\u200b\\u2028\\n##vso[w]";

/// What is printed has no hidden characters, and no line but ours commands.
#[track_caller]
fn is_harmless(run: &Run) {
    let text = run.text();
    let hidden =
        |c: char| c.is_control() && !"\n\t".contains(c) || "\u{200b}\u{202e}\u{2028}".contains(c);
    assert!(!text.contains(hidden), "{text:?}");
    for line in text.lines() {
        let is_ours = [
            "::error file=",
            "::warning file=",
            "::notice title=",
            "::error title=",
        ];
        let commands = line.trim_start().starts_with("::")
            && !is_ours.iter().any(|ours| line.starts_with(ours));
        assert!(
            !commands && !line.contains("##[") && !line.contains("##vso["),
            "{line:?} in\n{text}"
        );
        assert!(!line.starts_with("::error file=a.rs"), "{text}");
    }
}

fn document(default: &str, name: &str) -> String {
    format!(
        "{{openapi: 3.0.0, info: {{title: A, version: '1'}}, paths: {{}}, components: {{schemas: {{\n  \
         Box: {{type: object, properties: {{Lid: {{type: string, default: \"{default}\"}}, \"{name}\": {{type: string}}}}}}}}}}}}"
    )
}

#[test]
fn changes_are_printed_without_harm_in_every_form() {
    let folder = Checkout::of(&[]);
    fs::write(folder.path("before.yaml"), document("a", "Size")).unwrap();
    fs::write(folder.path("after.yaml"), document(HARM, HARM)).unwrap();
    for format in ["human", "github", "json", "markdown"] {
        let run = folder.run(&["diff", "before.yaml", "after.yaml", "--format", format]);
        run.says(0, &["Box"]);
        is_harmless(&run);
        if format == "json" {
            let value: serde_json::Value = serde_json::from_str(&run.text()).unwrap();
            let changes = value["changes"].as_array().unwrap();
            let has_it = |change: &serde_json::Value| {
                change["after"]
                    .as_str()
                    .is_some_and(|text| text.contains("\u{1b}[2J"))
            };
            assert!(changes.iter().any(has_it), "{value}");
        }
    }
}

#[test]
fn errors_are_printed_without_harm_in_every_form() {
    let folder = Checkout::of(&[]);
    let harmful = [
        // In a message, in an excerpt, in a path below it, and in the name of a file.
        format!(
            "{{openapi: 3.0.0, info: {{title: A, version: '1'}}, paths: {{}}, components: {{schemas: {{A: {{$ref: \"{HARM}\"}}}}}}}}"
        ),
        format!(
            "{{openapi: 3.0.0, info: {{title: A, version: '1'}}, paths: {{}}, components: {{schemas: {{\"{HARM}\": {{type: \"{HARM}\"}}}}}}}}"
        ),
        "openapi: 3.0.0\ninfo: {title: A, version: '1'} \u{202e}::error::\u{1b}[2J ]\n".to_owned(),
        "\u{1b}[2J\u{202e}##[x]: [".to_owned(),
    ];
    for (at, text) in harmful.iter().enumerate() {
        fs::write(folder.path("a.yaml"), text).unwrap();
        for format in ["human", "github", "json", "markdown"] {
            let run = folder.run(&[
                "gen", "--spec", "a.yaml", "--out", "out", "--format", format,
            ]);
            assert!(run.text().contains("a.yaml"), "{at}: {}", run.text());
            is_harmless(&run);
        }
    }
}

#[test]
fn what_an_import_leaves_out_is_printed_without_harm() {
    let checkout = Checkout::of(&["spec/docker/lock.toml"]);
    let text = format!(
        "{{swagger: '2.0', info: {{title: Docker Engine API, version: '1.99'}}, basePath: /v1.99, paths: {{}}, definitions: {{\n  \
         \"{HARM}\": {{type: object, \"x-{HARM}\": 1, properties: {{\"{HARM}\": {{type: string, \"{HARM}\": 2}}}}}}}}}}"
    );
    fs::write(checkout.path("a.yaml"), text).unwrap();
    for format in ["human", "github", "json"] {
        let run = checkout.run(&["import", "--dry-run", "a.yaml", "--format", format]);
        is_harmless(&run);
        assert!(
            run.text().contains("\\n::error") || format == "json",
            "{}",
            run.text()
        );
    }
}

#[test]
fn an_edit_of_what_is_generated_is_shown_without_harm() {
    let folder = Checkout::of(&[]);
    fs::write(folder.path("a.yaml"), document("a", "Size")).unwrap();
    let arguments = ["gen", "--spec", "a.yaml", "--out", "out"];
    folder.run(&arguments).says(0, &["files written"]);
    let edit = "::error::a\n##[b]\u{1b}[2J\u{202e}\u{200b}\u{2028}\r\n  ::add-mask::c\n";
    fs::write(folder.path("out/mod.rs"), edit).unwrap();
    for format in ["human", "github", "json"] {
        let run = folder.run(&[&arguments[..], &["--check", "--format", format]].concat());
        run.says(1, &["out/mod.rs"]);
        is_harmless(&run);
    }
}

#[test]
fn a_text_that_is_not_utf8_is_a_error_with_the_name_of_its_file() {
    let folder = Checkout::of(&[]);
    fs::write(folder.path("a.yaml"), document("a", "Size")).unwrap();
    fs::create_dir(folder.path("mine")).unwrap();
    for file in [
        "mine/model.md.j2",
        "names.toml",
        "settings.toml",
        "allow.toml",
    ] {
        fs::write(folder.path(file), b"# one\n# \xff\n").unwrap();
    }
    let spec = ["gen", "--spec", "a.yaml"];
    for (arguments, file) in [
        (
            [&spec[..], &["--docs", "docs", "--templates", "mine"]].concat(),
            "mine/model.md.j2:2",
        ),
        (
            [&spec[..], &["--out", "out", "--names", "names.toml"]].concat(),
            "names.toml:2",
        ),
        (
            [&spec[..], &["--out", "out", "--settings", "settings.toml"]].concat(),
            "settings.toml:2",
        ),
    ] {
        folder.run(&arguments).says(2, &["error[not-utf8]", file]);
    }
    folder
        .run(&["diff", "a.yaml", "a.yaml", "--allow", "allow.toml"])
        .says(2, &["error[not-utf8]", "allow.toml:2"]);
}

/// What either program writes for a user, the other one finds unchanged: nothing in it depends on which it was.
#[test]
fn files_of_users_name_the_installed_program() {
    let folder = Checkout::of(&[]);
    fs::write(folder.path("a.yaml"), document("a", "Size")).unwrap();
    let generate = [
        "gen", "--spec", "a.yaml", "--out", "models", "--docs", "pages",
    ];
    folder.run(&generate).says(0, &[]);
    let vendor = ["vendor", "--spec", "a.yaml", "--into", "copy", "--all"];
    folder.run(&vendor).says(0, &[]);
    let list = "# The generated files in this directory, with their SHA-256; do not edit. Written by `modelwright`.\n";
    for (path, head) in [
        (
            "models/mod.rs",
            "// Written by `modelwright gen --spec` from a.yaml; edits are lost.\n",
        ),
        (
            "copy/mod.rs",
            "// Written by `modelwright vendor` from a.yaml; edits are lost.\n",
        ),
        (
            "pages/book.toml",
            "# Written by `modelwright gen --spec`; edits are lost.\n",
        ),
        (
            "copy/vendor.toml",
            "# Models written by `modelwright vendor`: ",
        ),
        ("models/.generated-files", list),
        ("pages/.generated-files", list),
    ] {
        let text = fs::read_to_string(folder.path(path)).unwrap();
        assert!(text.starts_with(head), "{path}\n{text}");
    }
    for name in ["models", "pages", "copy"] {
        for entry in fs::read_dir(folder.path(name)).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap_or_default();
            assert!(!text.contains("xtask"), "{path:?}");
        }
    }
    // What to type is what was typed.
    fs::write(folder.path("models/mod.rs"), "").unwrap();
    let check = [&generate[..], &["--check"]].concat();
    folder
        .run(&check)
        .says(1, &["cargo xtask gen --spec FILE --out DIR"]);
}

#[test]
fn a_template_without_an_end_is_a_error_with_its_line() {
    let folder = Checkout::of(&[]);
    fs::write(folder.path("a.yaml"), document("a", "Size")).unwrap();
    fs::create_dir(folder.path("mine")).unwrap();
    let endless = "# {{ name }}\n{% for a in range(90000) %}{% for b in range(90000) %}{% endfor %}{% endfor %}\n";
    fs::write(folder.path("mine/model.md.j2"), endless).unwrap();
    let run = folder.run(&[
        "gen",
        "--spec",
        "a.yaml",
        "--docs",
        "docs",
        "--templates",
        "mine",
    ]);
    run.says(
        2,
        &[
            "error[endless-template]",
            "mine/model.md.j2:2",
            "a loop in it runs too often",
        ],
    );
    assert!(!folder.path("docs").exists());
}
