//! The two sides of a comparison, from what the user named.
//!
//! A version is what `gen` makes of it, facts and words included; at a revision of git, with the facts and words of that
//! revision; a file is what it says itself.

mod git;
mod incoming;
mod texts;

pub use incoming::incoming;

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::diff::{Side, Site, Texts, diff, locate::Locator};
use crate::docker::DockerSources;
use crate::import::{self, document_version};
use crate::input::read_document as read_bytes;
use crate::ir::Api;
use crate::lift::Canonical;
use crate::load::{AsItIs, Read, read as read_document};
use crate::name::NameOverrides;
use crate::plan::{Crate, Input, Layout, UnknownKeys, plan};
use crate::report::{Report, ReportEntry};
use crate::source::{Beside, Source};
use crate::suggest::help_for_version;
use crate::version::Version;
use crate::visible::visible;
use crate::workspace::Workspace;
use docker_spec::reads::Reader;
use openapi::version_set::VersionIndex;
use std::path::Path;
use std::rc::Rc;

/// What the user named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// A version that was taken in.
    Version(Version),
    /// A file.
    File(String),
    /// The contract of a version at a revision of git; without a version, that of the other side.
    Git(String, Option<Version>),
}

impl Named {
    /// Understands what was typed.
    pub fn parse(text: &str) -> Self {
        let version = |text: &str| text.strip_prefix('v').unwrap_or(text).parse().ok();
        if let Some(rest) = text.strip_prefix("git:") {
            let (revision, of) = match rest.rsplit_once(':') {
                Some((revision, of)) if version(of).is_some() => (revision, version(of)),
                _ => (rest, None),
            };
            return Self::Git(revision.to_owned(), of);
        }
        match version(text) {
            Some(version) => Self::Version(version),
            None => Self::File(text.to_owned()),
        }
    }

    /// The version that it names.
    pub fn version(&self) -> Option<Version> {
        match self {
            Self::Version(version) => Some(*version),
            Self::Git(_, version) => *version,
            Self::File(_) => None,
        }
    }
}

/// A document that has been read.
#[derive(Debug)]
pub struct Document {
    /// What reports call it.
    pub label: String,
    source: Source,
    /// The version and the sources that it is one of.
    docker: Option<(Version, Rc<DockerSources>)>,
    names: NameOverrides,
    /// The hashes of its upstream texts, where those are compared.
    texts: Option<Texts>,
}

impl Document {
    /// A document of anybody's, by the name that reports give it.
    pub fn of(label: &str, source: Source) -> Self {
        Self {
            label: label.to_owned(),
            source,
            docker: None,
            names: NameOverrides::default(),
            texts: None,
        }
    }
}

/// A document, what it means, and what it is in Rust.
pub struct Opened<'s> {
    /// What reports call it.
    pub label: String,
    /// The document.
    pub canonical: Canonical<'s>,
    /// What it means.
    pub api: Api,
    version: Option<Version>,
    planned: Crate,
    texts: Option<Texts>,
}

impl Opened<'_> {
    /// The side of a comparison.
    pub fn side(&self) -> Side<'_> {
        Side::of(
            &self.api,
            &self.planned,
            VersionIndex::OLDEST,
            self.version,
            self.texts.as_ref(),
        )
        .with_document(&self.canonical.source().tree)
    }
}

/// Reads both documents, each with the files of a folder that it refers to if there is one.
///
/// # Errors
///
/// One of them cannot be read.
pub fn read_both(
    named: [&Named; 2],
    [old_folder, new_folder]: [Option<&Path>; 2],
    workspace: Option<&Workspace>,
    diagnostics: &mut Diagnostics,
) -> Result<[Document; 2], Reported> {
    let [old, new] = named;
    let mut sources = None;
    let old_version = new.version();
    let new_version = old.version();
    let mut one = |named: &Named, folder, of_other| match named {
        Named::File(path) => file(path, folder, workspace, diagnostics),
        Named::Version(version) => of_version(*version, workspace, &mut sources, diagnostics),
        Named::Git(revision, version) => {
            at_revision(revision, version.or(of_other), workspace, diagnostics)
        }
    };
    let old = one(old, old_folder, old_version);
    let new = one(new, new_folder, new_version);
    Ok([old?, new?])
}

