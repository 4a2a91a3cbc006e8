//! Where engines differ from the document: on the page of each model, and all of it on a page of its own.
//!
//! In: the facts. Out: those of a model, and all by topic, which is the file that they are in. Left out on purpose: schemas
//! that a fact puts in the place of others; the pages show what comes of them.

use super::known::Known;
use crate::emit::text::{self, code_cell};
use crate::patch::{Evidence, Fact, Facts};
use serde::Serialize;

/// A fact.
#[derive(Debug, Serialize)]
pub(super) struct FactView {
    path: String,
    change: String,
    reason: String,
    evidence: Vec<String>,
    versions: String,
}

/// The facts of one file.
#[derive(Debug, Serialize)]
pub(super) struct Topic {
    name: String,
    facts: Vec<FactView>,
}

/// The facts about a model itself, its fields and its values.
pub(super) fn of_model(known: &Known<'_>, schema_path: &str) -> Vec<FactView> {
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
        path: code_cell(&fact.path),
        change: text::plain(&fact.change.summary()),
        reason: fact.reason.trim().to_owned(),
        evidence: fact.evidence.iter().map(evidence).collect(),
        versions: fact.versions.to_string(),
    }
}

/// The evidence of a fact; a recorded reply by its path below `spec/docker/replies`.
fn evidence(evidence: &Evidence) -> String {
    match evidence {
        Evidence::Reply(reply) => code_cell(reply),
        Evidence::Document(published) => format!(
            "{} as released with {}",
            code_cell(&published.document),
            code_cell(&published.revision)
        ),
        Evidence::EngineType(declared) => {
            format!(
                "{} of Docker {}",
                code_cell(&declared.name),
                declared.engine
            )
        }
    }
}
