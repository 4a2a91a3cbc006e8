//! The report as Markdown: a changelog that is fit to publish.
//!
//! In: a report, and where definitions and operations are described. Out: the values of a page, which the template
//! `changes.md.j2` lays out; or the page. What matters most comes first: highlights, then each level with its definitions
//! and operations by weight. Left out on purpose: lines of the documents, which a reader of a changelog does not have.

mod highlights;

use crate::diagnostic::Diagnostics;
use crate::diff::{ChangeKind, Level, Reading, Source, Used, Writing};
use crate::printable::Printable;
use crate::report::{self, Group, Report, ReportEntry, groups};
use crate::template::render_one;
use serde::Serialize;
use templates::docs::CHANGES;

/// As many operations as are named.
const NAMED: usize = 4;

/// Where a definition or an operation is described, if it is.
pub type Link<'l> = &'l dyn Fn(&str) -> Option<String>;

/// What a page shows.
#[derive(Clone, Debug, Serialize)]
pub struct Changelog {
    /// The document before.
    pub before: Printable,
    /// The document after.
    pub after: Printable,
    headline: Printable,
    highlights: Vec<Printable>,
    /// Each level with its changes.
    pub sections: Vec<Section>,
    texts: Vec<Printable>,
    /// Where the kinds are explained.
    pub kinds: Option<Printable>,
}

/// The changes of a level.
#[derive(Clone, Debug, Serialize)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// What the changes have in common.
    pub meaning: String,
    subjects: Vec<Subject>,
}

#[derive(Clone, Debug, Serialize)]
struct Subject {
    name: Printable,
    /// Where it is described.
    page: Option<Printable>,
    used: Printable,
    /// What all of the changes do, where it is the same.
    effect: Printable,
    has_rust: bool,
    has_effects: bool,
    rows: Vec<Row>,
}

#[derive(Clone, Debug, Serialize)]
struct Row {
    #[serde(rename = "place")]
    location: Printable,
    what: Printable,
    rust: Printable,
    effect: Printable,
}

/// Several reports in one text.
pub fn print_all(reports: &[Report]) -> String {
    match reports {
        [] => "nothing changed\n".to_owned(),
        reports => {
            let texts = reports.iter().map(print);
            texts.collect::<Vec<_>>().join("\n")
        }
    }
}

/// The page of a report, as text.
pub fn print(report: &Report) -> String {
    let page = page(report, &|_| None);
    let mut diagnostics = Diagnostics::new();
    let name = "templates/docs/changes.md.j2";
    let text = render_one(name, CHANGES.to_owned(), page, &mut diagnostics);
    text.expect("the template is our own, and is tested")
}

/// The values of the page of a report.
pub fn page(report: &Report, link: Link<'_>) -> Changelog {
    let sections = Level::ALL.iter().filter_map(|level| {
        let records = report.shown().filter(|record| {
            record.change.level() == *level && record.change.kind != ChangeKind::TextChanged
        });
        section(title(*level), meaning(*level), records, link)
    });
    let texts = report
        .shown()
        .filter(|record| record.change.kind == ChangeKind::TextChanged);
    Changelog {
        before: Printable::literal(&report.before),
        after: Printable::heading(&report.after),
        headline: headline(report),
        highlights: highlights::of(report, link),
        sections: sections.collect(),
        texts: texts.map(|record| code(&record.change.path)).collect(),
        kinds: None,
    }
}

/// A section of these records; `None` if there are none.
pub fn section<'r>(
    title: &str,
    meaning: &str,
    records: impl Iterator<Item = &'r ReportEntry>,
    link: Link<'_>,
) -> Option<Section> {
    let mut subjects: Vec<(&str, Vec<Group<'_>>)> = Vec::new();
    for group in groups(records) {
        match subjects.iter_mut().find(|(name, _)| *name == group.subject) {
            Some((_, groups)) => groups.push(group),
            None => subjects.push((group.subject, vec![group])),
        }
    }
    let subjects: Vec<_> = subjects
        .into_iter()
        .map(|(name, groups)| {
            let records: Vec<&ReportEntry> =
                groups.into_iter().flat_map(|group| group.records).collect();
            subject(name, &records, link)
        })
        .collect();
    (!subjects.is_empty()).then(|| Section {
        title: title.to_owned(),
        meaning: meaning.to_owned(),
        subjects,
    })
}

fn subject(name: &str, records: &[&ReportEntry], link: Link<'_>) -> Subject {
    let mut rows: Vec<_> = records.iter().map(|record| row(name, record)).collect();
    let is_alike = rows.iter().all(|row| row.effect == rows[0].effect);
    let effect = match &rows[0].effect {
        effect if is_alike && !effect.is_empty() => effect.as_sentence(),
        _ => Printable::default(),
    };
    if is_alike {
        rows.iter_mut()
            .for_each(|row| row.effect = Printable::default());
    }
    Subject {
        // Without a link, which tables of contents leave out of a heading along with its text.
        name: match name.strip_suffix('/') {
            Some(id) => Printable::of("Operation {}", &[&code(id)]),
            None => code(name),
        },
        page: link(name).map(|to| Printable::destination(&to)),
        used: used(name, records, link),
        effect,
        has_rust: rows.iter().any(|row| !row.rust.is_empty()),
        has_effects: !is_alike,
        rows,
    }
}

/// A definition or an operation as code, with a link if it is described somewhere.
pub(super) fn linked(name: &str, link: Link<'_>) -> Printable {
    let shown = code(name.trim_end_matches('/'));
    match link(name) {
        Some(to) => Printable::link(&shown, &to),
        None => shown,
    }
}

/// Text as code, in a cell or elsewhere.
pub(super) fn code(text: &str) -> Printable {
    Printable::code(text)
}

fn headline(report: &Report) -> Printable {
    // Counts and words of ours, and the option `--docs` as code.
    Printable::part(&report::summary(report), &|_| None).as_sentence()
}

fn title(level: Level) -> &'static str {
    match level {
        Level::Breaking => "Breaking",
        Level::Risky => "Risky",
        Level::Compatible => "Compatible",
        Level::Docs => "Docs only",
    }
}

