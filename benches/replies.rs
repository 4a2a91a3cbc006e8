//! Reads and writes all recorded replies with `docker-models`, with `serde_json::Value`, and with `bollard-stubs`.
//!
//! A ratio is the time that `docker-models` takes divided by the time of the other, so below 1.00 it is the faster one.
//! The throughput counts the bytes of the replies as they were sent, for all three alike, even where one writes fewer.

use benches::{CONTESTANTS, Set, load};
use criterion::{Criterion, Throughput};
use serde_json::Value;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

fn main() {
    let set = load();
    println!("{} bodies, {} bytes", set.bodies.len(), set.size());
    println!("{} left out, for bollard-stubs:", set.left_out.len());
    for body in &set.left_out {
        println!("  {body}");
    }

    let figures = Path::new(env!("CARGO_TARGET_TMPDIR")).join("criterion");
    let mut criterion = Criterion::default()
        .output_directory(&figures)
        .measurement_time(Duration::from_secs(4))
        .warm_up_time(Duration::from_secs(1))
        .configure_from_args();
    read(&mut criterion, &set);
    write(&mut criterion, &set);
    criterion.final_summary();
    for group in ["read", "write"] {
        ratios(&figures, group);
    }
}

fn read(criterion: &mut Criterion, set: &Set) {
    let mut group = criterion.benchmark_group("read");
    group.throughput(Throughput::Bytes(set.size()));
    for (contestant, name) in CONTESTANTS.iter().enumerate() {
        group.bench_function(*name, |bencher| {
            bencher.iter(|| {
                for body in &set.bodies {
                    let read = (body.codecs[contestant].read)(black_box(&body.bytes));
                    black_box(read).expect("a body that could be read before");
                }
            });
        });
    }
    group.finish();
}

fn write(criterion: &mut Criterion, set: &Set) {
    let mut group = criterion.benchmark_group("write");
    group.throughput(Throughput::Bytes(set.size()));
    for (contestant, name) in CONTESTANTS.iter().enumerate() {
        let writers = set.writers(contestant);
        let mut text = Vec::new();
        group.bench_function(*name, |bencher| {
            bencher.iter(|| {
                text.clear();
                for write in &writers {
                    write(&mut text);
                }
                black_box(&text);
            });
        });
        if !text.is_empty() {
            println!("write/{name}: {} bytes written", text.len());
        }
    }
    group.finish();
}

/// Prints the ratios of one group, from what criterion has kept of the last run.
fn ratios(figures: &Path, group: &str) {
    let median = |name: &&str| median(&figures.join(group).join(name));
    let ours = median(&CONTESTANTS[0]);
    for name in &CONTESTANTS[1..] {
        if let (Some(ours), Some(other)) = (ours, median(name)) {
            println!(
                "{group}: docker-models / {name} = {:.2} ({:.0} us / {:.0} us)",
                ours / other,
                ours / 1e3,
                other / 1e3,
            );
        }
    }
}

/// The median time in nanoseconds; none, where nothing was measured.
fn median(figures: &Path) -> Option<f64> {
    let text = fs::read(figures.join("new/estimates.json")).ok()?;
    let estimates: Value = serde_json::from_slice(&text).ok()?;
    estimates["median"]["point_estimate"].as_f64()
}
