//! The blocks of the README that people paste, run as they are.
//!
//! In: the README of this repository. Out: nothing, if each of the three ways to the models works: two crates are made of the
//! blocks and run, and those of the third are the files of a crate in `tests/`, which the tests build. Left out on purpose: the line
//! that installs the tool, since the program that it would install is at hand.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut above = package.ancestors();
    above.nth(2).expect("the package lies in the checkout")
}

/// The blocks under a heading: the language of each, and its text.
fn blocks(heading: &str) -> Vec<(String, String)> {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let start = readme.find(&format!("\n### {heading}\n"));
    let section = &readme[start.expect("there is such a section") + 5..];
    let end = section
        .find("\n## ")
        .into_iter()
        .chain(section.find("\n### "))
        .min();
    let mut parts = section[..end.unwrap_or(section.len())].split("```");
    let mut blocks = Vec::new();
    while let (Some(_), Some(block)) = (parts.next(), parts.next()) {
        let (language, text) = block.split_once('\n').unwrap();
        blocks.push((language.to_owned(), text.to_owned()));
    }
    blocks
}

fn of_language(blocks: &[(String, String)], language: &str) -> Vec<String> {
    let blocks = blocks.iter().filter(|(known, _)| known == language);
    blocks.map(|(_, text)| text.clone()).collect()
}

/// A folder with a crate `app`, beside which the tests find this repository as `docker-models`.
struct Beside(PathBuf);

impl Beside {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(folder.join("app/src")).unwrap();
        Self(folder)
    }

    /// Writes the crate; paths to this repository lead to where it is.
    fn app(&self, dependencies: &str, main: &str) {
        let ours = root().to_str().unwrap().replace('\\', "/");
        let dependencies = dependencies.replace("../docker-models", &ours);
        let manifest = format!(
            "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n{dependencies}"
        );
        fs::write(self.0.join("app/Cargo.toml"), manifest).unwrap();
        fs::write(self.0.join("app/src/main.rs"), main).unwrap();
        fs::copy(root().join("Cargo.lock"), self.0.join("app/Cargo.lock")).unwrap();
    }

    fn prints(&self, expected: &str) {
        let output = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--offline"])
            .current_dir(self.0.join("app"))
            .env("CARGO_TARGET_DIR", self.0.join("target"))
            .env("RUSTFLAGS", "-D warnings")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "{said}");
    }
}

#[test]
fn the_crate_can_be_depended_on() {
    let blocks = blocks("Depend on the crate");
    let beside = Beside::new("readme-depend");
    let (toml, rust) = (
        of_language(&blocks, "toml"),
        of_language(&blocks, "rust,ignore"),
    );
    assert_eq!((toml.len(), rust.len()), (1, 1));
    beside.app(&toml[0], &rust[0]);
    beside.prints("alpine:3.20\n");
}

#[test]
fn a_model_can_be_vendored_checked_and_updated() {
    let blocks = blocks("Vendor a few of them");
    let beside = Beside::new("readme-vendor");
    let commands = of_language(&blocks, "console").concat();
    let commands: Vec<_> = commands
        .lines()
        .filter_map(|line| line.strip_prefix("$ modelwright "))
        .collect();
    assert_eq!(commands.len(), 3, "{commands:?}");
    for command in commands {
        let mut program = Command::new(env!("CARGO_BIN_EXE_modelwright"));
        let output = program
            .args(command.split(' '))
            .current_dir(&beside.0)
            .env_remove("CARGO_MANIFEST_DIR")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command}\n{said}");
    }
    let files = |folder: &str| {
        let entries = fs::read_dir(beside.0.join("app/src/docker").join(folder)).unwrap();
        entries
            .filter(|entry| entry.as_ref().unwrap().path().extension().is_some())
            .count()
    };
    // Beside `mod.rs` and the `vendor.toml` there are nine types; beside `support/mod.rs`, four files.
    assert_eq!((files(""), files("support")), (2 + 9, 1 + 4));
    let (toml, rust) = (
        of_language(&blocks, "toml"),
        of_language(&blocks, "rust,ignore"),
    );
    assert_eq!((toml.len(), rust.len()), (1, 1));
    beside.app(&toml[0], &rust[0]);
    beside.prints("alpine:3.20\n");
}

#[test]
fn a_build_script_is_that_of_the_crate_in_the_tests() {
    let blocks = blocks("Make them in a build script");
    let read =
        |path: &str| fs::read_to_string(root().join("tests/build-script").join(path)).unwrap();
    let rust = of_language(&blocks, "rust,ignore");
    assert_eq!(rust.len(), 2);
    assert!(
        read("build.rs").ends_with(&format!("\n{}", rust[0])),
        "{}",
        rust[0]
    );
    assert!(read("src/lib.rs").contains(&rust[1]), "{}", rust[1]);
    let toml = of_language(&blocks, "toml").concat();
    let manifest = read("Cargo.toml");
    let lines: Vec<_> = toml.lines().filter(|line| !line.is_empty()).collect();
    assert!(lines.len() >= 4, "{toml}");
    for line in lines {
        // From there the tool lies elsewhere.
        let line = line.replace("../docker-models/", "../../");
        assert!(manifest.contains(&line), "{line:?} is not in\n{manifest}");
    }
}
