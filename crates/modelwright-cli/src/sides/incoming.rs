//! A document that is about to be taken in, beside what it takes the place of.
//!
//! In: the checkout and an upstream document. Out: the two sides: the contract of the same version, or else of the one
//! before it, and the document, both with the hashes of upstream's texts. Without facts and words, which are ours: what
//! changed is what upstream changed. Left out on purpose: taking it in.

use super::Document;
use crate::diagnostic::Diagnostics;
use crate::docker::DockerSources;
use crate::import::{document_version, upstream_texts};
use crate::paths::read;
use crate::source::Source;
use crate::version::Version;
use crate::workspace::Workspace;
use std::path::Path;

/// The two sides. `None` where the document cannot be taken in anyway, or there is nothing to compare it with.
pub fn incoming(workspace: &Workspace, file: &Path) -> Option<[Document; 2]> {
    // What is wrong with the document is said when it is taken in.
    let mut unseen = Diagnostics::new();
    let shown = file.to_string_lossy().replace('\\', "/");
    let bytes = read(file, &shown, &mut unseen)?;
    let source = Source::read(&shown, bytes, &mut unseen)?;
    let version = document_version(&source)?;
    let sources = DockerSources::read(workspace, &mut unseen)?;
    let before = predecessor(&sources.versions(), version)?;
    let (path, bytes) = sources.contract(before, &mut unseen)?;
    let contract = Source::read(&path, bytes, &mut unseen)?;
    let side = |label: String, source, texts| Document {
        names: DockerSources::read_names(workspace, &mut Diagnostics::new()).unwrap_or_default(),
        texts,
        ..Document::of(&label, source)
    };
    let label = match before == version {
        true => format!("{version} as it was taken in"),
        false => before.to_string(),
    };
    let old_texts = sources.upstream_texts(before, &mut unseen);
    let new_texts = upstream_texts(&source);
    Some([
        side(label, contract, old_texts),
        side(format!("{version} of {shown}"), source, new_texts),
    ])
}

/// The same version, or the greatest that is less.
fn predecessor(known: &[Version], version: Version) -> Option<Version> {
    known
        .iter()
        .copied()
        .filter(|known| *known <= version)
        .max()
}
