//! `release`: what it shows of this repository, and what it does in a small one.

use super::checkout::{Checkout, TOOL};
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
