//! The tool as people run it: the binary on a copy of the checkout, its exit code and what it prints.

mod causes;
mod checkout;
mod diff;
mod explain;
mod few_types;
mod release;
mod said;
mod tampered;

use checkout::Checkout;
use std::fs;

const MODEL: &str = "generated/docker-models/src/v1_48/image_summary.rs";
const CONTRACT: &str = "spec/docker/contract/v1.51.yaml";

#[test]
fn a_run_with_nothing_to_do_says_so_and_only_then() {
    let nothing = "generated: all ";
    let with_nothing_to_do = |checkout: Checkout| {
        fs::create_dir(checkout.path("target")).unwrap();
        checkout
            .run(&["gen"])
            .says(0, &["0 files written, 0 removed"]);
        checkout.run(&["gen"]).says(0, &[nothing]);
        checkout
    };
    with_nothing_to_do(Checkout::new());
    let checkout = with_nothing_to_do(Checkout::of_few_types());
    // Whatever changes, and even if its size and time stay the same, the next run sees it.
    checkout.edit_unseen(MODEL, "An image", "An omage");
    checkout
        .run(&["gen"])
        .says(0, &["1 file written, 0 removed"]);
    checkout.run(&["gen"]).says(0, &[nothing]);
    fs::write(checkout.path("generated/docs/extra.md"), "").unwrap();
    checkout
        .run(&["gen"])
        .says(0, &["0 files written, 1 removed"]);
    fs::remove_file(checkout.path(MODEL)).unwrap();
    checkout
        .run(&["gen"])
        .says(0, &["1 file written, 0 removed"]);
    checkout.edit(
        "spec/docker/prose/definitions/ImageSummary.yaml",
        "An image",
        "One image",
    );
    let run = checkout.run(&["gen"]);
    assert!(!run.text().contains(nothing) && !run.text().contains(" 0 files written"));
    checkout.run(&["gen"]).says(0, &[nothing]);
    fs::write(
        checkout.path("spec/docker/prose/definitions/More.yaml"),
        "Nothing: a\n",
    )
    .unwrap();
    checkout.run(&["gen"]).says(2, &["Nothing"]);
    fs::remove_file(checkout.path("spec/docker/prose/definitions/More.yaml")).unwrap();
    checkout.run(&["gen"]).says(0, &[nothing]);
    checkout
        .run(&["gen", "--check"])
        .says(0, &["all up to date"]);
}

#[test]
fn a_broken_contract_is_an_error_with_its_location_and_changes_nothing() {
    let checkout = Checkout::of_few_types();
    checkout.edit(CONTRACT, "  Port:\n", "  Port: [\n");
    checkout.edit(MODEL, "pub id: String", "pub ID: String");
    let before = fs::read(checkout.path(MODEL)).unwrap();
    let run = checkout.run(&["gen"]);
    run.says(
        2,
        &[
            "error[syntax]",
            "spec/docker/contract/v1.51.yaml:",
            "contract-edited",
        ],
    );
    assert_eq!(fs::read(checkout.path(MODEL)).unwrap(), before);
}

#[test]
fn a_contract_edited_by_hand_is_refused() {
    let checkout = Checkout::of_few_types();
    checkout.edit(CONTRACT, "format: uint16", "format: uint32");
    let parts = [
        "error[contract-edited]",
        "spec/docker/contract/v1.51.yaml",
        "the command `import`",
    ];
    checkout.run(&["gen", "--check"]).says(2, &parts);
    checkout.run(&["gen"]).says(2, &parts);
}

#[test]
fn prose_and_names_for_nothing_are_refused_together() {
    let checkout = Checkout::of_few_types();
    let names = "spec/docker/overrides/names.toml";
    checkout.edit(names, "[rename]\n", "[rename]\n\"Port.Typo\" = \"x\"\n");
    checkout.edit(
        "spec/docker/prose/definitions/OCI.yaml",
        "OCIPlatform.os:",
        "OCIPlatform.osx:",
    );
    let parts = [
        "error[unused-prose]",
        "spec/docker/prose/definitions/OCI.yaml:",
        "error[unused-name]",
        "spec/docker/overrides/names.toml:",
        "Port.Typo",
    ];
    checkout.run(&["gen", "--check"]).says(2, &parts);
}

