//! Vendored models compile in crates of other people, with nothing missing and nothing needless.
//!
//! The crates lie in the target folder and are written only where they change, so that a second run has little to build.

pub mod crates;
mod history;
mod needed;

use crates::{Crates, recipe};
use docker_spec::docker::DockerSources;
use docker_spec::workspace::Workspace;
use modelwright::Config;
use modelwright::emit::rust::Inclusion;
use modelwright::output::FileSet;
use modelwright::settings::{ConfigSource, Settings};
use modelwright::vendored::{Origin, PlannedApi, Recipe, vendor};
use openapi::diagnostic::Diagnostics;
use openapi::ir::ModelLocation;
use openapi::version::Version;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use tests::case::root;

/// The newest version, and how many definitions it has.
const NEWEST: Version = Version {
    major: 1,
    minor: 55,
};
const DEFINITIONS: usize = 160;

static DOCKER: LazyLock<PlannedApi> = LazyLock::new(|| {
    let mut diagnostics = Diagnostics::new();
    let sources = DockerSources::read(&Workspace::at(root()), &mut diagnostics);
    let sources = sources.expect("the sources can be read");
    let versions = sources.apis(&mut diagnostics);
    let versions = versions.expect("the sources have no fault");
    let api = PlannedApi::versions(versions, &Settings::default(), &mut diagnostics);
    api.expect("the settings are the usual ones")
});

/// The definitions of the newest version.
fn definitions() -> Vec<String> {
    let api = DOCKER.apis(&[NEWEST]).next().expect("it is there");
    let models = api.models();
    let definitions = models.filter(|(_, model)| model.location == ModelLocation::Definition);
    definitions
        .map(|(_, model)| model.path.to_string())
        .collect()
}

