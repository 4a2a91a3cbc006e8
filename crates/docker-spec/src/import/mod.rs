//! `import`: takes upstream documents of the Docker Engine API in, as contracts that hold facts only.
//!
//! In: upstream documents, and the folder `spec/docker`. Out: a contract for each, the lock that says where it comes
//! from and what it must hold, and a hash of each upstream text by place; or, without writing, what would be left out
//! or what differs from the contract on disk. Left out on purpose: what the facts mean, and any network: a person
//! fetches the document.

mod contract;
mod deprecated;
mod keep;
mod lock;
mod report;
mod rules;
mod site;
mod store;
mod texts;
mod version_runs;

pub use contract::to_yaml;
pub use deprecated::{Deprecated, DeprecatedInVersion, deprecated};
pub use keep::{Dropped, Kept, document_version, keep};
pub use lock::{Contract, Entry, Lock, REPOSITORY, Unedited};
pub use store::check_state;
pub use texts::{Hashes, Texts, hashes};

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::hash::sha256;
use crate::source::Source;
use crate::version::Version;
use modelwright::output::{Claimed, Waiting};
use std::path::{Path, PathBuf};
use store::{Store, display_path, failure};

/// What is to be done.
#[derive(Clone, Debug)]
pub struct Request {
    /// The upstream documents.
    pub files: Vec<PathBuf>,
    /// What to do with them.
    pub mode: Mode,
    /// The tag or commit of the upstream repository that they come from; `{version}` stands for the API version.
    pub revision: Option<String>,
    /// Their path in the upstream repository; `{version}` stands for the API version.
    pub upstream_path: Option<String>,
    /// How it meets another import.
    pub waiting: Waiting,
}

/// What to do with the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Writes contracts, lock and hashes.
    Write,
    /// Says what would be left out.
    DryRun,
    /// Says whether what is on disk is what would be written.
    Verify,
}

/// What has come of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// What to print on stdout; an entry may have several lines.
    pub lines: Vec<String>,
    /// Whether `Verify` found something that differs.
    pub differs: bool,
}

/// A document that has been read, and what is kept of it.
struct Taken {
    file: String,
    source: Source,
    kept: Kept,
    contract: String,
    upstream_sha256: String,
}

/// Does what is asked. After an error nothing has been written, unless a message says otherwise, and what is said is of the
/// other documents; an import that was stopped before is finished or undone first. `spec_dir` is `spec/docker`.
///
/// `before_writing` is called by [`Mode::Write`] when no other import can change the directory any more and this one has not yet.
pub fn run(
    request: &Request,
    spec_dir: &Path,
    before_writing: &mut dyn FnMut(),
    diagnostics: &mut Diagnostics,
) -> (Imported, Result<(), Reported>) {
    let mut taken = Vec::with_capacity(request.files.len());
    let mut outcome = Ok(());
    for file in &request.files {
        match take_in(file, diagnostics) {
            Ok(document) => taken.push(document),
            Err(reported) => outcome = Err(reported),
        }
    }
    let outcome = outcome.and(refuse_repeated_versions(&taken, diagnostics));
    if request.mode == Mode::DryRun {
        let imported = Imported {
            lines: taken.iter().flat_map(report::table).collect(),
            differs: false,
        };
        return (imported, outcome);
    }
    let done = match request.mode {
        // Nothing is written, so the directory is left alone; what else is wrong is said as well.
        Mode::Write if outcome.is_err() => {
            let added = add(request, &taken, spec_dir, diagnostics);
            added.map(|_| (Imported::default(), Ok(())))
        }
        Mode::Write => {
            let claimed = store::claim(spec_dir, request.waiting, diagnostics);
            claimed.and_then(|claimed| {
                before_writing();
                write(request, &taken, spec_dir, claimed, diagnostics)
            })
        }
        _ => verify(request, &taken, spec_dir, diagnostics),
    };
    match done {
        Ok((imported, verified)) => (imported, outcome.and(verified)),
        Err(reported) => (Imported::default(), Err(reported)),
    }
}

