//! The book in a browser: what a search finds first, and what the choice of a version leaves.
//!
//! Needs mdBook and Chromium or Chrome, and says so where one of them is not installed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

/// The largest that the index of the search may be, in bytes.
const LARGEST_INDEX: u64 = 2_500_000;

/// The first of some programs that is installed; an environment variable may name another.
fn program(variable: &str, names: &[&str]) -> Option<String> {
    let named = std::env::var(variable).ok();
    let mut programs = named
        .into_iter()
        .chain(names.iter().map(|&name| name.into()));
    programs.find(|program| {
        let output = Command::new(program).arg("--version").output();
        output.is_ok_and(|output| output.status.success())
    })
}

/// The browser and the folder of the book; `None` where a program is missing.
static BOOK: LazyLock<Option<(String, PathBuf)>> = LazyLock::new(|| {
    let mdbook = program("MDBOOK", &["mdbook"]);
    let browser = program(
        "CHROMIUM",
        &["chromium", "chromium-browser", "google-chrome"],
    );
    let (Some(mdbook), Some(browser)) = (mdbook, browser) else {
        println!(
            "skipped: mdBook and Chromium have to be installed, or named by MDBOOK and CHROMIUM"
        );
        return None;
    };
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reference-book");
    let output = Command::new(mdbook)
        .arg("build")
        .arg(tests::case::root().join("generated/docs"))
        .arg("--dest-dir")
        .arg(&out)
        .output()
        .expect("mdBook can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    Some((browser, out))
});

/// A page after its scripts have run; `None` where a program is missing.
fn page(path: &str) -> Option<String> {
    let (browser, folder) = BOOK.as_ref()?;
    let output = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu"])
        .args(["--virtual-time-budget=5000", "--dump-dom"])
        .arg(format!("file://{}/{path}", folder.display()))
        .output()
        .expect("the browser can be run");
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn a_search_finds_first_what_is_meant() {
    for (query, expected) in [
        ("RepoTags", "models/ImageSummary.html#field-RepoTags"),
        ("list+images", "operations/Image.html#imagelist"),
        (
            "authentication",
            "OVERVIEW.html#authentication-with-registries",
        ),
        ("docker.sock", "OVERVIEW.html#connecting"),
    ] {
        let Some(html) = page(&format!("index.html?search={query}")) else {
            return;
        };
        let (_, results) = html
            .split_once("docs-results")
            .expect("the list of results");
        let first = results.split("href=\"").nth(1);
        let first = first.and_then(|rest| rest.split('"').next());
        assert_eq!(first, Some(expected), "{query}");
    }
}

#[test]
fn the_choice_of_a_version_leaves_what_that_version_has() {
    let Some(html) = page("models/ImageSummary.html?api=1.46") else {
        return;
    };
    let is_hidden = |field: &str| {
        let (before, _) = html
            .split_once(&format!("id=\"field-{field}\""))
            .expect(field);
        let row = before.rsplit("<tr").next().unwrap_or_default();
        row.starts_with(" class=\"docs-hidden\"")
    };
    assert!(is_hidden("Manifests") && is_hidden("Descriptor"));
    assert!(!is_hidden("Id") && !is_hidden("VirtualSize"));
    let other = page("models/ImageManifestSummary.html?api=1.46").expect("as before");
    assert!(other.contains("API 1.46 does not have this model."));
}

#[test]
fn the_index_of_the_search_has_no_examples_and_is_small() {
    let path = tests::case::root().join("generated/docs/search.js");
    let index = fs::read_to_string(&path).expect("it can be read");
    let size = fs::metadata(&path).expect("it is there").len();
    assert!(size < LARGEST_INDEX, "{size} bytes");
    let page = tests::case::root().join("generated/docs/models/ImageSummary.md");
    let page = fs::read_to_string(page).expect("it can be read");
    let digest = page.split("\"Id\": \"sha256:").nth(1).expect("an example");
    assert!(!index.contains(&digest[..64]), "{}", &digest[..64]);
    assert!(index.lines().count() > 2_500);
}
