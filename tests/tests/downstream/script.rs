//! What a build script calls, called by itself.

use modelwright::Vendor;
use modelwright_docker::versions;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

const PETS: &str = "openapi: 3.0.0\ninfo: {title: Pets, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    \
                    Pet: {type: object, properties: {name: {type: string}}}\n";

#[test]
fn the_file_is_written_once_and_lies_where_it_was_wanted() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("script");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("it can be made");
    fs::write(folder.join("api.yaml"), PETS).expect("it can be written");
    let pets = Vendor::of_document(folder.join("api.yaml")).everything();
    let out = folder.join("out");
    pets.clone()
        .file("pets.rs")
        .write_to(&out)
        .expect("it is right");
    let text = fs::read_to_string(out.join("pets.rs")).expect("it is there");
    assert_eq!(text, pets.text().expect("it is right"));
    assert!(text.contains("pub struct Pet {"), "{text}");
    // In a file that is included, no attribute may stand for the whole of it.
    let outer = text.lines().take_while(|line| !line.starts_with("mod "));
    assert!(
        outer
            .clone()
            .all(|line| !line.starts_with("#![") && !line.starts_with("//!"))
    );
    // A time long ago, so that writing the file anew shows however coarse the clock is.
    let long_ago = UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let file = fs::File::options().write(true).open(out.join("pets.rs"));
    let aged = file.and_then(|file| file.set_modified(long_ago));
    aged.expect("its time can be set");
    pets.clone()
        .file("pets.rs")
        .write_to(&out)
        .expect("it is right");
    let metadata = fs::metadata(out.join("pets.rs"));
    let modified = metadata.and_then(|file| file.modified());
    assert_eq!(
        modified.expect("it has one"),
        long_ago,
        "cargo would build the crate again"
    );
    let error = pets
        .file("../pets.rs")
        .write_to(&out)
        .expect_err("it is elsewhere");
    assert!(
        error.to_string().contains("error[bad-output-path]"),
        "{error}"
    );
    assert!(!folder.join("pets.rs").exists());
}

#[test]
fn a_version_that_is_named_twice_is_one() {
    let port = |named: &[&str]| {
        let vendor = Vendor::new(versions(named.iter().copied())).model("Port");
        vendor.text().expect("it is right")
    };
    assert_eq!(port(&["1.51", "1.51"]), port(&["1.51"]));
}

#[test]
fn what_cannot_be_made_is_said_as_people_read_it() {
    for (vendor, parts) in [
        (
            Vendor::new(versions(["1.5.1"])).model("Port"),
            ["unknown-version", "the format is 1.51"],
        ),
        (
            Vendor::new(versions(["1.99"])).model("Port"),
            ["unknown-version", "1.25 to 1.55"],
        ),
        (
            Vendor::new(versions(["1.51"])).model("Prot"),
            ["unknown-root", "`Port`"],
        ),
        (
            Vendor::new(versions(["1.51"])),
            ["nothing-asked-for", "everything"],
        ),
        (
            Vendor::of_document("none.yaml").everything(),
            ["cannot-read", "none.yaml"],
        ),
    ] {
        let error = vendor.text().expect_err("it cannot be made");
        let text = format!("{error:?}");
        assert!(parts.iter().all(|part| text.contains(part)), "{text}");
        assert_eq!(text, error.to_string());
    }
}

/// The packages that cargo lists for these arguments, each with its version.
fn listed(arguments: &[&str]) -> Vec<String> {
    let output = std::process::Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--prefix", "none"])
        .args(arguments)
        .current_dir(tests::case::root())
        .output()
        .expect("cargo can be run");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let lines = String::from_utf8(output.stdout).expect("it is text");
    let packages = lines.lines().filter(|line| !line.is_empty());
    packages.map(str::to_owned).collect()
}

/// The names of the packages that cargo builds for these arguments.
fn packages(arguments: &[&str]) -> Vec<String> {
    let listed = listed(&[&["--edges", "normal,build"], arguments].concat());
    let names = listed.iter().filter_map(|line| line.split(' ').next());
    names.map(str::to_owned).collect()
}

/// With other features of what it depends on, the tool would be built once for the build script and once for the tests.
#[test]
fn nothing_is_built_twice_for_a_build_script() {
    let listed = listed(&[
        "--workspace",
        "--duplicates",
        "--depth=0",
        "--format={p}\t{f}",
        "--target=x86_64-unknown-linux-gnu",
    ]);
    assert!(!listed.is_empty(), "some packages have two versions");
    let mut features = BTreeMap::new();
    for package in &listed {
        let (package, enabled) = package.split_once('\t').expect("two columns");
        let first = *features.entry(package).or_insert(enabled);
        let advice = "name what it lacks in tests/build-script/Cargo.toml";
        assert_eq!(first, enabled, "{package} is built twice: {advice}");
    }
}

#[test]
fn a_build_script_takes_no_command_line_and_the_workspace_no_embedded_sources() {
    let script = packages(&["--package", "build-script"]);
    let has = |packages: &[String], name: &str| packages.iter().any(|package| package == name);
    assert!(
        has(&script, "modelwright") && has(&script, "modelwright-docker"),
        "{script:?}"
    );
    for heavy in ["clap", "minijinja", "modelwright-cli"] {
        assert!(!has(&script, heavy), "{script:?}");
    }
    let library = packages(&["--package", "modelwright"]);
    assert!(
        !library.iter().any(|package| package.contains("docker")),
        "{library:?}"
    );
    let alias = std::fs::read_to_string(tests::case::root().join(".cargo/config.toml"));
    assert!(alias.expect("it is there").contains("--package xtask --\""));
    let tool = packages(&["--package", "xtask"]);
    assert!(
        has(&tool, "clap") && !has(&tool, "modelwright-docker"),
        "{tool:?}"
    );
}
