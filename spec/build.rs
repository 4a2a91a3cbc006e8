//! Lists the sources, since no macro includes a folder.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const SOURCES: [&str; 5] = [
    "docker/contract",
    "docker/conventions.toml",
    "docker/lock.toml",
    "docker/overrides",
    "docker/prose",
];

fn main() -> io::Result<()> {
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut list = String::from("&[\n");
    for path in SOURCES {
        println!("cargo::rerun-if-changed={}", package.join(path).display());
        add(&package, path, &mut list)?;
    }
    let history = history(&package)?;
    println!("cargo::rerun-if-changed={}", history.display());
    // Writing to a string cannot fail.
    let _ = writeln!(
        list,
        "(\"generated/history.json\", include_bytes!({history:?})),"
    );
    list.push_str("]\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("sources.rs"), list)
}

/// The history that is generated, to which a link leads. A checkout without symbolic links has the path of it as text.
fn history(package: &Path) -> io::Result<PathBuf> {
    let link = package.join("history.json");
    let text = fs::read_to_string(&link)?;
    Ok(match text.starts_with('{') {
        true => link,
        false => package.join(text.trim()),
    })
}

fn add(root: &Path, path: &str, list: &mut String) -> io::Result<()> {
    let full = root.join(path);
    if full.is_file() {
        let _ = writeln!(list, "(\"spec/{path}\", include_bytes!({full:?})),");
        return Ok(());
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(full)? {
        names.extend(entry?.file_name().into_string());
    }
    names.sort();
    for name in names {
        add(root, &format!("{path}/{name}"), list)?;
    }
    Ok(())
}