fn take_in(path: &Path, diagnostics: &mut Diagnostics) -> Result<Taken, Reported> {
    let bytes = std::fs::read(path)
        .map_err(|error| diagnostics.error(failure("cannot-read", "read", path, &error)))?;
    let (file, upstream_sha256) = (display_path(path), sha256(&bytes));
    let source = Source::read(&file, bytes, diagnostics)?;
    let kept = keep(&source, diagnostics)?;
    let contract = to_yaml(&kept.contract);
    if !reads_back(&contract, &kept) {
        let message = "the contract of this document cannot be read back";
        let error = Diagnostic::error("contract-unreadable", message).at(Location::file(&file));
        let help = "this is a bug in crates/docker-spec/src/import/contract.rs";
        return Err(diagnostics.error(error.help(help)));
    }
    Ok(Taken {
        contract,
        file,
        source,
        kept,
        upstream_sha256,
    })
}

/// Whether the text of a contract holds what it should, in the order in which it should.
fn reads_back(contract: &str, kept: &Kept) -> bool {
    // What is wrong with the text helps nobody who only has the upstream document.
    let mut unseen = Diagnostics::new();
    let source = Source::read("contract", contract.as_bytes().to_vec(), &mut unseen);
    // As text, since maps in different order are equal.
    let meant = kept.contract.to_string();
    let read = source.map(|source| source.tree.to_string());
    read.is_ok_and(|read| read == meant)
}

/// The hashes of the texts of an upstream document; `None` where it is not one of Docker's.
pub fn upstream_texts(source: &Source) -> Option<Hashes> {
    // What would be wrong with taking it in is nothing to somebody who only compares it.
    let kept = keep(source, &mut Diagnostics::new()).ok()?;
    Some(hashes(source, &kept))
}

fn refuse_repeated_versions(
    taken: &[Taken],
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    let mut outcome = Ok(());
    for (index, later) in taken.iter().enumerate() {
        let version = later.kept.version;
        let same = |earlier: &&Taken| earlier.kept.version == version;
        if let Some(earlier) = taken[..index].iter().find(same) {
            let message = format!("{} also has version {version}", earlier.file);
            let error = Diagnostic::error("version-twice", message).at(Location::file(&later.file));
            outcome = Err(diagnostics.error(error.help("pass one document per version")));
        }
    }
    outcome
}

/// Writes all documents, or none where one of them is of unknown origin.
fn write(
    request: &Request,
    taken: &[Taken],
    spec_dir: &Path,
    claimed: Claimed,
    diagnostics: &mut Diagnostics,
) -> Result<(Imported, Result<(), Reported>), Reported> {
    let store = match add(request, taken, spec_dir, diagnostics) {
        Ok(store) => store,
        Err(reported) => {
            claimed.release(diagnostics)?;
            return Err(reported);
        }
    };
    let contracts = taken.iter();
    let contracts = contracts.map(|document| (document.kept.version, document.contract.clone()));
    store.write(contracts.collect(), claimed, diagnostics)?;
    let imported = Imported {
        lines: taken.iter().map(report::summary).collect(),
        differs: false,
    };
    Ok((imported, Ok(())))
}

/// The folder as it is, with what the documents add to its lists.
fn add(
    request: &Request,
    taken: &[Taken],
    spec_dir: &Path,
    diagnostics: &mut Diagnostics,
) -> Result<Store, Reported> {
    let mut outcome = Ok(());
    let mut store = Store::read(spec_dir, diagnostics)?;
    for document in taken {
        let version = document.kept.version;
        match entry(request, document, &store.lock, diagnostics) {
            Ok(entry) => store.lock.entries.insert(version, entry),
            Err(reported) => {
                outcome = Err(reported);
                continue;
            }
        };
        let hashes = hashes(&document.source, &document.kept);
        store.texts.replace(version, hashes);
        let locations = deprecated(&document.source, &document.kept);
        store.deprecated.replace(version, locations);
    }
    outcome.map(|()| store)
}

