//! What makes the printed modules a package: `Cargo.toml`, the README, the changes and the licences.

use crate::diagnostic::{Diagnostics, Reported};
use crate::output::FileSet;
use crate::plan::Crate;
use docker_spec::reads::Reader;
use minijinja::context;
use modelwright::emit::rust::in_examples;
use pages::template;

/// How many types there are, and how many the versions offer together.
struct Shared {
    types: usize,
    offered: usize,
}

impl Shared {
    fn of(planned: &Crate) -> Self {
        Self {
            types: planned.files.len(),
            offered: planned
                .modules
                .iter()
                .map(|module| module.exports.len())
                .sum(),
        }
    }
}

/// The files of the package `docker-models` that are not code.
///
/// # Errors
///
/// A template or a licence cannot be read, or a template has an error.
pub fn print(
    planned: &Crate,
    reader: &mut Reader<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<FileSet, Reported> {
    let mut versions: Vec<_> = planned
        .modules
        .iter()
        .filter_map(|module| module.version)
        .collect();
    versions.sort();
    let features: Vec<_> = versions.iter().map(|version| version.feature()).collect();
    let shared = Shared::of(planned);
    let values = context! {
        latest => features.last(),
        versions => features,
        example => in_examples(planned).map(|version| version.feature()),
        oldest => versions.first().map(ToString::to_string),
        newest => versions.last().map(ToString::to_string),
        types => shared.types,
        offered => shared.offered,
    };
    let mut files = FileSet::new();
    let mut add = |path: &str, text: String, diagnostics: &mut Diagnostics| {
        let inserted = files.insert(path, text);
        inserted.map_err(|error| diagnostics.error(*error))
    };
    let mut outcome = Ok(());
    for path in ["Cargo.toml", "README.md", "CHANGELOG.md"] {
        let template = format!("templates/crate/{path}.j2");
        let added = reader
            .read_text(&template, diagnostics)
            .and_then(|text| template::render_one(&template, text, &values, diagnostics))
            .and_then(|text| add(path, text, diagnostics));
        outcome = outcome.and(added);
    }
    for path in ["LICENSE-MIT", "LICENSE-APACHE"] {
        let text = reader.read_text(path, diagnostics);
        outcome = outcome.and(text.and_then(|text| add(path, text, diagnostics)));
    }
    outcome.map(|()| files)
}
