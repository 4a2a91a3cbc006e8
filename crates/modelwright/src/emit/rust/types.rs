//! Rust types as text.

use crate::plan::RustType;

/// The text of a type, as a file that imports what it names writes it.
pub fn text(ty: &RustType) -> String {
    match ty {
        RustType::Vec(inner) => format!("Vec<{}>", text(inner)),
        RustType::Map(map, inner) => format!("{}<String, {}>", map.path(), text(inner)),
        RustType::Option(inner) => format!("Option<{}>", text(inner)),
        RustType::Box(inner) => format!("Box<{}>", text(inner)),
        RustType::Model(name) => name.clone(),
        RustType::Foreign(foreign) => foreign.path.clone(),
        RustType::Integer(name) => (*name).to_owned(),
        RustType::Timestamp => "support::Timestamp".to_owned(),
        RustType::Json => "serde_json::Value".to_owned(),
        RustType::Bytes => "Vec<u8>".to_owned(),
        RustType::KeySet => "BTreeSet<String>".to_owned(),
        RustType::Bool => "bool".to_owned(),
        RustType::F64 => "f64".to_owned(),
        RustType::String => "String".to_owned(),
    }
}
