//! Diagnostics as text.

use super::{Diagnostic, Diagnostics, Location, Severity};
use crate::visible::{visible, visible_json, visible_lines, without_commands};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde_json::json;

/// For whom the diagnostics are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Human-readable: message, source excerpt, help.
    #[default]
    Human,
    /// One JSON object per line: severity, code, message, file, line, column, path, help, and other locations as labels.
    Json,
    /// Workflow commands, which GitHub shows as annotations of the changed lines.
    Github,
}

/// How many diagnostics are printed in full; the rest is counted.
const SHOWN: usize = 40;

/// How many bytes they may take together. The first one is always printed.
const MOST_BYTES: usize = 8_000;

/// How many bytes are printed around a message or an excerpt, about.
const FRAME: usize = 60;

/// The text for all of them, errors before warnings, ending in a line break unless there is nothing to say.
pub fn render(diagnostics: &Diagnostics, format: Format, colour: bool) -> String {
    let mut sorted: Vec<_> = diagnostics.iter().collect();
    sorted.sort_by_key(|d| std::cmp::Reverse(d.severity));
    let shown = shown(&sorted);
    let mut out = String::new();
    for diagnostic in &sorted[..shown] {
        let text = match format {
            Format::Human => human(diagnostic, colour),
            Format::Json => json_line(diagnostic),
            Format::Github => github(diagnostic),
        };
        out.push_str(&text);
        out.push('\n');
    }
    if let Some(first) = sorted.get(shown) {
        let more = format!("… and {} more", sorted.len() - shown);
        match format {
            Format::Human => out.push_str(&more),
            Format::Json => {
                let more = json!({ "severity": severity(first), "code": "more", "message": more });
                out.push_str(&more.to_string());
            }
            Format::Github => out.push_str(&format!("::{}::{more}", severity(first))),
        }
        out.push('\n');
    }
    out
}

/// How many are printed in full: the same ones in every format.
fn shown(sorted: &[&Diagnostic]) -> usize {
    let mut bytes = 0;
    let fits = |diagnostic: &&&Diagnostic| {
        let locations = diagnostic.primary.iter();
        let locations = locations.chain(diagnostic.labels.iter().map(|(location, _)| location));
        let help = diagnostic.help.as_deref().unwrap_or_default();
        bytes += diagnostic.message.len() + help.len() + FRAME;
        bytes += locations
            .map(|location| location.excerpt.len() + FRAME)
            .sum::<usize>();
        bytes <= MOST_BYTES
    };
    let count = sorted.iter().take(SHOWN).take_while(fits).count();
    count.max(sorted.len().min(1))
}

fn human(diagnostic: &Diagnostic, colour: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(
        level
            .primary_title(said(&diagnostic.message))
            .id(diagnostic.code),
    );
    if let Some(location) = &diagnostic.primary {
        group = add_location(
            group,
            location,
            AnnotationKind::Primary,
            location.path.as_deref(),
        );
    }
    for (location, text) in &diagnostic.labels {
        group = add_location(group, location, AnnotationKind::Context, Some(text));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(said(help)));
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

/// A text on one line, wherever it comes from.
fn said(text: &str) -> String {
    without_commands(&visible(text)).into_owned()
}

fn add_location<'a>(
    group: Group<'a>,
    location: &'a Location,
    kind: AnnotationKind,
    label: Option<&'a str>,
) -> Group<'a> {
    // A document as a whole has no line of its own to show.
    let is_whole = location.path.as_deref() == Some("#");
    if location.line == 0 || is_whole {
        return group.element(Origin::path(said(&location.file)));
    }
    let (excerpt, marked) = excerpt(location);
    let mut annotation = kind.span(marked);
    if let Some(label) = label {
        annotation = annotation.label(said(label));
    }
    group.element(
        Snippet::source(excerpt)
            .path(said(&location.file))
            .line_start(location.line)
            .annotation(annotation),
    )
}

