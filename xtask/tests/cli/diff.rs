//! `diff`, and `import` that shows it, as people run them: what is compared, exit codes, the allow file, messages.

use super::checkout::Checkout;
use std::fs;
use std::process::Command;

const SOURCES: [&str; 6] = [
    "spec/docker/contract",
    "spec/docker/overrides",
    "spec/docker/prose",
    "spec/docker/lock.toml",
    "spec/docker/texts.toml",
    "spec/docker/deprecated.toml",
];

const BEFORE: &str =
    "{openapi: 3.0.0, info: {title: A, version: '1'}, paths: {}, components: {schemas: {
  Box: {type: object, properties: {Lid: {type: string}, Size: {type: integer}}}}}}";
const AFTER: &str =
    "{openapi: 3.0.0, info: {title: A, version: '2'}, paths: {}, components: {schemas: {
  Box: {type: object, properties: {Size: {type: integer}, Note: {type: string}}}}}}";

fn two_files() -> Checkout {
    let folder = Checkout::of(&[]);
    fs::write(folder.path("before.yaml"), BEFORE).unwrap();
    fs::write(folder.path("after.yaml"), AFTER).unwrap();
    folder
}

#[test]
fn the_exit_code_says_whether_there_is_a_change_that_bad() {
    let folder = two_files();
    let diff = |more: &[&str]| {
        let sides = ["diff", "before.yaml", "after.yaml"];
        folder.run(&[&sides, more].concat())
    };
    diff(&[]).says(
        0,
        &["1 breaking, 1 compatible", "Box.Lid", "removed: was string"],
    );
    for level in ["breaking", "risky", "any"] {
        diff(&["--fail-on", level]).says(1, &["Box.Lid"]);
    }
    let same = ["diff", "after.yaml", "after.yaml", "--fail-on", "any"];
    folder.run(&same).says(0, &["nothing changed"]);
    let compatible = [
        "diff",
        "before.yaml",
        "after.yaml",
        "--fail-on",
        "risky",
        "--only",
        "Nothing",
    ];
    folder
        .run(&compatible)
        .says(2, &["neither side has a model or an operation `Nothing`"]);
    folder
        .run(&["diff", "before.yaml", "missing.yaml"])
        .says(2, &["cannot be read", "missing.yaml"]);
    folder
        .run(&["diff", "before.yaml"])
        .says(2, &["the second side of the comparison is missing"]);
}

#[test]
fn what_is_allowed_has_a_reason_and_goes_when_it_is_stale() {
    let folder = two_files();
    let diff = |allowed: &str| {
        fs::write(folder.path("allow.toml"), allowed).unwrap();
        let sides = ["diff", "before.yaml", "after.yaml", "--fail-on", "risky"];
        folder.run(&[&sides, ["--allow", "allow.toml"].as_slice()].concat())
    };
    let reason = "\"property-removed Box.Lid\" = \"no box has one\"\n";
    diff(reason).says(0, &["1 allowed"]);
    diff(&reason.replace("no box has one", "")).says(2, &["without a reason", "allow.toml:1"]);
    let stale = format!("{reason}\"property-removed Box.Size\" = \"it is not gone\"\n");
    diff(&stale).says(
        2,
        &[
            "no change matches `property-removed Box.Size`",
            "allow.toml:2",
        ],
    );
    diff("\"property-lost Box.Lid\" = \"x\"\n")
        .says(2, &["`property-lost` is not a kind of change"]);
    diff("property-removed = \n").says(2, &["allow.toml:1"]);
}

#[test]
fn an_allowance_expires() {
    let folder = two_files();
    let line =
        "\"property-removed Box.Lid\" = { reason = \"no box has one\", expires = 2026-11-29 }\n";
    fs::write(folder.path("allow.toml"), line).unwrap();
    let on_day = |day: u64, allowed: &str| {
        let arguments = ["diff", "before.yaml", "after.yaml", "--allow", allowed];
        folder.run_with(
            &arguments,
            &[("SOURCE_DATE_EPOCH", &(day * 86_400).to_string())],
        )
    };
    on_day(20_786, "allow.toml").says(0, &["1 allowed"]);
    on_day(20_787, "allow.toml").says(2, &["expired on 2026-11-29", "allow.toml:1"]);
    let noon = line.replace("2026-11-29", "12:00:00");
    fs::write(folder.path("noon.toml"), noon).unwrap();
    on_day(20_786, "noon.toml").says(2, &["`expires` is a date"]);
}

