//! What the tool has to say about its input: gathered, not thrown, so that one run shows every error it can see.
//!
//! In: a message, a stable code, the place, and what to edit. Out: a list that [`render()`] prints for people, for
//! GitHub or as JSON. Left out on purpose: errors of our own code (those panic, with a sentence) and exit codes (the
//! commands decide those).

mod render;

pub use render::{Format, escape_data, escape_property, render};

/// How bad it is. Only an [`Severity::Error`] stops a command from writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The output is right, but somebody should look.
    Warning,
    /// There is no output.
    Error,
}

/// One place in one file, with the lines around it, so that it can be shown after the file is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The file as the user named it, with `/` between folders.
    pub file: String,
    /// Line, from 1. 0 where only the file is known.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The text of the line, cut to a window around the column where it is very long.
    pub excerpt: String,
    /// The marked part of the excerpt, in bytes.
    pub marked: std::ops::Range<usize>,
    /// Where it stands in the document's own terms: a schema path or a JSON pointer.
    pub path: Option<String>,
}

impl Location {
    /// A file as a whole.
    pub fn file(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            line: 0,
            column: 0,
            excerpt: String::new(),
            marked: 0..0,
            path: None,
        }
    }

    /// The part of a text between two byte offsets; what goes past the end of the first line is not marked.
    pub fn in_text(file: &str, text: &str, bytes: std::ops::Range<usize>) -> Self {
        let start = floor_boundary(text, bytes.start);
        let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line = text[..line_start].matches('\n').count() + 1;
        let column = text[line_start..start].chars().count() + 1;
        Self::in_line(file, text, bytes, (line_start, line, column))
    }

    /// The same, where it is known where the line starts, and which line and column it is.
    pub(crate) fn in_line(
        file: &str,
        text: &str,
        bytes: std::ops::Range<usize>,
        (line_start, line, column): (usize, usize, usize),
    ) -> Self {
        let start = floor_boundary(text, bytes.start);
        let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let end = floor_boundary(text, bytes.end).clamp(start, line_end);
        let window_start = floor_boundary(text, start.saturating_sub(WINDOW)).max(line_start);
        let window_end = floor_boundary(text, (start + WINDOW).min(line_end)).max(start);
        let end = end.min(window_end);
        Self {
            file: file.to_owned(),
            line,
            column,
            excerpt: text[window_start..window_end].to_owned(),
            marked: start - window_start..end - window_start,
            path: None,
        }
    }

    /// The same place, named in the document's own terms.
    pub fn at_path(mut self, path: impl ToString) -> Self {
        self.path = Some(path.to_string());
        self
    }
}

/// Bytes shown on either side of a place in a line that is longer.
const WINDOW: usize = 120;

pub(crate) fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// One error or one remark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// A stable kebab-case name of the kind of error, for tests and for searching.
    pub code: &'static str,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where it is.
    pub primary: Option<Location>,
    /// Other places that take part, each with what it has to do with it.
    pub labels: Vec<(Location, String)>,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error that leaves the output unwritten.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message.into())
    }

    /// A remark.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message.into())
    }

    fn new(severity: Severity, code: &'static str, message: String) -> Self {
        Self {
            severity,
            code,
            message,
            primary: None,
            labels: Vec::new(),
            help: None,
        }
    }

    /// Says where.
    pub fn at(mut self, location: Location) -> Self {
        self.primary = Some(location);
        self
    }

    /// Shows another place that takes part.
    pub fn label(mut self, location: Location, text: impl Into<String>) -> Self {
        self.labels.push((location, text.into()));
        self
    }

    /// Says what to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Proof that an error was reported. Only [`Diagnostics`] makes one, when it takes an error, so whoever returns
/// `Result<T, Reported>` cannot fail without a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reported(());

/// What has been gathered so far.
#[derive(Debug, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reports an error.
    pub fn error(&mut self, error: Diagnostic) -> Reported {
        debug_assert_eq!(error.severity, Severity::Error, "{}", error.message);
        let severity = Severity::Error;
        self.0.push(Diagnostic { severity, ..error });
        Reported(())
    }

    /// Adds a remark.
    pub fn warn(&mut self, warning: Diagnostic) {
        debug_assert_eq!(warning.severity, Severity::Warning, "{}", warning.message);
        let severity = Severity::Warning;
        self.0.push(Diagnostic {
            severity,
            ..warning
        });
    }

    /// Adds an error or a remark.
    ///
    /// # Errors
    ///
    /// It is an error.
    pub fn push(&mut self, diagnostic: Diagnostic) -> Result<(), Reported> {
        match diagnostic.severity {
            Severity::Error => Err(self.error(diagnostic)),
            Severity::Warning => {
                self.warn(diagnostic);
                Ok(())
            }
        }
    }

    /// Adds all that was gathered elsewhere.
    ///
    /// # Errors
    ///
    /// An error was among it.
    pub fn append(&mut self, other: Self) -> Result<(), Reported> {
        let outcome = other.outcome();
        self.0.extend(other.0);
        outcome
    }

    /// Whether anything stops the output from being written.
    ///
    /// # Errors
    ///
    /// An error was reported here.
    pub fn outcome(&self) -> Result<(), Reported> {
        match self.0.iter().any(|d| d.severity == Severity::Error) {
            true => Err(Reported(())),
            false => Ok(()),
        }
    }

    /// All of them, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_counts_lines_and_characters() {
        let location = Location::in_text("a.yaml", "x: 1\nä: [b]\n", 9..10);
        assert_eq!((location.line, location.column), (2, 4));
        assert_eq!(location.excerpt, "ä: [b]");
        assert_eq!(&location.excerpt[location.marked], "[");
    }

    #[test]
    fn a_long_line_is_cut_around_the_location() {
        let text = format!("{}!{}", "a".repeat(5_000), "é".repeat(5_000));
        let location = Location::in_text("a.yaml", &text, 5_000..5_001);
        assert!(location.excerpt.len() <= 2 * WINDOW);
        assert_eq!(&location.excerpt[location.marked], "!");
        assert_eq!(location.column, 5_001);
    }

    #[test]
    fn a_location_past_the_end_is_the_end() {
        let location = Location::in_text("a.yaml", "a", 7..9);
        assert_eq!((location.line, location.column), (1, 2));
    }

    #[test]
    fn only_an_error_is_an_error_of_whoever_reports_it() {
        let mut diagnostics = Diagnostics::new();
        assert!(diagnostics.push(Diagnostic::warning("odd", "x")).is_ok());
        assert!(diagnostics.outcome().is_ok());
        let mut others = Diagnostics::new();
        others.warn(Diagnostic::warning("odd", "y"));
        assert!(diagnostics.append(others).is_ok());
        let mut others = Diagnostics::new();
        let reported = others.error(Diagnostic::error("bad", "z"));
        assert_eq!(diagnostics.append(others), Err(reported));
        assert_eq!(diagnostics.outcome(), Err(reported));
        let pushed = diagnostics.push(Diagnostic::error("bad", "z"));
        assert_eq!(pushed, Err(reported));
        assert_eq!(diagnostics.iter().count(), 4);
    }
}
