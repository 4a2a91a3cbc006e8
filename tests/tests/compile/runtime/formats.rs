//! Models in YAML, in TOML, and inside of types that derive serde's traits.

use super::models::*;
use super::{IMAGE, again, error, same};
use serde::{Deserialize, Serialize};
use serde_json::{Value, from_str, json, to_string};
use std::collections::BTreeMap;

#[test]
fn yaml_keeps_texts_that_look_like_numbers() {
    let text = "Id: 1.0\nRepoTags: [1.10, ~]\nParent: {Id: 007}\nLabels:\n  a: yes\n  80: 1e3\nKind: 5\nMounts:\n- ~\n";
    let image: Image = serde_yaml::from_str(text).expect("reads");
    assert_eq!(
        (
            image.id.as_str(),
            image.repo_tags[0].as_str(),
            image.labels["80"].as_str()
        ),
        ("1.0", "1.10", "1e3")
    );
    assert_eq!(
        (
            image.kind.as_str(),
            image.parent.as_ref().expect("stays").id.as_str()
        ),
        ("5", "007")
    );
    let written = serde_yaml::to_string(&image).expect("writes");
    assert_eq!(
        serde_yaml::from_str::<Image>(&written).expect("reads"),
        image
    );
    assert!(
        serde_yaml::from_str::<Image>("[a]")
            .expect_err("is refused")
            .to_string()
            .contains("expected struct Image")
    );
    assert_eq!(
        serde_yaml::from_str::<Image>("").expect("reads"),
        Image::default()
    );
    assert_eq!(
        serde_yaml::from_str::<Open>("80: true\nid: x")
            .expect("reads")
            .additional_properties["80"],
        json!(true)
    );
}

#[test]
fn toml_round_trips() {
    let image: Image = from_str(IMAGE).expect("reads");
    let written = toml::to_string(&image).expect("writes");
    assert_eq!(toml::from_str::<Image>(&written).expect("reads"), image);
    assert_eq!(toml::to_string(&Empty {}).expect("writes"), "");
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flat {
    name: String,
    #[serde(flatten)]
    mount: Mount,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct FlatOpen {
    name: String,
    #[serde(flatten)]
    open: Open,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct FlatMap {
    #[serde(flatten)]
    ports: PortMap,
    #[serde(flatten)]
    command: Command,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Either {
    Image(Box<Image>),
    Mounts(Vec<Mount>),
    Ports(PortMap),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
enum Tagged {
    Mount(Mount),
    Open(Open),
}

#[test]
fn models_stand_in_types_of_the_users_own() {
    let flat: Flat = from_str(r#"{"name":"n","Source":"/a","extra":1}"#).expect("reads");
    assert_eq!(flat.mount.source, "/a");
    // The map beside the model gets only what is left, so nothing is written twice.
    assert_eq!(
        to_string(&flat).expect("writes"),
        r#"{"name":"n","Source":"/a","extra":1}"#
    );
    assert!(
        error::<Flat>(r#"{"name":"n","Source":1}"#)
            .contains("invalid type: integer `1`, expected a string")
    );

    let open: FlatOpen = from_str(r#"{"name":"n","id":"i","extra":1}"#).expect("reads");
    assert_eq!(
        (
            open.open.id.as_str(),
            &open.open.additional_properties["extra"]
        ),
        ("i", &json!(1))
    );

    let map: FlatMap = from_str(r#"{"80/tcp":null}"#).expect("reads");
    assert_eq!(
        (map.ports.len(), map.command),
        (
            1,
            Command::Labels(BTreeMap::from([("80/tcp".to_owned(), String::new())]))
        )
    );

    same::<Either>(json!([{"Source": "/a"}]));
    assert!(
        matches!(from_str::<Either>(IMAGE).expect("reads"), Either::Image(image) if image.id == "a")
    );
    same::<Tagged>(json!({"type": "Mount", "Source": "/a"}));
    assert_eq!(
        again::<Tagged>(json!({"type": "Open", "x": 1})),
        json!({"type": "Open", "id": "", "x": 1})
    );
}
