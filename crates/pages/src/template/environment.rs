//! The environment in which templates run: what they can do, and how a value is printed.

use super::budget;
use crate::address::file_stem;
use crate::emit::text;
use crate::printable::{Printable, Text, toml_content};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::ValueKind;
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value,
};

/// The filters that there are.
pub(super) const FILTERS: &[&str] = &[
    "abs",
    "attr",
    "batch",
    "bool",
    "chain",
    "count",
    "d",
    "default",
    "dictsort",
    "first",
    "float",
    "groupby",
    "int",
    "items",
    "join",
    "last",
    "length",
    "list",
    "map",
    "max",
    "min",
    "reject",
    "rejectattr",
    "reverse",
    "round",
    "select",
    "selectattr",
    "slice",
    "sort",
    "sum",
    "unique",
    "zip",
];

/// The other ones of the engine: they make a text another text, or call it safe, and so would take escapes away.
const TAKEN_AWAY: &[&str] = &[
    "capitalize",
    "e",
    "escape",
    "format",
    "indent",
    "lines",
    "lower",
    "pprint",
    "replace",
    "safe",
    "split",
    "string",
    "title",
    "trim",
    "upper",
];

pub(super) fn new() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(budget::INSTRUCTIONS));
    let mut syntax = SyntaxConfig::builder();
    syntax
        .trim_blocks(true)
        .lstrip_blocks(true)
        .keep_trailing_newline(true);
    environment.set_syntax(syntax.build().expect("the delimiters are the usual ones"));
    // With any escapes at all, what a block has printed is not escaped once more.
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("ours".into()));
    environment.set_formatter(print);
    for filter in TAKEN_AWAY {
        environment.remove_filter(filter);
    }
    environment.add_filter("join", join);
    environment.add_filter("stem", stem);
    environment
}

/// The name of the file of a page, without its ending.
fn stem(name: &Value) -> Value {
    let stem = file_stem(&name.to_string());
    Value::from(Printable::name(&stem))
}

/// Prints a value, whatever the template says of escapes.
fn print(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    let printed = match value.downcast_object_ref::<Text>() {
        Some(text) => out.write_str(text.as_str()),
        None if matches!(value.kind(), ValueKind::Number | ValueKind::Bool) => {
            write!(out, "{value}")
        }
        // The engine calls safe what it has printed by this very function.
        None if value.is_safe() => write!(out, "{value}"),
        None => {
            let said = budget::text(value, state)?;
            out.write_str(&escaped(&said, state))
        }
    };
    printed.map_err(|_| Error::from(ErrorKind::WriteFailure))
}

fn escaped(said: &str, state: &State<'_, '_>) -> String {
    let is_toml = state.name().ends_with(".toml.j2");
    if is_toml {
        toml_content(said)
    } else {
        text::literal(said)
    }
}

/// The entries of a list with a text between them. Only `<br>` is markup there.
fn join(state: &mut State<'_, '_>, list: &Value, between: Option<&str>) -> Result<Value, Error> {
    let between = match between {
        Some("<br>") => "<br>".to_owned(),
        between => escaped(between.unwrap_or_default(), state),
    };
    let mut out = String::new();
    for (at, item) in list.try_iter()?.enumerate() {
        state.consume_fuel(1)?;
        if at > 0 {
            out.push_str(&between);
        }
        out.push_str(&state.format(item)?);
    }
    Ok(Value::from_safe_string(out))
}
