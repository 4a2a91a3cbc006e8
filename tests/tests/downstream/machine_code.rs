//! What is compiled to machine code with the models themselves: next to nothing, so that a user pays only for what is used.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tests::case::root;

/// The parts of the runtime that depend on no model, and are compiled once: dates, the search for a key, and what `Debug` and
/// the errors say. As the linker writes them: `docker_models::support::instant` is `13docker_models7support7instant`.
const COMPILED_ONCE: [&str; 7] = [
    "7instant",
    "4keys",
    "6object",
    "5plain",
    "9timestamp",
    "7unknown",
    "4wire5Table",
];

/// The functions of `docker-models` with one version that the compiler makes machine code of, as the linker names them.
fn compiled_functions() -> Vec<String> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("machine-code");
    let listings = target.join("debug/deps");
    for old in listings_in(&listings) {
        fs::remove_file(old).expect("it can be removed");
    }
    // Cargo does not know of the listing, and makes none where the package is built already.
    let cleaned = Command::new(env!("CARGO"))
        .args(["clean", "--quiet", "--package", "docker-models"])
        .arg("--target-dir")
        .arg(&target)
        .current_dir(root())
        .status();
    assert!(cleaned.expect("cargo can be run").success());
    let output = Command::new(env!("CARGO"))
        .args(["rustc", "--lib", "--package", "docker-models", "--locked"])
        .args(["--quiet", "--no-default-features", "--features", "v1_51"])
        .arg("--target-dir")
        .arg(&target)
        .args(["--", "--emit", "llvm-ir", "-C", "codegen-units=1"])
        .current_dir(root())
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .expect("cargo can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let files = listings_in(&listings);
    assert_eq!(files.len(), 1, "{files:?}");
    let listing = fs::read_to_string(&files[0]).expect("it is text");
    let defined = listing.lines().filter(|line| line.starts_with("define "));
    let names = defined.filter_map(|line| line.split_once('@')?.1.split_once('('));
    names.map(|(name, _)| name.to_owned()).collect()
}

fn listings_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.map(|entry| entry.expect("it can be listed").path());
    paths
        .filter(|path| path.extension().is_some_and(|end| end == "ll"))
        .collect()
}

#[test]
fn models_compile_to_no_machine_code_before_they_are_used() {
    let functions = compiled_functions();
    let is_of_a_date = |name: &String| name.contains("7support7instant");
    assert!(functions.iter().any(is_of_a_date), "{functions:#?}");
    // An unoptimised build keeps the empty functions with which `derive(Eq)` has the types of fields checked.
    let of_models = functions.iter().filter(|name| name.contains("v1_"));
    let of_models: Vec<_> = of_models
        .filter(|name| !name.contains("assert_fields_are_eq"))
        .collect();
    assert!(of_models.is_empty(), "{of_models:#?}");
    // A method that a trait provides has the name of the trait, for whatever type it is compiled.
    let others: Vec<_> = functions
        .iter()
        .filter(|name| !is_compiled_once(name))
        .collect();
    assert!(others.is_empty(), "{others:#?}");
}

/// Whether a function, by its name for the linker, is of another crate or of one of the parts that are compiled once.
fn is_compiled_once(name: &str) -> bool {
    let Some((_, path)) = name.split_once("13docker_models7support") else {
        return true;
    };
    COMPILED_ONCE.iter().any(|part| path.starts_with(part))
}
