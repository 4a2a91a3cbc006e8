//! Reading the files beside a document.

use super::*;
use serde_json::Value;
use std::fs;
use tempfile::TempDir;

/// A folder of these files, of which the first is the document.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (path, text) in files {
        let path = folder.path().join("root").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn read(folder: &TempDir, document: &str) -> Result<Source, Vec<String>> {
    let root = folder.path().join("root");
    let path = root.join(document);
    let bytes = fs::read(&path).unwrap();
    let mut diagnostics = Diagnostics::new();
    let beside = Beside::new(path, root);
    let source = Source::read_beside(document, bytes, Some(&beside), &mut diagnostics);
    let messages = || diagnostics.iter().map(|error| error.message.clone());
    source.map_err(|_| messages().collect())
}

/// What comes of a document whose schema is this reference, beside a file outside of the folder.
fn refused(reference: &str) -> String {
    let text = format!("a: {{$ref: {reference:?}}}");
    let folder = folder(&[("api.yaml", &text)]);
    fs::write(folder.path().join("secret.yaml"), "secret: 1").unwrap();
    read(&folder, "api.yaml").unwrap_err().join("\n")
}

#[test]
fn references_lead_to_where_the_files_stand() {
    let folder = folder(&[
        (
            "api.yaml",
            "a: {$ref: 'sub/b.yaml#/B'}\nb: {$ref: '#/a'}\nc: {$ref: 'sub/c%20d.yaml'}",
        ),
        (
            "sub/b.yaml",
            "B: {$ref: '../api.yaml#/c'}\nC: {$ref: '#/B'}\nD: {$ref: './b.yaml#/C'}",
        ),
        ("sub/c d.yaml", "x: 1"),
    ]);
    let source = read(&folder, "api.yaml").unwrap();
    let at = |pointer: &str| {
        source
            .tree
            .pointer(pointer)
            .and_then(Value::as_str)
            .unwrap()
    };
    assert_eq!(at("/a/$ref"), "#/x-files/sub~1b.yaml/B");
    assert_eq!(at("/b/$ref"), "#/a");
    assert_eq!(at("/c/$ref"), "#/x-files/sub~1c d.yaml");
    assert_eq!(at("/x-files/sub~1b.yaml/B/$ref"), "#/c");
    assert_eq!(at("/x-files/sub~1b.yaml/C/$ref"), "#/x-files/sub~1b.yaml/B");
    assert_eq!(at("/x-files/sub~1b.yaml/D/$ref"), "#/x-files/sub~1b.yaml/C");
    let location = source.location(&Pointer::of([FILES, "sub/b.yaml", "C"]));
    assert_eq!((location.file.as_str(), location.line), ("sub/b.yaml", 2));
    assert_eq!(location.path.as_deref(), Some("#/C"));
}

#[test]
fn the_folder_is_not_left() {
    let leaves = [
        "../secret.yaml",
        "x/../../secret.yaml",
        "%2e%2e/secret.yaml",
        "..%2Fsecret.yaml",
        "/etc/passwd",
        "%2Fetc/passwd",
    ];
    for reference in leaves {
        let said = refused(reference);
        assert!(
            said.contains("leads out of the directory"),
            "{reference}: {said}"
        );
    }
    for reference in ["..\\\\secret.yaml", "a%00b"] {
        assert!(refused(reference).contains("character"), "{reference}");
    }
    for reference in [".", "missing.yaml", "%252e%252e/secret.yaml"] {
        assert!(refused(reference).contains("is not read"), "{reference}");
    }
}

#[cfg(unix)]
#[test]
fn links_do_not_leave_the_folder_either() {
    use std::os::unix::fs::symlink;
    let folder = folder(&[
        ("api.yaml", "a: {$ref: 'link.yaml'}"),
        (
            "inside.yaml",
            "a: {$ref: 'within.yaml'}\nb: {$ref: 'again.yaml#/x'}",
        ),
        ("again.yaml", "x: 1"),
        ("dir.yaml", "a: {$ref: 'out/secret.yaml'}"),
    ]);
    let root = folder.path().join("root");
    fs::write(folder.path().join("secret.yaml"), "secret: 1").unwrap();
    symlink(folder.path().join("secret.yaml"), root.join("link.yaml")).unwrap();
    symlink(root.join("again.yaml"), root.join("within.yaml")).unwrap();
    symlink(folder.path(), root.join("out")).unwrap();
    for document in ["api.yaml", "dir.yaml"] {
        let said = read(&folder, document).unwrap_err();
        assert!(said[0].contains("leads out of the directory"), "{said:?}");
    }
    // One that stays within is the file that it leads to.
    let source = read(&folder, "inside.yaml").unwrap();
    assert_eq!(source.tree["x-files"].as_object().unwrap().len(), 1);
}

