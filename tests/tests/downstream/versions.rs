//! Each version compiles by itself, and so do several together and none at all, without a warning.
//!
//! A file is the same in every set that has it, so its types are checked once for all.

use docker_spec::docker::DockerSources;
use docker_spec::workspace::Workspace;
use modelwright::load::Loaded;
use modelwright::plan::{Crate, Layout, plan};
use openapi::diagnostic::Diagnostics;
use serde_json::Value;
use std::collections::BTreeSet;
use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use tests::case::root;

/// Sets of features that are checked as a whole: none, the newest version alone, an old one alone, all, and some with dates.
const SETS: [&str; 8] = [
    "",
    "latest",
    "v1_25",
    "all",
    "v1_38,json",
    "v1_25,v1_40,chrono",
    "v1_51,v1_55,jiff",
    "v1_30,v1_41,v1_52,time",
];

/// Cargo on the package with these features only, in a folder of its own.
fn cargo(features: &str, more: &[&str]) -> std::process::Output {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["check", "--package", "docker-models", "--locked", "--quiet"])
        .args(["--no-default-features", "--features", features])
        .args(more)
        .arg("--target-dir")
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("alone"))
        .current_dir(root())
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("RUSTFLAGS", "-D warnings")
        // Nobody edits these files, so what a second build would go by is not worth its time.
        .env("CARGO_INCREMENTAL", "0");
    command.output().expect("cargo can be run")
}

/// What cargo says of the package with these features only, if it says anything.
fn complaints(features: &str) -> Option<String> {
    let output = cargo(features, &[]);
    let said = String::from_utf8_lossy(&output.stderr);
    let is_silent = output.status.success() && said.trim().is_empty();
    (!is_silent).then(|| format!("with {features:?}:\n{said}"))
}

#[test]
fn versions_compile_alone_together_and_with_dates() {
    let complaints: Vec<_> = SETS.into_iter().filter_map(complaints).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// The crates that the models depend on, as arguments of the compiler.
fn libraries() -> Vec<String> {
    let output = cargo("", &["--message-format", "json"]);
    let messages = String::from_utf8(output.stdout).expect("it is text");
    let mut arguments = Vec::new();
    for line in messages.lines() {
        let message: Value = serde_json::from_str(line).expect("each line is JSON");
        let (name, files) = (&message["target"]["name"], &message["filenames"]);
        let mut files = files.as_array().into_iter().flatten();
        let file = files.find_map(|file| file.as_str().filter(|file| file.ends_with(".rmeta")));
        if let (Some(name @ ("serde" | "serde_json")), Some(file)) = (name.as_str(), file) {
            let folder = Path::new(file).parent().expect("it lies in a folder");
            arguments.extend(["--extern".to_owned(), format!("{name}={file}")]);
            arguments.push(format!("-Ldependency={}", folder.display()));
        }
    }
    assert_eq!(arguments.len(), 6, "{messages}");
    arguments
}

/// The files that the compiler takes in with this feature alone.
///
/// # Errors
///
/// Says what it says where a name in one of them stands for nothing. Types are not checked.
fn taken_in(lib: &Path, feature: &str, libraries: &[String]) -> Result<BTreeSet<String>, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("taken-in");
    fs::create_dir_all(&folder).expect("it can be made");
    let list = folder.join(format!("{feature}.d"));
    let compiler = Path::new(env!("CARGO")).with_file_name(format!("rustc{EXE_SUFFIX}"));
    let beside_cargo = Some(compiler).filter(|compiler| compiler.is_file());
    let output = Command::new(beside_cargo.unwrap_or_else(|| PathBuf::from("rustc")))
        .arg(lib)
        .args(["--crate-name", "docker_models", "--crate-type", "lib"])
        .args(["--edition", "2021", "-D", "warnings", "--emit", "dep-info"])
        .args(["--cfg", &format!("feature={feature:?}")])
        .args(["--check-cfg", "cfg(feature, values(any()))"])
        .args(libraries)
        .arg("-o")
        .arg(&list)
        .output()
        .expect("the compiler can be run");
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let text = fs::read_to_string(&list).expect("the compiler has written it");
    let source = lib.parent().expect("it lies in a folder");
    // The files stand on lines of their own, each before a colon, after the line for the list itself.
    let paths = text.lines().filter_map(|line| line.strip_suffix(':'));
    let inner = paths.filter_map(|path| Path::new(path).strip_prefix(source).ok());
    Ok(inner
        .map(|path| path.to_string_lossy().replace('\\', "/"))
        .collect())
}

/// What the package is made from, worked out once.
static PLANNED: LazyLock<Crate> = LazyLock::new(planned);

