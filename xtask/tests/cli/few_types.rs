//! The sources of this repository with a few types of each version, so that `gen` takes a twentieth of its time.
//!
//! In: the sources. Out: those of the types below and of what they refer to, with their descriptions and facts, and the sums of
//! the contracts. Nothing is added, so that `gen` takes them like all of them. Left out on purpose: what is not laid out as the
//! sources are.

use super::checkout::Checkout;
use std::collections::BTreeSet;
use std::fs;

const CONTRACTS: &str = "spec/docker/contract";
const FACTS: &str = "spec/docker/overrides/facts";
const LOCK: &str = "spec/docker/lock.toml";

/// Types of many versions, and one of the newest alone.
const TYPES: [&str; 3] = ["AttestationStatement", "ImageSummary", "Port"];

/// The path of the only operation, its id and its tag; there are recorded responses to it.
const OPERATION: [&str; 3] = ["/images/json", "ImageList", "Image"];

const REFERENCE: &str = "#/definitions/";

/// Leaves these sources of a copy of the checkout.
pub fn leave_few_types(checkout: &Checkout) {
    let mut kept = BTreeSet::from([OPERATION[1].to_owned()]);
    for path in files(checkout, CONTRACTS) {
        let contract = read(checkout, &path);
        let cut = of_contract(&contract, &mut kept);
        let sum = |text: &str| openapi::hash::sha256(text.as_bytes());
        checkout.edit(LOCK, &sum(&contract), &sum(&cut));
        fs::write(checkout.path(&path), cut).unwrap();
    }
    for folder in ["definitions", "operations"] {
        for path in files(checkout, &format!("spec/docker/prose/{folder}")) {
            keep(checkout, &path, is_key, |block| kept.contains(name(block)));
        }
    }
    for path in files(checkout, FACTS) {
        let is_kept = |block: &str| {
            let path = block.split("\npath = \"").nth(1);
            path.is_some_and(|path| kept.contains(name(path)))
        };
        keep(checkout, &path, |line| line == "[[fact]]", is_kept);
    }
    leave_few_replies(checkout);
    let is_tag = |block: &str| name(block) == OPERATION[2];
    keep(checkout, "spec/docker/prose/tags.yaml", is_key, is_tag);
    let names = "spec/docker/overrides/names.toml";
    keep(checkout, names, |line| line.starts_with('"'), |_| false);
}

/// Leaves the recorded responses to the operation, and those that show the facts that are left.
fn leave_few_replies(checkout: &Checkout) {
    let replies = "spec/docker/replies";
    let facts = files(checkout, FACTS).into_iter();
    let facts: String = facts.map(|path| read(checkout, &path)).collect();
    let of_operation = format!("/{}.", OPERATION[1]);
    let is_kept = |path: &str| {
        let shown = path.trim_start_matches(replies).trim_start_matches('/');
        path.ends_with("/index.yaml") || path.contains(&of_operation) || facts.contains(shown)
    };
    let engines = files(checkout, replies).into_iter();
    let all = engines.flat_map(|engine| files(checkout, &engine));
    for path in all.filter(|path| !is_kept(path)) {
        let path = checkout.path(&path);
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        } else {
            fs::remove_file(path).unwrap();
        }
    }
}

fn read(checkout: &Checkout, path: &str) -> String {
    fs::read_to_string(checkout.path(path)).unwrap()
}

/// The paths of what lies in a folder; in a file lies nothing.
fn files(checkout: &Checkout, folder: &str) -> Vec<String> {
    let entries = fs::read_dir(checkout.path(folder)).into_iter().flatten();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.map(|name| format!("{folder}/{name}")).collect()
}

/// Whether a line begins an entry of a map in YAML.
fn is_key(line: &str) -> bool {
    !line.starts_with([' ', '#', '-'])
}

/// What a path is about: `ImageSummary` of `ImageSummary.Labels`.
fn name(path: &str) -> &str {
    let path = path.trim_start_matches(['"', '\'']);
    path.split(['.', '[', '=', '/', '{', ':']).next().unwrap()
}

/// What stands before the first line that begins a block, and the blocks.
fn blocks(text: &str, begins: impl Fn(&str) -> bool) -> (String, Vec<String>) {
    let mut head = String::new();
    let mut blocks: Vec<String> = Vec::new();
    for line in text.split_inclusive('\n') {
        if begins(line.trim_end()) {
            blocks.push(String::new());
        }
        blocks.last_mut().unwrap_or(&mut head).push_str(line);
    }
    (head, blocks)
}

/// Leaves some blocks of a file, and no file without a block.
fn keep(
    checkout: &Checkout,
    path: &str,
    begins: impl Fn(&str) -> bool,
    is_kept: impl Fn(&str) -> bool,
) {
    let (head, mut blocks) = blocks(&read(checkout, path), begins);
    let had_blocks = !blocks.is_empty();
    blocks.retain(|block| is_kept(block));
    assert!(had_blocks, "{path} is laid out in another way");
    if blocks.is_empty() && !head.contains('[') {
        fs::remove_file(checkout.path(path)).unwrap();
    } else {
        fs::write(checkout.path(path), head + &blocks.concat()).unwrap();
    }
}

/// The contract with these types, the operation and what they refer to, the names of which are added to those that are kept.
fn of_contract(contract: &str, kept: &mut BTreeSet<String>) -> String {
    let is_inner = |line: &str| line.starts_with("  ") && !line.starts_with("   ");
    let (head, sections) = blocks(contract, |line| line.starts_with(char::is_alphabetic));
    let inner = |section: &str| {
        let section = sections.iter().find(|found| found.starts_with(section));
        blocks(section.unwrap(), is_inner)
    };
    let (paths, mut operations) = inner("paths:");
    operations.retain(|block| {
        block
            .trim_start()
            .starts_with(&format!("{}:", OPERATION[0]))
    });
    let (definitions, mut types) = inner("definitions:");
    let names = needed(&types, &operations);
    types.retain(|block| names.contains(name(block.trim_start())));
    kept.extend(names);
    let sections = sections.iter().map(|section| match section {
        section if section.starts_with("paths:") => paths.clone() + &operations.concat(),
        section if section.starts_with("definitions:") => definitions.clone() + &types.concat(),
        section => section.clone(),
    });
    head + &sections.collect::<String>()
}

/// The names of the types, and of what they and the operations refer to.
fn needed(types: &[String], operations: &[String]) -> BTreeSet<String> {
    let mut names = BTreeSet::from(TYPES);
    names.extend(operations.iter().flat_map(|block| references(block)));
    loop {
        let found = types
            .iter()
            .filter(|block| names.contains(name(block.trim_start())));
        let more: Vec<_> = found.flat_map(|block| references(block)).collect();
        let count = names.len();
        names.extend(more);
        if names.len() == count {
            return names.into_iter().map(str::to_owned).collect();
        }
    }
}

/// The types that a part of a contract refers to.
fn references(block: &str) -> impl Iterator<Item = &str> {
    let after = block.split(REFERENCE).skip(1);
    after.filter_map(|rest| rest.split('"').next())
}
