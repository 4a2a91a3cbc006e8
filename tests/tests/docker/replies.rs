//! Real engines are the judge: every recorded reply is read, and written back without a loss.

use std::path::Path;
use tests::replay;

/// Read from a header, which the document gives as text.
const WITHOUT_A_TYPE: [&str; 2] = [
    "ContainerArchiveInfo.file.json",
    "ContainerArchiveInfo.link.json",
];

fn replayed(folder: &str, api: &str, at_least: usize) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../spec/docker/replies")
        .join(folder);
    let report = replay::replay(&root, api).expect("the recordings can be read");
    assert!(report.is_clean(), "{report}");
    assert!(
        report.total().read >= at_least,
        "only {} values were read",
        report.total().read
    );
    let without: Vec<_> = report
        .untyped
        .iter()
        .map(|(_, _, file)| file.as_str())
        .collect();
    assert_eq!(without, WITHOUT_A_TYPE);
}

#[test]
fn docker_20_10_with_api_1_41() {
    replayed("docker-20.10-api-1.41", "1.41", 690);
}

#[test]
fn docker_28_5_with_api_1_51() {
    replayed("docker-28.5.2-api-1.51", "1.51", 670);
}

#[test]
fn docker_29_7_with_api_1_55() {
    replayed("docker-29.7.2-api-1.55", "1.55", 655);
}

/// An engine speaks every version up to its own, so the types of none may fail on what any of them sends. What one loses or
/// adds is another matter: the recordings are of the engines' own versions.
#[test]
fn no_version_fails_on_what_an_engine_of_another_sends() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/docker/replies");
    let mut errors = Vec::new();
    for minor in 25..=55 {
        for folder in [
            "docker-20.10-api-1.41",
            "docker-28.5.2-api-1.51",
            "docker-29.7.2-api-1.55",
        ] {
            let api = format!("1.{minor}");
            let report = replay::replay(&root.join(folder), &api).expect("they can be read");
            let total = report.total();
            assert!(total.read > 500, "{api} {folder}: {} are read", total.read);
            if total.failed > 0 {
                errors.push(format!("{api} {folder}:\n{report}"));
            }
        }
    }
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}
