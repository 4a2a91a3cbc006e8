//! What a template prints, and what it may take.

use super::*;
use crate::printable::Printable;
use minijinja::context;
use serde::Serialize;

/// A value as pages hold it.
fn held(value: impl Serialize) -> Value {
    Value::from(Serde(&value))
}

fn rendered(name: &str, text: &str, values: impl Serialize) -> Result<String, Box<Diagnostic>> {
    let mut diagnostics = Diagnostics::new();
    let rendered = render_one(name, text.into(), values, &mut diagnostics);
    rendered.map_err(|_| Box::new(diagnostics.into_iter().next().expect("there is a fault")))
}

#[test]
fn a_error_says_where_in_the_template() {
    let error = rendered("page.md.j2", "one\n{{ nothing }}\n", context! {}).unwrap_err();
    let location = error.primary.unwrap();
    assert_eq!((location.file.as_str(), location.line), ("page.md.j2", 2));
}

#[test]
fn blocks_leave_no_lines_behind() {
    let text = "{% for x in list %}\n{{ x }}\n{% endfor %}\nend\n";
    let rendered = rendered("t", text, context! { list => [1, 2] });
    assert_eq!(rendered.unwrap(), "1\n2\nend\n");
}

#[test]
fn only_what_is_printable_is_printed_as_it_is() {
    let values = context! {
        plain => "<b> [a](b) {{#include c}}",
        list => ["<i>", "|"],
        made => held(Printable::part("**x** <b>", &|_| None)),
        all => held([Printable::code("a"), Printable::literal("*")]),
        nothing => held(Printable::default()),
    };
    let shown = |text: &str| rendered("page.md.j2", text, &values).unwrap();
    let escaped = "\\<b> \\[a\\](b) {\\{#include c}}";
    assert_eq!(shown("{{ plain }}"), escaped);
    for text in [
        "{% autoescape false %}{{ plain }}{% endautoescape %}",
        "{% set x %}{{ plain }}{% endset %}{{ x }}",
        "{{ [plain] | join }}",
        "{{ \"\" ~ plain }}",
        "{{ [made, plain] | last }}",
    ] {
        assert_eq!(shown(text), escaped, "{text}");
    }
    assert_eq!(shown("{{ made }}"), "**x** \\<b>");
    assert_eq!(shown("{{ all | join(\"<br>\") }}"), "`a`<br>\\*");
    assert_eq!(
        shown("{{ list | join(plain) }}"),
        format!("\\<i>{escaped}\\|")
    );
    assert_eq!(shown("{{ list }}"), "\\['\\<i>', '\\|'\\]");
    assert_eq!(
        shown("{% if nothing %}a{% else %}b{% endif %}{% if made %}c{% endif %}"),
        "bc"
    );
    assert_eq!(
        shown("{{ [[1, 'a'], {'b': []}, none] }}"),
        "\\[\\[1, 'a'\\], {'b': \\[\\]}, None\\]"
    );
    let toml = rendered("a.toml.j2", "t = \"{{ t }}\"", context! { t => "a\"\nb" });
    assert_eq!(toml.unwrap(), "t = \"a\\\"\\nb\"");
}

#[test]
fn no_filter_takes_an_escape_away() {
    let values = context! { made => held(Printable::literal("<b>")) };
    for filter in [
        "safe",
        "escape",
        "e",
        "replace(\"a\", \"b\")",
        "trim",
        "upper",
        "split",
        "lines",
        "format",
    ] {
        let error =
            rendered("page.md.j2", &format!("{{{{ made | {filter} }}}}"), &values).unwrap_err();
        assert!(
            error.message.starts_with("unknown filter"),
            "{}",
            error.message
        );
        assert!(error.help.unwrap().contains("join, last"));
    }
    assert_eq!(
        rendered("t", "{{ made[0:1] }}|{{ made ~ made }}", &values)
            .unwrap_or_default()
            .find("<b"),
        None
    );
}

#[test]
fn a_template_without_an_end_is_a_error() {
    let nested = "{% for a in range(90000) %}{% for b in range(90000) %}{% endfor %}{% endfor %}";
    for text in [
        format!("one\n{nested}"),
        "one\n{% for a in range(90000) %}{{ \"word\" * 9000 }}{% endfor %}".to_owned(),
        "one\n{% set a = \"x\" * 99999999 %}{{ a ~ a ~ a ~ a }}".to_owned(),
        "one\n{{ [1] * 99999999 }}".to_owned(),
        "one\n{{ [[1] * 99999999] }}".to_owned(),
    ] {
        let error = rendered("below/page.md.j2", &text, context! {}).unwrap_err();
        let location = error.primary.expect("it says where");
        assert_eq!(location.file, "below/page.md.j2", "{}", error.message);
        assert_eq!(
            (error.code, error.help.is_some()),
            ("endless-template", true),
            "{}",
            error.message
        );
    }
}

#[test]
fn a_template_that_fails_is_not_run_for_each_page() {
    let mut diagnostics = Diagnostics::new();
    let template = ("page.md.j2".to_owned(), "{{ nothing }}".to_owned());
    let templates = Templates::read([template], &mut diagnostics);
    let mut templates = templates.expect("it is a template");
    for _ in 0..3 {
        let rendered = templates.render("page.md.j2", context! {}, &mut diagnostics);
        assert!(rendered.is_err());
    }
    assert_eq!(diagnostics.iter().count(), 1);
}
