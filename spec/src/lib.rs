//! The Docker Engine API in a program that runs outside of the checkout, or in a build script.
//!
//! In: the folder that this package lies in. Out: its contracts, facts, names and words, as a [`Workspace`] or as a source of
//! [`modelwright::Vendor`]. Left out on purpose: reading them, and the recorded replies. It is a crate of its own so that only
//! programs that want the sources in them build it.

#![forbid(unsafe_code)]

use docker_spec::docker::DockerSources;
use docker_spec::workspace::Workspace;
use modelwright::Config;
use modelwright::settings::Settings;
use modelwright::vendored::{Origin, PlannedApi, Source, unknown_version};
use openapi::diagnostic::{Diagnostics, Reported};
use openapi::version::Version;
use std::borrow::Cow;

/// The files, sorted by path within each folder.
pub const FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// The files as a checkout.
pub fn workspace() -> Workspace {
    let files = FILES.iter();
    let files = files.map(|(path, bytes)| ((*path).to_owned(), Cow::Borrowed(*bytes)));
    Workspace::in_memory(files.collect())
}

/// Versions of Docker's API, such as `1.51`. With several, each has a module of its own, such as `v1_51`.
///
/// ```no_run
/// # fn main() -> Result<(), modelwright::Error> {
/// # let out_dir = "";
/// modelwright::Vendor::new(modelwright_docker::versions(["1.51"])).model("ContainerSummary").write_to(out_dir)
/// # }
/// ```
pub fn versions<V: Into<String>>(versions: impl IntoIterator<Item = V>) -> Versions {
    Versions(versions.into_iter().map(Into::into).collect())
}

/// See [`versions`].
#[derive(Clone, Debug)]
pub struct Versions(Vec<String>);

impl Source for Versions {
    fn read(
        &self,
        config: &Config,
        settings: &Settings,
        diagnostics: &mut Diagnostics,
    ) -> Result<(Origin, PlannedApi), Reported> {
        let sources = DockerSources::read(&workspace(), diagnostics)?;
        let wanted = self.parsed(&sources.versions(), diagnostics)?;
        let api = sources.planned(&wanted, config, settings, diagnostics)?;
        Ok((Origin::Versions(wanted), api))
    }
}

impl Versions {
    fn parsed(
        &self,
        known: &[Version],
        diagnostics: &mut Diagnostics,
    ) -> Result<Vec<Version>, Reported> {
        let mut outcome = Ok(());
        let mut parsed = Vec::new();
        for version in &self.0 {
            match version.parse() {
                Ok(version) => parsed.push(version),
                Err(_) => {
                    outcome = Err(diagnostics.error(unknown_version(version, known)));
                }
            }
        }
        parsed.sort();
        parsed.dedup();
        outcome.map(|()| parsed)
    }
}

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
