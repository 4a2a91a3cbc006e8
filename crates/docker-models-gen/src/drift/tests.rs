//! Each cause, from the lists alone; and what is said of it.

use super::*;
use crate::diagnostic::{Diagnostics, Format};
use std::collections::BTreeMap;

const MODEL: &str = "docker-models/src/v1_51/image_summary.rs";
const PAGE: &str = "docs/models/Port.md";
const WORDS: &str = "spec/docker/prose/definitions/Image.yaml";
const FACTS: &str = "spec/docker/overrides/facts/images.toml";
const TEMPLATE: &str = "templates/docs/model.md.j2";

const SUBJECT: Subject<'_> = Subject {
    folder: "generated",
    command: "cargo xtask gen",
    sources: "spec/docker or templates",
    list: LOCK,
};

/// What is on disk, and what the sources give now: the sources, the files of the run before, and those that lie there.
#[derive(Default)]
struct Case<'a> {
    sources_then: &'a [(&'a str, &'a str)],
    sources_now: &'a [(&'a str, &'a str)],
    written_then: &'a [(&'a str, &'a str)],
    on_disk: &'a [(&'a str, &'a str)],
    given_now: &'a [(&'a str, &'a str)],
}

fn list(sources: &[(&str, &str)], files: &[(&str, &str)]) -> String {
    let line = |path: &str, text: &str| format!("{}  {path}\n", sha256(text.as_bytes()));
    let sources = sources.iter().map(|(path, text)| line(path, text));
    let files = files
        .iter()
        .map(|(path, text)| line(&format!("generated/{path}"), text));
    sources.chain(files).collect()
}

impl Case<'_> {
    /// The differences as comparing finds them, and all files that the sources give.
    fn compare(&self) -> (Vec<Difference>, FileSet) {
        let (then, now) = (
            list(self.sources_then, self.written_then),
            list(self.sources_now, self.given_now),
        );
        let with = |files: &[(&str, &str)], list: &str| -> BTreeMap<String, String> {
            let files = files.iter().copied().chain([(LOCK, list)]);
            files
                .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
                .collect()
        };
        let (on_disk, given) = (with(self.on_disk, &then), with(self.given_now, &now));
        let paths: BTreeSet<_> = on_disk.keys().chain(given.keys()).collect();
        let kind = |path: &String| match (on_disk.get(path).cloned(), given.get(path).cloned()) {
            (Some(before), Some(after)) => (before != after).then_some(DifferenceKind::Changed {
                before: before.into_bytes(),
                after,
            }),
            (None, Some(after)) => Some(DifferenceKind::Missing { after }),
            _ => Some(DifferenceKind::Extra),
        };
        let differences = paths.into_iter().filter_map(|path| {
            let path = path.clone();
            kind(&path).map(|kind| Difference { path, kind })
        });
        let mut files = FileSet::new();
        for (path, text) in &given {
            files.insert(path.clone(), text.clone()).unwrap();
        }
        (differences.collect(), files)
    }

    fn causes(&self) -> Vec<(String, Cause)> {
        let (differences, files) = self.compare();
        let record = LastRun::of_sources(&differences, &files).unwrap();
        let causes = explain(&differences, &record);
        let paths = differences.into_iter().map(|difference| difference.path);
        paths.zip(causes).collect()
    }

    #[track_caller]
    fn has(&self, expected: &[(&str, Cause)]) {
        let expected: Vec<_> = expected
            .iter()
            .map(|(path, cause)| ((*path).to_owned(), cause.clone()))
            .collect();
        assert_eq!(self.causes(), expected);
    }
}

fn sources(paths: &[&str]) -> Why {
    Why::Sources(paths.iter().map(|path| (*path).to_owned()).collect())
}

#[test]
fn what_was_edited_put_there_or_deleted_by_hand_is_told_from_the_rest() {
    Case {
        written_then: &[(MODEL, "a"), (PAGE, "b")],
        on_disk: &[(MODEL, "x"), ("docs/stray.md", "y")],
        given_now: &[(MODEL, "a"), (PAGE, "b")],
        ..Case::default()
    }
    .has(&[
        (MODEL, Cause::Edited(Why::Same)),
        (PAGE, Cause::Deleted(Why::Same)),
        ("docs/stray.md", Cause::Foreign),
    ]);
}

#[test]
fn an_edit_by_hand_hides_no_change_of_a_source() {
    Case {
        sources_then: &[(WORDS, "1")],
        sources_now: &[(WORDS, "2")],
        written_then: &[(MODEL, "a"), (PAGE, "b")],
        on_disk: &[(MODEL, "x"), (PAGE, "y")],
        // The words change one file and not the other.
        given_now: &[(MODEL, "a2"), (PAGE, "b")],
    }
    .has(&[
        (MODEL, Cause::Edited(sources(&[WORDS]))),
        (PAGE, Cause::Edited(Why::Same)),
        (LOCK, Cause::Follows),
    ]);
}

