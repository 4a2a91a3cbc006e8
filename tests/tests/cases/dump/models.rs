//! The types of a tree, for the round trips of `compile/oracle.rs`.

use modelwright::output::FileSet;
use modelwright::plan::{Crate, File, Input, ItemKind};
use openapi::ir::{Api, ModelId, Shape, Type};
use openapi::schema_path::Step;
use serde_json::Value;
use std::fmt::Write;

/// The named schemas with their types, and each union with its variants and the places of their schemas in the canonical
/// document. Types that are not among the files are left out.
pub fn models(planned: &Crate, input: &Input<'_>, canonical: &Value, files: &FileSet) -> String {
    let single = files.get("mod.rs").filter(|_| files.iter().count() == 1);
    let is_printed = |file: &File| match single {
        Some(text) => {
            let head = format!("{} {}", file.item.kind.as_str(), file.item.name);
            [" ", "(", "{", " ="]
                .iter()
                .any(|end| text.contains(&format!("{head}{end}")))
        }
        None => files.get(&format!("{}.rs", file.stem)).is_some(),
    };
    let mut named = String::new();
    let mut unions = String::new();
    for export in planned.modules.iter().flat_map(|module| &module.exports) {
        let file = &planned.files[export.file];
        if !is_printed(file) {
            continue;
        }
        let model = input.api.model(export.model);
        if let [Step::Definition(name)] = model.path.steps() {
            let _ = writeln!(named, "    {name:?} => {};", export.type_name);
        }
        if let ItemKind::Union { variants, .. } = &file.item.kind {
            let pointer = model.pointer.as_str();
            let _ = write!(unions, "    {pointer:?} => {} {{", export.type_name);
            for (index, variant) in variants.iter().enumerate() {
                let schema = variant_pointer(input.api, export.model, index, canonical);
                let _ = write!(unions, " {schema:?} => {},", variant.name);
            }
            unions.push_str(" };\n");
        }
    }
    format!(
        "// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.\noracle::models! {{\n{named}    unions\n{unions}}}\n"
    )
}

/// Where the schema of a variant stands: in the union, or where a union was made of a base and its children, by itself.
fn variant_pointer(api: &Api, union: ModelId, index: usize, canonical: &Value) -> String {
    let model = api.model(union);
    let pointer = model.pointer.as_str();
    let schema = canonical.pointer(pointer);
    let key = ["oneOf", "anyOf"]
        .into_iter()
        .find(|key| schema.is_some_and(|schema| schema.get(key).is_some()));
    match (key, &model.shape) {
        (Some(key), _) => format!("{pointer}/{key}/{index}"),
        (None, Shape::Union(union)) => match union.variants[index].ty {
            Type::Model(id) => api.model(id).pointer.as_str().to_owned(),
            _ => pointer.to_owned(),
        },
        _ => pointer.to_owned(),
    }
}
