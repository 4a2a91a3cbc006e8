//! The pages of what changed: one for each version but the oldest, against the one before.
//!
//! In: the plan and the APIs. Out: a page for each step, and the table of kinds. Left out on purpose: upstream's
//! words that changed, since the pages have ours.

use super::address::address;
use super::known::Known;
use crate::changelog::{Page, page};
use crate::diff::{Kind, Side, diff};
use crate::report::{Record, Report};
use crate::version::Version;
use serde::Serialize;
use std::collections::HashMap;

/// The steps, each by the version that it leads to.
pub(super) fn pages(known: &Known<'_>) -> Vec<(Version, Page)> {
    let versions = &known.planned.versions;
    let sides: Vec<Side<'_>> = versions
        .iter()
        .enumerate()
        .map(|(place, version)| {
            let api = known.inputs[place].api;
            Side::of(api, known.planned, place, Some(*version), None)
        })
        .collect();
    let pages = sides.windows(2).enumerate().map(|(before, pair)| {
        let after = before + 1;
        let records = diff(&pair[0], &pair[1]).into_iter().map(Record::from);
        let report = Report {
            before: versions[before].to_string(),
            after: versions[after].to_string(),
            records: records.collect(),
            with_texts: false,
        };
        let links = links(known, [before, after]);
        let mut page = page(&report, &|name: &str| links.get(name).cloned());
        page.kinds = Some("KINDS.md".to_owned());
        (versions[after], page)
    });
    pages.collect()
}

/// The pages of the definitions and operations of two versions, from the folder of these pages.
fn links(known: &Known<'_>, places: [usize; 2]) -> HashMap<String, String> {
    let mut links = HashMap::new();
    for place in places {
        for export in &known.planned.modules[place].exports {
            let path = &known.inputs[place].api.model(export.model).path;
            if let [crate::schema_path::Step::Definition(name)] = path.steps() {
                links.insert(name.clone(), format!("../models/{}.md", export.type_name));
            }
        }
        for operation in &known.inputs[place].api.operations {
            let to = format!("../{}", address(known.inputs, &operation.id));
            links.insert(operation.path.to_string(), to);
        }
    }
    links
}

/// A row of the table of kinds.
#[derive(Debug, Serialize)]
pub(super) struct KindRow {
    name: &'static str,
    text: &'static str,
    example: &'static str,
    request: &'static str,
    response: &'static str,
    rust: &'static str,
}

/// What the page of the kinds shows.
#[derive(Debug, Serialize)]
pub(super) struct Kinds {
    kinds: Vec<KindRow>,
}

/// The kinds, each with what it comes to where nothing more is known than the kind.
pub(super) fn kinds() -> Kinds {
    let row = |kind: &Kind| KindRow {
        name: kind.as_str(),
        text: kind.text(),
        example: kind.example(),
        request: kind.usual_level(true).as_str(),
        response: kind.usual_level(false).as_str(),
        rust: kind.usual_source(),
    };
    Kinds {
        kinds: Kind::ALL.iter().map(row).collect(),
    }
}
