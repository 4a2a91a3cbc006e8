//! Both forms of models are alike: what a table reads and writes, serde's derives read and write.
//!
//! In: the cases of `tests/cases/derive`, and the trees with a table of the same documents. Out: nothing, if both make the same of
//! every value: of valid ones, and of these with a key left out, a null, another text or a further key at each place. The
//! differences that `docs/derive.md` names have tests of their own below. Left out on purpose: what the models look like, which
//! the tests `cases` compare.

use super::edits::{edited, places};
use super::oracle;
use serde_json::{Value, json};

/// Trees for serde's derives as modules.
macro_rules! derived {
    ($($case:literal $path:literal $name:ident)*) => {
        $(
            #[path = $path]
            #[allow(dead_code, unused_imports)]
            pub mod $name;
        )*

        /// The types of each tree.
        #[allow(deprecated)]
        pub const TREES: &[(&str, oracle::Tree)] = &[$((
            $case,
            {
                use $name::*;
                include!(concat!("../../cases/gen/", $case, "/expected/models.rs"))
            },
        )),*];
    };
}

derived! {
    "bases" "../../cases/derive/bases/expected/mod.rs" bases
    "built" "../../cases/derive/built/expected/mod.rs" built
    "circles" "../../cases/derive/circles/expected/mod.rs" cycles
    "defaults" "../../cases/derive/defaults/expected/mod.rs" defaults
    "described" "../../cases/derive/described/expected/mod.rs" described
    "docker-like" "../../cases/derive/docker-like/expected/mod.rs" docker_like
    "hostile-names" "../../cases/derive/hostile-names/expected/mod.rs" hostile_names
    "hostile-texts" "../../cases/derive/hostile-texts/expected/mod.rs" hostile_texts
    "keywords" "../../cases/derive/keywords/expected/mod.rs" keywords
    "layout" "../../cases/derive/layout/expected/mod.rs" layout
    "null-roots" "../../cases/derive/null-roots/expected/mod.rs" null_roots
    "one-way" "../../cases/derive/one-way/expected/mod.rs" one_way
    "openapi31" "../../cases/derive/openapi31/expected/mod.rs" openapi31
    "other-maps" "../../cases/derive/other-maps/expected/mod.rs" other_maps
    "patches" "../../cases/derive/patches/expected/mod.rs" patches
    "settings" "../../cases/derive/settings/expected/mod.rs" settings
    "shapes" "../../cases/derive/shapes/expected/mod.rs" shapes
    "text-timestamps" "../../cases/derive/text-timestamps/expected/mod.rs" text_timestamps
    "tiny" "../../cases/derive/tiny/expected/mod.rs" tiny
    "union-fits" "../../cases/derive/union-fits/expected/mod.rs" union_fits
    "unions" "../../cases/derive/unions/expected/mod.rs" unions
    "unions-with-unknown-keys" "../../cases/derive/unions-with-unknown-keys/expected/mod.rs" unions_with_unknown_keys
    "validated" "../../cases/derive/validated/expected/mod.rs" validated
}

#[test]
fn every_case_is_compiled() {
    let cases = tests::case::cases("derive");
    let cases: Vec<_> = cases.iter().map(|case| case.name()).collect();
    let compiled: Vec<_> = TREES.iter().map(|(case, _)| *case).collect();
    assert_eq!(
        cases, compiled,
        "the list in this file has to name the cases"
    );
}

/// The types of a case, each with its twin that has a table.
fn twins(
    case: &str,
    tree: &'static oracle::Tree,
) -> Vec<(&'static oracle::Model, &'static oracle::Model)> {
    let (_, with_a_table) = super::TREES
        .iter()
        .find(|(name, _)| *name == case)
        .expect("each case has a tree with a table");
    let twin = |own: &'static oracle::Model| {
        let mut twins = with_a_table.models.iter();
        let twin = twins.find(|twin| twin.name == own.name);
        (own, twin.expect("both trees have the same types"))
    };
    tree.models.iter().map(twin).collect()
}

/// Cases with unions whose variants neither a tag nor keys tell apart, so that the forms may choose another one, or that hold maps,
/// whose nulls may be left out then.
const CHOICES: [&str; 7] = [
    "built",
    "described",
    "null-roots",
    "openapi31",
    "union-fits",
    "unions-with-unknown-keys",
    "validated",
];

