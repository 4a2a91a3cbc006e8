//! Reads and writes the replies recorded with API 1.51 with all crates that have types for them, each in turn, and prints the ratios of
//! `docker-models` to the others: the least, the median and the greatest of all turns.
//!
//! In: the replies, of operations for which all have a type. Out: two tables, and before them what each crate cannot read; such bodies
//! are left out for all.

mod table;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

/// The first one is what the others are compared with.
const CONTESTANTS: [&str; 5] = [
    "docker-models",
    "serde's derives",
    "Value",
    "bollard-stubs",
    "docker-api-stubs",
];

/// How often all take their turn.
const TURNS: usize = 15;
/// How often a contestant takes all bodies in a turn.
const ROUNDS: usize = 20;

type Writer = Box<dyn Fn(&mut Vec<u8>)>;

/// What one type does with a body.
#[derive(Clone, Copy)]
struct Codec {
    read: fn(&[u8]) -> Result<(), serde_json::Error>,
    writer: fn(&[u8]) -> Result<Writer, serde_json::Error>,
}

impl Codec {
    fn of<T: DeserializeOwned + Serialize + 'static>() -> Self {
        Self {
            read: |body| serde_json::from_slice::<T>(body).map(|read| drop(black_box(read))),
            writer: |body| {
                let read: T = serde_json::from_slice(body)?;
                Ok(Box::new(move |to| {
                    serde_json::to_writer(to, black_box(&read)).expect("it was read");
                }))
            },
        }
    }
}

struct Body {
    bytes: Vec<u8>,
    codecs: [Codec; 5],
}

/// The bodies that all can read.
fn bodies() -> Vec<Body> {
    let replies = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/docker/replies");
    let folder = replies.join("docker-28.5.2-api-1.51");
    let index = fs::read_to_string(folder.join("index.yaml")).expect("the index");
    let mut bodies = Vec::new();
    // One entry a line, each a JSON text as well.
    for line in index.lines().filter_map(|line| line.strip_prefix("- ")) {
        let entry: Value = serde_json::from_str(line).expect("an entry");
        let operation = entry["operationId"].as_str().expect("an operation");
        let status = entry["status"].as_u64();
        let (Some(file), Some(200..=299), Some(codecs)) =
            (entry["file"].as_str(), status, table::codecs(operation))
        else {
            continue;
        };
        let bytes = fs::read(folder.join(file)).expect("a reply");
        let is_stream = entry["kind"] == "ndjson";
        let lines = bytes.split(|byte| is_stream && *byte == b'\n');
        for body in lines
            .map(<[u8]>::trim_ascii)
            .filter(|body| !body.is_empty())
        {
            let mut reads_all = true;
            for (codec, name) in codecs.iter().zip(CONTESTANTS) {
                if let Err(error) = (codec.read)(body) {
                    println!("{name} cannot read {file}: {error}");
                    reads_all = false;
                }
            }
            if reads_all {
                bodies.push(Body {
                    bytes: body.to_vec(),
                    codecs,
                });
            }
        }
    }
    bodies
}

/// The seconds that each contestant takes, in each turn. Each turn begins with another one.
fn turns(mut run: impl FnMut(usize)) -> Vec<[f64; 5]> {
    let mut all = Vec::new();
    for turn in 0..TURNS {
        let mut seconds = [0.0; 5];
        for at in 0..CONTESTANTS.len() {
            let contestant = (turn + at) % CONTESTANTS.len();
            let start = Instant::now();
            for _ in 0..ROUNDS {
                run(contestant);
            }
            seconds[contestant] = start.elapsed().as_secs_f64();
        }
        all.push(seconds);
    }
    all
}

fn print(what: &str, turns: &[[f64; 5]]) {
    println!("\n{what}: time of docker-models divided by that of");
    println!("{:18} {:>6} {:>6} {:>6}", "", "least", "median", "most");
    for (contestant, name) in CONTESTANTS.iter().enumerate().skip(1) {
        let ratios = turns.iter().map(|turn| turn[0] / turn[contestant]);
        let mut ratios: Vec<_> = ratios.collect();
        ratios.sort_by(f64::total_cmp);
        let (least, most) = (ratios[0], ratios[TURNS - 1]);
        println!("{name:18} {least:6.2} {:6.2} {most:6.2}", ratios[TURNS / 2]);
    }
}

fn main() {
    let bodies = bodies();
    let size: usize = bodies.iter().map(|body| body.bytes.len()).sum();
    println!("{} bodies that all can read, {size} bytes", bodies.len());
    let read = turns(|contestant| {
        for body in &bodies {
            (body.codecs[contestant].read)(black_box(&body.bytes)).expect("it was read before");
        }
    });
    print("read", &read);
    let mut text = Vec::new();
    let writers: Vec<Vec<Writer>> = (0..CONTESTANTS.len())
        .map(|contestant| {
            let writer = |body: &Body| (body.codecs[contestant].writer)(&body.bytes);
            let writers: Result<_, _> = bodies.iter().map(writer).collect();
            writers.expect("they were read before")
        })
        .collect();
    let write = turns(|contestant| {
        text.clear();
        for write in &writers[contestant] {
            write(&mut text);
        }
        black_box(&text);
    });
    print("write", &write);
    println!();
    for (writers, name) in writers.iter().zip(CONTESTANTS) {
        text.clear();
        writers.iter().for_each(|write| write(&mut text));
        println!("{name} writes {} bytes of what it read", text.len());
    }
}
