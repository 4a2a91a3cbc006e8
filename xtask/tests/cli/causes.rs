//! `gen --check` as people run it: the cause that it names for each difference.

use super::checkout::Checkout;
use std::fs;

const MODEL: &str = "generated/docker-models/src/v1_48/image_summary.rs";
const PAGE: &str = "generated/docs/models/Port.md";
const LOCK: &str = "generated/sources.lock";
const CHECK: [&str; 2] = ["gen", "--check"];

/// The lines after the diffs.
fn summary(text: &str) -> Vec<&str> {
    let lines = text.lines();
    let lines = lines.skip_while(|line| !line.contains(" in generated differ"));
    lines
        .take_while(|line| !line.starts_with("To update, run"))
        .collect()
}

#[test]
fn what_somebody_did_by_hand_is_named_and_mended() {
    let checkout = Checkout::of_few_types();
    let model = fs::read_to_string(checkout.path(MODEL)).unwrap();
    let line = model
        .lines()
        .position(|line| line.contains("pub id: String"));
    checkout.edit(MODEL, "pub id: String", "pub ID: String");
    fs::remove_file(checkout.path(PAGE)).unwrap();
    fs::write(checkout.path("generated/docs/st%,ray.md"), "x").unwrap();
    let run = checkout.run(&CHECK);
    let parts = [
        "Changes belong in spec/docker or templates",
        "changed: generated/docker-models/src/v1_48/image_summary.rs",
        "-    pub ID: String,",
        "+    pub id: String,",
        "missing: generated/docs/models/Port.md",
        "extra: generated/docs/st%,ray.md",
        "cargo xtask gen",
    ];
    run.says(1, &parts);
    let folder = checkout.path("");
    assert!(
        !run.text().contains(folder.to_str().unwrap()),
        "a path of the machine"
    );
    assert!(
        checkout.path("generated/docs/st%,ray.md").exists(),
        "a check writes nothing"
    );
    let expected = [
        "3 files in generated differ: 1 changed, 1 missing, 1 extra".to_owned(),
        format!("1 file was edited by hand: {MODEL}"),
        format!("1 file was deleted by hand: {PAGE}"),
        "1 file was added by hand: generated/docs/st%,ray.md".to_owned(),
    ];
    assert_eq!(summary(&run.text())[..4], expected);
    // The same for machines.
    let location = format!(
        "::error file={MODEL},line={},col=9,title=",
        line.unwrap() + 1
    );
    let parts = [
        format!("{location}edited-by-hand::"),
        format!("::error file={PAGE},title=deleted-by-hand::"),
        "::error file=generated/docs/st%25%2Cray.md,title=not-generated::".to_owned(),
    ];
    let github = checkout.run(&["gen", "--check", "--format", "github"]);
    github.says(1, &parts.each_ref().map(String::as_str));
    let json = checkout.run(&["gen", "--check", "--format", "json"]);
    let codes: Vec<_> = json
        .text()
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .map(|line| (line["code"].to_string(), line["file"].to_string()))
        .collect();
    assert_eq!(codes.len(), 3, "{}", json.text());
    assert_eq!(
        codes[0],
        ("\"edited-by-hand\"".into(), format!("\"{MODEL}\""))
    );
    // Without the list nothing is claimed.
    fs::remove_file(checkout.path(LOCK)).unwrap();
    let run = checkout.run(&CHECK);
    run.says(
        1,
        &["The cause is unknown: generated/sources.lock is missing"],
    );
    assert!(!run.text().contains("by hand"), "{}", run.text());
    checkout
        .run(&["gen"])
        .says(0, &["3 files written, 1 removed"]);
    checkout
        .run(&["gen"])
        .says(0, &["0 files written, 0 removed"]);
}