/// What tables read and serde's derives refuse, as `docs/derive.md` says.
const REFUSED: [&str; 2] = ["invalid type: null", "invalid type: floating point"];

/// Says what is wrong with what serde's derives make of a value.
fn fault(
    case: &str,
    before: &Value,
    own: &serde_json::Result<Value>,
    table: Option<&Value>,
) -> Option<String> {
    let after = match (own, table) {
        (Ok(own), Some(table)) if own == table => return None,
        (Err(_), None) => return None,
        (Err(error), _) => {
            let error = error.to_string();
            let is_known = REFUSED.iter().any(|known| error.contains(known));
            return (!is_known).then_some(error);
        }
        (Ok(own), _) => own,
    };
    if !CHOICES.contains(&case) {
        return Some("another value".to_owned());
    }
    let mut lost = Vec::new();
    lose(before, table.unwrap_or(&Value::Null), after, "", &mut lost);
    (!lost.is_empty()).then(|| format!("lost: {lost:?}"))
}

/// Finds what a table keeps and serde's derives do not.
fn lose(before: &Value, table: &Value, own: &Value, at: &str, lost: &mut Vec<String>) {
    match before {
        Value::Null => {}
        Value::Object(map) => {
            for (key, value) in map {
                let [table, own] = [table, own].map(|after| after.get(key).unwrap_or(&Value::Null));
                lose(value, table, own, &format!("{at}/{key}"), lost);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                let [table, own] =
                    [table, own].map(|after| after.get(index).unwrap_or(&Value::Null));
                lose(value, table, own, &format!("{at}/{index}"), lost);
            }
        }
        value => {
            let is_kept = |after: &Value| oracle::difference(value, after, None).is_none();
            if is_kept(table) && !is_kept(own) {
                lost.push(at.to_owned());
            }
        }
    }
}

#[test]
fn both_forms_make_the_same_of_every_value() {
    let mut errors = Vec::new();
    let mut count = 0;
    for (case, tree) in TREES {
        for (model, valid) in oracle::valid_values(case, tree) {
            let mut twins = twins(case, tree).into_iter();
            let (own, twin) = twins
                .find(|(own, _)| own.name == model.name)
                .expect("it is one of these types");
            for value in valid {
                let mut edits = vec![value.clone()];
                let places = places(&value).into_iter();
                edits.extend(places.map(|(edit, at)| edited(&value, edit, &at)));
                for value in edits {
                    count += 1;
                    let table = (twin.again)(value.clone()).ok();
                    let derived = (own.again)(value.clone());
                    if let Some(fault) = fault(case, &value, &derived, table.as_ref()) {
                        errors.push(format!(
                            "{case} {}: {fault}: {value}\n  by a table {table:?}\n  by derives {derived:?}",
                            model.name
                        ));
                    }
                }
            }
        }
    }
    assert!(count > 10_000, "only {count} values were read");
    let shown: Vec<_> = errors.iter().take(20).map(String::as_str).collect();
    assert!(
        errors.is_empty(),
        "{} of {count}:\n{}",
        errors.len(),
        shown.join("\n")
    );
}

/// What each property of an object reads as where it is null, and where nothing is there.
#[test]
fn a_null_and_an_absent_key_are_what_they_are_by_a_table() {
    let mut count = 0;
    for (case, tree) in TREES {
        for (own, twin) in twins(case, tree) {
            let nulls = oracle::properties(case, own.name)
                .into_iter()
                .map(|key| json!({ key: null }));
            for value in nulls.chain([json!({})]) {
                count += 1;
                let table = (twin.again)(value.clone()).ok();
                let derived = (own.again)(value.clone()).ok();
                assert_eq!(derived, table, "{case} {}: {value}", own.name);
            }
        }
    }
    assert!(count > 250, "only {count} values were read");
}

/// How deep unions are nested in the test below: if the effort doubled with each level, it would not end.
const LEVELS: usize = 60;

