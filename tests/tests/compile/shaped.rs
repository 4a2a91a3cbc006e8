//! Shapes that are more than they look like: free ones, bases, integers in all their forms, lists by position, conditions.

use super::again;
use super::same;
use super::shapes::*;
use serde_json::{from_str, from_value, json, to_value};

#[test]
fn an_all_of_without_a_shape_is_free() {
    same::<Holder>(json!({"nothing": "text", "object": {"a": 1}, "demands": {"a": 1, "b": [2]}}));
    same::<Nothing>(json!([1, "a"]));
    same::<AnyObject>(json!({"a": {"b": null}}));
}

#[test]
fn a_base_with_a_discriminator_is_whatever_takes_over_its_fields() {
    let zoo = json!({
        "star": {"kind": "feline", "claws": 4, "friend": {"kind": "Dog", "bark": "loud"}},
        "all": [{"kind": "Lion", "claws": 4, "mane": true}, {"kind": "Animal"}, {"kind": "fish"}],
    });
    same::<Zoo>(zoo.clone());
    let read: Zoo = from_value(zoo).unwrap();
    let Animal::Feline(star) = &read.star else {
        panic!("{:?}", read.star);
    };
    assert!(matches!(star.friend.as_deref(), Some(Animal::Dog(_))));
    let all = read.all.unwrap();
    assert!(
        matches!(
            all.as_slice(),
            [Animal::Lion(_), Animal::Base(_), Animal::Base(_)]
        ),
        "{all:?}"
    );
}

#[test]
fn integers_are_read_in_all_their_forms() {
    for (text, read) in [("5.0", 5), ("1e3", 1000), ("-2.0E1", -20), ("7", 7)] {
        let numbers: Numbers = from_str(&format!(r#"{{"plain":{text}}}"#)).unwrap();
        assert_eq!(numbers.plain, Some(read));
        assert_eq!(to_value(numbers).unwrap(), json!({"plain": read}));
    }
    for text in ["5.5", "1e300", "\"5\"", "true"] {
        assert!(
            from_str::<Numbers>(&format!(r#"{{"plain":{text}}}"#)).is_err(),
            "{text}"
        );
    }
    same::<Numbers>(json!({"port": 80, "extension": "http", "large": u64::MAX, "small": u32::MAX}));
    same::<Numbers>(json!({"port": "http", "extension": 80, "wide": -1}));
    same::<Numbers>(json!({"wide": u64::MAX}));
    assert_eq!(
        again::<Numbers>(json!({"listed": 2.0, "port": 5.0})),
        json!({"listed": 2, "port": 5})
    );
}

#[test]
fn lists_by_position_take_what_each_position_takes() {
    same::<Pair>(json!(["a", 1, 2]));
    same::<Turned>(json!(["a", true, 1]));
    same::<Begun>(json!(["a", 1, {"b": null}]));
    same::<Closed>(json!(["a", "b"]));
}

#[test]
fn what_a_condition_describes_is_kept() {
    same::<Conditional>(json!({"a": "x", "b": 1}));
}
