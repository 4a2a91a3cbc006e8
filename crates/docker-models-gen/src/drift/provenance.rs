//! Which sources can have a part in which generated files.
//!
//! Where that is not certain, the answer is that it can.

use std::cmp::Reverse;

/// What kind of source something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    Contract,
    Facts,
    Names,
    Words,
    Replies,
    Pages,
    Support,
    Package,
    Licence,
    Other,
}

impl Group {
    pub(super) fn of(source: &str) -> Self {
        const GROUPS: [(&str, Group); 12] = [
            ("spec/docker/contract/", Group::Contract),
            ("spec/docker/lock.toml", Group::Contract),
            ("spec/docker/deprecated.toml", Group::Contract),
            ("spec/docker/overrides/facts/", Group::Facts),
            ("spec/docker/overrides/names.toml", Group::Names),
            ("spec/docker/prose/", Group::Words),
            ("spec/docker/replies/", Group::Replies),
            ("templates/docs/", Group::Pages),
            ("templates/support/", Group::Support),
            ("templates/crate/", Group::Package),
            ("LICENSE-", Group::Licence),
            ("", Group::Other),
        ];
        let mut groups = GROUPS.iter();
        let found = groups.find(|(prefix, _)| source.starts_with(prefix));
        found.map_or(Self::Other, |(_, group)| *group)
    }

    /// What people call it, to stand before "changed".
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Contract => "the contract",
            Self::Facts => "the facts",
            Self::Names => "the chosen names",
            Self::Words => "the descriptions",
            Self::Replies => "the recorded responses",
            Self::Pages => "the templates of the pages",
            Self::Support => "the runtime",
            Self::Package => "the templates of the package",
            Self::Licence => "the licence",
            Self::Other => "other sources",
        }
    }

    /// Whether it says what types there are, and how they are read and written.
    fn defines_types(self) -> bool {
        matches!(self, Self::Contract | Self::Facts | Self::Names)
    }
}

/// Whether a change of the source can change the file, or that there is such a file.
pub(super) fn reaches(source: &str, file: &str) -> bool {
    let group = Group::of(source);
    if group == Group::Other {
        return true;
    }
    let name = last(source);
    let own = name.strip_suffix(".j2").unwrap_or(name) == last(file);
    if let Some(file) = file.strip_prefix("docker-models/") {
        let package = !file.contains('/');
        return match group {
            Group::Contract | Group::Facts | Group::Names => !file.starts_with("LICENSE-"),
            Group::Words => file.starts_with("src/") && !file.starts_with("src/support/"),
            Group::Support => file.starts_with("src/support/") && own,
            Group::Package | Group::Licence => package && own,
            _ => false,
        };
    }
    if file.starts_with("replay/") {
        return group.defines_types();
    }
    if file == "history.json" {
        return group.defines_types() || group == Group::Words;
    }
    if matches!(file, "docs/reference.js" | "docs/pages.css") {
        return group == Group::Pages && own;
    }
    // A template may include another, so any of them reaches every page, and with it the list of pages with Rust.
    !matches!(group, Group::Support | Group::Package | Group::Licence)
}

/// How near a source is to a file, nearest first: words about the same thing come before all else.
pub(super) fn distance(source: &str, file: &str) -> impl Ord + use<> {
    let (stem, subject) = (plain(first_part(source)), plain(first_part(file)));
    let is_near = match Group::of(source) {
        Group::Contract => plain(file).contains(&stem),
        Group::Pages => plain(file).starts_with(&format!("docs{stem}")),
        _ => subject.starts_with(&stem),
    };
    let rank = match (is_near, Group::of(source)) {
        (true, Group::Words) => 0,
        (true, _) => 1,
        (false, _) => 2,
    };
    let length = if is_near { stem.len() } else { 0 };
    (rank, Reverse(length), source.to_owned())
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The name of a file, without its ending; a version keeps its point.
fn first_part(path: &str) -> &str {
    let name = last(path);
    let name = name.strip_suffix(".j2").unwrap_or(name);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Without case and signs, so that `image_summary`, `ImageSummary` and `v1_51`, `v1.51` are the same.
fn plain(text: &str) -> String {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODEL: &str = "docker-models/src/v1_51/image_summary.rs";
    const PAGE: &str = "docs/models/ImageSummary.md";

    #[test]
    fn a_source_reaches_what_it_can_change_and_nothing_else() {
        let all = |files: &[&str], sources: &[(&str, &str)]| {
            for (source, expected) in sources {
                let found: String = files
                    .iter()
                    .map(|file| if reaches(source, file) { 'x' } else { '-' })
                    .collect();
                assert_eq!(found, *expected, "{source}");
            }
        };
        all(
            &[
                MODEL,
                PAGE,
                "docs/pages.css",
                "docker-models/src/support/wire.rs",
                "docker-models/README.md",
                "docker-models/LICENSE-MIT",
                "replay/v1_51.rs",
                "doctests.rs",
            ],
            &[
                ("spec/docker/contract/v1.51.yaml", "xx-xx-xx"),
                ("spec/docker/overrides/facts/images.toml", "xx-xx-xx"),
                ("spec/docker/prose/definitions/Image.yaml", "xx-----x"),
                ("spec/docker/replies/engine/", "-x-----x"),
                ("templates/docs/model.md.j2", "-x-----x"),
                ("templates/docs/pages.css", "-xx----x"),
                ("templates/support/wire.rs", "---x----"),
                ("templates/support/map.rs", "--------"),
                ("templates/crate/README.md.j2", "----x---"),
                ("LICENSE-MIT", "-----x--"),
                ("spec/docker/something-new.toml", "xxxxxxxx"),
            ],
        );
    }

    #[test]
    fn what_is_about_the_same_thing_comes_first() {
        let sort = |file: &str, mut sources: Vec<&'static str>| {
            sources.sort_by_key(|source| distance(source, file));
            sources
        };
        let words = vec![
            "prose/Address.yaml",
            "prose/Image.yaml",
            "prose/ImageSummary.yaml",
        ];
        for file in [MODEL, PAGE] {
            let expected = [
                "prose/ImageSummary.yaml",
                "prose/Image.yaml",
                "prose/Address.yaml",
            ];
            assert_eq!(sort(file, words.clone()), expected);
        }
        let contracts = vec![
            "spec/docker/contract/v1.25.yaml",
            "spec/docker/contract/v1.51.yaml",
        ];
        assert_eq!(sort(MODEL, contracts)[0], "spec/docker/contract/v1.51.yaml");
        let templates = vec!["templates/docs/index.md.j2", "templates/docs/model.md.j2"];
        assert_eq!(sort(PAGE, templates)[0], "templates/docs/model.md.j2");
    }
}
