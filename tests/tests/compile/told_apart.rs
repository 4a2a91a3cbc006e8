//! Which variant of a union a value is read as, and that it is written as it was read.

use super::union_fits::*;
use super::unions_with_unknown_keys as keeping;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_value, json, to_value};
use std::fmt::Debug;

/// The value is read as this, by its Debug text, and written as it was.
#[track_caller]
fn reads<T: DeserializeOwned + Serialize + Debug>(value: Value, start: &str) {
    let read: T = from_value(value.clone()).expect("a union reads anything");
    let text = format!("{read:?}");
    assert!(text.starts_with(start), "{value} is read as {text}");
    assert_eq!(to_value(&read).expect("it is written"), value);
}

#[test]
fn a_union_in_a_union_takes_what_its_variants_take() {
    reads::<Input>(json!({"type": "call", "id": "1"}), "Item(Call(");
    reads::<Input>(json!({"type": "text", "text": "a"}), "Item(Text(");
    reads::<Input>(json!({"type": "trigger"}), "Trigger(");
    reads::<Input>(json!({"type": "new", "id": "1"}), "Other(");
    reads::<Figure>(json!({"radius": 1.5}), "Filled(Circle(");
    reads::<Figure>(json!({"side": 1.5}), "Filled(Square(");
    reads::<Figure>(json!({"length": 1.5}), "Open(Line(");
    reads::<Figure>(json!("a"), "Open(Text(");
    reads::<Figure>(json!({"corners": 3}), "Other(");
    reads::<Figure>(json!(null), "Other(");
}

#[test]
fn a_value_is_not_what_its_constant_contradicts() {
    reads::<Colour>(json!({"kind": "a"}), "Red(");
    reads::<Colour>(json!({"kind": "b"}), "Blue(");
    reads::<Colour>(json!({"kind": "b", "size": 1}), "Blue(");
    reads::<Code>(json!({"code": 1}), "Object(");
    reads::<Code>(json!({"code": 3}), "Object2(");
    reads::<Code>(json!({"code": 4}), "Object2(");
}

#[test]
fn tags_may_be_taken_over_left_out_and_shared() {
    reads::<Pet>(json!({"type": "cat", "lives": 9}), "Cat(");
    reads::<Pet>(json!({"type": "dog", "tricks": 1}), "Dog(");
    reads::<Pet>(json!({"tricks": 1}), "Dog(");
    reads::<Pet>(json!("Rex"), "Text(");
    reads::<Pet>(json!({"type": "cow", "lives": 1}), "Other(");
    reads::<Part>(
        json!({"type": "message", "role": "user", "content": "a"}),
        "InMsg(",
    );
    reads::<Part>(
        json!({"type": "message", "role": "assistant", "content": "a"}),
        "OutMsg(",
    );
    reads::<Part>(
        json!({"type": "message", "role": "assistant", "status": "a"}),
        "OutMsg(",
    );
    reads::<Part>(json!({"type": "call", "id": "a"}), "Call(");
}

#[test]
fn known_keys_count_and_are_not_lost() {
    reads::<Reply>(json!({"items": [1], "next": "n"}), "Page(");
    let read: Reply = from_value(json!({"items": [1], "next": "n", "total": 5})).unwrap();
    assert!(
        matches!(&read, Reply::Page(page) if page.next.as_deref() == Some("n")),
        "{read:?}"
    );
    reads::<Reply>(json!({"error": "e"}), "Fault(");
    reads::<Reply>(json!({"error": "e", "next": "n"}), "Other(");
    reads::<Either>(json!({"a": 1}), "A(");
    reads::<Either>(json!({"b": 2}), "B(");
    reads::<Either>(json!({"a": 1, "b": 2}), "Other(");
    reads::<Deep>(json!({"in": {"b": 2}}), "Object2(");
    reads::<Deep>(json!({"in": {"a": 1, "b": 2}}), "Other(");
    reads::<Known>(json!({"a": 1}), "A(");
    reads::<Known>(json!({"a": 1, "b": 2}), "Map(");
    reads::<Free>(json!({"a": 1}), "A(");
    reads::<Free>(json!({"a": "text"}), "Object(");
}

#[test]
fn lists_and_maps_are_told_apart_by_what_they_hold() {
    reads::<Lists>(json!([{"claws": 1}]), "PurrList(");
    reads::<Lists>(json!([{"bark": "loud"}]), "BarkList(");
    reads::<Lists>(json!([{"bark": "loud"}, {"claws": 1}]), "Other(");
    reads::<Maps>(json!({"x": {"claws": 1}}), "PurrMap(");
    reads::<Maps>(json!({"x": [{"bark": "loud"}]}), "ListMap(");
}

#[test]
fn what_keeps_unknown_keys_is_told_apart_by_the_known_ones() {
    reads::<keeping::Reply>(json!({"items": [1], "next": "n", "total": 5}), "Page(");
    reads::<keeping::Reply>(json!({"error": "e", "new": [true]}), "Fault(");
    reads::<keeping::Either>(json!({"b": 2, "new": 1}), "B(");
    reads::<keeping::Input>(json!({"type": "call", "id": "1", "new": 1}), "Item(Call(");
    reads::<keeping::Input>(json!({"type": "trigger", "new": 1}), "Trigger(");
}

#[test]
fn unions_in_themselves_are_looked_at_once() {
    let mut tree = json!({"minus": 1});
    for depth in 0..60 {
        let key = if depth % 2 == 0 { "plus" } else { "minus" };
        tree = json!({"left": tree, key: depth});
    }
    reads::<Tree>(tree, "Object2(");
}
