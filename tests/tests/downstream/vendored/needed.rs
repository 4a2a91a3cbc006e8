//! Whether every file of a vendored tree is there for a reason, as its text tells.
//!
//! The compiler finds missing files.

use modelwright::output::FileSet;
use std::collections::BTreeMap;

/// What the use of a runtime file looks like, for those that are not in every tree.
const RUNTIME: [(&str, &[&str]); 7] = [
    (
        "open_enum",
        &["support::open_enum!", "support::open_int_enum!"],
    ),
    ("list", &["support::list!"]),
    ("map", &["support::map!"]),
    ("union", &["support::union!"]),
    ("value", &["serde_json::Value", "support::union!"]),
    ("timestamp", &["support::Timestamp"]),
    ("instant", &["support::Timestamp"]),
];

/// Fails with the name of the first file that nothing needs.
#[track_caller]
pub fn assert_no_needless_file(definition: &str, files: &FileSet) {
    let models: BTreeMap<&str, &str> = files
        .iter()
        .filter(|(path, _)| *path != "mod.rs" && !path.starts_with("support/"))
        .collect();
    let root = format!("from `{definition}` in ");
    for (path, text) in &models {
        let name = declared(text);
        let is_root = text.lines().next().is_some_and(|line| line.contains(&root));
        let mut others = models.iter().filter(|(other, _)| *other != path);
        let is_named = others.any(|(_, text)| imports(text).contains(&name));
        assert!(is_root || is_named, "{definition}: nothing needs {path}");
    }
    for (file, signs) in RUNTIME {
        let is_there = files.get(&format!("support/{file}.rs")).is_some();
        let is_used = models
            .values()
            .any(|text| signs.iter().any(|sign| text.contains(sign)));
        assert_eq!(is_there, is_used, "{definition}: support/{file}.rs");
    }
}

/// The name of the type that a file declares.
fn declared(text: &str) -> &str {
    let line = text.lines().find_map(|line| line.strip_prefix("pub "));
    let name = line
        .and_then(|line| line.split_once(' '))
        .map(|(_, rest)| rest);
    let name = name.expect("a file declares a type");
    let end = name.find(|c: char| !c.is_alphanumeric() && c != '_');
    &name[..end.unwrap_or(name.len())]
}

/// The names that a file imports from its neighbours.
fn imports(text: &str) -> Vec<&str> {
    let uses = text.split("\nuse super::").skip(1);
    uses.filter_map(|rest| rest.split_once(';'))
        .flat_map(|(names, _)| names.split(|c: char| !c.is_alphanumeric() && c != '_'))
        .collect()
}
