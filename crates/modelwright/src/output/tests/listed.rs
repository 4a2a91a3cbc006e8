//! Folders of the user's, in which a list says which files are the tool's.

use super::*;

#[test]
fn files_of_others_are_left_alone() {
    let root = folder();
    put(root.path(), "src/main.rs", "mine");
    put(root.path(), "src/models/mine.rs", "mine");
    let files = set(&[("src/models/port.rs", "port"), ("src/models/mod.rs", "mod")]);
    let report = write(&files, &listed(root.path())).unwrap();
    assert_eq!(
        report.written,
        [
            ".generated-files",
            "src/models/mod.rs",
            "src/models/port.rs"
        ]
    );
    assert_eq!(check(&files, &listed(root.path())).unwrap(), None);
    let report = write(&set(&[]), &listed(root.path())).unwrap();
    assert_eq!(report.removed, ["src/models/mod.rs", "src/models/port.rs"]);
    let left: Vec<_> = tree(root.path())
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    let expected = [
        ".generated-files",
        "src",
        "src/main.rs",
        "src/models",
        "src/models/mine.rs",
    ];
    assert_eq!(left, expected);
}

#[test]
fn the_list_says_what_it_is() {
    let root = folder();
    write(&set(&[("a b", "abc")]), &listed(root.path())).unwrap();
    let expected = "\
# The generated files in this directory, with their SHA-256; do not edit. Written by `modelwright`.
ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a b
";
    assert_eq!(
        fs::read_to_string(root.path().join(".generated-files")).unwrap(),
        expected
    );
}

#[test]
fn a_file_of_somebody_elses_where_one_should_go_is_refused_unless_it_is_equal() {
    let root = folder();
    put(root.path(), "a", "mine");
    put(root.path(), "b", "same");
    let before = tree(root.path());
    let files = set(&[("a", "yours"), ("b", "same"), ("c", "")]);
    assert_eq!(codes(write(&files, &listed(root.path()))), ["foreign-file"]);
    assert_eq!(
        codes(compare(&files, &listed(root.path()))),
        ["foreign-file"]
    );
    assert_eq!(tree(root.path()), before);
    fs::remove_file(root.path().join("a")).unwrap();
    let report = write(&files, &listed(root.path())).unwrap();
    assert_eq!(report.written, [".generated-files", "a", "c"]);
    assert_eq!(report.unchanged, 1);
}

#[test]
fn an_edited_file_is_neither_written_anew_nor_removed_unless_that_is_forced() {
    let root = folder();
    let files = set(&[("a", "1"), ("b", "1")]);
    write(&files, &listed(root.path())).unwrap();
    put(root.path(), "a", "edited");
    let before = tree(root.path());
    let errors = write(&files, &listed(root.path())).unwrap_err();
    let error = errors.iter().next().unwrap();
    assert_eq!(error.code, "edited-file");
    assert!(
        error.message.contains("/a` was edited by hand"),
        "{error:?}"
    );
    assert!(
        error.help.as_deref().unwrap().contains("--force"),
        "{error:?}"
    );
    assert_eq!(tree(root.path()), before);
    let differences = compare(&files, &forced(root.path())).unwrap();
    assert_eq!(kinds(&differences), [("a", "changed")]);
    assert_eq!(
        codes(write(&set(&[("b", "2")]), &listed(root.path()))),
        ["edited-file"]
    );
    assert_eq!(fs::read_to_string(root.path().join("b")).unwrap(), "1");
    assert_eq!(write(&files, &forced(root.path())).unwrap().written, ["a"]);
    put(root.path(), "a", "edited");
    let report = write(&set(&[("b", "1")]), &forced(root.path())).unwrap();
    assert_eq!(report.removed, ["a"]);
}

#[test]
fn what_only_became_out_of_date_and_other_line_breaks_are_no_edits() {
    let root = folder();
    write(&set(&[("a", "1\n2\n")]), &listed(root.path())).unwrap();
    put(root.path(), "a", "1\r\n2\r\n");
    let same = write(&set(&[("a", "1\n2\n")]), &listed(root.path())).unwrap();
    assert_eq!(
        same,
        Report {
            unchanged: 2,
            ..Report::default()
        }
    );
    let other = write(&set(&[("a", "3\n")]), &listed(root.path())).unwrap();
    assert_eq!(other.written, [".generated-files", "a"]);
}

#[test]
fn of_named_files_only_these_are_looked_at() {
    let root = folder();
    put(root.path(), "a", "mine");
    put(root.path(), "b/c", "mine");
    let report = write(&set(&[("b/c", "new"), ("d", "new")]), &named(root.path())).unwrap();
    assert_eq!((report.written.len(), report.removed.len()), (2, 0));
    let left: Vec<_> = tree(root.path())
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(left, ["a", "b", "b/c", "d"]);
}

#[test]
fn a_listed_file_that_somebody_removed_is_no_error() {
    let root = folder();
    write(&set(&[("a", "1"), ("b", "1")]), &listed(root.path())).unwrap();
    fs::remove_file(root.path().join("a")).unwrap();
    let report = write(&set(&[("b", "1")]), &listed(root.path())).unwrap();
    assert_eq!(
        (report.written, report.removed),
        (vec![".generated-files".to_owned()], vec![])
    );
}

#[test]
fn a_damaged_list_is_named() {
    let root = folder();
    put(root.path(), ".generated-files", "<<<<<<< HEAD\n");
    assert_eq!(
        codes(write(&set(&[]), &listed(root.path()))),
        ["damaged-manifest"]
    );
}

#[test]
fn in_a_folder_of_the_tools_a_list_is_extra() {
    let root = folder();
    put(root.path(), ".generated-files", "");
    let differences = compare(&set(&[]), &whole(root.path())).unwrap();
    assert_eq!(kinds(&differences), [(".generated-files", "extra")]);
}
