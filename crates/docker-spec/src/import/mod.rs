//! `import`: takes upstream documents of the Docker Engine API in, as contracts that hold facts only.
//!
//! In: upstream documents, and the folder `spec/docker`. Out: a contract for each, the lock that says where it comes
//! from and what it must hold, and a hash of each upstream text by place; or, without writing, what would be left out
//! or what differs from the contract on disk. Left out on purpose: what the facts mean, and any network: a person
//! fetches the document.

mod contract;
mod keep;
mod lock;
mod report;
mod rules;
mod site;
mod store;
mod texts;

pub use contract::to_yaml;
pub use keep::{Dropped, Kept, document_version, keep};
pub use lock::{Entry, Lock, REPOSITORY};
pub use texts::{Hashes, Texts, hashes};

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::source::Source;
use crate::version::Version;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use store::{Store, failure, shown};

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

/// What has come of it. Faults are in the diagnostics.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
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

/// Does what is asked. With any error among the diagnostics nothing has been written, unless it was a rename that
/// failed: then every file is whole, and the same command again finishes the work. `spec_dir` is `spec/docker`.
pub fn run(request: &Request, spec_dir: &Path, diagnostics: &mut Diagnostics) -> Outcome {
    let files = request.files.iter();
    let taken: Vec<Taken> = files
        .filter_map(|file| take_in(file, diagnostics))
        .collect();
    refuse_repeated_versions(&taken, diagnostics);
    if request.mode == Mode::DryRun {
        return Outcome {
            lines: taken.iter().flat_map(report::table).collect(),
            differs: false,
        };
    }
    let Some(store) = Store::read(spec_dir, diagnostics) else {
        return Outcome::default();
    };
    match request.mode {
        Mode::Verify => verify(request, &taken, &store, diagnostics),
        _ => write(request, &taken, store, diagnostics),
    }
}

