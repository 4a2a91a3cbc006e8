//! Runs that are killed, that fail halfway, and that meet another.

use super::*;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

const BEFORE: &[(&str, &str)] = &[
    ("a.rs", "a"),
    ("b/c.rs", "c"),
    ("gone/x.rs", "x"),
    ("z.rs", "z"),
];
const AFTER: &[(&str, &str)] = &[
    ("a.rs", "a2"),
    ("b/c.rs", "c"),
    ("new/n.rs", "n"),
    ("z.rs", "z2"),
];

/// A write that is killed before the given step; whether it was, or came to its end first.
fn killed(files: &FileSet, target: &Target, steps: usize) -> bool {
    let left = Cell::new(steps);
    let mut kill = || match left.get() {
        // Unlike a panic this prints nothing.
        0 => resume_unwind(Box::new("killed")),
        more => left.set(more - 1),
    };
    catch_unwind(AssertUnwindSafe(|| {
        write_observed(files, target, &mut kill)
    }))
    .is_err()
}

fn is_old_or_new(root: &Path) {
    for (path, bytes) in tree(root) {
        if let Some(bytes) = bytes.filter(|_| !path.starts_with('.') && path != VENDORED) {
            let known = BEFORE.iter().chain(AFTER);
            let mut fits = known.filter(|(name, _)| *name == path);
            assert!(
                fits.any(|(_, text)| text.as_bytes() == bytes),
                "{path} is {bytes:?}"
            );
        }
    }
    for path in ["a.rs", "b/c.rs", "z.rs"] {
        assert!(root.join(path).is_file(), "{path} is gone");
    }
}

#[test]
fn a_killed_run_leaves_whole_files_and_the_next_one_ends_it() {
    // Of named files none is removed, which is two steps less.
    let fewest_steps = [11, 11, 11, 9];
    let targets = [whole, listed, vendored, named].into_iter();
    for (target, fewest) in targets.zip(fewest_steps) {
        let expected = folder();
        write(&set(BEFORE), &target(expected.path())).unwrap();
        write(&set(AFTER), &target(expected.path())).unwrap();
        let mut steps = 0;
        let mut states = BTreeSet::new();
        loop {
            let root = folder();
            write(&set(BEFORE), &target(root.path())).unwrap();
            if !killed(&set(AFTER), &target(root.path()), steps) {
                break;
            }
            is_old_or_new(root.path());
            let errors = compare(&set(AFTER), &target(root.path())).unwrap_err();
            let error = errors.iter().next().unwrap();
            assert_eq!(error.code, "interrupted-run");
            states.insert(error.message.contains("each file is complete"));
            let report = write(&set(AFTER), &target(root.path())).unwrap();
            assert!(
                report.written.len() <= 4 && report.removed.len() <= 1,
                "{report:?}"
            );
            assert_eq!(
                tree(root.path()),
                tree(expected.path()),
                "killed before step {steps}"
            );
            assert_eq!(check(&set(AFTER), &target(root.path())).unwrap(), None);
            steps += 1;
        }
        assert!(steps >= fewest, "{steps}");
        assert_eq!(states.len(), 2);
    }
}

#[test]
fn a_run_that_is_killed_while_it_finishes_another_is_finished_too() {
    let expected = folder();
    write(&set(AFTER), &listed(expected.path())).unwrap();
    for first in 6..11 {
        for second in 0..8 {
            let root = folder();
            write(&set(BEFORE), &listed(root.path())).unwrap();
            killed(&set(AFTER), &listed(root.path()), first);
            killed(&set(AFTER), &listed(root.path()), second);
            is_old_or_new(root.path());
            write(&set(AFTER), &listed(root.path())).unwrap();
            assert_eq!(
                tree(root.path()),
                tree(expected.path()),
                "{first}, {second}"
            );
        }
    }
}

#[test]
fn what_was_begun_is_finished_even_if_the_next_set_is_another() {
    let root = folder();
    write(&set(BEFORE), &listed(root.path())).unwrap();
    let steps = (0..).find(|steps| {
        killed(&set(AFTER), &listed(root.path()), *steps);
        root.path().join(".staging-xtask/journal").exists()
    });
    assert!(steps.is_some());
    let report = write(&set(BEFORE), &listed(root.path())).unwrap();
    assert!(
        report.written.contains(&"gone/x.rs".to_owned()),
        "{report:?}"
    );
    assert_eq!(report.removed, ["new/n.rs"]);
    let expected = folder();
    write(&set(BEFORE), &listed(expected.path())).unwrap();
    assert_eq!(tree(root.path()), tree(expected.path()));
}

#[test]
fn leftovers_of_staging_are_removed_even_if_there_is_nothing_to_do() {
    let root = folder();
    write(&set(BEFORE), &whole(root.path())).unwrap();
    let clean = tree(root.path());
    put(root.path(), ".staging-xtask/new/a.rs", "half");
    put(root.path(), ".staging-xtask/journal.part", "{");
    assert_eq!(
        codes(check(&set(BEFORE), &whole(root.path()))),
        ["interrupted-run"]
    );
    write(&set(BEFORE), &whole(root.path())).unwrap();
    assert_eq!(tree(root.path()), clean);
    fs::create_dir(root.path().join(".staging-xtask")).unwrap();
    assert_eq!(check(&set(BEFORE), &whole(root.path())).unwrap(), None);
}

