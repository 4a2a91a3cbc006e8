//! Types of one's own in the place of models and fields.

use crate::replaced_types::{CoreV1Any, CoreV1Length, CoreV1Pod, MetaV1Meta};
use crate::same;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, from_value, json};
use std::path::PathBuf;

/// A weight, in place of the one of the document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weight(f64);

impl<'de> Deserialize<'de> for Weight {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(from)?;
        let grams = value.get("grams").and_then(Value::as_f64);
        grams
            .map(Self)
            .ok_or_else(|| serde::de::Error::custom("a weight has grams"))
    }
}

impl Serialize for Weight {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json!({ "grams": self.0 }).serialize(to)
    }
}

#[test]
fn types_of_ones_own_stand_for_models_and_fields() {
    let value = json!({"meta": {"name": "a", "length": "b/c"}, "path": "d/e", "paths": ["f"], "kind": "a", "weight": {"grams": 1.5}});
    same::<CoreV1Pod>(value.clone());
    let pod: CoreV1Pod = from_value(value).unwrap();
    assert_eq!(pod.weight, Some(Weight(1.5)));
    assert_eq!(pod.path, Some(PathBuf::from("d/e")));
    assert_eq!(pod.kind.as_deref(), Some("a"));
    same::<CoreV1Pod>(json!({
        "meta": {"name": "a"}, "title": "b", "free": {"a": [1]}, "bytes": [0, 255], "labels": [{"a": {"b": null}}],
    }));
    let MetaV1Meta { length, .. } = pod.meta;
    let length: Option<CoreV1Length> = length;
    assert_eq!(length, Some(PathBuf::from("b/c")));
}

#[test]
fn a_union_may_hold_a_type_of_ones_own() {
    let weight: CoreV1Any = from_value(json!({"grams": 2.0})).unwrap();
    assert_eq!(weight, CoreV1Any::CoreV1Weight(Weight(2.0)));
    let text: CoreV1Any = from_value(json!("heavy")).unwrap();
    assert_eq!(text, CoreV1Any::Text("heavy".into()));
    same::<CoreV1Any>(json!({"other": 1}));
}
