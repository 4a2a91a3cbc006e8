//! Types of a user's choice that the runtime can hold as it is.
//!
//! A second implementation of its trait would not compile, so these get none.

use super::{MapType, TypeCode};
use syn::{GenericArgument, PathArguments, Type};

/// The types without parameters, within `std` or without.
const PLAIN: [&str; 13] = [
    "String", "bool", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64",
];

/// A type that the runtime holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Known {
    /// Whether it has free JSON in it.
    pub(super) has_json: bool,
}

/// Returns what is known of a type, where models hold maps of this type.
pub(super) fn find(code: &TypeCode, map: &MapType) -> Option<Known> {
    of(&code.syntax(), map)
}

/// Returns whether this is the type in which models hold the keys of an object of which only the keys count.
pub(crate) fn is_key_set(code: &TypeCode) -> bool {
    let ty = code.syntax();
    let Some((name, arguments)) = parts(&ty) else {
        return false;
    };
    let of_texts = |ty: &Type| parts(ty).is_some_and(|(name, _)| last(&name) == "String");
    is_standard(&name, "collections", "BTreeSet") && arguments.iter().any(|ty| of_texts(ty))
}

fn of(ty: &Type, map: &MapType) -> Option<Known> {
    let (name, arguments) = parts(ty)?;
    let is_standard = |module, short| is_standard(&name, module, short);
    match arguments.as_slice() {
        [] if name == "serde_json::Value" => Some(Known { has_json: true }),
        [] => {
            let is_plain = PLAIN
                .iter()
                .any(|plain| is_standard("primitive", plain) || is_standard("string", plain));
            is_plain.then_some(Known { has_json: false })
        }
        [inner]
            if is_standard("vec", "Vec")
                || is_standard("boxed", "Box")
                || is_standard("option", "Option") =>
        {
            of(inner, map)
        }
        [key, value] => {
            let is_map = match map {
                MapType::Sorted => is_standard("collections", "BTreeMap"),
                MapType::Other(path) => path.as_str().trim_start_matches("::") == name,
            };
            let has_texts = parts(key).is_some_and(|(name, _)| last(&name) == "String");
            if is_map && has_texts {
                of(value, map)
            } else {
                None
            }
        }
        _ => None,
    }
}

/// The path of a type without its parameters, and these; `None` for what is no such path.
fn parts(ty: &Type) -> Option<(String, Vec<&Type>)> {
    let Type::Path(path) = ty else {
        return None;
    };
    let segments = &path.path.segments;
    let names: Vec<_> = segments.iter().map(|it| it.ident.to_string()).collect();
    let arguments = match &segments.last()?.arguments {
        PathArguments::None => Vec::new(),
        PathArguments::AngleBracketed(arguments) => {
            let types = arguments.args.iter().map(|argument| match argument {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            });
            types.collect::<Option<_>>()?
        }
        PathArguments::Parenthesized(_) => return None,
    };
    path.qself.is_none().then(|| (names.join("::"), arguments))
}

/// Whether a path is the short name of a type of the standard library, or its full name.
fn is_standard(name: &str, module: &str, short: &str) -> bool {
    let roots = ["std::", "core::", "alloc::"];
    let rest = roots.iter().find_map(|root| name.strip_prefix(root));
    name == short
        || rest.and_then(|rest| rest.strip_prefix(module)?.strip_prefix("::")) == Some(short)
}

fn last(name: &str) -> &str {
    name.rsplit("::").next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(text: &str, map: &MapType) -> Option<Known> {
        find(&TypeCode::read(text).expect("it is a type"), map)
    }

    #[test]
    fn types_of_the_standard_library_are_known_by_short_and_full_names() {
        let map = MapType::default();
        for text in [
            "String",
            "std::string::String",
            "::std::string::String",
            "u64",
            "core::primitive::u64",
            "Vec<u8>",
            "std::vec::Vec<std::string::String>",
            "Box<String>",
            "Option<Vec<i64>>",
            "std::collections::BTreeMap<String, Vec<bool>>",
        ] {
            assert_eq!(known(text, &map), Some(Known { has_json: false }), "{text}");
        }
        for text in ["serde_json::Value", "Vec<serde_json::Value>"] {
            assert_eq!(known(text, &map), Some(Known { has_json: true }), "{text}");
        }
        for text in [
            "usize",
            "my::String",
            "Vec<uuid::Uuid>",
            "[u8; 16]",
            "std::collections::HashMap<String, String>",
            "std::collections::BTreeMap<u8, String>",
            "Box<str>",
        ] {
            assert_eq!(known(text, &map), None, "{text}");
        }
    }
}
