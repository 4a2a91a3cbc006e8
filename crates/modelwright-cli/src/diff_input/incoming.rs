//! A document that is about to be taken in, beside what it takes the place of.
//!
//! Facts and descriptions are not applied, so the report shows what upstream changed.

use super::Document;
use crate::diagnostic::Diagnostics;
use crate::docker::DockerSources;
use crate::import::{document_version, upstream_texts};
use crate::paths::read;
use crate::source::Source;
use crate::version::Version;
use crate::workspace::Workspace;
use docker_spec::reads::Reader;
use std::path::Path;

/// The two sides. `None` where the document cannot be taken in anyway, or the second side of the comparison is missing.
pub fn incoming(workspace: &Workspace, file: &Path) -> Option<[Document; 2]> {
    // What is wrong with the document is said when it is taken in.
    let mut unseen = Diagnostics::new();
    let shown = file.to_string_lossy().replace('\\', "/");
    let bytes = read(file, &shown, &mut unseen).ok()?;
    let source = Source::read(&shown, bytes, &mut unseen).ok()?;
    let version = document_version(&source)?;
    let sources = DockerSources::read_claimed(workspace, &mut unseen).ok()?;
    let before = predecessor(&sources.versions(), version)?;
    let (path, bytes) = sources.contract(before, &mut unseen).ok()?;
    let contract = Source::read(&path, bytes, &mut unseen).ok()?;
    let side = |label: String, source, texts| Document {
        names: DockerSources::read_names(&mut Reader::of(workspace), &mut Diagnostics::new())
            .unwrap_or_default(),
        texts,
        ..Document::of(&label, source)
    };
    let label = match before == version {
        true => format!("{version} as imported"),
        false => before.to_string(),
    };
    let old_texts = sources.upstream_texts(before, &mut unseen).ok();
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
