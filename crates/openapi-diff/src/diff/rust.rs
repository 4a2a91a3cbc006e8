//! What stands at a place in Rust.
//!
//! In: a side and a site. Out: one line of Rust, such as `repo_tags: Vec<String>`, equal on both sides only if code that
//! uses it sees no difference. Left out on purpose: what the difference means.

use super::change::Site;
use crate::emit::rust::types::text;
use crate::plan::{Item, Kind};

/// The Rust at a site; `None` where there is none, as for a parameter.
pub fn at(items: &[&Item], site: &Site) -> Option<String> {
    match site {
        Site::Model(id) => Some(item(items[id.0])),
        Site::Member(id, key) => member(items[id.0], key),
        _ => None,
    }
}

fn item(item: &Item) -> String {
    let name = &item.name;
    match &item.kind {
        Kind::Struct { .. } => format!("struct {name}"),
        Kind::TextEnum { .. } | Kind::IntegerEnum { .. } | Kind::Union { .. } => {
            format!("enum {name}")
        }
        Kind::List(ty) => format!("struct {name}(Vec<{}>)", text(ty)),
        Kind::Map(map, ty) => format!("struct {name}({}<String, {}>)", map.path(), text(ty)),
        Kind::Alias(ty) => format!("type {name} = {}", text(ty)),
    }
}

fn member(item: &Item, key: &str) -> Option<String> {
    match &item.kind {
        Kind::Struct { fields, .. } => {
            let field = fields.iter().find(|field| field.key == key)?;
            Some(format!("{}: {}", field.name, text(&field.ty)))
        }
        Kind::TextEnum { variants, .. } => {
            let variant = variants.iter().find(|variant| variant.value == key)?;
            Some(format!("{}::{}", item.name, variant.name))
        }
        Kind::IntegerEnum { variants, .. } => {
            let mut variants = variants.iter();
            let variant = variants.find(|variant| variant.value.to_string() == key)?;
            Some(format!("{}::{}", item.name, variant.name))
        }
        Kind::List(_) | Kind::Map(..) | Kind::Alias(_) | Kind::Union { .. } => None,
    }
}
