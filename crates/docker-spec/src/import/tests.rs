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
        waiting: Waiting::default(),
    }
}

fn codes(diagnostics: &Diagnostics) -> Vec<&str> {
    diagnostics.iter().map(|d| d.code).collect()
}

/// Runs an import, whose outcome is an error exactly where one is reported.
fn run(request: &Request, spec: &Path, diagnostics: &mut Diagnostics) -> Imported {
    let (imported, outcome) = super::run(request, spec, &mut || {}, diagnostics);
    assert_eq!(outcome, diagnostics.outcome(), "{diagnostics:?}");
    imported
}

#[test]
fn documents_are_taken_in_together_and_verified() {
    let folder = Folder::new("write");
    let old = folder.document("old.yaml", "1.25", "first");
    let new = folder.document("new.yaml", "1.51", "first");
    let spec = folder.0.join("spec");
    let mut diagnostics = Diagnostics::new();
    let all = [&old, &new];
    let imported = run(&request(&all, Mode::Write, true), &spec, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    assert_eq!(
        imported.lines,
        [
            "v1.25: 1 definition, 1 operation; 2 texts and examples omitted",
            "v1.51: 1 definition, 1 operation; 2 texts and examples omitted",
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
    let imported = run(&request(&all, Mode::Verify, false), &spec, &mut diagnostics);
    assert!(!imported.differs && diagnostics.is_empty(), "{imported:?}");
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
    let imported = run(
        &request(&[&document], Mode::Verify, false),
        &spec,
        &mut diagnostics,
    );
    let expected =
        "v1.51: differs in the hash of the upstream document in the lock, the hashes of texts";
    assert_eq!(
        (imported.lines, imported.differs),
        (vec![expected.to_owned()], true)
    );
    let contract = spec.join("contract/v1.51.yaml");
    fs::write(
        &contract,
        folder.text("spec/contract/v1.51.yaml") + "host: x\n",
    )
    .unwrap();
    let imported = run(
        &request(&[&document], Mode::Verify, false),
        &spec,
        &mut diagnostics,
    );
    assert!(imported.lines[1].contains("\n-host: x"), "{imported:?}");
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
    let imported = run(
        &request(&files, Mode::Write, false),
        &spec,
        &mut diagnostics,
    );
    assert_eq!(imported, Imported::default());
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
    let imported = run(
        &request(&[&document], Mode::DryRun, false),
        &spec,
        &mut diagnostics,
    );
    let file = display_path(&document);
    assert_eq!(
        imported.lines,
        [
            format!("v1.25 ({file}) would omit:"),
            "  description        1".to_owned(),
            "  summary            1".to_owned(),
            format!("  unknown: `x-odd` of # ({file}:6)"),
        ]
    );
    assert_eq!(codes(&diagnostics), ["unknown-key"]);
    assert!(!spec.exists());
}

/// Everything in the folder but what a stopped run left in it.
fn files(dir: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for name in [
        "contract/v1.25.yaml",
        "contract/v1.51.yaml",
        "lock.toml",
        "texts.toml",
    ] {
        let text = fs::read_to_string(dir.join(name)).unwrap_or_default();
        found.push((name.to_owned(), text));
    }
    found
}

/// Puts the folder into the state of an import that was killed after some of its renames.
fn kill_after(done: usize, dir: &Path, old: &[(String, String)], new: &[(String, String)]) {
    let staging = dir.join(".staging-xtask");
    fs::create_dir_all(staging.join("new/contract")).unwrap();
    fs::create_dir_all(staging.join("old")).unwrap();
    fs::write(staging.join("lock"), "").unwrap();
    let changed = old.iter().zip(new).filter(|(old, new)| old != new);
    let mut steps = Vec::new();
    for (number, (_, (name, text))) in changed.enumerate() {
        let location = if number < done {
            dir
        } else {
            &staging.join("new")
        };
        fs::write(location.join(name), text).unwrap();
        steps.push(serde_json::json!({ "put": name }));
    }
    assert!(steps.len() >= 3, "{steps:?}");
    let journal = serde_json::json!({"version": 1, "steps": steps});
    fs::write(staging.join("journal"), journal.to_string()).unwrap();
}

#[test]
fn an_import_that_was_killed_is_no_edit_and_the_next_one_finishes_it() {
    for done in 0..=4 {
        let folder = Folder::new(&format!("killed-{done}"));
        let spec = folder.0.join("spec");
        let import = |name: &str, version: &str, mode| {
            let mut diagnostics = Diagnostics::new();
            let file = folder.document(name, version, name);
            run(&request(&[&file], mode, true), &spec, &mut diagnostics);
            codes(&diagnostics).join(" ")
        };
        assert_eq!(import("a.yaml", "1.25", Mode::Write), "");
        let old = files(&spec);
        assert_eq!(import("b.yaml", "1.51", Mode::Write), "");
        let new = files(&spec);
        for (name, text) in &old {
            fs::write(spec.join(name), text).unwrap();
        }
        kill_after(done, &spec, &old, &new);
        // Whoever reads the folder learns what happened, and blames nobody.
        assert_eq!(import("b.yaml", "1.51", Mode::Verify), "interrupted-run");
        let mut diagnostics = Diagnostics::new();
        assert!(check_state(&spec, &mut diagnostics).is_err());
        assert_eq!(codes(&diagnostics), ["interrupted-run"]);
        // Even one that has nothing to add finishes it.
        assert_eq!(import("a.yaml", "1.25", Mode::Write), "");
        assert_eq!(files(&spec), new, "after {done} renames");
        assert!(!spec.join(".staging-xtask").exists());
        assert_eq!(import("b.yaml", "1.51", Mode::Verify), "");
    }
}

#[test]
fn what_an_import_without_a_journal_left_is_taken_away() {
    let folder = Folder::new("leftover");
    let spec = folder.0.join("spec");
    let document = folder.document("a.yaml", "1.25", "first");
    let mut diagnostics = Diagnostics::new();
    fs::create_dir_all(spec.join("contract")).unwrap();
    let leftovers = ["contract/v1.25.yaml.new", "lock.toml.new", "texts.toml.new"];
    for name in leftovers.iter().chain(&["notes.new"]) {
        fs::write(spec.join(name), "half").unwrap();
    }
    run(
        &request(&[&document], Mode::Write, true),
        &spec,
        &mut diagnostics,
    );
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    for name in leftovers {
        assert!(!spec.join(name).exists(), "{name}");
    }
    assert_eq!(folder.text("spec/notes.new"), "half");
}

#[test]
fn imports_at_once_lose_nothing_of_each_other() {
    let folder = Folder::new("at-once");
    let spec = folder.0.join("spec");
    let versions = ["1.25", "1.51", "1.52", "1.53"];
    let documents = versions.map(|version| folder.document(version, version, version));
    std::thread::scope(|scope| {
        for document in &documents {
            let spec = &spec;
            scope.spawn(move || {
                let mut request = request(&[document], Mode::Write, true);
                request.waiting = Waiting::patient(|_| {});
                let mut diagnostics = Diagnostics::new();
                run(&request, spec, &mut diagnostics);
                assert_eq!(codes(&diagnostics), [""; 0], "{diagnostics:?}");
            });
        }
    });
    let mut diagnostics = Diagnostics::new();
    let all: Vec<_> = documents.iter().collect();
    let imported = run(&request(&all, Mode::Verify, true), &spec, &mut diagnostics);
    assert!(!imported.differs, "{:?}", imported.lines);
    assert_eq!(codes(&diagnostics), [""; 0], "{diagnostics:?}");
    assert!(!spec.join(".staging-xtask").exists());
}

#[test]
fn what_is_read_before_writing_is_what_no_other_import_changes() {
    let folder = Folder::new("before-writing");
    let spec = folder.0.join("spec");
    let first = folder.document("a.yaml", "1.25", "first");
    let second = folder.document("b.yaml", "1.26", "second");
    let mut diagnostics = Diagnostics::new();
    let mut refused = Vec::new();
    let mut before_writing = || {
        assert!(!spec.join("contract/v1.25.yaml").exists());
        let mut diagnostics = Diagnostics::new();
        let other = request(&[&second], Mode::Write, true);
        run(&other, &spec, &mut diagnostics);
        refused = diagnostics.iter().map(|d| d.code).collect();
    };
    let write = request(&[&first], Mode::Write, true);
    let (_, outcome) = super::run(&write, &spec, &mut before_writing, &mut diagnostics);
    assert!(outcome.is_ok(), "{diagnostics:?}");
    assert_eq!(refused, ["output-busy"]);
    assert!(spec.join("contract/v1.25.yaml").exists());
    assert!(!spec.join("contract/v1.26.yaml").exists());
}
