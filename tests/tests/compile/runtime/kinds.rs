//! Every kind of model that is not a struct: enums, key sets, lists, maps, unions, timestamps.

use super::models::*;
use super::support::Timestamp;
use super::{again, error, same};
use serde_json::{Value, from_str, from_value, json, to_value};

#[test]
fn open_enums_keep_what_they_do_not_know() {
    for text in ["tcp", "udp", "", "quic", "TCP"] {
        same::<Protocol>(json!(text));
        assert_eq!(Protocol::from(text).to_string(), text);
        assert_eq!(text.parse(), Ok(Protocol::from(text.to_owned())));
    }
    assert_eq!(Protocol::from("tcp"), Protocol::Tcp);
    assert_eq!(Protocol::from("quic"), Protocol::Other("quic".to_owned()));
    assert_eq!(
        again::<Protocol>(to_value(Protocol::Other("udp".to_owned())).expect("writes")),
        json!("udp")
    );
    assert_eq!(
        from_str::<Protocol>(r#""udp""#).expect("reads"),
        Protocol::from("udp")
    );
    assert_eq!(
        (Protocol::default(), Mode::default()),
        (Protocol::Empty, Mode::Other(String::new()))
    );
    assert_eq!(
        (Protocol::VALUES, Protocol::Tcp.as_ref()),
        (&["tcp", "udp", ""][..], "tcp")
    );
    assert!(error::<Protocol>("1").contains("expected a string"));
    assert_eq!(format!("[{:>4}]", Protocol::Tcp), "[ tcp]");

    for number in [0, 1, 200] {
        same::<Change>(json!(number));
        assert_eq!(u8::from(Change::from(number)), number);
    }
    assert_eq!(
        (Change::default(), Change::from(7), Change::VALUES),
        (Change::Modified, Change::Other(7), &[0, 1][..])
    );
    assert!(error::<Change>("300").contains("expected u8"));
}

#[test]
fn key_sets_keep_the_keys() {
    same::<Mount>(json!({"Source": "", "Keys": {"/a": {}, "/b": {}}}));
    assert_eq!(
        again::<Mount>(json!({"Keys": {"/a": null, "/b": [1]}})),
        json!({"Source": "", "Keys": {"/a": {}, "/b": {}}})
    );
}

#[test]
fn named_lists_and_maps_keep_null_apart_from_empty() {
    for value in [json!(null), json!([]), json!([{"Source": "/a"}])] {
        same::<Mounts>(value);
    }
    let mut mounts = Mounts::default();
    assert!(mounts.is_null() && mounts.is_empty() && mounts.iter_mut().next().is_none());
    mounts.push(Mount::default());
    for mount in &mut mounts {
        mount.source.push('b');
    }
    assert_eq!(
        (&mounts)
            .into_iter()
            .map(|mount| mount.source.as_str())
            .collect::<String>(),
        "b"
    );
    assert_eq!(
        mounts.clone().into_iter().collect::<Mounts>(),
        Mounts::from(mounts.into_vec())
    );

    for value in [
        json!(null),
        json!({}),
        json!({"80/tcp": null, "81/tcp": [{"Source": "/a"}]}),
    ] {
        same::<PortMap>(value);
    }
    let mut ports = PortMap::default();
    assert!(ports.is_null() && ports.is_empty() && ports.get("a").is_none());
    assert!((&mut ports).into_iter().next().is_none() && ports.is_null());
    ports.insert("a".to_owned(), None);
    assert_eq!(
        ports.clone().into_iter().collect::<PortMap>(),
        PortMap::from(ports.into_map())
    );
    assert!(error::<PortMap>("[]").contains("expected a map"));
}

#[test]
fn unions_take_the_variant_that_fits_best() {
    for (value, variant) in [
        (json!(["a", "b"]), "List"),
        (json!("host"), "Mode"),
        (json!("a"), "Text"),
        (json!(1), "Whole"),
        (json!(1.5), "Real"),
        (json!(true), "Flag"),
        (json!({"Source": "/a"}), "Mount"),
        (json!({"a": "b"}), "Labels"),
        (json!([1]), "Other"),
        (json!(null), "Other"),
        (json!({"a": 1}), "Other"),
    ] {
        same::<Command>(value.clone());
        let debug = format!("{:?}", from_value::<Command>(value).expect("reads"));
        assert!(debug.starts_with(variant), "{debug}");
    }
    assert_eq!(Command::default(), Command::Other(Value::Null));
}

#[test]
fn zero_and_one_are_read_where_a_boolean_is_due() {
    for (sent, read) in [(json!(0), false), (json!(1), true), (json!(true), true)] {
        let mount: Mount = from_value(json!({"Source": "/a", "From": sent})).expect("reads");
        assert_eq!(mount.from, Some(read));
    }
    for sent in ["2", "-1", "0.0", "\"true\""] {
        let text = format!(r#"{{"Source": "/a", "From": {sent}}}"#);
        assert!(error::<Mount>(&text).contains("expected a boolean"));
    }
    // A union has a variant for numbers of its own.
    assert_eq!(
        from_value::<Command>(json!(1)).expect("reads"),
        Command::Whole(1)
    );
}

#[test]
fn unions_with_a_discriminator_are_read_by_it() {
    let cat: Pet = from_str(r#"{"petType":"cat","Source":"/a"}"#).expect("reads");
    assert!(
        matches!(&cat, Pet::Cat(cat) if cat.mount.is_none()),
        "{cat:?}"
    );
    for (value, variant) in [
        (json!({"petType": "cat"}), "Cat"),
        (
            json!({"petType": "cat", "Inner": {"petType": "dog", "id": "x"}}),
            "Cat",
        ),
        (json!({"id": "", "petType": "dog"}), "Dog"),
        (json!({"id": "", "petType": "hound"}), "Dog"),
        (json!({"id": "", "petType": "wolf"}), "Dog"),
        (json!({"petType": "cow", "x": 1}), "Other"),
        (json!({"petType": 1}), "Other"),
        (json!({"petType": "cat", "Mount": "no object"}), "Other"),
        (json!("cat"), "Other"),
    ] {
        let pet: Pet = from_value(value.clone()).expect("reads");
        assert!(format!("{pet:?}").starts_with(variant), "{pet:?}");
        assert_eq!(
            again::<Pet>(to_value(&pet).expect("writes")),
            to_value(&pet).expect("writes")
        );
    }
}

#[test]
fn timestamps_keep_the_text() {
    for text in [
        "",
        "2024-01-01T00:00:00.123456789Z",
        "0001-01-01T00:00:00Z",
        "soon",
    ] {
        same::<Timestamp>(json!(text));
        assert_eq!(
            text.parse::<Timestamp>().map(Timestamp::into_string),
            Ok(text.to_owned())
        );
        assert_eq!(
            Timestamp::from(text).to_string(),
            Timestamp::new(text.to_owned()).as_ref()
        );
    }
}