fn meaning(level: Level) -> &'static str {
    match level {
        Level::Breaking => {
            "Code that uses it no longer compiles, a response can no longer be read, or a request can be rejected."
        }
        Level::Risky => "Programs continue to work, but their behavior can change.",
        Level::Compatible => "Programs continue to work as before.",
        Level::Docs => "Only documentation changed.",
    }
}

/// Which operations send and receive it, unless it is an operation itself.
fn used(name: &str, records: &[&ReportEntry], link: Link<'_>) -> Printable {
    let Used { request, response } = &records[0].change.used;
    if name.ends_with('/') {
        return Printable::default();
    }
    let named = |ids: &[String]| {
        let shown = ids.iter().take(NAMED);
        let shown = shown.map(|id| linked(&format!("{id}/"), link));
        and_more(
            Printable::join(shown, ", "),
            ids.len().saturating_sub(NAMED),
        )
    };
    match (request.is_empty(), response.is_empty()) {
        (true, true) => Printable::own("Not used by any operation."),
        (false, true) => Printable::of("Sent to {}.", &[&named(request)]),
        (true, false) => Printable::of("Returned by {}.", &[&named(response)]),
        (false, false) => Printable::of(
            "Sent to {}. Returned by {}.",
            &[&named(request), &named(response)],
        ),
    }
}

/// A list, and how many more there are than are in it.
pub(super) fn and_more(shown: Printable, more: usize) -> Printable {
    match more {
        0 => shown,
        more => Printable::of("{} and {} more", &[&shown, &Printable::from(more)]),
    }
}

fn row(subject: &str, record: &ReportEntry) -> Row {
    let change = &record.change;
    let rest = change.path.strip_prefix(subject).unwrap_or(&change.path);
    let rest = rest.trim_start_matches(['.', '/']);
    let rust = match (&change.rust_before, &change.rust_after) {
        (Some(before), Some(after)) if before == after => Printable::default(),
        (Some(before), Some(after)) => Printable::of("{} → {}", &[&code(before), &code(after)]),
        (Some(one), None) | (None, Some(one)) => code(one),
        (None, None) => Printable::default(),
    };
    let mut what = Printable::change(record);
    if let Some(note) = &change.note {
        what = Printable::of("{} ({})", &[&what, &Printable::literal(note)]);
    }
    Row {
        location: match rest {
            "" => Printable::own("itself"),
            rest => code(rest),
        },
        what,
        rust,
        effect: effect(record),
    }
}

/// What it does, in words.
fn effect(record: &ReportEntry) -> Printable {
    let effects = &record.change.effects;
    let source = match effects.source {
        Source::Same => "",
        Source::Deprecation => "a deprecation warning is added or removed",
        Source::Extends => "additional items",
        Source::Exhaustive => "an exhaustive `match` needs another arm",
        Source::Breaks => "code that uses it does not compile",
    };
    let reading = match effects.reading {
        Reading::Same => "",
        Reading::Misses => "old models ignore it",
        Reading::Unlisted => "old models keep it as an unlisted value",
        Reading::Lacks => "old models find no value",
        Reading::Fails => "old models cannot read it",
    };
    let writing = match effects.writing {
        Writing::Same | Writing::Unused => "",
        Writing::Ignored => "the value in old requests is ignored",
        Writing::Refused => "old requests can be rejected",
    };
    let behaviour = if effects.behaviour {
        "the same request can have a different effect"
    } else {
        ""
    };
    let parts = [source, reading, writing, behaviour];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    let allowed = record.allowed.as_ref().map(|reason| {
        let reason = Printable::cell(reason, &|_| None);
        Printable::of("allowed: {}", &[&reason])
    });
    Printable::join(parts.map(Printable::own).chain(allowed), "; ")
}
