//! The pipeline of this repository: from `spec/docker` to the files that `gen` compares and writes.
//!
//! In: the checkout. Out: a [`FileSet`]. Left out on purpose: what is done with the files.

use crate::blame;
use crate::diagnostic::Diagnostics;
use crate::examples::examples;
use crate::laid_out_by::laid_out_by;
use crate::output::FileSet;
use crate::plan::{Crate, Layout, plan};
use crate::workspace::Workspace;
use crate::{doctests, package, replay};
use docker_spec::coverage::{Coverage, coverage};
use docker_spec::docker::DockerSources;
use modelwright::emit;
use modelwright::load::Loaded;

/// The command that writes the files of this repository.
pub const DOCKER_COMMAND: &str = "cargo xtask gen";

/// What the sources of this repository give.
#[derive(Debug)]
pub struct Generated {
    /// Everything below `generated/`.
    pub files: FileSet,
    /// The versions that it was made of.
    pub versions: Vec<Loaded>,
    /// What was decided about Rust.
    pub planned: Crate,
    /// How much is said.
    pub coverage: Coverage,
}

/// Makes everything below `generated/`. `None`, and the faults in `diagnostics`, where the sources do not allow it.
///
/// The pages are laid out by these templates; without any, by those of the repository.
pub fn docker(
    workspace: &Workspace,
    templates: Option<Vec<(String, String)>>,
    diagnostics: &mut Diagnostics,
) -> Option<Generated> {
    let sources = DockerSources::read(workspace, diagnostics)?;
    sources.check_evidence(diagnostics);
    let loaded = sources.load_checked(diagnostics)?;
    let places = loaded
        .iter()
        .map(|version| (version.version, version.places.as_slice()));
    let coverage = coverage(places, diagnostics);
    let versions: Vec<_> = loaded.into_iter().map(|version| version.loaded).collect();
    let inputs: Vec<_> = versions.iter().map(Loaded::crate_input).collect();
    let planned = plan(&inputs, Layout::Crate);
    let examples = examples(workspace, &versions, diagnostics);
    let mut files = FileSet::new();
    let templates = match templates {
        Some(templates) => templates,
        None => workspace.texts("templates/docs", ".j2", diagnostics),
    };
    let laid_out_by = laid_out_by(&templates);
    let pages = pages::print(
        &pages::Known {
            planned: &planned,
            inputs: &inputs,
            facts: &sources.facts,
            examples: &examples,
        },
        templates,
        diagnostics,
    );
    let parts = [
        (
            "docker-models/src",
            emit::rust::print(&planned, DOCKER_COMMAND, diagnostics),
        ),
        (
            "docker-models",
            package::print(&planned, workspace, diagnostics),
        ),
        ("", doctests::print(&pages, DOCKER_COMMAND, diagnostics)),
        ("docs", pages),
        (
            "replay",
            replay::print(&planned, &inputs, DOCKER_COMMAND, diagnostics),
        ),
    ];
    for (folder, part) in parts {
        if let Err(faults) = files.merge(folder, part) {
            diagnostics.extend(faults.iter().cloned());
        }
    }
    let lock = blame::lock_text(workspace, &laid_out_by, &files);
    if let Err(fault) = files.insert(blame::LOCK, lock) {
        diagnostics.push(*fault);
    }
    (!diagnostics.has_errors()).then_some(Generated {
        files,
        versions,
        planned,
        coverage,
    })
}
