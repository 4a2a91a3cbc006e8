//! Names that somebody may have meant.
//!
//! In: what was typed, and the names there are. Out: the few that are most like it. Left out on purpose: guessing; who
//! typed it decides.

/// As many as help more than they confuse.
const SHOWN: usize = 3;

/// Up to three of these names that are like the given one, the likest first.
pub fn near<'n>(wanted: &str, known: impl Iterator<Item = &'n str>) -> Vec<String> {
    let wanted = wanted.to_lowercase();
    let mut scored: Vec<_> = known
        .map(|name| {
            let lower = name.to_lowercase();
            let score = strsim::jaro_winkler(&wanted, &lower);
            // What contains it was perhaps only cut short.
            let score = if lower.contains(&wanted) {
                score + 0.2
            } else {
                score
            };
            (score, name)
        })
        .filter(|(score, _)| *score > 0.8)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    scored.dedup_by(|a, b| a.1 == b.1);
    let names = scored.into_iter().take(SHOWN);
    names.map(|(_, name)| format!("`{name}`")).collect()
}

#[cfg(test)]
mod tests {
    use super::near;

    #[test]
    fn a_slip_finds_its_name_and_nonsense_finds_none() {
        let known = ["ImageSummary", "ContainerSummary", "ImageInspect"];
        assert_eq!(near("ImageSumary", known.into_iter())[0], "`ImageSummary`");
        assert_eq!(near("imagesummary", known.into_iter())[0], "`ImageSummary`");
        assert!(near("qqqq", known.into_iter()).is_empty());
    }
}