/// A version of the checkout.
fn of_version(
    version: Version,
    workspace: Option<&Workspace>,
    sources: &mut Option<Rc<DockerSources>>,
    diagnostics: &mut Diagnostics,
) -> Result<Document, Reported> {
    let workspace = needed(workspace, diagnostics)?;
    let sources = match sources {
        Some(known) => Rc::clone(known),
        None => {
            let read = Rc::new(DockerSources::read(workspace, diagnostics)?);
            Rc::clone(sources.insert(read))
        }
    };
    docker(version.to_string(), version, sources, diagnostics)
}

/// The contract of a version at a revision.
fn at_revision(
    revision: &str,
    version: Option<Version>,
    workspace: Option<&Workspace>,
    diagnostics: &mut Diagnostics,
) -> Result<Document, Reported> {
    let workspace = needed(workspace, diagnostics)?;
    let Some(version) = version else {
        let message = format!("`git:{revision}` does not specify a version");
        let help = format!("write `git:{revision}:1.51`, or a version on the other side");
        let error = Diagnostic::error("no-version", message).help(help);
        return Err(diagnostics.error(error));
    };
    let at_revision = git::at_revision(workspace, revision, version, diagnostics)?;
    let sources = Rc::new(DockerSources::read(&at_revision, diagnostics)?);
    let label = format!("{version} at {revision}");
    docker(label, version, sources, diagnostics)
}

/// The versions whose contract differs between a revision of git and the checkout, and those that only one has.
///
/// # Errors
///
/// Git does not know the revision, or a contract cannot be read.
pub fn changed_since(
    workspace: &Workspace,
    revision: &str,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Version>, Reported> {
    git::changed_since(workspace, revision, diagnostics)
}

fn needed<'w>(
    workspace: Option<&'w Workspace>,
    diagnostics: &mut Diagnostics,
) -> Result<&'w Workspace, Reported> {
    workspace.ok_or_else(|| {
        let message = "a version or a revision requires a checkout with a spec/docker/lock.toml";
        let help =
            "run the command inside a checkout, pass one with `--root`, or compare two files";
        diagnostics.error(Diagnostic::error("no-workspace", message).help(help))
    })
}

/// A version as `sources` have it.
///
/// # Errors
///
/// They do not have it, or its contract cannot be read.
pub fn docker(
    label: String,
    version: Version,
    sources: Rc<DockerSources>,
    diagnostics: &mut Diagnostics,
) -> Result<Document, Reported> {
    if !sources.versions().contains(&version) {
        let range = help_for_version(&version.to_string(), &sources.versions());
        let message = format!("version {version} has not been imported");
        let error = Diagnostic::error("unknown-version", message)
            .at(Location::file("spec/docker/lock.toml"));
        let help = format!("{range}; import a document with the command `import`");
        return Err(diagnostics.error(error.help(help)));
    }
    let (path, bytes) = sources.contract(version, diagnostics)?;
    let source = Source::read(&path, bytes, diagnostics)?;
    Ok(Document {
        docker: Some((version, sources)),
        ..Document::of(&label, source)
    })
}

/// Whether somebody may have meant a version: it has no ending and no folder, and a number before its dot.
fn looks_like_version(text: &str) -> bool {
    let parts = text.trim_start_matches('v').split_once(['.', ',', '_']);
    parts.is_some_and(|(major, minor)| {
        let is_number = !major.is_empty() && major.bytes().all(|byte| byte.is_ascii_digit());
        is_number && minor.len() <= 3
    })
}

