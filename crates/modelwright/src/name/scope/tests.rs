//! Names that clash.

use super::*;

fn settle<'a>(mut scope: Scope<'a>, names: &[(&str, &'a str)]) -> (Vec<String>, usize) {
    for (name, original) in names {
        scope.add(Entry {
            name: (*name).to_owned(),
            original,
            ..Entry::default()
        });
    }
    let mut diagnostics = Diagnostics::new();
    let (names, _) = scope.settle(|_| Location::file("x.yaml"), &mut diagnostics);
    (names, diagnostics.iter().count())
}

#[test]
fn names_that_differ_in_case_only_stay_apart() {
    let (names, errors) = settle(
        Scope::exact("fields"),
        &[("id", "ID"), ("id", "id"), ("id", "Id")],
    );
    assert_eq!(
        (names, errors),
        (vec!["id_upper".into(), "id".into(), "id_capital".into()], 0)
    );
}

#[test]
fn keywords_stay_apart_without_a_second_underscore() {
    let fields = [
        ("self_", "self"),
        ("self_", "Self"),
        ("type_", "TYPE"),
        ("type_", "type"),
    ];
    let (names, errors) = settle(Scope::exact("fields"), &fields);
    assert_eq!(names, ["self_", "self_capital", "type_upper", "type_"]);
    assert_eq!(errors, 0);
    let (names, _) = settle(
        Scope::exact("variants"),
        &[("Self_", "Self"), ("Self_", "self")],
    );
    assert_eq!(names, ["Self_", "SelfLower"]);
}

#[test]
fn symbols_are_spelt_out_in_any_order() {
    let (dash, dot, plain) = (("a_b", "a-b"), ("a_b", "a.b"), ("a_b", "a_b"));
    let (names, said) = settle(Scope::exact("fields"), &[dash, plain, dot]);
    assert_eq!(names, ["a_dash_b", "a_b", "a_dot_b"]);
    assert_eq!(said, 1);
    let (names, _) = settle(Scope::exact("fields"), &[dot, dash, plain]);
    assert_eq!(names, ["a_dot_b", "a_dash_b", "a_b"]);
}

#[test]
fn what_the_rules_do_not_settle_is_counted() {
    let same = [("Ab", "Ab"), ("AB", "AB"), ("ADashB", "ADashB")];
    let (names, _) = settle(Scope::ignoring_case("types"), &same);
    assert_eq!(names, ["Ab", "AB2", "ADashB"]);
    let spelt = [("AB", "a-b"), ("AB", "a.b"), ("ADashB", "ADashB")];
    let (names, _) = settle(Scope::ignoring_case("types"), &spelt);
    assert_eq!(names, ["ADashB2", "ADotB", "ADashB"]);
    let (names, _) = settle(
        Scope::exact("fields"),
        &[
            ("user_id", "userId"),
            ("user_id", "user_id"),
            ("user_id_2", "user_id_2"),
        ],
    );
    assert_eq!(names, ["user_id_3", "user_id", "user_id_2"]);
    let (names, _) = settle(Scope::exact("variants"), &[("V1", "v1"), ("V1", "v_1")]);
    assert_eq!(names, ["V1", "V1_2"]);
}

#[test]
fn a_title_comes_before_symbols() {
    let mut scope = Scope::ignoring_case("types");
    for (original, title) in [("a-b", Some("Dash")), ("a.b", None)] {
        scope.add(Entry {
            name: "AB".into(),
            original,
            title: title.map(str::to_owned),
            is_chosen: false,
        });
    }
    let mut diagnostics = Diagnostics::new();
    let (names, _) = scope.settle(|_| Location::file("x.yaml"), &mut diagnostics);
    assert_eq!(names, ["Dash", "AB"]);
    assert!(diagnostics.is_empty());
}
