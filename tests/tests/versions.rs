//! Each version compiles by itself, and so do several together and none at all, without a warning.
//!
//! In: the package as it is committed. Out: nothing, if cargo has nothing to say. Every set of features is checked in a
//! folder below `target/`, so that only the first run takes its time. Left out on purpose: what the types do.

use docker_spec::docker::DockerSources;
use docker_spec::workspace::Workspace;
use openapi::diagnostic::Diagnostics;
use std::path::Path;
use std::process::Command;

fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().expect("the package lies in the checkout")
}

/// What cargo says of the package with these features only, if it says anything.
fn complaints(features: &str) -> Option<String> {
    let output = Command::new(env!("CARGO"))
        .args(["check", "--package", "docker-models", "--locked", "--quiet"])
        .args(["--no-default-features", "--features", features])
        .arg("--target-dir")
        .arg(root().join("target/alone"))
        .current_dir(root())
        .env("RUSTFLAGS", "-D warnings")
        .output()
        .expect("cargo can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    let is_silent = output.status.success() && said.trim().is_empty();
    (!is_silent).then(|| format!("with {features:?}:\n{said}"))
}

#[test]
fn every_version_compiles_alone_together_and_with_dates() {
    let mut diagnostics = Diagnostics::new();
    let sources = DockerSources::read(&Workspace::at(root()), &mut diagnostics);
    let versions = sources.expect("they can be read").versions();
    assert!(versions.len() >= 31, "{} versions", versions.len());
    let alone = versions.iter().map(|version| version.feature());
    let sets = [
        "",
        "latest",
        "all",
        "v1_25,v1_40",
        "v1_51,v1_55",
        "v1_30,v1_41,v1_52",
    ];
    let dates = ["v1_51,chrono", "v1_51,jiff", "v1_51,time"];
    let others = sets.into_iter().chain(dates).map(str::to_owned);
    let complaints: Vec<_> = alone
        .chain(others)
        .filter_map(|set| complaints(&set))
        .collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
