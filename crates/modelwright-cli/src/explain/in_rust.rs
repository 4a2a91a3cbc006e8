//! What a schema path is in Rust: a type with its fields or variants, or one of them.

use crate::emit::rust::type_text;
use crate::plan::{Crate, Field, Input, Item, ItemKind};

/// A line of Rust, and what is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Whether it stands in the type above it.
    pub is_inside: bool,
    /// The Rust.
    pub code: String,
    /// What it is in JSON.
    pub json: String,
}

/// The lines of all types that have the path, or a part that has it.
pub(super) fn lines_at(input: &Input<'_>, path: &str, planned: &Crate) -> Vec<Line> {
    let files = planned.files.iter();
    files
        .flat_map(|file| match path == file.schema_path {
            true => lines_of(&file.item),
            false => part(input, path, &file.schema_path, &file.item)
                .into_iter()
                .collect(),
        })
        .collect()
}

fn head(code: String) -> Line {
    Line {
        is_inside: false,
        code,
        json: String::new(),
    }
}

fn inside(code: String, json: String) -> Line {
    Line {
        is_inside: true,
        code,
        json,
    }
}

/// A type with its fields or variants.
fn lines_of(item: &Item) -> Vec<Line> {
    let declared = format!("{} {}", item.kind.as_str(), item.name);
    let (declared, parts): (_, Vec<_>) = match &item.kind {
        ItemKind::Struct { fields, rest, .. } => {
            let rest = rest.iter().map(|rest| {
                let ty = type_text(&rest.ty);
                inside(format!("{}: {ty}", rest.name), "all other keys".to_owned())
            });
            (declared, fields.iter().map(field).chain(rest).collect())
        }
        ItemKind::StringEnum { variants, .. } => {
            let line = |name: &str, value: &str| inside(name.to_owned(), format!("{value:?}"));
            let lines = variants.iter().map(|one| line(&one.name, &one.value));
            (declared, lines.collect())
        }
        ItemKind::IntegerEnum { variants, .. } => {
            let lines = variants.iter();
            let lines = lines.map(|one| inside(one.name.clone(), one.value.to_string()));
            (declared, lines.collect())
        }
        ItemKind::Union { variants, .. } => {
            let lines = variants.iter().map(|one| {
                let tags = one.tags.iter().map(|tag| format!("{tag:?}"));
                let code = format!("{}({})", one.name, type_text(&one.ty));
                inside(code, tags.collect::<Vec<_>>().join(", "))
            });
            (declared, lines.collect())
        }
        ItemKind::List(ty) => (format!("{declared}(Vec<{}>)", type_text(ty)), Vec::new()),
        ItemKind::Map(_, ty) => (
            format!("{declared}, a map of {}", type_text(ty)),
            Vec::new(),
        ),
        ItemKind::Alias(ty) => (format!("{declared} = {}", type_text(ty)), Vec::new()),
    };
    [head(declared)].into_iter().chain(parts).collect()
}

fn field(field: &Field) -> Line {
    let code = format!("{}: {}", field.name, type_text(&field.ty));
    inside(
        code,
        format!("{}, {:?}", field.presence.as_str(), field.key),
    )
}

/// The field or variant at a path.
/// The item at a path, or the field or variant of it.
fn part(input: &Input<'_>, path: &str, item_path: &str, item: &Item) -> Option<Line> {
    if !path.starts_with(item_path) {
        return None;
    }
    let (_, model) = input
        .api
        .models()
        .find(|(_, model)| model.path.to_string() == item_path)?;
    match (&item.kind, &model.shape) {
        (ItemKind::Struct { fields, .. }, crate::ir::Shape::Object(object)) => {
            let at = object
                .fields
                .iter()
                .position(|field| field.path.to_string() == path)?;
            let field = &fields[at];
            let ty = type_text(&field.ty);
            Some(head(format!(
                "{}.{}: {ty}, {}, {:?} in JSON",
                item.name,
                field.name,
                field.presence.as_str(),
                field.key
            )))
        }
        (ItemKind::StringEnum { variants, .. }, _) => {
            let is_it = |value: &str| model.path.value(value).to_string() == path;
            let variant = variants.iter().find(|variant| is_it(&variant.value))?;
            Some(head(format!(
                "{}::{}, {:?} in JSON",
                item.name, variant.name, variant.value
            )))
        }
        _ => None,
    }
}