#[test]
fn the_effort_of_nested_unions_does_not_double_with_each_level() {
    use union_fits::{Expr, Term};
    // Nothing tells the variants apart, nor does a tag that none has, and at each level is a value that both refuse.
    let fitting = |inner: Vec<Value>| json!({ "args": inner });
    let refused = |inner: Vec<Value>| json!({ "args": inner, "z": "no number" });
    let untagged = |inner: Vec<Value>| json!({ "of": inner, "": "difference" });
    let tagged = |inner: Vec<Value>| json!({ "of": inner, "": "product", "z": 1 });
    let wrong = |inner: Vec<Value>| json!({ "of": inner, "": "product", "z": "no number" });
    fn nested(level: impl Fn(Vec<Value>) -> Value) -> Value {
        (0..LEVELS).fold(json!({}), |inner, _| level(vec![inner]))
    }
    for value in [nested(fitting), nested(refused)] {
        let read = Expr::from(value.clone());
        assert_eq!(serde_json::to_value(read).unwrap(), value);
    }
    for value in [nested(untagged), nested(tagged), nested(wrong)] {
        let read = Term::from(value.clone());
        assert_eq!(serde_json::to_value(read).unwrap(), value);
    }
    // All levels are read as what they are, the innermost by what is in it.
    let mut last = json!({ "b": 1 });
    for _ in 0..LEVELS {
        last = fitting(vec![last]);
    }
    let mut read = serde_json::from_str::<Expr>(&last.to_string()).unwrap();
    for _ in 0..LEVELS {
        let args = match read {
            Expr::And(and) => and.args,
            Expr::Or(or) => or.args,
            Expr::Other(raw) => panic!("{raw}"),
        };
        read = args.unwrap().remove(0);
    }
    assert!(matches!(read, Expr::Or(or) if or.b == Some(1)));
}

#[test]
fn many_keys_that_no_variant_knows_are_kept() {
    let keys = (0..20_000).map(|key| (key.to_string(), json!(key)));
    let value: Value = keys.collect::<serde_json::Map<_, _>>().into();
    let kept = serde_json::to_value(union_fits::Free::from(value.clone())).unwrap();
    assert_eq!(kept, value);
}

#[test]
fn a_number_with_a_fraction_of_zero_is_no_integer_in_a_union() {
    use union_fits::{Amount, Amounts};
    for text in ["5.0", "1000.0", "-0.0"] {
        let amount: Amount = serde_json::from_str(text).unwrap();
        assert!(matches!(amount, Amount::Number(_)), "{text}: {amount:?}");
        assert_eq!(serde_json::to_string(&amount).unwrap(), text);
        let list = format!("[{text}]");
        let amounts: Amounts = serde_json::from_str(&list).unwrap();
        assert_eq!(serde_json::to_string(&amounts).unwrap(), list);
    }
    assert!(matches!(
        serde_json::from_str("5").unwrap(),
        Amount::Integer(5)
    ));
}

#[test]
fn an_empty_tag_key_tells_variants_apart() {
    use union_fits::Term;
    for (tag, is_sum) in [("sum", true), ("product", false)] {
        let term = Term::from(json!({ "": tag, "z": 1 }));
        assert_eq!(matches!(term, Term::Sum(_)), is_sum, "{term:?}");
    }
}

