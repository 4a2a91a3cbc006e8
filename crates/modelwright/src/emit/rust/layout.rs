//! Syntax trees to text.

use super::syntax;
use crate::emit::text::DocLine;
use syn::{AttrStyle, Attribute, File, Item, ItemMod, ItemType, Type};

/// The text of a mark. No sanitised text holds this character.
const MARK: &str = "\u{1}";

/// An attribute that becomes an empty line before what it stands on.
pub(super) fn mark() -> Attribute {
    syntax::name_value("doc", MARK)
}

/// An attribute that becomes the doc comment of a number.
///
/// Most of a file is doc comments. As literals, `syn` and `prettyplease` would escape each character and read it again.
pub(super) fn place(number: usize) -> Attribute {
    syntax::name_value("doc", &format!("{MARK}{number}"))
}

/// An inner attribute that becomes an empty line.
pub(super) fn inner_mark() -> Attribute {
    syntax::inner(mark())
}

/// Returns the text of a file, or of a part of one.
pub(super) fn print(attrs: Vec<Attribute>, items: Vec<Item>) -> String {
    print_with(attrs, items, &[])
}

/// [`print`] with doc comments by their numbers.
pub(super) fn print_with(attrs: Vec<Attribute>, items: Vec<Item>, said: &[Vec<DocLine>]) -> String {
    let file = File {
        shebang: None,
        frontmatter: None,
        attrs,
        items,
    };
    let mut text = prettyplease::unparse(&file);
    // Attributes alone are printed without the end of their last line.
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    without_marks(&text, said)
}

/// Returns the text of a module around a text, which keeps its own layout.
pub(super) fn print_around(mut module: ItemMod, body: &str) -> String {
    let mark = inner_mark();
    debug_assert!(matches!(mark.style, AttrStyle::Inner(_)));
    module.attrs.push(mark);
    module.content = Some((Default::default(), Vec::new()));
    module.semi = None;
    let text = print(Vec::new(), vec![Item::Mod(module)]);
    // The only empty line is that of the mark.
    match text.rsplit_once("\n\n") {
        Some((head, tail)) => format!("{head}\n{body}{tail}"),
        None => text,
    }
}

/// Returns the text of a type, in one line.
pub(crate) fn print_type(ty: Type) -> String {
    let alias = ItemType {
        ty: Box::new(ty),
        ..syntax::alias("T")
    };
    let text = print(Vec::new(), vec![Item::Type(alias)]);
    let text = text.trim_end().strip_prefix("type T = ");
    let text = text.and_then(|text| text.strip_suffix(';'));
    in_one_line(text.unwrap_or_default())
}

/// Joins the lines of a type that was too long for one.
fn in_one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines().map(str::trim) {
        if line.starts_with('>') && out.ends_with(',') {
            out.pop();
        } else if out.ends_with(',') {
            out.push(' ');
        }
        out.push_str(line);
    }
    out
}

fn without_marks(text: &str, said: &[Vec<DocLine>]) -> String {
    let length = said.iter().flatten().map(|line| line.as_str().len() + 16);
    let mut out = String::with_capacity(text.len() + length.sum::<usize>());
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_ascii_start();
        let indent = &line[..line.len() - trimmed.len()];
        let mark = trimmed.strip_prefix("///").or(trimmed.strip_prefix("//!"));
        match mark.and_then(|rest| rest.strip_prefix(MARK)) {
            None => out.push_str(line),
            Some(number) => match number.trim_end().parse::<usize>() {
                Ok(number) => said
                    .get(number)
                    .into_iter()
                    .flatten()
                    .for_each(|line| push_doc(&mut out, indent, line)),
                Err(_) => out.push('\n'),
            },
        }
    }
    out
}

/// Adds a line of a doc comment as `prettyplease` prints one.
fn push_doc(out: &mut String, indent: &str, line: &DocLine) {
    out.push_str(indent);
    out.push_str("///");
    let text = line.as_str().trim_end_matches(' ');
    if !text.is_empty() {
        out.push(' ');
        out.push_str(text);
    }
    out.push('\n');
}
