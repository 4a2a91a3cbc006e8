//! Ranges of versions, as prose and facts write them: `1.51`, `1.44-`, `-1.43`, `1.30-1.41`.

use crate::version::Version;
use std::fmt;

/// The first and the last version; without one, there is no end on that side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Range {
    first: Option<Version>,
    last: Option<Version>,
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.first, self.last) {
            (None, None) => f.write_str("all"),
            (Some(first), None) => write!(f, "{first} and later"),
            (None, Some(last)) => write!(f, "up to {last}"),
            (Some(first), Some(last)) if first == last => write!(f, "{first}"),
            (Some(first), Some(last)) => write!(f, "{first} to {last}"),
        }
    }
}

impl Range {
    /// Reads a range; `None` if it is not one.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let end = |text: &str| {
            if text.is_empty() {
                Some(None)
            } else {
                text.parse().ok().map(Some)
            }
        };
        match text.split_once('-') {
            Some(("", "")) => None,
            Some((first, last)) => Some(Self {
                first: end(first)?,
                last: end(last)?,
            }),
            None => {
                let only = Some(text.parse().ok()?);
                Some(Self {
                    first: only,
                    last: only,
                })
            }
        }
    }

    /// Whether a version lies in it.
    pub fn holds(&self, version: Version) -> bool {
        self.first.is_none_or(|first| first <= version)
            && self.last.is_none_or(|last| version <= last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_hold_their_ends() {
        let holds = |range: &str, version: &str| {
            Range::parse(range).unwrap().holds(version.parse().unwrap())
        };
        assert!(holds("1.44-", "1.44") && holds("1.44-", "1.55") && !holds("1.44-", "1.43"));
        assert!(holds("-1.43", "1.25") && holds("-1.43", "1.43") && !holds("-1.43", "1.44"));
        assert!(holds("1.51", "1.51") && !holds("1.51", "1.52"));
        assert_eq!(Range::parse("-"), None);
        assert_eq!(Range::parse("recent"), None);
    }
}
