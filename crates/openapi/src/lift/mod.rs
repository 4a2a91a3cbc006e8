//! The second stage: every dialect to one, an OpenAPI 3.0 value of which `lower` need not check anything again.
//!
//! In: a [`Source`]. Out: a [`Canonical`] value, with the place in the source of every node that moved. The dialects
//! differ here and nowhere after. Left out on purpose: what generated models have no use for (servers, security,
//! examples of whole bodies), and judging whether the document makes sense, which `lower` does.

mod cache;
mod canonical;
mod composition;
mod deep;
mod enumeration;
mod keyword;
mod limit;
mod listed;
mod openapi3;
mod operation;
mod reference;
mod schema;
mod swagger2;
mod typed;
mod types;

pub use cache::LiftCache;
pub use canonical::Canonical;
pub(crate) use limit::number;
pub(crate) use typed::schema_node;

use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use crate::plural::counted;
use crate::pointer::Pointer;
use crate::source::Source;
use cache::Asked;
use canonical::Origins;
use deep::Deep;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Lifts a document. After errors within it the rest is lifted all the same, see [`Canonical::outcome`].
///
/// # Errors
///
/// It is of no dialect that is known.
pub fn lift<'s>(
    source: &'s Source,
    diagnostics: &mut Diagnostics,
) -> Result<Canonical<'s>, Reported> {
    lift_with(source, None, diagnostics)
}

/// Lifts a document of which other versions were lifted with the same cache, which makes no difference to what comes of it.
///
/// # Errors
///
/// As for [`lift`].
pub fn lift_version<'s>(
    source: &'s Source,
    cache: &mut LiftCache,
    diagnostics: &mut Diagnostics,
) -> Result<Canonical<'s>, Reported> {
    lift_with(source, Some(cache), diagnostics)
}

fn lift_with<'s>(
    source: &'s Source,
    mut cache: Option<&mut LiftCache>,
    diagnostics: &mut Diagnostics,
) -> Result<Canonical<'s>, Reported> {
    let _span = tracing::info_span!("lift", file = source.file).entered();
    let dialect = dialect(source).map_err(|error| diagnostics.error(*error))?;
    // A reference into the middle of a schema makes that place a definition. Which places those are is known only when
    // everything has been read, hence the second reading; a document without such references is read once.
    let mut first = Lifter::new(source, dialect, Deep::default());
    if let Some(cache) = &mut cache {
        cache.begin(&source.tree, dialect);
        first.cache = Some(std::mem::take(*cache));
    }
    let (document, mut lifter) = first.run();
    if let (Some(cache), Some(filled)) = (cache, lifter.cache.take()) {
        *cache = filled;
    }
    let (document, lifter) = match lifter.deep.found(source) {
        None => (document, lifter),
        Some(deep) => Lifter::new(source, dialect, deep).run(),
    };
    let outcome = diagnostics.append(lifter.diagnostics);
    Ok(Canonical::new(source, document, lifter.origins, outcome))
}

/// How many errors are shown with their places. Nobody reads more, and to find each place takes its time.
const MOST_ERRORS: usize = 1_000;

/// What a document is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Dialect {
    Swagger2,
    OpenApi30,
    OpenApi31,
}

