//! The table under an item, from which the runtime reads and writes it.
//!
//! One row a field or value, in aligned columns. Every text of the document is printed as a literal of Rust. This is the only
//! Rust that is laid out here and not by `prettyplease`, which prints what a macro takes as one paragraph.

use super::types::text;
use crate::plan::{Field, File, Item, Kind, RustType, UnionVariant, Variant};
use proc_macro2::Literal;

/// The table; `None` for an alias, which has none.
pub(super) fn table(item: &Item) -> Option<String> {
    let name = &item.name;
    Some(match &item.kind {
        Kind::Struct { fields, rest, .. } => object(name, fields, rest.as_ref()),
        Kind::TextEnum { variants, other } => {
            open_enum(&format!("open_enum! {{ {name}"), variants, other, |text| {
                Literal::string(text)
            })
        }
        Kind::IntegerEnum {
            repr,
            variants,
            other,
        } => open_enum(
            &format!("open_int_enum! {{ {name}: {repr}"),
            variants,
            other,
            |value| Literal::i64_unsuffixed(*value),
        ),
        Kind::List(items) => format!("support::list! {{ {name}: {} }}\n", text(items)),
        Kind::Map(_, values) => format!("support::map! {{ {name}: {} }}\n", text(values)),
        Kind::Union {
            by,
            variants,
            other,
        } => union(name, by.as_deref(), variants, other),
        Kind::Alias(_) => return None,
    })
}

fn object(name: &str, fields: &[Field], rest: Option<&Field>) -> String {
    let mut rows = Rows::default();
    for field in fields {
        rows.push([
            format!("{} ", Literal::string(&field.key)),
            format!("=> {}: ", field.name),
            format!("{},", field.presence.as_str()),
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
    format!("support::object! {{ {name} {{\n{}}} }}\n", rows.aligned())
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
    let mut rows = Rows::default();
    for variant in variants {
        let row = format!("{}: {},", variant.name, text(&variant.ty));
        if by.is_some() {
            let tags = variant.tags.iter();
            let tags: Vec<_> = tags.map(|tag| Literal::string(tag).to_string()).collect();
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
    let by = by.map_or_else(String::new, |key| format!(" by {}", Literal::string(key)));
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
        .map(|feature| format!("feature = {}", Literal::string(feature)))
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