fn file(
    path: &str,
    folder: Option<&Path>,
    workspace: Option<&Workspace>,
    diagnostics: &mut Diagnostics,
) -> Result<Document, Reported> {
    if let Some(workspace) = workspace
        && looks_like_version(path)
        && !Path::new(path).exists()
    {
        let known = DockerSources::versions_of(workspace, diagnostics)?;
        let message = format!("`{}` is neither a version nor a file", visible(path));
        let error = Diagnostic::error("unknown-version", message);
        return Err(diagnostics.error(error.help(help_for_version(path, &known))));
    }
    let (name, bytes) = read_bytes(Path::new(path), diagnostics)?;
    let beside = folder.map(|folder| Beside::new(path, folder));
    let source = Source::read_beside(&name, bytes, beside.as_ref(), diagnostics)?;
    // Docker's own document has the types that the crate has, and they are called what the crate calls them.
    let names = match workspace {
        Some(workspace) if document_version(&source).is_some() => {
            DockerSources::read_names(&mut Reader::of(workspace), diagnostics)?
        }
        _ => NameOverrides::default(),
    };
    let label = name.rsplit(['/', '\\']).next().unwrap_or(&name);
    Ok(Document {
        names,
        ..Document::of(label, source)
    })
}

/// Finds out what the documents mean.
///
/// # Errors
///
/// There is an error in one of them.
pub fn open_both<'s>(
    documents: &'s [Document; 2],
    diagnostics: &mut Diagnostics,
) -> Result<[Opened<'s>; 2], Reported> {
    let [old, new] = documents;
    // Of a version the texts are known by the hashes of what its upstream document says, so those of a file are hashed too.
    let by_hash = old.docker.is_some() || new.docker.is_some();
    let old = open(old, by_hash, diagnostics);
    let new = open(new, by_hash, diagnostics);
    Ok([old?, new?])
}

fn open<'s>(
    document: &'s Document,
    by_hash: bool,
    diagnostics: &mut Diagnostics,
) -> Result<Opened<'s>, Reported> {
    let read = match &document.docker {
        Some((version, sources)) => sources.read_version(&document.source, *version, diagnostics),
        None => read_document(&document.source, &mut AsItIs, &document.names, diagnostics),
    };
    let Read {
        canonical,
        mut api,
        names,
        outcome,
        ..
    } = read?;
    outcome?;
    let texts = match &document.docker {
        Some((version, sources)) => Some(sources.upstream_texts(*version, diagnostics)?),
        None => {
            match (&document.texts, by_hash) {
                // The contract beside it has no words of its own in which a deprecation could be said.
                (Some(texts), _) => Some(texts.clone()),
                (None, true) => {
                    texts::take(&mut api);
                    import::upstream_texts(&document.source)
                }
                (None, false) => Some(texts::take(&mut api)),
            }
        }
    };
    let input = Input {
        version: None,
        api: &api,
        names: &names,
        source: &document.label,
        unknown_keys: UnknownKeys::Skipped,
        settings: None,
    };
    let planned = plan(&[input], Layout::Tree);
    Ok(Opened {
        label: document.label.clone(),
        canonical,
        version: document.docker.as_ref().map(|(version, _)| *version),
        planned,
        texts: texts.filter(|texts| !texts.is_empty()),
        api,
    })
}

/// What changed from one document to another, with the places in both.
pub fn report_of([old, new]: &[Opened<'_>; 2]) -> Report {
    let changes = diff(&old.side(), &new.side());
    let mut before = Locator::new(&old.canonical, &old.api);
    let mut after = Locator::new(&new.canonical, &new.api);
    let location = |locator: &mut Locator<'_>, site: &Option<Site>| -> Option<Location> {
        Some(locator.locate(site.as_ref()?))
    };
    let records = changes.into_iter().map(|change| ReportEntry {
        location_before: location(&mut before, &change.site_before),
        location_after: location(&mut after, &change.site_after),
        allowed: None,
        change,
    });
    Report {
        before: old.label.clone(),
        after: new.label.clone(),
        records: records.collect(),
        with_texts: false,
    }
}
