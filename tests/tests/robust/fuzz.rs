//! The checks of the fuzz targets, on stable: on their seeds, and on variants that a seeded generator makes of the bytes.
//! `FUZZ_SECONDS` makes further variants for as many seconds, for each target.

#[path = "../../../fuzz/decoders.rs"]
mod decoders;
#[path = "../../../fuzz/targets.rs"]
mod targets;

use super::random::Random;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tests::case::root;

/// How many variants are made of each seed.
const VARIANTS: u64 = 6;

/// Bytes that mean something to a parser.
const TOKENS: [&[u8]; 16] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b": ",
    b"- ",
    b"&a ",
    b"*a",
    b"<<: ",
    b"\n",
    b"\"",
    b"'",
    b"|\n",
    b"\xff",
    b"\xe2\x80\xae",
    b"0",
];

#[test]
fn source_panics_on_no_seed_and_no_variant_of_one() {
    run(targets::source, &documents());
}

#[test]
fn lift_panics_on_no_seed_and_no_variant_of_one() {
    run(targets::lift, &documents());
}

#[test]
fn pipeline_panics_on_no_seed_and_no_variant_of_one() {
    run(targets::pipeline, &documents());
}

#[test]
fn dates_panic_on_no_seed_and_no_variant_of_one() {
    let dates = files(&["fuzz/dates"], &|_| true);
    assert!(dates.len() > 1, "{} seeds", dates.len());
    run(targets::dates, &dates);
}

/// Each recorded stream, cut in many ways, and with changes.
#[test]
fn streams_are_the_same_items_however_they_are_cut() {
    let is_stream = |path: &Path| {
        let ending = path.extension().unwrap_or_default();
        ending == "ndjson" || ending == "bin"
    };
    let streams = files(&["spec/docker/replies"], &is_stream);
    assert!(streams.len() > 40, "{} seeds", streams.len());
    for (number, (path, seed)) in streams.iter().enumerate() {
        for variant in 0..CUTS {
            let mut random = Random((number as u64 * CUTS + variant + 1).wrapping_mul(0x9E37_79B9));
            // Half of them with the longest limit, and half as they are.
            let limit = if variant % 2 == 0 {
                255
            } else {
                random.below(256)
            };
            let mut bytes = vec![limit as u8, random.below(256) as u8];
            match variant % 4 {
                0 | 1 => bytes.extend(seed),
                _ => bytes.extend(changed(seed, &mut random)),
            }
            try_one(decoders::decode, path, &bytes);
        }
    }
}

/// How often each stream is cut.
const CUTS: u64 = 40;

/// Gives each seed and a few variants of it to a target; with `FUZZ_SECONDS`, further ones for as long.
fn run(target: fn(&[u8]), seeds: &[(PathBuf, Vec<u8>)]) {
    let longer = std::env::var("FUZZ_SECONDS").ok();
    let longer = longer.map(|text| text.parse().expect("FUZZ_SECONDS is a number"));
    let end = longer.map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let mut count: u64 = 0;
    for round in 0_u64.. {
        for (number, (path, seed)) in seeds.iter().enumerate() {
            let is_over = match end {
                Some(end) => Instant::now() >= end,
                None => round > VARIANTS,
            };
            if is_over {
                println!("{count} inputs");
                return;
            }
            let mut random =
                Random(((round << 32) + number as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
            match round {
                0 => try_one(target, path, seed),
                _ => try_one(target, path, &changed(seed, &mut random)),
            }
            count += 1;
        }
    }
}

fn try_one(target: fn(&[u8]), path: &Path, bytes: &[u8]) {
    let result = catch_unwind(|| target(bytes));
    let shown = String::from_utf8_lossy(bytes);
    assert!(result.is_ok(), "of {}:\n{shown}", path.display());
}

/// The documents that `fuzz/seeds` copies, sorted.
fn documents() -> Vec<(PathBuf, Vec<u8>)> {
    let is_seed = |path: &Path| {
        let is_own = path
            .parent()
            .is_some_and(|parent| parent.ends_with("fuzz/own"));
        is_own || path.extension().is_some_and(|ending| ending == "yaml")
    };
    let documents = files(&["tests/cases", "fuzz/own"], &is_seed);
    assert!(documents.len() > 150, "{} seeds", documents.len());
    documents
}

/// The files below some directories, sorted, without what is expected of a case.
fn files(directories: &[&str], is_wanted: &dyn Fn(&Path) -> bool) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut open: Vec<_> = directories.iter().map(|path| root().join(path)).collect();
    while let Some(directory) = open.pop() {
        for entry in fs::read_dir(directory)
            .expect("a directory of seeds")
            .flatten()
        {
            let path = entry.path();
            if path.is_dir() && !path.ends_with("expected") {
                open.push(path);
            } else if path.is_file() && is_wanted(&path) {
                let bytes = fs::read(&path).expect("a seed can be read");
                found.push((path, bytes));
            }
        }
    }
    found.sort();
    found
}

/// A few changes: bytes removed, doubled or overwritten, and tokens put between them.
fn changed(seed: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=random.below(3) {
        let start = random.below(bytes.len());
        let end = (start + random.below(24)).min(bytes.len());
        match random.below(4) {
            0 => _ = bytes.drain(start..end),
            1 => {
                let part = bytes[start..end].to_vec();
                bytes.splice(start..start, part);
            }
            2 if start < bytes.len() => bytes[start] ^= 1 << random.below(8),
            _ => {
                let token = TOKENS[random.below(TOKENS.len())];
                bytes.splice(start..start, token.iter().copied());
            }
        }
    }
    bytes
}