#[test]
fn a_fault_in_further_keys_is_an_error() {
    let read = serde_json::from_str::<shapes::Labelled>;
    let labelled = read(r#"{"id": "a", "x": {"p": {}}}"#).unwrap();
    assert!(labelled.additional_properties["x"].contains("p"));
    let error = read(r#"{"x": {"p": {}}, "y": 5}"#).unwrap_err().to_string();
    assert!(error.contains("integer `5`, expected a map"), "{error}");
}

#[test]
fn null_in_the_place_of_a_key_set_in_an_update_is_not_absence() {
    let with = |ports: Value| json!({ "etag": "", "owner": null, "ports": ports });
    for update in [with(Value::Null), with(json!({ "80/tcp": {} }))] {
        let read: patches::UserUpdate = serde_json::from_value(update.clone()).unwrap();
        assert_eq!(serde_json::to_value(read).unwrap(), update);
    }
}

/// The differences that `docs/derive.md` names.
mod differences {
    use super::super::{
        docker_like as table, shapes as table_of_shapes, tiny as table_of_tiny,
        union_fits as table_of_unions,
    };
    use super::{docker_like as derived, shapes, tiny, union_fits};
    use serde::de::DeserializeOwned;
    use serde_json::{from_str, json};
    use std::collections::BTreeMap;

    fn error<T: DeserializeOwned + std::fmt::Debug>(json: &str) -> String {
        from_str::<T>(json).expect_err("it is refused").to_string()
    }

    #[test]
    fn a_null_in_a_list_or_map_is_refused() {
        let json = r#"{"Names": ["a", null]}"#;
        let read: table::Container = from_str(json).unwrap();
        assert_eq!(read.names, ["a", ""]);
        let error = error::<derived::Container>(json);
        assert!(error.contains("null, expected a string"), "{error}");
        // Where the document lets them be null, they are.
        let ports: derived::PortMap = from_str(r#"{"80/tcp": null}"#).unwrap();
        assert_eq!(ports["80/tcp"], None);
    }

    #[test]
    fn an_integer_is_not_read_from_a_fraction_of_zero_nor_a_boolean_from_a_number() {
        let json = r#"{"plain": 5.0}"#;
        assert_eq!(
            from_str::<table_of_shapes::Numbers>(json).unwrap().plain,
            Some(5)
        );
        let error = error::<shapes::Numbers>(json);
        assert!(
            error.contains("floating point `5.0`, expected i64"),
            "{error}"
        );
        let json = r#"{"mane": 1}"#;
        let lion: table_of_shapes::Lion = from_str(json).unwrap();
        assert_eq!(lion.mane, Some(true));
        let of_a_number = self::error::<shapes::Lion>(json);
        assert!(
            of_a_number.contains("integer `1`, expected a boolean"),
            "{of_a_number}"
        );
    }

    #[test]
    fn of_two_equal_keys_none_is_read() {
        let json = r#"{"X": 1, "X": 2}"#;
        assert_eq!(from_str::<table_of_tiny::Point>(json).unwrap().x, 2);
        let error = error::<tiny::Point>(json);
        assert!(error.contains("duplicate field `X`"), "{error}");
    }

    #[test]
    fn a_list_and_a_map_of_numbers_are_read_as_an_object_by_position() {
        assert!(from_str::<table_of_tiny::Point>("[1, 2]").is_err());
        let point: tiny::Point = from_str("[1, 2]").unwrap();
        assert_eq!((point.x, point.y), (1, 2));
        // JSON has no such keys.
        let numbered = rmp_serde::to_vec(&BTreeMap::from([(0, 1), (1, 2)])).unwrap();
        let by_a_table: table_of_tiny::Point = rmp_serde::from_slice(&numbered).unwrap();
        assert_eq!((by_a_table.x, by_a_table.y), (0, 0));
        let point: tiny::Point = rmp_serde::from_slice(&numbered).unwrap();
        assert_eq!((point.x, point.y), (1, 2));
    }

    #[test]
    fn a_null_in_the_place_of_a_whole_body_is_refused() {
        assert_eq!(
            from_str::<table_of_tiny::Point>("null").unwrap(),
            Default::default()
        );
        let error = error::<tiny::Point>("null");
        assert!(error.contains("null, expected struct Point"), "{error}");
    }

    #[test]
    fn a_struct_with_a_key_too_many_is_no_better_than_a_map_that_keeps_it() {
        let value = json!({"a": 1, "b": 2});
        let by_a_table = table_of_unions::Free::from(value.clone());
        let derived = union_fits::Free::from(value.clone());
        assert_ne!(serde_json::to_value(by_a_table).unwrap(), value);
        assert_eq!(serde_json::to_value(derived).unwrap(), value);
    }

    #[test]
    fn a_key_that_one_variant_cannot_read_is_not_dropped_for_another() {
        let value = json!({"a": "x", "b": 1});
        let by_a_table = table_of_unions::Either::from(value.clone());
        assert_eq!(serde_json::to_value(by_a_table).unwrap(), json!({"b": 1}));
        let derived = union_fits::Either::from(value.clone());
        assert!(derived.is_other());
        assert_eq!(serde_json::to_value(derived).unwrap(), value);
    }

    #[test]
    fn a_required_key_of_a_variant_may_be_null() {
        let value = json!({"type": null, "lives": 4});
        let by_a_table = table_of_unions::Pet::from(value.clone());
        assert!(matches!(by_a_table, table_of_unions::Pet::Other(_)));
        assert!(
            matches!(union_fits::Pet::from(value), union_fits::Pet::Cat(cat) if cat.lives == Some(4))
        );
    }
}
