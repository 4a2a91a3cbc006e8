//! The table under an item, from which the runtime reads and writes it.
//!
//! One row a field or value, in aligned columns. Every text of the document is printed as a literal of Rust. This is the only
//! Rust that is laid out here and not by `prettyplease`, which prints what a macro takes as one paragraph.

use super::defaults;
use super::syntax;
use super::types::text;
use crate::plan::{
    Field, File, Item, ItemKind, Piece, Restriction, RustType, Sent, Test, Texts, UnionRow,
    UnionVariant, Variant,
};
use proc_macro2::Literal;

/// The table; `None` for an alias, which has none.
pub(super) fn table(item: &Item) -> Option<String> {
    let name = &item.name;
    Some(match &item.kind {
        ItemKind::Struct {
            fields,
            rest,
            has_defaults,
            ..
        } if item.serde.is_some() => {
            return has_defaults.then(|| defaults::of_struct(name, fields, rest.as_ref()));
        }
        ItemKind::Struct {
            fields,
            rest,
            has_defaults,
            ..
        } => {
            let head = if *has_defaults {
                format!("object_with_defaults! {{ {name}")
            } else {
                format!("object! {{ {name}")
            };
            object(&head, fields, rest.as_ref())
        }
        ItemKind::StringEnum { variants, other } => {
            open_enum(&format!("open_enum! {{ {name}"), variants, other, |text| {
                syntax::literal(text)
            })
        }
        ItemKind::IntegerEnum {
            repr,
            variants,
            other,
        } => open_enum(
            &format!("open_int_enum! {{ {name}: {repr}"),
            variants,
            other,
            |value| Literal::i64_unsuffixed(*value),
        ),
        ItemKind::List(items) => format!("support::list! {{ {name}: {} }}\n", text(items)),
        ItemKind::Map(_, values) => format!("support::map! {{ {name}: {} }}\n", text(values)),
        ItemKind::Union {
            by,
            variants,
            other,
        } => match &item.serde {
            Some(derived) => union_of_derived(name, by.as_deref(), variants, &derived.rows, other),
            None => union(name, by.as_deref(), variants, other),
        },
        ItemKind::Alias(_) => return None,
    })
}

fn object(head: &str, fields: &[Field], rest: Option<&Field>) -> String {
    let mut rows = Rows::default();
    for field in fields {
        rows.push([
            format!("{} ", syntax::literal(&field.key)),
            format!("=> {}: ", field.name),
            field_end(field),
        ]);
    }
    if let Some(rest) = rest {
        let is_by_feature = rest.ty == RustType::Unknown;
        rows.push([
            if is_by_feature { "..? " } else { ".. " }.to_owned(),
            format!("=> {},", rest.name),
            String::new(),
        ]);
    }
    format!("support::{head} {{\n{}}} }}\n", rows.aligned())
}

/// The presence word of a row, with the limits and the default, where it has any.
fn field_end(field: &Field) -> String {
    let mut text = field.presence.as_str().to_owned();
    text.push_str(&constraints(field.constraints.as_deref()));
    if let Some(default) = &field.default {
        text.push_str(" = ");
        text.push_str(&defaults::text(default));
    }
    text + ","
}

/// The limits at the end of a row.
fn constraints(constraints: Option<&Restriction>) -> String {
    match constraints {
        Some(constraints) => format!(" where ({})", limits(constraints)),
        None => String::new(),
    }
}

fn limits(constraints: &Restriction) -> String {
    let mut text = "support::Limits { ".to_owned();
    if !constraints.only.is_empty() {
        let only = constraints.only.iter();
        let only: Vec<_> = only
            .map(|value| syntax::literal(value).to_string())
            .collect();
        text.push_str(&format!("only: &[{}], ", only.join(", ")));
    }
    for (name, limit) in [
        ("least", constraints.least),
        ("most", constraints.most),
        ("above", constraints.above),
        ("below", constraints.below),
        ("step", constraints.step),
    ] {
        if let Some(limit) = limit {
            text.push_str(&format!("{name}: Some({limit:?}), "));
        }
    }
    for (name, limit) in [
        ("shortest", constraints.shortest),
        ("longest", constraints.longest),
    ] {
        if let Some(limit) = limit {
            text.push_str(&format!("{name}: {limit}, "));
        }
    }
    for (name, flag) in [
        ("unique", constraints.unique),
        ("closed", constraints.closed),
    ] {
        if flag {
            text.push_str(&format!("{name}: true, "));
        }
    }
    match &constraints.texts {
        None => {}
        Some(Texts::Known(name)) => text.push_str(&format!("texts: support::{name}, ")),
        Some(Texts::Alternatives(alternatives)) => {
            let alternatives: Vec<_> = alternatives.iter().map(|it| pieces(it)).collect();
            text.push_str(&format!("texts: &[{}], ", alternatives.join(", ")));
        }
    }
    if let Some(items) = &constraints.items {
        text.push_str(&format!("items: Some(&{}), ", limits(items)));
    }
    text + "..support::Limits::NONE }"
}