#[test]
fn which_source_changed_or_that_the_generator_did() {
    let checkout = Checkout::of_few_types();
    let remark = |path: &str| {
        let text = fs::read_to_string(checkout.path(path)).unwrap();
        fs::write(checkout.path(path), format!("{text}# A remark.\n")).unwrap();
    };
    // A source that shows nowhere.
    let replies = "spec/docker/replies/docker-20.10-api-1.41/index.yaml";
    remark(replies);
    let alone = format!(
        "Only {LOCK} differs, since the recorded responses changed ({replies}) without a change of any other file\n"
    );
    checkout.run(&CHECK).says(1, &[&alone]);
    checkout.run(&["gen"]).says(0, &["1 file written"]);

    // One that shows in the history alone, which names the sources that it was made of.
    let facts = "spec/docker/overrides/facts/images.toml";
    remark(facts);
    let history = format!("changed: generated/history.json, since the facts changed ({facts})\n");
    checkout.run(&CHECK).says(1, &[&history]);
    checkout.run(&["gen"]).says(0, &["2 files written"]);

    // One that shows in several files, and beside it an edit by hand, which is still seen to be one.
    let words = "spec/docker/prose/definitions/ImageSummary.yaml";
    checkout.edit(words, "An image", "One image");
    checkout.edit(MODEL, "pub id: String", "pub ID: String");
    let changed = format!("the descriptions changed ({words})");
    let parts = [
        format!("changed: {MODEL}, edited by hand; in addition, {changed}\n"),
        format!("changed: generated/docs/models/ImageSummary.md, since {changed}\n"),
    ];
    let run = checkout.run(&CHECK);
    run.says(1, &parts.each_ref().map(String::as_str));
    let text = run.text();
    let lines = summary(&text);
    assert_eq!(lines[1], format!("1 file was edited by hand: {MODEL}"));
    assert!(
        lines[2].ends_with(&format!(" files differ since {changed}")),
        "{text}"
    );
    assert_eq!(lines[3], "generated/sources.lock differs as a result");
    checkout.run(&["gen"]).says(0, &[]);

    // A template that lays out more pages than GitHub shows errors: each is named.
    checkout.edit(
        "templates/docs/model.md.j2",
        "# {{ name }}",
        "# The {{ name }}",
    );
    let template = "since the templates of the pages changed (templates/docs/model.md.j2)";
    let run = checkout.run(&["gen", "--check", "--format", "github"]);
    run.says(
        1,
        &[
            &format!("changed: {PAGE}, {template}\n"),
            "title=more-differ::",
        ],
    );
    let text = run.text();
    assert!(summary(&text)[1].ends_with(template), "{text}");
    assert_eq!(text.matches("\n::error ").count(), 10, "{text}");

    // A file and its line, as another generator would have written them.
    let line = |text: &str| format!("{}  {MODEL}\n", openapi::hash::sha256(text.as_bytes()));
    let text = fs::read_to_string(checkout.path(MODEL)).unwrap();
    let other = text.replace("pub id: String", "pub the_id: String");
    checkout.edit(LOCK, &line(&text), &line(&other));
    fs::write(checkout.path(MODEL), other).unwrap();
    let parts = [
        &*format!("changed: {MODEL}, since the generator changed\n"),
        "1 file differs since the generator changed\n",
    ];
    checkout.run(&CHECK).says(1, &parts);
}

#[test]
fn in_a_folder_of_the_users_an_edit_is_told_from_a_change_of_the_document() {
    let checkout = Checkout::of(&[]);
    let document = "openapi: 3.0.0\ninfo: {title: Pets, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    \
                    Pet: {type: object, properties: {name: {type: string}}}\n";
    fs::write(checkout.path("pets.yaml"), document).unwrap();
    let gen_pets = ["gen", "--spec", "pets.yaml", "--out", "models"];
    checkout.run(&gen_pets).says(0, &[]);
    let check = [&gen_pets[..], &["--check"]].concat();
    checkout.edit("models/pet.rs", "name", "nome");
    checkout.run(&check).says(
        1,
        &[
            "changed: models/pet.rs, edited by hand\n",
            "1 file was edited by hand: models/pet.rs\n",
        ],
    );
    checkout.edit("models/pet.rs", "nome", "name");
    checkout.edit("pets.yaml", "name:", "age:");
    let parts = [
        "changed: models/pet.rs, since the document, the options or the generator changed\n",
        "1 file differs since the document,",
        "models/.generated-files differs as a result\n",
    ];
    checkout.run(&check).says(1, &parts);
}
