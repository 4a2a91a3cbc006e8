//! Golden Rust compiles, without a warning, and behaves as the design says; so does the runtime of the models (`runtime`).
//!
//! In: the expected trees of `tests/cases/gen`, as modules of this file. Out: nothing, if they compile and read and write
//! what they should. Left out on purpose: what they look like, which the tests `cases` compare.

#![deny(warnings)]
// As the warning of the case `rings` says.
#![recursion_limit = "512"]

/// The runtime that the golden trees share; the trees `exact-settings`, `other-maps`, `replaced-types`, `requests`, `requests-in-one-file`, `requests-not-covered`, `settings` and `tiny` have their own part of it.
#[path = "../../../templates/support/mod.rs"]
mod support;

mod beside;
mod derived;

mod edits;
mod oracle;

/// Golden trees as modules. Nobody in a test uses all of a model.
macro_rules! goldens {
    ($($case:literal $path:literal $name:ident)*) => {
        $(
            #[path = $path]
            #[allow(dead_code, unused_imports)]
            mod $name;
        )*

        const COMPILED: &[&str] = &[$($case),*];

        /// The types of each tree.
        #[allow(deprecated)]
        const TREES: &[(&str, oracle::Tree)] = &[$((
            $case,
            {
                use $name::*;
                include!(concat!("../../cases/gen/", $case, "/expected/models.rs"))
            },
        )),*];
    };
}

goldens! {
    "any-value" "../../cases/gen/any-value/expected/mod.rs" any_value
    "bases" "../../cases/gen/bases/expected/mod.rs" bases
    "both-dialects" "../../cases/gen/both-dialects/expected/mod.rs" both_dialects
    "built" "../../cases/gen/built/expected/mod.rs" built
    "circles" "../../cases/gen/circles/expected/mod.rs" cycles
    "deep-references" "../../cases/gen/deep-references/expected/mod.rs" deep_references
    "defaults" "../../cases/gen/defaults/expected/mod.rs" defaults
    "described" "../../cases/gen/described/expected/mod.rs" described
    "docker-like" "../../cases/gen/docker-like/expected/mod.rs" docker_like
    "dotted-names" "../../cases/gen/dotted-names/expected/mod.rs" dotted_names
    "exact-settings" "../../cases/gen/exact-settings/expected/mod.rs" exact_settings
    "expandable" "../../cases/gen/expandable/expected/mod.rs" expandable
    "hostile-names" "../../cases/gen/hostile-names/expected/mod.rs" hostile_names
    "hostile-texts" "../../cases/gen/hostile-texts/expected/mod.rs" hostile_texts
    "keywords" "../../cases/gen/keywords/expected/mod.rs" keywords
    "layout" "../../cases/gen/layout/expected/mod.rs" layout
    "merged-properties" "../../cases/gen/merged-properties/expected/mod.rs" merged_properties
    "names-that-collide" "../../cases/gen/names-that-collide/expected/mod.rs" names_that_collide
    "names-that-read" "../../cases/gen/names-that-read/expected/mod.rs" names_that_read
    "null-roots" "../../cases/gen/null-roots/expected/mod.rs" null_roots
    "one-way" "../../cases/gen/one-way/expected/mod.rs" one_way
    "openapi31" "../../cases/gen/openapi31/expected/mod.rs" openapi31
    "other-maps" "../../cases/gen/other-maps/expected/mod.rs" other_maps
    "patches" "../../cases/gen/patches/expected/mod.rs" patches
    "quiet" "../../cases/gen/quiet/expected/mod.rs" quiet
    "reactions" "../../cases/gen/reactions/expected/mod.rs" reactions
    "replaced-types" "../../cases/gen/replaced-types/expected/mod.rs" replaced_types
    "requests" "../../cases/gen/requests/expected/mod.rs" requests_tree
    "requests-in-one-file" "../../cases/gen/requests-in-one-file/expected/mod.rs" one_file_tree
    "requests-not-covered" "../../cases/gen/requests-not-covered/expected/mod.rs" not_covered_tree
    "rings" "../../cases/gen/rings/expected/mod.rs" rings
    "selection" "../../cases/gen/selection/expected/mod.rs" selection
    "settings" "../../cases/gen/settings/expected/mod.rs" settings
    "shapes" "../../cases/gen/shapes/expected/mod.rs" shapes
    "text-timestamps" "../../cases/gen/text-timestamps/expected/mod.rs" text_timestamps
    "tiny" "../../cases/gen/tiny/expected/mod.rs" tiny
    "told-by-limits" "../../cases/gen/told-by-limits/expected/mod.rs" told_by_limits
    "union-fits" "../../cases/gen/union-fits/expected/mod.rs" union_fits
    "unions" "../../cases/gen/unions/expected/mod.rs" unions
    "unions-with-unknown-keys" "../../cases/gen/unions-with-unknown-keys/expected/mod.rs" unions_with_unknown_keys
    "validated" "../../cases/gen/validated/expected/mod.rs" validated
}

