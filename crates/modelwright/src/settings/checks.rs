//! Which texts of a settings file may become code.
//!
//! In: a text that stands for a path, a derive or an attribute. Out: whether it is that and nothing more. Left out on
//! purpose: whether what it names exists, which the compiler says.

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

/// Why a text cannot be a derive of a model.
pub(super) fn fault_of_derive(derive: &str) -> Option<String> {
    let last = derive.rsplit("::").next().unwrap_or_default();
    if !is_path(derive) || derive.contains(['<', ' ', ',']) {
        Some(format!("`{derive}` is not the path of a derive"))
    } else if ALREADY_THERE.contains(&last) {
        Some(format!("models have `{last}` already, where it holds"))
    } else if DESCRIBE_JSON.contains(&last) {
        Some(format!(
            "`{derive}` would describe another JSON than that of the models, which have a table instead of serde's attributes"
        ))
    } else {
        None
    }
}

/// Whether a text is a path of two identifiers or more, and nothing else.
pub(super) fn is_plain_path(text: &str) -> bool {
    let is_part = |part: &str| crate::name::ident::is_identifier(part) || part == "crate";
    let path = text.strip_prefix("::").unwrap_or(text);
    path.contains("::") && path.split("::").all(is_part)
}

/// Whether a text is a path of identifiers, with types between angle brackets at most.
pub(super) fn is_path(text: &str) -> bool {
    let is_plain =
        |part: &str| part.is_empty() || crate::name::ident::is_identifier(part) || part == "crate";
    let known = |c: char| c.is_alphanumeric() || "_:<>, ".contains(c);
    let parts = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    text.starts_with(|c: char| c.is_alphabetic() || c == ':')
        && text.chars().all(known)
        && parts.into_iter().all(is_plain)
        && text.matches('<').count() == text.matches('>').count()
}

/// Whether a text may stand between `#[` and `]`: a path, and then anything in which all brackets are closed.
pub(super) fn is_attribute(text: &str) -> bool {
    let mut open = Vec::new();
    let mut is_quoted = false;
    for c in text.chars() {
        match c {
            _ if c.is_control() => return false,
            '"' => is_quoted = !is_quoted,
            // Whether the next quote ends the text would be another question.
            '\\' => return false,
            _ if is_quoted => {}
            '(' | '[' | '{' => open.push(c),
            ')' | ']' | '}' => {
                let pair = [('(', ')'), ('[', ']'), ('{', '}')];
                if !open.pop().is_some_and(|before| pair.contains(&(before, c))) {
                    return false;
                }
            }
            _ => {}
        }
    }
    let starts = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    starts && open.is_empty() && !is_quoted && !text.contains("//") && !text.contains("/*")
}
