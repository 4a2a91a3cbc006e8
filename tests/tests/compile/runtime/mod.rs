//! The runtime of the models, in every format and corner that it promises to handle; structs in JSON here, the rest below.

mod floats;
mod formats;
mod keys;
mod kinds;
mod models;

use crate::support::{self, Timestamp};
use models::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_str, from_value, json, to_string, to_value};
use std::collections::BTreeMap;

const IMAGE: &str = r#"{"Id":"a","RepoTags":["x"],"Parent":null,"VirtualSize":3,"Labels":{"k":"v"},"Created":"2024-01-01T00:00:00Z","Ports":{"80/tcp":{}},"Kind":"tcp","Mounts":[{"Source":"/a","Change":1}]}"#;

/// Reads, writes, and says what came out.
fn again<T: DeserializeOwned + Serialize>(value: Value) -> Value {
    to_value(from_value::<T>(value).expect("reads")).expect("writes")
}

/// The value comes out as it went in.
#[track_caller]
fn same<T: DeserializeOwned + Serialize>(value: Value) {
    assert_eq!(again::<T>(value.clone()), value);
}

fn error<T: DeserializeOwned + std::fmt::Debug>(text: &str) -> String {
    from_str::<T>(text).expect_err("is refused").to_string()
}

#[test]
fn every_way_into_json_gives_the_same_model_in_table_order() {
    let image: Image = from_str(IMAGE).expect("reads");
    assert_eq!(image.mounts[0].change, Some(Change::Added));
    assert_eq!(to_string(&image).expect("writes"), IMAGE);
    assert_eq!(
        serde_json::from_slice::<Image>(IMAGE.as_bytes()).expect("reads"),
        image
    );
    assert_eq!(
        serde_json::from_reader::<_, Image>(IMAGE.as_bytes()).expect("reads"),
        image
    );
    assert_eq!(
        from_value::<Image>(to_value(&image).expect("writes")).expect("reads"),
        image
    );
}

#[test]
fn order_aliases_and_unknown_keys_do_not_matter_to_reading() {
    let image: Image = from_str(
        r#"{"VirtualSize":3,"new":[{"deep":1}],"ID":"b","RepoTags":null,"Parent":{"Id":"p"}}"#,
    )
    .expect("reads");
    assert_eq!((image.id.as_str(), image.virtual_size), ("b", Some(3)));
    assert_eq!(image.parent.expect("stays").id, "p");
    assert_eq!(
        error::<Image>(r#"{"ID":1}"#),
        "invalid type: integer `1`, expected a string at line 1 column 7"
    );
}

#[test]
fn the_presence_words_differ_in_writing_only() {
    let expected =
        json!({"Id": "", "RepoTags": [], "Parent": null, "Labels": {}, "Kind": "", "Mounts": []});
    assert_eq!(again::<Image>(json!({})), expected);
    let nulls: BTreeMap<_, _> = from_str::<BTreeMap<String, Value>>(IMAGE)
        .expect("reads")
        .into_keys()
        .map(|key| (key, Value::Null))
        .collect();
    assert_eq!(again::<Image>(json!(nulls)), expected);
    assert_eq!(again::<Empty>(json!({"a": 1})), json!({}));
}

#[test]
fn null_never_fails() {
    assert_eq!(from_str::<Image>("null").expect("reads"), Image::default());
    assert_eq!(
        from_str::<Vec<Image>>("[null,{}]").expect("reads"),
        [Image::default(), Image::default()]
    );
    let image: Image =
        from_str(r#"{"Mounts":[null,{"Source":null}],"Labels":{"a":null},"RepoTags":[null]}"#)
            .expect("reads");
    assert_eq!(
        (
            image.mounts.len(),
            image.labels["a"].as_str(),
            image.repo_tags[0].as_str()
        ),
        (2, "", "")
    );
    assert_eq!(
        from_str::<Protocol>("null").expect("reads"),
        Protocol::Empty
    );
    assert_eq!(from_str::<Change>("null").expect("reads"), Change::Modified);
    assert_eq!(
        from_str::<Command>("null").expect("reads"),
        Command::default()
    );
    assert!(
        from_str::<Timestamp>("null")
            .expect("reads")
            .as_str()
            .is_empty()
    );
}

#[test]
fn of_equal_keys_the_last_one_counts() {
    let image: Image = from_str(
        r#"{"Id":"a","VirtualSize":1,"ID":"b","VirtualSize":null,"Labels":{"k":"1","k":"2"}}"#,
    )
    .expect("reads");
    assert_eq!(
        (
            image.id.as_str(),
            image.virtual_size,
            image.labels["k"].as_str()
        ),
        ("b", None, "2")
    );
}

#[test]
fn errors_name_the_struct_and_the_path() {
    for text in [
        r#"["a",["x"]]"#,
        r#"{"Parent":["a"]}"#,
        r#"{"Parent":{"Parent":[]}}"#,
    ] {
        let message = error::<Image>(text);
        assert!(
            message.starts_with("invalid type: sequence, expected struct Image"),
            "{message}"
        );
    }
    assert!(error::<Vec<Image>>(r#"["a"]"#).contains("expected struct Image at line 1 column 4"));
    assert!(error::<Image>(r#"{"Mounts":{}}"#).contains("invalid type: map, expected a sequence"));
    assert!(error::<Image>(r#"{"Labels":[]}"#).contains("invalid type: sequence, expected a map"));

    let text = r#"{"Parent":{"Mounts":[{},{"Source":{}}]}}"#;
    let error =
        serde_path_to_error::deserialize::<_, Image>(&mut serde_json::Deserializer::from_str(text))
            .expect_err("is refused");
    assert_eq!(error.path().to_string(), "Parent.Mounts[1].Source");
}

#[test]
fn deep_nesting_stops_at_the_limit_of_the_format() {
    let deep = |depth| format!("{}{}", r#"{"Parent":"#.repeat(depth), "}".repeat(depth));
    assert!(from_str::<Image>(&deep(100).replace(":}", ":{}}")).is_ok());
    assert!(error::<Image>(&deep(100_000)).contains("recursion limit exceeded"));
}

#[test]
fn unknown_keys_are_kept_where_the_table_says_so() {
    same::<Open>(json!({"id": "a", "x": 1, "y": null, "z": {"deep": []}}));
    let twice: Open = from_str(r#"{"x":1,"x":2}"#).expect("reads");
    assert_eq!(
        twice.additional_properties,
        BTreeMap::from([("x".to_owned(), json!(2))])
    );
}
