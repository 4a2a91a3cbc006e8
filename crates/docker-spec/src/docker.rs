//! The sources in `spec/docker`, read once for all versions.
//!
//! In: the checkout. Out: [`DockerSources`], from which each version is loaded. Faults of the files themselves are reported
//! on reading, evidence that is missing on request, and what nothing used when all versions are loaded. The lock says which
//! versions there are. Left out on purpose: the stages.

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::import::{Hashes, Lock, Texts};
use crate::ir::Api;
use crate::lift::Canonical;
use crate::load::{Corrections, Loaded, Read, load_version, read};
use crate::name::{NameOverrides, UsedNames};
use crate::patch::{Described, EntryId, FactId, Facts, Prose, describe, evidence, find, patch};
use crate::schema_path::SchemaPath;
use crate::source::Source;
use crate::version::Version;
use crate::version_set::VersionSet;
use crate::workspace::Workspace;
use rayon::prelude::*;
use std::collections::BTreeSet;

const LOCK: &str = "spec/docker/lock.toml";
const TEXTS: &str = "spec/docker/texts.toml";
const FACTS: &str = "spec/docker/overrides/facts.toml";
const NAMES: &str = "spec/docker/overrides/names.toml";

/// What all versions share.
#[derive(Debug)]
pub struct DockerSources {
    workspace: Workspace,
    lock: Lock,
    /// Where engines contradict the document.
    pub facts: Facts,
    prose: Prose,
    names: NameOverrides,
}

impl DockerSources {
    /// Reads the files, and takes the facts for true. `None` where one of them cannot be read at all.
    pub fn read(workspace: &Workspace, diagnostics: &mut Diagnostics) -> Option<Self> {
        let lock = workspace.read_text(LOCK, diagnostics)?;
        let lock = Lock::read(&lock, LOCK, diagnostics)?;
        let facts = workspace.read_text(FACTS, diagnostics)?;
        let facts = Facts::read(FACTS, &facts, diagnostics);
        let names = Self::read_names(workspace, diagnostics)?;
        let mut words = Vec::new();
        let folders = ["definitions", "operations"].map(|kind| format!("spec/docker/prose/{kind}"));
        let paths = folders
            .iter()
            .flat_map(|folder| workspace.list(folder, ".yaml"));
        for path in paths {
            words.extend(
                workspace
                    .read(&path, diagnostics)
                    .map(|bytes| (path, bytes)),
            );
        }
        let prose = Prose::read(words, diagnostics);
        Some(Self {
            workspace: workspace.clone(),
            lock,
            facts,
            prose,
            names,
        })
    }

    /// The chosen names alone.
    pub fn read_names(
        workspace: &Workspace,
        diagnostics: &mut Diagnostics,
    ) -> Option<NameOverrides> {
        let names = workspace.read_text(NAMES, diagnostics)?;
        Some(NameOverrides::read(NAMES, &names, diagnostics))
    }

    /// An error for each fact whose evidence is missing or does not show it.
    pub fn check_evidence(&self, diagnostics: &mut Diagnostics) {
        evidence::check(
            &self.facts,
            |file| self.workspace.evidence(file),
            diagnostics,
        );
    }

    /// The hashes of the upstream texts of a version; none where the sources came without them.
    pub fn upstream_texts(
        &self,
        version: Version,
        diagnostics: &mut Diagnostics,
    ) -> Option<Hashes> {
        if !self.workspace.has(TEXTS) {
            return Some(Hashes::new());
        }
        let text = self.workspace.read_text(TEXTS, diagnostics)?;
        let texts = Texts::read(&text, TEXTS, &[version], diagnostics)?;
        Some(texts.of(version))
    }

    /// The versions that have been taken in, oldest first.
    pub fn versions(&self) -> Vec<Version> {
        self.lock.versions()
    }

    /// Loads all versions, each corrected, described and named, and reports what none of them used. `None`, and the errors in
    /// `diagnostics`, where one of them cannot be loaded.
    pub fn load_checked(&self, diagnostics: &mut Diagnostics) -> Option<Vec<LoadedVersion>> {
        let taken_in = self.versions();
        if taken_in.len() > VersionSet::CAPACITY {
            let message = format!(
                "{} versions are more than the {} that can be compared",
                taken_in.len(),
                VersionSet::CAPACITY
            );
            diagnostics.push(
                Diagnostic::error("too-many-versions", message)
                    .at(Place::file(LOCK))
                    .help("take the oldest ones out of it"),
            );
            return None;
        }
        let versions = self.load_all(diagnostics);
        if versions.len() == taken_in.len() {
            self.report_unused(&Used::of(&versions), diagnostics);
        }
        (!diagnostics.has_errors()).then_some(versions)
    }

    /// Loads all versions as [`load_checked`](Self::load_checked) does, for those who need their APIs and no more.
    pub fn apis(&self, diagnostics: &mut Diagnostics) -> Option<Vec<Loaded>> {
        let versions = self.load_checked(diagnostics)?;
        Some(versions.into_iter().map(|version| version.loaded).collect())
    }

    /// Loads all versions side by side. Their errors are reported in the order of the versions.
    pub fn load_all(&self, diagnostics: &mut Diagnostics) -> Vec<LoadedVersion> {
        let load = |version: &Version| {
            let mut faults = Diagnostics::new();
            (self.load(*version, &mut faults), faults)
        };
        let loaded: Vec<_> = self.versions().par_iter().map(load).collect();
        let all = loaded.into_iter().filter_map(|(loaded, faults)| {
            diagnostics.extend(faults);
            loaded
        });
        all.collect()
    }

