//! Rust types, as syntax trees for items and as text for tables and reports.

use super::syntax::{ident, path, type_at, with_arguments};
use crate::plan::{MapType, RustType};
use syn::{Path, Type};

/// Returns a type, as a file that imports what it names writes it.
pub(super) fn syntax(ty: &RustType) -> Type {
    let of = |name: &str, inner: Type| type_at(with_arguments(path(&[name]), [inner]));
    let named = |names: &[&str]| type_at(path(names));
    match ty {
        RustType::Vec(inner) => of("Vec", syntax(inner)),
        RustType::Map(map, inner) => map_of(map, syntax(inner)),
        RustType::Option(inner) => of("Option", syntax(inner)),
        RustType::Maybe(inner) => {
            type_at(with_arguments(path(&["support", "Maybe"]), [syntax(inner)]))
        }
        RustType::Box(inner) => of("Box", syntax(inner)),
        RustType::Model(name) => type_at(ident(name).into()),
        RustType::Foreign(foreign) => foreign.path.syntax(),
        RustType::Integer(name) => named(&[name]),
        RustType::Timestamp => named(&["support", "Timestamp"]),
        RustType::Unknown => named(&["support", "Unknown"]),
        RustType::Json => named(&["serde_json", "Value"]),
        RustType::Bytes => of("Vec", named(&["u8"])),
        RustType::KeySet => of("BTreeSet", named(&["String"])),
        RustType::Bool => named(&["bool"]),
        RustType::F64 => named(&["f64"]),
        RustType::String => named(&["String"]),
    }
}

/// Returns the type of maps by text with these values.
pub(super) fn map_of(map: &MapType, values: Type) -> Type {
    let keys = type_at(path(&["String"]));
    type_at(with_arguments(map_path(map), [keys, values]))
}

fn map_path(map: &MapType) -> Path {
    match map {
        MapType::Sorted => path(&["BTreeMap"]),
        MapType::Other(path) => path.syntax(),
    }
}

/// Returns the text of a type, as a file that imports what it names writes it.
pub fn text(ty: &RustType) -> String {
    match ty {
        RustType::Vec(inner) => format!("Vec<{}>", text(inner)),
        RustType::Map(map, inner) => format!("{}<String, {}>", map.path(), text(inner)),
        RustType::Option(inner) => format!("Option<{}>", text(inner)),
        RustType::Maybe(inner) => format!("support::Maybe<{}>", text(inner)),
        RustType::Box(inner) => format!("Box<{}>", text(inner)),
        RustType::Model(name) => name.clone(),
        RustType::Foreign(foreign) => foreign.path.to_string(),
        RustType::Integer(name) => (*name).to_owned(),
        RustType::Timestamp => "support::Timestamp".to_owned(),
        RustType::Unknown => "support::Unknown".to_owned(),
        RustType::Json => "serde_json::Value".to_owned(),
        RustType::Bytes => "Vec<u8>".to_owned(),
        RustType::KeySet => "BTreeSet<String>".to_owned(),
        RustType::Bool => "bool".to_owned(),
        RustType::F64 => "f64".to_owned(),
        RustType::String => "String".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::rust::layout::print_type;
    use crate::plan::{Foreign, PathCode, TypeCode};

    fn foreign(path: &str) -> RustType {
        RustType::Foreign(Box::new(Foreign {
            path: TypeCode::read(path).expect("it is a type"),
            shape: "Text",
            eq: false,
            hash: false,
        }))
    }

    #[test]
    fn both_forms_of_a_type_are_the_same() {
        let hash_map = PathCode::read("std::collections::HashMap").expect("it is a path");
        let leaves = [
            RustType::Bool,
            RustType::Integer("u16"),
            RustType::F64,
            RustType::String,
            RustType::Timestamp,
            RustType::Json,
            RustType::Bytes,
            RustType::KeySet,
            RustType::Model("Port".into()),
            RustType::Model("Self_".into()),
            foreign("::std::path::PathBuf"),
            foreign("[u8; 16]"),
            foreign("a::B<c::D, E<F>>"),
        ];
        for leaf in leaves {
            let boxed = || Box::new(leaf.clone());
            for ty in [
                leaf.clone(),
                RustType::Vec(boxed()),
                RustType::Option(boxed()),
                RustType::Box(boxed()),
                RustType::Map(MapType::Sorted, boxed()),
                RustType::Map(MapType::Other(hash_map.clone()), boxed()),
            ] {
                assert_eq!(print_type(syntax(&ty)), text(&ty));
            }
        }
    }

    #[test]
    fn the_deepest_type_of_a_user_is_printed() {
        for text in [
            format!("{}B{}", "A<".repeat(42), ">".repeat(42)),
            format!("{}B{}", "(".repeat(32), ",)".repeat(32)),
            format!("A<{}B>", "fn() -> ".repeat(25)),
        ] {
            let printed = print_type(syntax(&foreign(&text)));
            // Past the width of a line, a tuple may be printed with spaces.
            let dense = |text: &str| text.replace(' ', "");
            assert_eq!(dense(&printed), dense(&text));
        }
    }

    #[test]
    fn a_type_longer_than_a_line_stays_in_one() {
        let long = RustType::Model("L".repeat(60));
        let map = RustType::Map(MapType::Sorted, Box::new(long.optional()));
        let ty = RustType::Vec(Box::new(map)).optional();
        assert!(text(&ty).len() > 90);
        for ty in [ty.clone(), RustType::Map(MapType::Sorted, Box::new(ty))] {
            assert_eq!(print_type(syntax(&ty)), text(&ty));
        }
    }
}