#[test]
fn a_config_sets_levels_and_what_fails() {
    let folder = two_files();
    let diff = |config: &str, more: &[&str]| {
        fs::write(folder.path("diff.toml"), config).unwrap();
        let arguments = ["diff", "before.yaml", "after.yaml", "--config", "diff.toml"];
        folder.run(&[&arguments, more].concat())
    };
    let allowed = "[allow]\n\"property-removed Box.Lid\" = \"no box has one\"\n";
    diff("fail-on = \"risky\"\n", &[]).says(1, &["1 breaking, 1 compatible"]);
    diff(&format!("fail-on = \"risky\"\n{allowed}"), &[]).says(0, &["1 allowed"]);
    let levels = "fail-on = \"breaking\"\n[levels]\n";
    let any = format!("{levels}\"property-removed\" = \"risky\"\n");
    diff(&any, &[]).says(0, &["1 risky, 1 compatible"]);
    diff(&any, &["--fail-on", "risky"]).says(1, &["1 risky"]);
    // The longer line is the one that holds, wherever it stands.
    let both = format!("{any}\"property-removed Box.*\" = \"breaking\"\n");
    diff(&both, &[]).says(1, &["1 breaking"]);
    diff(
        &format!("{any}\"property-removed Crate.*\" = \"breaking\"\n"),
        &[],
    )
    .says(0, &["1 risky"]);
    diff("[levels]\n\"property-lost\" = \"risky\"\n", &[]).says(
        2,
        &["`property-lost` is not a kind of change", "diff.toml:2"],
    );
    diff("[levels]\n\"property-removed\" = \"bad\"\n", &[]).says(2, &["diff.toml:2"]);
    diff("fails = \"risky\"\n", &[]).says(2, &["unknown field `fails`", "diff.toml:1"]);
}

#[test]
fn each_kind_can_be_looked_up() {
    let folder = Checkout::of(&[]);
    let run = |arguments: &[&str]| folder.run(arguments);
    run(&["diff", "--explain"]).says(0, &["property-removed: A property was removed."]);
    run(&["diff", "--explain", "property-removed"])
        .says(0, &["In a request: ", "Read backwards: property-added"]);
    run(&["diff", "--explain", "property-remove"]).says(2, &["similar kinds: `property-removed`"]);
    run(&["diff", "a.yaml", "--explain"]).says(2, &["cannot be used with"]);
}

#[test]
fn versions_are_compared_with_one_another_and_with_what_they_were() {
    let checkout = Checkout::of(&SOURCES);
    let run = |arguments: &[&str]| checkout.run(arguments);
    run(&["diff", "1.51", "1.52", "--only", "NetworkSettings"])
        .says(0, &["NetworkSettings", "property removed: Bridge"]);
    run(&["diff", "v1.52", "1.52"]).says(0, &["nothing changed"]);
    run(&["diff", "1.51", "1.99"]).says(2, &["version 1.99 has not been imported", "1.25 to 1.55"]);
    run(&["diff", "1.51", "1.52", "--only", "ImageSumary"])
        .says(2, &["similar names: `ImageSummary`"]);
    run(&["diff", "git:HEAD", "1.52"]).says(2, &["git does not know `HEAD`"]);

    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command
            .current_dir(checkout.path(""))
            .args(["-c", "user.name=a", "-c", "user.email=a@b"]);
        assert!(command.args(arguments).output().unwrap().status.success());
    };
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "first"]);
    run(&["diff", "git:HEAD"]).says(0, &["nothing changed"]);
    checkout.edit(
        "spec/docker/contract/v1.55.yaml",
        "      SharedSize:",
        "      SharedBytes:",
    );
    run(&["diff", "git:HEAD", "--format", "json"]).says(
        0,
        &[
            "\"before\": \"1.55 at HEAD\"",
            "\"kind\": \"property-removed\"",
        ],
    );
    run(&["diff", "git:HEAD", "1.54"]).says(0, &["1.54 at HEAD → 1.54: nothing changed"]);
    run(&["diff", "git:--help", "1.54"]).says(2, &["git does not know `--help`"]);
    run(&[
        "diff",
        "git:HEAD:1.55",
        "1.55",
        "--format",
        "github",
        "--fail-on",
        "any",
    ])
    .says(1, &["::error file=spec/docker/contract/v1.55.yaml,line="]);
}

#[test]
fn taking_a_document_in_shows_what_it_changes_and_what_is_left_to_do() {
    let checkout = Checkout::of_few_types();
    let contract = fs::read_to_string(checkout.path("spec/docker/contract/v1.55.yaml")).unwrap();
    let newer = contract
        .replace("1.55", "1.56")
        .replace("      SharedSize:", "      SharedBytes:");
    fs::write(checkout.path("new.yaml"), newer).unwrap();
    let import = checkout.run(&[
        "import",
        "new.yaml",
        "--revision",
        "tag",
        "--upstream-path",
        "a.yaml",
    ]);
    let parts = [
        "1.55 → 1.56",
        "ImageSummary.SharedSize",
        "To do before `cargo xtask gen`",
        "`ImageSummary.SharedBytes` has no description",
    ];
    import.says(0, &parts);
    assert!(checkout.path("spec/docker/contract/v1.56.yaml").is_file());
}
