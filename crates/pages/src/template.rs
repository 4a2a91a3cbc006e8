//! Templates: the environment in which they run, and their errors with file and line.
//!
//! A template loops and tests; it computes nothing. The environment adds one filter, `stem`, which returns the file name of
//! a page. An unknown name is an error, not an empty text. Text that is not [`crate::printable::Printable`] is escaped, and
//! the work of a template is limited.

mod budget;
mod environment;

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use minijinja::value::Serde;
use minijinja::{Environment, Error, ErrorKind, Value};
use std::collections::BTreeMap;

/// What a template shows.
#[derive(Clone, Debug)]
pub struct Values(Value);

impl Values {
    /// The values of the fields.
    pub fn of(values: impl serde::Serialize) -> Self {
        Self(Value::from(Serde(&values)))
    }
}

/// Templates by name, ready to be rendered many times.
pub struct Templates {
    environment: Environment<'static>,
    /// By the name of the file alone, the name for errors, and the text.
    texts: BTreeMap<String, (String, String)>,
    /// Those that had an error, which they would have on the next page, too.
    failed: BTreeMap<String, Reported>,
}

impl Templates {
    /// Reads templates, each with the path that its errors are reported under. The last part of it is its name.
    ///
    /// # Errors
    ///
    /// One of them is no template.
    pub fn read(
        templates: impl IntoIterator<Item = (String, String)>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Reported> {
        let mut outcome = Ok(());
        let mut texts = BTreeMap::new();
        let mut environment = environment::new();
        for (path, text) in templates {
            let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
            if let Err(error) = environment.add_template_owned(name.clone(), text.clone()) {
                outcome = Err(diagnostics.error(bad_template(&path, &text, &error)));
            }
            texts.insert(name, (path, text));
        }
        outcome.map(|()| Self {
            environment,
            texts,
            failed: BTreeMap::new(),
        })
    }

    /// Renders one of them.
    ///
    /// # Errors
    ///
    /// It has an error, which is reported once.
    pub fn render(
        &mut self,
        name: &str,
        values: impl serde::Serialize,
        diagnostics: &mut Diagnostics,
    ) -> Result<String, Reported> {
        self.render_values(name, &Values::of(values), diagnostics)
    }

    /// Renders one of them with values that others are rendered with, too.
    ///
    /// # Errors
    ///
    /// As for [`render`](Self::render).
    pub fn render_values(
        &mut self,
        name: &str,
        values: &Values,
        diagnostics: &mut Diagnostics,
    ) -> Result<String, Reported> {
        if let Some(reported) = self.failed.get(name) {
            return Err(*reported);
        }
        let template = self.environment.get_template(name);
        let rendered = template.and_then(|template| budget::render(&template, values.0.clone()));
        rendered.map_err(|error| {
            // The error may lie in a template that this one includes.
            let at = error.name().unwrap_or(name);
            let (path, text) = self.texts.get(at).cloned().unwrap_or_default();
            let reported = diagnostics.error(bad_template(&path, &text, &error));
            self.failed.insert(name.to_owned(), reported);
            reported
        })
    }
}

/// Reads and renders a template that is used once.
///
/// # Errors
///
/// It has an error.
pub fn render_one(
    name: &str,
    text: String,
    values: impl serde::Serialize,
    diagnostics: &mut Diagnostics,
) -> Result<String, Reported> {
    let mut templates = Templates::read([(name.to_owned(), text)], diagnostics)?;
    let name = name.rsplit('/').next().unwrap_or(name);
    templates.render(name, values, diagnostics)
}

fn bad_template(name: &str, source: &str, error: &Error) -> Diagnostic {
    let location = match error.line() {
        Some(line) if !source.is_empty() => {
            let start: usize = source
                .split_inclusive('\n')
                .take(line - 1)
                .map(str::len)
                .sum();
            let end = source[start..]
                .find('\n')
                .map_or(source.len(), |at| start + at);
            Location::in_text(name, source, start..end)
        }
        _ => Location::file(name),
    };
    if let Some((message, help)) = budget::said(error) {
        return Diagnostic::error("endless-template", message)
            .at(location)
            .help(help);
    }
    let mut message = error.kind().to_string();
    if let Some(detail) = error.detail() {
        message = format!("{message}: {detail}");
    }
    let diagnostic = Diagnostic::error("bad-template", message).at(location);
    match error.kind() {
        ErrorKind::UnknownFilter => diagnostic.help(format!(
            "a template loops and tests; of the filters it has {}",
            environment::FILTERS.join(", ")
        )),
        _ => diagnostic,
    }
}

#[cfg(test)]
mod tests;
