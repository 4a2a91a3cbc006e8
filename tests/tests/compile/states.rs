//! What a property or a body is when it is absent, null or left to its default.

use super::{again, defaults, null_roots, one_way, patches, same};
use patches::{Maybe, UserUpdate};
use serde_json::{from_value, json, to_value};

#[test]
fn a_definition_that_may_be_null_is_null_where_it_is_a_whole_body() {
    use null_roots::{Born, Kind, KindValue, Level, MaybeOwner, Owner, Pet, PetValue, Same, Tag};
    same::<Pet>(json!(null));
    same::<Pet>(json!({"name": "Rex", "friend": {"name": "Ann", "kind": "cat"}}));
    same::<Same>(json!(null));
    same::<Kind>(json!(null));
    same::<Level>(json!(null));
    same::<Tag>(json!(null));
    same::<Born>(json!(null));
    same::<MaybeOwner>(json!(null));
    same::<Owner>(json!({
        "pet": null, "tag": null, "level": null, "pets": [null, {"name": "a"}], "byName": {"a": null},
    }));
    let pet: Pet = from_value(json!({"name": "Rex", "kind": "dog"})).unwrap();
    let value = PetValue {
        name: "Rex".into(),
        kind: Some(KindValue::Dog),
        friend: None,
    };
    assert_eq!(pet, Some(value));
}

#[test]
fn what_travels_one_way_is_not_invented_on_the_other() {
    use one_way::{Admin, User};
    let request = json!({"name": "a", "password": "12345678", "secret": {"key": "k"}});
    same::<User>(request.clone());
    same::<Admin>(request);
    same::<User>(
        json!({"id": 1, "name": "a", "created": "2024-05-01T10:00:00Z", "address": {"city": "b"}}),
    );
    let user = User {
        name: "a".into(),
        ..User::default()
    };
    assert_eq!(to_value(user).unwrap(), json!({"name": "a"}));
}

#[test]
fn an_update_tells_null_from_absence() {
    same::<UserUpdate>(json!({"etag": "1", "owner": null}));
    same::<UserUpdate>(json!({
        "etag": "1", "owner": "a", "phone": null, "age": 3, "tags": null, "address": {"street": "a"},
        "manager": null, "contact": null, "extra": null,
    }));
    let update = UserUpdate {
        etag: "1".into(),
        phone: Maybe::Null,
        age: 3.into(),
        tags: None.into(),
        ..UserUpdate::default()
    };
    let sent = json!({"etag": "1", "owner": null, "phone": null, "age": 3, "tags": null});
    assert_eq!(to_value(update).unwrap(), sent);
}

#[test]
fn a_property_with_three_states_has_the_habits_of_an_option() {
    let mut maybe = Maybe::from("a".to_owned());
    assert!(maybe.is_value() && !maybe.is_null() && !maybe.is_absent());
    assert_eq!(maybe.as_option().map(String::as_str), Some("a"));
    if let Some(text) = maybe.as_option_mut() {
        text.push('b');
    }
    assert_eq!(maybe.as_ref().map(String::len), Maybe::Value(2));
    assert_eq!(maybe.clone().into_change(), Some(Some("ab".to_owned())));
    assert_eq!(maybe.take().unwrap_or_default(), "ab");
    assert_eq!(
        (maybe.is_absent(), maybe.clone().into_change()),
        (true, None)
    );
    assert_eq!(Maybe::<i64>::from(None).into_change(), Some(None));
    assert_eq!(
        (Maybe::Null.unwrap_or(1), Maybe::<i64>::default()),
        (1, Maybe::Absent)
    );
    assert_eq!(Maybe::Value(1).into_option(), Some(1));
}

#[test]
fn defaults_of_the_document_are_those_of_the_type_and_not_of_what_is_read() {
    use defaults::{Holder, Plain, Query, Window};
    let window = json!({"size": 5});
    assert_eq!(to_value(Window::default()).unwrap(), window);
    assert_eq!(
        to_value(Holder::default()).unwrap(),
        json!({"window": window})
    );
    assert_eq!(to_value(Plain::default()).unwrap(), json!({"size": 0}));
    let all = json!({
        "page": 1, "limit": 20, "ratio": 1, "exact": true, "text": "a \"quoted\"\nword", "since": "2024-01-01T00:00:00Z",
        "order": "down", "level": 2, "newer": "c", "fields": ["id", "name"], "labels": {"a": 1}, "window": {"size": 5},
        "other": {"size": 9}, "either": 7, "names": ["x"], "free": {"any": [1, null, 2.5, "\u{8}"]},
    });
    assert_eq!(to_value(Query::default()).unwrap(), all);
    same::<Window>(json!({}));
    same::<Holder>(json!({"window": {}}));
    assert_eq!(again::<Holder>(json!({})), json!({"window": {}}));
    assert_eq!(again::<Holder>(json!(null)), json!({"window": {}}));
}
