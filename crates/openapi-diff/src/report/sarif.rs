//! The report as SARIF 2.1.0, which code scanning of GitHub, GitLab and others reads.

use super::{Report, ReportEntry, sentence};
use crate::diff::{ChangeKind, Level};
use crate::visible::{visible, visible_json};
use serde_json::{Value, json};

pub(super) fn print(reports: &[Report]) -> String {
    let shown = || reports.iter().flat_map(Report::shown);
    let is_used = |kind: &&ChangeKind| shown().any(|record| record.change.kind == **kind);
    let rules: Vec<Value> = ChangeKind::ALL.iter().filter(is_used).map(rule).collect();
    let results: Vec<Value> = shown().map(result).collect();
    let value = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "modelwright",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "results": results,
        }],
    });
    let mut text = serde_json::to_string_pretty(&value).expect("it has no keys but texts");
    text.push('\n');
    visible_json(&text).into_owned()
}

fn rule(kind: &ChangeKind) -> Value {
    json!({
        "id": kind.as_str(),
        "shortDescription": { "text": kind.text() },
        "help": { "text": format!("Example: {}", kind.example()) },
    })
}

fn result(record: &ReportEntry) -> Value {
    let change = &record.change;
    let said = sentence(record, &|text| format!("`{}`", visible(text)));
    let text = format!("{}: {said}", visible(&change.path));
    let mut result = json!({
        "ruleId": change.kind.as_str(),
        "level": match change.level() {
            Level::Breaking => "error",
            Level::Risky => "warning",
            Level::Compatible | Level::Docs => "note",
        },
        "message": { "text": text },
        // The same change has the same one in the next run, wherever it stands by then.
        "partialFingerprints": { "change/v1": format!("{} {}", change.kind.as_str(), change.path) },
        "properties": { "level": change.level(), "bump": change.bump() },
    });
    let location = record.location_after.as_ref();
    if let Some(location) = location.or(record.location_before.as_ref()) {
        result["locations"] = json!([{ "physicalLocation": {
            "artifactLocation": { "uri": location.file },
            "region": { "startLine": location.line.max(1) },
        } }]);
    }
    if let Some(reason) = &record.allowed {
        result["suppressions"] = json!([{ "kind": "external", "justification": reason }]);
    }
    result
}