/// One alternative of what a text looks like.
fn pieces(pieces: &[Piece]) -> String {
    let mut texts = Vec::new();
    let mut literal = String::new();
    for piece in pieces {
        if let ([(from, to)], 1, 1) = (piece.ranges.as_slice(), piece.least, piece.most)
            && from == to
        {
            literal.push(*from);
            continue;
        }
        texts.extend(taken(&mut literal));
        if *piece == Piece::anything() {
            texts.push("support::Piece::Anything".to_owned());
            continue;
        }
        let most = match piece.most {
            usize::MAX => "usize::MAX".to_owned(),
            most => most.to_string(),
        };
        let ranges = piece.ranges.iter().map(|(from, to)| {
            let [from, to] = [from, to].map(|c| syntax::character(*c));
            format!("({from}, {to})")
        });
        let ranges: Vec<_> = ranges.collect();
        let ranges = ranges.join(", ");
        texts.push(format!(
            "support::Piece::Of(&[{ranges}], {}, {most})",
            piece.least
        ));
    }
    texts.extend(taken(&mut literal));
    format!("&[{}]", texts.join(", "))
}

fn taken(literal: &mut String) -> Option<String> {
    let text = std::mem::take(literal);
    (!text.is_empty()).then(|| format!("support::Piece::Text({})", syntax::literal(&text)))
}

fn open_enum<T>(
    head: &str,
    variants: &[Variant<T>],
    other: &str,
    literal: impl Fn(&T) -> Literal,
) -> String {
    let mut rows = Rows::default();
    for variant in variants {
        rows.push([
            format!("{} ", literal(&variant.value)),
            format!("=> {},", variant.name),
            String::new(),
        ]);
    }
    rows.push([".. ".to_owned(), format!("=> {other},"), String::new()]);
    format!("support::{head} {{\n{}}} }}\n", rows.aligned())
}

fn union(name: &str, by: Option<&str>, variants: &[UnionVariant], other: &str) -> String {
    let rows = variants.iter().map(|variant| {
        let constraints = constraints(variant.constraints.as_ref());
        (variant, constraints)
    });
    union_of(name, by, rows, other)
}

/// The rows say what the helper cannot see in the types: how a variant is written, and what its type says of a value.
fn union_of_derived(
    name: &str,
    by: Option<&str>,
    variants: &[UnionVariant],
    rows: &[UnionRow],
    other: &str,
) -> String {
    let rows = rows.iter().map(|row| {
        let form = match row.form {
            Some(Sent::Numbers) => " as numbers",
            Some(Sent::Keys) => " as keys",
            None => "",
        };
        let test = match row.test {
            Some(Test::Listed) => " where listed",
            Some(Test::Taken) => " where taken",
            None => "",
        };
        (&variants[row.variant], format!("{form}{test}"))
    });
    union_of(name, by, rows, other)
}

/// A union with what stands at the end of each row.
fn union_of<'v>(
    name: &str,
    by: Option<&str>,
    variants: impl Iterator<Item = (&'v UnionVariant, String)>,
    other: &str,
) -> String {
    let mut rows = Rows::default();
    for (variant, end) in variants {
        let row = format!("{}: {}{end},", variant.name, text(&variant.ty));
        if by.is_some() {
            let tags = variant.tags.iter();
            let tags: Vec<_> = tags.map(|tag| syntax::literal(tag).to_string()).collect();
            let tags = match tags.as_slice() {
                [] => "_".to_owned(),
                tags => tags.join(" | "),
            };
            rows.push([format!("{tags} "), format!("=> {row}"), String::new()]);
        } else {
            rows.push([row, String::new(), String::new()]);
        }
    }
    if by.is_some() {
        rows.push([".. ".to_owned(), format!("=> {other},"), String::new()]);
    } else {
        rows.push([format!(".. => {other},"), String::new(), String::new()]);
    }
    let by = by.map_or_else(String::new, |key| format!(" by {}", syntax::literal(key)));
    format!(
        "support::union! {{ {name}{by} {{\n{}}} }}\n",
        rows.aligned()
    )
}

/// Returns the table in the `mod.rs` of a version: files, and the features of the versions that share them.
pub(super) fn shared(range: &str, features: &[String], files: &[&File]) -> String {
    /// How many features stand in a line.
    const FEATURES: usize = 5;
    let features: Vec<_> = features
        .iter()
        .map(|feature| format!("feature = {}", syntax::literal(feature)))
        .collect();
    let lines: Vec<_> = features
        .chunks(FEATURES)
        .map(|line| line.join(", "))
        .collect();
    let condition = match features.as_slice() {
        [one] => one.clone(),
        _ => format!("any(\n    {}\n)", lines.join(",\n    ")),
    };
    let rows = files.iter();
    let rows = rows.map(|file| format!("    {}::{}\n", file.stem, file.item.name));
    let rows: String = rows.collect();
    format!("// API {range}.\nshared! {{ ({condition})\n{rows}}}\n")
}

/// Rows of three cells, the last two of which may be empty.
#[derive(Default)]
struct Rows(Vec<[String; 3]>);

impl Rows {
    fn push(&mut self, row: [String; 3]) {
        self.0.push(row);
    }

    fn aligned(&self) -> String {
        // A name that is far longer than the others would push all of them to the right.
        const WIDEST: usize = 44;
        let width = |column: usize| {
            let widths = self.0.iter().map(|row| row[column].chars().count());
            widths.filter(|width| *width <= WIDEST).max().unwrap_or(0)
        };
        let widths = [width(0), width(1)];
        let mut text = String::new();
        for [first, second, third] in &self.0 {
            let row = format!("    {first:0$}{second:1$}{third}", widths[0], widths[1]);
            text.push_str(row.trim_end());
            text.push('\n');
        }
        text
    }
}
