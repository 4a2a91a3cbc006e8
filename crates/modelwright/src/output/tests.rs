//! The stage as a whole, against folders on disk.

use super::*;
use std::cell::Cell;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::time::{Duration, UNIX_EPOCH};
use tempfile::TempDir;

mod crash;
mod listed;
mod refusals;
mod vendored;

/// What comes of it, or the errors.
fn or_errors<T>(
    run: impl FnOnce(&mut Diagnostics) -> Result<T, Reported>,
) -> Result<T, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let result = run(&mut diagnostics);
    assert_eq!(result.is_err(), diagnostics.outcome().is_err());
    result.map_err(|_| diagnostics)
}

fn write(files: &FileSet, target: &Target<'_>) -> Result<Report, Diagnostics> {
    or_errors(|diagnostics| super::write(files, target, diagnostics))
}

fn write_observed(
    files: &FileSet,
    target: &Target<'_>,
    before_step: &mut dyn FnMut(),
) -> Result<Report, Diagnostics> {
    or_errors(|diagnostics| super::write_observed(files, target, before_step, diagnostics))
}

fn compare(files: &FileSet, target: &Target<'_>) -> Result<Vec<Difference>, Diagnostics> {
    or_errors(|diagnostics| super::compare(files, target, diagnostics))
}

fn check(files: &FileSet, target: &Target<'_>) -> Result<Option<String>, Diagnostics> {
    or_errors(|diagnostics| super::check(files, target, diagnostics))
}

fn check_state(target: &Target<'_>) -> Result<(), Diagnostics> {
    or_errors(|diagnostics| super::check_state(target, diagnostics))
}

fn end_stopped_run(target: &Target<'_>) -> Result<(), Diagnostics> {
    or_errors(|diagnostics| super::end_stopped_run(target, diagnostics))
}

fn edits(target: &Target<'_>) -> Result<Vec<Edit>, Diagnostics> {
    or_errors(|diagnostics| super::edits(target, diagnostics))
}

/// Everything below a folder: files with their bytes, folders with none.
type Tree = Vec<(String, Option<Vec<u8>>)>;

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn set(files: &[(&str, &str)]) -> FileSet {
    let mut set = FileSet::new();
    for (path, text) in files {
        set.insert(*path, *text).unwrap();
    }
    set
}

fn whole(root: &Path) -> Target<'_> {
    Target {
        root,
        shown: "",
        ownership: Ownership::Whole,
        command: "cargo xtask gen",
        waiting: Waiting::default(),
    }
}

fn listed(root: &Path) -> Target<'_> {
    Target {
        ownership: Ownership::Manifest {
            overwrites_edits: false,
        },
        ..whole(root)
    }
}

fn forced(root: &Path) -> Target<'_> {
    Target {
        ownership: Ownership::Manifest {
            overwrites_edits: true,
        },
        ..whole(root)
    }
}

fn named(root: &Path) -> Target<'_> {
    Target {
        ownership: Ownership::Named,
        ..whole(root)
    }
}

fn vendored(root: &Path) -> Target<'_> {
    Target {
        ownership: Ownership::Vendored {
            head: "# what was asked for\n",
            overwrites_edits: false,
        },
        ..whole(root)
    }
}

/// Older than any file that a test writes, so that writing one anew shows however coarse the clock is.
const LONG_AGO: Duration = Duration::from_secs(1_000_000_000);

/// Sets the time of the last change to a moment long ago. Only Unix opens folders for that; elsewhere they are left out.
fn age(root: &Path, path: &str) {
    let path = root.join(path);
    let file = match fs::metadata(&path).unwrap().is_dir() {
        true if cfg!(unix) => fs::File::open(&path),
        true => return,
        false => fs::File::options().write(true).open(&path),
    };
    file.unwrap().set_modified(UNIX_EPOCH + LONG_AGO).unwrap();
}

/// Whether nobody has written it since [`age`].
fn is_aged(root: &Path, path: &str) -> bool {
    let metadata = fs::metadata(root.join(path)).unwrap();
    metadata.modified().unwrap() == UNIX_EPOCH + LONG_AGO || (metadata.is_dir() && !cfg!(unix))
}

fn put(root: &Path, path: &str, text: impl AsRef<[u8]>) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn tree(root: &Path) -> Tree {
    let mut tree = Vec::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/");
            if path.is_dir() && !path.is_symlink() {
                open.push(path);
                tree.push((name, None));
            } else {
                tree.push((name, Some(fs::read(&path).unwrap_or_default())));
            }
        }
    }
    tree.sort();
    tree
}

fn codes<T: std::fmt::Debug>(result: Result<T, Diagnostics>) -> Vec<&'static str> {
    result.unwrap_err().iter().map(|error| error.code).collect()
}

fn kinds(differences: &[Difference]) -> Vec<(&str, &'static str)> {
    let kind = |difference: &Difference| match difference.kind {
        DifferenceKind::Changed { .. } => "changed",
        DifferenceKind::Missing { .. } => "missing",
        DifferenceKind::Extra => "extra",
    };
    differences
        .iter()
        .map(|d| (d.path.as_str(), kind(d)))
        .collect()
}

