//! The pipeline of this repository: from `spec/docker` to the files that `gen` compares and writes.
//!
//! In: the checkout. Out: a [`FileSet`]. Left out on purpose: what is done with the files.

use crate::diagnostic::{Diagnostics, Reported};
use crate::drift;
use crate::examples::examples;
use crate::output::FileSet;
use crate::plan::{Crate, Input, Layout, plan, plan_all};
use crate::template_sources::template_sources;
use crate::workspace::Workspace;
use crate::{doctests, exchanges, package, page_sources, replay};
use docker_spec::conventions::Conventions;
use docker_spec::coverage::{Coverage, coverage};
use docker_spec::docker::{DockerSources, LoadedVersion};
use docker_spec::guide::Guide;
use docker_spec::planned::{HISTORY, fingerprint, history_text};
use docker_spec::reads::Reader;
use modelwright::emit;
use modelwright::load::Loaded;
use openapi::version::Version;

/// The command that writes the files of this repository.
pub const DOCKER_COMMAND: &str = "cargo xtask gen";

/// The package of the models.
const PACKAGE: &str = "docker-models";

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

impl Generated {
    /// The text of `generated/sources.lock`.
    pub fn lock(&self) -> &str {
        self.files.get(drift::LOCK).unwrap_or_default()
    }
}

/// Makes everything below `generated/`.
///
/// The pages are laid out by these templates; without any, by those of the repository.
///
/// # Errors
///
/// There is an error in the sources or in a template.
pub fn docker(
    workspace: &Workspace,
    templates: Option<Vec<(String, String)>>,
    diagnostics: &mut Diagnostics,
) -> Result<Generated, Reported> {
    let sources = DockerSources::read(workspace, diagnostics)?;
    let mut reader = Reader::of(workspace);
    let loaded = load(&sources, &mut reader, diagnostics)?;
    let locations = loaded
        .iter()
        .map(|version| (version.version, version.locations.as_slice()));
    let (coverage, covered) = coverage(locations, diagnostics);
    let mut reads = sources.reads().clone();
    loaded
        .iter()
        .for_each(|version| reads.extend(&version.reads));
    let versions: Vec<_> = loaded.into_iter().map(|version| version.loaded).collect();
    let inputs: Vec<_> = versions.iter().map(Loaded::crate_input).collect();
    let conventions = Conventions::read(&mut reader, diagnostics)?;
    let ((planned, history), examples) = rayon::join(
        || {
            let (planned, history) = plan_all(&inputs, Layout::Crate);
            (planned.with_operations(&inputs), history)
        },
        || examples(&mut reader, &versions, diagnostics),
    );
    let planned = planned.with_example_version(conventions.example_version);
    let examples = examples?;
    let templates = match templates {
        Some(templates) => templates,
        None => reader.texts("templates/docs", ".j2", diagnostics)?,
    };
    let template_sources = template_sources(&templates);
    let guide = Guide::read(&mut reader, diagnostics)?;
    let tags = pages::tags(&inputs);
    let described = guide.check(tags.iter().map(String::as_str), diagnostics);
    let said = Said {
        facts: page_sources::facts(&sources.facts),
        examples: page_sources::examples(examples),
        guide,
        conventions,
    };
    let known = pages::PageSources {
        book: Some("../../target/book"),
        ..said.page_sources(&planned, &inputs)
    };
    let printed = print(&known, templates, &mut reader, diagnostics);
    covered.and(described)?;
    let mut files = printed?;
    let path = HISTORY.trim_start_matches(drift::OUTPUT);
    let inserted = files.insert(path, history_text(&fingerprint(sources.reads()), &history));
    inserted.map_err(|error| diagnostics.error(*error))?;
    reads.extend(&reader.into_reads());
    let lock = drift::lock_text(&reads, &template_sources, &files);
    let inserted = files.insert(drift::LOCK, lock);
    inserted.map_err(|error| diagnostics.error(*error))?;
    Ok(Generated {
        files,
        versions,
        planned,
        coverage,
    })
}

