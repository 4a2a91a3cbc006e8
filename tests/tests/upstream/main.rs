//! The documents of Docker as upstream writes them, all prose included.

mod batch;
mod changes;
mod contracts;
mod evidence;
mod texts;
mod words;

use docker_spec::import::Lock;
use docker_spec::reads::Reader;
use docker_spec::workspace::Workspace;
use openapi::diagnostic::{Diagnostic, Diagnostics, Format, render};
use openapi::version::Version;
use std::path::PathBuf;
use tests::case::root;

const MISSING: &str =
    "set UPSTREAM_SPECS to a folder with the upstream documents (v1.25.yaml and so on)";

/// Every version that has a contract, with its upstream document.
fn documents() -> Vec<(Version, PathBuf)> {
    let folder = std::env::var_os("UPSTREAM_SPECS").expect(MISSING);
    let folder = root().join(folder);
    let mut diagnostics = Diagnostics::new();
    let workspace = Workspace::at(root());
    let text = Reader::of(&workspace).read_text("spec/docker/lock.toml", &mut diagnostics);
    let lock = Lock::read(&text.expect("it is there"), "lock.toml", &mut diagnostics);
    assert_silent("spec/docker/lock.toml", &diagnostics);
    let versions = lock.expect("it can be read").entries.into_keys();
    versions
        .map(|version| {
            let file = folder.join(version.contract_file());
            assert!(file.is_file(), "{} is not there: {MISSING}", file.display());
            (version, file)
        })
        .collect()
}

/// The document of a version: what messages call it, and its bytes.
fn document(version: Version) -> (String, Vec<u8>) {
    let documents = documents();
    let found = documents.iter().find(|(other, _)| *other == version);
    let (_, path) = found.expect("the version has a contract");
    (
        version.contract_file(),
        std::fs::read(path).expect("it can be read"),
    )
}

/// Nothing was said of a document that is generated from, but for the one mistake that upstream's documents have: since 1.47
/// an object requires an `UnpackedSize` that it does not have.
#[track_caller]
fn assert_one_remark_at_most(what: &str, diagnostics: &Diagnostics) {
    let is_known = |remark: &Diagnostic| {
        let path = remark
            .primary
            .as_ref()
            .and_then(|location| location.path.as_deref());
        remark.code == "not-modelled" && path == Some("ImageManifestSummary.ImageData")
    };
    let said = render(diagnostics, Format::Human, false);
    let count = diagnostics.iter().count();
    assert!(
        count <= 1 && diagnostics.iter().all(is_known),
        "{what}:\n{said}"
    );
}

/// No stage has said anything.
#[track_caller]
fn assert_silent(what: &str, diagnostics: &Diagnostics) {
    let said = render(diagnostics, Format::Human, false);
    assert!(
        diagnostics.is_empty(),
        "{what} is not read in silence:\n{said}"
    );
}
