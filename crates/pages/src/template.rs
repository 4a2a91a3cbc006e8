//! Templates: the environment in which they run, and their faults with file and line.
//!
//! In: a template's text and values. Out: text. A template loops and tests; it computes nothing, so the environment
//! has no functions of ours. An unknown name is a fault, not an empty text.

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, Error, UndefinedBehavior, Value};
use std::collections::BTreeMap;

/// Templates by name, ready to be rendered many times.
pub struct Templates {
    environment: Environment<'static>,
    /// By the name of the file alone, the name for faults, and the text.
    texts: BTreeMap<String, (String, String)>,
}

impl Templates {
    /// Reads templates, each with the path that its faults are reported under. The last part of it is its name.
    pub fn read(
        templates: impl IntoIterator<Item = (String, String)>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut texts = BTreeMap::new();
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        let mut syntax = SyntaxConfig::builder();
        syntax
            .trim_blocks(true)
            .lstrip_blocks(true)
            .keep_trailing_newline(true);
        environment.set_syntax(syntax.build().expect("the delimiters are the usual ones"));
        environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
        for (path, text) in templates {
            let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
            if let Err(error) = environment.add_template_owned(name.clone(), text.clone()) {
                diagnostics.push(fault(&path, &text, &error));
            }
            texts.insert(name, (path, text));
        }
        Self { environment, texts }
    }

    /// Renders one of them.
    pub fn render(
        &self,
        name: &str,
        values: impl serde::Serialize,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        let rendered = self
            .environment
            .get_template(name)
            .and_then(|template| template.render(Value::from(Serde(&values))));
        match rendered {
            Ok(text) => Some(text),
            Err(error) => {
                // The fault may lie in a template that this one includes.
                let name = error.name().unwrap_or(name);
                let (path, text) = self.texts.get(name).cloned().unwrap_or_default();
                diagnostics.push(fault(&path, &text, &error));
                None
            }
        }
    }
}

/// Reads and renders a template that is used once.
pub fn render_one(
    name: &str,
    text: String,
    values: impl serde::Serialize,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let before = diagnostics.error_count();
    let templates = Templates::read([(name.to_owned(), text)], diagnostics);
    if diagnostics.error_count() > before {
        return None;
    }
    let name = name.rsplit('/').next().unwrap_or(name);
    templates.render(name, values, diagnostics)
}

fn fault(name: &str, source: &str, error: &Error) -> Diagnostic {
    let place = match error.line() {
        Some(line) if !source.is_empty() => {
            let start: usize = source
                .split_inclusive('\n')
                .take(line - 1)
                .map(str::len)
                .sum();
            let end = source[start..]
                .find('\n')
                .map_or(source.len(), |at| start + at);
            Place::in_text(name, source, start..end)
        }
        _ => Place::file(name),
    };
    let mut message = error.kind().to_string();
    if let Some(detail) = error.detail() {
        message = format!("{message}: {detail}");
    }
    Diagnostic::error("bad-template", message).at(place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use minijinja::context;

    #[test]
    fn a_fault_says_where_in_the_template() {
        let mut diagnostics = Diagnostics::new();
        let rendered = render_one(
            "page.md.j2",
            "one\n{{ nothing }}\n".into(),
            context! {},
            &mut diagnostics,
        );
        assert_eq!(rendered, None);
        let place = diagnostics.iter().next().unwrap().primary.clone().unwrap();
        assert_eq!((place.file.as_str(), place.line), ("page.md.j2", 2));
    }

    #[test]
    fn blocks_leave_no_lines_behind() {
        let mut diagnostics = Diagnostics::new();
        let text = "{% for x in list %}\n{{ x }}\n{% endfor %}\nend\n";
        let rendered = render_one(
            "t",
            text.into(),
            context! { list => [1, 2] },
            &mut diagnostics,
        );
        assert_eq!(rendered.unwrap(), "1\n2\nend\n");
    }
}
