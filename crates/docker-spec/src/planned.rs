//! The API as it is planned for a crate of the user's.
//!
//! In: the sources, and the versions that are wanted. Out: a [`PlannedApi`]. What a model says of other versions is in the history
//! that `gen` writes; if it was made of these very sources, no other versions are read.

use crate::diagnostic::{Diagnostics, Reported};
use crate::docker::{DockerSources, LoadedVersion};
use crate::hash::{lines, sha256};
use crate::load::Loaded;
use crate::reads::Reads;
use crate::version::Version;
use modelwright::Config;
use modelwright::plan::History;
use modelwright::settings::Settings;
use modelwright::vendored::{PlannedApi, unknown_version};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;

/// The file of the history, from the root.
pub const HISTORY: &str = "generated/history.json";

/// The history as it is written.
#[derive(Deserialize)]
struct Recorded {
    /// The fingerprint of the sources that it was made of.
    sources: String,
    types: History,
}

/// The text of [`HISTORY`], a line for each type. `sources` is the [fingerprint].
pub fn history_text(sources: &str, history: &History) -> String {
    let mut text = format!("{{\"sources\": \"{sources}\", \"types\": {{\n");
    for (index, (name, forms)) in history.0.iter().enumerate() {
        let separator = if index == 0 { "" } else { ",\n" };
        // Writing to a string cannot fail, and texts and lists of them can be written.
        let _ = write!(text, "{separator}{}: {}", json(name), json(forms));
    }
    text.push_str("\n}}\n");
    text
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("texts and lists of them can be written")
}

/// A hash of all that models are made of, given what was read. The lock has the hashes of the contracts, and whoever loads one
/// compares it with that.
pub fn fingerprint(reads: &Reads) -> String {
    let hashes = reads.hashes();
    let of_models = hashes.iter().filter(|(path, _)| makes_models(path));
    sha256(lines(of_models.map(|(path, hash)| (&**path, &**hash))).as_bytes())
}

/// Whether models differ if this source does: `deprecated.toml`, which a program comes without, only checks descriptions.
fn makes_models(path: &str) -> bool {
    const SOURCES: [&str; 4] = [
        "spec/docker/lock.toml",
        "spec/docker/overrides/",
        "spec/docker/prose/definitions/",
        "spec/docker/prose/operations/",
    ];
    SOURCES.iter().any(|source| path.starts_with(source))
}

impl DockerSources {
    /// The API in the form that a config asks for, whose settings these are, with these versions at least.
    ///
    /// # Errors
    ///
    /// There is no such version, an error in the sources, or an entry of the settings that changes nothing.
    pub fn planned(
        &self,
        wanted: &[Version],
        config: &Config,
        settings: &Settings,
        diagnostics: &mut Diagnostics,
    ) -> Result<PlannedApi, Reported> {
        let known = self.versions();
        let unknown = wanted.iter().filter(|version| !known.contains(version));
        let mut outcome = Ok(());
        for version in unknown {
            let error = unknown_version(&version.to_string(), &known);
            outcome = Err(diagnostics.error(error));
        }
        outcome?;
        if config.form() == Config::new()
            && let Some(api) = self.planned_by_history(wanted, settings)
        {
            return Ok(api);
        }
        PlannedApi::versions(self.apis(diagnostics)?, settings, diagnostics)
    }

    /// The API of these versions. `None` if there is anything to report, or no history of these sources.
    fn planned_by_history(&self, wanted: &[Version], settings: &Settings) -> Option<PlannedApi> {
        if wanted.is_empty() {
            return None;
        }
        let (history, loaded) = rayon::join(|| self.history(), || self.load_these(wanted));
        PlannedApi::some_versions(loaded?, &history?, settings)
    }

    /// The history that was made of these sources.
    fn history(&self) -> Option<History> {
        let text = self.workspace().bytes(HISTORY).ok()?;
        let recorded: Recorded = serde_json::from_slice(&text).ok()?;
        (recorded.sources == fingerprint(self.reads())).then_some(recorded.types)
    }

    fn load_these(&self, wanted: &[Version]) -> Option<Vec<Loaded>> {
        let load = |version: &Version| {
            let mut diagnostics = Diagnostics::new();
            let loaded = self.load(*version, &mut diagnostics);
            let loaded = loaded.ok().filter(|_| diagnostics.is_empty());
            loaded.map(|LoadedVersion { loaded, .. }| loaded)
        };
        wanted.par_iter().map(load).collect()
    }
}
