//! What a document says that its models document and do not act upon.
//!
//! Only of documents that somebody names: what the contracts of this repository say is known, and is not said again in
//! each run.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Model, Object, Shape};
use crate::lift::Canonical;
use crate::pointer::Pointer;
use crate::schema_path::SchemaPath;

/// One kind of thing: how often, and where first.
#[derive(Default)]
struct Remark<'a> {
    count: usize,
    first: Option<(Pointer, &'a SchemaPath)>,
}

/// Says which keys values have to have that no property describes: they are read as unknown ones.
pub fn remarks(api: &Api, canonical: &Canonical<'_>, diagnostics: &mut Diagnostics) {
    let mut nameless = Remark::default();
    for model in &api.models {
        if let Shape::Object(object) = &model.shape {
            of_object(api, model, object, &mut nameless);
        }
    }
    if let Some((pointer, path)) = &nameless.first {
        let times = match nameless.count {
            1 => String::new(),
            count => format!(" ({count} times; this is the first)"),
        };
        let location = canonical.location(pointer).at_path(path);
        let message = "a name under `required` is that of no property: values under that key are lost, unless unknown keys are kept";
        let warning = Diagnostic::warning("not-modelled", format!("{message}{times}"));
        diagnostics.warn(warning.at(location));
    }
}

fn of_object<'a>(api: &Api, model: &'a Model, object: &'a Object, nameless: &mut Remark<'a>) {
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
    let is_kept = object.additional.is_some();
    let mut names = object.required_without_property.iter();
    if !is_kept && names.any(|name| !is_taken_over(name)) {
        nameless.count += 1;
        let pointer = model.pointer.child("required");
        nameless.first.get_or_insert((pointer, &model.path));
    }
}
