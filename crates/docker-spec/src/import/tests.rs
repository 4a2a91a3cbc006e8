//! `import` as a whole: what is written, refused, kept and reported, in folders of its own.

use super::*;
use std::fs;

/// A folder of its own that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("xtask-import-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder for the test");
        Self(path)
    }

    fn document(&self, name: &str, version: &str, prose: &str) -> PathBuf {
        let text = format!(
            "swagger: '2.0'\nbasePath: /v{version}\ninfo: {{title: Docker Engine API, version: '{version}'}}\n\
             paths: {{/a: {{get: {{operationId: A, summary: '{prose}', responses: {{}}}}}}}}\n\
             definitions: {{Port: {{type: string, description: '{prose}'}}}}\n"
        );
        let path = self.0.join(name);
        fs::write(&path, text).expect("a document for the test");
        path
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap_or_default()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn request(files: &[&PathBuf], mode: Mode, origin: bool) -> Request {
    Request {
        files: files.iter().map(|file| (*file).clone()).collect(),
        mode,
        revision: origin.then(|| "tag-{version}".to_owned()),
        upstream_path: origin.then(|| "docs/v{version}.yaml".to_owned()),
    }
}

fn codes(diagnostics: &Diagnostics) -> Vec<&str> {
    diagnostics.iter().map(|d| d.code).collect()
}

#[test]
fn documents_are_taken_in_together_and_verified() {
    let folder = Folder::new("write");
    let old = folder.document("old.yaml", "1.25", "first");
    let new = folder.document("new.yaml", "1.51", "first");
    let spec = folder.0.join("spec");
    let mut diagnostics = Diagnostics::new();
    let all = [&old, &new];
    let outcome = run(&request(&all, Mode::Write, true), &spec, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    assert_eq!(
        outcome.lines,
        [
            "v1.25: 1 definition, 1 operation; 2 texts and examples left out",
            "v1.51: 1 definition, 1 operation; 2 texts and examples left out",
        ]
    );
    assert!(!folder.text("spec/contract/v1.25.yaml").contains("first"));
    assert!(folder.text("spec/lock.toml").contains("\"tag-1.51\""));
    let hash = &sha256(b"first")[..10];
    let texts = folder.text("spec/texts.toml");
    assert!(
        texts.contains(&format!("\"Port\" = [\"1.25-1.51 {hash}\"]")),
        "{texts}"
    );
    let outcome = run(&request(&all, Mode::Verify, false), &spec, &mut diagnostics);
    assert!(!outcome.differs && diagnostics.is_empty(), "{outcome:?}");
    let lock = folder.text("spec/lock.toml");
    run(&request(&all, Mode::Write, false), &spec, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    assert_eq!(
        (
            folder.text("spec/lock.toml"),
            folder.text("spec/texts.toml")
        ),
        (lock, texts)
    );
}

#[test]
fn verify_shows_what_differs() {
    let folder = Folder::new("verify");
    let document = folder.document("up.yaml", "1.51", "first");
    let spec = folder.0.join("spec");
    let mut diagnostics = Diagnostics::new();
    run(
        &request(&[&document], Mode::Write, true),
        &spec,
        &mut diagnostics,
    );
    folder.document("up.yaml", "1.51", "second");
    let outcome = run(
        &request(&[&document], Mode::Verify, false),
        &spec,
        &mut diagnostics,
    );
    let expected =
        "v1.51: differs in the sum of the upstream document in the lock, the hashes of texts";
    assert_eq!(
        (outcome.lines, outcome.differs),
        (vec![expected.to_owned()], true)
    );
    let contract = spec.join("contract/v1.51.yaml");
    fs::write(
        &contract,
        folder.text("spec/contract/v1.51.yaml") + "host: x\n",
    )
    .unwrap();
    let outcome = run(
        &request(&[&document], Mode::Verify, false),
        &spec,
        &mut diagnostics,
    );
    assert!(outcome.lines[1].contains("\n-host: x"), "{outcome:?}");
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
}

#[test]
fn a_document_of_unknown_origin_is_refused_and_nothing_is_written() {
    let folder = Folder::new("origin");
    let good = folder.document("good.yaml", "1.25", "first");
    let spec = folder.0.join("spec");
    let mut diagnostics = Diagnostics::new();
    run(
        &request(&[&good], Mode::Write, true),
        &spec,
        &mut diagnostics,
    );
    let before = folder.text("spec/lock.toml");
    folder.document("good.yaml", "1.25", "second");
    let other = folder.document("other.yaml", "1.51", "first");
    let files = [&good, &other];
    let outcome = run(
        &request(&files, Mode::Write, false),
        &spec,
        &mut diagnostics,
    );
    assert_eq!(outcome, Outcome::default());
    assert_eq!(codes(&diagnostics), ["unknown-origin"; 2]);
    assert_eq!(folder.text("spec/lock.toml"), before);
    assert_eq!(folder.text("spec/contract/v1.51.yaml"), "");
}

#[test]
fn two_documents_of_one_version_and_a_missing_one_are_errors() {
    let folder = Folder::new("twice");
    let first = folder.document("a.yaml", "1.25", "first");
    let second = folder.document("b.yaml", "1.25", "first");
    let missing = folder.0.join("missing.yaml");
    let mut diagnostics = Diagnostics::new();
    let files = [&first, &second, &missing];
    run(
        &request(&files, Mode::Write, true),
        &folder.0.join("spec"),
        &mut diagnostics,
    );
    assert_eq!(codes(&diagnostics), ["cannot-read", "version-twice"]);
    assert!(!folder.0.join("spec").exists());
}

#[test]
fn a_dry_run_counts_and_writes_nothing() {
    let folder = Folder::new("dry");
    let document = folder.document("a.yaml", "1.25", "first");
    let text = fs::read_to_string(&document).unwrap() + "x-odd: 1\n";
    fs::write(&document, text).unwrap();
    let mut diagnostics = Diagnostics::new();
    let spec = folder.0.join("spec");
    let outcome = run(
        &request(&[&document], Mode::DryRun, false),
        &spec,
        &mut diagnostics,
    );
    let file = shown(&document);
    assert_eq!(
        outcome.lines,
        [
            format!("v1.25 ({file}) would leave out:"),
            "  description        1".to_owned(),
            "  summary            1".to_owned(),
            format!("  unknown: `x-odd` of # ({file}:6)"),
        ]
    );
    assert_eq!(codes(&diagnostics), ["unknown-key"]);
    assert!(!spec.exists());
}
