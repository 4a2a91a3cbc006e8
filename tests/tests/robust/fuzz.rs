//! The checks of the fuzz targets, on stable: on their seeds, and on variants that a seeded generator makes of the bytes.

#[path = "../../../fuzz/decoders.rs"]
mod decoders;
#[path = "../../../fuzz/targets.rs"]
mod targets;

use super::random::Random;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
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
fn no_target_panics_on_a_seed_or_a_variant_of_one() {
    let seeds = seeds();
    assert!(seeds.len() > 150, "{} seeds", seeds.len());
    for (number, path) in seeds.iter().enumerate() {
        let seed = fs::read(path).expect("a seed can be read");
        run(path, &seed);
        for variant in 0..VARIANTS {
            let mut random = Random(
                (number as u64 * VARIANTS + variant + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15),
            );
            run(path, &changed(&seed, &mut random));
        }
    }
}

/// Each recorded stream, cut in many ways, and with changes.
#[test]
fn streams_are_the_same_items_however_they_are_cut() {
    let seeds = streams();
    assert!(seeds.len() > 40, "{} seeds", seeds.len());
    for (number, path) in seeds.iter().enumerate() {
        let seed = fs::read(path).expect("a seed can be read");
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
                0 | 1 => bytes.extend(&seed),
                _ => bytes.extend(changed(&seed, &mut random)),
            }
            checked(path, &bytes, decoders::decode);
        }
    }
}

/// How often each stream is cut.
const CUTS: u64 = 40;

/// The recorded streams that `fuzz/seeds` copies, sorted.
fn streams() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let folder = root().join("spec/docker/replies");
    for engine in fs::read_dir(folder).expect("it can be listed").flatten() {
        if engine.path().is_dir() {
            let files = fs::read_dir(engine.path()).expect("it can be listed");
            found.extend(files.flatten().map(|file| file.path()));
        }
    }
    let is_stream = |path: &PathBuf| {
        let ending = path.extension().unwrap_or_default();
        ending == "ndjson" || ending == "bin"
    };
    found.retain(is_stream);
    found.sort();
    found
}

fn run(path: &Path, bytes: &[u8]) {
    for target in [targets::source, targets::lift, targets::pipeline] {
        checked(path, bytes, target);
    }
}

fn checked(path: &Path, bytes: &[u8], target: fn(&[u8])) {
    let result = catch_unwind(|| target(bytes));
    let shown = String::from_utf8_lossy(bytes);
    assert!(result.is_ok(), "of {}:\n{shown}", path.display());
}

/// The files that `fuzz/seeds` copies, sorted.
fn seeds() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join("tests/cases"), root().join("fuzz/own")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).expect("a folder of seeds").flatten() {
            let path = entry.path();
            let is_own = path
                .parent()
                .is_some_and(|folder| folder.ends_with("fuzz/own"));
            if path.is_dir() && !path.ends_with("expected") {
                open.push(path);
            } else if is_own || path.extension().is_some_and(|ending| ending == "yaml") {
                found.push(path);
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
