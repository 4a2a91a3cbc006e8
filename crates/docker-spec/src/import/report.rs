//! What `import` prints about documents.

use super::Taken;
use super::keep::Dropped;
use crate::visible::visible;
use openapi::plural::plural;
use serde_json::Value;
use std::collections::BTreeMap;

/// One line that says what was kept of a document.
pub(super) fn summary(taken: &Taken) -> String {
    let contract = &taken.kept.contract;
    let (known, unknown): (Vec<_>, Vec<_>) = taken.kept.dropped.iter().partition(|d| d.known);
    let definitions = contract.get("definitions").and_then(Value::as_object);
    let mut line = format!(
        "v{}: {}, {}; {} texts and examples omitted",
        taken.kept.version,
        count(definitions.map_or(0, serde_json::Map::len), "definition"),
        count(operations(contract), "operation"),
        thousands(known.len()),
    );
    if !unknown.is_empty() {
        line.push_str(&format!(
            ", and {} (see the warnings)",
            count(unknown.len(), "unknown key")
        ));
    }
    line
}

fn operations(contract: &Value) -> usize {
    let paths = contract.get("paths").and_then(Value::as_object);
    let items = paths.into_iter().flat_map(|paths| paths.values());
    let keys = items.filter_map(Value::as_object).flat_map(|i| i.keys());
    keys.filter(|key| !matches!(key.as_str(), "parameters" | "$ref"))
        .count()
}

/// What would be left out of a document: each kind with its count, then every unknown key.
pub(super) fn table(taken: &Taken) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for dropped in taken.kept.dropped.iter().filter(|dropped| dropped.known) {
        *counts.entry(&dropped.key).or_default() += 1;
    }
    let mut lines = vec![format!(
        "v{} ({}) would omit:",
        taken.kept.version,
        visible(&taken.file)
    )];
    let width = counts.keys().map(|key| key.len()).max().unwrap_or(0);
    let rows = counts
        .iter()
        .map(|(key, count)| format!("  {:width$} {:>8}", visible(key), thousands(*count)));
    lines.extend(rows);
    let unknown = taken.kept.dropped.iter().filter(|dropped| !dropped.known);
    lines.extend(unknown.map(|dropped| unknown_row(taken, dropped)));
    lines
}

fn unknown_row(taken: &Taken, dropped: &Dropped) -> String {
    let line = taken.source.location(&dropped.pointer).line;
    format!(
        "  unknown: `{}` of {} ({}:{line})",
        visible(&dropped.key),
        visible(&dropped.path),
        visible(&taken.file)
    )
}

fn count(number: usize, noun: &str) -> String {
    format!("{} {}", thousands(number), plural(number, noun))
}

/// A number with a comma between each three digits.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_off() {
        let display_path = [0, 999, 1_000, 4_321, 1_234_567].map(thousands);
        assert_eq!(display_path, ["0", "999", "1,000", "4,321", "1,234,567"]);
    }
}
