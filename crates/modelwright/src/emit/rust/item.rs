//! One item: its doc comment, its attributes, the type itself, and conversions from what it includes.
//!
//! The text is laid out here, in the form that rustfmt gives it but for an empty line between members, which keeps
//! long doc comments apart. Nothing of a document becomes code: names come from the name stage, which makes
//! identifiers; any other text is a doc comment, one line each, or a literal that the standard library escapes.

use super::types::text as type_text;
use crate::emit::text;
use crate::plan::{Crate, Docs, Field, File, Include, Item, Kind, RustType};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The longest line that is not broken.
const WIDTH: usize = 100;

/// The imports of a file, the runtime first.
pub(super) fn imports(planned: &Crate, file: &File, has_table: bool) -> String {
    let mut lines = String::new();
    let mut names_support = has_table;
    for ty in file.item.types() {
        ty.visit(&mut |ty| names_support |= *ty == RustType::Timestamp);
    }
    if names_support {
        lines.push_str("use super::support;\n");
    }
    let mut by_owner: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for (name, owner) in &file.siblings {
        by_owner.entry(*owner).or_default().push(name);
    }
    if let Some(own) = by_owner.remove(&file.owner) {
        import(&mut lines, "super", &own);
    }
    for (owner, names) in by_owner {
        if let Some(version) = planned.modules[owner].version {
            let path = format!("super::super::{}", version.module());
            import(&mut lines, &path, &names);
        }
    }
    let collections: Vec<_> = file.collections.iter().copied().collect();
    import(&mut lines, "std::collections", &collections);
    if !lines.is_empty() {
        lines.push('\n');
    }
    lines
}

fn import(lines: &mut String, path: &str, names: &[&str]) {
    match names {
        [] => {}
        [one] => lines.push_str(&format!("use {path}::{one};\n")),
        many => lines.push_str(&format!("use {path}::{};\n", braced(many, 0))),
    }
}

/// The item, and nothing around it.
pub(super) fn item(item: &Item) -> String {
    let mut out = String::new();
    docs(&mut out, "", &item.docs);
    attributes(
        &mut out,
        "",
        item.alias.as_deref(),
        item.deprecated.as_deref(),
    );
    for attribute in &item.attributes {
        line(&mut out, format_args!("#[{attribute}]"));
    }
    if !item.derives.is_empty() {
        line(
            &mut out,
            format_args!("#[derive({})]", item.derives.join(", ")),
        );
    }
    let name = &item.name;
    match &item.kind {
        Kind::Struct { fields, rest, .. } => {
            let members = fields.iter().chain(rest).map(field);
            body(&mut out, &format!("pub struct {name}"), members);
        }
        Kind::TextEnum { variants, other } => {
            let variants = variants
                .iter()
                .map(|variant| member(&variant.docs, &variant.name));
            let last = with_doc("Any other text, as sent.", &format!("{other}(String),"));
            body(
                &mut out,
                &format!("pub enum {name}"),
                variants.chain([last]),
            );
        }
        Kind::IntegerEnum {
            repr,
            variants,
            other,
        } => {
            let variants = variants
                .iter()
                .map(|variant| member(&variant.docs, &variant.name));
            let last = with_doc("Any other number, as sent.", &format!("{other}({repr}),"));
            body(
                &mut out,
                &format!("pub enum {name}"),
                variants.chain([last]),
            );
        }
        Kind::Union {
            variants, other, ..
        } => {
            let variants = variants.iter().map(|variant| {
                member(
                    &variant.docs,
                    &format!("{}({})", variant.name, type_text(&variant.ty)),
                )
            });
            let last = with_doc(
                "Anything else, as sent.",
                &format!("{other}(serde_json::Value),"),
            );
            body(
                &mut out,
                &format!("pub enum {name}"),
                variants.chain([last]),
            );
        }
        Kind::List(items) => {
            line(
                &mut out,
                format_args!("pub struct {name}(pub Option<Vec<{}>>);", type_text(items)),
            );
        }
        Kind::Map(map, values) => line(
            &mut out,
            format_args!(
                "pub struct {name}(pub Option<{}<String, {}>>);",
                map.path(),
                type_text(values)
            ),
        ),
        Kind::Alias(ty) => line(
            &mut out,
            format_args!("pub type {name} = {};", type_text(ty)),
        ),
    }
    out
}

/// The conversions of a struct from and into what it includes.
pub(super) fn conversions(item: &Item) -> String {
    let mut out = String::new();
    if let Kind::Struct { includes, .. } = &item.kind {
        for part in includes {
            out.push('\n');
            out.push_str(&conversion(&item.name, part));
        }
    }
    out
}

