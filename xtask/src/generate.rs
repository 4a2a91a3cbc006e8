//! The pipeline: from documents to the files that `gen` compares and writes.
//!
//! In: the sources of this repository, or one document of anybody's. Out: a [`FileSet`]. Reading top to bottom, this
//! is the order of the stages. Left out on purpose: what is done with the files.

#[cfg(feature = "command-line")]
use crate::blame;
#[cfg(feature = "command-line")]
use crate::coverage::{Coverage, coverage};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::docker::DockerSources;
#[cfg(feature = "command-line")]
use crate::emit;
#[cfg(feature = "command-line")]
use crate::examples::{Examples, examples};
use crate::ir::Api;
use crate::lift::lift;
use crate::lower::{lower, remarks};
use crate::name::{NameOverrides, Names, UsedNames, name};
#[cfg(feature = "command-line")]
use crate::output::FileSet;
use crate::patch::{Described, EntryId, FactId, Facts, Prose, describe, patch};
#[cfg(feature = "command-line")]
use crate::plan::{Crate, Layout, plan};
use crate::plan::{Input, UnknownKeys};
use crate::schema_path::SchemaPath;
#[cfg(feature = "command-line")]
use crate::select::select;
#[cfg(feature = "command-line")]
use crate::settings::Settings;
use crate::source::Source;
use crate::version::Version;
use crate::version_set::VersionSet;
#[cfg(feature = "command-line")]
use crate::workspace::Workspace;
use std::collections::BTreeSet;

/// The command that writes the files of this repository.
pub const DOCKER_COMMAND: &str = "cargo xtask gen";

/// One version of an API, read and named.
#[derive(Debug)]
pub struct Loaded {
    /// The version, where there is more than one.
    pub version: Option<Version>,
    /// The document, as generated files name it.
    pub source: String,
    /// The API.
    pub api: Api,
    /// Its names.
    pub names: Names,
    /// What the document says that the models document and do not act upon: for those who generate from it.
    pub remarks: Vec<Diagnostic>,
    /// What was used of that which all versions share.
    pub used: Used,
    /// Each place for which there have to be words, and whether it has some; none for a document of its own words.
    pub places: Vec<(SchemaPath, bool)>,
}

/// What some versions used of that which all versions share.
#[derive(Clone, Debug, Default)]
pub struct Used {
    /// The facts that changed something.
    pub facts: BTreeSet<FactId>,
    /// The words that found their place.
    pub prose: BTreeSet<EntryId>,
    /// The places that got a chosen name.
    pub names: UsedNames,
}

impl Used {
    /// Returns what these versions used together.
    pub fn of(versions: &[Loaded]) -> Self {
        let mut all = Self::default();
        for Loaded { used, .. } in versions {
            all.facts.extend(&used.facts);
            all.prose.extend(&used.prose);
            all.names.extend(used.names.iter().cloned());
        }
        all
    }
}

