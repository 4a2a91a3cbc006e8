//! What a document says that its models document and do not act upon.
//!
//! In: an [`Api`] and the document it was made of. Out: one warning for each kind of thing, at its first place. Only of
//! documents that somebody names: what the contracts of this repository say is known, and is not said again in each run.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Model, Object, Shape, Slot, Type};
use crate::lift::Canonical;
use crate::pointer::Pointer;
use crate::schema_path::SchemaPath;

/// One kind of thing: how often, and where first.
struct Remark<'a> {
    message: &'static str,
    count: usize,
    first: Option<(Pointer, &'a SchemaPath)>,
}

/// Says what is documented and nothing more.
pub fn remarks(api: &Api, canonical: &Canonical<'_>, diagnostics: &mut Diagnostics) {
    let mut nameless = Remark::of(
        "a name under `required` is that of no property, and has no effect on the model",
    );
    let mut one_way = Remark::of(
        "`readOnly` and `writeOnly` are said in the docs, and have no effect on the models",
    );
    for model in &api.models {
        match &model.shape {
            Shape::Object(object) => {
                of_object(api, model, object, &mut nameless, &mut one_way);
            }
            Shape::Alias(slot) => {
                one_way.see(is_one_way(slot), || (model.pointer.clone(), &model.path))
            }
            _ => {}
        }
    }
    for remark in [nameless, one_way] {
        if let Some((pointer, path)) = &remark.first {
            let times = match remark.count {
                1 => String::new(),
                count => format!(" ({count} times; this is the first)"),
            };
            let place = canonical.place(pointer).at_path(path);
            let message = format!("{}{times}", remark.message);
            diagnostics.push(Diagnostic::warning("not-modelled", message).at(place));
        }
    }
}

fn of_object<'a>(
    api: &Api,
    model: &'a Model,
    object: &'a Object,
    nameless: &mut Remark<'a>,
    one_way: &mut Remark<'a>,
) {
    // What a model takes over has been said of the other one.
    let is_taken_over = |name: &String| {
        object
            .includes
            .iter()
            .any(|part| match &api.model(*part).shape {
                Shape::Object(part) => part.required_without_property.contains(name),
                _ => false,
            })
    };
    let mut names = object.required_without_property.iter();
    let is_nameless = names.any(|name| !is_taken_over(name));
    nameless.see(is_nameless, || {
        (model.pointer.child("required"), &model.path)
    });
    for field in object
        .fields
        .iter()
        .filter(|field| field.included_from.is_none())
    {
        one_way.see(is_one_way(&field.slot), || {
            (
                model.pointer.child("properties").child(&field.key),
                &field.path,
            )
        });
    }
}

fn is_one_way(slot: &Slot) -> bool {
    let inner = match &slot.ty {
        Type::Array(inner) | Type::Map(inner) => is_one_way(inner),
        _ => false,
    };
    slot.limits.read_only || slot.limits.write_only || inner
}

impl<'a> Remark<'a> {
    fn of(message: &'static str) -> Self {
        Self {
            message,
            count: 0,
            first: None,
        }
    }

    fn see(&mut self, is_it: bool, place: impl FnOnce() -> (Pointer, &'a SchemaPath)) {
        if is_it {
            self.count += 1;
            self.first.get_or_insert_with(place);
        }
    }
}
