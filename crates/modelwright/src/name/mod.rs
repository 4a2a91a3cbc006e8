//! What everything is called in Rust.
//!
//! In: an [`Api`] and the chosen names. Out: [`Names`], total (everything has a name) and injective (no two things in
//! one scope share one, nor two files when case is ignored). A clash is settled by what the document writes, and by counting
//! within the clash where that says nothing more; then a warning names the places. Left out on purpose: types and files.

pub mod ident;
mod labels;
mod location;
mod members;
mod overrides;
mod prefix;
mod scope;
#[cfg(test)]
mod tests;
mod types;
pub mod words;

pub use overrides::{NameOverrides, UsedNames};
pub use prefix::StripPrefix;

use crate::diagnostic::{Diagnostics, Reported};
use crate::hash::sha256;
use crate::ir::{Api, ModelId};
use crate::lift::Canonical;
use crate::schema_path::SchemaPath;
use members::Members;
use prefix::Prefix;
use std::collections::{BTreeMap, HashMap};
use types::Settled;

/// The names of one version of an API.
#[derive(Clone, Debug)]
pub struct Names(Vec<ModelNames>);

/// The names of one model and of what it holds.
#[derive(Clone, Debug, Default)]
pub struct ModelNames {
    /// The type.
    pub type_name: String,
    /// Its file and module, without an ending.
    pub stem: String,
    /// Its fields or variants, in the order of the model.
    pub members: Vec<String>,
    /// The field for the rest, or the variant for values that are not listed.
    pub rest: String,
}

impl Names {
    /// The names of a model.
    pub fn of(&self, id: ModelId) -> &ModelNames {
        &self.0[id.0]
    }
}

/// What comes of naming.
#[derive(Debug)]
pub struct Named {
    /// The names.
    pub names: Names,
    /// The places that got a chosen name.
    pub used: UsedNames,
    /// Whether all chosen names could be read and given.
    pub outcome: Result<(), Reported>,
}

/// The names of fields and values, by what the document calls them, as one set of chosen names has them.
#[derive(Debug, Default)]
pub struct NameCache {
    fields: HashMap<String, String>,
    /// By the value and the name that the document gives it.
    values: HashMap<(String, Option<String>), String>,
}

/// Names everything.
pub fn name(
    api: &Api,
    canonical: &Canonical<'_>,
    overrides: &NameOverrides,
    diagnostics: &mut Diagnostics,
) -> Named {
    let mut cache = NameCache::default();
    name_version(api, canonical, overrides, &mut cache, diagnostics)
}

/// Names everything in a version of an API of which others were named with the same cache and the same chosen names, which makes no
/// difference to what comes of it.
pub fn name_version(
    api: &Api,
    canonical: &Canonical<'_>,
    overrides: &NameOverrides,
    cache: &mut NameCache,
    diagnostics: &mut Diagnostics,
) -> Named {
    let _span = tracing::info_span!("name").entered();
    let mut naming = Naming::of(api, overrides, cache);
    let mut outcome = overrides
        .outcome()
        .and(naming.types(canonical, diagnostics));
    let stems = stems(&naming.settled);
    let names = api.models().zip(stems).map(|((id, _), stem)| {
        let Members {
            names: members,
            rest,
            outcome: of_members,
        } = naming.members(id, canonical, diagnostics);
        outcome = outcome.and(of_members);
        let settled = naming.settled[id.0].as_ref();
        ModelNames {
            type_name: settled.map(|named| named.name.clone()).unwrap_or_default(),
            stem,
            members,
            rest,
        }
    });
    let names = Names(names.collect());
    Named {
        names,
        used: naming.used,
        outcome,
    }
}

/// The names of the files, all different: types whose names differ in letters that no file has get some of a hash.
fn stems(types: &[Option<Settled>]) -> Vec<String> {
    let named = types.iter().flatten();
    let mut stems: Vec<_> = named
        .clone()
        .map(|named| ident::file_stem(&named.words))
        .collect();
    let mut taken: HashMap<&str, usize> = HashMap::new();
    for stem in &stems {
        *taken.entry(stem).or_default() += 1;
    }
    let clashing: Vec<_> = stems.iter().map(|stem| taken[stem.as_str()] > 1).collect();
    for ((stem, clashes), named) in stems.iter_mut().zip(clashing).zip(named) {
        if clashes {
            stem.push_str(&format!("_x{}", &sha256(named.name.as_bytes())[..8]));
        }
    }
    stems
}

struct Naming<'a> {
    api: &'a Api,
    overrides: &'a NameOverrides,
    /// The model that each model stands in.
    owners: Vec<Option<ModelId>>,
    /// What is taken off the names of definitions.
    prefix: Prefix<'a>,
    /// The types that have a name by now, all in the end.
    settled: Vec<Option<Settled>>,
    /// The words of the variants of unions, as far as they have been asked for.
    labels: HashMap<ModelId, Vec<Vec<String>>>,
    /// The status of the response that is called `…Response`, by operation.
    short_responses: BTreeMap<&'a str, &'a str>,
    /// The places that got a chosen name.
    used: UsedNames,
    cache: &'a mut NameCache,
}

impl<'a> Naming<'a> {
    fn of(api: &'a Api, overrides: &'a NameOverrides, cache: &'a mut NameCache) -> Self {
        let paths = api.models().map(|(_, model)| model.path.steps());
        Self {
            api,
            overrides,
            owners: location::owners(api),
            prefix: overrides.prefix(api),
            settled: vec![None; api.models.len()],
            labels: HashMap::new(),
            short_responses: location::short_responses(paths),
            used: UsedNames::new(),
            cache,
        }
    }

    fn chosen(&mut self, path: &SchemaPath) -> Option<&'a str> {
        self.overrides.name(path, &mut self.used)
    }
}
