//! The committed files are what the sources give, and give again.

use docker_models_gen::generate::{self, Generated};
use docker_spec::docker::DockerSources;
use docker_spec::workspace::Workspace;
use modelwright::load::Loaded;
use modelwright::output::{self, Ownership, Target, Waiting};
use openapi::diagnostic::{Diagnostics, Format, render};
use std::collections::BTreeSet;
use std::sync::LazyLock;

fn workspace() -> Workspace {
    let package = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    Workspace::at(package.parent().expect("the package lies in the checkout"))
}

/// What the sources give, worked out once.
static GENERATED: LazyLock<Generated> = LazyLock::new(generated);

fn generated() -> Generated {
    let mut diagnostics = Diagnostics::new();
    let generated = generate::docker(&workspace(), None, &mut diagnostics);
    assert!(
        diagnostics.is_empty(),
        "{}",
        render(&diagnostics, Format::Human, false)
    );
    generated.expect("without a fault there are files")
}

#[test]
fn the_committed_files_are_what_the_sources_give() {
    let root = workspace().generated();
    let target = Target {
        root: &root,
        shown: "generated",
        ownership: Ownership::Whole,
        command: generate::DOCKER_COMMAND,
        waiting: Waiting::default(),
    };
    let mut diagnostics = Diagnostics::new();
    match output::check(&GENERATED.files, &target, &mut diagnostics) {
        Ok(None) => {}
        Ok(Some(differences)) => panic!("{differences}"),
        Err(_) => panic!("{}", render(&diagnostics, Format::Human, false)),
    }
}

/// The same without the tool's comparison, so that an error of that shows.
#[test]
fn the_committed_files_are_byte_for_byte_what_the_sources_give() {
    let root = workspace().generated();
    for (path, text) in GENERATED.files.iter() {
        let bytes = std::fs::read(root.join(path)).unwrap_or_default();
        assert!(bytes == text.as_bytes(), "{path} differs");
    }
    assert!(GENERATED.files.iter().count() > 1_000);
}

/// What versions have in common is made once where all of them are loaded.
#[test]
fn a_version_is_loaded_with_the_others_as_it_is_alone() {
    let mut diagnostics = Diagnostics::new();
    let sources = DockerSources::read(&workspace(), &mut diagnostics).expect("they are read");
    for together in GENERATED.versions.iter().step_by(5) {
        let version = together.version.expect("each is a version");
        let alone = sources.load(version, &mut diagnostics);
        let alone = alone.expect("it is loaded").loaded;
        let text = |loaded: &Loaded| {
            let api = serde_json::to_string(&loaded.api).expect("it is plain data");
            (api, format!("{:?}", loaded.names))
        };
        assert!(text(together) == text(&alone), "{version}");
        assert_eq!(together.used_names, alone.used_names);
    }
    assert!(diagnostics.is_empty());
}

#[test]
fn every_template_is_in_the_list_of_sources() {
    let list = GENERATED.files.get(docker_models_gen::drift::LOCK);
    let list = list.expect("there is a list of sources");
    let templates = workspace().root().join("templates");
    let mut names = Vec::new();
    for folder in ["crate", "docs", "support"] {
        let files = std::fs::read_dir(templates.join(folder)).expect("there are templates");
        names.extend(files.flatten().map(|file| {
            let file = file.file_name();
            format!(" templates/{folder}/{}", file.to_string_lossy())
        }));
    }
    assert!(names.len() > 20, "{names:?}");
    for name in names {
        let is_listed = list.lines().any(|line| line.ends_with(&name));
        assert!(is_listed, "no line for{name}");
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    assert!(GENERATED.files.iter().eq(generated().files.iter()));
}

/// How many definitions some versions have.
const DEFINITIONS: [(&str, usize); 3] = [("1.41", 105), ("1.51", 133), ("1.55", 160)];

#[test]
fn every_version_offers_each_of_its_definitions_once() {
    let Generated {
        files,
        versions,
        planned,
        ..
    } = &*GENERATED;
    let inputs: Vec<_> = versions.iter().map(Loaded::input).collect();
    let (mut read, mut written) = (0, BTreeSet::new());
    for (module, input) in planned.modules.iter().zip(&inputs) {
        let is_definition = |model| input.api.model(model).path.steps().len() == 1;
        let exports = module.exports.iter();
        let definitions: Vec<_> = exports
            .filter(|export| is_definition(export.model))
            .collect();
        for export in &definitions {
            let file = &planned.files[export.file];
            let owner = planned.versions[file.owner].module();
            let path = format!("docker-models/src/{owner}/{}.rs", file.stem);
            let text = files.get(&path).unwrap_or_else(|| panic!("no {path}"));
            let declaration = format!("pub {} {}", file.item.kind.as_str(), export.type_name);
            assert!(text.contains(&declaration), "{path}: no {declaration}");
            written.insert(path);
        }
        let known = DEFINITIONS
            .iter()
            .find(|(api, _)| *api == module.api_version);
        if let Some((api, count)) = known {
            assert_eq!(definitions.len(), *count, "{api}");
        }
        read += definitions.len();
    }
    assert_eq!(read, 3_085, "definitions in all contracts");
    assert!(
        written.len() * 6 < read,
        "{} files for {read} definitions",
        written.len()
    );
}

#[test]
fn a_type_is_shared_exactly_while_it_is_the_same() {
    let files = &GENERATED.files;
    let owners = |stem: &str| -> Vec<String> {
        let ending = format!("/{stem}.rs");
        let paths = files.iter().map(|(path, _)| path);
        let paths = paths.filter(|path| path.ends_with(&ending));
        let folders = paths.filter_map(|path| path.strip_prefix("docker-models/src/"));
        folders
            .map(|path| path[..path.len() - ending.len()].to_owned())
            .collect()
    };
    assert_eq!(owners("error_detail"), ["v1_25"]);
    assert_eq!(owners("healthcheck_result"), ["v1_39"]);
    assert_eq!(owners("image_history_response_item"), ["v1_25"]);
    // `VirtualSize` goes in 1.52, and nothing changes in 1.51.
    let images = owners("image_summary");
    assert!(images.contains(&"v1_52".to_owned()));
    assert!(!images.contains(&"v1_51".to_owned()));
    let settings = owners("network_settings");
    assert_eq!(settings.last().map(String::as_str), Some("v1_52"));
}
