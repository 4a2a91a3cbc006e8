//! Reads events whose variants a tag chooses, or nothing but their keys, with generated models, with derived ones and with
//! `serde_json::Value`.
//!
//! A ratio is a median time divided by that of `Value` in the same run.

#[allow(dead_code)]
mod models;

use criterion::{Criterion, Throughput};
use models::{Tagged, Untagged};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;

#[derive(Deserialize)]
#[allow(dead_code)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum DerivedTagged {
    Created(Created),
    Moved(Moved),
    Renamed(Renamed),
    Removed(Removed),
}

#[derive(Deserialize)]
#[allow(dead_code)]
#[serde(untagged)]
enum DerivedUntagged {
    Created(Created),
    Moved(Moved),
    Renamed(Renamed),
    Removed(Removed),
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Created {
    id: String,
    size: Option<i64>,
    labels: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Moved {
    id: String,
    from: String,
    to: String,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Renamed {
    id: String,
    names: Vec<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Removed {
    id: String,
    reason: Option<String>,
    forced: Option<bool>,
}

/// The contestants, the one that the others are compared with first.
const CONTESTANTS: [&str; 5] = [
    "serde_json::Value",
    "tag",
    "no tag",
    "derived, tag",
    "derived, no tag",
];

fn main() {
    let text = events().to_string();
    let figures = Path::new(env!("CARGO_TARGET_TMPDIR")).join("criterion-unions");
    let mut criterion = Criterion::default()
        .output_directory(&figures)
        .configure_from_args();
    let mut group = criterion.benchmark_group("unions");
    group.throughput(Throughput::Bytes(text.len() as u64));
    let readers: [fn(&str); 5] = [
        read::<Value>,
        read::<Tagged>,
        read::<Untagged>,
        read::<DerivedTagged>,
        read::<DerivedUntagged>,
    ];
    for (name, read) in CONTESTANTS.into_iter().zip(readers) {
        group.bench_function(name, |bencher| bencher.iter(|| read(black_box(&text))));
    }
    group.finish();
    criterion.final_summary();
    let medians =
        CONTESTANTS.map(|name| median(&figures.join("unions").join(name.replace("::", "__"))));
    for (name, time) in CONTESTANTS.into_iter().zip(medians).skip(1) {
        if let (Some(floor), Some(time)) = (medians[0], time) {
            println!("{name} / Value = {:.2}", time / floor);
        }
    }
}

/// A thousand events, the four kinds in turn.
fn events() -> Value {
    let event = |number: usize| {
        let id = format!("{number:012x}");
        match number % 4 {
            0 => {
                json!({ "kind": "created", "id": id, "size": number, "labels": { "a": "b", "c": "d" } })
            }
            1 => json!({ "kind": "moved", "id": id, "from": "/here/and", "to": "/there/and" }),
            2 => json!({ "kind": "renamed", "id": id, "names": ["one", "two", "three"] }),
            _ => json!({ "kind": "removed", "id": id, "reason": "of age", "forced": true }),
        }
    };
    (0..1_000).map(event).collect()
}

fn read<T: DeserializeOwned>(text: &str) {
    let events: Vec<T> = serde_json::from_str(text).expect("each event is one");
    black_box(events);
}

/// The median time in nanoseconds; none, where nothing was measured.
fn median(figures: &Path) -> Option<f64> {
    let text = std::fs::read(figures.join("new/estimates.json")).ok()?;
    let estimates: Value = serde_json::from_slice(&text).ok()?;
    estimates["median"]["point_estimate"].as_f64()
}
