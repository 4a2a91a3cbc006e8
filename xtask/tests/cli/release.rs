//! `release`: what it shows of this repository, and what it does in a small one.

use super::checkout::{Checkout, TOOL, copy_program};
use std::fs;
use std::path::Path;
use std::process::Command;

/// A repository with two packages, of which one needs the other.
fn small() -> Checkout {
    let checkout = Checkout::of(&[]);
    for (path, text) in [
        (
            "Cargo.toml",
            "[workspace]\nresolver = \"3\"\nmembers = [\"a\", \"b\"]\n\n[workspace.package]\nversion = \"0.1.0\"\n\n\
             [workspace.dependencies]\nb = { path = \"b\", version = \"0.1.0\" }\n",
        ),
        (
            "a/Cargo.toml",
            "[package]\nname = \"a\"\nversion.workspace = true\nedition = \"2024\"\n\n[dependencies]\nb.workspace = true\n",
        ),
        ("a/src/lib.rs", ""),
        (
            "b/Cargo.toml",
            "[package]\nname = \"b\"\nversion.workspace = true\nedition = \"2024\"\n",
        ),
        ("b/src/lib.rs", ""),
        ("spec/docker/lock.toml", ""),
        (
            "CHANGELOG.md",
            "# Changes\n\n## Unreleased\n\n- Something.\n",
        ),
        ("templates/crate/Cargo.toml.j2", "version = \"0.1.0\"\n"),
        ("templates/crate/CHANGELOG.md.j2", "## 0.1.1\n\n## 0.1.0\n"),
    ] {
        let path = checkout.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    git(&checkout, &["init", "--quiet"]);
    checkout
}

fn git(checkout: &Checkout, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .args(["-c", "user.name=a", "-c", "user.email=a@example.org"])
        .args(["-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false"])
        .args(arguments)
        .current_dir(checkout.path(""))
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn commit(checkout: &Checkout) {
    git(checkout, &["add", "--all"]);
    git(checkout, &["commit", "--quiet", "--message", "All"]);
}

#[test]
fn the_packages_of_this_repository_are_shown_in_their_order() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let output = Command::new(TOOL)
        .args(["release", "--dry-run", "--root"])
        .arg(root)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{output:?}");
    let order: Vec<_> = said
        .lines()
        .skip(1)
        .map_while(|line| line.strip_prefix("  "))
        .collect();
    let place = |name: &str| order.iter().position(|one| *one == name).expect(name);
    assert!(
        place("modelwright-openapi") < place("modelwright"),
        "{said}"
    );
    assert!(place("modelwright") < place("modelwright-docker"), "{said}");
    assert!(
        place("modelwright-docker") < place("modelwright-cli"),
        "{said}"
    );
    place("docker-models");
    assert!(
        !order.contains(&"xtask") && !order.contains(&"tests"),
        "{said}"
    );
}

#[test]
fn a_release_is_made_of_what_is_committed() {
    let checkout = small();
    let changes = &["error[unclean-tree]", "not committed"];
    checkout.run(&["release"]).says(2, changes);
    checkout.run(&["release", "--publish"]).says(2, changes);
    let shown = [
        "  b\n  a\n",
        "0.1.0, to be released as 0.1.0",
        "- Something.",
    ];
    checkout.run(&["release", "--dry-run"]).says(0, &shown);
    let before = fs::read_to_string(checkout.path("CHANGELOG.md")).unwrap();
    assert!(before.contains("## Unreleased\n\n- Something."), "{before}");

    commit(&checkout);
    checkout
        .run(&["release"])
        .says(0, &["tag the commit `v0.1.0`"]);
    let changelog = fs::read_to_string(checkout.path("CHANGELOG.md")).unwrap();
    let date = git(&checkout, &["log", "-1", "--format=%cs"]);
    let heading = format!(
        "## Unreleased\n\n## 0.1.0 - {}\n\n- Something.",
        date.trim()
    );
    assert!(changelog.contains(&heading), "{changelog}");
    commit(&checkout);
    let untagged = ["error[release-failed]", "does not have the tag `v0.1.0`"];
    checkout.run(&["release", "--publish"]).says(2, &untagged);
}

#[test]
fn the_version_goes_up_from_the_one_that_is_tagged() {
    let checkout = small();
    commit(&checkout);
    git(&checkout, &["tag", "v0.1.0"]);
    let shown = ["0.1.0, to be released as 0.1.1", "no model has changed"];
    checkout.run(&["release", "--dry-run"]).says(0, &shown);
    checkout
        .run(&["release"])
        .says(0, &["tag the commit `v0.1.1`"]);
    for path in ["Cargo.toml", "templates/crate/Cargo.toml.j2"] {
        let text = fs::read_to_string(checkout.path(path)).unwrap();
        assert!(!text.contains("0.1.0") && text.contains("0.1.1"), "{text}");
    }
    let lock = fs::read_to_string(checkout.path("Cargo.lock")).unwrap();
    assert_eq!(lock.matches("version = \"0.1.1\"").count(), 2, "{lock}");
}

#[test]
fn a_version_of_the_api_that_is_gone_asks_for_a_major_version() {
    let checkout = small();
    let contract = checkout.path("spec/docker/contract/v1.25.yaml");
    fs::create_dir_all(contract.parent().unwrap()).unwrap();
    fs::write(&contract, "").unwrap();
    commit(&checkout);
    git(&checkout, &["tag", "v0.1.0"]);
    fs::remove_file(&contract).unwrap();
    let shown = [
        "to be released as 0.2.0",
        "API 1.25 is gone, which asks for a major version",
    ];
    checkout.run(&["release", "--dry-run"]).says(0, &shown);
}

/// A program in the place of cargo-semver-checks, which says this and fails.
#[cfg(unix)]
#[test]
fn a_failure_of_the_comparison_of_libraries_is_told_from_what_it_finds() {
    use std::os::unix::fs::PermissionsExt;

    let checkout = small();
    commit(&checkout);
    git(&checkout, &["tag", "v0.1.0"]);
    let programs = checkout.path("programs");
    fs::create_dir_all(&programs).unwrap();
    let path = std::env::var("PATH").unwrap();
    for (says, status, shown) in [
        (
            "error: failed to retrieve crate data",
            2,
            "cargo-semver-checks failed: error: failed to retrieve",
        ),
        (
            "Summary semver requires new major version: 1 major",
            0,
            "asks for a major version of the libraries",
        ),
    ] {
        let written = programs.join("written");
        let text =
            format!("#!/bin/sh\n[ \"$2\" = --version ] && exit 0\necho '{says}' >&2\nexit 1\n");
        fs::write(&written, text).unwrap();
        fs::set_permissions(&written, fs::Permissions::from_mode(0o755)).unwrap();
        copy_program(&written, &programs.join("cargo-semver-checks"));
        let output = Command::new(TOOL)
            .args(["release", "--dry-run", "--root"])
            .arg(checkout.path(""))
            .env("PATH", format!("{}:{path}", programs.display()))
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert_eq!(output.status.code(), Some(status), "{said}");
        assert!(said.contains(shown), "{said}");
    }
}
