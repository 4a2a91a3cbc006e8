//! The report as Markdown: a changelog that is fit to publish.
//!
//! In: a report, and where definitions and operations are described. Out: the values of a page, which the template
//! `changes.md.j2` lays out; or the page. What matters most comes first: highlights, then each level with its definitions
//! and operations by weight. Left out on purpose: lines of the documents, which a reader of a changelog does not have.

mod highlights;

use crate::diagnostic::Diagnostics;
use crate::diff::{Kind, Level, Reading, Source, Used, Writing};
use crate::emit::text::{cell, code_cell};
use crate::report::{self, Group, Record, Report, groups, sentence};
use crate::template::render_one;
use serde::Serialize;
use templates::docs::CHANGES;

/// As many operations as are named.
const NAMED: usize = 4;

/// Where a definition or an operation is described, if it is.
pub type Link<'l> = &'l dyn Fn(&str) -> Option<String>;

/// What a page shows.
#[derive(Clone, Debug, Serialize)]
pub struct Page {
    /// The document before.
    pub before: String,
    /// The document after.
    pub after: String,
    headline: String,
    highlights: Vec<String>,
    /// Each level with its changes.
    pub sections: Vec<Section>,
    texts: Vec<String>,
    /// Where the kinds are explained.
    pub kinds: Option<String>,
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
    name: String,
    /// Where it is described.
    page: Option<String>,
    used: String,
    /// What all of the changes do, where it is the same.
    effect: String,
    has_rust: bool,
    has_effects: bool,
    rows: Vec<Row>,
}

#[derive(Clone, Debug, Serialize)]
struct Row {
    place: String,
    what: String,
    rust: String,
    effect: String,
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
pub fn page(report: &Report, link: Link<'_>) -> Page {
    let sections = Level::ALL.iter().filter_map(|level| {
        let records = report.shown().filter(|record| {
            record.change.level() == *level && record.change.kind != Kind::TextChanged
        });
        section(title(*level), meaning(*level), records, link)
    });
    let texts = report
        .shown()
        .filter(|record| record.change.kind == Kind::TextChanged);
    Page {
        before: report.before.clone(),
        after: report.after.clone(),
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
    records: impl Iterator<Item = &'r Record>,
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
            let records: Vec<&Record> =
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

fn subject(name: &str, records: &[&Record], link: Link<'_>) -> Subject {
    let mut rows: Vec<_> = records.iter().map(|record| row(name, record)).collect();
    let is_alike = rows.iter().all(|row| row.effect == rows[0].effect);
    let effect = match (is_alike, rows[0].effect.as_str()) {
        (true, effect) if !effect.is_empty() => sentence_of(effect),
        _ => String::new(),
    };
    if is_alike {
        rows.iter_mut().for_each(|row| row.effect.clear());
    }
    Subject {
        // Without a link, which tables of contents leave out of a heading along with its text.
        name: match name.strip_suffix('/') {
            Some(id) => format!("Operation {}", code(id)),
            None => code(name),
        },
        page: link(name),
        used: used(name, records, link),
        effect,
        has_rust: rows.iter().any(|row| !row.rust.is_empty()),
        has_effects: !is_alike,
        rows,
    }
}

/// Words as a sentence.
fn sentence_of(words: &str) -> String {
    let mut chars = words.chars();
    let first = chars
        .next()
        .map(|c| c.to_uppercase().to_string())
        .unwrap_or_default();
    format!("{first}{}.", chars.as_str())
}

/// A definition or an operation as code, with a link if it is described somewhere.
pub(super) fn linked(name: &str, link: Link<'_>) -> String {
    let shown = code(name.trim_end_matches('/'));
    match link(name) {
        Some(to) => format!("[{shown}]({to})"),
        None => shown,
    }
}

/// Text as code, in a cell or elsewhere.
pub(super) fn code(text: &str) -> String {
    code_cell(text)
}

fn headline(report: &Report) -> String {
    let line = report::headline(report);
    let line = line
        .split_once(": ")
        .map_or(line.as_str(), |(_, rest)| rest);
    sentence_of(line)
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
            "Code that uses it stops compiling, a reply is no longer read, or a request may be refused."
        }
        Level::Risky => "Programs go on, and may do something else than they did.",
        Level::Compatible => "Programs go on as they did.",
        Level::Docs => "Only what people read is different.",
    }
}

/// Which operations send and receive it, unless it is an operation itself.
fn used(name: &str, records: &[&Record], link: Link<'_>) -> String {
    let Used { request, response } = &records[0].change.used;
    if name.ends_with('/') {
        return String::new();
    }
    let named = |ids: &[String]| {
        let shown = ids.iter().take(NAMED);
        let shown: Vec<_> = shown.map(|id| linked(&format!("{id}/"), link)).collect();
        match ids.len().saturating_sub(NAMED) {
            0 => shown.join(", "),
            more => format!("{} and {more} more", shown.join(", ")),
        }
    };
    match (request.is_empty(), response.is_empty()) {
        (true, true) => "No operation refers to it.".to_owned(),
        (false, true) => format!("Sent to {}.", named(request)),
        (true, false) => format!("Comes back from {}.", named(response)),
        (false, false) => format!(
            "Sent to {}. Comes back from {}.",
            named(request),
            named(response)
        ),
    }
}

fn row(subject: &str, record: &Record) -> Row {
    let change = &record.change;
    let rest = change.path.strip_prefix(subject).unwrap_or(&change.path);
    let rest = rest.trim_start_matches(['.', '/']);
    let rust = match (&change.rust_before, &change.rust_after) {
        (Some(before), Some(after)) if before == after => String::new(),
        (Some(before), Some(after)) => format!("{} → {}", code(before), code(after)),
        (Some(one), None) | (None, Some(one)) => code(one),
        (None, None) => String::new(),
    };
    let mut what = sentence(record, &code);
    if let Some(note) = &change.note {
        what = format!("{what} ({})", cell(note));
    }
    Row {
        place: match rest {
            "" => "itself".to_owned(),
            rest => code(rest),
        },
        what,
        rust,
        effect: effect(record),
    }
}

/// What it does, in words.
fn effect(record: &Record) -> String {
    let effects = &record.change.effects;
    let source = match effects.source {
        Source::Same => "",
        Source::Deprecation => "the compiler's warning comes or goes",
        Source::Extends => "more to use",
        Source::Exhaustive => "a `match` that names all variants needs one more",
        Source::Breaks => "code that uses it does not compile",
    };
    let reading = match effects.reading {
        Reading::Same => "",
        Reading::Misses => "old models pass over it",
        Reading::Unlisted => "old models keep it as a value that is not listed",
        Reading::Lacks => "old models find nothing there",
        Reading::Fails => "old models cannot read it",
    };
    let writing = match effects.writing {
        Writing::Same | Writing::Unused => "",
        Writing::Ignored => "what old requests send is not heeded",
        Writing::Refused => "old requests may be refused",
    };
    let behaviour = if effects.behaviour {
        "the same request may do something else"
    } else {
        ""
    };
    let parts = [source, reading, writing, behaviour];
    let mut parts: Vec<_> = parts
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect();
    let allowed = record
        .allowed
        .as_ref()
        .map(|reason| format!("allowed: {}", cell(reason)));
    parts.extend(allowed.as_deref());
    parts.join("; ")
}