fn planned() -> Crate {
    let mut diagnostics = Diagnostics::new();
    let sources = DockerSources::read(&Workspace::at(root()), &mut diagnostics);
    let versions = sources.expect("they can be read").apis(&mut diagnostics);
    let versions = versions.expect("they are sound");
    let inputs: Vec<_> = versions.iter().map(Loaded::input).collect();
    plan(&inputs, Layout::Crate)
}

#[test]
fn every_version_alone_is_the_files_that_it_offers_and_no_other() {
    let (planned, libraries) = (&*PLANNED, libraries());
    let lib = root().join("generated/docker-models/src/lib.rs");
    let manifest = fs::read_to_string(root().join("generated/docker-models/Cargo.toml"));
    let manifest = manifest.expect("it is there");
    assert!(manifest.contains("\nedition = \"2021\"\n"));
    assert!(planned.versions.len() >= 31);
    for (version, module) in planned.versions.iter().zip(&planned.modules) {
        let feature = version.feature();
        assert!(manifest.contains(&format!("\n{feature} = []\n")));
        let taken = taken_in(&lib, &feature, &libraries);
        let taken = taken.unwrap_or_else(|said| panic!("with {feature} alone:\n{said}"));
        let is_model = |path: &&String| {
            path.starts_with('v') && path.contains('/') && !path.ends_with("/mod.rs")
        };
        let models: BTreeSet<_> = taken.iter().filter(is_model).cloned().collect();
        let files = module.exports.iter().map(|export| {
            let file = &planned.files[export.file];
            format!("{}/{}.rs", planned.versions[file.owner].module(), file.stem)
        });
        let offered: BTreeSet<_> = files.collect();
        assert!(offered.len() > 100, "{feature}: {}", offered.len());
        assert_eq!(models, offered, "{feature}: taken in, and offered");
    }
}

/// What a user of the models alone builds has nothing of operations: no file, and no crate.
#[test]
fn without_operations_nothing_of_them_is_built() {
    let lib = root().join("generated/docker-models/src/lib.rs");
    let taken = taken_in(&lib, "v1_51", &libraries());
    let taken = taken.unwrap_or_else(|said| panic!("{said}"));
    let support: Vec<_> = taken
        .iter()
        .filter(|path| path.starts_with("support/"))
        .collect();
    assert!(support.len() > 8, "{support:?}");
    for path in taken.iter().filter(|path| path.ends_with(".rs")) {
        let text = fs::read_to_string(lib.with_file_name(path)).expect("it is there");
        let is_of_operations = path.contains("/operations/") || text.contains("http::");
        assert!(!is_of_operations, "{path}");
    }
    assert_eq!(crates("v1_51"), crates(""));
    assert!(!crates("v1_51").contains("http") && crates("v1_51,operations").contains("http"));
}

/// The crates that the package needs with these features.
fn crates(features: &str) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--package",
            "docker-models",
            "--locked",
            "--offline",
        ])
        .args(["--no-default-features", "--features", features])
        .args([
            "--edges",
            "normal,build",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])
        .current_dir(root())
        .output();
    let output = output.expect("cargo can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let listed = String::from_utf8(output.stdout).expect("it is text");
    let names = listed.lines().filter_map(|line| line.split(' ').next());
    names.map(str::to_owned).collect()
}

/// So a file is the same in every set that has it.
#[test]
fn no_file_of_a_model_goes_by_features() {
    let planned = &*PLANNED;
    for file in &planned.files {
        let owner = planned.versions[file.owner].module();
        let path = format!("generated/docker-models/src/{owner}/{}.rs", file.stem);
        let text = fs::read_to_string(root().join(&path)).expect("it is there");
        assert!(
            !text.contains("cfg(") && !text.contains("feature ="),
            "{path}"
        );
    }
    assert!(planned.files.len() > 400, "{}", planned.files.len());
}

#[test]
fn a_name_that_stands_for_nothing_with_a_feature_is_found() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken");
    fs::create_dir_all(&folder).expect("it can be made");
    let lib = folder.join("lib.rs");
    let text =
        "#[cfg(feature = \"a\")]\nmod one;\n#[cfg(feature = \"b\")]\npub struct B(pub one::A);\n";
    fs::write(&lib, text).expect("it can be written");
    fs::write(folder.join("one.rs"), "pub struct A;\n").expect("it can be written");
    let taken = taken_in(&lib, "a", &[]).expect("nothing is missing");
    assert_eq!(taken, ["lib.rs", "one.rs"].map(str::to_owned).into());
    let said = taken_in(&lib, "b", &[]).expect_err("there is no `one`");
    assert!(said.contains("`one`"), "{said}");
}
