//! The sources in `spec/docker`, read once for all versions.
//!
//! In: the checkout. Out: [`DockerSources`], from which each version is loaded. Errors of the files themselves are reported
//! on reading, evidence that is missing on request, and what nothing used when all versions are loaded. The lock says which
//! versions there are. Left out on purpose: the stages.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::import::{self, Contract, Deprecated, Hashes, Lock, Texts, Unedited};
use crate::ir::Api;
use crate::lift::Canonical;
use crate::load::{Corrections, Loaded, Read, VersionCache, load_version, read};
use crate::name::{NameOverrides, UsedNames};
use crate::patch::{Described, EntrySet, FactId, Facts, Prose, describe, evidence, patch};
use crate::reads::{Reader, Reads};
use crate::schema_path::SchemaPath;
use crate::source::Source;
use crate::version::Version;
use crate::version_set::VersionSet;
use crate::workspace::Workspace;
use rayon::prelude::*;
use std::collections::BTreeSet;

const LOCK: &str = "spec/docker/lock.toml";
const CONTRACTS: &str = "spec/docker/contract";
const DEPRECATED: &str = "spec/docker/deprecated.toml";
const TEXTS: &str = "spec/docker/texts.toml";
const FACTS: &str = "spec/docker/overrides/facts";
const NAMES: &str = "spec/docker/overrides/names.toml";

/// What all versions share.
#[derive(Debug)]
pub struct DockerSources {
    workspace: Workspace,
    reads: Reads,
    lock: Lock,
    lock_text: String,
    /// Where engines contradict the document.
    pub facts: Facts,
    prose: Prose,
    names: NameOverrides,
    outcome: Result<(), Reported>,
}

impl DockerSources {
    /// Reads the files, and takes the facts for true. After an error within facts or descriptions the rest is used all the
    /// same, and what is loaded has that error as its outcome.
    ///
    /// # Errors
    ///
    /// One of the files cannot be read at all.
    pub fn read(workspace: &Workspace, diagnostics: &mut Diagnostics) -> Result<Self, Reported> {
        if let Some(folder) = workspace.spec_on_disk() {
            import::check_state(&folder, diagnostics)?;
        }
        Self::read_claimed(workspace, diagnostics)
    }

