//! The models of one document of anybody's, as `gen --spec` makes them.
//!
//! In: the bytes of a document and what is wanted of it. Out: a [`FileSet`]. Reading top to bottom, this is the order of the
//! stages. Left out on purpose: pages, and what is done with the files.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::emit;
use crate::emit::PROGRAM;
use crate::load::{Loaded, load_beside};
use crate::output::FileSet;
use crate::plan::{Crate, Input, Layout, plan};
use crate::select::select;
use crate::settings::{Settings, warn_of_unchecked};
use crate::source::Beside;
use crate::version_set::VersionIndex;

/// One document, read and planned.
pub struct Planned<'a> {
    loaded: Loaded,
    settings: &'a Settings,
    /// Whether all of the document and all settings could be used.
    outcome: Result<(), Reported>,
    /// What was decided about Rust.
    pub planned: Crate,
}

/// The module tree of one document, upstream prose included.
///
/// # Errors
///
/// There is an error in the document, or a setting that has no use.
pub fn document(
    file: &str,
    bytes: Vec<u8>,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) -> Result<FileSet, Reported> {
    plan_document(file, bytes, None, settings, diagnostics)?.models(diagnostics)
}

/// Reads and plans one document.
///
/// `file` is what messages call the document; generated files name only the last part of it. `beside` has the files that may be
/// read with it.
///
/// # Errors
///
/// The document cannot be read or lifted. Other errors leave a plan, from which [`Planned::models`] makes nothing.
pub fn plan_document<'a>(
    file: &str,
    bytes: Vec<u8>,
    beside: Option<&Beside>,
    settings: &'a Settings,
    diagnostics: &mut Diagnostics,
) -> Result<Planned<'a>, Reported> {
    let mut loaded = load_beside(file, bytes, beside, &settings.names, diagnostics)?;
    let remarks = std::mem::take(&mut loaded.remarks);
    remarks
        .into_iter()
        .for_each(|remark| diagnostics.warn(remark));
    if settings.roots.requests {
        let uncovered = std::mem::take(&mut loaded.uncovered);
        uncovered
            .into_iter()
            .for_each(|remark| diagnostics.warn(remark));
    }
    let input = loaded.input_with(settings);
    let mut planned = plan(&[input], Layout::Tree);
    if settings.roots.requests {
        planned = planned.with_operations(&[input]);
    }
    warn_of_unchecked(&planned, diagnostics);
    let unused = settings.report_unused(&[input], &planned, &loaded.used_names, diagnostics);
    Ok(Planned {
        outcome: loaded.outcome.and(unused),
        loaded,
        settings,
        planned,
    })
}

/// Says what a crate needs that rustc would otherwise ask for, in other words.
fn warn_of_depth(planned: &Crate, file: &str, diagnostics: &mut Diagnostics) {
    let Some(limit) = planned.recursion_limit else {
        return;
    };
    let message = "the schemas refer to one another in a chain or ring that is longer than rustc follows by itself";
    let help = format!(
        "put `#![recursion_limit = \"{limit}\"]` at the top of the crate that has the models"
    );
    let warning = Diagnostic::warning("long-chain", message).at(Location::file(file));
    diagnostics.warn(warning.help(help));
}

