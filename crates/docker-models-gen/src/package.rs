//! What makes the printed modules a package: `Cargo.toml`, the README, the changes and the licences.
//!
//! In: the plan, and the templates in `templates/crate`. Out: files beside `src`. Left out on purpose: the modules.

use crate::diagnostic::Diagnostics;
use crate::output::FileSet;
use crate::plan::Crate;
use crate::workspace::Workspace;
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
pub fn print(planned: &Crate, workspace: &Workspace, diagnostics: &mut Diagnostics) -> FileSet {
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
    let mut add = |path: &str, text: Option<String>, diagnostics: &mut Diagnostics| {
        if let Some(Err(fault)) = text.map(|text| files.insert(path, text)) {
            diagnostics.push(*fault);
        }
    };
    for path in ["Cargo.toml", "README.md", "CHANGELOG.md"] {
        let template = format!("templates/crate/{path}.j2");
        let text = workspace.read_text(&template, diagnostics);
        let text =
            text.and_then(|text| template::render_one(&template, text, &values, diagnostics));
        add(path, text, diagnostics);
    }
    for path in ["LICENSE-MIT", "LICENSE-APACHE"] {
        let text = workspace.read_text(path, diagnostics);
        add(path, text, diagnostics);
    }
    files
}
