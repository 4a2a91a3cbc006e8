//! What makes the printed modules a package: `Cargo.toml`, the README and the licences.
//!
//! In: the plan, and the templates in `templates/crate`. Out: files beside `src`. Left out on purpose: the modules.

use super::template;
use crate::diagnostic::Diagnostics;
use crate::output::FileSet;
use crate::plan::Crate;
use crate::workspace::Workspace;
use minijinja::context;

/// The files of the package `docker-models` that are not code.
pub fn print(planned: &Crate, workspace: &Workspace, diagnostics: &mut Diagnostics) -> FileSet {
    let mut versions: Vec<_> = planned
        .modules
        .iter()
        .filter_map(|module| module.version)
        .collect();
    versions.sort();
    let features: Vec<_> = versions.iter().map(|version| version.feature()).collect();
    let values = context! { latest => features.last(), versions => features };
    let mut files = FileSet::new();
    let mut add = |path: &str, text: Option<String>, diagnostics: &mut Diagnostics| {
        if let Some(Err(fault)) = text.map(|text| files.insert(path, text)) {
            diagnostics.push(*fault);
        }
    };
    for path in ["Cargo.toml", "README.md"] {
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
