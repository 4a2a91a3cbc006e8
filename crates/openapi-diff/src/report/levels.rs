//! Levels that somebody gives to changes of a kind, at paths of a pattern.

use super::ReportEntry;
use super::allow::{location_of_key, unknown_kind};
use crate::diagnostic::{Diagnostics, Reported};
use crate::diff::{ChangeKind, Level};
use std::collections::BTreeMap;

/// The lines of `[levels]` in a `diff.toml`.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    lines: Vec<Line>,
}

#[derive(Clone, Debug)]
struct Line {
    /// How long the line is, by which the narrower of two is found.
    length: usize,
    kind: ChangeKind,
    pattern: Option<String>,
    level: Level,
}

impl Levels {
    /// Takes lines that were read from a file.
    ///
    /// # Errors
    ///
    /// One of them cannot be understood.
    pub(super) fn of(
        file: &str,
        text: &str,
        lines: BTreeMap<String, Level>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Reported> {
        let mut outcome = Ok(());
        let mut levels = Self::default();
        for (key, level) in lines {
            let (kind, pattern) = match key.split_once(' ') {
                Some((kind, pattern)) => (kind, Some(pattern.to_owned())),
                None => (key.as_str(), None),
            };
            match ChangeKind::parse(kind) {
                Some(kind) => levels.lines.push(Line {
                    kind,
                    pattern,
                    level,
                    length: key.len(),
                }),
                None => {
                    let location = location_of_key(file, text, &key);
                    outcome = Err(diagnostics.error(unknown_kind(kind).at(location)));
                }
            }
        }
        outcome.map(|()| levels)
    }

    /// Gives each change the level of the line that matches it, the longest if several do.
    pub fn apply<'r>(&self, records: impl Iterator<Item = &'r mut ReportEntry>) {
        for record in records {
            let change = &mut record.change;
            let matching = self.lines.iter().filter(|line| {
                let pattern = line.pattern.as_deref();
                line.kind == change.kind && pattern.is_none_or(|it| matches(it, &change.path))
            });
            if let Some(line) = matching.max_by_key(|line| line.length) {
                change.level_set = Some(line.level);
            }
        }
    }
}

/// Whether a path is of a pattern, in which `*` stands for any text.
fn matches(pattern: &str, path: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == path;
    };
    let Some(mut left) = path.strip_prefix(start) else {
        return false;
    };
    let (middle, end) = rest
        .rsplit_once('*')
        .map_or((None, rest), |(middle, end)| (Some(middle), end));
    // What stands between two stars is found as early as it can be, which leaves the most for the rest.
    for part in middle.into_iter().flat_map(|middle| middle.split('*')) {
        match left.find(part) {
            Some(at) => left = &left[at + part.len()..],
            None => return false,
        }
    }
    left.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, path, is_of) in [
            ("Port.Type", "Port.Type", true),
            ("Port.Type", "Port.Types", false),
            ("Port*", "Port.Type", true),
            ("*Type", "Port.Type", true),
            ("P*t.*e", "Port.Type", true),
            ("P*t*t*", "Port.Type", false),
            ("a*a", "a", false),
            ("*", "", true),
            ("**", "x", true),
        ] {
            assert_eq!(matches(pattern, path), is_of, "{pattern} {path}");
        }
    }
}
