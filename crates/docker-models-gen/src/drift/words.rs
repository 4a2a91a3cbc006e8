//! Causes as text.

use super::{Cause, Causes, Why, provenance};
use crate::diagnostic::{Diagnostic, Location};
use crate::output::{self, Difference, DifferenceKind};
use std::collections::{BTreeMap, BTreeSet};

/// How many paths are listed before the rest is counted.
const LISTED: usize = 3;

/// What the text is about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// What messages call the folder.
    pub folder: &'a str,
    /// The command that brings it up to date.
    pub command: &'a str,
    /// Where a change belongs that somebody made in a generated file.
    pub sources: &'a str,
    /// The name of the list, below the folder.
    pub list: &'a str,
}

/// The text for people, ending with what to do; empty if nothing differs.
///
/// `causes` has one for each difference, or says what is wrong with the list from which they would be known.
pub fn render(
    differences: &[Difference],
    causes: &Result<Causes, String>,
    subject: &Subject<'_>,
) -> String {
    if differences.is_empty() {
        return String::new();
    }
    let unknown = vec![Cause::Unknown; differences.len()];
    let all = differences.iter().zip(causes.as_ref().unwrap_or(&unknown));
    let shown = all.clone().filter(|(_, cause)| **cause != Cause::Follows);
    let shown: Vec<_> = shown
        .map(|(difference, cause)| (difference, sentence(cause, &difference.kind)))
        .collect();
    let mut out = output::diffs(&shown, subject.folder);
    let mut lines = vec![output::summary(differences, subject.folder)];
    let list = format!("{}/{}", subject.folder, subject.list);
    match causes {
        Err(error) => lines.push(format!("The cause is unknown: {list} {error}")),
        Ok(_) => lines.extend(by_cause(all.clone(), subject)),
    }
    if all.clone().any(|(_, cause)| cause.is_by_hand()) {
        lines.push(format!(
            "Changes belong in {}; undo the edit with git, or let the command undo it.",
            subject.sources
        ));
    }
    lines.push(format!(
        "To update, run this command and commit the result: {}",
        subject.command
    ));
    for line in lines {
        out.push_str(&output::visible(&line));
        out.push('\n');
    }
    out
}

/// One error for each file, edits by hand first; the list is left out where it only follows from the others.
pub fn annotations(
    differences: &[Difference],
    causes: &Result<Causes, String>,
    subject: &Subject<'_>,
) -> Vec<Diagnostic> {
    let unknown = vec![Cause::Unknown; differences.len()];
    let all = differences.iter().zip(causes.as_ref().unwrap_or(&unknown));
    let mut all: Vec<_> = all.filter(|(_, cause)| **cause != Cause::Follows).collect();
    all.sort_by_key(|(_, cause)| !cause.is_by_hand());
    all.into_iter()
        .map(|(difference, cause)| {
            let error = causes.as_ref().err();
            let error = error.filter(|_| difference.path == subject.list);
            annotation(difference, cause, error, subject)
        })
        .collect()
}

/// The first of them, and one more that counts the rest, where there are more than somebody shows.
pub fn cut(mut all: Vec<Diagnostic>, shown: usize, subject: &Subject<'_>) -> Vec<Diagnostic> {
    if all.len() > shown {
        let rest = all.split_off(shown.saturating_sub(1));
        // At least two are cut off.
        let message = format!(
            "{} more files in {} differ; see the log",
            rest.len(),
            subject.folder
        );
        all.push(
            Diagnostic::error("more-differ", message).help(format!("run {}", subject.command)),
        );
    }
    all
}

/// `error` is what is wrong with the list, if this is the list.
fn annotation(
    difference: &Difference,
    cause: &Cause,
    error: Option<&String>,
    subject: &Subject<'_>,
) -> Diagnostic {
    let path = output::visible(&format!("{}/{}", subject.folder, difference.path));
    let location = match &difference.kind {
        DifferenceKind::Changed { before, after } => {
            first_difference(&path, &String::from_utf8_lossy(before), after)
        }
        DifferenceKind::Missing { .. } | DifferenceKind::Extra => Location::file(path),
    };
    let kind = match &difference.kind {
        DifferenceKind::Changed { .. } => "the file differs from the generated one",
        DifferenceKind::Missing { .. } => "the file is missing",
        DifferenceKind::Extra => "the file is not generated from any source",
    };
    let message = match (error, sentence(cause, &difference.kind)) {
        (Some(error), _) => format!("the list {error}, so the cause of the differences is unknown"),
        (None, cause) if cause.is_empty() => kind.to_owned(),
        (None, cause) => format!("{kind}, {cause}"),
    };
    let help = if cause.is_by_hand() {
        format!(
            "undo it, or run {}; changes belong in {}",
            subject.command, subject.sources
        )
    } else {
        format!("run {} and commit the result", subject.command)
    };
    Diagnostic::error(cause.code(), message)
        .at(location)
        .help(help)
}

