//! The APIs that the folders of one run are made of, each read once.
//!
//! Docker's API comes from the checkout, or from what the program was built with.

use super::super::{display_path, workspace};
use crate::arguments::{Common, Program};
use crate::diagnostic::{Diagnostics, Reported};
use crate::docker::DockerSources;
use crate::emit::rust::Inclusion;
use crate::name::NameOverrides;
use crate::paths::{from_folder, read, read_text};
use crate::settings::Settings;
use crate::source::Beside;
use crate::vendored::{Origin, PlannedApi, Recipe, Vendored, unknown_version, vendor};
use crate::version::Version;
use crate::workspace::Workspace;
use modelwright::Config;
use std::path::Path;

/// What has been read so far.
pub(super) struct Sources<'a> {
    common: &'a Common,
    /// Docker's API, by the form that its types have and the versions that are wanted.
    docker: Vec<(Config, Vec<Version>, Result<PlannedApi, Reported>)>,
}

impl<'a> Sources<'a> {
    /// Nothing yet.
    pub(super) fn new(common: &'a Common) -> Self {
        Self {
            common,
            docker: Vec::new(),
        }
    }

    /// The versions of Docker's API that texts name, sorted.
    pub(super) fn versions(
        &self,
        texts: &[String],
        diagnostics: &mut Diagnostics,
    ) -> Result<Vec<Version>, Reported> {
        let mut versions = Vec::new();
        let mut outcome = Ok(());
        for text in texts {
            match text.parse() {
                Ok(version) => versions.push(version),
                Err(_) => {
                    let known = of_docker(self.common, diagnostics)
                        .and_then(|sources| DockerSources::versions_of(&sources, diagnostics))?;
                    outcome = Err(diagnostics.error(unknown_version(text, &known)));
                }
            }
        }
        versions.sort();
        versions.dedup();
        outcome.map(|()| versions)
    }

    /// The files that a recipe in a folder asks for.
    pub(super) fn files(
        &mut self,
        recipe: &Recipe,
        folder: &Path,
        diagnostics: &mut Diagnostics,
    ) -> Result<Vendored, Reported> {
        let mut settings = Settings::of(&recipe.config, recipe.source.clone(), diagnostics)?;
        let owned;
        let api = match &recipe.origin {
            Origin::Versions(versions) => {
                self.docker(versions, &recipe.config, &settings, diagnostics)?
            }
            Origin::Document { file, names } => {
                if let Some(names) = names {
                    let (path, name) = from_folder(folder, names);
                    let name = display_path(&name);
                    let text = read_text(&path, &name, diagnostics)?;
                    settings.names = NameOverrides::read(&name, &text, diagnostics);
                }
                owned = document(file, folder, &recipe.config, &settings, diagnostics)?;
                &owned
            }
        };
        vendor(
            &recipe.origin,
            &settings,
            api,
            Inclusion::Module,
            diagnostics,
        )
    }

    /// Docker's API in the form that a config asks for, with these versions at least.
    fn docker(
        &mut self,
        versions: &[Version],
        config: &Config,
        settings: &Settings,
        diagnostics: &mut Diagnostics,
    ) -> Result<&PlannedApi, Reported> {
        let form = config.form();
        let known = self.docker.iter().position(|(other, known, api)| {
            let has_all = || api.as_ref().is_ok_and(|api| api.has(versions));
            *other == form && (known == versions || has_all())
        });
        let index = known.unwrap_or_else(|| {
            let api = docker(self.common, versions, config, settings, diagnostics);
            self.docker.push((form, versions.to_vec(), api));
            self.docker.len() - 1
        });
        self.docker[index].2.as_ref().map_err(|reported| *reported)
    }
}

/// The API of a document, whose path starts from a folder.
fn document(
    file: &str,
    folder: &Path,
    config: &Config,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) -> Result<PlannedApi, Reported> {
    let (path, name) = from_folder(folder, file);
    let name = display_path(&name);
    let bytes = read(&path, &name, diagnostics)?;
    let root = config.allow_files.as_ref();
    let root = root.map(|root| from_folder(folder, root).0);
    let beside = root.map(|root| Beside::new(&path, root));
    PlannedApi::document(&name, bytes, beside.as_ref(), settings, diagnostics)
}

/// The sources of Docker's API: of the installed program those that it has, so that the same program gives the same models.
fn of_docker(common: &Common, diagnostics: &mut Diagnostics) -> Result<Workspace, Reported> {
    match (common.program, &common.root) {
        (Program::Installed(sources), None) => Ok(sources()),
        _ => workspace(common, diagnostics),
    }
}

fn docker(
    common: &Common,
    versions: &[Version],
    config: &Config,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) -> Result<PlannedApi, Reported> {
    let workspace = of_docker(common, diagnostics)?;
    let sources = DockerSources::read(&workspace, diagnostics)?;
    sources.planned(versions, config, settings, diagnostics)
}
