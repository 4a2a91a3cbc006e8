//! What the section of an operation shows to try: a command, and a few lines of Rust that build the very same request.
//!
//! In: the plan of the operation, and a recorded request if there is one. Out: two blocks of code, or none where no short
//! expression says what the operation needs. `argument`, `body` and `value` choose the values, `url` writes them as the runtime of the
//! models does, `curl` and `rust` print. Left out on purpose: sending.

mod argument;
mod body;
mod curl;
mod recorded;
mod rust;
mod shell;
mod url;
mod value;

use super::page_sources::{Exchange, PageSources};
use crate::ir::{Method, ParameterLocation};
use crate::plan::operations::{OperationFile, PathPart, Unit, Writing};
use crate::plan::{Crate, Operations};
use crate::printable::Printable;
use crate::version_set::VersionIndex;
use argument::Argument;
use body::BodySample;
use recorded::Recorded;
use serde::Serialize;
use std::borrow::Cow;
use value::Values;

/// What a section shows.
#[derive(Debug, Default, Serialize)]
pub(super) struct RequestView {
    /// The path of the operation's type, as code that leads to its file; nothing where the types have no crate.
    ty: Option<Printable>,
    rust: Option<Printable>,
    curl: Option<Printable>,
}

/// The operations of all versions, planned, and what commands name.
pub(super) struct Requests<'a> {
    planned: &'a Crate,
    operations: Cow<'a, Operations>,
    /// The package that has types of them.
    package: Option<Package<'a>>,
    socket: Option<&'a str>,
}

/// A package, by both of its names.
struct Package<'a> {
    directory: &'a str,
    library: String,
}

/// One request, with values in all places.
struct Sample<'u> {
    unit: &'u Unit,
    /// What the constructor takes, and then what methods set.
    arguments: Vec<Argument<'u>>,
    body: Option<BodySample>,
    /// The path, from that of the API.
    path: String,
    /// The pairs of the query, escaped.
    query: Vec<String>,
    headers: Vec<(String, String)>,
}

impl<'a> Requests<'a> {
    /// Plans the operations where the models are made without them.
    pub(super) fn of(known: &PageSources<'a>) -> Self {
        let (planned, inputs) = (known.planned, known.inputs);
        let operations = if planned.operations.is_empty() {
            Cow::Owned(crate::plan::operations(inputs, planned))
        } else {
            Cow::Borrowed(&planned.operations)
        };
        Self {
            planned,
            operations,
            package: known
                .package
                .zip(known.library())
                .filter(|_| !planned.operations.is_empty())
                .map(|(directory, library)| Package { directory, library }),
            socket: known.socket,
        }
    }

    /// What is shown of an operation of a version. `exchange` is one that an engine took part in.
    pub(super) fn view(
        &self,
        index: VersionIndex,
        id: &str,
        exchange: Option<&Exchange>,
    ) -> RequestView {
        let Some((base_path, file)) = self.find(index, id) else {
            return RequestView::default();
        };
        let unit = &file.unit;
        let recorded = Recorded::of(exchange, &unit.template);
        let values = Values::of(self.planned, index);
        let sample = Sample::of(file, base_path, &values, &recorded);
        let version = self.planned.modules[index].version;
        let package = self.package.as_ref();
        let module = package.zip(version.map(|version| version.module()));
        RequestView {
            ty: module
                .as_ref()
                .map(|(package, module)| self.linked(file, package, module)),
            rust: module.as_ref().and_then(|(package, module)| {
                rust::print(sample.as_ref()?, &format!("{}::{module}", package.library))
            }),
            curl: sample
                .as_ref()
                .and_then(|sample| curl::print(sample, self.socket)),
        }
    }

    /// What stands before the path of an operation, and its plan.
    fn find(&self, index: VersionIndex, id: &str) -> Option<(&str, &OperationFile)> {
        let module = self.operations.modules.get(index.get())?;
        let files = module.exports.iter();
        let mut files = files.map(|file| &self.operations.files[*file]);
        let file = files.find(|file| file.unit.id == id)?;
        Some((&module.base_path, file))
    }

    fn linked(&self, file: &OperationFile, package: &Package<'_>, module: &str) -> Printable {
        let Package { directory, library } = package;
        let path = format!("{library}::{module}::operations::{}", file.unit.name);
        let owner = self.planned.modules[file.owner].version;
        let owner = owner.map_or_else(String::new, |version| version.module());
        let to = format!("../../{directory}/src/{owner}/operations/{}.rs", file.stem);
        Printable::link(&Printable::code(&path), &to)
    }
}

impl<'u> Sample<'u> {
    /// The request with what it requires, and with what was recorded.
    fn of(
        file: &'u OperationFile,
        base_path: &str,
        values: &Values<'_>,
        recorded: &Recorded,
    ) -> Option<Self> {
        let unit = &file.unit;
        let mut sample = Self {
            unit,
            arguments: Vec::new(),
            body: None,
            path: base_path.trim_end_matches('/').to_owned(),
            query: Vec::new(),
            headers: Vec::new(),
        };
        for field in &unit.parameters {
            match Argument::of(file, field, values, recorded) {
                Some(argument) => sample.arguments.push(argument),
                None if field.required => return None,
                None => {}
            }
        }
        if let Some(body) = &unit.body {
            sample.body = BodySample::of(file, body, values, recorded);
            if body.required && sample.body.is_none() {
                return None;
            }
        }
        sample.write()?;
        Some(sample)
    }

    /// Writes path, query and headers, as the runtime does.
    fn write(&mut self) -> Option<()> {
        for part in &self.unit.path {
            match part {
                PathPart::Literal(text) => self.path.push_str(text),
                PathPart::Parameter(at) => {
                    let name = &self.unit.parameters[*at].name;
                    let mut arguments = self.arguments.iter();
                    let found = arguments.find(|argument| argument.field.name == *name)?;
                    self.path.push_str(&url::segment(found)?);
                }
            }
        }
        for argument in &self.arguments {
            let field = argument.field;
            match (field.location, field.writing) {
                (ParameterLocation::Query, _) => self.query.extend(url::pairs(argument)?),
                (ParameterLocation::Header, Writing::Text | Writing::Base64) => {
                    let text = argument.texts.first()?;
                    self.headers.push((field.wire.clone(), text.clone()));
                }
                (ParameterLocation::Path, _) => {}
                _ => return None,
            }
        }
        Some(())
    }

    fn method(&self) -> Method {
        self.unit.method
    }

    /// Path and query.
    fn uri(&self) -> String {
        match self.query.is_empty() {
            true => self.path.clone(),
            false => format!("{}?{}", self.path, self.query.join("&")),
        }
    }
}
