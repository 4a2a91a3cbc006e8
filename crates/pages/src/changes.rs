//! The pages of what changed: one for each version but the oldest, against the one before.

use super::address::file_stem;
use super::links::Links;
use super::page_sources::PageSources;
use crate::changelog::{Changelog, page};
use crate::diff::{ChangeKind, Side, diff};
use crate::printable::Printable;
use crate::report::{Report, ReportEntry};
use crate::version::Version;
use crate::version_set::VersionIndex;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::HashMap;

/// The steps, each by the version that it leads to.
pub(super) fn pages(known: &PageSources<'_>, links: &Links) -> Vec<(Version, Changelog)> {
    let versions = &known.planned.versions;
    let sides: Vec<Side<'_>> = VersionIndex::of_each(versions)
        .map(|(index, version)| {
            let api = known.inputs[index].api;
            Side::of(api, known.planned, index, Some(*version), None)
        })
        .collect();
    let pages = sides.par_windows(2).enumerate().map(|(before, pair)| {
        let [before, after] = [before, before + 1].map(VersionIndex::new);
        let records = diff(&pair[0], &pair[1]).into_iter().map(ReportEntry::from);
        let report = Report {
            before: versions[before].to_string(),
            after: versions[after].to_string(),
            records: records.collect(),
            with_texts: false,
        };
        let links = targets(known, links, [before, after]);
        let mut page = page(&report, &|name: &str| links.get(name).cloned());
        page.kinds = Some(Printable::own("KINDS.md"));
        (versions[after], page)
    });
    pages.collect()
}

/// The pages of the definitions and operations of two versions, from the folder of these pages.
fn targets(
    known: &PageSources<'_>,
    links: &Links,
    indices: [VersionIndex; 2],
) -> HashMap<String, String> {
    let mut targets = HashMap::new();
    for index in indices {
        for export in &known.planned.modules[index].exports {
            let path = &known.inputs[index].api.model(export.model).path;
            if let [crate::schema_path::Step::Definition(name)] = path.steps() {
                targets.insert(
                    name.clone(),
                    format!("../models/{}.md", file_stem(&export.type_name)),
                );
            }
        }
        for operation in &known.inputs[index].api.operations {
            let to = links.operation(&operation.id);
            targets.insert(operation.schema_path.to_string(), to);
        }
    }
    targets
}

/// A row of the table of kinds.
#[derive(Debug, Serialize)]
pub(super) struct KindRow {
    name: Printable,
    text: Printable,
    example: Printable,
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
    let row = |kind: &ChangeKind| KindRow {
        name: Printable::own(kind.as_str()),
        text: Printable::own(kind.text()),
        example: Printable::own(kind.example()),
        request: kind.usual_level(true).as_str(),
        response: kind.usual_level(false).as_str(),
        rust: kind.usual_source(),
    };
    Kinds {
        kinds: ChangeKind::ALL.iter().map(row).collect(),
    }
}
