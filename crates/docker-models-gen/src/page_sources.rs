//! Facts and recordings in the form that pages show.

use docker_spec::examples::Examples;
use docker_spec::patch::{Evidence, Fact, Facts};

/// The facts, each under the name of its file.
pub(crate) fn facts(facts: &Facts) -> Vec<pages::Fact> {
    let shown = facts.iter().map(|fact| shown_fact(facts.topic(fact), fact));
    shown.collect()
}

fn shown_fact(topic: &str, fact: &Fact) -> pages::Fact {
    pages::Fact {
        topic: topic.to_owned(),
        path: fact.path.clone(),
        change: fact.change.summary(),
        reason: fact.reason.clone(),
        evidence: fact.evidence.iter().map(shown_evidence).collect(),
        versions: fact.versions.to_string(),
    }
}

fn shown_evidence(evidence: &Evidence) -> pages::Evidence {
    match evidence {
        Evidence::Recording(recording) => pages::Evidence::Recording(recording.clone()),
        Evidence::Document(published) => pages::Evidence::Document {
            path: published.document.clone(),
            release: published.revision.clone(),
        },
        Evidence::EngineType(declared) => pages::Evidence::Type {
            name: declared.name.clone(),
            program: format!("Docker {}", declared.engine),
        },
    }
}

/// The recorded values and exchanges.
pub(crate) fn examples(examples: Examples) -> pages::Examples {
    let values = examples.values.into_iter().map(|(name, example)| {
        let shown = pages::Example {
            value: example.value,
            operation: example.operation,
            engine: engine(&example.engine),
        };
        (name, shown)
    });
    let exchanges = examples.exchanges.into_iter().map(|(id, exchange)| {
        let shown = pages::Exchange {
            request: exchange.request,
            sent: exchange.sent,
            status: exchange.status,
            received: exchange.received,
            engine: engine(&exchange.engine),
        };
        (id, shown)
    });
    pages::Examples {
        values: values.collect(),
        exchanges: exchanges.collect(),
    }
}

/// The engine that a directory of recordings is called after.
fn engine(directory: &str) -> String {
    match directory.split('-').collect::<Vec<_>>().as_slice() {
        ["docker", engine, "api", api] => format!("Docker {engine}, API {api}"),
        _ => directory.to_owned(),
    }
}