/// The excerpt with hidden characters as escapes, and where the marked part is in that.
fn excerpt(location: &Location) -> (String, std::ops::Range<usize>) {
    let line = location.excerpt.trim_end_matches('\r');
    let start = location.marked.start.min(line.len());
    let end = location.marked.end.clamp(start, line.len());
    let shown = |part: &str| said(&part.replace('\t', "    "));
    let before = shown(&line[..start]);
    let marked = shown(&line[start..end]);
    let range = before.len()..before.len() + marked.len();
    (format!("{before}{marked}{}", shown(&line[end..])), range)
}

fn json_line(diagnostic: &Diagnostic) -> String {
    let location = diagnostic.primary.as_ref();
    let line = json!({
        "severity": severity(diagnostic),
        "code": diagnostic.code,
        "message": diagnostic.message,
        "file": location.map(|p| &p.file),
        "line": location.map(|p| p.line).filter(|line| *line > 0),
        "column": location.map(|p| p.column).filter(|column| *column > 0),
        "path": location.and_then(|p| p.path.as_ref()),
        "help": diagnostic.help,
        "labels": diagnostic.labels.iter().map(json_label).collect::<Vec<_>>(),
    });
    visible_json(&line.to_string()).into_owned()
}

fn json_label((location, text): &(Location, String)) -> serde_json::Value {
    json!({
        "message": text,
        "file": location.file,
        "line": Some(location.line).filter(|line| *line > 0),
        "column": Some(location.column).filter(|column| *column > 0),
    })
}

fn github(diagnostic: &Diagnostic) -> String {
    let mut properties = Vec::new();
    if let Some(location) = &diagnostic.primary {
        properties.push(format!("file={}", escape_property(&location.file)));
        if location.line > 0 {
            properties.push(format!("line={}", location.line));
            properties.push(format!("col={}", location.column));
        }
    }
    properties.push(format!("title={}", diagnostic.code));
    let mut message = said(&diagnostic.message);
    if let Some(help) = &diagnostic.help {
        message.push('\n');
        message.push_str(&said(help));
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

/// Text of a workflow command of GitHub.
pub fn escape_data(text: &str) -> String {
    let text = visible_lines(text).replace('%', "%25");
    text.replace('\n', "%0A")
}

/// A property of a workflow command of GitHub.
pub fn escape_property(text: &str) -> String {
    escape_data(&said(text))
        .replace(':', "%3A")
        .replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one() -> Diagnostics {
        let mut diagnostics = Diagnostics::new();
        let location = Location::in_text("api.yaml", "a: 1\nb: [2\n", 8..9).at_path("#/b");
        diagnostics.error(
            Diagnostic::error("bad-yaml", "the list is not closed")
                .at(location)
                .help("add `]`"),
        );
        diagnostics
    }

    #[test]
    fn people_see_message_location_excerpt_and_help() {
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
    fn all_formats_show_the_same_ones() {
        let mut many = Diagnostics::new();
        for number in 0..60 {
            let location = Location::in_text("api.yaml", &"x".repeat(number), 0..1);
            many.warn(Diagnostic::warning("odd", format!("fault {number}")).at(location));
        }
        let count = |format| render(&many, format, false).matches("fault ").count();
        assert_eq!(count(Format::Human), count(Format::Json));
        assert_eq!(count(Format::Human), count(Format::Github));
        let last = |format| {
            let text = render(&many, format, false);
            text.lines().last().unwrap_or_default().to_owned()
        };
        for format in [Format::Human, Format::Json, Format::Github] {
            assert!(last(format).contains(" more"), "{}", last(format));
        }
    }

    #[test]
    fn machines_see_one_object_a_line() {
        let text = render(&one(), Format::Json, false);
        let value: serde_json::Value = serde_json::from_str(text.trim_end()).unwrap();
        assert_eq!(value["line"], 2);
        assert_eq!(value["code"], "bad-yaml");
    }
}