#[test]
fn changed_missing_and_extra_files_are_found() {
    let root = folder();
    put(root.path(), "a.rs", "old");
    put(root.path(), "not-text.rs", b"\xff");
    put(root.path(), "same.rs", "same");
    put(root.path(), "x/.hidden", "");
    fs::create_dir(root.path().join("empty")).unwrap();
    let files = set(&[
        ("a.rs", "new"),
        ("b/c.rs", "new"),
        ("not-text.rs", "x"),
        ("same.rs", "same"),
    ]);
    let before = tree(root.path());
    let differences = compare(&files, &whole(root.path())).unwrap();
    assert_eq!(
        kinds(&differences),
        [
            ("a.rs", "changed"),
            ("b/c.rs", "missing"),
            ("not-text.rs", "changed"),
            ("x/.hidden", "extra"),
        ]
    );
    let text = check(&files, &whole(root.path())).unwrap().unwrap();
    assert!(text.ends_with("run: cargo xtask gen\n"), "{text}");
    assert_eq!(tree(root.path()), before);
}

#[test]
fn an_empty_folder_fails_no_check_and_is_removed() {
    let root = folder();
    let files = set(&[("a", "")]);
    write(&files, &whole(root.path())).unwrap();
    fs::create_dir_all(root.path().join("x/y")).unwrap();
    assert_eq!(check(&files, &whole(root.path())).unwrap(), None);
    let report = write(&files, &whole(root.path())).unwrap();
    assert_eq!(
        report,
        Report {
            unchanged: 1,
            ..Report::default()
        }
    );
    assert_eq!(tree(root.path()), [("a".to_owned(), Some(vec![]))]);
}

#[test]
fn a_write_makes_the_folder_and_leaves_nothing_to_do() {
    let outer = folder();
    let root = outer.path().join("x/generated");
    let files = set(&[("a.rs", "a"), ("b/c/d.rs", "d")]);
    assert_eq!(compare(&files, &whole(&root)).unwrap().len(), 2);
    assert!(!root.exists());
    let report = write(&files, &whole(&root)).unwrap();
    assert_eq!(report.written, ["a.rs", "b/c/d.rs"]);
    assert_eq!(check(&files, &whole(&root)).unwrap(), None);
    let files = set(&[("a.rs", "a2"), ("e.rs", "e")]);
    let report = write(&files, &whole(&root)).unwrap();
    assert_eq!(report.written, ["a.rs", "e.rs"]);
    assert_eq!(report.removed, ["b/c/d.rs"]);
    let expected = [
        ("a.rs".to_owned(), Some(b"a2".to_vec())),
        ("e.rs".to_owned(), Some(b"e".to_vec())),
    ];
    assert_eq!(tree(&root), expected);
}

#[test]
fn a_second_write_touches_nothing() {
    let root = folder();
    let files = set(&[("a.rs", "a"), ("b/c.rs", "c")]);
    for target in [whole(root.path()), listed(root.path())] {
        write(&files, &target).unwrap();
        for path in ["a.rs", "b/c.rs", "b", "."] {
            age(root.path(), path);
        }
        let report = write(&files, &target).unwrap();
        assert_eq!((report.written.len(), report.removed.len()), (0, 0));
        for path in ["a.rs", "b/c.rs", "b", "."] {
            assert!(is_aged(root.path(), path), "{path} was touched");
        }
    }
}

#[test]
fn only_what_differs_is_written() {
    let root = folder();
    write(&set(&[("a.rs", "a"), ("b.rs", "b")]), &whole(root.path())).unwrap();
    age(root.path(), "a.rs");
    age(root.path(), "b.rs");
    let report = write(&set(&[("a.rs", "a"), ("b.rs", "b2")]), &whole(root.path())).unwrap();
    assert_eq!(
        report,
        Report {
            written: vec!["b.rs".into()],
            removed: vec![],
            unchanged: 1
        }
    );
    assert!(is_aged(root.path(), "a.rs"), "a.rs was touched");
    assert!(!is_aged(root.path(), "b.rs"), "b.rs was not written");
}

#[test]
fn a_name_that_changes_by_case_only_is_written_anew() {
    for target in [whole, listed] {
        let root = folder();
        write(
            &set(&[("v1/Port.rs", "x"), ("w.rs", "")]),
            &target(root.path()),
        )
        .unwrap();
        let files = set(&[("V1/port.rs", "x"), ("w.rs", "")]);
        write(&files, &target(root.path())).unwrap();
        let names: Vec<_> = tree(root.path())
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        assert!(names.contains(&"V1/port.rs".to_owned()), "{names:?}");
        assert!(!names.contains(&"v1".to_owned()), "{names:?}");
        assert_eq!(check(&files, &target(root.path())).unwrap(), None);
    }
}
