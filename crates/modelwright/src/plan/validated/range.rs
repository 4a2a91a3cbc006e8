//! The range of a number, within what its type can hold.

use super::Rule;
use crate::ir::Constraints;
use crate::plan::types::RustType;
use serde_json::Value;

/// What the limits of a number are as a rule.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Range {
    /// The rule, unless the type says it all.
    pub(super) rule: Option<Rule>,
    /// The keywords that the rule or the type says, and those that no value meets.
    pub(super) said: Vec<&'static str>,
    /// The keywords that no value meets.
    pub(super) unmet: Vec<&'static str>,
}

/// Returns the range of the numbers of a type.
pub(super) fn of(ty: &RustType, constraints: &Constraints) -> Range {
    match ty {
        RustType::Integer(name) => match bounds(name) {
            Some(bounds) => of_integer(bounds, constraints),
            None => Range::default(),
        },
        RustType::F64 => of_float(constraints),
        _ => Range::default(),
    }
}

/// The least and the greatest value of a type of integers.
fn bounds(name: &str) -> Option<(i128, i128)> {
    macro_rules! bounds {
        ($($ty:ident)*) => {
            match name {
                $(stringify!($ty) => Some((<$ty>::MIN.into(), <$ty>::MAX.into())),)*
                "i128" => Some((i128::MIN, i128::MAX)),
                _ => None,
            }
        };
    }
    bounds!(u8 u16 u32 u64 i8 i16 i32 i64)
}

fn of_integer((lowest, highest): (i128, i128), constraints: &Constraints) -> Range {
    let whole = |value: &Option<Value>| {
        let value = value.as_ref()?;
        let unsigned = value.as_u64().map(i128::from);
        value.as_i64().map(i128::from).or(unsigned)
    };
    let step = |is_exclusive: bool| i128::from(is_exclusive);
    let least = whole(&constraints.minimum).map(|it| it + step(constraints.exclusive_minimum));
    let most = whole(&constraints.maximum).map(|it| it - step(constraints.exclusive_maximum));
    let mut range = Range::default();
    let ends = [("minimum", least), ("maximum", most)];
    range.said = ends
        .iter()
        .filter_map(|(key, end)| end.map(|_| *key))
        .collect();
    if least.zip(most).is_some_and(|(least, most)| least > most) {
        range.unmet = range.said.clone();
        return range;
    }
    if least.is_some_and(|least| least > highest) {
        range.unmet.push("minimum");
    }
    if most.is_some_and(|most| most < lowest) {
        range.unmet.push("maximum");
    }
    let is_told = |end: &i128| (lowest..=highest).contains(end);
    let least = least.filter(|end| is_told(end) && *end != lowest);
    let most = most.filter(|end| is_told(end) && *end != highest);
    range.rule = rule(
        least.map(|it| it.to_string()),
        most.map(|it| it.to_string()),
    );
    range
}

fn of_float(constraints: &Constraints) -> Range {
    // No rule says that an end is not part of a range of these.
    let end = |value: &Option<Value>, is_exclusive: bool| {
        let value = value.as_ref().filter(|_| !is_exclusive)?;
        value.as_f64()
    };
    let least = end(&constraints.minimum, constraints.exclusive_minimum);
    let most = end(&constraints.maximum, constraints.exclusive_maximum);
    let mut range = Range::default();
    range.said.extend(least.map(|_| "minimum"));
    range.said.extend(most.map(|_| "maximum"));
    if least.zip(most).is_some_and(|(least, most)| least > most) {
        range.unmet = range.said.clone();
        return range;
    }
    let text = |end: f64| format!("{end:?}");
    range.rule = rule(least.map(text), most.map(text));
    range
}

fn rule(least: Option<String>, most: Option<String>) -> Option<Rule> {
    (least.is_some() || most.is_some()).then_some(Rule::Range { least, most })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn constraints(minimum: Option<Value>, maximum: Option<Value>) -> Constraints {
        Constraints {
            minimum,
            maximum,
            ..Constraints::default()
        }
    }

    fn range(least: Option<&str>, most: Option<&str>) -> Option<Rule> {
        rule(least.map(str::to_owned), most.map(str::to_owned))
    }

    #[test]
    fn a_bound_that_the_type_implies_is_no_rule() {
        for (ty, minimum, maximum, rule) in [
            ("u64", -1_i64, 9_i64, range(None, Some("9"))),
            ("i32", 5, 4_294_967_296, range(Some("5"), None)),
            ("u8", 0, 300, None),
            ("i64", i64::MIN, i64::MAX, None),
        ] {
            let constraints = constraints(Some(minimum.into()), Some(maximum.into()));
            let found = of(&RustType::Integer(ty), &constraints);
            assert_eq!(found.rule, rule, "{ty}");
            assert_eq!(found.said, ["minimum", "maximum"]);
            assert_eq!(found.unmet, [""; 0]);
        }
    }

    #[test]
    fn a_bound_that_no_value_meets_is_no_rule_and_reported() {
        let above = Constraints {
            exclusive_minimum: true,
            ..constraints(Some(i64::MAX.into()), None)
        };
        let found = of(&RustType::Integer("i64"), &above);
        assert_eq!((found.rule, found.unmet), (None, vec!["minimum"]));
        let below = constraints(None, Some((-1).into()));
        let found = of(&RustType::Integer("u8"), &below);
        assert_eq!((found.rule, found.unmet), (None, vec!["maximum"]));
        let crossed = constraints(Some(9.into()), Some(3.into()));
        for ty in [RustType::Integer("i64"), RustType::F64] {
            let found = of(&ty, &crossed);
            assert_eq!(
                (found.rule, found.unmet),
                (None, vec!["minimum", "maximum"]),
                "{ty:?}"
            );
        }
    }
}