#[test]
fn a_file_as_it_was_written_differs_for_the_sources_that_reach_it() {
    let near = "spec/docker/prose/definitions/Port.yaml";
    Case {
        sources_then: &[(WORDS, "1"), (near, "1"), (TEMPLATE, "1"), (FACTS, "1")],
        sources_now: &[(WORDS, "2"), (near, "2"), (TEMPLATE, "2"), (FACTS, "1")],
        written_then: &[(MODEL, "a"), (PAGE, "b")],
        on_disk: &[(MODEL, "a"), (PAGE, "b")],
        given_now: &[(MODEL, "a2"), (PAGE, "b2")],
    }
    .has(&[
        (MODEL, Cause::Outdated(sources(&[WORDS, near]))),
        (PAGE, Cause::Outdated(sources(&[near, TEMPLATE, WORDS]))),
        (LOCK, Cause::Follows),
    ]);
}

#[test]
fn a_source_that_is_new_or_gone_brings_files_and_takes_them_away() {
    let contract = "spec/docker/contract/v1.56.yaml";
    let (new, old) = ("docker-models/src/v1_56/a.rs", "docs/models/Old.md");
    Case {
        sources_then: &[(WORDS, "1")],
        sources_now: &[(contract, "1")],
        written_then: &[(old, "a")],
        on_disk: &[(old, "a")],
        given_now: &[(new, "b")],
    }
    .has(&[
        (new, Cause::Outdated(sources(&[contract, WORDS]))),
        (old, Cause::Outdated(sources(&[contract, WORDS]))),
        (LOCK, Cause::Follows),
    ]);
}

#[test]
fn where_no_source_reaches_it_the_generator_changed() {
    Case {
        // A template of the pages has no part in a model.
        sources_then: &[(TEMPLATE, "1")],
        sources_now: &[(TEMPLATE, "2")],
        written_then: &[(MODEL, "a")],
        on_disk: &[(MODEL, "a")],
        given_now: &[(MODEL, "a2"), (PAGE, "b")],
    }
    .has(&[
        (MODEL, Cause::Outdated(Why::Generator)),
        (PAGE, Cause::Outdated(sources(&[TEMPLATE]))),
        (LOCK, Cause::Follows),
    ]);
}

#[test]
fn the_list_alone_differs_for_a_source_that_shows_nowhere_else_or_by_hand() {
    let files: &[(&str, &str)] = &[(MODEL, "a")];
    let shown_nowhere = Case {
        sources_then: &[(FACTS, "1")],
        sources_now: &[(FACTS, "2")],
        written_then: files,
        on_disk: files,
        given_now: files,
    };
    shown_nowhere.has(&[(LOCK, Cause::Unrecorded(vec![FACTS.to_owned()]))]);
    let (differences, files_now) = shown_nowhere.compare();
    let record = LastRun::of_sources(&differences, &files_now).unwrap();
    let text = render(&differences, &Ok(explain(&differences, &record)), &SUBJECT);
    let part = "Only generated/sources.lock differs, since the facts changed (spec/docker/overrides/facts/images.toml) \
                without a change of any other file\n";
    assert!(text.contains(part), "{text}");
    Case {
        written_then: &[(MODEL, "b")],
        on_disk: files,
        given_now: files,
        ..Case::default()
    }
    .has(&[(LOCK, Cause::Edited(Why::Same))]);
}

#[test]
fn without_a_list_that_can_be_read_nothing_is_claimed() {
    let case = Case {
        on_disk: &[(MODEL, "x")],
        given_now: &[(MODEL, "a")],
        ..Case::default()
    };
    let (mut differences, files) = case.compare();
    let list = differences.iter_mut().find(|found| found.path == LOCK);
    let list = &mut list.unwrap().kind;
    let after = files.get(LOCK).unwrap().to_owned();
    *list = DifferenceKind::Changed {
        before: b"<<<<<<< HEAD\n".to_vec(),
        after: after.clone(),
    };
    let record = LastRun::of_sources(&differences, &files);
    assert_eq!(record.unwrap_err(), "cannot be read: see line 1");
    let list = differences.iter_mut().find(|found| found.path == LOCK);
    list.unwrap().kind = DifferenceKind::Missing { after };
    let error = LastRun::of_sources(&differences, &files).unwrap_err();
    let causes = Err(error);
    let said: Vec<_> = annotations(&differences, &causes, &SUBJECT)
        .into_iter()
        .map(|one| (one.code, one.message))
        .collect();
    let expected = [
        "the file differs from the generated one",
        "the list is missing, so the cause of the differences is unknown",
    ];
    assert_eq!(said, expected.map(|said| ("out-of-date", said.to_owned())));
    let text = render(&differences, &causes, &SUBJECT);
    for part in [
        "changed: generated/docker-models/src/v1_51/image_summary.rs\n",
        "The cause is unknown: generated/sources.lock is missing\n",
    ] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
    assert!(!text.contains("by hand"), "{text}");
}

