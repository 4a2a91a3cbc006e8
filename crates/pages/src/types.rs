//! Rust types on a page: code, with each model linked to its page.

use super::address::file_stem;
use crate::plan::RustType;
use crate::printable::Printable;

/// The type as inline Markdown, with the pages of models in a folder such as `models/`, or in this one.
pub(super) fn linked(ty: &RustType, folder: &str) -> Printable {
    let (mut before, mut after) = (String::new(), String::new());
    let mut inner = ty;
    loop {
        match inner {
            RustType::Vec(of) => {
                before.push_str("Vec<");
                inner = of;
            }
            RustType::Map(map, of) => {
                before.push_str(map.path());
                before.push_str("<String, ");
                inner = of;
            }
            RustType::Option(of) => {
                before.push_str("Option<");
                inner = of;
            }
            RustType::Maybe(of) => {
                before.push_str("Maybe<");
                inner = of;
            }
            RustType::Box(of) => {
                before.push_str("Box<");
                inner = of;
            }
            _ => break,
        }
        after.push('>');
    }
    match inner {
        RustType::Model(name) => {
            let file = format!("{folder}{}.md", file_stem(name));
            let model = Printable::link(&Printable::code(name), &file);
            let around = [&before, &after].map(|code| Printable::code(code));
            Printable::of("{}{}{}", &[&around[0], &model, &around[1]])
        }
        _ => Printable::code(&format!("{before}{}{after}", plain(inner))),
    }
}

fn plain(ty: &RustType) -> &str {
    match ty {
        RustType::Timestamp => "Timestamp",
        RustType::Json => "Value",
        RustType::Bytes => "Vec<u8>",
        RustType::Unknown => "Unknown",
        RustType::KeySet => "BTreeSet<String>",
        RustType::Bool => "bool",
        RustType::F64 => "f64",
        RustType::String => "String",
        RustType::Integer(name) => name,
        RustType::Foreign(foreign) => foreign.path.as_str(),
        RustType::Model(name) => name,
        RustType::Vec(_)
        | RustType::Map(..)
        | RustType::Option(_)
        | RustType::Maybe(_)
        | RustType::Box(_) => "",
    }
}

/// The word for what a type holds at last: `String`, `integer`, `bool`, or anything else.
pub(super) fn name_of(ty: &RustType) -> &'static str {
    match ty {
        RustType::Option(inner) => name_of(inner),
        RustType::String => "String",
        RustType::Integer(_) => "integer",
        RustType::Bool => "bool",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_model_is_a_link() {
        let linked = |ty: &RustType, folder: &str| linked(ty, folder).to_string();
        let model = RustType::Model("Port".into());
        assert_eq!(linked(&model, ""), "[`Port`](Port.md)");
        let list = RustType::Vec(Box::new(model)).optional();
        assert_eq!(
            linked(&list, "models/"),
            "`Option<Vec<`[`Port`](models/Port.md)`>>`"
        );
        assert_eq!(linked(&RustType::String.optional(), ""), "`Option<String>`");
    }
}
