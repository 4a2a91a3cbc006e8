//! The sources in `spec/docker`, read once for all versions.
//!
//! In: the checkout. Out: [`DockerSources`], from which each version is loaded. Faults of the files themselves are reported
//! on reading, evidence that is missing on request, and what nothing used when all versions are loaded. The lock says which
//! versions there are. Left out on purpose: the stages.

use crate::diagnostic::Diagnostics;
use crate::generate::{Loaded, Used, load};
use crate::import::{Hashes, Lock, Texts};
use crate::lift::lift;
use crate::name::NameOverrides;
use crate::patch::{Facts, Prose, evidence, find};
use crate::source::Source;
use crate::version::Version;
use crate::workspace::Workspace;
use rayon::prelude::*;

const LOCK: &str = "spec/docker/lock.toml";
const TEXTS: &str = "spec/docker/texts.toml";
const FACTS: &str = "spec/docker/overrides/facts";
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
        let facts = workspace.texts(FACTS, ".toml", diagnostics);
        let facts = Facts::read_all(facts, diagnostics);
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

    /// What a version is patched with.
    pub fn patches(&self) -> (&Facts, &Prose) {
        (&self.facts, &self.prose)
    }

    /// The chosen names.
    pub fn names(&self) -> &NameOverrides {
        &self.names
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

    /// One version, patched and named.
    pub fn load(&self, version: Version, diagnostics: &mut Diagnostics) -> Option<Loaded> {
        let (path, bytes) = self.contract(version, diagnostics)?;
        self.lock
            .check_contract(version, &path, &bytes, diagnostics);
        load(
            &path,
            bytes,
            Some((version, &self.facts, &self.prose)),
            &self.names,
            diagnostics,
        )
    }

    /// Loads all versions side by side. Their faults are reported in the order of the versions.
    pub fn load_all(&self, diagnostics: &mut Diagnostics) -> Vec<Loaded> {
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

    /// What the contract of a version says at a schema path, before any patch.
    pub fn node(
        &self,
        version: Version,
        schema_path: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        let (path, bytes) = self.contract(version, diagnostics)?;
        let source = Source::read(&path, bytes, diagnostics)?;
        let mut canonical = lift(&source, diagnostics)?;
        let node = find(canonical.document_mut(), schema_path)?;
        serde_json::to_string_pretty(&node).ok()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_can_be_loaded_and_printed_side_by_side() {
        fn is_shared<T: Send + Sync>() {}
        is_shared::<DockerSources>();
        is_shared::<Loaded>();
        is_shared::<crate::plan::Crate>();
        is_shared::<crate::plan::Input<'_>>();
    }
}
