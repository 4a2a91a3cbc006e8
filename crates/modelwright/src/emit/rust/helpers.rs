//! What models need besides serde's derives, as one file: the parts that are used, with the imports of all of them at its top.

use super::layout;
use super::support::map_type;
use super::syntax::{self, inner};
use crate::plan::{Crate, MapType, Support};
use std::collections::BTreeSet;
use templates::{derive, support};

/// Where the part of a template begins that is for models with a table: what stands before it is the type itself.
const OF_TABLES: &str = "impl<T: Wire> Wire for ";
/// The same in a type without parameters.
const OF_TABLE: &str = "impl Wire for ";
/// The same in a macro.
const IN_MACRO: &str = "        support::impl_wire! {";

/// A part that is there if all of these are used.
type Part = (&'static [Support], &'static str);

/// The parts, in the order in which they stand.
const PARTS: [Part; 17] = [
    (&[Support::Null], derive::NULL),
    (&[Support::Zero], derive::ZERO),
    (&[Support::Numbers], derive::NUMBERS),
    (&[Support::Keys], derive::KEYS),
    (&[Support::Maybe], support::MAYBE),
    (&[Support::Maybe], derive::MAYBE),
    (&[Support::Maybe, Support::Numbers], derive::NUMBERS_MAYBE),
    (&[Support::Maybe, Support::Keys], derive::KEYS_MAYBE),
    (&[Support::OpenEnum], derive::OPEN_ENUM),
    (&[Support::OpenIntEnum], derive::OPEN_INT_ENUM),
    (&[Support::List], support::LIST),
    (&[Support::Map], support::MAP),
    (&[Support::Union], derive::UNION),
    (&[Support::Union], derive::NESTED),
    (&[Support::Timestamp], support::TIMESTAMP),
    (&[Support::Timestamp], derive::TIMESTAMP),
    (&[Support::Timestamp], support::INSTANT),
];

/// Whether models need any helper.
pub(super) fn are_needed(planned: &Crate) -> bool {
    PARTS.iter().any(|part| is_used(planned, part))
}

fn is_used(planned: &Crate, (needs, _): &Part) -> bool {
    needs.iter().all(|part| planned.support.contains(part))
}

/// Returns `support.rs`.
pub(super) fn file(planned: &Crate) -> (String, String) {
    let attrs = vec![
        inner(syntax::unformatted()),
        inner(syntax::own_doc(
            "What the models need besides serde's derives.",
        )),
    ];
    let text = layout::print(attrs, Vec::new());
    ("support.rs".to_owned(), text + "\n" + &body(planned))
}

/// Returns the same in one text: `mod support { … }`.
pub(super) fn inline(planned: &Crate) -> String {
    let module = syntax::module(Vec::new(), syn::Visibility::Inherited, "support");
    layout::print_around(module, &body(planned))
}

fn body(planned: &Crate) -> String {
    let mut imports = BTreeSet::new();
    let mut text = String::new();
    let used = PARTS.iter().filter(|part| is_used(planned, part));
    for (_, template) in used {
        let template = match &planned.map {
            MapType::Other(_) if *template == support::MAP => support::MAP_OTHER,
            _ => template,
        };
        let part = without_tables(template);
        let mut lines = part
            .lines()
            .skip_while(|line| line.starts_with("//!") || line.is_empty());
        let mut line = lines.next();
        while let Some(import) = line.filter(|line| line.starts_with("use ")) {
            // A type of the templates of tables needs nothing of serde by itself, and all stands in one file here.
            let is_of_tables = part.len() < template.len() && import.starts_with("use serde");
            if !is_of_tables && !import.starts_with("use super::") {
                imports.insert(import.to_owned());
            }
            line = lines.next();
        }
        let rest: Vec<_> = line.into_iter().chain(lines).collect();
        text.push('\n');
        text.push_str(rest.join("\n").trim());
        text.push('\n');
    }
    let needs_maps = [Support::Numbers, Support::Keys]
        .iter()
        .any(|part| planned.support.contains(part))
        || planned.map != MapType::Sorted && planned.support.contains(&Support::Map);
    let imports: String = joined(imports)
        .into_iter()
        .map(|line| line + "\n")
        .collect();
    let maps = if needs_maps {
        layout::print(Vec::new(), vec![map_type(planned)])
    } else {
        String::new()
    };
    imports + &maps + &text
}

/// What a template has for models without a table.
fn without_tables(template: &str) -> String {
    let type_alone = [OF_TABLES, OF_TABLE]
        .iter()
        .find_map(|mark| template.split_once(mark));
    if let Some((before, _)) = type_alone {
        return before.to_owned();
    }
    match template.split_once(IN_MACRO) {
        Some((before, after)) => {
            let (_, after) = after.split_once("\n        }\n").unwrap_or_default();
            format!("{}\n{after}", before.trim_end())
        }
        None => template.to_owned(),
    }
}

/// Imports of one path by their names, in one line a path.
fn joined(imports: BTreeSet<String>) -> Vec<String> {
    let mut found: Vec<(String, BTreeSet<String>)> = Vec::new();
    for import in imports {
        let path = import.trim_start_matches("use ").trim_end_matches(';');
        let Some((path, names)) = path.rsplit_once("::") else {
            continue;
        };
        // `a::{b, c}` is split within its braces only if these hold paths, which no template has.
        let (path, names) = match import.split_once("::{") {
            Some((path, names)) => (
                path.trim_start_matches("use "),
                names.trim_end_matches("};"),
            ),
            None => (path, names),
        };
        let names = names.split(", ").map(str::to_owned);
        match found.iter_mut().find(|(known, _)| known == path) {
            Some((_, known)) => known.extend(names),
            None => found.push((path.to_owned(), names.collect())),
        }
    }
    found.sort();
    let line = |(path, names): (String, BTreeSet<String>)| {
        let names: Vec<_> = names.into_iter().collect();
        match names.as_slice() {
            [one] => format!("use {path}::{one};"),
            many => format!("use {path}::{{{}}};", many.join(", ")),
        }
    };
    found.into_iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_part_names_a_table() {
        for (_, template) in PARTS.iter().chain(&[(&[][..], support::MAP_OTHER)]) {
            let part = without_tables(template);
            let code = part
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            let code = code.filter(|line| !line.starts_with("use super::"));
            let code: Vec<_> = code.collect();
            for word in ["Wire", "Shape", "Look", "RowWriter"] {
                let found = code.iter().find(|line| line.contains(word));
                assert_eq!(found, None, "{template}");
            }
            assert!(syn::parse_file(&part).is_ok(), "{part}");
        }
    }

    #[test]
    fn imports_of_one_path_are_one() {
        let imports = ["use a::b;", "use a::{c, b};", "use d::e::F;"].map(str::to_owned);
        assert_eq!(joined(imports.into()), ["use a::{b, c};", "use d::e::F;"]);
    }
}