#[test]
fn nothing_is_fetched() {
    for url in [
        "https://example.com/a.yaml#/A",
        "//example.com/a.yaml",
        "file:///etc/passwd",
    ] {
        let text = format!("a: {{$ref: '{url}'}}");
        let folder = folder(&[("api.yaml", &text)]);
        let source = read(&folder, "api.yaml").unwrap();
        assert_eq!(source.tree["a"]["$ref"], url);
        assert!(source.tree.get(FILES).is_none());
    }
}

#[test]
fn files_have_constraints_and_may_go_in_cycles() {
    let folder = folder(&[
        ("api.yaml", "a: {$ref: 'b.yaml'}"),
        ("b.yaml", "{$ref: 'c.yaml'}"),
        ("c.yaml", "{$ref: 'b.yaml'}"),
    ]);
    assert_eq!(read(&folder, "api.yaml").unwrap().others.len(), 2);
    let many = folder_of_many(MAX_FILES + 1);
    let said = read(&many, "api.yaml").unwrap_err();
    assert!(said[0].contains("at most 1000 files"), "{said:?}");
    assert!(read(&folder_of_many(MAX_FILES), "api.yaml").is_ok());
}

fn folder_of_many(count: usize) -> TempDir {
    let lines = (0..count).map(|number| format!("a{number}: {{$ref: 'f{number}.yaml'}}\n"));
    let folder = folder(&[("api.yaml", &lines.collect::<String>())]);
    for number in 0..count {
        let path = folder.path().join("root").join(format!("f{number}.yaml"));
        fs::write(path, "x: 1").unwrap();
    }
    folder
}

#[test]
fn a_error_of_a_file_is_shown_there() {
    let folder = folder(&[("api.yaml", "a: {$ref: 'b.yaml'}"), ("b.yaml", "a: [1")]);
    let root = folder.path().join("root");
    let mut diagnostics = Diagnostics::new();
    let beside = Beside::new(root.join("api.yaml"), &root);
    let bytes = fs::read(root.join("api.yaml")).unwrap();
    let source = Source::read_beside("here/api.yaml", bytes, Some(&beside), &mut diagnostics);
    assert!(source.is_err());
    let locations = diagnostics
        .iter()
        .filter_map(|error| error.primary.as_ref());
    let files: Vec<_> = locations.map(|location| location.file.as_str()).collect();
    assert_eq!(files, ["here/b.yaml"]);
}

#[test]
fn sections_may_be_files() {
    let folder = folder(&[
        (
            "api.yaml",
            "paths: {$ref: 'paths.yaml'}\ncomponents: {schemas: {$ref: 'schemas.yaml#/all'}}",
        ),
        ("paths.yaml", "/a: {get: {responses: {}}}"),
        (
            "schemas.yaml",
            "all: {$ref: '#/really'}\nreally: {A: {type: string}}",
        ),
    ]);
    let source = read(&folder, "api.yaml").unwrap();
    assert!(source.tree["paths"]["/a"]["get"].is_object());
    assert_eq!(source.tree["components"]["schemas"]["A"]["type"], "string");
}

#[test]
fn a_document_outside_of_the_folder_is_refused() {
    let folder = folder(&[("api.yaml", "a: 1"), ("sub/x.yaml", "a: 1")]);
    let mut diagnostics = Diagnostics::new();
    let root = folder.path().join("root");
    let beside = Beside::new(root.join("api.yaml"), root.join("sub"));
    assert!(
        Source::read_beside(
            "api.yaml",
            b"a: 1".to_vec(),
            Some(&beside),
            &mut diagnostics
        )
        .is_err()
    );
    assert_eq!(diagnostics.iter().count(), 1);
}
