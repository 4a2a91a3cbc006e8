//! The fields of a body, with those of the models in them, to open in place: nested `details` of HTML.

use super::address::file_stem;
use crate::plan::{Crate, Field, Item, ItemKind, Presence, RustType};
use crate::printable::Printable;
use crate::version_set::VersionIndex;

/// The deepest that a tree goes.
const DEEPEST: usize = 4;

/// The most fields of a tree.
const MOST: usize = 400;

/// The tree of a body; `None` where it has no fields.
pub(super) fn tree(
    planned: &Crate,
    index: VersionIndex,
    title: &'static str,
    ty: &RustType,
) -> Option<Printable> {
    let mut tree = Tree {
        planned,
        index,
        path: Vec::new(),
        depth: 0,
        left: MOST,
    };
    let fields = tree.fields_of(ty)?;
    let title = Printable::own(title);
    Some(Printable::of(DETAILS, &[&title, &fields]))
}

const DETAILS: &str = "<details><summary>{}</summary>\n<ul>\n{}\n</ul>\n</details>";

struct Tree<'a> {
    planned: &'a Crate,
    /// The version whose types they are.
    index: VersionIndex,
    /// The models that are open around a field.
    path: Vec<&'a str>,
    /// How many of them are objects.
    depth: usize,
    /// How many fields may still be shown.
    left: usize,
}

impl<'a> Tree<'a> {
    fn item(&self, name: &str) -> Option<&'a Item> {
        let exports = &self.planned.modules[self.index].exports;
        let at = exports.binary_search_by(|export| export.type_name.as_str().cmp(name));
        Some(&self.planned.files[exports[at.ok()?].file].item)
    }

    /// The fields of the model that a type holds at last; `None` where there are none to show.
    fn fields_of(&mut self, ty: &'a RustType) -> Option<Printable> {
        let item = self.item(model_in(ty)?)?;
        // Lists and maps can hold themselves, too.
        if self.path.contains(&item.name.as_str()) {
            return None;
        }
        self.path.push(&item.name);
        let fields = match &item.kind {
            ItemKind::Alias(ty) | ItemKind::List(ty) | ItemKind::Map(_, ty) => self.fields_of(ty),
            ItemKind::Struct { fields, .. } if !fields.is_empty() && self.depth < DEEPEST => {
                self.depth += 1;
                let lines = self.lines(fields);
                self.depth -= 1;
                Some(lines)
            }
            _ => None,
        };
        self.path.pop();
        fields
    }

    /// The lines of fields, as many as may still be shown.
    fn lines(&mut self, fields: &'a [Field]) -> Printable {
        let mut lines = Vec::new();
        for field in fields {
            let Some(left) = self.left.checked_sub(1) else {
                lines.push(Printable::own(
                    "<li>and more, see the page of the model</li>",
                ));
                break;
            };
            self.left = left;
            lines.push(self.field(field));
        }
        Printable::join(lines, "\n")
    }

    fn field(&mut self, field: &'a Field) -> Printable {
        let key = Printable::html_code(&field.key);
        let ty = self.words(&field.ty);
        let presence = match (field.presence, field.is_nullable) {
            (Presence::Required, false) => Printable::own(", required"),
            (Presence::Required, true) => Printable::own(", required, nullable"),
            _ => Printable::default(),
        };
        let line = Printable::of("{}: {}{}", &[&key, &ty, &presence]);
        match self.fields_of(&field.ty) {
            Some(fields) => Printable::of(
                "<li><details><summary>{}</summary>\n<ul>\n{}\n</ul>\n</details></li>",
                &[&line, &fields],
            ),
            None => Printable::of("<li>{}</li>", &[&line]),
        }
    }

    /// What a type is, in words of JSON.
    fn words(&self, ty: &RustType) -> Printable {
        match ty {
            RustType::Option(inner) | RustType::Maybe(inner) | RustType::Box(inner) => {
                self.words(inner)
            }
            RustType::Vec(items) => Printable::of("array of {}", &[&self.words(items)]),
            RustType::Map(_, values) => Printable::of("map of {}", &[&self.words(values)]),
            RustType::Model(name) => {
                Printable::html_link(name, &format!("../models/{}.md", file_stem(name)))
            }
            RustType::Bool => Printable::own("boolean"),
            RustType::Integer(_) => Printable::own("integer"),
            RustType::F64 => Printable::own("number"),
            RustType::Timestamp => Printable::own("date and time"),
            RustType::String => Printable::own("string"),
            RustType::KeySet => Printable::own("map of empty objects"),
            RustType::Bytes => Printable::own("bytes"),
            RustType::Json | RustType::Unknown => Printable::own("any JSON"),
            RustType::Foreign(foreign) => Printable::html_code(foreign.path.as_str()),
        }
    }
}

/// The model that a type holds at last.
fn model_in(ty: &RustType) -> Option<&str> {
    match ty {
        RustType::Model(name) => Some(name),
        RustType::Option(inner)
        | RustType::Maybe(inner)
        | RustType::Box(inner)
        | RustType::Vec(inner)
        | RustType::Map(_, inner) => model_in(inner),
        _ => None,
    }
}