    /// Loads one version, corrected, described and named.
    pub fn load(&self, version: Version, diagnostics: &mut Diagnostics) -> Option<LoadedVersion> {
        self.load_with(version, None, diagnostics)
    }

    /// Loads one version, and finds what its contract says at a schema path before it is corrected.
    pub fn load_and_find(
        &self,
        version: Version,
        schema_path: &str,
        diagnostics: &mut Diagnostics,
    ) -> (Option<LoadedVersion>, Option<String>) {
        let mut said = None;
        let mut look = |canonical: &mut Canonical<'_>| {
            let node = find(canonical.document_mut(), schema_path);
            said = node.and_then(|node| serde_json::to_string_pretty(&node).ok());
        };
        let loaded = self.load_with(version, Some(&mut look), diagnostics);
        (loaded, said)
    }

    fn load_with<'a>(
        &'a self,
        version: Version,
        look: Option<Look<'a>>,
        diagnostics: &mut Diagnostics,
    ) -> Option<LoadedVersion> {
        let (path, bytes) = self.contract(version, diagnostics)?;
        self.lock
            .check_contract(version, &path, &bytes, diagnostics);
        let mut known = self.known(version, look);
        let loaded = load_version(&path, bytes, version, &mut known, &self.names, diagnostics)?;
        Some(LoadedVersion {
            version,
            used: Used {
                facts: known.facts_used,
                prose: known.described.used,
                names: loaded.used_names.clone(),
            },
            places: known.described.places,
            loaded,
        })
    }

    /// The contract of a version through the stages.
    pub fn read_version<'s>(
        &self,
        contract: &'s Source,
        version: Version,
        diagnostics: &mut Diagnostics,
    ) -> Option<Read<'s>> {
        let mut known = self.known(version, None);
        read(contract, &mut known, &self.names, diagnostics)
    }

    fn known<'a>(&'a self, version: Version, look: Option<Look<'a>>) -> Known<'a> {
        Known {
            look,
            ..Known::of(version, &self.facts, &self.prose)
        }
    }

    /// Reports each fact, text and name that no version used.
    pub fn report_unused(&self, used: &Used, diagnostics: &mut Diagnostics) {
        self.facts.report_unused(&used.facts, diagnostics);
        self.prose.report_unused(&used.prose, diagnostics);
        self.names.report_unused(&used.names, diagnostics);
    }

    /// The contract of a version, and its path.
    pub fn contract(
        &self,
        version: Version,
        diagnostics: &mut Diagnostics,
    ) -> Option<(String, Vec<u8>)> {
        let path = format!("spec/docker/contract/{}", version.contract_file());
        let bytes = self.workspace.read(&path, diagnostics)?;
        Some((path, bytes))
    }
}

/// One version of Docker's API.
#[derive(Debug)]
pub struct LoadedVersion {
    /// The version.
    pub version: Version,
    /// The API and its names.
    pub loaded: Loaded,
    /// What it used of that which all versions share.
    pub used: Used,
    /// Each place that needs a description, and whether it has one.
    pub places: Vec<(SchemaPath, bool)>,
}

/// What some versions used of that which all versions share.
#[derive(Clone, Debug, Default)]
pub struct Used {
    /// The facts that changed something.
    pub facts: BTreeSet<FactId>,
    /// The descriptions that found their place.
    pub prose: BTreeSet<EntryId>,
    /// The places that got a chosen name.
    pub names: UsedNames,
}

impl Used {
    /// Returns what these versions used together.
    pub fn of(versions: &[LoadedVersion]) -> Self {
        let mut all = Self::default();
        for LoadedVersion { used, .. } in versions {
            all.facts.extend(&used.facts);
            all.prose.extend(&used.prose);
            all.names.extend(used.names.iter().cloned());
        }
        all
    }
}

/// Looks at a contract before it is corrected.
type Look<'a> = &'a mut dyn FnMut(&mut Canonical<'_>);

/// What is known of a version beside its contract, and what of it was used.
pub struct Known<'a> {
    version: Version,
    facts: &'a Facts,
    prose: &'a Prose,
    look: Option<Look<'a>>,
    facts_used: BTreeSet<FactId>,
    described: Described,
}

impl<'a> Known<'a> {
    /// Takes these facts and descriptions.
    pub fn of(version: Version, facts: &'a Facts, prose: &'a Prose) -> Self {
        Self {
            version,
            facts,
            prose,
            look: None,
            facts_used: BTreeSet::new(),
            described: Described::default(),
        }
    }
}

impl Corrections for Known<'_> {
    fn correct(&mut self, canonical: &mut Canonical<'_>, diagnostics: &mut Diagnostics) {
        if let Some(look) = &mut self.look {
            look(canonical);
        }
        self.facts_used = patch(canonical, self.version, self.facts, diagnostics);
    }

    fn describe(&mut self, api: &mut Api) {
        self.described = describe(api, self.version, self.prose);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_can_be_loaded_and_printed_side_by_side() {
        fn is_shared<T: Send + Sync>() {}
        is_shared::<DockerSources>();
        is_shared::<LoadedVersion>();
        is_shared::<modelwright::plan::Crate>();
        is_shared::<modelwright::plan::Input<'_>>();
    }
}
