//! Where engines differ from the document: on the page of each model, and all of it on a page of its own.

use super::page_sources::{Evidence, Fact, PageSources};
use crate::printable::Printable;
use serde::Serialize;

/// A fact.
#[derive(Debug, Serialize)]
pub(super) struct FactView {
    path: Printable,
    change: Printable,
    reason: Printable,
    evidence: Vec<Printable>,
    versions: String,
}

/// The facts of one topic.
#[derive(Debug, Serialize)]
pub(super) struct Topic {
    name: String,
    facts: Vec<FactView>,
}

/// The facts about a model itself, its fields and its values.
pub(super) fn of_model(known: &PageSources<'_>, schema_path: &str) -> Vec<FactView> {
    let is_about = |path: &str| {
        let rest = path.strip_prefix(schema_path);
        let own = |rest: &str| {
            rest.strip_prefix(['.', '=', '[', '{'])
                .is_none_or(|member| !member.contains(['.', '[', '{']) || member.starts_with(']'))
        };
        rest.is_some_and(|rest| {
            rest.is_empty() || rest.starts_with(['.', '=', '[', '{']) && own(rest)
        })
    };
    let facts = known.facts.iter().filter(|fact| is_about(&fact.path));
    facts.map(view).collect()
}

/// All facts, by their topics.
pub(super) fn topics(facts: &[Fact]) -> Vec<Topic> {
    let topics = facts.chunk_by(|one, other| one.topic == other.topic);
    let topics = topics.map(|facts| Topic {
        name: facts[0].topic.clone(),
        facts: facts.iter().map(view).collect(),
    });
    topics.collect()
}

fn view(fact: &Fact) -> FactView {
    FactView {
        path: Printable::code(&fact.path),
        change: Printable::line(&fact.change),
        reason: Printable::cell(&fact.reason, &|_| None),
        evidence: fact.evidence.iter().map(evidence).collect(),
        versions: fact.versions.clone(),
    }
}

fn evidence(evidence: &Evidence) -> Printable {
    match evidence {
        Evidence::Recording(recording) => Printable::code(recording),
        Evidence::Document { path, release } => Printable::of(
            "{} as released with {}",
            &[&Printable::code(path), &Printable::code(release)],
        ),
        Evidence::Type { name, program } => Printable::of(
            "{} of {}",
            &[&Printable::code(name), &Printable::line(program)],
        ),
    }
}