mod replaced;
mod requests;
mod runtime;
mod schemas;
mod shaped;
mod states;
mod told_apart;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_value, json, to_value};

#[test]
fn every_golden_tree_is_compiled() {
    let is_tree = |name: &str| {
        let expected = format!("tests/cases/gen/{name}/expected/mod.rs");
        tests::case::root().join(expected).is_file()
    };
    let cases = tests::case::cases("gen");
    let trees: Vec<_> = cases
        .iter()
        .map(|case| case.name())
        .filter(|name| is_tree(name))
        .collect();
    assert_eq!(
        trees, COMPILED,
        "the list in this file has to name the trees of tests/cases/gen"
    );
}

/// Reads, and writes again.
fn again<T: DeserializeOwned + Serialize>(value: Value) -> Value {
    to_value(from_value::<T>(value).expect("it is read")).expect("it is written")
}

/// The value comes out as it went in.
#[track_caller]
fn same<T: DeserializeOwned + Serialize>(value: Value) {
    assert_eq!(again::<T>(value.clone()), value);
}

#[test]
fn null_and_absence_are_the_zero_value_where_a_value_is_required() {
    use docker_like::Container;
    let nothing = json!({"Id": "", "Created": "", "Names": [], "Parent": null, "Platform": {}});
    assert_eq!(again::<Container>(json!({})), nothing);
    let nulls = json!({"Id": null, "Created": null, "Names": null, "Platform": null, "Ports": null, "Labels": null});
    assert_eq!(again::<Container>(nulls), nothing);
    assert_eq!(
        again::<tiny::Point>(json!({"X": 4, "Label": null})),
        json!({"X": 4, "Y": 0})
    );
}

#[test]
fn what_was_read_is_written() {
    use docker_like::{Container, CreateBody, Digests, PortMap, Rest};
    same::<Container>(json!({
        "Id": "4f53", "Created": "2024-05-01T10:00:00.5+02:00", "Names": ["a"], "Parent": "b",
        "Platform": {"os": "linux", "os.version": "6"}, "NanoCPUs": 5_000_000_000_i64, " Parents": ["c"],
        "Labels": {"k": "v"}, "ExposedPorts": {"80/tcp": {}}, "Ports": {"80/tcp": [{"HostPort": "8080"}], "9000/tcp": null},
        "Status": "exited", "Restart": {"Name": "always", "Count": 4}, "Extra": {"any": [1]}, "type": "x",
    }));
    same::<CreateBody>(json!({"Image": "alpine", "Host": {"os": "linux"}}));
    same::<Rest>(json!({"Known": "a", "other": 1, "another": 2}));
    same::<Digests>(json!(["a", "b"]));
    same::<Digests>(json!(null));
    same::<PortMap>(json!({"9000/tcp": null}));
}

#[test]
fn maps_may_be_of_another_type() {
    use other_maps::{Ages, Labels, Team};
    same::<Team>(json!({"ages": {"a": 1, "b": 2}, "labels": {"c": null}, "other": [true]}));
    same::<Ages>(json!(null));
    let mut ages = from_value::<Ages>(json!({"a": 1})).unwrap();
    let whole: &std::collections::HashMap<String, i64> = &ages;
    assert_eq!(whole.get("a"), Some(&1));
    for (_, age) in &mut ages {
        *age += 1;
    }
    ages.insert("b".into(), 3);
    let mut sorted: Vec<_> = ages.into_iter().collect();
    sorted.sort();
    assert_eq!(sorted, [("a".into(), 2), ("b".into(), 3)]);
    let mut nothing = Labels::default();
    assert!((&mut nothing).into_iter().next().is_none() && nothing.is_null());
    assert_eq!((nothing.len(), nothing.into_map().len()), (0, 0));
}

