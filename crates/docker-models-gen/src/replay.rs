//! The plan and the operations to tables: which type reads the body of which reply, and of which request.
//!
//! The including module gives `Tables`, what is known of a version; `Through`, a function that takes bytes through a type,
//! and `through`, which makes one; `Check` and `check` likewise, for the list of all types.

use crate::diagnostic::{Diagnostics, Reported};
use crate::ir::{Body, ModelId, Operation, Type, TypeRef};
use crate::output::FileSet;
use crate::plan::{Crate, Export, Input, ItemKind, Module, RustType};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A file for each version, such as `v1_51.rs`, and `mod.rs`.
///
/// `regenerate` is the command that the notice at the top of each file names.
///
/// # Errors
///
/// Two files would have one path.
pub fn print(
    planned: &Crate,
    inputs: &[Input<'_>],
    regenerate: &str,
    diagnostics: &mut Diagnostics,
) -> Result<FileSet, Reported> {
    let mut files = FileSet::new();
    let mut add = |path: String, text: String| {
        let inserted = files.insert(path, text);
        inserted.map_err(|error| diagnostics.error(*error))
    };
    let mut outcome = Ok(());
    for (module, input) in planned.modules.iter().zip(inputs) {
        let Some(version) = module.version else {
            continue;
        };
        let exports = module.exports.iter();
        let types = Types {
            planned,
            module,
            by_model: exports.map(|export| (export.model, export)).collect(),
            path: format!("docker_models::{}", version.module()),
        };
        let text = types.file(&input.api.operations, regenerate);
        outcome = outcome.and(add(format!("{}.rs", version.module()), text));
    }
    outcome = outcome.and(add("mod.rs".to_owned(), all(planned, regenerate)));
    outcome.map(|()| files)
}

/// `mod.rs`: the tables of all versions.
fn all(planned: &Crate, regenerate: &str) -> String {
    let mut text =
        format!("// Written by `{regenerate}` from spec/docker; edits are lost.\n{ALL_HEAD}");
    for version in &planned.versions {
        let _ = writeln!(text, "mod {};", version.module());
    }
    text.push_str(
        "\n/// What is known of each version, oldest first.\npub static TABLES: &[Tables] = &[\n",
    );
    for version in &planned.versions {
        let module = version.module();
        let _ = writeln!(
            text,
            "    Tables {{ api: \"{version}\", reply: {module}::reply, request: {module}::request, model: {module}::model, models: {module}::MODELS }},"
        );
    }
    text.push_str("];\n");
    text
}

/// The types of one version.
struct Types<'a> {
    planned: &'a Crate,
    module: &'a Module,
    by_model: BTreeMap<ModelId, &'a Export>,
    path: String,
}

impl Types<'_> {
    fn file(&self, operations: &[Operation], regenerate: &str) -> String {
        let mut text = format!(
            "// Written by `{regenerate}` from {}; edits are lost.\n{HEAD}",
            self.module.source
        );
        text.push_str(REPLY);
        for operation in operations {
            text.push_str(&self.replies(operation));
        }
        text.push_str(END);
        text.push_str(REQUEST);
        for operation in operations {
            if let Some(name) = operation.body.as_ref().and_then(|body| self.body(body)) {
                let _ = writeln!(text, "        {:?} => {name:?},", operation.id);
            }
        }
        text.push_str(END);
        text.push_str(MODEL);
        for export in &self.module.exports {
            let name = &export.type_name;
            let _ = writeln!(
                text,
                "        {name:?} => through::<{}::{name}>,",
                self.path
            );
        }
        text.push_str(END);
        text.push_str(MODELS);
        for export in &self.module.exports {
            if let Some(name) = self.json_type(export.model) {
                let _ = writeln!(text, "    ({name:?}, check::<{}::{name}>()),", self.path);
            }
        }
        text.push_str("];\n");
        text
    }

    /// The arms of an operation, the narrow ones first, since the first that fits is taken.
    fn replies(&self, operation: &Operation) -> String {
        let mut arms = Vec::new();
        for response in &operation.responses {
            if let (Some((breadth, statuses)), Some(name)) =
                (statuses(&response.status), self.body(&response.body))
            {
                let arm = format!("        ({:?}, {statuses}) => {name:?},\n", operation.id);
                arms.push((breadth, arm));
            }
        }
        arms.sort_by_key(|(breadth, _)| *breadth);
        arms.into_iter().map(|(_, arm)| arm).collect()
    }

    /// The model of the form of a body that is JSON.
    fn body(&self, body: &Body) -> Option<&str> {
        let first = std::iter::once((&body.media_types, &body.type_ref));
        let others = body
            .alternatives
            .iter()
            .map(|(types, type_ref)| (types, type_ref));
        first
            .chain(others)
            .filter(|(types, _)| types.iter().any(|media| media.contains("json")))
            .find_map(|(_, type_ref)| self.type_ref(type_ref.as_ref()?))
    }

    fn type_ref(&self, type_ref: &TypeRef) -> Option<&str> {
        match type_ref.ty {
            Type::Model(id) => self.json_type(id),
            _ => None,
        }
    }

    /// The name of a model, unless its values are bytes.
    fn json_type(&self, model: ModelId) -> Option<&str> {
        let export = self.by_model.get(&model)?;
        let kind = &self.planned.files[export.file].item.kind;
        let is_bytes = matches!(kind, ItemKind::Alias(RustType::Bytes));
        (!is_bytes).then_some(export.type_name.as_str())
    }
}

/// How broad a status is, and the pattern for it: one, a range such as `5XX`, or `default`.
fn statuses(status: &str) -> Option<(u8, String)> {
    if status == "default" {
        return Some((2, "_".to_owned()));
    }
    if let Some(class) = status.strip_suffix("XX") {
        let class: u16 = class.parse().ok()?;
        return Some((1, format!("{class}00..={class}99")));
    }
    let exact: u16 = status.parse().ok()?;
    Some((0, exact.to_string()))
}

const ALL_HEAD: &str = "#![cfg_attr(rustfmt, rustfmt_skip)]

//! Which type reads which body, in every version.

use super::{Check, Tables, Through, check, through};

";

const HEAD: &str = "#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(deprecated)]

//! Which type reads which body.

use super::{Check, Through, check, through};
";

const REPLY: &str = "
/// The type for the body of a reply.
pub fn reply(operation: &str, status: u16) -> Option<&'static str> {
    Some(match (operation, status) {
";

const REQUEST: &str = "
/// The type for the body of a request.
pub fn request(operation: &str) -> Option<&'static str> {
    Some(match operation {
";

const MODEL: &str = "
/// For the type of this name.
pub fn model(name: &str) -> Option<Through> {
    Some(match name {
";

const MODELS: &str = "
/// Every type, by name.
pub const MODELS: &[(&str, Check)] = &[
";

const END: &str = "        _ => return None,
    })
}
";
