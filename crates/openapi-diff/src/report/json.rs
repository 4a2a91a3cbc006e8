//! The report as JSON, for programs.

use super::{Report, ReportEntry, SCHEMA};
use crate::diagnostic::Location;
use crate::diff::Level;
use crate::visible::visible_json;
use serde_json::{Value, json};

pub(super) fn print(report: &Report) -> String {
    let changes: Vec<Value> = report.shown().map(change).collect();
    let counts = |level| json!(report.count(level));
    let value = json!({
        "schema": SCHEMA,
        "before": report.before,
        "after": report.after,
        "summary": {
            "breaking": counts(Level::Breaking),
            "risky": counts(Level::Risky),
            "compatible": counts(Level::Compatible),
            "docs": counts(Level::Docs),
            "texts": report.texts(),
            "bump": report.bump().map(|bump| bump.as_str()),
        },
        "changes": changes,
    });
    let mut text = serde_json::to_string_pretty(&value).expect("it has no keys but texts");
    text.push('\n');
    visible_json(&text).into_owned()
}

fn change(record: &ReportEntry) -> Value {
    let change = &record.change;
    json!({
        "kind": change.kind,
        "path": change.path,
        "subject": change.subject,
        "level": change.level(),
        "bump": change.bump(),
        "before": change.before,
        "after": change.after,
        "rust": { "before": change.rust_before, "after": change.rust_after },
        "used": {
            "in": change.used.word(),
            "request": change.used.request,
            "response": change.used.response,
        },
        "effects": change.effects,
        "at": { "before": location(&record.location_before), "after": location(&record.location_after) },
        "note": change.note,
        "allowed": record.allowed,
    })
}

fn location(location: &Option<Location>) -> Value {
    match location {
        Some(location) => json!({ "file": location.file, "line": location.line }),
        None => Value::Null,
    }
}