#[test]
fn a_journal_that_cannot_be_read_or_leads_elsewhere_changes_nothing() {
    for text in ["{", r#"{"version":1,"steps":[{"remove":"../outside"}]}"#] {
        let outer = folder();
        let root = outer.path().join("out");
        put(outer.path(), "outside", "");
        put(&root, ".staging-xtask/journal", text);
        put(&root, "a.rs", "mine");
        let mut expected = tree(outer.path());
        expected.push(("out/.staging-xtask/lock".to_owned(), Some(vec![])));
        expected.sort();
        assert_eq!(
            codes(write(&set(AFTER), &whole(&root))),
            ["damaged-journal"]
        );
        assert_eq!(tree(outer.path()), expected);
    }
}

#[test]
fn a_swap_that_fails_is_taken_back() {
    let root = folder();
    write(&set(BEFORE), &whole(root.path())).unwrap();
    let before = tree(root.path());
    let blocked = Cell::new(false);
    // Once the first new file is in place, something gets in the way of the last.
    let mut block = || {
        if root.path().join("new/n.rs").exists() && !blocked.replace(true) {
            fs::remove_file(root.path().join("z.rs")).unwrap();
            fs::create_dir(root.path().join("z.rs")).unwrap();
        }
    };
    let result = write_observed(&set(AFTER), &whole(root.path()), &mut block);
    assert_eq!(codes(result), ["output-in-the-way"]);
    assert!(blocked.get());
    fs::remove_dir(root.path().join("z.rs")).unwrap();
    put(root.path(), "z.rs", "z");
    assert_eq!(tree(root.path()), before);
}

#[test]
fn staging_that_fails_leaves_all_as_it_was() {
    let root = folder();
    write(&set(BEFORE), &whole(root.path())).unwrap();
    let before = tree(root.path());
    // Something gets in the way inside the staging folder, so that the output is not what is at error.
    let mut block = || {
        let new = root.path().join(".staging-xtask/new");
        if new.exists() {
            let _ = fs::create_dir(new.join("z.rs"));
        }
    };
    let result = write_observed(&set(AFTER), &whole(root.path()), &mut block);
    assert_eq!(codes(result), ["output-io"]);
    assert_eq!(tree(root.path()), before);
}

#[test]
fn two_runs_do_not_mix() {
    let root = folder();
    write(&set(BEFORE), &whole(root.path())).unwrap();
    let met = Cell::new(false);
    let mut other = || {
        if !met.replace(true) {
            assert_eq!(
                codes(write(&set(BEFORE), &whole(root.path()))),
                ["output-busy"]
            );
            assert_eq!(
                codes(check(&set(BEFORE), &whole(root.path()))),
                ["output-busy"]
            );
        }
    };
    write_observed(&set(AFTER), &whole(root.path()), &mut other).unwrap();
    assert!(met.get());
    assert_eq!(check(&set(AFTER), &whole(root.path())).unwrap(), None);
}

/// Whether the second run has said that it waits.
static WAITS: AtomicBool = AtomicBool::new(false);

#[test]
fn a_second_run_waits_for_the_first_and_says_so() {
    let root = folder();
    write(&set(BEFORE), &whole(root.path())).unwrap();
    let waiting = Target {
        waiting: Waiting {
            quiet: Duration::ZERO,
            patience: Duration::from_secs(600),
            say: |text| {
                assert!(text.contains("another run is writing to"), "{text}");
                WAITS.store(true, Ordering::SeqCst);
            },
        },
        ..whole(root.path())
    };
    std::thread::scope(|scope| {
        let second = Cell::new(None);
        // The first run goes on only when the second one has met it.
        let mut meet = || {
            if !root.path().join(".staging-xtask/lock").exists() {
                return;
            }
            let run = || write(&set(BEFORE), &waiting).unwrap();
            second.set(Some(second.take().unwrap_or_else(|| scope.spawn(run))));
            while !WAITS.load(Ordering::SeqCst) {
                std::thread::yield_now();
            }
        };
        write_observed(&set(AFTER), &whole(root.path()), &mut meet).unwrap();
        let report = second.take().unwrap().join().unwrap();
        assert_eq!(report.removed, ["new/n.rs"]);
    });
    assert_eq!(check(&set(BEFORE), &whole(root.path())).unwrap(), None);
}

#[test]
fn many_runs_at_once_each_end_well_or_say_that_another_is_at_work() {
    let root = folder();
    let run = |number: usize| {
        let files = if number.is_multiple_of(2) {
            BEFORE
        } else {
            AFTER
        };
        let result = match number % 4 {
            0 | 1 => write(&set(files), &whole(root.path())).map(drop),
            _ => check(&set(files), &whole(root.path())).map(drop),
        };
        if let Err(errors) = result {
            let is_busy = errors.iter().all(|error| error.code == "output-busy");
            assert!(is_busy, "{number}: {errors:?}");
        }
    };
    std::thread::scope(|scope| {
        for number in 0..8 {
            let run = &run;
            scope.spawn(move || (0..ROUNDS).for_each(|_| run(number)));
        }
    });
    let is_set = |files| check(&set(files), &whole(root.path())).unwrap().is_none();
    assert!(is_set(BEFORE) || is_set(AFTER));
}

/// Enough to meet now and then; a run that meets another waits for a while.
const ROUNDS: usize = 10;
