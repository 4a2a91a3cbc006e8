//! Diagnostics as text.
//!
//! In: diagnostics. Out: what a person reads in a terminal (with an excerpt), what GitHub turns into annotations, or
//! one JSON object a line. Left out on purpose: writing it anywhere.

use super::{Diagnostic, Diagnostics, Place, Severity};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde_json::json;

/// For whom the diagnostics are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people: message, excerpt, what to do.
    #[default]
    Human,
    /// One JSON object a line: severity, code, message, file, line, column, path, help.
    Json,
    /// Workflow commands that GitHub shows beside the changed lines.
    Github,
}

/// How many diagnostics are printed in full; the rest is counted.
const SHOWN: usize = 40;

/// How many bytes they may take together. The first one is always printed.
const MOST_BYTES: usize = 8_000;

/// The text for all of them, errors before warnings, ending in a line break unless there is nothing to say.
pub fn render(diagnostics: &Diagnostics, format: Format, colour: bool) -> String {
    let mut sorted: Vec<_> = diagnostics.iter().collect();
    sorted.sort_by_key(|d| std::cmp::Reverse(d.severity));
    let mut out = String::new();
    let mut shown = 0;
    for diagnostic in sorted.iter().take(SHOWN) {
        let text = match format {
            Format::Human => human(diagnostic, colour),
            Format::Json => json_line(diagnostic),
            Format::Github => github(diagnostic),
        };
        if shown > 0 && out.len() + text.len() > MOST_BYTES {
            break;
        }
        out.push_str(&text);
        out.push('\n');
        shown += 1;
    }
    if sorted.len() > shown && format == Format::Human {
        out.push_str(&format!("… and {} more\n", sorted.len() - shown));
    }
    out
}

fn human(diagnostic: &Diagnostic, colour: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(
        level
            .primary_title(diagnostic.message.as_str())
            .id(diagnostic.code),
    );
    if let Some(place) = &diagnostic.primary {
        group = add_place(group, place, AnnotationKind::Primary, place.path.as_deref());
    }
    for (place, text) in &diagnostic.labels {
        group = add_place(group, place, AnnotationKind::Context, Some(text));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut text = renderer.render(&[group]).to_string();
    text.push('\n');
    text
}

fn add_place<'a>(
    group: Group<'a>,
    place: &'a Place,
    kind: AnnotationKind,
    label: Option<&'a str>,
) -> Group<'a> {
    if place.line == 0 {
        return group.element(Origin::path(place.file.as_str()));
    }
    let marked = place.marked.start..place.marked.end.max(place.marked.start);
    let mut annotation = kind.span(marked);
    if let Some(label) = label {
        annotation = annotation.label(label);
    }
    group.element(
        Snippet::source(place.excerpt.as_str())
            .path(place.file.as_str())
            .line_start(place.line)
            .annotation(annotation),
    )
}

fn json_line(diagnostic: &Diagnostic) -> String {
    let place = diagnostic.primary.as_ref();
    json!({
        "severity": severity(diagnostic),
        "code": diagnostic.code,
        "message": diagnostic.message,
        "file": place.map(|p| &p.file),
        "line": place.map(|p| p.line).filter(|line| *line > 0),
        "column": place.map(|p| p.column).filter(|column| *column > 0),
        "path": place.and_then(|p| p.path.as_ref()),
        "help": diagnostic.help,
    })
    .to_string()
}

fn github(diagnostic: &Diagnostic) -> String {
    let mut properties = Vec::new();
    if let Some(place) = &diagnostic.primary {
        properties.push(format!("file={}", escape_property(&place.file)));
        if place.line > 0 {
            properties.push(format!("line={}", place.line));
            properties.push(format!("col={}", place.column));
        }
    }
    properties.push(format!("title={}", diagnostic.code));
    let mut message = diagnostic.message.clone();
    if let Some(help) = &diagnostic.help {
        message.push('\n');
        message.push_str(help);
    }
    format!(
        "::{} {}::{}",
        severity(diagnostic),
        properties.join(","),
        escape_data(&message)
    )
}

fn severity(diagnostic: &Diagnostic) -> &'static str {
    match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn escape_data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one() -> Diagnostics {
        let mut diagnostics = Diagnostics::new();
        let place = Place::in_text("api.yaml", "a: 1\nb: [2\n", 8..9).at_path("#/b");
        diagnostics.push(
            Diagnostic::error("bad-yaml", "the list is not closed")
                .at(place)
                .help("add `]`"),
        );
        diagnostics
    }

    #[test]
    fn people_see_message_place_excerpt_and_help() {
        let text = render(&one(), Format::Human, false);
        for part in [
            "error[bad-yaml]: the list is not closed",
            "api.yaml:2:4",
            "b: [2",
            "#/b",
            "help: add `]`",
        ] {
            assert!(text.contains(part), "{part:?} is not in\n{text}");
        }
    }

    #[test]
    fn github_sees_file_line_and_escaped_text() {
        assert_eq!(
            render(&one(), Format::Github, false),
            "::error file=api.yaml,line=2,col=4,title=bad-yaml::the list is not closed%0Aadd `]`\n"
        );
    }

    #[test]
    fn machines_see_one_object_a_line() {
        let text = render(&one(), Format::Json, false);
        let value: serde_json::Value = serde_json::from_str(text.trim_end()).unwrap();
        assert_eq!(value["line"], 2);
        assert_eq!(value["code"], "bad-yaml");
    }
}