/// Loads all versions, and looks at the evidence of facts beside it.
fn load(
    sources: &DockerSources,
    reader: &mut Reader<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<LoadedVersion>, Reported> {
    let mut errors = Diagnostics::new();
    let (evidence, loaded) = rayon::join(
        || sources.check_evidence(reader, diagnostics),
        || sources.load_checked(&mut errors),
    );
    diagnostics.append(errors).and(evidence)?;
    loaded
}

/// Prints all files but the two that record what they were made of.
fn print(
    known: &pages::PageSources<'_>,
    templates: Vec<(String, String)>,
    reader: &mut Reader<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<FileSet, Reported> {
    let (planned, inputs) = (known.planned, known.inputs);
    let mut errors = Diagnostics::new();
    let (pages, models) = rayon::join(
        || pages::print(known, templates, diagnostics),
        || emit::rust::print(planned, DOCKER_COMMAND, &mut errors),
    );
    let models = diagnostics.append(errors).and(models);
    let package = package::print(planned, reader, diagnostics);
    let replay = replay::print(planned, inputs, DOCKER_COMMAND, diagnostics);
    let recorded = recorded_versions(reader, planned);
    let exchanges = exchanges::print(planned, &recorded, DOCKER_COMMAND, diagnostics);
    let pages = pages?;
    let doctests = doctests::print(&pages, DOCKER_COMMAND, diagnostics)?;
    let mut files = FileSet::new();
    for (folder, part) in [
        (format!("{PACKAGE}/src").as_str(), models?),
        (PACKAGE, package?),
        ("", doctests),
        ("docs", pages),
        ("exchanges", exchanges?),
        ("replay", replay?),
    ] {
        files.merge(folder, part, diagnostics)?;
    }
    Ok(files)
}

/// Makes the pages alone, of sources that may lack the recorded responses and with them the examples.
///
/// # Errors
///
/// There is an error in the sources.
pub fn docker_pages(
    workspace: &Workspace,
    diagnostics: &mut Diagnostics,
) -> Result<FileSet, Reported> {
    let sources = DockerSources::read(workspace, diagnostics)?;
    let versions = sources.apis(diagnostics)?;
    let inputs: Vec<_> = versions.iter().map(Loaded::crate_input).collect();
    let mut reader = Reader::of(workspace);
    let conventions = Conventions::read(&mut reader, diagnostics)?;
    let planned = plan(&inputs, Layout::Crate)
        .with_operations(&inputs)
        .with_example_version(conventions.example_version);
    let examples = examples(&mut reader, &versions, diagnostics)?;
    let guide = Guide::read(&mut reader, diagnostics)?;
    let said = Said {
        facts: page_sources::facts(&sources.facts),
        examples: page_sources::examples(examples),
        guide,
        conventions,
    };
    pages::print(
        &said.page_sources(&planned, &inputs),
        pages::with_ours(Vec::new(), diagnostics)?,
        diagnostics,
    )
}

/// What the pages say beside the documents.
struct Said {
    facts: Vec<pages::Fact>,
    examples: pages::Examples,
    guide: Guide,
    conventions: Conventions,
}

impl Said {
    fn page_sources<'a>(
        &'a self,
        planned: &'a Crate,
        inputs: &'a [Input<'a>],
    ) -> pages::PageSources<'a> {
        pages::PageSources {
            planned,
            inputs,
            facts: &self.facts,
            examples: &self.examples,
            tags: Some(self.guide.texts()),
            socket: Some(&self.conventions.socket),
            book: None,
            package: Some(PACKAGE),
        }
    }
}

/// The versions that an engine was recorded with.
fn recorded_versions(reader: &mut Reader<'_>, planned: &Crate) -> Vec<Version> {
    let versions = planned.versions.iter().copied();
    let is_recorded = |version: &Version| {
        let ending = format!("-api-{version}");
        !reader.list("spec/docker/replies", &ending).is_empty()
    };
    versions.filter(is_recorded).collect()
}