#[test]
fn a_broken_template_is_an_error_with_its_location() {
    let checkout = Checkout::of_few_types();
    checkout.edit("templates/docs/model.md.j2", "{{ name }}", "{{ nane }}");
    checkout
        .run(&["gen"])
        .says(2, &["error[bad-template]", "templates/docs/model.md.j2:4"]);
}

#[test]
fn any_document_becomes_a_module_tree_beside_files_of_others() {
    let checkout = Checkout::of(&[]);
    let document = "openapi: 3.0.0\ninfo: {title: Pets, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    \
                    Pet: {type: object, properties: {name: {type: string}}}\n";
    fs::write(checkout.path("pets.yaml"), document).unwrap();
    fs::create_dir_all(checkout.path("app/models")).unwrap();
    fs::write(checkout.path("app/models/mine.rs"), "// mine\n").unwrap();
    let arguments = ["gen", "--spec", "pets.yaml", "--out", "app/models"];
    checkout.run(&arguments).says(0, &["app/models: "]);
    assert!(checkout.path("app/models/pet.rs").exists());
    assert!(checkout.path("app/models/mine.rs").exists());
    checkout
        .run(&[&arguments[..], &["--check"]].concat())
        .says(0, &[]);

    checkout.edit("app/models/pet.rs", "name", "nome");
    checkout
        .run(&[&arguments[..], &["--check"]].concat())
        .says(1, &["changed: app/models/pet.rs"]);

    fs::write(
        checkout.path("pets.yaml"),
        document.replace("Pet:", "Mine:"),
    )
    .unwrap();
    let run = checkout.run(&arguments);
    run.says(2, &["error[foreign-file]", "app/models/mine.rs"]);
    assert_eq!(
        fs::read_to_string(checkout.path("app/models/mine.rs")).unwrap(),
        "// mine\n"
    );
}

#[test]
fn pages_of_any_document_are_laid_out_by_anybodys_templates() {
    let checkout = Checkout::of(&[]);
    let spec = r##"
openapi: 3.0.3
info: {title: "Pets <b>", version: "1"}
paths:
  /pets:
    get:
      operationId: PetList
      tags: [Pets]
      summary: List pets
      description: See [the other](#operation/PetList), a [model](#/components/schemas/Pet) and [nothing](#section/None).
      responses: {"200": {description: "A | B", content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}}}
components:
  schemas:
    Pet: {type: object, description: "A pet.\n\n- with\n- a list\n\n<script>alert(1)</script>", properties: {name: {type: string, description: "a\n\nb | c"}}}
"##;
    fs::write(checkout.path("pets.yaml"), spec).unwrap();
    let pages = ["gen", "--spec", "pets.yaml", "--docs", "pages"];
    checkout.run(&pages).says(0, &["files written"]);
    let read = |path: &str| fs::read_to_string(checkout.path(path)).unwrap();
    let model = read("pages/models/Pet.md");
    assert!(
        model.contains("a<br><br>b \\| c |") && model.contains("- with\n- a list"),
        "{model}"
    );
    assert!(model.contains("\\<script>"), "{model}");
    let operations = read("pages/operations/Pets.md");
    assert!(
        operations.contains("[the other](../operations/Pets.md#petlist)"),
        "{operations}"
    );
    assert!(
        operations.contains("[model](../models/Pet.md) and nothing."),
        "{operations}"
    );
    checkout
        .run(&[&pages[..], &["--check"]].concat())
        .says(0, &["all up to date"]);
    // One's own templates, and the errors in them.
    fs::create_dir(checkout.path("mine")).unwrap();
    fs::write(checkout.path("mine/model.md.j2"), "# Mine: {{ name }}\n").unwrap();
    let mine = [&pages[..], &["--templates", "mine"]].concat();
    checkout.run(&mine).says(0, &["files written"]);
    assert!(read("pages/models/Pet.md").starts_with("# Mine: Pet\n"));
    assert!(read("pages/operations/Pets.md").contains("# Pets"));
    fs::write(checkout.path("mine/model.md.j2"), "one\n{{ nothing }}\n").unwrap();
    checkout
        .run(&mine)
        .says(2, &["bad-template", "mine/model.md.j2:2"]);
    fs::write(checkout.path("mine/modle.md.j2"), "").unwrap();
    checkout
        .run(&mine)
        .says(2, &["unknown-template", "model.md.j2"]);
}