    /// As [`Self::read`], for the import that keeps others from the directory.
    ///
    /// # Errors
    ///
    /// One of the files cannot be read at all.
    pub fn read_claimed(
        workspace: &Workspace,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Reported> {
        let mut reader = Reader::of(workspace);
        let lock_text = reader.read_text(LOCK, diagnostics)?;
        let lock = Lock::read(&lock_text, LOCK, diagnostics)?;
        let contracts = reader.list(CONTRACTS, ".yaml");
        // What belongs to versions that are not in the lock would only seem to be unused.
        lock.check_files(contracts.iter().map(String::as_str), diagnostics)?;
        let facts = reader.texts(FACTS, ".toml", diagnostics)?;
        let facts = Facts::read_all(facts, diagnostics);
        let names = Self::read_names(&mut reader, diagnostics)?;
        let words = words(&mut reader, diagnostics)?;
        let mut prose = Prose::read(words, diagnostics);
        // Sources that are only made into models come without it.
        if workspace.has(DEPRECATED) {
            let text = reader.read_text(DEPRECATED, diagnostics)?;
            let documents = Deprecated::read(&text, DEPRECATED, &lock.versions(), diagnostics)?;
            prose.set_documents(documents);
        }
        Ok(Self {
            workspace: workspace.clone(),
            reads: reader.into_reads(),
            lock,
            lock_text,
            outcome: facts.outcome().and(prose.outcome()).and(names.outcome()),
            names,
            facts,
            prose,
        })
    }

    /// The chosen names alone.
    ///
    /// # Errors
    ///
    /// Their file cannot be read at all.
    pub fn read_names(
        reader: &mut Reader<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Result<NameOverrides, Reported> {
        let names = reader.read_text(NAMES, diagnostics)?;
        Ok(NameOverrides::read(NAMES, &names, diagnostics))
    }

    /// Looks at the evidence of each fact.
    ///
    /// # Errors
    ///
    /// The evidence of a fact is missing or does not show it.
    pub fn check_evidence(
        &self,
        reader: &mut Reader<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let read = |file: &str| reader.evidence(file);
        evidence::check(&self.facts, read, diagnostics)
    }

    /// The hashes of the upstream texts of a version; none where the sources came without them.
    ///
    /// # Errors
    ///
    /// Their file cannot be read.
    pub fn upstream_texts(
        &self,
        version: Version,
        diagnostics: &mut Diagnostics,
    ) -> Result<Hashes, Reported> {
        if !self.workspace.has(TEXTS) {
            return Ok(Hashes::new());
        }
        let text = Reader::of(&self.workspace).read_text(TEXTS, diagnostics)?;
        let texts = Texts::read(&text, TEXTS, &[version], diagnostics)?;
        Ok(texts.of(version))
    }

    /// The versions that a checkout has, oldest first, without reading anything else of it.
    ///
    /// # Errors
    ///
    /// The lock cannot be read.
    pub fn versions_of(
        workspace: &Workspace,
        diagnostics: &mut Diagnostics,
    ) -> Result<Vec<Version>, Reported> {
        let text = Reader::of(workspace).read_text(LOCK, diagnostics)?;
        Ok(Lock::read(&text, LOCK, diagnostics)?.versions())
    }

    /// The versions that have been taken in, oldest first.
    pub fn versions(&self) -> Vec<Version> {
        self.lock.versions()
    }

    /// Loads all versions, each corrected, described and named.
    ///
    /// # Errors
    ///
    /// There was an error in the sources or is one in a version, or there is something that no version used.
    pub fn load_checked(
        &self,
        diagnostics: &mut Diagnostics,
    ) -> Result<Vec<LoadedVersion>, Reported> {
        let taken_in = self.versions();
        if taken_in.len() > VersionSet::CAPACITY {
            let message = format!(
                "{} versions exceed the limit of {}",
                taken_in.len(),
                VersionSet::CAPACITY
            );
            let error = Diagnostic::error("too-many-versions", message).at(Location::file(LOCK));
            return Err(diagnostics.error(error.help("remove the oldest ones from it")));
        }
        let versions = self.load_all(diagnostics);
        let dates = self.prose.check_dates(&taken_in, diagnostics);
        let versions = versions.into_iter().collect::<Result<Vec<_>, _>>()?;
        let unused = self.report_unused(&Used::of(&versions), diagnostics);
        dates.and(unused).and(self.outcome)?;
        for version in &versions {
            version.loaded.outcome?;
        }
        Ok(versions)
    }

    /// Loads all versions as [`load_checked`](Self::load_checked) does, for those who need their APIs and no more.
    ///
    /// # Errors
    ///
    /// As for [`load_checked`](Self::load_checked).
    pub fn apis(&self, diagnostics: &mut Diagnostics) -> Result<Vec<Loaded>, Reported> {
        let versions = self.load_checked(diagnostics)?;
        Ok(versions.into_iter().map(|version| version.loaded).collect())
    }

    /// Loads all versions side by side. Their errors are reported in the order of the versions.
    pub fn load_all(&self, diagnostics: &mut Diagnostics) -> Vec<Result<LoadedVersion, Reported>> {
        let versions = self.versions();
        // Each thread makes once what its versions have in common. Newer versions take longer, so all threads get new and old ones.
        let threads = rayon::current_num_threads().clamp(1, versions.len().max(1));
        let load = |thread: usize| {
            let mut cache = VersionCache::default();
            let own = versions.iter().skip(thread).step_by(threads);
            let load = |version: &Version| {
                let mut errors = Diagnostics::new();
                let loaded = self.load_with(*version, None, Some(&mut cache), &mut errors);
                (loaded, errors)
            };
            own.map(load).collect::<Vec<_>>()
        };
        let loaded: Vec<_> = (0..threads).into_par_iter().map(load).collect();
        let mut threads: Vec<_> = loaded.into_iter().map(Vec::into_iter).collect();
        let count = threads.len();
        let in_order = (0..versions.len()).filter_map(|at| threads[at % count].next());
        let all = in_order.map(|(loaded, errors)| {
            // An error that left a version is the outcome of that.
            let _ = diagnostics.append(errors);
            loaded
        });
        all.collect()
    }

    /// Loads one version, corrected, described and named.
    ///
    /// # Errors
    ///
    /// It cannot be read, lifted or corrected. Other errors leave a result, see [`Loaded::outcome`].
    pub fn load(
        &self,
        version: Version,
        diagnostics: &mut Diagnostics,
    ) -> Result<LoadedVersion, Reported> {
        self.load_with(version, None, None, diagnostics)
    }

    /// Loads one version, and shows its document before it is corrected.
    pub fn load_and_look(
        &self,
        version: Version,
        look: &mut dyn FnMut(&mut serde_json::Value),
        diagnostics: &mut Diagnostics,
    ) -> Result<LoadedVersion, Reported> {
        let mut look = |canonical: &mut Canonical<'_>| look(canonical.document_mut());
        self.load_with(version, Some(&mut look), None, diagnostics)
    }

    fn load_with<'a>(
        &'a self,
        version: Version,
        look: Option<Look<'a>>,
        cache: Option<&mut VersionCache>,
        diagnostics: &mut Diagnostics,
    ) -> Result<LoadedVersion, Reported> {
        let mut reader = Reader::of(&self.workspace);
        let (path, bytes) = Self::contract_of(version, &mut reader, diagnostics)?;
        let contract = Contract {
            version,
            file: &path,
            bytes: &bytes,
        };
        let lock = (LOCK, self.lock_text.as_str());
        let checked =
            self.lock
                .check_contract(&contract, lock, || self.unedited(&path), diagnostics);
        let mut known = self.known(version, look);
        let document = (path.as_str(), bytes);
        let mut loaded = load_version(
            document,
            version,
            &mut known,
            &self.names,
            cache,
            diagnostics,
        )?;
        loaded.outcome = loaded.outcome.and(checked).and(self.outcome);
        Ok(LoadedVersion {
            version,
            used: Used {
                facts: known.facts_used,
                prose: known.described.used,
                names: loaded.used_names.clone(),
            },
            locations: known.described.locations,
            reads: reader.into_reads(),
            loaded,
        })
    }

    /// The contract of a version through the stages.
    ///
    /// # Errors
    ///
    /// As for [`load`](Self::load).
    pub fn read_version<'s>(
        &self,
        contract: &'s Source,
        version: Version,
        diagnostics: &mut Diagnostics,
    ) -> Result<Read<'s>, Reported> {
        let mut known = self.known(version, None);
        let mut read = read(contract, &mut known, &self.names, diagnostics)?;
        read.outcome = read.outcome.and(self.outcome);
        Ok(read)
    }

    fn known<'a>(&'a self, version: Version, look: Option<Look<'a>>) -> VersionCorrections<'a> {
        VersionCorrections {
            look,
            ..VersionCorrections::of(version, &self.facts, &self.prose)
        }
    }

    /// Reports each fact, text and name that no version used.
    ///
    /// # Errors
    ///
    /// There is one.
    pub fn report_unused(
        &self,
        used: &Used,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let facts = self.facts.report_unused(&used.facts, diagnostics);
        let prose = self.prose.report_unused(&used.prose, diagnostics);
        let names = self
            .names
            .report_unused(&used.names, &BTreeSet::new(), diagnostics);
        facts.and(prose).and(names)
    }

    /// Which of a contract and the lock is as it was when the models were generated.
    fn unedited(&self, contract: &str) -> Option<Unedited> {
        match self.workspace.is_as_generated(contract)? {
            true => Some(Unedited::Contract),
            false if self.workspace.is_as_generated(LOCK)? => Some(Unedited::Lock),
            false => None,
        }
    }

    /// The contract of a version, and its path.
    ///
    /// # Errors
    ///
    /// It cannot be read.
    pub fn contract(
        &self,
        version: Version,
        diagnostics: &mut Diagnostics,
    ) -> Result<(String, Vec<u8>), Reported> {
        Self::contract_of(version, &mut Reader::of(&self.workspace), diagnostics)
    }

    fn contract_of(
        version: Version,
        reader: &mut Reader<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Result<(String, Vec<u8>), Reported> {
        let path = format!("{CONTRACTS}/{}", version.contract_file());
        let bytes = reader.read(&path, diagnostics)?;
        Ok((path, bytes))
    }

    pub(crate) fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// What was read for all versions.
    pub fn reads(&self) -> &Reads {
        &self.reads
    }
}

