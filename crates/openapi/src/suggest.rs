//! Names that somebody may have meant.

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

#[cfg(test)]
mod tests {
    use super::*;

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