/// The lock's entry for a document: what the request says of its origin, or else what the lock says, as long as the
/// document is still the same.
fn entry(
    request: &Request,
    document: &Taken,
    lock: &Lock,
    diagnostics: &mut Diagnostics,
) -> Result<Entry, Reported> {
    let version = document.kept.version;
    let locked = lock.entries.get(&version);
    let same = locked.filter(|entry| entry.upstream_sha256 == document.upstream_sha256);
    let filled = |text: &Option<String>| fill(text.as_deref(), version);
    let revision = filled(&request.revision).or_else(|| Some(same?.revision.clone()));
    let path = filled(&request.upstream_path).or_else(|| Some(same?.path.clone()));
    if let (Some(revision), Some(path)) = (&revision, &path) {
        return Ok(Entry {
            repository: same
                .map_or(REPOSITORY, |entry| &entry.repository)
                .to_owned(),
            revision: revision.clone(),
            path: path.clone(),
            upstream_sha256: document.upstream_sha256.clone(),
            contract_sha256: sha256(document.contract.as_bytes()),
        });
    }
    let why = match locked {
        Some(_) => "it is not the document in the lock",
        None => "it is not in the lock",
    };
    let mut options = Vec::new();
    if revision.is_none() {
        options.push("`--revision TAG_OR_COMMIT`");
    }
    if path.is_none() {
        options.push("`--upstream-path 'api/docs/v{version}.yaml'`");
    }
    let message = format!("the origin of the document of version {version} is unknown: {why}");
    let error = Diagnostic::error("unknown-origin", message).at(Location::file(&document.file));
    Err(diagnostics.error(error.help(format!("add {}", options.join(" and ")))))
}

fn fill(text: Option<&str>, version: Version) -> Option<String> {
    Some(text?.replace("{version}", &version.to_string()))
}

/// Compares all documents. One whose contract cannot be read is an error that leaves the others.
fn verify(
    request: &Request,
    taken: &[Taken],
    spec_dir: &Path,
    diagnostics: &mut Diagnostics,
) -> Result<(Imported, Result<(), Reported>), Reported> {
    check_state(spec_dir, diagnostics)?;
    let store = Store::read(spec_dir, diagnostics)?;
    let mut imported = Imported::default();
    let mut outcome = Ok(());
    for document in taken {
        let version = document.kept.version;
        let on_disk = match store.contract(version, diagnostics) {
            Ok(on_disk) => on_disk,
            Err(reported) => {
                outcome = Err(reported);
                continue;
            }
        };
        let errors = differences(request, document, &store, &on_disk);
        if errors.is_empty() {
            let line = format!("v{version}: matches {}", document.file);
            imported.lines.push(line);
            continue;
        }
        imported.differs = true;
        let line = format!("v{version}: differs in {}", errors.join(", "));
        imported.lines.push(line);
        if on_disk != document.contract {
            let path = display_path(&store.contract_path(version));
            let diff = similar::TextDiff::from_lines(on_disk.as_str(), &document.contract);
            let mut diff = diff.unified_diff();
            let text = diff.header(&path, &document.file).to_string();
            imported.lines.push(text.trim_end().to_owned());
        }
    }
    Ok((imported, outcome))
}

/// What is not on disk as the document gives it.
fn differences(
    request: &Request,
    document: &Taken,
    store: &Store,
    on_disk: &str,
) -> Vec<&'static str> {
    let version = document.kept.version;
    let mut errors = Vec::new();
    if on_disk != document.contract {
        errors.push("the contract");
    }
    let given = |text: &Option<String>, locked: &str| {
        fill(text.as_deref(), version).is_none_or(|text| text == locked)
    };
    match store.lock.entries.get(&version) {
        None => errors.push("the lock, which has no entry for it"),
        Some(entry) => {
            if entry.upstream_sha256 != document.upstream_sha256 {
                errors.push("the hash of the upstream document in the lock");
            }
            if entry.contract_sha256 != sha256(document.contract.as_bytes()) {
                errors.push("the hash of the contract in the lock");
            }
            if !given(&request.revision, &entry.revision)
                || !given(&request.upstream_path, &entry.path)
            {
                errors.push("the origin in the lock");
            }
        }
    }
    if store.texts.of(version) != hashes(&document.source, &document.kept) {
        errors.push("the hashes of texts");
    }
    if store.deprecated.of(version) != deprecated(&document.source, &document.kept) {
        errors.push("what it calls deprecated");
    }
    errors
}

/// An error that the reader of TOML has found.
fn toml_error(error: &toml::de::Error, text: &str, file: &str) -> Diagnostic {
    let location = match error.span() {
        Some(bytes) => Location::in_text(file, text, bytes),
        None => Location::file(file),
    };
    Diagnostic::error("bad-toml", error.message())
        .at(location)
        .help("the command `import` writes this file: restore it with git")
}

#[cfg(test)]
mod tests;
