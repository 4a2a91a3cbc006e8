//! Folders of the user's, in which a `vendor.toml` says which files are the tool's, and in which edits are kept.

use super::*;

fn forced(root: &Path) -> Target<'_> {
    Target {
        ownership: Ownership::Vendored {
            head: "# what was asked for\n",
            overwrites_edits: true,
        },
        ..whole(root)
    }
}

#[test]
fn the_list_stands_below_what_was_asked_for() {
    let root = folder();
    write(&set(&[("a b", "abc")]), &vendored(root.path())).unwrap();
    let expected = "\
# what was asked for

[files]
\"a b\" = \"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"
";
    let list = fs::read_to_string(root.path().join(VENDORED)).unwrap();
    assert_eq!(list, expected);
    assert_eq!(
        check(&set(&[("a b", "abc")]), &vendored(root.path())).unwrap(),
        None
    );
}

#[test]
fn edits_are_found_and_kept_unless_they_are_to_be_overwritten() {
    let root = folder();
    put(root.path(), "mine.rs", "mine");
    let files = set(&[("a", "1"), ("b", "1"), ("c", "1")]);
    write(&files, &vendored(root.path())).unwrap();
    assert_eq!(edits(&vendored(root.path())).unwrap(), []);
    put(root.path(), "a", "edited");
    fs::remove_file(root.path().join("b")).unwrap();
    put(root.path(), "c", "edited");
    let before = tree(root.path());
    let found = edits(&vendored(root.path())).unwrap();
    let found: Vec<_> = found
        .iter()
        .map(|edit| (edit.path.as_str(), edit.is_there))
        .collect();
    assert_eq!(found, [("a", true), ("b", false), ("c", true)]);
    // What is generated anew, and what is generated no more.
    let files = set(&[("a", "2"), ("b", "2")]);
    let refused = codes(write(&files, &vendored(root.path())));
    assert_eq!(refused, ["edited-file", "edited-file"]);
    assert_eq!(tree(root.path()), before);
    let report = write(&files, &forced(root.path())).unwrap();
    assert_eq!(report.written, ["a", "b", VENDORED]);
    assert_eq!(report.removed, ["c"]);
    assert_eq!(
        fs::read_to_string(root.path().join("mine.rs")).unwrap(),
        "mine"
    );
    assert_eq!(edits(&vendored(root.path())).unwrap(), []);
}

#[test]
fn an_edit_to_what_should_be_there_is_none_to_keep() {
    let root = folder();
    write(&set(&[("a", "1")]), &vendored(root.path())).unwrap();
    put(root.path(), "a", "2");
    let report = write(&set(&[("a", "2")]), &vendored(root.path())).unwrap();
    assert_eq!(report.written, [VENDORED]);
    assert_eq!(edits(&vendored(root.path())).unwrap(), []);
}

#[test]
fn line_breaks_of_another_system_are_no_edit() {
    let root = folder();
    let files = set(&[("a", "one\ntwo\n"), ("b", "one\n")]);
    write(&files, &vendored(root.path())).unwrap();
    for path in ["a", "b", VENDORED] {
        let text = fs::read_to_string(root.path().join(path)).unwrap();
        put(root.path(), path, text.replace('\n', "\r\n"));
    }
    assert_eq!(edits(&vendored(root.path())).unwrap(), []);
    assert_eq!(check(&files, &vendored(root.path())).unwrap(), None);
    let report = write(
        &set(&[("a", "two\n"), ("b", "one\n")]),
        &vendored(root.path()),
    )
    .unwrap();
    assert_eq!(report.written, ["a", VENDORED]);
}

#[test]
fn a_file_of_somebody_elses_is_never_overwritten() {
    let root = folder();
    put(root.path(), "a", "mine");
    let before = tree(root.path());
    for target in [vendored, forced] {
        assert_eq!(
            codes(write(&set(&[("a", "1")]), &target(root.path()))),
            ["foreign-file"]
        );
        assert_eq!(tree(root.path()), before);
    }
}

#[test]
fn a_list_that_is_damaged_or_leads_elsewhere_is_refused_with_its_location() {
    let digits = "0".repeat(64);
    for (text, line) in [
        ("a = 1\n<<<<<<< HEAD\n".to_owned(), 2),
        (format!("[files]\n\"../a\" = \"{digits}\"\n"), 2),
        (format!("[files]\n\"/a\" = \"{digits}\"\n"), 2),
        ("\n[files]\na = \"12\"\n".to_owned(), 3),
    ] {
        let outer = folder();
        let root = outer.path().join("out");
        put(outer.path(), "a", "mine");
        put(&root, VENDORED, &text);
        let before = tree(outer.path());
        let errors = write(&set(&[]), &forced(&root)).unwrap_err();
        let error = errors.iter().next().unwrap();
        assert_eq!(error.code, "damaged-manifest", "{text}");
        assert_eq!(error.primary.as_ref().unwrap().line, line, "{text}");
        assert_eq!(tree(outer.path()), before);
    }
}

#[test]
fn a_stopped_run_can_be_ended_without_another() {
    let root = folder();
    let files = set(&[("a", "1"), ("b", "1")]);
    for steps in 0.. {
        let left = Cell::new(steps);
        let mut kill = || match left.get() {
            0 => resume_unwind(Box::new("killed")),
            more => left.set(more - 1),
        };
        let run = AssertUnwindSafe(|| write_observed(&files, &vendored(root.path()), &mut kill));
        if catch_unwind(run).is_ok() {
            break;
        }
        assert_eq!(
            codes(check_state(&vendored(root.path()))),
            ["interrupted-run"]
        );
        end_stopped_run(&vendored(root.path())).unwrap();
        check_state(&vendored(root.path())).unwrap();
        let names: Vec<_> = tree(root.path())
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        assert!(
            names.is_empty() || names == ["a", "b", VENDORED],
            "{steps}: {names:?}"
        );
        if !names.is_empty() {
            assert_eq!(check(&files, &vendored(root.path())).unwrap(), None);
            return;
        }
    }
    unreachable!("some step comes after the journal is written");
}
