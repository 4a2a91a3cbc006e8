//! The index of the book's search: one entry for each operation, parameter, model, field, value and section of the overview.
//!
//! Examples are not in it. Each text is plain; `reference.js` shows it as text.

use super::address::{anchor, file_stem};
use super::operations::TagPage;
use super::page::Page;
use super::rows::{Row, Tables};
use crate::emit::text;
use crate::version::Version;
use crate::version_set::VersionSet;
use serde_json::{Value, json};

/// The longest text of an entry, in characters.
const LONGEST: usize = 160;

/// What an entry is.
#[derive(Clone, Copy)]
enum Kind {
    Operation,
    Model,
    Field,
    Value,
    Parameter,
    Section,
}

/// The file, as a script that puts the entries where `reference.js` finds them.
pub(super) fn script(pages: &[Page], tags: &[TagPage], overview: Option<&str>) -> String {
    let mut entries = Vec::new();
    for tag in tags {
        let page = format!("operations/{}.html", file_stem(&tag.tag.to_string()));
        for operation in &tag.operations {
            let of = &operation.entry;
            let url = format!("{page}#{}", operation.anchor);
            entries.push(entry(
                Kind::Operation,
                (&of.title, &of.said),
                &of.within,
                &url,
                &of.versions,
            ));
            add_rows(
                &mut entries,
                Kind::Parameter,
                &operation.parameters,
                (&of.title, &page),
            );
        }
    }
    for model in pages {
        let page = format!("models/{}.html", file_stem(&model.entry.title));
        let of = &model.entry;
        entries.push(entry(
            Kind::Model,
            (&of.title, &of.said),
            "",
            &page,
            &of.versions,
        ));
        let at = (of.title.as_str(), page.as_str());
        add_rows(&mut entries, Kind::Field, &model.fields, at);
        add_rows(&mut entries, Kind::Value, &model.values, at);
    }
    for section in overview.unwrap_or_default().split("\n## ").skip(1) {
        let (title, said) = section.split_once('\n').unwrap_or((section, ""));
        let url = format!("OVERVIEW.html#{}", anchor(title));
        entries.push(entry(
            Kind::Section,
            (title, &text::plain(said)),
            "Overview",
            &url,
            "",
        ));
    }
    let lines: Vec<_> = entries.iter().map(Value::to_string).collect();
    format!("window.docsEntries = [\n{}\n];\n", lines.join(",\n"))
}

/// The versions to choose from, and the pages of models that not all of them have, as a script.
pub(super) fn versions(known: &[Version], all: VersionSet, pages: &[Page]) -> String {
    let all = all.ranges(known);
    let known: Vec<_> = known.iter().map(Version::to_string).collect();
    let some = pages.iter().filter(|page| page.entry.versions != all);
    let some = some.map(|page| {
        let path = format!("models/{}.html", file_stem(&page.entry.title));
        (path, Value::from(page.entry.versions.as_str()))
    });
    let some = Value::Object(some.collect());
    let known = json!(known);
    format!("window.docsVersions = {known};\nwindow.docsPages = {some};\n")
}

fn add_rows(entries: &mut Vec<Value>, kind: Kind, tables: &Tables, (of, page): (&str, &str)) {
    for row in tables.iter().flat_map(|table| &table.rows) {
        let Row { entry: own, .. } = row;
        let url = format!("{page}#{}", own.within);
        let mut made = entry(kind, (&own.title, &own.said), of, &url, &own.versions);
        if row.is_required() {
            made[6] = json!(1);
        }
        entries.push(made);
    }
}

/// Kind, title, text, what it is a part of, address, versions, and whether it is always there.
fn entry(kind: Kind, (title, said): (&str, &str), of: &str, url: &str, versions: &str) -> Value {
    let said: String = match kind {
        Kind::Section => said.to_owned(),
        _ => text::plain(said).chars().take(LONGEST).collect(),
    };
    json!([kind as u8, title, said, of, url, versions, 0])
}