/// What the sources of this repository give.
#[cfg(feature = "command-line")]
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
#[cfg(feature = "command-line")]
pub fn docker(
    workspace: &Workspace,
    templates: Option<Vec<(String, String)>>,
    diagnostics: &mut Diagnostics,
) -> Option<Generated> {
    let sources = DockerSources::read(workspace, diagnostics)?;
    sources.check_evidence(diagnostics);
    let versions = load_docker(&sources, diagnostics)?;
    let inputs: Vec<_> = versions.iter().map(Loaded::crate_input).collect();
    let planned = plan(&inputs, Layout::Crate);
    let coverage = coverage(versions.iter().filter_map(Loaded::places), diagnostics);
    let examples = examples(workspace, &versions);
    let mut files = FileSet::new();
    let templates = match templates {
        Some(templates) => templates,
        None => workspace.texts("templates/docs", ".j2", diagnostics),
    };
    let laid_out_by = emit::laid_out_by(&templates);
    let pages = emit::markdown::print(
        &emit::markdown::Known {
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
            emit::package::print(&planned, workspace, diagnostics),
        ),
        (
            "",
            emit::doctests::print(&pages, DOCKER_COMMAND, diagnostics),
        ),
        ("docs", pages),
        (
            "replay",
            emit::replay::print(&planned, &inputs, DOCKER_COMMAND, diagnostics),
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

/// The versions of Docker's API that have a module: contract, facts, prose and chosen names.
pub fn load_docker(sources: &DockerSources, diagnostics: &mut Diagnostics) -> Option<Vec<Loaded>> {
    let taken_in = sources.versions();
    if taken_in.len() > VersionSet::CAPACITY {
        let message = format!(
            "{} versions are more than the {} that can be compared",
            taken_in.len(),
            VersionSet::CAPACITY
        );
        diagnostics.push(
            Diagnostic::error("too-many-versions", message)
                .at(Place::file("spec/docker/lock.toml"))
                .help("take the oldest ones out of it"),
        );
        return None;
    }
    let versions = sources.load_all(diagnostics);
    if versions.len() == taken_in.len() {
        sources.report_unused(&Used::of(&versions), diagnostics);
    }
    (!diagnostics.has_errors()).then_some(versions)
}

/// What is wanted of one document.
#[cfg(feature = "command-line")]
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Chosen names.
    pub names: &'a NameOverrides,
    /// Whether each struct has a map for the keys that the document does not have.
    pub keep_unknown: bool,
    /// What else is wanted, with names of its own that count as unused only together with the rest.
    pub settings: Option<&'a Settings>,
}

/// The module tree of one document, upstream prose included.
#[cfg(feature = "command-line")]
pub fn document(
    file: &str,
    bytes: Vec<u8>,
    names: &NameOverrides,
    keep_unknown: bool,
    diagnostics: &mut Diagnostics,
) -> Option<FileSet> {
    let wanted = Wanted {
        names,
        keep_unknown,
        settings: None,
    };
    let (files, _) = document_and_pages(file, bytes, wanted, None, diagnostics)?;
    Some(files)
}

/// The module tree of one document, and its pages where there are templates for them, upstream prose included.
///
/// `file` is what messages call the document; generated files name only the last part of it.
#[cfg(feature = "command-line")]
pub fn document_and_pages(
    file: &str,
    bytes: Vec<u8>,
    wanted: Wanted<'_>,
    templates: Option<Vec<(String, String)>>,
    diagnostics: &mut Diagnostics,
) -> Option<(FileSet, FileSet)> {
    let mut loaded = load(file, bytes, None, wanted.names, diagnostics)?;
    diagnostics.extend(std::mem::take(&mut loaded.remarks));
    let input = Input {
        unknown_keys: UnknownKeys::kept(wanted.keep_unknown),
        settings: wanted.settings,
        ..loaded.input()
    };
    let planned = plan(&[input], Layout::Tree);
    match wanted.settings {
        Some(settings) => {
            settings.report_unused(&input, &planned, &loaded.used.names, diagnostics);
        }
        None => wanted.names.report_unused(&loaded.used.names, diagnostics),
    }
    let pages = templates.map(|templates| {
        let known = emit::markdown::Known {
            planned: &planned,
            inputs: &[input],
            facts: &Facts::default(),
            examples: &Examples::default(),
        };
        emit::markdown::print(&known, templates, diagnostics)
    });
    let files = models(planned, &input, wanted.settings, diagnostics);
    (!diagnostics.has_errors()).then_some((files, pages.unwrap_or_default()))
}

/// The models of one document that are wanted, as files.
#[cfg(feature = "command-line")]
fn models(
    mut planned: Crate,
    input: &Input<'_>,
    settings: Option<&Settings>,
    diagnostics: &mut Diagnostics,
) -> FileSet {
    const COMMAND: &str = "cargo xtask gen --spec";
    let mut files = FileSet::new();
    let Some(settings) = settings else {
        return emit::rust::print(&planned, COMMAND, diagnostics);
    };
    if !settings.roots.is_empty() {
        match select(&planned, &[*input], &[0], &settings.roots, diagnostics) {
            Some(selected) => planned = selected,
            None => return files,
        }
    }
    planned.style = settings.style.clone();
    if !settings.is_single_file {
        return emit::rust::print(&planned, COMMAND, diagnostics);
    }
    let text = emit::rust::print_single(&planned, COMMAND, emit::rust::Form::Module);
    if let Err(fault) = files.insert("mod.rs", text) {
        diagnostics.push(*fault);
    }
    files
}

/// One document through the stages that know one version at a time.
pub fn load(
    file: &str,
    bytes: Vec<u8>,
    docker: Option<(Version, &Facts, &Prose)>,
    overrides: &NameOverrides,
    diagnostics: &mut Diagnostics,
) -> Option<Loaded> {
    let before = diagnostics.error_count();
    let source = Source::read(file, bytes, diagnostics)?;
    let mut canonical = lift(&source, diagnostics)?;
    let mut used = Used::default();
    if let Some((version, facts, _)) = docker {
        used.facts = patch(&mut canonical, version, facts, diagnostics);
    }
    if diagnostics.error_count() > before {
        // What could not be lifted would only be reported again, and less well.
        return None;
    }
    let mut api = lower(&canonical, diagnostics);
    let mut remarked = Diagnostics::new();
    let mut described = Described::default();
    match docker {
        None => remarks(&api, &canonical, &mut remarked),
        Some((version, _, prose)) => described = describe(&mut api, version, prose),
    }
    used.prose = described.used;
    let (names, used_names) = name(&api, &canonical, overrides, diagnostics);
    used.names = used_names;
    let label = if docker.is_some() {
        file
    } else {
        file.rsplit('/').next().unwrap_or(file)
    };
    Some(Loaded {
        version: docker.map(|(version, ..)| version),
        source: label.to_owned(),
        api,
        names,
        remarks: remarked.into_iter().collect(),
        used,
        places: described.places,
    })
}

impl Loaded {
    /// The version, and each place for which there have to be words.
    pub fn places(&self) -> Option<(Version, &[(SchemaPath, bool)])> {
        Some((self.version?, &self.places))
    }

    /// What `plan` takes for the crate, of which a feature says whether unknown keys are kept.
    pub fn crate_input(&self) -> Input<'_> {
        Input {
            unknown_keys: UnknownKeys::ByFeature,
            ..self.input()
        }
    }

    /// What `plan` takes.
    pub fn input(&self) -> Input<'_> {
        Input {
            version: self.version,
            api: &self.api,
            names: &self.names,
            source: &self.source,
            unknown_keys: UnknownKeys::Skipped,
            settings: None,
        }
    }
}