impl Planned<'_> {
    /// What the plan was made of.
    pub fn input(&self) -> Input<'_> {
        self.loaded.input_with(self.settings)
    }

    /// The models that are wanted, as files.
    ///
    /// # Errors
    ///
    /// There was an error before, or the document has no model that is wanted.
    pub fn models(self, diagnostics: &mut Diagnostics) -> Result<FileSet, Reported> {
        let command = format!("{PROGRAM} gen --spec");
        let input = self.loaded.input_with(self.settings);
        let (mut planned, settings) = (self.planned, self.settings);
        if settings.roots.names().next().is_some() {
            planned = select(
                &planned,
                &[input],
                &[VersionIndex::OLDEST],
                &settings.roots,
                diagnostics,
            )?;
        }
        settings.report_misfits(&planned, diagnostics)?;
        warn_of_depth(&planned, input.source, diagnostics);
        planned.style = settings.style.clone();
        let files = if settings.is_single_file {
            let text = emit::rust::print_single(&planned, &command, emit::rust::Inclusion::Module);
            FileSet::of("mod.rs", text, diagnostics)?
        } else {
            emit::rust::print(&planned, &command, diagnostics)?
        };
        self.outcome.map(|()| files)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Format, render};

    /// What is made of these schemas and settings: the text of a single file, and of the messages.
    fn made(settings: &str, schemas: &str) -> (Option<String>, String) {
        let spec = format!(
            "openapi: 3.0.3\ninfo: {{title: A, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {schemas}}}\n"
        );
        let mut diagnostics = Diagnostics::new();
        let settings = format!("single-file = true\n{settings}");
        let settings = Settings::read("settings.toml", &settings, &mut diagnostics);
        let files =
            settings.and_then(|it| document("in.yaml", spec.into_bytes(), &it, &mut diagnostics));
        let text = files.ok();
        let text = text.and_then(|files| files.get("mod.rs").map(str::to_owned));
        (text, render(&diagnostics, Format::Human, false))
    }

    const HELD: &str = "{
        Part: {type: object, properties: {name: {type: string, minLength: 1}}},
        Whole: {type: object, properties: {
            parts: {type: object, minProperties: 1, additionalProperties: {$ref: '#/components/schemas/Part'}}}}}";

    #[test]
    fn limits_within_maps_of_another_crate_are_reported() {
        let settings = "validate = \"garde\"\nmap = \"indexmap::IndexMap\"";
        let (text, messages) = made(settings, HELD);
        let text = text.expect("it is a warning");
        assert_eq!(text.matches("#[garde(length(").count(), 1, "{text}");
        assert!(!text.contains("dive"), "{text}");
        for message in [
            "`minProperties` of `Whole.parts` is not checked: no rule says it",
            "what `Whole.parts` holds is not checked",
        ] {
            assert!(messages.contains(message), "{messages}");
        }
        for map in ["BTreeMap", "HashMap"] {
            let settings = format!("validate = \"garde\"\nmap = \"std::collections::{map}\"");
            let (text, messages) = made(&settings, HELD);
            let text = text.expect("it is made");
            assert!(text.contains("#[garde(length(min = 1), dive)]"), "{text}");
            assert_eq!(messages, "");
        }
    }

    #[test]
    fn limits_that_the_type_implies_are_no_rules_and_those_that_no_value_meets_are_reported() {
        let schemas = "{A: {type: object, properties: {
            above: {type: integer, format: uint64, minimum: -1},
            wide: {type: integer, format: int32, maximum: 4294967296},
            small: {type: integer, format: uint8, maximum: 300},
            beyond: {type: integer, minimum: 9223372036854775807, exclusiveMinimum: true},
            below: {type: integer, format: uint8, maximum: -1},
            crossed: {type: integer, minimum: 9, maximum: 3},
            fractions: {type: number, minimum: 9, maximum: 3},
            text: {type: string, minLength: 9, maxLength: 3},
            list: {type: array, items: {type: string}, minItems: 1, maxItems: 0},
            map: {type: object, additionalProperties: {type: string}, minProperties: 2, maxProperties: 1},
            good: {type: integer, minimum: 3}}}}";
        let (text, messages) = made("validate = \"garde\"", schemas);
        let text = text.expect(&messages);
        let rules: Vec<_> = text.lines().filter(|it| it.contains("#[garde(")).collect();
        let expected = [
            "#[garde(allow_unvalidated)]",
            "    #[garde(range(min = 3))]",
        ];
        assert_eq!(rules, expected);
        let unmet = [
            "maximum below",
            "minimum beyond",
            "maximum crossed",
            "minimum crossed",
            "maximum fractions",
            "minimum fractions",
            "maxItems list",
            "minItems list",
            "maxProperties map",
            "minProperties map",
            "maxLength text",
            "minLength text",
        ];
        for unmet in unmet {
            let (key, field) = unmet.split_once(' ').expect("there are two words");
            let message = format!("`{key}` of `A.{field}` is not checked: no value can meet it");
            assert!(messages.contains(&message), "{message} in {messages}");
        }
        assert_eq!(messages.matches("not-validated").count(), unmet.len());
    }

    #[test]
    fn limits_of_what_a_patch_holds_are_reported() {
        let schemas = "{
            Part: {type: object, properties: {name: {type: string, minLength: 1}}},
            Whole: {type: object, properties: {
                part: {nullable: true, allOf: [{$ref: '#/components/schemas/Part'}]},
                names: {type: array, nullable: true, items: {type: string, minLength: 1}}}}}";
        let (text, messages) = made("validate = \"garde\"\npatch = [\"Whole\"]", schemas);
        assert!(text.is_some(), "{messages}");
        for path in ["Whole.part", "Whole.names"] {
            let message = format!("what `{path}` holds is not checked");
            assert!(messages.contains(&message), "{messages}");
        }
    }

    #[test]
    fn the_derive_of_rules_is_there_once() {
        let settings = "validate = \"garde\"\n[derives]\n\"*\" = [\"garde::Validate\"]";
        let (text, messages) = made(settings, HELD);
        assert_eq!(text, None);
        assert!(
            messages.contains("already have `garde::Validate`"),
            "{messages}"
        );
    }

    const TYPE_SCRIPT: &str = "serde = \"derive\"\n[derives]\n\"*\" = [\"ts_rs::TS\"]";

    #[test]
    fn a_description_does_not_end_a_comment_of_typescript() {
        let schemas = r#"{A: {type: object, description: "*/ fetch('//evil') /*", properties: {"*/": {type: string}}}}"#;
        let (text, messages) = made(TYPE_SCRIPT, schemas);
        let text = text.expect(&messages);
        let docs: Vec<_> = text.lines().filter(|line| line.contains("///")).collect();
        assert!(docs.iter().any(|line| line.contains("fetch")), "{text}");
        assert!(docs.iter().all(|line| !line.contains("*/")), "{text}");
    }

    #[test]
    fn a_key_that_is_none_of_typescript_is_refused() {
        for key in [r#"x\": 1 }; evil(); type Z = { \"y"#, r"a\\", r"a\n", ""] {
            let schemas =
                format!(r#"{{A: {{type: object, properties: {{"{key}": {{type: string}}}}}}}}"#);
            let (text, messages) = made(TYPE_SCRIPT, &schemas);
            assert_eq!(text, None, "{key}");
            assert!(messages.contains("not-typescript"), "{messages}");
            let (text, messages) = made("serde = \"derive\"", &schemas);
            assert!(text.is_some(), "{messages}");
        }
    }

    #[test]
    fn an_attribute_of_a_derive_stands_below_it() {
        let schemas =
            "{A: {type: object, properties: {a: {type: string}}}, E: {type: string, enum: [a]}}";
        let settings = "serde = \"derive\"\n[derives]\nA = [\"ts_rs::TS\"]\n[attributes]\n";
        let own = "A = [\"ts(rename = \\\"Q\\\")\", \"serde(deny_unknown_fields)\", \"a::macro_of_all\"]\n";
        let (text, messages) = made(&format!("{settings}{own}"), schemas);
        let text = text.expect(&messages);
        let at = |part: &str| {
            text.find(part)
                .unwrap_or_else(|| panic!("{part} in {text}"))
        };
        assert!(at("#[ts(rename = \"Q\")]") > at("#[derive(ts_rs::TS)]"));
        assert!(at("#[serde(deny_unknown_fields)]") > at("#[derive(serde::Serialize"));
        assert!(at("#[a::macro_of_all]") < at("#[derive(ts_rs::TS)]"));
        for key in ["E", "\"*\""] {
            let own = format!("{key} = [\"serde(deny_unknown_fields)\"]");
            let (text, messages) = made(&format!("{settings}{own}"), schemas);
            assert_eq!(text, None);
            assert!(messages.contains("does not fit `E`"), "{messages}");
        }
    }
}
