//! Reads events whose variants a tag chooses, or nothing but their keys, with generated models, with derived ones and with
//! `serde_json::Value`.
//!
//! A ratio is the time of a turn divided by that of `Value` in the same turn: the least, the median and the greatest of all turns.

#[allow(dead_code)]
mod models;

use models::{Tagged, Untagged};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Instant;

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

/// How often all take their turn.
const TURNS: usize = 15;
/// How often a contestant reads all events in a turn.
const ROUNDS: usize = 40;

fn main() {
    let text = events().to_string();
    let readers: [fn(&str); 5] = [
        read::<Value>,
        read::<Tagged>,
        read::<Untagged>,
        read::<DerivedTagged>,
        read::<DerivedUntagged>,
    ];
    let turns: Vec<_> = (0..TURNS)
        .map(|turn| seconds(turn, &readers, &text))
        .collect();
    println!("{:18} {:>6} {:>6} {:>6}", "", "least", "median", "most");
    for (contestant, name) in CONTESTANTS.iter().enumerate().skip(1) {
        let ratios = turns.iter().map(|turn| turn[contestant] / turn[0]);
        let mut ratios: Vec<_> = ratios.collect();
        ratios.sort_by(f64::total_cmp);
        let (least, most) = (ratios[0], ratios[TURNS - 1]);
        println!("{name:18} {least:6.2} {:6.2} {most:6.2}", ratios[TURNS / 2]);
    }
}

/// The seconds that each contestant takes in a turn. Each turn begins with another one.
fn seconds(turn: usize, readers: &[fn(&str); 5], text: &str) -> [f64; 5] {
    let mut seconds = [0.0; 5];
    for at in 0..readers.len() {
        let contestant = (turn + at) % readers.len();
        let start = Instant::now();
        for _ in 0..ROUNDS {
            readers[contestant](black_box(text));
        }
        seconds[contestant] = start.elapsed().as_secs_f64();
    }
    seconds
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
