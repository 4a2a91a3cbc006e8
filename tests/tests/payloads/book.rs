//! Programs that make HTML of what is generated: mdBook, rustdoc; and the changelog, which is Markdown by itself.

use modelwright::output::{self, FileSet, Ownership, Target, Waiting};
use modelwright_cli::diff_input::{Document, open_both, report_of};
use openapi::diagnostic::{Diagnostics, Format, render};
use openapi::source::Source;
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;
use tests::case::root;

/// What mdBook wrote.
pub struct Built {
    /// The paths of all files.
    pub files: BTreeSet<String>,
    /// Pages by their paths.
    pub pages: Vec<(String, String)>,
    /// The texts of scripts.
    pub scripts: Vec<String>,
}

/// The name of mdBook, if it is installed; `MDBOOK` may name it.
pub fn program() -> Option<OsString> {
    let program = std::env::var_os("MDBOOK").unwrap_or_else(|| "mdbook".into());
    let output = Command::new(&program).arg("--version").output();
    output.ok().filter(|output| output.status.success())?;
    Some(program)
}

/// Writes files below a folder, where nothing else stays.
pub fn write(files: &FileSet, folder: &Path) {
    let target = Target {
        root: folder,
        shown: "",
        ownership: Ownership::Manifest {
            overwrites_edits: true,
        },
        command: "cargo test -p tests --test payloads",
        waiting: Waiting::default(),
    };
    let mut diagnostics = Diagnostics::new();
    let written = output::write(files, &target, &mut diagnostics);
    assert!(written.is_ok(), "{diagnostics:?}");
}

/// Builds the book of some pages in a folder, with mdBook's own preprocessors: those who take the pages into a book of theirs have
/// them, though ours does without.
pub fn build_with_directives(mdbook: &OsString, folder: &Path, pages: &FileSet) -> Built {
    let source = folder.join("pages");
    write(pages, &source);
    let variable = ("MDBOOK_BUILD__USE_DEFAULT_PREPROCESSORS", "true");
    build(mdbook, folder, &source, &[variable])
}

/// Builds the book of pages as they are set up, in a folder.
pub fn build(mdbook: &OsString, folder: &Path, source: &Path, variables: &[(&str, &str)]) -> Built {
    let out = folder.join("book");
    if out.exists() {
        fs::remove_dir_all(&out).expect("it can be removed");
    }
    let mut command = Command::new(mdbook);
    let output = command
        .arg("build")
        .arg(source)
        .arg("--dest-dir")
        .arg(&out)
        .envs(variables.iter().copied());
    let output = output.output().expect("mdBook can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "mdBook refuses the pages in {}:\n{said}",
        source.display()
    );
    let mut built = Built {
        files: BTreeSet::new(),
        pages: Vec::new(),
        scripts: Vec::new(),
    };
    for (path, text) in read(&out) {
        match path.rsplit_once('.') {
            Some((_, "html")) => built.pages.push((path.clone(), text)),
            Some((_, "js" | "json")) => built.scripts.push(text),
            _ => {}
        }
        built.files.insert(path);
    }
    assert!(built.pages.len() > 10, "{} pages", built.pages.len());
    built
}

/// All files below a folder, by their paths.
fn read(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![(String::new(), folder.to_owned())];
    while let Some((prefix, folder)) = open.pop() {
        for entry in fs::read_dir(folder).expect("it is there") {
            let entry = entry.expect("it can be listed");
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                open.push((format!("{path}/"), entry.path()));
            } else {
                let bytes = fs::read(entry.path()).expect("it can be read");
                found.push((path, String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
    }
    found
}

/// Tags in the places of the index that the search of mdBook takes for HTML.
pub fn searched(scripts: &[String]) -> impl Iterator<Item = String> + '_ {
    let locations = scripts
        .iter()
        .flat_map(|script| script.split("\"breadcrumbs\":\"").skip(1));
    locations.filter_map(|rest| {
        let end = rest
            .match_indices('"')
            .find(|(at, _)| !rest[..*at].ends_with('\\'));
        let text = &rest[..end.map_or(rest.len(), |(at, _)| at)];
        let is_tag = |(at, _): (usize, &str)| {
            text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c))
        };
        text.match_indices('<').any(is_tag).then(|| text.to_owned())
    })
}

/// The pages that rustdoc makes of several trees, each a module of one crate.
pub fn rustdoc(folder: &Path, trees: &[(String, FileSet)]) -> Vec<(String, String)> {
    let mut files = FileSet::new();
    let mut library = String::from("//! All of them.\n");
    for (name, models) in trees {
        library.push_str(&format!("pub mod {name};\n"));
        files
            .merge(
                &format!("src/{name}"),
                models.clone(),
                &mut Diagnostics::new(),
            )
            .expect("no path is there twice");
    }
    let manifest = "[package]\nname = \"harmful\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
                    serde = { version = \"1\", default-features = false, features = [\"std\"] }\nserde_json = \"1\"\n\n\
                    [profile.dev]\ndebug = false\nincremental = false\n";
    for (path, text) in [("src/lib.rs", library.as_str()), ("Cargo.toml", manifest)] {
        files.insert(path, text).expect("no path is there twice");
    }
    write(&files, folder);
    // Cargo takes from it what the crate needs.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("it is copied");
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(program)
        .args(["doc", "--no-deps"])
        .current_dir(folder)
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .expect("cargo can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "rustdoc refuses the models:\n{said}"
    );
    let pages = read(&folder.join("target/doc"));
    let pages = pages
        .into_iter()
        .filter(|(path, _)| path.ends_with(".html") && path.starts_with("harmful/"));
    pages.collect()
}

/// What rustdoc makes of `docker-models` with these features.
pub fn rustdoc_of_docker(folder: &Path, features: &str) -> Built {
    let target = folder.join("target");
    let docs = target.join("doc");
    if docs.exists() {
        fs::remove_dir_all(&docs).expect("it can be removed");
    }
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(program)
        .args(["doc", "--no-deps", "--locked", "--package", "docker-models"])
        .args(["--no-default-features", "--features", features])
        .current_dir(root())
        .env("CARGO_TARGET_DIR", &target)
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .expect("cargo can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "rustdoc refuses it:\n{said}");
    let files = read(&docs);
    let is_page = |path: &str| path.starts_with("docker_models/") && path.ends_with(".html");
    Built {
        files: files.iter().map(|(path, _)| path.clone()).collect(),
        pages: files
            .into_iter()
            .filter(|(path, _)| is_page(path))
            .collect(),
        scripts: Vec::new(),
    }
}

/// The changelog from one document to another.
pub fn changelog(before: &str, after: &str, label: &str) -> String {
    let mut diagnostics = Diagnostics::new();
    let mut document = |text: &str| {
        let source = Source::read("shop.yaml", text.as_bytes().to_vec(), &mut diagnostics);
        source.map(|source| Document::of(label, source))
    };
    let documents = [document(before), document(after)].map(|one| one.expect("it can be read"));
    let opened = open_both(&documents, &mut diagnostics);
    let opened =
        opened.unwrap_or_else(|_| panic!("{}", render(&diagnostics, Format::Human, false)));
    pages::changelog::print(&report_of(&opened))
}
