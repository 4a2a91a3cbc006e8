//! The packages that are published: what a registry shows of each, and that all have one version and one address.

use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;
use tests::case::root;

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A value of the table `[workspace.package]`.
fn of_workspace(key: &str) -> String {
    let manifest = read(&root().join("Cargo.toml"));
    let (_, table) = manifest
        .split_once("[workspace.package]\n")
        .expect("it has that table");
    let start = format!("{key} = \"");
    let line = table.lines().find_map(|line| line.strip_prefix(&start));
    line.expect(key).trim_end_matches('"').to_owned()
}

fn published() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("it prints JSON");
    let packages = metadata["packages"].as_array().expect("a list of them");
    let is_published = |package: &&Value| package["publish"].is_null();
    packages.iter().filter(is_published).cloned().collect()
}

#[test]
fn each_package_has_what_a_registry_shows() {
    let (version, repository) = (of_workspace("version"), of_workspace("repository"));
    let packages = published();
    let names: Vec<_> = packages
        .iter()
        .filter_map(|package| package["name"].as_str())
        .collect();
    for name in [
        "docker-models",
        "modelwright",
        "modelwright-cli",
        "modelwright-docker",
    ] {
        assert!(names.contains(&name), "{name} is not among {names:?}");
    }
    for package in &packages {
        let name = package["name"].as_str().expect("it has a name");
        assert_eq!(package["version"], version.as_str(), "{name}");
        assert_eq!(package["repository"], repository.as_str(), "{name}");
        let docs = format!("https://docs.rs/{name}");
        assert_eq!(package["documentation"], docs.as_str(), "{name}");
        assert_eq!(package["license"], "MIT OR Apache-2.0", "{name}");
        assert!(package["description"].is_string(), "{name}");
        assert!(package["metadata"]["docs"]["rs"].is_object(), "{name}");
        for list in ["keywords", "categories"] {
            let entries = package[list].as_array().map_or(0, Vec::len);
            assert!((1..=5).contains(&entries), "{name}: {list}");
        }
        let manifest = package["manifest_path"].as_str().expect("a path");
        let folder = Path::new(manifest).parent().expect("a folder");
        for file in ["LICENSE-MIT", "LICENSE-APACHE", "CHANGELOG.md"] {
            read(&folder.join(file));
        }
        let readme = read(&folder.join("README.md"));
        let says_so = readme.contains("on crates.io yet");
        assert!(says_so && readme.contains(name), "{name}: {readme}");
    }
}

/// The address that is not known yet is the same wherever it stands.
#[test]
fn what_depends_by_git_names_the_repository_of_the_workspace() {
    let repository = of_workspace("repository");
    let packages = published();
    let folders = packages
        .iter()
        .filter_map(|package| Path::new(package["manifest_path"].as_str()?).parent());
    let readmes = folders.map(|folder| folder.join("README.md"));
    for path in readmes.chain([root().join("README.md")]) {
        let text = read(&path);
        assert!(text.contains(&repository), "{}", path.display());
        for line in text.lines().filter(|line| line.contains("git = \"")) {
            assert!(line.contains(&format!("git = \"{repository}\"")), "{line}");
        }
    }
}
