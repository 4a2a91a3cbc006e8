//! Which texts of a settings file may become code.
//!
//! In: a text that stands for a type, a derive or an attribute. Out: that code, or why the text is none. Left out on purpose:
//! how Rust is read (`plan::Code`), and whether what it names exists, which the compiler says.

use crate::plan::{AttributeCode, PathCode, TypeCode};

/// What every model has from its table, or derives already.
const ALREADY_THERE: [&str; 8] = [
    "Clone",
    "Debug",
    "Default",
    "PartialEq",
    "Eq",
    "Hash",
    "Serialize",
    "Deserialize",
];

/// Derives that describe the JSON as serde's derives would write it.
const DESCRIBE_JSON: [&str; 6] = [
    "JsonSchema",
    "ToSchema",
    "TS",
    "Type",
    "Apiv2Schema",
    "OpenApi",
];

/// Reads a derive of a model, or says why a text cannot be one.
pub(super) fn derive(text: &str) -> Result<PathCode, String> {
    let last = text.rsplit("::").next().unwrap_or_default();
    let last = last.strip_prefix("r#").unwrap_or(last);
    let Some(path) = PathCode::read(text) else {
        return Err(format!(
            "`{}` is not the path of a derive",
            text.escape_debug()
        ));
    };
    if ALREADY_THERE.contains(&last) {
        Err(format!("models have `{last}` already, where it holds"))
    } else if DESCRIBE_JSON.contains(&last) {
        Err(format!(
            "`{text}` would describe another JSON than that of the models, which have a table instead of serde's attributes"
        ))
    } else {
        Ok(path)
    }
}

/// Reads the type of maps, or says why a text cannot be one.
pub(super) fn map(text: &str) -> Result<PathCode, String> {
    let path = PathCode::read(text).filter(|path| path.as_str().contains("::"));
    path.ok_or_else(|| {
        format!(
            "`{}` is not the path of a map, such as `std::collections::HashMap`",
            text.escape_debug()
        )
    })
}

/// Reads the type of a format, or says why a text cannot be one.
pub(super) fn ty(text: &str) -> Result<TypeCode, String> {
    TypeCode::read(text)
        .ok_or_else(|| format!("`{}` is not the path of a type", text.escape_debug()))
}

/// Reads an attribute, or says why a text cannot be one.
pub(super) fn attribute(text: &str) -> Result<AttributeCode, String> {
    AttributeCode::read(text).ok_or_else(|| {
        format!(
            "`{}` is not what stands between `#[` and `]`",
            text.escape_debug()
        )
    })
}