/// A struct from one that it includes, all else zero; and the included one out of it.
fn conversion(name: &str, part: &Include) -> String {
    let fields: Vec<_> = part.fields.iter().map(String::as_str).collect();
    let all = braced(&fields, 8);
    let (mut into_whole, mut out_of_whole) = (fields.clone(), fields.clone());
    if part.is_larger {
        into_whole.push("..Self::default()");
        out_of_whole.push("..");
    }
    let part_name = &part.type_name;
    format!(
        "\
#[allow(deprecated)]
impl From<{part_name}> for {name} {{
    #[inline]
    fn from(part: {part_name}) -> Self {{
        let {part_name} {all} = part;
        Self {}
    }}
}}

#[allow(deprecated)]
impl From<{name}> for {part_name} {{
    #[inline]
    fn from(whole: {name}) -> Self {{
        let {name} {} = whole;
        Self {all}
    }}
}}
",
        braced(&into_whole, 8),
        braced(&out_of_whole, 8),
    )
}

fn field(field: &Field) -> String {
    let mut out = String::new();
    docs(&mut out, "    ", &field.docs);
    attributes(
        &mut out,
        "    ",
        field.alias.as_deref(),
        field.deprecated.as_deref(),
    );
    line(
        &mut out,
        format_args!("    pub {}: {},", field.name, type_text(&field.ty)),
    );
    out
}

fn member(member_docs: &Docs, code: &str) -> String {
    let mut out = String::new();
    docs(&mut out, "    ", member_docs);
    line(&mut out, format_args!("    {code},"));
    out
}

fn with_doc(doc: &str, code: &str) -> String {
    format!("    /// {doc}\n    {code}\n")
}

/// The members between braces, an empty line between each two.
fn body(out: &mut String, head: &str, members: impl Iterator<Item = String>) {
    let members: Vec<_> = members.collect();
    if members.is_empty() {
        line(out, format_args!("{head} {{}}"));
        return;
    }
    line(out, format_args!("{head} {{"));
    out.push_str(&members.join("\n"));
    out.push_str("}\n");
}

fn docs(out: &mut String, indent: &str, docs: &Docs) {
    let mut first = true;
    let versions = (!docs.versions.is_empty()).then(|| docs.versions.join(" "));
    for part in std::iter::once(&docs.text)
        .chain(&docs.facts)
        .chain(&versions)
    {
        let lines = text::rustdoc(part);
        if !first && !lines.is_empty() {
            line(out, format_args!("{indent}///"));
        }
        first &= lines.is_empty();
        for text in lines {
            let space = if text.is_empty() { "" } else { " " };
            line(out, format_args!("{indent}///{space}{text}"));
        }
    }
}

fn attributes(out: &mut String, indent: &str, alias: Option<&str>, deprecated: Option<&str>) {
    if let Some(alias) = alias {
        line(out, format_args!("{indent}#[doc(alias = {alias:?})]"));
    }
    match deprecated {
        None => {}
        Some("") => line(out, format_args!("{indent}#[deprecated]")),
        Some(note) => line(out, format_args!("{indent}#[deprecated(note = {note:?})]")),
    }
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    writeln!(out, "{text}").expect("writing to a string does not fail");
}

/// Names between braces: on one line, or on as many as they fill, as rustfmt does with imports.
pub(super) fn braced(names: &[&str], indent: usize) -> String {
    let one_line = format!("{{ {} }}", names.join(", "));
    if one_line.len() + indent + 24 <= WIDTH {
        return if indent == 0 {
            format!("{{{}}}", names.join(", "))
        } else {
            one_line
        };
    }
    let inner = " ".repeat(indent + 4);
    let mut lines = vec![String::new()];
    for (index, name) in names.iter().enumerate() {
        let last = lines.last_mut().expect("there is a line from the start");
        // What is left over comes last, and takes no comma.
        let comma = if name.starts_with("..") && index + 1 == names.len() {
            ""
        } else {
            ","
        };
        let space = if last.is_empty() { "" } else { " " };
        if inner.len() + last.len() + space.len() + name.len() + 1 > WIDTH {
            lines.push(format!("{name}{comma}"));
        } else {
            last.push_str(&format!("{space}{name}{comma}"));
        }
    }
    let lines: Vec<_> = lines.iter().map(|line| format!("{inner}{line}")).collect();
    format!("{{\n{}\n{}}}", lines.join("\n"), " ".repeat(indent))
}
