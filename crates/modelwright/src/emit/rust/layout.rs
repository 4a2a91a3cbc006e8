//! Syntax trees to text.
//!
//! In: attributes and items. Out: their text, as `prettyplease` prints it, with empty lines where a mark asks for them. Left
//! out on purpose: tables, which are macro calls that `prettyplease` would print as a paragraph.

use super::syntax;
use syn::{AttrStyle, Attribute, File, Item, ItemMod, ItemType, Type};

/// The text of a mark. No sanitised text holds this character.
const MARK: &str = "\u{1}";

/// An attribute that becomes an empty line before what it stands on.
pub(super) fn mark() -> Attribute {
    syntax::name_value("doc", MARK)
}

/// An inner attribute that becomes an empty line.
pub(super) fn inner_mark() -> Attribute {
    syntax::inner(mark())
}

/// Returns the text of a file, or of a part of one.
pub(super) fn print(attrs: Vec<Attribute>, items: Vec<Item>) -> String {
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
    without_marks(&text)
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

fn without_marks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        match line.trim() {
            "///\u{1}" | "//!\u{1}" => out.push('\n'),
            _ => out.push_str(line),
        }
    }
    out
}
