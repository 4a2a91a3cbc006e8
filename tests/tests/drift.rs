//! The committed files are what the sources give, and give again.
//!
//! Left out on purpose: how differences are reported; the tests of the command line show that.

use xtask::diagnostic::{Diagnostics, Format, render};
use xtask::generate;
use xtask::output::{self, FileSet, Ownership, Target};
use xtask::workspace::Workspace;

fn workspace() -> Workspace {
    let package = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    Workspace::at(package.parent().expect("the package lies in the checkout"))
}

fn generated() -> FileSet {
    let mut diagnostics = Diagnostics::new();
    let files = generate::docker(&workspace(), &mut diagnostics);
    assert!(
        diagnostics.is_empty(),
        "{}",
        render(&diagnostics, Format::Human, false)
    );
    files.expect("without a fault there are files")
}

#[test]
fn the_committed_files_are_what_the_sources_give() {
    let root = workspace().generated();
    let target = Target {
        root: &root,
        shown: "generated",
        ownership: Ownership::Whole,
        command: generate::DOCKER_COMMAND,
    };
    match output::check(&generated(), &target) {
        Ok(None) => {}
        Ok(Some(differences)) => panic!("{differences}"),
        Err(faults) => panic!("{}", render(&faults, Format::Human, false)),
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    let (first, second) = (generated(), generated());
    assert!(first.iter().eq(second.iter()));
}

#[test]
fn every_definition_has_one_file_in_each_version() {
    let mut diagnostics = Diagnostics::new();
    let versions =
        generate::load_docker(&workspace(), &mut diagnostics).expect("the sources are sound");
    let files = generated();
    let expected = [("v1_41", 105), ("v1_51", 130), ("v1_55", 160)];
    for ((module, count), loaded) in expected.into_iter().zip(&versions) {
        let definitions: Vec<_> = (loaded.api.models())
            .filter(|(_, model)| model.path.steps().len() == 1)
            .map(|(id, _)| loaded.names.of(id))
            .filter(|names| {
                let text = files.get(&format!("docker-models/src/{module}/{}.rs", names.stem));
                let declares = |keyword: &str| {
                    let declaration = format!("pub {keyword} {}", names.type_name);
                    text.is_some_and(|text| text.matches(&declaration).count() >= 1)
                };
                ["struct", "enum", "type"]
                    .iter()
                    .any(|keyword| declares(keyword))
            })
            .collect();
        assert_eq!(definitions.len(), count, "{module}");
        let types = files
            .get(&format!("docker-models/src/{module}/mod.rs"))
            .expect("a module");
        for names in definitions {
            let export = format!("pub use {}::{};\n", names.stem, names.type_name);
            assert_eq!(types.matches(&export).count(), 1, "{export}");
        }
    }
}
