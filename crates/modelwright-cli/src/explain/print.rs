//! An explanation as text or JSON.

use super::{Explanation, FactSaid, Line, add_once};
use crate::version::Version;
use crate::visible::visible;
use openapi::version_set::VersionSet;
use serde_json::{Value, json};
use std::fmt::Write;

/// For people: the Rust of the newest version, what differs between versions, the facts, and what the document says.
pub fn text(explanation: &Explanation) -> String {
    let mut out = format!("{}\n", visible(&explanation.path));
    rust(explanation, &mut out);
    for one in &explanation.facts {
        fact(one, &explanation.path, &mut out);
    }
    document(explanation, &mut out);
    out
}

fn rust(explanation: &Explanation, out: &mut String) {
    let lines = &explanation.rust;
    let all: VersionSet = lines.iter().map(|(versions, _)| *versions).collect();
    let Some(newest) = all.newest() else {
        return;
    };
    let mut differing: Vec<VersionSet> = Vec::new();
    for (versions, _) in lines {
        if *versions != all && !differing.contains(versions) {
            differing.push(*versions);
        }
    }
    let shown = match differing.is_empty() {
        true => all,
        false => VersionSet::only(newest),
    };
    let widths = lines.iter().map(|(_, line)| line.code.chars().count());
    let width = widths.max().unwrap_or(0);
    let of = of_versions(shown, explanation);
    let _ = writeln!(out, "\nIn Rust{of}:");
    for (_, line) in lines.iter().filter(|(of, _)| of.contains(newest)) {
        print_line(line, width, out);
    }
    if !differing.is_empty() {
        let of = of_versions(all, explanation);
        let _ = writeln!(out, "\nWhat differs between versions{of}:");
    }
    for versions in differing {
        let words = versions.words(&explanation.known);
        let _ = writeln!(out, "  only in {words}:");
        for (_, line) in lines.iter().filter(|(of, _)| *of == versions) {
            out.push_str("  ");
            print_line(line, width, out);
        }
    }
}

/// What the document says, each text once.
fn document(explanation: &Explanation, out: &mut String) {
    let mut texts: Vec<(VersionSet, String)> = Vec::new();
    for (versions, said) in &explanation.documents {
        let said = serde_json::to_string_pretty(&without_properties(said));
        add_once(&mut texts, *versions, said.unwrap_or_default());
    }
    for (versions, text) in texts {
        let of = of_versions(versions, explanation);
        let _ = writeln!(out, "\nThe document says{of}:");
        for line in text.lines() {
            let _ = writeln!(out, "  {}", visible(line));
        }
    }
}

fn print_line(line: &Line, width: usize, out: &mut String) {
    let indent = if line.is_inside { "    " } else { "  " };
    let code = visible(&line.code);
    let text = format!("{indent}{code:width$}  {}", visible(&line.json));
    let _ = writeln!(out, "{}", text.trim_end());
}

/// The schema without those of its properties, which have paths of their own, and without the list of those required.
fn without_properties(schema: &Value) -> Value {
    match schema {
        Value::Object(entries) => {
            let has_properties = entries.get("properties").is_some_and(Value::is_object);
            let entries = entries.iter().filter_map(|(key, value)| {
                let value = match key.as_str() {
                    "required" if has_properties => return None,
                    "properties" if has_properties => Value::from("…"),
                    _ => without_properties(value),
                };
                Some((key.clone(), value))
            });
            entries.collect()
        }
        Value::Array(items) => items.iter().map(without_properties).collect(),
        other => other.clone(),
    }
}

fn of_versions(versions: VersionSet, explanation: &Explanation) -> String {
    match explanation.known.as_slice() {
        [] => String::new(),
        known if versions.len() == known.len() => " (all versions)".to_owned(),
        known => match (versions.len(), versions.newest()) {
            (1, Some(only)) => format!(" (API {})", known[only.get()]),
            _ => format!(" (API {})", versions.words(known)),
        },
    }
}

fn fact(fact: &FactSaid, path: &str, out: &mut String) {
    let about = match fact.path == path {
        true => String::new(),
        false => format!("`{}`: ", fact.path),
    };
    let (file, line, change) = (&fact.file, fact.line, &fact.change);
    let _ = writeln!(
        out,
        "\nA fact corrects the document ({file}:{line}): {about}{change}"
    );
    let _ = writeln!(out, "  {}", fact.reason);
    for evidence in &fact.evidence {
        let _ = writeln!(out, "  shown by {evidence}");
    }
}

/// For programs: one object.
pub fn json(explanation: &Explanation) -> String {
    let versions = |of: VersionSet| -> Option<Vec<String>> {
        let known = explanation.known.as_slice();
        let names = of.indices().filter_map(|at| known.get(at.get()));
        (!known.is_empty()).then(|| names.map(Version::to_string).collect())
    };
    let rust = explanation.rust.iter().map(|(of, line)| {
        json!({"versions": versions(*of), "code": line.code, "json": line.json, "is_inside": line.is_inside})
    });
    let documents = explanation.documents.iter();
    let documents = documents.map(|(of, said)| json!({"versions": versions(*of), "schema": said}));
    let object = json!({
        "path": explanation.path,
        "rust": rust.collect::<Vec<_>>(),
        "document": documents.collect::<Vec<_>>(),
        "facts": facts(&explanation.facts),
    });
    format!("{object}\n")
}

/// Facts for programs: one object.
pub fn facts_json(all: &[FactSaid]) -> String {
    format!("{}\n", json!({ "facts": facts(all) }))
}

fn facts(all: &[FactSaid]) -> Vec<Value> {
    let one = |fact: &FactSaid| {
        json!({
            "path": fact.path,
            "file": fact.file,
            "line": fact.line,
            "versions": fact.versions,
            "change": fact.change,
            "reason": fact.reason,
            "evidence": fact.evidence,
        })
    };
    all.iter().map(one).collect()
}
