//! `vendor`: copies models into a folder of the user's, says in what state such a copy is, or renews it.

mod report;
mod sources;

use super::{display_path, finish, print, read_wanted};
use crate::arguments::{Common, Vendor};
use crate::diagnostic::{Diagnostic, Diagnostics, Format, Location, Reported};
use crate::output::{self, Ownership, Target, VENDORED, Waiting};
use crate::paths::{read_text, relative};
use crate::vendored::{Origin, Recipe, read_recipe, state};
use sources::Sources;
use std::path::Path;
use std::process::ExitCode;

/// Runs `vendor`. With `--check`, any folder that is not clean is a finding.
pub fn vendor(arguments: &Vendor, common: &Common) -> ExitCode {
    let mut run = Run {
        waiting: super::waiting(common),
        sources: Sources::new(common),
        program: common.program.name(),
        is_for_people: matches!(Format::from(common.format), Format::Human),
        force: arguments.force,
    };
    let mut diagnostics = Diagnostics::new();
    // What is wrong with one folder says nothing of the others.
    let mut outcome = Ok(());
    let mut findings = Diagnostics::new();
    if let Some(folder) = &arguments.into {
        let command = format!("{} vendor --into {} …", run.program, display_path(folder));
        let recipe = recipe(arguments, folder, &run.sources, &mut diagnostics);
        outcome = recipe.and_then(|recipe| run.write(&recipe, folder, &command, &mut diagnostics));
    }
    for folder in &arguments.folders() {
        outcome = outcome.and(match arguments.check {
            Some(_) => run.check(folder, &mut findings, &mut diagnostics),
            None => run.update(folder, &mut diagnostics),
        });
    }
    let is_clean = findings.outcome().is_ok();
    print(&findings, common);
    let code = match (outcome, finish(outcome, &diagnostics, common)) {
        (Ok(()), _) if !is_clean => ExitCode::FAILURE,
        (_, code) => code,
    };
    // As in `gen`: the process ends here.
    std::mem::forget(run);
    code
}

/// What the arguments ask for.
fn recipe(
    arguments: &Vendor,
    folder: &Path,
    sources: &Sources<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Recipe, Reported> {
    let origin = match &arguments.spec {
        None => Origin::Versions(sources.versions(&arguments.api, diagnostics)?),
        Some(spec) => {
            let names = arguments.names.as_ref();
            Origin::Document {
                file: display_path(&relative(spec, folder)),
                names: names.map(|names| display_path(&relative(names, folder))),
            }
        }
    };
    let (config, source) = read_wanted(&arguments.wanted, diagnostics)?;
    let mut config = arguments.wanted.add_to(config, &arguments.models);
    config.allow_files = config
        .allow_files
        .map(|allowed| display_path(&relative(Path::new(&allowed), folder)));
    Ok(Recipe {
        origin,
        config,
        source,
    })
}

/// What the folders of one run share.
struct Run<'a> {
    waiting: Waiting,
    sources: Sources<'a>,
    program: &'static str,
    force: bool,
    is_for_people: bool,
}

impl Run<'_> {
    fn write(
        &mut self,
        recipe: &Recipe,
        folder: &Path,
        command: &str,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let vendored = self.sources.files(recipe, folder, diagnostics)?;
        let head = recipe.head();
        let target = |force| target(folder, &head, force, command, self.waiting);
        let mut errors = Diagnostics::new();
        let written = output::write(&vendored.files, &target(self.force), &mut errors);
        // Of a run that keeps an edit, the edit is what people want to see.
        if errors.iter().any(|error| error.code == "edited-file")
            && let Ok(state) = state(&vendored.files, &target(true), &mut Diagnostics::new())
        {
            report::edits(&state, folder, command);
        }
        diagnostics.append(errors)?;
        report::written(&vendored, &written?, folder);
        Ok(())
    }

    fn update(&mut self, folder: &Path, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
        let command = self.update_command(folder);
        // A run that was stopped may have had another recipe.
        let stopped = target(folder, "", self.force, &command, self.waiting);
        output::end_stopped_run(&stopped, diagnostics)?;
        let recipe = self.recipe_in(folder, diagnostics)?;
        self.write(&recipe, folder, &command, diagnostics)
    }

    /// Reports what is not clean among the findings.
    fn check(
        &mut self,
        folder: &Path,
        findings: &mut Diagnostics,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let command = self.update_command(folder);
        let target = target(folder, "", true, &command, self.waiting);
        output::check_state(&target, diagnostics)?;
        let recipe = self.recipe_in(folder, diagnostics)?;
        let vendored = self.sources.files(&recipe, folder, diagnostics)?;
        let state = state(&vendored.files, &target, diagnostics)?;
        let people = self.is_for_people;
        report::state(&state, &vendored, folder, &command, people, findings);
        Ok(())
    }

    /// What the `vendor.toml` in a folder asks for.
    fn recipe_in(&self, folder: &Path, diagnostics: &mut Diagnostics) -> Result<Recipe, Reported> {
        let path = folder.join(VENDORED);
        let file = display_path(&path);
        if !path.is_file() {
            let message = format!(
                "`{}` has no vendored models: {VENDORED} is missing",
                display_path(folder)
            );
            let help = format!(
                "create such a directory with `{} vendor --into DIR`",
                self.program
            );
            let error = Diagnostic::error("no-recipe", message);
            return Err(diagnostics.error(error.at(Location::file(file)).help(help)));
        }
        let text = read_text(&path, &file, diagnostics)?;
        read_recipe(&text, &file, diagnostics)
    }

    fn update_command(&self, folder: &Path) -> String {
        format!("{} vendor --update {}", self.program, display_path(folder))
    }
}

fn target<'a>(
    folder: &'a Path,
    head: &'a str,
    overwrites_edits: bool,
    command: &'a str,
    waiting: Waiting,
) -> Target<'a> {
    Target {
        root: folder,
        shown: "",
        ownership: Ownership::Vendored {
            head,
            overwrites_edits,
        },
        command,
        waiting,
    }
}