/// The files of descriptions, with their paths.
fn words(
    reader: &mut Reader<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<(String, Vec<u8>)>, Reported> {
    let folders = ["definitions", "operations"].map(|kind| format!("spec/docker/prose/{kind}"));
    let paths: Vec<_> = folders
        .iter()
        .flat_map(|folder| reader.list(folder, ".yaml"))
        .collect();
    let read = paths.into_iter().map(|path| {
        let bytes = reader.read(&path, diagnostics)?;
        Ok((path, bytes))
    });
    // Each of them is read, so that all errors are reported.
    read.collect::<Vec<_>>().into_iter().collect()
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
    /// What was read for it alone.
    pub reads: Reads,
    /// Each place that needs a description, and whether it has one.
    pub locations: Vec<(SchemaPath, bool)>,
}

/// What some versions used of that which all versions share.
#[derive(Clone, Debug, Default)]
pub struct Used {
    /// The facts that changed something.
    pub facts: BTreeSet<FactId>,
    /// The descriptions that found their place.
    pub prose: EntrySet,
    /// The places that got a chosen name.
    pub names: UsedNames,
}

impl Used {
    /// Returns what these versions used together.
    pub fn of<'a>(versions: impl IntoIterator<Item = &'a LoadedVersion>) -> Self {
        let mut all = Self::default();
        for LoadedVersion { used, .. } in versions {
            all.facts.extend(&used.facts);
            all.prose.union_with(&used.prose);
            all.names.extend(used.names.iter().cloned());
        }
        all
    }
}

/// Looks at a contract before it is corrected.
type Look<'a> = &'a mut dyn FnMut(&mut Canonical<'_>);

/// What is known of a version beside its contract, and what of it was used.
pub struct VersionCorrections<'a> {
    version: Version,
    facts: &'a Facts,
    prose: &'a Prose,
    look: Option<Look<'a>>,
    facts_used: BTreeSet<FactId>,
    described: Described,
}

impl<'a> VersionCorrections<'a> {
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

impl Corrections for VersionCorrections<'_> {
    fn correct(
        &mut self,
        canonical: &mut Canonical<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        if let Some(look) = &mut self.look {
            look(canonical);
        }
        let patched = patch(canonical, self.version, self.facts, diagnostics);
        self.facts_used = patched.used;
        patched.outcome
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