#[test]
fn enums_keep_what_is_not_listed() {
    use docker_like::{ChangeType, ContainerStatus};
    assert_eq!(
        from_value::<ContainerStatus>(json!("running")).unwrap(),
        ContainerStatus::Running
    );
    assert_eq!(
        from_value::<ContainerStatus>(json!("")).unwrap(),
        ContainerStatus::Empty
    );
    assert_eq!(ContainerStatus::default(), ContainerStatus::Empty);
    let unknown = from_value::<ContainerStatus>(json!("paused")).unwrap();
    assert_eq!(
        (&unknown, unknown.as_str()),
        (&ContainerStatus::Other("paused".into()), "paused")
    );
    same::<ContainerStatus>(json!("paused"));
    assert_eq!(
        from_value::<ChangeType>(json!(1)).unwrap(),
        ChangeType::Value1
    );
    same::<ChangeType>(json!(7));
    assert_eq!(
        from_value::<keywords::Mod>(json!("self")).unwrap(),
        keywords::Mod::Self_
    );
    assert_eq!(
        from_value::<keywords::Mod>(json!("new")).unwrap(),
        keywords::Mod::OtherValue("new".into())
    );
}

#[test]
fn models_may_hold_themselves() {
    use cycles::{Direct, Expression, Negation, ThroughList};
    assert_eq!(again::<Direct>(json!({})), json!({"Must": null}));
    same::<Direct>(json!({"Must": {"Must": null}, "Next": {"Must": {"Must": null}}}));
    same::<ThroughList>(json!({"Parts": [{"Parts": []}], "Named": {"a": {}}}));
    same::<Negation>(json!({"Of": {"Of": "a"}}));
    let value = from_value::<Expression>(json!({"Of": "a"})).unwrap();
    let inner = Negation {
        of: Some(Box::new(Expression::Text("a".into()))),
    };
    assert_eq!(value, Expression::Negation(Box::new(inner)));
}

#[test]
fn unions_are_read_by_their_tag_or_by_what_fits() {
    use unions::{Owner, Pet, Setting, Shape};
    let pet = |value| from_value::<Pet>(value).unwrap();
    assert!(matches!(
        pet(json!({"kind": "hound", "tricks": ["sit"]})),
        Pet::Dog(_)
    ));
    assert!(matches!(pet(json!({"kind": "cat"})), Pet::Cat(_)));
    assert!(matches!(
        pet(json!({"kind": "fish", "fins": 2})),
        Pet::Other(_)
    ));
    same::<Pet>(json!({"kind": "fish", "fins": 2}));
    let setting = |value| from_value::<Setting>(value).unwrap();
    assert_eq!(setting(json!("a")), Setting::Text("a".into()));
    assert_eq!(setting(json!(3)), Setting::Integer(3));
    assert_eq!(setting(json!(["a"])), Setting::List(vec!["a".into()]));
    assert_eq!(setting(json!(true)), Setting::Other(json!(true)));
    let shape = from_value::<Shape>(json!({"w": 1.5, "h": 2.0})).unwrap();
    assert!(matches!(shape, Shape::Object2(_)));
    assert_eq!(again::<Owner>(json!({})), json!({"pet": null}));
}

#[test]
fn a_struct_converts_from_and_into_what_it_includes() {
    use docker_like::{Config, CreateBody};
    let config = Config {
        image: Some("alpine".into()),
    };
    let body = CreateBody::from(config.clone());
    assert_eq!(
        body,
        CreateBody {
            image: Some("alpine".into()),
            host: None
        }
    );
    assert_eq!(Config::from(body), config);
}

#[test]
fn odd_names_and_texts_stand_for_their_keys() {
    same::<hostile_names::EtcPasswd>(
        json!({"\"; drop": "a", "two\nlines": "b", "": "c", "r#type": "d", "größe": "e"}),
    );
    same::<keywords::OptionModel>(json!({"type": "a", "self": "b", "crate": "c"}));
    same::<keywords::ValueModel>(json!({"additional_properties": "a", "b": "c"}));
    same::<hostile_texts::Level>(json!("*/ ``"));
    assert_eq!(
        from_value::<both_dialects::Item>(json!({"Id": 3_000_000_000_i64}))
            .unwrap()
            .id,
        3_000_000_000
    );
}
