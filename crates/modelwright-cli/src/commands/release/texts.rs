//! The texts that a release changes: the version in manifests, and the heading in the changelog.

use crate::diff::Bump;
use semver::Version;

/// The heading of what has not been released.
const UNRELEASED: &str = "## Unreleased\n";

/// The version of the workspace, given its `Cargo.toml`.
pub(super) fn version(manifest: &str) -> Option<Version> {
    let (_, package) = manifest.split_once("[workspace.package]\n")?;
    let section = package.split("\n[").next()?;
    let line = section
        .lines()
        .find_map(|line| line.strip_prefix("version = \""))?;
    line.strip_suffix('"')?.parse().ok()
}

/// The manifest with another version, that of the packages in this repository which it names included.
pub(super) fn with_version(manifest: &str, from: &Version, to: &Version) -> String {
    let (from, to) = (
        format!("version = \"{from}\""),
        format!("version = \"{to}\""),
    );
    let lines = manifest.split_inclusive('\n').map(|line| {
        match line.starts_with(&from) || line.contains("path = \"") {
            true => line.replace(&from, &to),
            false => line.to_owned(),
        }
    });
    lines.collect()
}

/// The lock file with another version of these packages, which have no checksum since they are taken by path.
pub(super) fn locked(lock: &str, packages: &[String], from: &Version, to: &Version) -> String {
    let mut text = lock.to_owned();
    for name in packages {
        let entry = |version| format!("name = \"{name}\"\nversion = \"{version}\"\n");
        text = text.replace(&entry(from), &entry(to));
    }
    text
}

/// The version after one, as Cargo treats versions: before 1.0, a minor version stands for a major one and a patch for a minor one.
pub(super) fn next(version: &Version, bump: Bump) -> Version {
    let Version {
        major,
        minor,
        patch,
        ..
    } = *version;
    match (major, bump) {
        (0, Bump::Major) => Version::new(0, minor + 1, 0),
        (0, _) => Version::new(0, minor, patch + 1),
        (_, Bump::Major) => Version::new(major + 1, 0, 0),
        (_, Bump::Minor) => Version::new(major, minor + 1, 0),
        (_, Bump::Patch) => Version::new(major, minor, patch + 1),
    }
}

/// What stands below the heading of what has not been released.
pub(super) fn unreleased(changelog: &str) -> Option<&str> {
    let (_, rest) = changelog.split_once(UNRELEASED)?;
    let section = rest.split("\n## ").next()?.trim();
    (!section.is_empty()).then_some(section)
}

/// The changelog with a heading for a version, above what had not been released, and one for what comes next.
pub(super) fn released(changelog: &str, version: &Version, date: &str) -> String {
    let heading = format!("{UNRELEASED}\n## {version} - {date}\n");
    changelog.replacen(UNRELEASED, &heading, 1)
}

/// Whether a changelog has a section for a version.
pub(super) fn has_section(changelog: &str, version: &Version) -> bool {
    let heading = format!("## {version}");
    let mut lines = changelog
        .lines()
        .filter_map(|line| line.strip_prefix(&heading));
    lines.any(|rest| rest.is_empty() || rest.starts_with(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "[workspace]\n\n[workspace.package]\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace.dependencies]\n\
        a = { path = \"a\", version = \"0.1.0\" }\nb = { version = \"0.1.0\" }\n";

    #[test]
    fn only_the_versions_of_the_repository_go_up() {
        let from = version(MANIFEST).unwrap();
        let text = with_version(MANIFEST, &from, &Version::new(0, 2, 0));
        assert_eq!(version(&text), Some(Version::new(0, 2, 0)));
        assert!(
            text.contains("a = { path = \"a\", version = \"0.2.0\" }"),
            "{text}"
        );
        assert!(text.contains("b = { version = \"0.1.0\" }"), "{text}");
        assert_eq!(version("[workspace]\n"), None);
    }

    #[test]
    fn versions_go_up_as_cargo_treats_them() {
        let after = |version: &str| {
            let version = version.parse().unwrap();
            [Bump::Major, Bump::Minor, Bump::Patch].map(|bump| next(&version, bump).to_string())
        };
        assert_eq!(after("0.1.2"), ["0.2.0", "0.1.3", "0.1.3"]);
        assert_eq!(after("1.2.3"), ["2.0.0", "1.3.0", "1.2.4"]);
    }

    #[test]
    fn a_lock_has_the_version_of_the_packages_and_of_no_other() {
        let lock = "[[package]]\nname = \"a\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"b\"\nversion = \"0.1.0\"\nsource = \"c\"\n";
        let (from, to) = (Version::new(0, 1, 0), Version::new(0, 2, 0));
        let text = locked(lock, &["a".to_owned()], &from, &to);
        assert_eq!(text, lock.replacen("0.1.0", "0.2.0", 1));
    }

    #[test]
    fn what_was_not_released_gets_a_heading() {
        let text = "# Changelog\n\n## Unreleased\n\n- a\n\n## 0.1.0 - 2020-01-01\n\n- b\n";
        assert_eq!(unreleased(text), Some("- a"));
        let version = Version::new(0, 2, 0);
        let text = released(text, &version, "2020-02-02");
        let expected = "## Unreleased\n\n## 0.2.0 - 2020-02-02\n\n- a\n\n## 0.1.0 - 2020-01-01\n";
        assert!(text.contains(expected), "{text}");
        assert_eq!(unreleased(&text), None);
        assert!(has_section(&text, &version) && !has_section(&text, &Version::new(0, 2, 1)));
        assert!(!has_section("## 0.2.01\n", &version));
    }
}
