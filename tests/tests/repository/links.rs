//! Links between the files that people write lead somewhere.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    tests::case::root()
}

/// The Markdown files of the checkout's root, of `docs`, and those that lie beside what they describe.
pub(super) fn documents() -> Vec<PathBuf> {
    let mut documents: Vec<PathBuf> = [
        "benches/README.md",
        "fuzz/README.md",
        "spec/docker/README.md",
        "spec/docker/prose/README.md",
        "spec/docker/replies/README.md",
        "generated/docker-models/README.md",
    ]
    .map(|path| root().join(path))
    .to_vec();
    for folder in [root(), root().join("docs")] {
        let entries = fs::read_dir(folder).expect("it can be listed").flatten();
        documents.extend(
            entries
                .map(|entry| entry.path())
                .filter(|path| path.extension().is_some_and(|ending| ending == "md")),
        );
    }
    assert!(documents.len() > 15, "{documents:?}");
    documents
}

/// The anchors of the headings outside of fenced blocks, as GitHub makes them.
fn anchors(text: &str) -> Vec<String> {
    let outside = text.split("\n```").step_by(2);
    let lines = outside.flat_map(str::lines);
    lines
        .filter(|line| line.starts_with('#'))
        .map(|line| {
            let heading = line.trim_start_matches('#').trim().to_lowercase();
            heading
                .chars()
                .filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'))
                .map(|letter| if letter == ' ' { '-' } else { letter })
                .collect()
        })
        .collect()
}

/// Why a link of a document leads nowhere.
fn fault(document: &Path, link: &str) -> Option<String> {
    if link.starts_with("https://") {
        return None;
    }
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let target = if path.is_empty() {
        document.to_owned()
    } else {
        document.parent().expect("a folder").join(path)
    };
    let has_anchor = || {
        let text = fs::read_to_string(&target).unwrap_or_default();
        anchors(&text).iter().any(|known| known == anchor)
    };
    let is_dead = !target.exists() || (!anchor.is_empty() && !has_anchor());
    is_dead.then(|| format!("{}: {link}", document.display()))
}

#[test]
fn links_of_what_people_write_lead_somewhere() {
    let mut read = 0;
    let mut faults = Vec::new();
    for document in documents() {
        let text = fs::read_to_string(&document).expect("it is text");
        let prose: String = text.split("\n```").step_by(2).collect();
        for rest in prose.split("](").skip(1) {
            let link = rest.split(')').next().unwrap_or_default();
            read += 1;
            faults.extend(fault(&document, link));
        }
    }
    assert!(read > 60, "{read} links were read");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_link_to_a_file_or_heading_that_is_not_there_is_found() {
    let readme = root().join("README.md");
    for link in ["docs/nothing.md", "docs/settings.md#nothing", "#nothing"] {
        assert!(fault(&readme, link).is_some(), "{link}");
    }
    for link in ["docs/settings.md#names", "#set-up", "docs"] {
        assert_eq!(fault(&readme, link), None, "{link}");
    }
}
