//! The APIs that the folders of one run are made of, each read once.
//!
//! In: a recipe and the folder that its paths start from. Out: the files that it asks for. Docker's API comes from the checkout, or
//! from what the program was built with. Left out on purpose: what is done with the files.

use super::super::{shown, workspace};
use crate::arguments::{Common, Program};
use crate::diagnostic::Diagnostics;
use crate::docker::DockerSources;
use crate::emit::rust::Form;
use crate::name::NameOverrides;
use crate::paths::{from_folder, read};
use crate::vendor::{Known, Origin, Recipe, Vendored, vendor};
use std::collections::BTreeMap;
use std::path::Path;

/// What has been read so far.
pub(super) struct Sources<'a> {
    common: &'a Common,
    /// Docker's API, without and with maps for unknown keys; `None` where it could not be read.
    docker: BTreeMap<bool, Option<Known>>,
}

impl<'a> Sources<'a> {
    /// Nothing yet.
    pub(super) fn new(common: &'a Common) -> Self {
        Self {
            common,
            docker: BTreeMap::new(),
        }
    }

    /// The files that a recipe in a folder asks for.
    pub(super) fn files(
        &mut self,
        recipe: &Recipe,
        folder: &Path,
        diagnostics: &mut Diagnostics,
    ) -> Option<Vendored> {
        match &recipe.origin {
            Origin::Versions(_) => {
                let common = self.common;
                let known = self
                    .docker
                    .entry(recipe.keep_unknown)
                    .or_insert_with(|| docker(common, recipe.keep_unknown, diagnostics));
                vendor(recipe, known.as_ref()?, Form::Module, diagnostics)
            }
            Origin::Document { file, names } => {
                let names = match names {
                    None => NameOverrides::default(),
                    Some(names) => {
                        let (path, name) = from_folder(folder, names);
                        let bytes = read(&path, &shown(&name), diagnostics)?;
                        let text = String::from_utf8_lossy(&bytes);
                        NameOverrides::read(&shown(&name), &text, diagnostics)
                    }
                };
                let (path, name) = from_folder(folder, file);
                let (file, keep) = (shown(&name), recipe.keep_unknown);
                let bytes = read(&path, &file, diagnostics)?;
                let known = Known::document(&file, bytes, &names, keep, diagnostics)?;
                vendor(recipe, &known, Form::Module, diagnostics)
            }
        }
    }
}

fn docker(common: &Common, keep_unknown: bool, diagnostics: &mut Diagnostics) -> Option<Known> {
    let workspace = match (common.program, &common.root) {
        (Program::Installed(sources), None) => sources(),
        _ => workspace(common, diagnostics)?,
    };
    let sources = DockerSources::read(&workspace, diagnostics)?;
    Some(Known::versions(sources.apis(diagnostics)?, keep_unknown))
}
