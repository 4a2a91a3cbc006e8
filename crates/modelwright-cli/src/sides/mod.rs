//! The two sides of a comparison, from what the user named.
//!
//! In: `1.51`, a file of any dialect, `git:REV` or `git:REV:1.51`. Out: an [`Opened`] API with its document, so that a
//! change can be shown with its line, and a [`Report`] of what changed between the two. A version is what `gen` makes of
//! it, facts and words included; at a revision of git, with the facts and words of that revision; a file is what it says
//! itself. Left out on purpose: what counts as a change (`crate::diff`).

mod git;
mod incoming;
mod texts;

pub use incoming::incoming;

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::diff::{Side, Site, Texts, diff, locate};
use crate::docker::DockerSources;
use crate::import::{self, document_version};
use crate::ir::Api;
use crate::lift::Canonical;
use crate::load::{AsItIs, Read, read as read_document};
use crate::name::NameOverrides;
use crate::paths::read;
use crate::plan::{Crate, Input, Layout, plan};
use crate::report::{Record, Report};
use crate::source::Source;
use crate::version::Version;
use crate::workspace::Workspace;
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
            0,
            self.version,
            self.texts.as_ref(),
        )
    }
}

/// Reads both documents. `None`, and the faults in `diagnostics`, where one of them cannot be read.
pub fn read_both(
    named: [&Named; 2],
    workspace: Option<&Workspace>,
    diagnostics: &mut Diagnostics,
) -> Option<[Document; 2]> {
    let [old, new] = named;
    let mut sources = None;
    let old_version = new.version();
    let new_version = old.version();
    let old = read_one(old, old_version, workspace, &mut sources, diagnostics);
    let new = read_one(new, new_version, workspace, &mut sources, diagnostics);
    Some([old?, new?])
}

fn read_one(
    named: &Named,
    of_other: Option<Version>,
    workspace: Option<&Workspace>,
    sources: &mut Option<Rc<DockerSources>>,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    match named {
        Named::File(path) => file(path, workspace, diagnostics),
        Named::Version(version) => {
            let workspace = needed(workspace, diagnostics)?;
            if sources.is_none() {
                *sources = Some(Rc::new(DockerSources::read(workspace, diagnostics)?));
            }
            let sources = sources.clone()?;
            docker(version.to_string(), *version, sources, diagnostics)
        }
        Named::Git(revision, version) => {
            let workspace = needed(workspace, diagnostics)?;
            let Some(version) = version.or(of_other) else {
                let message = format!("`git:{revision}` does not say of which version");
                diagnostics.push(Diagnostic::error("no-version", message).help(format!(
                    "write `git:{revision}:1.51`, or a version on the other side"
                )));
                return None;
            };
            let at_revision = git::at_revision(workspace, revision, version, diagnostics)?;
            let sources = Rc::new(DockerSources::read(&at_revision, diagnostics)?);
            docker(
                format!("{version} at {revision}"),
                version,
                sources,
                diagnostics,
            )
        }
    }
}

/// The versions whose contract differs between a revision of git and the checkout, and those that only one has.
pub fn changed_since(
    workspace: &Workspace,
    revision: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Version>> {
    git::changed_since(workspace, revision, diagnostics)
}

fn needed<'w>(
    workspace: Option<&'w Workspace>,
    diagnostics: &mut Diagnostics,
) -> Option<&'w Workspace> {
    if workspace.is_none() {
        diagnostics.push(
            Diagnostic::error(
                "no-workspace",
                "a version or a revision needs a checkout with a spec/docker/lock.toml",
            )
            .help("run it inside of one, name one with `--root`, or compare two files"),
        );
    }
    workspace
}

/// A version as `sources` have it.
pub fn docker(
    label: String,
    version: Version,
    sources: Rc<DockerSources>,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    if !sources.versions().contains(&version) {
        let known = sources.versions();
        let range = match (known.first(), known.last()) {
            (Some(first), Some(last)) => format!("there are {first} to {last}"),
            _ => "there are none".to_owned(),
        };
        let message = format!("version {version} has not been taken in");
        diagnostics.push(
            Diagnostic::error("unknown-version", message)
                .at(Place::file("spec/docker/lock.toml"))
                .help(format!(
                    "{range}; a document is taken in by `cargo xtask import`"
                )),
        );
        return None;
    }
    let (path, bytes) = sources.contract(version, diagnostics)?;
    let source = Source::read(&path, bytes, diagnostics)?;
    Some(Document {
        docker: Some((version, sources)),
        ..Document::of(&label, source)
    })
}

fn file(
    path: &str,
    workspace: Option<&Workspace>,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let bytes = read(Path::new(path), path, diagnostics)?;
    let source = Source::read(path, bytes, diagnostics)?;
    // Docker's own document has the types that the crate has, and they are called what the crate calls them.
    let names = match workspace {
        Some(workspace) if document_version(&source).is_some() => {
            DockerSources::read_names(workspace, diagnostics).unwrap_or_default()
        }
        _ => NameOverrides::default(),
    };
    let label = path.rsplit(['/', '\\']).next().unwrap_or(path);
    Some(Document {
        names,
        ..Document::of(label, source)
    })
}

/// Finds out what the documents mean. `None`, and the faults in `diagnostics`, where one of them has no meaning.
pub fn open_both<'s>(
    documents: &'s [Document; 2],
    diagnostics: &mut Diagnostics,
) -> Option<[Opened<'s>; 2]> {
    let [old, new] = documents;
    // Of a version the texts are known by the hashes of what its upstream document says, so those of a file are hashed too.
    let by_hash = old.docker.is_some() || new.docker.is_some();
    let old = open(old, by_hash, diagnostics);
    let new = open(new, by_hash, diagnostics);
    Some([old?, new?])
}

fn open<'s>(
    document: &'s Document,
    by_hash: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Opened<'s>> {
    let before = diagnostics.error_count();
    let read = match &document.docker {
        Some((version, sources)) => sources.read_version(&document.source, *version, diagnostics),
        None => read_document(&document.source, &mut AsItIs, &document.names, diagnostics),
    };
    let Read {
        canonical,
        mut api,
        names,
        ..
    } = read?;
    if diagnostics.error_count() > before {
        return None;
    }
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
        keep_unknown: false,
        settings: None,
    };
    let planned = plan(&[input], Layout::Tree);
    Some(Opened {
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
    let place = |opened: &Opened<'_>, site: &Option<Site>| -> Option<Place> {
        let site = site.as_ref()?;
        Some(locate::locate(&opened.canonical, &opened.api, site))
    };
    let records = changes.into_iter().map(|change| Record {
        place_before: place(old, &change.site_before),
        place_after: place(new, &change.site_after),
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
