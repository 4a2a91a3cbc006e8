//! Standard output and standard error: the one place from which the command line prints.
//!
//! Whatever text of a document is in it, no character steers the terminal or hides, and no line is a command to the
//! program that keeps the log, unless it is one that this tool gives. The stages clean what they print as well, each in
//! the words of its form; this is for what one of them may forget.

use crate::diagnostic::Format;
use crate::progress;
use crate::visible::{is_hidden, visible_json, visible_lines, without_commands};
use clap::ColorChoice;
use std::borrow::Cow;
use std::io::{IsTerminal, Write};
use std::sync::OnceLock;

/// The workflow commands of GitHub that this tool gives: with properties, or without any.
const COMMANDS: [&str; 3] = ["error", "warning", "notice"];

/// What `--color` and `--quiet` ask for. It holds for the whole process, as its streams do.
static SET_UP: OnceLock<(ColorChoice, bool)> = OnceLock::new();

/// Says once how to print, before anything is printed.
pub(crate) fn set_up(colour: ColorChoice, is_quiet: bool) {
    // Who sets it first decides: nothing that is printed changes its form halfway.
    let _ = SET_UP.set((colour, is_quiet));
}

fn colour() -> ColorChoice {
    SET_UP
        .get()
        .map_or(ColorChoice::Auto, |(colour, _)| *colour)
}

/// Whether what was done is not to be told.
pub(crate) fn is_quiet() -> bool {
    SET_UP.get().is_some_and(|(_, is_quiet)| *is_quiet)
}

/// One of the two streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// Standard output.
    Out,
    /// Standard error.
    Error,
}

impl Stream {
    /// Whether escape codes for colours may be used.
    pub fn has_colour(self) -> bool {
        let is_terminal = match self {
            Self::Out => std::io::stdout().is_terminal(),
            Self::Error => std::io::stderr().is_terminal(),
        };
        match colour() {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => is_terminal && std::env::var_os("NO_COLOR").is_none(),
        }
    }

    /// Prints text that is in one of the formats.
    pub fn print(self, text: &str, format: Format) {
        let text = clean(text, format, self.has_colour());
        // When nobody listens any more there is nothing left to say.
        let _ = progress::beside(|| match self {
            Self::Out => std::io::stdout().write_all(text.as_bytes()),
            Self::Error => std::io::stderr().write_all(text.as_bytes()),
        });
    }

    /// Writes a whole file: as it is into a pipe or file, and as other text on a terminal.
    ///
    /// # Errors
    ///
    /// The stream does not take it.
    pub fn write_file(self, text: &str) -> std::io::Result<()> {
        match self {
            Self::Out if std::io::stdout().is_terminal() => self.print(text, Format::Human),
            Self::Error if std::io::stderr().is_terminal() => self.print(text, Format::Human),
            Self::Out => std::io::stdout().write_all(text.as_bytes())?,
            Self::Error => std::io::stderr().write_all(text.as_bytes())?,
        }
        Ok(())
    }
}

/// The text of differences with the colours of their lines. All other lines of it begin with a word.
pub(crate) fn painted(text: &str) -> String {
    let lines = text.split_inclusive('\n').map(|line| {
        let code = match line {
            _ if line.starts_with("--- ") || line.starts_with("+++ ") => "1",
            _ if line.starts_with("@@") => "36",
            _ if line.starts_with('-') => "31",
            _ if line.starts_with('+') => "32",
            _ => return line.to_owned(),
        };
        let content = line.trim_end_matches('\n');
        format!("\u{1b}[{code}m{content}\u{1b}[0m{}", &line[content.len()..])
    });
    lines.collect()
}

/// Text as it may be printed.
fn clean(text: &str, format: Format, has_colour: bool) -> String {
    match format {
        Format::Human if has_colour => without_commands(&except_colours(text)).into_owned(),
        Format::Human => without_commands(&visible_lines(text)).into_owned(),
        Format::Json => visible_json(text).into_owned(),
        Format::Github => visible_lines(text)
            .split_inclusive('\n')
            .map(|line| match is_ours(line) {
                // What follows the name is no command of its own where it does not begin the line.
                true => Cow::Owned(format!("::{}", without_commands(&line[2..]))),
                false => without_commands(line),
            })
            .collect(),
    }
}

/// Whether a line is a workflow command that this tool gives.
fn is_ours(line: &str) -> bool {
    let name = line.strip_prefix("::").unwrap_or_default();
    COMMANDS.iter().any(|command| {
        name.strip_prefix(command)
            .is_some_and(|rest| rest.starts_with([' ', ':']))
    })
}

/// The text without hidden characters but for tabs, line feeds and codes for colours.
fn except_colours(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '\u{1b}' => colour_code(rest).unwrap_or(c.len_utf8()),
            _ => c.len_utf8(),
        };
        let (part, after) = rest.split_at(length);
        match length > 1 && c == '\u{1b}' || !is_hidden(c) {
            true => out.push_str(part),
            false => out.push_str(&visible_lines(part)),
        }
        rest = after;
    }
    out
}

/// The length of the code for a colour that the text begins with.
fn colour_code(text: &str) -> Option<usize> {
    let inner = text.strip_prefix("\u{1b}[")?;
    let length = inner.find(|c: char| !c.is_ascii_digit() && c != ';')?;
    inner[length..].starts_with('m').then_some(2 + length + 1)
}

#[cfg(test)]
mod tests;
