//! `explain`: what a path is in Rust, what differs between versions, and why.

use super::checkout::Checkout;
use serde_json::Value;

/// The parts stand in the text one after the other.
#[track_caller]
fn in_order(text: &str, parts: &[&str]) {
    let mut rest = text;
    for part in parts {
        let found = rest.split_once(part);
        let (_, after) = found.unwrap_or_else(|| panic!("{part:?} does not follow in\n{text}"));
        rest = after;
    }
}

#[test]
fn a_field_is_shown_with_the_fact_and_the_document() {
    let checkout = Checkout::of_few_types();
    let run = checkout.run(&["explain", "ImageSummary.Labels"]);
    let parts = [
        "In Rust (all versions):",
        "ImageSummary.labels: Option<BTreeMap<String, String>>, nullable, \"Labels\" in JSON",
        "spec/docker/overrides/facts/images.toml:",
        "shown by spec/docker/replies/docker-20.10-api-1.41/ImageList.plain.json#/2/Labels",
        "The document says (all versions):",
        "\"x-nullable\": false",
    ];
    run.says(0, &[]);
    in_order(&run.text(), &parts);
}

#[test]
fn a_struct_is_shown_with_its_fields_once_and_what_differs() {
    let checkout = Checkout::of_few_types();
    let run = checkout.run(&["explain", "ImageSummary"]);
    run.says(0, &[]);
    let text = run.text();
    let parts = [
        "In Rust (API 1.55):",
        "  struct ImageSummary\n",
        "    repo_tags: Option<Vec<String>> ",
        "nullable, \"RepoTags\"\n",
        "What differs between versions (all versions):\n",
        "  only in 1.48 and later:\n      descriptor: Option<OciDescriptor> ",
        "  only in 1.42 and earlier:\n      virtual_size: i64 ",
        "`ImageSummary.Labels`: can be null\n",
        "shown by ",
        "The document says",
    ];
    in_order(&text, &parts);
    let of_tags = text.matches("repo_tags: ").count();
    assert_eq!(of_tags, 1, "a field that all versions have stands once");
}

#[test]
fn json_is_one_object() {
    let checkout = Checkout::of(&["spec"]);
    let object = |arguments: &[&str]| -> Value {
        let run = checkout.run(&[&["explain", "--format", "json"], arguments].concat());
        run.says(0, &[]);
        serde_json::from_str(&run.text()).unwrap()
    };
    let field = object(&["ImageSummary.Labels"]);
    assert_eq!(field["path"], "ImageSummary.Labels");
    let code = field["rust"][0]["code"].as_str().unwrap();
    assert!(code.contains("Option<BTreeMap<String, String>>"), "{field}");
    let versions = field["rust"][0]["versions"].as_array().unwrap();
    assert!(versions.contains(&Value::from("1.25")), "{field}");
    assert_eq!(field["document"][0]["schema"]["x-nullable"], false);
    let evidence = field["facts"][0]["evidence"][0].as_str().unwrap();
    assert!(evidence.contains("ImageList.plain.json"), "{field}");
    let all = object(&[]);
    let facts = all["facts"].as_array().unwrap();
    assert!(facts.contains(&field["facts"][0]));
    assert!(facts.len() > 10);
}

#[test]
fn a_path_that_does_not_exist_is_an_error_with_near_names() {
    let checkout = Checkout::of_few_types();
    for (path, near) in [
        (
            "ImageSummary.Lables",
            "similar paths: `ImageSummary.Labels`",
        ),
        ("imagesumary", "similar paths: `ImageSummary`"),
    ] {
        let run = checkout.run(&["explain", path]);
        run.says(2, &["error[unknown-path]", near]);
    }
    let pets = "openapi: 3.0.0\ninfo: {title: Pets, version: '1'}\npaths: {}\n\
        components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}\n";
    std::fs::write(checkout.path("pets.yaml"), pets).unwrap();
    let run = checkout.run(&["explain", "--spec", "pets.yaml", "Pet.nmae"]);
    run.says(2, &["the document has no `Pet.nmae`", "`Pet.name`"]);
}
