//! The operations to tables of another kind: for each operation, what makes its request of a recorded one.
//!
//! In: the plan of the operations. Out: a function for each version that an engine was recorded with. The including module gives
//! `Recorded`, which hands out the parts of a recorded request, `Exchange`, and `exchange`, which takes an operation through its
//! request and its reply. Left out on purpose: what is equal.

use crate::diagnostic::{Diagnostics, Reported};
use crate::ir::ParameterLocation;
use crate::output::FileSet;
use crate::plan::operations::{KeysType, OperationFile, ParameterField, Writing};
use crate::plan::{Crate, RustType};
use modelwright::emit::rust::type_text;
use openapi::version::Version;
use std::fmt::Write;

/// A file for each of these versions, such as `v1_51.rs`, and `mod.rs`.
///
/// # Errors
///
/// Two files would have one path.
pub fn print(
    planned: &Crate,
    versions: &[Version],
    regenerate: &str,
    diagnostics: &mut Diagnostics,
) -> Result<FileSet, Reported> {
    let mut files = FileSet::new();
    let mut outcome = Ok(());
    let mut all =
        format!("// Written by `{regenerate}` from spec/docker; edits are lost.\n{ALL_HEAD}");
    let mut add = |path: String, text: String| {
        let inserted = files.insert(path, text);
        inserted.map_err(|error| diagnostics.error(*error))
    };
    for version in versions {
        let module = version.module();
        let _ = writeln!(all, "mod {module};");
        let table = table(planned, *version, regenerate);
        outcome = outcome.and(add(format!("{module}.rs"), table));
    }
    all.push_str("\n/// What makes the request of an operation, by version.\npub static TABLES: &[(&str, Table)] = &[\n");
    for version in versions {
        let _ = writeln!(
            all,
            "    (\"{version}\", {}::exchange_of),",
            version.module()
        );
    }
    all.push_str("];\n");
    outcome = outcome.and(add("mod.rs".to_owned(), all));
    outcome.map(|()| files)
}

const ALL_HEAD: &str = "#![cfg_attr(rustfmt, rustfmt_skip)]

//! What makes the request of each operation of a recorded one.

use super::{Exchange, Recorded, Table, exchange, required};

";

fn table(planned: &Crate, version: Version, regenerate: &str) -> String {
    let mut text = format!(
        "// Written by `{regenerate}` from spec/docker/contract/{}; edits are lost.\n{HEAD}",
        version.contract_file()
    );
    let modules = planned.modules.iter();
    let mut modules = modules.zip(&planned.operations.modules);
    let found = modules.find(|(module, _)| module.version == Some(version));
    let module = version.module();
    let _ = writeln!(
        text,
        "use docker_models::{module} as models;\nuse docker_models::{module}::operations as api;\n"
    );
    text.push_str(FUNCTION);
    for file in found.into_iter().flat_map(|(_, module)| &module.exports) {
        text.push_str(&arm(&planned.operations.files[*file]));
    }
    text.push_str("        _ => return Ok(None),\n    }))\n}\n");
    text
}

const HEAD: &str = "#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(deprecated)]

//! What makes the request of each operation of a recorded one.

use super::{Exchange, Recorded, exchange, required};
";

const FUNCTION: &str = "/// The exchange of the operation with this id.
pub fn exchange_of(operation: &str, from: &mut Recorded<'_>) -> Result<Option<Exchange>, String> {
    Ok(Some(match operation {
";

/// The arm of an operation: its constructor with what is required, and a setter for each part that was recorded.
fn arm(file: &OperationFile) -> String {
    let unit = &file.unit;
    let mut arguments = Vec::new();
    let mut setters = String::new();
    for field in &unit.parameters {
        let (call, is_filters) = getter(file, field);
        // Headers are not recorded.
        if field.required && field.location == ParameterLocation::Header {
            arguments.push(format!("from.{call}?.unwrap_or_default()"));
        } else if field.required {
            arguments.push(format!("required(\"{}\", from.{call}?)?", field.wire));
        } else if let Some(own) = is_filters {
            setters.push_str(&filters(own, field, &call));
        } else {
            let _ = writeln!(
                setters,
                "            if let Some(value) = from.{call}? {{ operation = operation.{}(value); }}",
                field.name
            );
        }
    }
    if let Some(body) = &unit.body {
        let call = match &body.ty {
            RustType::Bytes => "from.bytes()".to_owned(),
            ty => format!("from.body::<{}>()?", qualified(file, ty)),
        };
        if body.required {
            arguments.push(format!("{call}.unwrap_or_default()"));
        } else {
            let _ = writeln!(
                setters,
                "            if let Some(value) = {call} {{ operation = operation.body(value); }}"
            );
        }
    }
    let start = if setters.is_empty() { "" } else { "mut " };
    format!(
        "        {:?} => {{\n            let {start}operation = api::{}::new({});\n{setters}            exchange::<api::{}>(api::IntoRequest::into_request(operation), from)?\n        }}\n",
        unit.id,
        unit.name,
        arguments.join(", "),
        unit.name,
    )
}

/// What hands out a parameter, and its type where that has keys.
fn getter<'u>(file: &'u OperationFile, field: &ParameterField) -> (String, Option<&'u KeysType>) {
    let unit = &file.unit;
    let place = match field.location {
        ParameterLocation::Path => "path",
        ParameterLocation::Header => "header",
        _ => "query",
    };
    let wire = &field.wire;
    let name = match &field.ty {
        RustType::Model(name) => Some(name),
        _ => None,
    };
    let own = name.and_then(|name| unit.keys.iter().find(|own| own.name == *name));
    if own.is_some() {
        return (format!("filters(\"{wire}\")"), own);
    }
    let ty = match &field.ty {
        RustType::Vec(_) => return (format!("list(\"{wire}\")"), None),
        _ if matches!(field.writing, Writing::Json | Writing::Base64) => {
            let ty = qualified(file, &field.ty);
            return (format!("{place}_json::<{ty}>(\"{wire}\")"), None);
        }
        // An enum of its own takes any text.
        RustType::Model(_) => "String".to_owned(),
        ty => type_text(ty),
    };
    (format!("{place}::<{ty}>(\"{wire}\")"), None)
}

fn filters(own: &KeysType, field: &ParameterField, call: &str) -> String {
    format!(
        "            if let Some(lists) = from.{call}? {{ let mut filters = api::{}::new(); for (key, value) in lists {{ filters = filters.other(key, value); }} operation = operation.{}(filters); }}\n",
        own.name, field.name
    )
}

/// A type as the table names it.
fn qualified(file: &OperationFile, ty: &RustType) -> String {
    match ty {
        RustType::Model(here) => match file.imports.get(here) {
            Some((_, name)) => format!("models::{name}"),
            None => format!("api::{here}"),
        },
        RustType::Vec(items) => format!("Vec<{}>", qualified(file, items)),
        RustType::Map(_, values) => {
            let values = qualified(file, values);
            format!("std::collections::BTreeMap<String, {values}>")
        }
        ty => type_text(ty),
    }
}
