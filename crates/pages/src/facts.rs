//! Where engines differ from the document: on the page of each model, and all of it on a page of its own.

use super::page_sources::PageSources;
use crate::patch::{Evidence, Fact, Facts};
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

/// The facts of one file.
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

/// All facts, by the files that they are in.
pub(super) fn topics(facts: &Facts) -> Vec<Topic> {
    let mut topics: Vec<Topic> = Vec::new();
    for fact in facts.iter() {
        let name = facts.topic(fact);
        match topics.last_mut().filter(|topic| topic.name == name) {
            Some(topic) => topic.facts.push(view(fact)),
            None => topics.push(Topic {
                name: name.to_owned(),
                facts: vec![view(fact)],
            }),
        }
    }
    topics
}

fn view(fact: &Fact) -> FactView {
    FactView {
        path: Printable::code(&fact.path),
        change: Printable::line(&fact.change.summary()),
        reason: Printable::cell(&fact.reason, &|_| None),
        evidence: fact.evidence.iter().map(evidence).collect(),
        versions: fact.versions.to_string(),
    }
}

/// The evidence of a fact; a recorded response by its path below `spec/docker/replies`.
fn evidence(evidence: &Evidence) -> Printable {
    match evidence {
        Evidence::Recording(recording) => Printable::code(recording),
        Evidence::Document(published) => Printable::of(
            "{} as released with {}",
            &[
                &Printable::code(&published.document),
                &Printable::code(&published.revision),
            ],
        ),
        Evidence::EngineType(declared) => Printable::of(
            "{} of Docker {}",
            &[
                &Printable::code(&declared.name),
                &Printable::literal(&declared.engine.to_string()),
            ],
        ),
    }
}
