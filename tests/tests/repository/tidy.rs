//! Rules of the house that a compiler does not know, over all files that people write here.

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
            "templates/derive",
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
fn none(errors: Vec<String>) {
    assert!(errors.is_empty(), "{}", errors.join("\n"));
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

/// The manifests turn their unit tests off, since all models would be compiled once more with them.
#[test]
fn no_test_stands_where_none_is_run() {
    let folders = ["generated/docker-models/src", "tests/src", "xtask/src"];
    let mut errors = Vec::new();
    for (name, text) in files(&folders, &[".rs"]) {
        errors.extend(text.contains("#[test]").then_some(name));
    }
    none(errors);
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
    let mut errors = Vec::new();
    for (name, text) in files(&["crates"], &[".rs"]) {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let is_test = name.ends_with("tests.rs") || name.contains("/tests/");
        errors.extend(
            names
                .iter()
                .filter(|model| !is_test && code.contains(**model))
                .map(|model| format!("{name}: {model}")),
        );
    }
    none(errors);
}

#[test]
fn no_file_names_a_location_on_a_machine() {
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
    let mut errors = Vec::new();
    for (name, text) in files(&folders, &[".rs", ".j2", ".yaml", ".yml", ".toml", "run"]) {
        for location in ["/home/", "/Users/", "C:\\\\Users", "/root/"] {
            let is_rule = name == "tests/tests/repository/tidy.rs";
            errors.extend(
                (!is_rule && text.contains(location)).then(|| format!("{name}: {location}")),
            );
        }
    }
    none(errors);
}

#[test]
fn no_contract_holds_a_sentence() {
    let mut errors = Vec::new();
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
                    errors.push(format!("{name}: {text}"));
                }
                _ => {}
            }
        }
    }
    none(errors);
}

/// Breaks of the style guide in one description: ruled-out words, and words that no sentence may open with.
struct Style {
    words: Vec<String>,
    openings: Vec<String>,
}

impl Style {
    /// Reads the two lists of the style guide: its fenced blocks, in order.
    fn read() -> Self {
        let guide = fs::read_to_string(root().join("spec/docker/prose/README.md"))
            .expect("the style guide can be read");
        let mut lists = guide
            .split("```text\n")
            .skip(1)
            .filter_map(|rest| rest.split("```").next())
            .map(|list| {
                list.replace('\n', " ")
                    .split(',')
                    .map(|word| word.trim().to_lowercase())
                    .collect::<Vec<_>>()
            });
        let (Some(words), Some(openings)) = (lists.next(), lists.next()) else {
            panic!("the style guide lists the words and the openings");
        };
        Self { words, openings }
    }

    fn breaks(&self, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        for sentence in sentences(text) {
            let words = words(&sentence);
            let padded = format!(" {} ", words.join(" ").replace("docker engine", "docker"));
            found.extend(
                self.words
                    .iter()
                    .filter(|word| padded.contains(&format!(" {word} ")))
                    .map(|word| format!("\"{word}\"")),
            );
            found.extend(
                words
                    .first()
                    .filter(|first| self.openings.contains(first))
                    .map(|first| format!("a sentence that opens with \"{first}\"")),
            );
        }
        found
    }
}

/// The sentences of a text, with a placeholder for each code span.
fn sentences(text: &str) -> Vec<String> {
    let prose: String = text
        .split('`')
        .enumerate()
        .map(|(number, part)| if number % 2 == 0 { part } else { "CODE" })
        .collect();
    prose
        .replace("\n- ", "\n\n")
        .split("\n\n")
        .flat_map(|block| {
            let line = block.split_whitespace().collect::<Vec<_>>().join(" ");
            line.split_inclusive(". ")
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect()
}

fn words(sentence: &str) -> Vec<String> {
    sentence
        .split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '-')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// The texts and summaries of an entry, also of one that differs by version.
fn descriptions(entry: &serde_yaml::Value) -> Vec<&str> {
    match entry {
        serde_yaml::Value::String(text) => vec![text],
        serde_yaml::Value::Sequence(versions) => versions.iter().flat_map(descriptions).collect(),
        serde_yaml::Value::Mapping(_) => ["summary", "text"]
            .iter()
            .filter_map(|key| entry.get(key)?.as_str())
            .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn descriptions_keep_to_the_style_guide() {
    let style = Style::read();
    let mut read = 0;
    let mut faults = Vec::new();
    for (name, text) in files(&["spec/docker/prose"], &[".yaml"]) {
        let entries: serde_yaml::Mapping =
            serde_yaml::from_str(&text).expect("a file of descriptions can be read");
        for (key, entry) in &entries {
            let path = key.as_str().unwrap_or_default();
            for description in descriptions(entry) {
                read += 1;
                let breaks = style.breaks(description);
                faults.extend(breaks.iter().map(|what| format!("{name}: {path}: {what}")));
            }
        }
    }
    assert!(read > 2_000, "{read} descriptions were read");
    none(faults);
}

#[test]
fn a_break_of_the_style_guide_is_found_and_code_is_not_prose() {
    let style = Style::read();
    for text in [
        "Whether the container runs.",
        "The state. What it is depends on the driver.",
        "The settings:\n\n- `a`: first\n- Which one it is",
        "The version of the engine.",
        "The host\nfolder.",
        "Omitted. Left\nout if zero.",
    ] {
        assert_eq!(style.breaks(text).len(), 1, "{text}");
    }
    for text in [
        "The version of Docker Engine 28.5.",
        "The label `engine.labels.<key>`, and `What` it is.",
        "The list determines what is counted.",
    ] {
        assert_eq!(style.breaks(text), Vec::<String>::new(), "{text}");
    }
}

/// A Markdown file without its fenced blocks and the addresses of its links.
fn prose(text: &str) -> String {
    let outside: String = text.split("```").step_by(2).collect();
    outside
        .split("](")
        .enumerate()
        .map(|(number, part)| match part.split_once(')') {
            Some((_, rest)) if number > 0 => rest,
            _ => part,
        })
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn what_people_read_has_none_of_the_words_that_the_style_guide_rules_out() {
    let style = Style {
        openings: Vec::new(),
        ..Style::read()
    };
    let mut faults = Vec::new();
    for document in super::links::documents() {
        // The guide itself lists the words.
        if document.ends_with("spec/docker/prose/README.md") {
            continue;
        }
        let text = fs::read_to_string(&document).expect("a document can be read");
        let breaks = style.breaks(&prose(&text));
        let name = document.display();
        faults.extend(breaks.iter().map(|what| format!("{name}: {what}")));
    }
    none(faults);
}
