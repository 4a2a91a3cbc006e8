//! Names that somebody may have meant.

use crate::version::Version;
use strsim::jaro_winkler;

/// How alike two names have to be, from 0 to 1.
const ALIKE: f64 = 0.85;
/// How many are named.
const MOST: usize = 4;

/// The names that are most like this one, without regard to case.
pub fn suggest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted = name.to_lowercase();
    let mut found: Vec<(f64, &str)> = known
        .map(|known| {
            let lower = known.to_lowercase();
            let holds = wanted.len() > 3 && (lower.contains(&wanted) || wanted.contains(&lower));
            let score = jaro_winkler(&lower, &wanted);
            (if holds { score.max(ALIKE) } else { score }, known)
        })
        .filter(|(score, _)| *score >= ALIKE)
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    found.dedup_by(|a, b| a.1 == b.1);
    found.truncate(MOST);
    found.into_iter().map(|(_, name)| name).collect()
}

/// A help that names them, where there are any: ``similar names: `a`, `b` ``. `what` is the plural of what they name.
pub fn similar(what: &str, near: &[&str]) -> Option<String> {
    let near: Vec<_> = near.iter().map(|name| format!("`{name}`")).collect();
    (!near.is_empty()).then(|| format!("similar {what}: {}", near.join(", ")))
}

/// A help that names first what is called like a name, and then what else can be done.
pub fn help_with_similar<'a>(
    what: &str,
    name: &str,
    known: impl Iterator<Item = &'a str>,
    help: &str,
) -> String {
    let near = similar(what, &suggest(name, known));
    near.map_or_else(|| help.to_owned(), |near| format!("{near}; or {help}"))
}

/// What to do about a text in the place of a version: the versions that it may have been meant for, and which there are, oldest
/// first.
pub fn help_for_version(text: &str, known: &[Version]) -> String {
    let (Some(first), Some(last)) = (known.first(), known.last()) else {
        return "no versions are available".to_owned();
    };
    let near: Vec<_> = near_versions(text, known)
        .iter()
        .map(ToString::to_string)
        .collect();
    let near: Vec<_> = near.iter().map(String::as_str).collect();
    let near = similar("versions", &near).map_or_else(String::new, |near| format!("{near}; "));
    format!("{near}available versions: {first} to {last}")
}

fn near_versions(text: &str, known: &[Version]) -> Vec<Version> {
    let digits: String = text.trim_start_matches('v').chars().map(meant).collect();
    let Ok(version) = digits.parse::<Version>() else {
        let names: Vec<_> = known.iter().map(ToString::to_string).collect();
        let near = suggest(&digits, names.iter().map(String::as_str));
        return near.iter().filter_map(|near| near.parse().ok()).collect();
    };
    let mut near: Vec<_> = known
        .iter()
        .filter(|known| known.major == version.major)
        .copied()
        .collect();
    near.sort_by_key(|known| known.minor.abs_diff(version.minor));
    near.truncate(1);
    near
}

/// The digit or dot that a character looks like.
fn meant(c: char) -> char {
    match c {
        'l' | 'I' | 'i' | '|' => '1',
        'O' | 'o' => '0',
        ',' | '_' | '-' => '.',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_told_from_what_looks_like_it() {
        let known: Vec<Version> = (25..56).map(|minor| Version { major: 1, minor }).collect();
        let help = |text| help_for_version(text, &known);
        let range = "available versions: 1.25 to 1.55";
        for (text, near) in [
            ("1.5l", "1.51"),
            ("v1_48", "1.48"),
            ("1,3O", "1.30"),
            ("1.99", "1.55"),
            ("1.9", "1.25"),
        ] {
            assert_eq!(help(text), format!("similar versions: `{near}`; {range}"));
        }
        assert_eq!(help("latest"), range);
        assert!(
            help("1.4x").starts_with("similar versions: `1.40`, "),
            "{}",
            help("1.4x")
        );
        assert_eq!(help_for_version("1.5", &[]), "no versions are available");
    }

    #[test]
    fn the_nearest_name_comes_first_and_far_ones_not_at_all() {
        let known = ["ImageSummary", "ImageInspect", "ContainerSummary", "Port"];
        let found = |name| suggest(name, known.into_iter());
        assert_eq!(found("imagesumary")[0], "ImageSummary");
        assert_eq!(found("Summary"), ["ContainerSummary", "ImageSummary"]);
        assert_eq!(found("Xyzzy"), [""; 0]);
        assert_eq!(found(""), [""; 0]);
    }
}
