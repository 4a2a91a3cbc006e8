//! The crates that documents show: compiled and run as they stand.

use super::{of_language, root};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A page of `docs`, or the README.
fn document(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// How the README depends on the crate.
const BY_GIT: &str = "docker-models = { git = \"https://github.com/OWNER/REPOSITORY\"";

/// A folder with a crate `app`, beside which the tests find this repository as `docker-models`.
struct Beside {
    name: &'static str,
    folder: PathBuf,
}

impl Beside {
    fn new(name: &'static str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(folder.join("app/src")).unwrap();
        Self { name, folder }
    }

    /// Writes the crate. What it takes from the repository by git, it takes from the checkout.
    fn app(&self, dependencies: &str, main: &str) {
        let ours = root().join("generated/docker-models");
        let ours = ours.to_str().unwrap().replace('\\', "/");
        let by_path = format!("docker-models = {{ path = \"{ours}\"");
        let dependencies = dependencies.replace(BY_GIT, &by_path);
        let manifest = format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n{dependencies}\n\
             [profile.dev]\ndebug = false\nincremental = false\n",
            self.name
        );
        fs::write(self.folder.join("app/Cargo.toml"), manifest).unwrap();
        fs::write(self.folder.join("app/src/main.rs"), main).unwrap();
        fs::copy(
            root().join("Cargo.lock"),
            self.folder.join("app/Cargo.lock"),
        )
        .unwrap();
    }

    fn prints(&self, expected: &str) {
        let output = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--offline"])
            .current_dir(self.folder.join("app"))
            // One for all such crates, so that their dependencies are built once.
            .env("CARGO_TARGET_DIR", self.folder.with_file_name("readme"))
            .env("RUSTFLAGS", "-D warnings")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "{said}");
    }
}

#[test]
fn the_crate_can_be_depended_on() {
    let readme = document("README.md");
    let beside = Beside::new("readme-depend");
    let (toml, rust) = (
        of_language(&readme, "toml"),
        of_language(&readme, "rust,ignore"),
    );
    assert_eq!((toml.len(), rust.len()), (1, 1));
    assert_eq!(toml[0].matches(BY_GIT).count(), 1, "{}", toml[0]);
    beside.app(&toml[0], &rust[0]);
    beside.prints("alpine:3.20\n");
}

/// The first example of the generated README, with the dependencies above it. The others are doc tests of the crate.
#[test]
fn the_readme_of_the_crate_says_how_to_depend_on_it() {
    let readme = document("generated/docker-models/README.md");
    let beside = Beside::new("readme-models");
    let (toml, rust) = (of_language(&readme, "toml"), of_language(&readme, "rust"));
    assert_eq!((toml.len(), rust.len()), (1, 4));
    assert_eq!(toml[0].matches(BY_GIT).count(), 1, "{}", toml[0]);
    // A doc test has the lines that a page does not show, and a function around all of them.
    let lines = rust[0]
        .lines()
        .map(|line| line.strip_prefix("# ").unwrap_or(line));
    let code = lines.collect::<Vec<_>>().join("\n");
    let main = format!("fn main() -> Result<(), serde_json::Error> {{\n{code}\n}}\n");
    beside.app(&toml[0], &main);
    beside.prints("");
}

#[test]
fn a_model_can_be_vendored_checked_and_updated() {
    let page = document("docs/vendoring.md");
    let beside = Beside::new("readme-vendor");
    let commands = of_language(&page, "console").concat();
    let commands: Vec<_> = commands
        .lines()
        .filter_map(|line| line.strip_prefix("$ modelwright "))
        .collect();
    assert_eq!(commands.len(), 3, "{commands:?}");
    for command in commands {
        let mut program = Command::new(env!("CARGO_BIN_EXE_modelwright"));
        let output = program
            .args(command.split(' '))
            .current_dir(&beside.folder)
            .env_remove("CARGO_MANIFEST_DIR")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command}\n{said}");
    }
    let files = |folder: &str| {
        let entries = fs::read_dir(beside.folder.join("app/src/docker").join(folder)).unwrap();
        entries
            .filter(|entry| entry.as_ref().unwrap().path().extension().is_some())
            .count()
    };
    // Beside `mod.rs` and the `vendor.toml` there are nine types; beside `support/mod.rs`, five files.
    assert_eq!((files(""), files("support")), (2 + 9, 1 + 5));
    let (toml, rust) = (
        of_language(&page, "toml"),
        of_language(&page, "rust,ignore"),
    );
    assert_eq!((toml.len(), rust.len()), (1, 1));
    beside.app(&toml[0], &rust[0]);
    beside.prints("alpine:3.20\n");
}

#[test]
fn a_build_script_is_that_of_the_crate_in_the_tests() {
    let page = document("docs/build-scripts.md");
    let read =
        |path: &str| fs::read_to_string(root().join("tests/build-script").join(path)).unwrap();
    let rust = of_language(&page, "rust,ignore");
    assert_eq!(rust.len(), 2);
    assert!(
        read("build.rs").ends_with(&format!("\n{}", rust[0])),
        "{}",
        rust[0]
    );
    assert!(read("src/lib.rs").contains(&rust[1]), "{}", rust[1]);
    let toml = of_language(&page, "toml").concat();
    let manifest = read("Cargo.toml");
    let lines: Vec<_> = toml.lines().filter(|line| !line.is_empty()).collect();
    assert!(lines.len() >= 4, "{toml}");
    for line in lines {
        // From there the tool lies elsewhere.
        let line = line.replace("../docker-models/", "../../");
        assert!(manifest.contains(&line), "{line:?} is not in\n{manifest}");
    }
}