#[test]
fn a_list_without_sources_tells_edits_from_the_rest() {
    let (differences, _) = Case {
        on_disk: &[("edited.rs", "x"), ("old.rs", "b")],
        given_now: &[("edited.rs", "a"), ("old.rs", "b2"), ("gone.rs", "c")],
        ..Case::default()
    }
    .compare();
    let files = [("edited.rs", "a"), ("old.rs", "b"), ("gone.rs", "c")];
    let record = LastRun {
        list: LOCK,
        files: files
            .map(|(path, text)| (path.to_owned(), sha256(text.as_bytes())))
            .into(),
        changed_sources: None,
    };
    let expected = [
        Cause::Edited(Why::Same),
        Cause::Deleted(Why::Same),
        Cause::Outdated(Why::Unsaid),
        Cause::Follows,
    ];
    assert_eq!(explain(&differences, &record), expected);
}

/// Some files of each sort.
fn mixed() -> (Vec<Difference>, Result<Causes, String>) {
    let case = Case {
        sources_then: &[(WORDS, "1"), (FACTS, "1")],
        sources_now: &[(WORDS, "2"), (FACTS, "2")],
        written_then: &[(MODEL, "a\nb\n"), (PAGE, "b"), ("replay/mod.rs", "c")],
        on_disk: &[(MODEL, "a\nx: 1%\n"), (PAGE, "b"), ("replay/mod.rs", "c")],
        given_now: &[(MODEL, "a\nb\n"), (PAGE, "b2"), ("replay/mod.rs", "c2")],
    };
    let (differences, files) = case.compare();
    let record = LastRun::of_sources(&differences, &files).unwrap();
    let causes = explain(&differences, &record);
    (differences, Ok(causes))
}

#[test]
fn people_see_a_cause_beside_each_file_and_a_summary() {
    let (differences, causes) = mixed();
    let text = render(&differences, &causes, &SUBJECT);
    let headings: Vec<_> = text.lines().filter(|line| line.contains("d: g")).collect();
    let facts = "the facts changed (spec/docker/overrides/facts/images.toml)";
    let both = "the facts and the descriptions changed (spec/docker/overrides/facts/images.toml, spec/docker/prose/definitions/Image.yaml)";
    assert_eq!(
        headings[..3],
        [
            format!("changed: generated/{MODEL}, edited by hand"),
            format!("changed: generated/{PAGE}, since {both}"),
            format!("changed: generated/replay/mod.rs, since {facts}"),
        ]
    );
    let (_, summary) = text.split_once("\n4 files").unwrap();
    let expected = format!(
        " in generated differ: 4 changed
1 file was edited by hand: generated/{MODEL}
1 file differs since {both}
1 file differs since {facts}
generated/sources.lock differs as a result
Changes belong in spec/docker or templates; undo the edit with git, or let the command undo it.
To update, run this command and commit the result: cargo xtask gen
"
    );
    assert_eq!(summary, expected);
}

#[test]
fn machines_see_edits_by_hand_first_and_as_many_as_they_show() {
    let (differences, causes) = mixed();
    let all = annotations(&differences, &causes, &SUBJECT);
    let codes: Vec<_> = all.iter().map(|one| one.code).collect();
    assert_eq!(
        codes,
        ["edited-by-hand", "sources-changed", "sources-changed"]
    );
    let mut first = Diagnostics::new();
    first.error(all[0].clone());
    let text = crate::diagnostic::render(&first, Format::Github, false);
    let expected = format!(
        "::error file=generated/{MODEL},line=2,col=1,title=edited-by-hand::the file differs from the generated one, \
         edited by hand%0Aundo it, or run cargo xtask gen; changes belong in spec/docker or templates\n"
    );
    assert_eq!(text, expected);
    assert_eq!(cut(all.clone(), 3, &SUBJECT), all);
    let shown = cut(all, 2, &SUBJECT);
    assert_eq!((shown.len(), shown[0].code), (2, "edited-by-hand"));
    assert!(
        shown[1]
            .message
            .starts_with("2 more files in generated differ")
    );
}

#[test]
fn no_line_of_a_file_is_a_command() {
    let text = "+a::b\n ::error::c\n::d ##[e]\n";
    assert_eq!(
        openapi::visible::without_commands(text),
        "+a::b\n : :error::c\n: :d ## [e]\n"
    );
}
