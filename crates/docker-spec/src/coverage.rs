//! Whether there are words for everything.
//!
//! In: all versions of an API, our words in them. Out: how many places there are, and an error for each that has none: a
//! model, a field, an operation with its parameters, its body and its replies, a header. Left out on purpose: values of
//! enums, many of which say all there is to say, and whether the words are good.

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::ir::{About, Api, ModelPlace, Shape};
use crate::schema_path::SchemaPath;
use crate::version::Version;
use crate::version_set::VersionSet;
use std::collections::BTreeMap;

/// How much is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The places for which there have to be words.
    pub places: usize,
    /// Those that have some in every version.
    pub with_words: usize,
}

/// Looks through all versions, oldest first.
pub fn coverage(apis: &[(Version, &Api)], diagnostics: &mut Diagnostics) -> Coverage {
    let mut places: BTreeMap<&SchemaPath, VersionSet> = BTreeMap::new();
    for (place, (_, api)) in apis.iter().enumerate() {
        let version = VersionSet::only(place);
        each_place(api, &mut |path, has_words| {
            let missing = if has_words {
                VersionSet::default()
            } else {
                version
            };
            let known = places.entry(path).or_default();
            *known = known.union(missing);
        });
    }
    let known: Vec<_> = apis.iter().map(|(version, _)| *version).collect();
    let missing = places.iter().filter(|(_, versions)| !versions.is_empty());
    for (path, versions) in missing.clone() {
        let message = format!(
            "there are no words for `{path}` (API {})",
            versions.words(&known)
        );
        diagnostics.push(
            Diagnostic::error("missing-prose", message)
                .at(Place::file("spec/docker/prose"))
                .help("write them under this path into the file of its definition or of its tag"),
        );
    }
    Coverage {
        places: places.len(),
        with_words: places.len() - missing.count(),
    }
}

fn each_place<'a>(api: &'a Api, seen: &mut impl FnMut(&'a SchemaPath, bool)) {
    let has_words = |about: &About| about.description.is_some();
    for (_, model) in api.models() {
        // Of a body it is said at its operation.
        if matches!(model.place, ModelPlace::Definition | ModelPlace::Inline) {
            seen(&model.path, has_words(&model.about));
        }
        if let Shape::Object(object) = &model.shape {
            let own = object
                .fields
                .iter()
                .filter(|field| field.included_from.is_none());
            own.for_each(|field| seen(&field.path, has_words(&field.slot.about)));
        }
    }
    for operation in &api.operations {
        let is_said = has_words(&operation.about) && operation.summary.is_some();
        seen(&operation.path, is_said);
        for parameter in &operation.parameters {
            seen(&parameter.path, has_words(&parameter.slot.about));
        }
        for reply in &operation.replies {
            seen(&reply.path, has_words(&reply.body.about));
        }
    }
}
