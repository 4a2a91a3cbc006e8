//! What a template may take: instructions, and bytes of what it prints.
//!
//! The page of ten thousand operations takes a tenth of that.

use minijinja::value::ValueKind;
use minijinja::{Error, ErrorKind, State, Template, Value};
use std::error::Error as _;
use std::fmt;
use std::io::{self, Write};

/// The instructions of one page; for each of them, it may take 64 bytes of memory as well.
pub(super) const INSTRUCTIONS: u64 = 4_000_000;

/// The bytes of one page.
const BYTES: usize = 32 << 20;

/// Renders a template.
pub(super) fn render(template: &Template<'_, '_>, values: Value) -> Result<String, Error> {
    let mut page = Page(Vec::new());
    template.render_captured_to(values, &mut page)?;
    String::from_utf8(page.0).map_err(|error| {
        Error::new(ErrorKind::WriteFailure, "what it prints is not UTF-8").with_source(error)
    })
}

/// The text of a value.
///
/// # Errors
///
/// It is longer than a page may be, or has more entries than the rest of the budget; no more than that is made of it.
pub(super) fn text(value: &Value, state: &State<'_, '_>) -> Result<String, Error> {
    let mut text = Text(String::new());
    if is_list(value) {
        add_list(value, state, &mut text)?;
    } else {
        text.add(format_args!("{value}"))?;
    }
    Ok(text.0)
}

/// Whether a value has entries without keys. A short template can make a list of many, such as `[1] * 99999999`, which takes
/// no memory until it is printed.
fn is_list(value: &Value) -> bool {
    matches!(value.kind(), ValueKind::Seq | ValueKind::Iterable) && value.len().is_some()
}

/// Adds a list as the engine prints it, each entry for one instruction.
fn add_list(list: &Value, state: &State<'_, '_>, text: &mut Text) -> Result<(), Error> {
    text.add(format_args!("["))?;
    for (at, entry) in list.try_iter()?.enumerate() {
        state.consume_fuel(1)?;
        if at > 0 {
            text.add(format_args!(", "))?;
        }
        if is_list(&entry) {
            add_list(&entry, state, text)?;
        } else {
            text.add(format_args!("{entry:?}"))?;
        }
    }
    text.add(format_args!("]"))
}

/// The text of a value in the making.
struct Text(String);

impl Text {
    fn add(&mut self, part: fmt::Arguments<'_>) -> Result<(), Error> {
        fmt::Write::write_fmt(self, part).map_err(|_| {
            let error = Error::new(ErrorKind::WriteFailure, "a text is longer than a page");
            error.with_source(io::Error::from(io::ErrorKind::FileTooLarge))
        })
    }
}

impl fmt::Write for Text {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        if self.0.len() + part.len() > BYTES {
            return Err(fmt::Error);
        }
        self.0.push_str(part);
        Ok(())
    }
}

/// A page in the making.
struct Page(Vec<u8>);

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > BYTES {
            return Err(io::Error::from(io::ErrorKind::FileTooLarge));
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What is said of a template that used up what it may, and what to do about it.
pub(super) fn said(error: &Error) -> Option<(String, &'static str)> {
    match error.kind() {
        ErrorKind::OutOfFuel => Some((
            format!("the template takes more than {INSTRUCTIONS} steps for one page"),
            "a loop in it runs too often, such as one over `range` in another: let it loop over the values of the page alone",
        )),
        ErrorKind::WriteFailure if error.source().is_some() => Some((
            format!(
                "the template prints more than {} MiB for one page",
                BYTES >> 20
            ),
            "let it print each value of the page once",
        )),
        _ => None,
    }
}
