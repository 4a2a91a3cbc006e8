//! Which texts of a settings file may become code.

use crate::plan::{AttributeCode, PathCode, SerdeForm, TypeCode, Validator, is_key_set};

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

/// Derives that describe the JSON by serde's attributes.
const DESCRIBE_JSON: [&str; 6] = [
    "JsonSchema",
    "ToSchema",
    "TS",
    "Type",
    "Apiv2Schema",
    "OpenApi",
];

/// Reads a derive of a model, or says why a text cannot be one.
pub(super) fn derive(
    text: &str,
    form: SerdeForm,
    validator: Option<Validator>,
) -> Result<PathCode, String> {
    let last = text.rsplit("::").next().unwrap_or_default();
    let last = last.strip_prefix("r#").unwrap_or(last);
    let Some(path) = PathCode::read(text) else {
        return Err(format!(
            "`{}` is not the path of a derive",
            text.escape_debug()
        ));
    };
    if ALREADY_THERE.contains(&last) {
        Err(format!("models already have `{last}` where possible"))
    } else if validator == Some(Validator::Garde) && is_of_garde(&path) {
        Err(format!(
            "models already have `{text}` by `validate = \"garde\"`"
        ))
    } else if DESCRIBE_JSON.contains(&last) && form == SerdeForm::Table {
        Err(format!(
            "`{text}` would describe a different JSON format: the models use a table instead of serde's attributes; write `serde = \"derive\"` (or `--serde derive`) for models that have these"
        ))
    } else {
        Ok(path)
    }
}

fn is_of_garde(path: &PathCode) -> bool {
    let path = path.syntax();
    let names: Vec<_> = path
        .segments
        .iter()
        .map(|it| it.ident.to_string())
        .collect();
    names.ends_with(&["garde".to_owned(), "Validate".to_owned()])
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
    let not_a_type = || format!("`{}` is not the path of a type", text.escape_debug());
    let code = TypeCode::read(text).ok_or_else(not_a_type)?;
    if is_key_set(&code) {
        return Err(format!(
            "`{text}` is how models hold an object of which only the keys count, and no list; wrap it in a type of your own"
        ));
    }
    Ok(code)
}

/// Reads an attribute, or says why a text cannot be one.
pub(super) fn attribute(text: &str) -> Result<AttributeCode, String> {
    AttributeCode::read(text).ok_or_else(|| {
        format!(
            "`{}` is not the text between `#[` and `]` of an attribute",
            text.escape_debug()
        )
    })
}
