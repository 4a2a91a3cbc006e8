//! Rules of the house that a compiler does not know, over all files that people write here.
//!
//! In: the files of the checkout. Out: every place that breaks a rule. Left out on purpose: what `cargo fmt`, clippy
//! and rustdoc check already, and generated files, which follow from these.

use std::fs;
use std::path::{Path, PathBuf};

/// Past this many lines, a file answers more than one question.
const LONGEST: usize = 500;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the package lies in the checkout")
        .to_owned()
}

fn files(folders: &[&str], endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in folders {
        collect(&root().join(folder), endings, &mut found);
    }
    assert!(found.len() > 3, "there are files in {folders:?}");
    found
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder)
        .expect("the folder can be read")
        .flatten()
    {
        let path = entry.path();
        if path.is_dir() {
            if !path.ends_with("expected") {
                collect(&path, endings, found);
            }
        } else if endings
            .iter()
            .any(|ending| path.to_string_lossy().ends_with(ending))
        {
            let name = path
                .strip_prefix(root())
                .expect("it lies in the checkout")
                .to_string_lossy()
                .replace('\\', "/");
            found.push((
                name,
                String::from_utf8_lossy(&fs::read(&path).expect("it can be read")).into_owned(),
            ));
        }
    }
}

fn rust_files() -> Vec<(String, String)> {
    files(
        &[
            "benches/src",
            "crates",
            "spec/src",
            "xtask",
            "templates/src",
            "templates/support",
            "tests/build-script",
            "tests/src",
            "tests/tests",
        ],
        &[".rs"],
    )
}

#[track_caller]
fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_module_opens_with_what_it_is() {
    let without = rust_files()
        .into_iter()
        .filter(|(_, text)| !text.starts_with("//! "));
    none(without.map(|(name, _)| name).collect());
}

#[test]
fn no_file_is_longer_than_a_few_screens() {
    let long = rust_files()
        .into_iter()
        .filter(|(_, text)| text.lines().count() > LONGEST);
    none(long.map(|(name, _)| name).collect());
}

#[test]
fn no_code_asks_for_a_model_by_name() {
    let names = [
        "\"ImageSummary\"",
        "\"HostConfig\"",
        "\"PortMap\"",
        "\"GenericResources\"",
        "\"ContainerConfig\"",
    ];
    let mut faults = Vec::new();
    for (name, text) in files(&["crates"], &[".rs"]) {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let is_test = name.ends_with("tests.rs") || name.contains("/tests/");
        faults.extend(
            names
                .iter()
                .filter(|model| !is_test && code.contains(**model))
                .map(|model| format!("{name}: {model}")),
        );
    }
    none(faults);
}

#[test]
fn no_file_names_a_place_on_a_machine() {
    let folders = [
        "benches/src",
        "crates",
        "spec/src",
        "xtask",
        "templates",
        "tests",
        "spec/docker/prose",
        "spec/docker/overrides",
        ".ci",
        ".github",
    ];
    let mut faults = Vec::new();
    for (name, text) in files(&folders, &[".rs", ".j2", ".yaml", ".yml", ".toml", "run"]) {
        for place in ["/home/", "/Users/", "C:\\\\Users", "/root/"] {
            let is_rule = name == "tests/tests/tidy.rs";
            faults.extend((!is_rule && text.contains(place)).then(|| format!("{name}: {place}")));
        }
    }
    none(faults);
}

#[test]
fn no_contract_holds_a_sentence() {
    let mut faults = Vec::new();
    for (name, text) in files(&["spec/docker/contract"], &[".yaml"]) {
        let contract: serde_yaml::Value =
            serde_yaml::from_str(&text).expect("a contract can be read");
        let mut nodes = vec![&contract];
        while let Some(node) = nodes.pop() {
            match node {
                serde_yaml::Value::Mapping(map) => {
                    nodes.extend(map.iter().flat_map(|(key, value)| [key, value]));
                }
                serde_yaml::Value::Sequence(items) => nodes.extend(items),
                // "Docker Engine API" is the longest text that is a fact.
                serde_yaml::Value::String(text) if text.split_whitespace().count() > 3 => {
                    faults.push(format!("{name}: {text}"));
                }
                _ => {}
            }
        }
    }
    none(faults);
}
