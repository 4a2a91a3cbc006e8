//! Errors in the arguments, in the format that the arguments ask for.
//!
//! Where they are wrong, nothing has been parsed, so `--format` and `--color` are looked for by themselves.

use crate::arguments::Messages;
use crate::console::{self, Stream};
use crate::diagnostic::{Diagnostic, Diagnostics, Format, render};
use clap::{ColorChoice, Error, ValueEnum};
use std::ffi::OsString;
use std::process::ExitCode;

/// Prints the error, or the help or version that was asked for. Returns the exit code.
pub(crate) fn report(error: &Error, arguments: &[OsString]) -> ExitCode {
    let messages = chosen::<Messages>(arguments, "--format", Some("-f")).unwrap_or_default();
    let format = Format::from(messages);
    if format == Format::Human || !error.use_stderr() {
        // When nobody listens any more there is nothing left to say.
        let _ = error.print();
    } else {
        console::set_up(colour(arguments), false);
        let mut diagnostics = Diagnostics::new();
        let _ = diagnostics.error(diagnostic(&error.render().to_string()));
        Stream::Error.print(&render(&diagnostics, format, false), format);
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// When colors are wanted.
pub(crate) fn colour(arguments: &[OsString]) -> ColorChoice {
    chosen(arguments, "--color", None).unwrap_or_default()
}

/// The text that `clap` prints: the message, and below it tips and the usage.
fn diagnostic(text: &str) -> Diagnostic {
    let mut paragraphs = text.trim().split("\n\n").map(one_line);
    let message = paragraphs.next().unwrap_or_default();
    let message = message.strip_prefix("error: ").unwrap_or(&message);
    let help = paragraphs.collect::<Vec<_>>().join("; ");
    let error = Diagnostic::error("usage", message);
    match help.is_empty() {
        true => error,
        false => error.help(help),
    }
}

fn one_line(paragraph: &str) -> String {
    let words: Vec<_> = paragraph.split_whitespace().collect();
    words.join(" ")
}

/// The last value of an option, if it is one that the option takes.
fn chosen<T: ValueEnum>(arguments: &[OsString], long: &str, short: Option<&str>) -> Option<T> {
    let arguments = arguments.iter().skip(1).map(|text| text.to_string_lossy());
    let arguments: Vec<_> = arguments.take_while(|text| text != "--").collect();
    let mut found = None;
    for (at, argument) in arguments.iter().enumerate() {
        let next = || arguments.get(at + 1).map(|text| text.as_ref());
        let value = match argument.strip_prefix(long) {
            Some("") => next(),
            Some(rest) => rest.strip_prefix('='),
            None => match short.and_then(|short| argument.strip_prefix(short)) {
                Some("") => next(),
                Some(rest) => Some(rest.strip_prefix('=').unwrap_or(rest)),
                None => None,
            },
        };
        found = value
            .and_then(|text| T::from_str(text, false).ok())
            .or(found);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_is_found_wherever_it_stands() {
        for (arguments, expected) in [
            (&["gen", "--format", "json"][..], Some(Messages::Json)),
            (&["-f", "github", "gen"], Some(Messages::Github)),
            (&["-fjson", "--format=sarif"], Some(Messages::Sarif)),
            (&["--format", "other"], None),
            (&["--", "--format", "json"], None),
            (&["gen", "--format"], None),
        ] {
            let arguments = ["modelwright"].iter().chain(arguments);
            let arguments: Vec<_> = arguments.map(OsString::from).collect();
            assert_eq!(chosen(&arguments, "--format", Some("-f")), expected);
        }
    }

    #[test]
    fn a_message_and_its_tips_are_told_apart() {
        let error = diagnostic("error: no such\n  command\n\n  tip: try gen\n\nUsage: a\n");
        assert_eq!(error.message, "no such command");
        assert_eq!(error.help.as_deref(), Some("tip: try gen; Usage: a"));
    }
}
