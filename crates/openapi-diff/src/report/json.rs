//! The report as JSON, for programs.
//!
//! In: a report. Out: one object, of the form that `templates/docs/changes.schema.json` describes. Left out on purpose:
//! anything that is not also in the other forms.

use super::{Record, Report, SCHEMA};
use crate::diagnostic::Place;
use crate::diff::Level;
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
    text
}

fn change(record: &Record) -> Value {
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
        "at": { "before": place(&record.place_before), "after": place(&record.place_after) },
        "note": change.note,
        "allowed": record.allowed,
    })
}

fn place(place: &Option<Place>) -> Value {
    match place {
        Some(place) => json!({ "file": place.file, "line": place.line }),
        None => Value::Null,
    }
}