fn take_in(path: &Path, diagnostics: &mut Diagnostics) -> Option<Taken> {
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            diagnostics.push(failure("cannot-read", "read", path, &error));
            return None;
        }
    };
    let (file, upstream_sha256) = (shown(path), sha256(&bytes));
    let source = Source::read(&file, bytes, diagnostics)?;
    let kept = keep(&source, diagnostics)?;
    let contract = to_yaml(&kept.contract);
    if !reads_back(&contract, &kept) {
        diagnostics.push(
            Diagnostic::error(
                "contract-unreadable",
                "the contract of this document cannot be read back as it was meant",
            )
            .at(Place::file(&file))
            .help("this is a fault of xtask/src/import/contract.rs"),
        );
        return None;
    }
    Some(Taken {
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
    source.map(|source| source.tree.to_string()) == Some(meant)
}

/// The hashes of the texts of an upstream document; `None` where it is not one of Docker's.
pub fn upstream_texts(source: &Source) -> Option<Hashes> {
    // What would be wrong with taking it in is nothing to somebody who only compares it.
    let kept = keep(source, &mut Diagnostics::new())?;
    Some(hashes(source, &kept))
}

fn refuse_repeated_versions(taken: &[Taken], diagnostics: &mut Diagnostics) {
    for (index, later) in taken.iter().enumerate() {
        let version = later.kept.version;
        let same = |earlier: &&Taken| earlier.kept.version == version;
        if let Some(earlier) = taken[..index].iter().find(same) {
            let message = format!("{} is of version {version} too", earlier.file);
            diagnostics.push(
                Diagnostic::error("version-twice", message)
                    .at(Place::file(&later.file))
                    .help("name one document for each version"),
            );
        }
    }
}

fn write(
    request: &Request,
    taken: &[Taken],
    mut store: Store,
    diagnostics: &mut Diagnostics,
) -> Outcome {
    let mut contracts = Vec::with_capacity(taken.len());
    for document in taken {
        let version = document.kept.version;
        if let Some(entry) = entry(request, document, &store.lock, diagnostics) {
            store.lock.entries.insert(version, entry);
            let hashes = hashes(&document.source, &document.kept);
            store.texts.replace(version, hashes);
            contracts.push((version, document.contract.clone()));
        }
    }
    if !diagnostics.has_errors() {
        store.write(contracts, diagnostics);
    }
    if diagnostics.has_errors() {
        return Outcome::default();
    }
    Outcome {
        lines: taken.iter().map(report::summary).collect(),
        differs: false,
    }
}

/// The lock's entry for a document: what the request says of its origin, or else what the lock says, as long as the
/// document is still the same.
fn entry(
    request: &Request,
    document: &Taken,
    lock: &Lock,
    diagnostics: &mut Diagnostics,
) -> Option<Entry> {
    let version = document.kept.version;
    let locked = lock.entries.get(&version);
    let same = locked.filter(|entry| entry.upstream_sha256 == document.upstream_sha256);
    let filled = |text: &Option<String>| fill(text.as_deref(), version);
    let revision = filled(&request.revision).or_else(|| Some(same?.revision.clone()));
    let path = filled(&request.upstream_path).or_else(|| Some(same?.path.clone()));
    if let (Some(revision), Some(path)) = (&revision, &path) {
        return Some(Entry {
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
        Some(_) => "it is not the document that the lock knows",
        None => "the lock does not know it yet",
    };
    let mut options = Vec::new();
    if revision.is_none() {
        options.push("`--revision TAG_OR_COMMIT`");
    }
    if path.is_none() {
        options.push("`--upstream-path 'api/docs/v{version}.yaml'`");
    }
    diagnostics.push(
        Diagnostic::error(
            "unknown-origin",
            format!("where the document of version {version} comes from is not said, and {why}"),
        )
        .at(Place::file(&document.file))
        .help(format!("add {}", options.join(" and "))),
    );
    None
}

fn fill(text: Option<&str>, version: Version) -> Option<String> {
    Some(text?.replace("{version}", &version.to_string()))
}

fn verify(
    request: &Request,
    taken: &[Taken],
    store: &Store,
    diagnostics: &mut Diagnostics,
) -> Outcome {
    let mut outcome = Outcome::default();
    for document in taken {
        let version = document.kept.version;
        let Some(on_disk) = store.contract(version, diagnostics) else {
            continue;
        };
        let faults = differences(request, document, store, &on_disk);
        if faults.is_empty() {
            let line = format!("v{version}: as {} gives it", document.file);
            outcome.lines.push(line);
            continue;
        }
        outcome.differs = true;
        let line = format!("v{version}: differs in {}", faults.join(", "));
        outcome.lines.push(line);
        if on_disk != document.contract {
            let path = shown(&store.contract_path(version));
            let diff = similar::TextDiff::from_lines(on_disk.as_str(), &document.contract);
            let mut diff = diff.unified_diff();
            let text = diff.header(&path, &document.file).to_string();
            outcome.lines.push(text.trim_end().to_owned());
        }
    }
    outcome
}

/// What is not on disk as the document gives it.
fn differences(
    request: &Request,
    document: &Taken,
    store: &Store,
    on_disk: &str,
) -> Vec<&'static str> {
    let version = document.kept.version;
    let mut faults = Vec::new();
    if on_disk != document.contract {
        faults.push("the contract");
    }
    let given = |text: &Option<String>, locked: &str| {
        fill(text.as_deref(), version).is_none_or(|text| text == locked)
    };
    match store.lock.entries.get(&version) {
        None => faults.push("the lock, which has no entry for it"),
        Some(entry) => {
            if entry.upstream_sha256 != document.upstream_sha256 {
                faults.push("the sum of the upstream document in the lock");
            }
            if entry.contract_sha256 != sha256(document.contract.as_bytes()) {
                faults.push("the sum of the contract in the lock");
            }
            if !given(&request.revision, &entry.revision)
                || !given(&request.upstream_path, &entry.path)
            {
                faults.push("the origin in the lock");
            }
        }
    }
    if store.texts.of(version) != hashes(&document.source, &document.kept) {
        faults.push("the hashes of texts");
    }
    faults
}

/// The sha256 of these bytes in hex digits.
pub fn sha256(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A text as TOML writes it, on one line.
fn toml_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A fault that the reader of TOML has found.
fn toml_fault(error: &toml::de::Error, text: &str, file: &str) -> Diagnostic {
    let place = match error.span() {
        Some(bytes) => Place::in_text(file, text, bytes),
        None => Place::file(file),
    };
    Diagnostic::error("bad-toml", error.message())
        .at(place)
        .help("the file is written by `cargo xtask import`: restore it with git")
}

#[cfg(test)]
mod tests;
