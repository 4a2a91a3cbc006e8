//! Whether there are words for everything.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::schema_path::SchemaPath;
use crate::version::Version;
use crate::version_set::{VersionIndex, VersionSet};
use std::collections::HashMap;

/// How much is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The places for which there have to be words.
    pub locations: usize,
    /// Those that have some in every version.
    pub with_words: usize,
}

/// Looks through all versions, oldest first, and reports each place that has no words.
pub fn coverage<'a>(
    versions: impl IntoIterator<Item = (Version, &'a [(SchemaPath, bool)])>,
    diagnostics: &mut Diagnostics,
) -> (Coverage, Result<(), Reported>) {
    let mut locations: HashMap<&SchemaPath, VersionSet> = HashMap::new();
    let mut known = Vec::new();
    for (version, found) in versions {
        let this = VersionSet::only(VersionIndex::new(known.len()));
        known.push(version);
        for (path, has_words) in found {
            let missing = locations.entry(path).or_default();
            if !has_words {
                *missing = missing.union(this);
            }
        }
    }
    let mut missing: Vec<_> = locations
        .iter()
        .filter(|(_, versions)| !versions.is_empty())
        .collect();
    missing.sort_unstable_by_key(|(path, _)| **path);
    let mut outcome = Ok(());
    for (path, versions) in &missing {
        let message = format!(
            "`{path}` has no description (API {})",
            versions.words(&known)
        );
        let error =
            Diagnostic::error("missing-prose", message).at(Location::file("spec/docker/prose"));
        let help = "add a description under this path to the file of its definition or tag";
        outcome = Err(diagnostics.error(error.help(help)));
    }
    let coverage = Coverage {
        locations: locations.len(),
        with_words: locations.len() - missing.len(),
    };
    (coverage, outcome)
}
