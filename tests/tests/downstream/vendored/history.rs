//! One version is vendored without reading the others, and gives the bytes that all of them give.

use super::{DOCKER, files};
use docker_spec::docker::DockerSources;
use docker_spec::planned::HISTORY;
use docker_spec::workspace::Workspace;
use modelwright::Config;
use modelwright::emit::rust::Inclusion;
use modelwright::settings::Settings;
use modelwright::vendored::{Origin, PlannedApi, Recipe, vendor};
use openapi::diagnostic::Diagnostics;
use openapi::version::Version;
use std::borrow::Cow;
use tests::case::root;

fn versions(list: &str) -> Vec<Version> {
    let versions = list.split(',').map(str::parse);
    versions
        .collect::<Result<_, _>>()
        .expect("they are versions")
}

fn planned(workspace: &Workspace, wanted: &[Version], config: &Config) -> PlannedApi {
    let mut diagnostics = Diagnostics::new();
    let sources = DockerSources::read(workspace, &mut diagnostics).expect("they can be read");
    let settings = Settings::of(config, Default::default(), &mut diagnostics);
    let settings = settings.expect("they can be read");
    let planned = sources.planned(wanted, config, &settings, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    planned.expect("no fault was found")
}

/// What is vendored of some versions, read by themselves and among all.
#[track_caller]
fn assert_same(list: &str, config: &Config) {
    let wanted = versions(list);
    let api = planned(&Workspace::at(root()), &wanted, config);
    assert!(
        !api.has(&versions("1.30")),
        "{list}: all versions were read"
    );
    let recipe = Recipe {
        origin: Origin::Versions(wanted),
        config: config.clone(),
        ..Recipe::default()
    };
    let mut diagnostics = Diagnostics::new();
    let settings = Settings::of(config, Default::default(), &mut diagnostics);
    let settings = settings.expect("they can be read");
    let short = vendor(
        &recipe.origin,
        &settings,
        &api,
        Inclusion::Module,
        &mut diagnostics,
    );
    let short = short.expect("no fault was found").files;
    let long = files(&recipe, Inclusion::Module);
    assert!(long.iter().eq(short.iter()), "{list}");
}

#[test]
fn all_models_of_some_versions_are_those_among_all_versions() {
    for list in [
        "1.25",
        "1.41",
        "1.51",
        "1.55",
        "1.51,1.55",
        "1.25,1.40,1.52",
    ] {
        assert_same(list, &Config::new().everything());
    }
}

#[test]
fn models_and_operations_of_one_version_are_those_among_all_versions() {
    for model in ["ImageSummary", "HostConfig", "AuthConfig", "BuildCache"] {
        let config = Config::new().model(model);
        assert_same("1.51", &config);
        assert_same("1.40", &config.single_file());
    }
    let config = Config::new().operation("ContainerCreate").tag("Volume");
    assert_same("1.47", &config.clone().no_docs());
    assert_same("1.42,1.55", &config);
}

#[test]
fn other_forms_and_other_sources_are_planned_from_all_versions() {
    let wanted = versions("1.51");
    let all = || versions("1.25,1.30,1.55");
    let config = Config::new().model("ImageSummary");
    for config in [config.clone().keep_unknown(), config.clone().unsigned()] {
        assert!(planned(&Workspace::at(root()), &wanted, &config).has(&all()));
    }
    let files = modelwright_docker::FILES.iter().map(|(path, bytes)| {
        let mut bytes = Cow::Borrowed(*bytes);
        if *path == HISTORY {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let other = text.replacen("{\"sources\": \"", "{\"sources\": \"0", 1);
            assert_ne!(text, other);
            bytes = Cow::Owned(other.into_bytes());
        }
        ((*path).to_owned(), bytes)
    });
    let api = planned(&Workspace::in_memory(files.collect()), &wanted, &config);
    assert!(api.has(&all()));
    assert!(DOCKER.has(&all()));
}