fn dialect(source: &Source) -> Result<Dialect, Box<Diagnostic>> {
    let version = |key: &str| match source.tree.get(key) {
        Some(Value::String(text)) => Some(text.trim().to_owned()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let is = |version: &str, wanted: &str| {
        let rest = version.strip_prefix(wanted);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-']))
    };
    if let Some(version) = version("swagger") {
        if is(&version, "2") {
            return Ok(Dialect::Swagger2);
        }
        return Err(Box::new(unknown_dialect(source, "swagger", &version)));
    }
    match version("openapi") {
        Some(version) if is(&version, "3.0") => Ok(Dialect::OpenApi30),
        Some(version) if is(&version, "3.1") => Ok(Dialect::OpenApi31),
        Some(version) => Err(Box::new(unknown_dialect(source, "openapi", &version))),
        None => Err(Box::new(
            Diagnostic::error("not-openapi", "this is not an OpenAPI document")
                .at(source.location(&Pointer::root()))
                .help(
                    "add `swagger: \"2.0\"`, `openapi: 3.0.x` or `openapi: 3.1.x` at the top level",
                ),
        )),
    }
}

fn unknown_dialect(source: &Source, key: &str, version: &str) -> Diagnostic {
    Diagnostic::error(
        "unknown-dialect",
        format!("`{key}: {version}` is not supported"),
    )
    .at(source.location(&Pointer::of([key])))
    .help("the supported versions are Swagger 2.0, OpenAPI 3.0 and OpenAPI 3.1")
}

/// The state of one lifting.
struct Lifter<'s> {
    source: &'s Source,
    dialect: Dialect,
    origins: Origins,
    diagnostics: Diagnostics,
    /// The places in the middle of schemas that something refers to.
    deep: Deep,
    /// Schemas by the `$anchor` that they give themselves; found when one is first asked for.
    anchors: Option<BTreeMap<String, Pointer>>,
    /// The path item whose operations are being read.
    item: Pointer,
    /// Where references to other files were reported.
    outside: BTreeSet<Pointer>,
    /// How many errors there are.
    errors: usize,
    /// What was passed over: by message, how often and where first.
    ignored: BTreeMap<String, (usize, Pointer)>,
    /// What earlier versions of the document were lifted to.
    cache: Option<LiftCache>,
    /// What the part that is lifted at present has asked so far.
    asked: Asked,
}

impl<'s> Lifter<'s> {
    fn new(source: &'s Source, dialect: Dialect, deep: Deep) -> Self {
        Self {
            source,
            dialect,
            origins: Origins::default(),
            diagnostics: Diagnostics::new(),
            deep,
            anchors: None,
            item: Pointer::root(),
            outside: BTreeSet::new(),
            errors: 0,
            ignored: BTreeMap::new(),
            cache: None,
            asked: Asked::default(),
        }
    }

    fn run(mut self) -> (Value, Self) {
        let mut document = match self.dialect {
            Dialect::Swagger2 => self.swagger2(),
            Dialect::OpenApi30 | Dialect::OpenApi31 => self.openapi3(),
        };
        self.deep_definitions(&mut document);
        self.report_outside();
        if self.errors > MOST_ERRORS {
            let message = counted(self.errors - MOST_ERRORS, "more error");
            let location = crate::diagnostic::Location::file(self.source.file.as_str());
            let error = Diagnostic::error("too-many-faults", message).at(location);
            self.diagnostics
                .error(error.help("fix the first errors, which may cause the others"));
        }
        self.report_ignored();
        (document, self)
    }

    fn error(&mut self, code: &'static str, message: impl Into<String>, from: &Pointer) {
        self.report(Diagnostic::error(code, message), from);
    }

    /// Reports an error at a place.
    fn report(&mut self, error: Diagnostic, from: &Pointer) {
        self.errors += 1;
        if self.errors > MOST_ERRORS {
            return;
        }
        let location = self.source.location(from);
        self.diagnostics.error(error.at(location));
    }

    /// Notes that something in the document has no effect on the models.
    fn ignore(&mut self, what: impl Into<String>, from: &Pointer) {
        self.ignored
            .entry(what.into())
            .or_insert_with(|| (0, from.clone()))
            .0 += 1;
    }

    /// One warning for each kind of thing that was passed over, at its first place.
    fn report_ignored(&mut self) {
        for (what, (count, from)) in std::mem::take(&mut self.ignored) {
            let times = match count {
                1 => String::new(),
                count => format!(" ({count} occurrences; this is the first)"),
            };
            self.diagnostics.warn(
                Diagnostic::warning("ignored", format!("{what}{times}"))
                    .at(self.source.location(&from)),
            );
        }
    }

    /// The map at a node, or an error that says what should be one. Nothing at all is an empty map.
    fn map<'v>(
        &mut self,
        value: &'v Value,
        what: &str,
        from: &Pointer,
    ) -> Option<&'v Map<String, Value>> {
        if value.is_null() {
            self.ignore(format!("{what} without a value is ignored"), from);
            return None;
        }
        let map = value.as_object();
        if map.is_none() {
            self.error("wrong-type", format!("{what} must be a map"), from);
        }
        map
    }
}
#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn lift_text(text: &str) -> (Result<Value, Reported>, Vec<&'static str>) {
        let mut diagnostics = Diagnostics::new();
        let source = Source::read("x.yaml", text.into(), &mut diagnostics).unwrap();
        let document = lift(&source, &mut diagnostics).map(|c| c.document().clone());
        let codes = diagnostics.iter().map(|d| d.code).collect();
        (document, codes)
    }

    #[test]
    fn a_reference_to_nothing_names_what_is_called_similarly() {
        let text = "openapi: 3.0.0\ncomponents: {schemas: {Port: {type: string}, \
            A: {type: object, properties: {a: {$ref: '#/components/schemas/Prot'}}}}}";
        let mut diagnostics = Diagnostics::new();
        let source = Source::read("x.yaml", text.into(), &mut diagnostics).unwrap();
        // The other places of the document are lifted all the same.
        let _ = lift(&source, &mut diagnostics);
        let error = diagnostics.iter().next().unwrap();
        assert_eq!(error.code, "dangling-reference");
        assert_eq!(error.help.as_deref(), Some("similar names: `Port`"));
    }

    #[test]
    fn other_dialects_are_refused() {
        assert_eq!(lift_text("swagger: '1.2'").1, ["unknown-dialect"]);
        assert_eq!(lift_text("openapi: 4.0.0").1, ["unknown-dialect"]);
        assert_eq!(lift_text("a: 1").1, ["not-openapi"]);
    }

    #[test]
    fn both_dialects_lift_to_the_same_schemas() {
        let schema = "{type: object, properties: {A: {$ref: '#/REF/B', description: x}}}";
        let swagger =
            format!("{{swagger: '2.0', definitions: {{M: {schema}, B: {{type: string}}}}}}");
        let openapi = format!(
            "{{openapi: 3.0.3, components: {{schemas: {{M: {schema}, B: {{type: string}}}}}}}}"
        );
        let (swagger, _) = lift_text(&swagger.replace("REF", "definitions"));
        let (openapi, _) = lift_text(&openapi.replace("REF", "components/schemas"));
        let (swagger, openapi) = (swagger.unwrap(), openapi.unwrap());
        assert_eq!(swagger["components"], openapi["components"]);
        assert_eq!(
            swagger["components"]["schemas"]["M"]["properties"]["A"],
            json!({"description": "x", "allOf": [{"$ref": "#/components/schemas/B"}]})
        );
    }
}