fn files(recipe: &Recipe, form: Inclusion) -> FileSet {
    let mut diagnostics = Diagnostics::new();
    let settings = Settings::of(&recipe.config, recipe.source.clone(), &mut diagnostics);
    let settings = settings.expect("they can be read");
    let vendored = vendor(&recipe.origin, &settings, &DOCKER, form, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    vendored.expect("no fault was found").files
}

/// Each definition alone, all in one program that uses a field of one of them.
///
/// The program has the `mod.rs` of each folder in its text, so that folders with the same files of the runtime can share them.
/// They are the most of what is compiled. An example has each folder as it is; it is formatted and not compiled.
fn batch() -> Crates {
    let mut crates = Crates::new("vendored-batch");
    let mut main =
        "//! All definitions, each alone.\n\n#![deny(warnings, missing_docs)]\n\n".to_owned();
    let mut example = "//! The folders as they are.\n\n".to_owned();
    let mut runtimes = BTreeMap::new();
    let definitions = definitions();
    assert_eq!(definitions.len(), DEFINITIONS);
    for (number, definition) in definitions.iter().enumerate() {
        let recipe = recipe(NEWEST, &[definition]);
        let module = format!("m{number:03}");
        let files = files(&recipe, Inclusion::Module);
        let is_runtime = |(path, _): &(&str, &str)| path.starts_with("support/");
        let runtime: Vec<_> = files.iter().filter(is_runtime).map(owned).collect();
        let first = runtimes.entry(runtime).or_insert_with(|| {
            main.push_str(&format!(
                "#[path = \"{module}/support/mod.rs\"]\nmod support_of_{module};\n"
            ));
            module.clone()
        });
        let text = files.get("mod.rs").expect("each folder has one");
        assert_eq!(text.matches("\nmod support;\n").count(), 1, "{definition}");
        let shared = format!("\nuse super::support_of_{first} as support;\n");
        let text = text.replace("\nmod support;\n", &shared);
        main.push_str(&format!("mod {module} {{\n{text}}}\n"));
        example.push_str(&format!(
            "#[path = \"../src/{module}/mod.rs\"]\nmod {module};\n"
        ));
        crates.made(&module, recipe, files);
        if definition == "ImageSummary" {
            main.push_str(&format!("use {module}::ImageSummary;\n"));
        }
    }
    assert!(runtimes.len() > 10, "{} runtimes", runtimes.len());
    main.push_str("\nfn main() {\n    println!(\"{}\", ImageSummary::default().id);\n}\n");
    example.push_str("\nfn main() {}\n");
    crates.file("src/main.rs", main);
    crates.file("examples/folders.rs", example);
    crates
}

fn owned((path, text): (&str, &str)) -> (String, String) {
    (path.to_owned(), text.to_owned())
}

#[test]
fn each_definition_alone_compiles_in_a_program_and_stays_clean_when_it_is_formatted() {
    let crates = batch();
    crates.write();
    crates.cargo(&["check"]);
    crates.cargo(&["fmt"]);
    crates.assert_clean();
}

#[test]
fn each_definition_alone_comes_with_what_it_needs_and_no_more() {
    for definition in definitions() {
        let files = files(&recipe(NEWEST, &[&definition]), Inclusion::Module);
        needed::assert_no_needless_file(&definition, &files);
    }
}

/// The forms other than a folder for one version, in a library with docs of an older edition.
fn forms() -> Crates {
    let old = Version {
        major: 1,
        minor: 25,
    };
    let plain = recipe(NEWEST, &["ContainerSummary", "ImageSummary"]);
    let several = Recipe {
        origin: Origin::Versions(vec![old, NEWEST]),
        ..recipe(NEWEST, &["ImageSummary", "Network", "TaskSpec"])
    };
    let single = |recipe: &Recipe| Recipe {
        config: recipe.config.clone().single_file(),
        ..recipe.clone()
    };
    let of = |config| Recipe {
        config,
        ..recipe(NEWEST, &[])
    };
    let bare = of(Config::new().model("Service").no_docs());
    let hidden = of(Config::new().model("HostConfig").visibility("pub(crate)"));
    let operations = Config::new().operation("ContainerCreate");
    let operations = of(operations.operation("ImageList"));
    let everything = of(Config::new().everything());

    let mut crates = Crates::new("vendored-forms").edition("2018");
    let mut lib =
        "//! Other forms.\n\n#![deny(warnings, missing_docs, unreachable_pub)]\n#![deny(clippy::all, clippy::pedantic)]\n\n".to_owned();
    for (module, recipe) in [
        ("bare", bare.clone()),
        ("bare_single", single(&bare)),
        ("everything", single(&everything)),
        ("hidden", hidden.clone()),
        ("hidden_single", single(&hidden)),
        ("operations", operations),
        ("plain", plain.clone()),
        ("several", several.clone()),
        ("several_single", single(&several)),
        ("single", single(&plain)),
    ] {
        lib.push_str(&format!("pub mod {module};\n"));
        crates.vendored(module, recipe, Inclusion::Module);
    }
    for case in [
        "circles",
        "docker-like",
        "hostile-names",
        "hostile-texts",
        "keywords",
        "unions",
    ] {
        let module = case.replace('-', "_");
        let (recipe, files) = of_case(case);
        lib.push_str(&format!("pub mod {module};\n"));
        crates.made(&module, recipe, files);
    }
    for (name, recipe) in [("one", &plain), ("some", &several)] {
        let text = files(&single(recipe), Inclusion::Include);
        let text = text.get("mod.rs").expect("it is the only file");
        crates.file(&format!("included/{name}.rs"), text.to_owned());
        lib.push_str(&format!(
            "\n/// Included.\npub mod included_{name} {{\n    include!(\"../included/{name}.rs\");\n}}\n"
        ));
    }
    lib.push_str(USE);
    crates.file("src/lib.rs", lib);
    crates
}

/// All models of a golden case of the tool, in one file.
fn of_case(case: &str) -> (Recipe, FileSet) {
    let path = format!("tests/cases/gen/{case}/in.yaml");
    let bytes = std::fs::read(root().join(&path)).expect("there is such a case");
    let mut diagnostics = Diagnostics::new();
    let config = Config::new().everything().single_file();
    let settings = Settings::of(&config, ConfigSource::default(), &mut diagnostics);
    let settings = settings.expect("they can be read");
    let api = PlannedApi::document(&path, bytes, None, &settings, &mut diagnostics);
    let recipe = Recipe {
        origin: Origin::Document {
            file: path,
            names: None,
        },
        config,
        ..recipe(NEWEST, &[])
    };
    let known = api.unwrap_or_else(|_| panic!("{case}: {diagnostics:?}"));
    let vendored = vendor(
        &recipe.origin,
        &settings,
        &known,
        Inclusion::Module,
        &mut diagnostics,
    );
    let files = vendored.expect("no fault was found").files;
    (recipe, files)
}

/// Every form gives the same types under the names that one expects.
const USE: &str = "
/// Types where they should be.
#[must_use]
pub fn used() -> (plain::ImageSummary, single::ImageSummary, included_one::ImageSummary) {
    let _ = hidden::HostConfig::default();
    let _ = hidden_single::HostConfig::default();
    let _ = several::v1_25::ImageSummary::default();
    let _ = several_single::v1_55::ImageSummary::default();
    let _ = included_some::v1_55::TaskSpec::default();
    let _ = operations::ContainerCreateBody::default();
    let _ = everything::SystemInfo::default();
    Default::default()
}
";

#[test]
fn every_form_compiles_in_a_library_and_stays_clean_when_it_is_formatted() {
    let crates = forms();
    crates.write();
    crates.cargo(&["clippy"]);
    crates.cargo(&["doc", "--no-deps"]);
    // The file is in one line now, and in several when it is formatted: so we know that it was.
    let probe = crates.folder().join("src/probe.rs");
    std::fs::write(&probe, "fn probe() { if true { panic!() } }\n").expect("it can be written");
    crates.cargo(&["fmt", "--", "src/probe.rs"]);
    let text = std::fs::read_to_string(&probe).expect("it can be read");
    assert!(text.lines().count() > 1, "nothing was formatted");
    crates.assert_clean();
}