/// The place of the first byte that is not the same, in the file as it is.
fn first_difference(path: &str, before: &str, after: &str) -> Location {
    let pairs = before.bytes().zip(after.bytes());
    let same = pairs.take_while(|(a, b)| a == b).count();
    // Behind the last line there is nothing that could be marked.
    let last = before.strip_suffix('\n').unwrap_or(before).len();
    let at = same.min(last);
    Location::in_text(path, before, at..before.len())
}

impl Cause {
    fn is_by_hand(&self) -> bool {
        matches!(self, Self::Edited(_) | Self::Deleted(_) | Self::Foreign)
    }

    /// A stable name.
    fn code(&self) -> &'static str {
        match self {
            Self::Edited(_) => "edited-by-hand",
            Self::Deleted(_) => "deleted-by-hand",
            Self::Foreign => "not-generated",
            Self::Outdated(Why::Generator) => "generator-changed",
            Self::Outdated(Why::Sources(_)) | Self::Unrecorded(_) => "sources-changed",
            Self::Outdated(_) | Self::Follows | Self::Unknown => "out-of-date",
        }
    }
}

/// What is said of one file, after its name; empty if nothing is known.
fn sentence(cause: &Cause, kind: &DifferenceKind) -> String {
    let besides = |what: &str, why: &Why| match why {
        Why::Same => what.to_owned(),
        why => format!("{what}; in addition, {}", changed(why)),
    };
    match cause {
        Cause::Edited(why) => besides("edited by hand", why),
        Cause::Deleted(why) => besides("deleted by hand", why),
        Cause::Foreign => "not written by gen: added by hand".to_owned(),
        Cause::Outdated(why) => {
            let since = match kind {
                DifferenceKind::Changed { .. } => "since",
                DifferenceKind::Missing { .. } => "new since",
                DifferenceKind::Extra => "no longer generated since",
            };
            format!("{since} {}", changed(why))
        }
        Cause::Unrecorded(sources) => format!(
            "since {} without a change of any other file",
            changed(&Why::Sources(sources.clone()))
        ),
        Cause::Follows | Cause::Unknown => String::new(),
    }
}

/// What changed, as a clause.
fn changed(why: &Why) -> String {
    match why {
        Why::Same => "nothing changed".to_owned(),
        Why::Generator => "the generator changed".to_owned(),
        Why::Unsaid => "the document, the options or the generator changed".to_owned(),
        Why::Sources(sources) => {
            let groups: BTreeSet<_> = sources
                .iter()
                .map(|path| provenance::Group::of(path))
                .collect();
            let groups: Vec<_> = groups.into_iter().map(provenance::Group::name).collect();
            let groups = match groups.split_last() {
                Some((last, [])) => (*last).to_owned(),
                Some((last, others)) => format!("{} and {last}", others.join(", ")),
                None => String::new(),
            };
            format!("{groups} changed ({})", listed(sources))
        }
    }
}

/// The first few of some paths, and how many more there are.
fn listed(paths: &[String]) -> String {
    let (shown, rest) = paths.split_at(paths.len().min(LISTED));
    let mut text = shown.join(", ");
    if !rest.is_empty() {
        text.push_str(&format!(" and {} more", rest.len()));
    }
    text
}

/// A line for each cause, with how many files it has, edits by hand first.
fn by_cause<'a>(
    all: impl Iterator<Item = (&'a Difference, &'a Cause)>,
    subject: &Subject<'_>,
) -> Vec<String> {
    let mut groups: BTreeMap<(u8, String), Vec<String>> = BTreeMap::new();
    for (difference, cause) in all {
        let key = match cause {
            Cause::Edited(_) => (0, "edited by hand".to_owned()),
            Cause::Deleted(_) => (1, "deleted by hand".to_owned()),
            Cause::Foreign => (2, "added by hand".to_owned()),
            Cause::Outdated(why) => (3, changed(&in_order(why))),
            Cause::Unrecorded(_) => (4, sentence(cause, &difference.kind)),
            Cause::Follows => (5, String::new()),
            Cause::Unknown => continue,
        };
        let path = format!("{}/{}", subject.folder, difference.path);
        groups.entry(key).or_default().push(path);
    }
    let lines = groups.into_iter().map(|((order, what), paths)| {
        let one = paths.len() == 1;
        let files = format!("{} {}", paths.len(), if one { "file" } else { "files" });
        match order {
            0..=2 => {
                let was = if one { "was" } else { "were" };
                format!("{files} {was} {what}: {}", listed(&paths))
            }
            3 => {
                let differ = if one { "differs" } else { "differ" };
                format!("{files} {differ} since {what}")
            }
            4 => format!("Only {} differs, {what}", listed(&paths)),
            _ => format!("{} differs as a result", listed(&paths)),
        }
    });
    lines.collect()
}

/// The same with sources by path, so that files which they are differently near to are counted together.
fn in_order(why: &Why) -> Why {
    match why {
        Why::Sources(sources) => {
            let mut sources = sources.clone();
            sources.sort();
            Why::Sources(sources)
        }
        other => other.clone(),
    }
}
