//! Whole floats in formats that tell them from integers, and in those that do not.

use super::IMAGE;
use super::models::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{from_str, json, to_string, to_value};
use std::collections::BTreeMap;
use std::fmt::Debug;

/// The value comes back the same from each format.
#[track_caller]
fn returns<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let mut cbor = Vec::new();
    ciborium::into_writer(value, &mut cbor).expect("writes CBOR");
    let read: T = ciborium::from_reader(&cbor[..]).expect("reads CBOR");
    assert_eq!(read, *value, "CBOR");
    let packed = rmp_serde::to_vec_named(value).expect("writes MessagePack");
    let read: T = rmp_serde::from_slice(&packed).expect("reads MessagePack");
    assert_eq!(read, *value, "MessagePack");
    let json = to_string(value).expect("writes JSON");
    assert_eq!(from_str::<T>(&json).expect("reads JSON"), *value, "{json}");
    let yaml = serde_yaml::to_string(value).expect("writes YAML");
    let read: T = serde_yaml::from_str(&yaml).expect("reads YAML");
    assert_eq!(read, *value, "{yaml}");
}

fn leaf() -> Leaf {
    Leaf {
        f: 3.0,
        single: Some(2.0),
        list: vec![0.0, -1.0, 2.5, -0.0],
        map: BTreeMap::from([("a".to_owned(), Some(4.0)), ("b".to_owned(), Some(0.5))]),
        count: Some(u64::MAX),
        size: Some(Size::Real(7.0)),
        any: Some(json!({"a": [1, 1.0, 1.5]})),
    }
}

#[test]
fn models_return_from_formats_that_tell_floats_from_integers() {
    returns(&leaf());
    returns(&Leaf::default());
    let toml = toml::to_string(&Leaf {
        count: Some(1),
        ..leaf()
    })
    .expect("writes");
    let read: Leaf = toml::from_str(&toml).expect("reads");
    assert_eq!(
        read,
        Leaf {
            count: Some(1),
            ..leaf()
        },
        "{toml}"
    );
    returns(&from_str::<Image>(IMAGE).expect("reads"));
    returns(&Protocol::Other("long".repeat(4_000)));
}

#[test]
fn whole_floats_in_json_are_written_as_an_engine_does() {
    let written = to_string(&leaf()).expect("writes");
    assert!(
        written.starts_with(r#"{"f":3,"single":2.0,"list":[0,-1,2.5,-0.0],"map":{"a":4,"b":0.5},"#),
        "{written}"
    );
    assert_eq!(to_value(Inner::Real(3.0)).expect("writes"), json!(3));
}

#[test]
fn a_union_returns_the_variant_that_was_written() {
    let map = |value: i64| BTreeMap::from([("a".to_owned(), value)]);
    let reals = |value: f64| BTreeMap::from([("a".to_owned(), vec![value])]);
    for size in [
        Size::Whole(3),
        Size::Real(3.0),
        Size::Real(-3.0),
        Size::Real(0.0),
        Size::Real(1e300),
        Size::Real(2.5),
        Size::Wholes(vec![1, 2]),
        Size::Reals(Reals(Some(vec![1.0, 2.0]))),
        Size::Reals(Reals(Some(vec![1.0, 2.5]))),
        Size::WholeMap(map(1)),
        Size::RealMap(reals(1.0)),
        Size::Inner(Inner::Text("a".to_owned())),
        Size::Other(json!([[1.0]])),
    ] {
        returns(&size);
    }
    for outer in [
        Outer::Whole(3),
        Outer::Inner(Inner::Real(3.0)),
        Outer::Inner(Inner::Real(3.5)),
    ] {
        returns(&outer);
    }
    for inner in [Inner::Real(3.0), Inner::Real(-0.0)] {
        returns(&inner);
    }
}

/// What was sent is written again as it was, also with a fraction of zero.
#[test]
fn numbers_keep_their_fraction_where_it_decides() {
    for text in ["3", "3.0", "[1,2]", "[1.0,2.0]", "[1,2.5]", r#"{"a":1}"#] {
        let size: Size = from_str(text).expect("reads");
        assert_eq!(to_string(&size).expect("writes"), text);
    }
    // An integer by itself is read from any whole number.
    assert_eq!(from_str::<Vec<i64>>("[3]").expect("reads"), [3]);
    assert_eq!(from_str::<Change>("1.0").expect("reads"), Change::Added);
}