#[test]
fn unknown_keys_get_a_map_on_request() {
    let checkout = Checkout::of(&[CONTRACT]);
    let arguments = ["gen", "--spec", CONTRACT, "--out", "kept", "--keep-unknown"];
    checkout.run(&arguments).says(0, &["kept: "]);
    let model = fs::read_to_string(checkout.path("kept/image_summary.rs")).unwrap();
    for part in [
        "pub unknown: BTreeMap<String, serde_json::Value>,",
        "=> unknown,",
    ] {
        assert!(model.contains(part), "{part:?} is not in\n{model}");
    }
    let message = [
        "error: the following required arguments were not provided",
        "--spec",
    ];
    checkout.run(&["gen", "--keep-unknown"]).says(2, &message);
}

#[test]
fn a_fact_without_evidence_is_refused() {
    let checkout = Checkout::of_few_types();
    let facts = "spec/docker/overrides/facts/images.toml";
    checkout.edit(
        facts,
        "ImageList.plain.json#/2/Labels",
        "ImageList.plain.json#/2/Id",
    );
    let parts = [
        "error[no-evidence]",
        "spec/docker/overrides/facts/images.toml:",
        "the value at this location is string",
    ];
    checkout.run(&["gen", "--check"]).says(2, &parts);
}

#[test]
fn errors_can_be_printed_for_machines() {
    let checkout = Checkout::of(&[]);
    fs::write(
        checkout.path("a.yaml"),
        "swagger: '2.0'\ndefinitions: {A: {$ref: '#/definitions/B'}}\n",
    )
    .unwrap();
    let arguments = ["gen", "--spec", "a.yaml", "--out", "out", "--format"];
    let github = checkout.run(&[&arguments[..], &["github"]].concat());
    github.says(
        2,
        &["::error file=a.yaml,line=2,col=19,title=dangling-reference::"],
    );
    let json = checkout.run(&[&arguments[..], &["json"]].concat());
    json.says(2, &["\"code\":\"dangling-reference\"", "\"line\":2"]);
    assert!(!checkout.path("out").exists());
}

#[test]
fn import_verifies_and_refuses() {
    let checkout = Checkout::of(&["spec"]);
    // A contract drops nothing of itself, so it can stand for a document.
    let verified = checkout.run(&["import", "--dry-run", CONTRACT]);
    verified.says(0, &["v1.51.yaml"]);
    fs::write(
        checkout.path("other.yaml"),
        "swagger: '2.0'\ninfo: {title: Pets, version: '1'}\npaths: {}\n",
    )
    .unwrap();
    checkout
        .run(&["import", "other.yaml"])
        .says(2, &["error[not-docker]", "other.yaml"]);
}

/// In a fresh clone, cargo builds for a minute before the tool can say anything.
#[test]
fn cargo_shows_what_it_builds_for_the_tool() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let config = fs::read_to_string(root.join(".cargo/config.toml")).unwrap();
    let alias = config
        .lines()
        .find_map(|line| line.strip_prefix("xtask = "));
    let words: Vec<_> = alias.unwrap().trim_matches('"').split(' ').collect();
    assert_eq!(words[0], "run", "{words:?}");
    assert!(!words.contains(&"--quiet") && !words.contains(&"-q"));
}

#[test]
fn wrong_arguments_are_told_apart_from_errors() {
    let checkout = Checkout::of(&[]);
    checkout
        .run(&["gen", "--spec", "a.yaml"])
        .says(2, &["--out"]);
    checkout
        .run(&["generate"])
        .says(2, &["unrecognized subcommand"]);
}
