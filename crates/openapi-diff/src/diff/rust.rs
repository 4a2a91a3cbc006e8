//! What stands at a place in Rust.

use super::change::Site;
use crate::emit::rust::types::text;
use crate::ir::ModelId;
use crate::plan::{Item, ItemKind};
use std::collections::HashMap;

/// The Rust of one side.
pub(super) struct Rust<'c> {
    items: &'c [&'c Item],
    /// The places of the members that were asked for, since an item may have very many.
    places: HashMap<ModelId, HashMap<String, usize>>,
}

impl<'c> Rust<'c> {
    pub(super) fn new(items: &'c [&'c Item]) -> Self {
        Self {
            items,
            places: HashMap::new(),
        }
    }

    /// The Rust at a site; `None` where there is none, as for a parameter.
    pub(super) fn at(&mut self, site: &Site) -> Option<String> {
        match site {
            Site::Model(id) => Some(item(self.items[id.0])),
            Site::Member(id, key) => {
                let item = self.items[id.0];
                let places = self.places.entry(*id).or_insert_with(|| places(item));
                member(item, *places.get(key)?)
            }
            _ => None,
        }
    }
}

/// The places of the members, by key or value.
fn places(item: &Item) -> HashMap<String, usize> {
    let keys: Vec<String> = match &item.kind {
        ItemKind::Struct { fields, .. } => fields.iter().map(|field| field.key.clone()).collect(),
        ItemKind::StringEnum { variants, .. } => {
            variants.iter().map(|one| one.value.clone()).collect()
        }
        ItemKind::IntegerEnum { variants, .. } => {
            variants.iter().map(|one| one.value.to_string()).collect()
        }
        ItemKind::List(_) | ItemKind::Map(..) | ItemKind::Alias(_) | ItemKind::Union { .. } => {
            Vec::new()
        }
    };
    // Of equal ones the first counts, so it comes last.
    let places = keys.into_iter().enumerate().rev();
    places.map(|(place, key)| (key, place)).collect()
}

fn item(item: &Item) -> String {
    let name = &item.name;
    match &item.kind {
        ItemKind::Struct { .. } => format!("struct {name}"),
        ItemKind::StringEnum { .. } | ItemKind::IntegerEnum { .. } | ItemKind::Union { .. } => {
            format!("enum {name}")
        }
        ItemKind::List(ty) => format!("struct {name}(Vec<{}>)", text(ty)),
        ItemKind::Map(map, ty) => format!("struct {name}({}<String, {}>)", map.path(), text(ty)),
        ItemKind::Alias(ty) => format!("type {name} = {}", text(ty)),
    }
}

fn member(item: &Item, place: usize) -> Option<String> {
    match &item.kind {
        ItemKind::Struct { fields, .. } => {
            let field = &fields[place];
            Some(format!("{}: {}", field.name, text(&field.ty)))
        }
        ItemKind::StringEnum { variants, .. } => {
            Some(format!("{}::{}", item.name, variants[place].name))
        }
        ItemKind::IntegerEnum { variants, .. } => {
            Some(format!("{}::{}", item.name, variants[place].name))
        }
        ItemKind::List(_) | ItemKind::Map(..) | ItemKind::Alias(_) | ItemKind::Union { .. } => None,
    }
}
