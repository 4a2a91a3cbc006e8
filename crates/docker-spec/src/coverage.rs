//! Whether there are words for everything.
//!
//! In: for each version the places for which there have to be words, as `patch::describe` found them: a model, a field, an
//! operation with its parameters and its replies. Out: how many there are, and an error for each that has none. Left out on
//! purpose: values of enums, many of which say all there is to say, and whether the words are good.

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
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
pub fn coverage<'a>(
    versions: impl IntoIterator<Item = (Version, &'a [(SchemaPath, bool)])>,
    diagnostics: &mut Diagnostics,
) -> Coverage {
    let mut places: BTreeMap<&SchemaPath, VersionSet> = BTreeMap::new();
    let mut known = Vec::new();
    for (version, found) in versions {
        let this = VersionSet::only(known.len());
        known.push(version);
        for (path, has_words) in found {
            let missing = places.entry(path).or_default();
            if !has_words {
                *missing = missing.union(this);
            }
        }
    }
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
