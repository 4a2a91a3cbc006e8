//! Sets of the versions that are known, and how they are written.

use crate::version::Version;
use std::ops::Index;

/// The place of a version among all that are known, oldest first; so, too, that of its API and of its module.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionIndex(usize);

impl VersionIndex {
    /// The oldest version, or the only one.
    pub const OLDEST: Self = Self(0);

    /// The version at this place, from 0.
    pub fn new(at: usize) -> Self {
        Self(at)
    }

    /// The place, from 0.
    pub fn get(self) -> usize {
        self.0
    }

    /// The version before, unless it is the oldest.
    pub fn before(self) -> Option<Self> {
        self.0.checked_sub(1).map(Self)
    }

    /// What there is of each version, with the place of that.
    pub fn of_each<T>(all: impl IntoIterator<Item = T>) -> impl Iterator<Item = (Self, T)> {
        (0..).map(Self).zip(all)
    }
}

impl<T> Index<VersionIndex> for [T] {
    type Output = T;

    fn index(&self, version: VersionIndex) -> &T {
        &self[version.0]
    }
}

impl<T> Index<VersionIndex> for Vec<T> {
    type Output = T;

    fn index(&self, version: VersionIndex) -> &T {
        &self[version.0]
    }
}

/// A set of versions, each by its place among all that are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionSet(u128);

impl VersionSet {
    /// How many versions can be known.
    pub const CAPACITY: usize = 128;

    /// This version alone.
    ///
    /// # Panics
    ///
    /// If its place is not below [`Self::CAPACITY`]; whoever makes the list of known versions keeps it shorter.
    pub fn only(version: VersionIndex) -> Self {
        let VersionIndex(at) = version;
        assert!(at < Self::CAPACITY, "more versions than a set can hold");
        Self(1 << at)
    }

    /// The first so many versions.
    pub fn first(count: usize) -> Self {
        (0..count).map(VersionIndex).map(Self::only).collect()
    }

    /// Whether it holds this version.
    pub fn contains(self, version: VersionIndex) -> bool {
        self.holds(version.0)
    }

    fn holds(self, at: usize) -> bool {
        at < Self::CAPACITY && self.0 & (1 << at) != 0
    }

    /// The versions of both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The versions that the other has not.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// How many versions it holds.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether it holds none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Its versions, oldest first.
    pub fn indices(self) -> impl Iterator<Item = VersionIndex> {
        let places = (0..Self::CAPACITY).filter(move |at| self.holds(*at));
        places.map(VersionIndex)
    }

    /// Its oldest version.
    pub fn oldest(self) -> Option<VersionIndex> {
        self.indices().next()
    }

    /// Its newest version.
    pub fn newest(self) -> Option<VersionIndex> {
        self.indices().last()
    }

    /// In words, given all versions that are known: `1.44 and later`, `1.30 to 1.43, and 1.51`, `all versions`.
    pub fn words(self, known: &[Version]) -> String {
        let runs: Vec<_> = self.runs(known.len()).collect();
        if let [(0, last)] = runs.as_slice()
            && last + 1 == known.len()
        {
            return "all versions".to_owned();
        }
        let runs = runs
            .into_iter()
            .map(|(first, last)| run_words(first, last, known));
        joined(runs.collect())
    }

    /// For programs, given all versions that are known: `1.25-1.43 1.51-1.51`.
    pub fn ranges(self, known: &[Version]) -> String {
        let runs = self.runs(known.len());
        let runs = runs.map(|(first, last)| format!("{}-{}", known[first], known[last]));
        runs.collect::<Vec<_>>().join(" ")
    }

    /// Versions that follow one another, from the first to the last of each run.
    fn runs(self, known: usize) -> impl Iterator<Item = (usize, usize)> {
        let starts =
            (0..known).filter(move |&at| self.holds(at) && (at == 0 || !self.holds(at - 1)));
        starts.map(move |first| {
            let last = (first..known).take_while(|at| self.holds(*at)).last();
            (first, last.unwrap_or(first))
        })
    }
}

impl FromIterator<VersionSet> for VersionSet {
    fn from_iter<I: IntoIterator<Item = Self>>(sets: I) -> Self {
        sets.into_iter().fold(Self::default(), Self::union)
    }
}

fn run_words(first: usize, last: usize, known: &[Version]) -> String {
    let (from, to) = (known[first], known[last]);
    if first == last && (known.len() == 1 || (first != 0 && last + 1 != known.len())) {
        from.to_string()
    } else if first == 0 {
        format!("{to} and earlier")
    } else if last + 1 == known.len() {
        format!("{from} and later")
    } else if first + 1 == last {
        format!("{from} and {to}")
    } else {
        format!("{from} to {to}")
    }
}

fn joined(parts: Vec<String>) -> String {
    match parts.as_slice() {
        [] => "no version".to_owned(),
        [one] => one.clone(),
        [most @ .., last] => format!("{}, and {last}", most.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(indices: &[usize]) -> String {
        let known: Vec<_> = (25..35).map(|minor| Version { major: 1, minor }).collect();
        let set: VersionSet = indices
            .iter()
            .map(|at| VersionSet::only(VersionIndex(*at)))
            .collect();
        set.words(&known)
    }

    #[test]
    fn sets_are_written_as_ranges() {
        assert_eq!(words(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), "all versions");
        assert_eq!(words(&[5, 6, 7, 8, 9]), "1.30 and later");
        assert_eq!(words(&[9]), "1.34 and later");
        assert_eq!(words(&[0, 1, 2]), "1.27 and earlier");
        assert_eq!(words(&[0]), "1.25 and earlier");
        assert_eq!(words(&[3]), "1.28");
        assert_eq!(words(&[3, 4]), "1.28 and 1.29");
        assert_eq!(words(&[3, 4, 5]), "1.28 to 1.30");
        assert_eq!(words(&[0, 1, 7]), "1.26 and earlier, and 1.32");
        assert_eq!(
            words(&[0, 1, 3, 4, 6]),
            "1.26 and earlier, 1.28 and 1.29, and 1.31"
        );
        assert_eq!(words(&[]), "no version");
    }

    #[test]
    fn sets_know_their_ends() {
        let [three, seven] = [3, 7].map(VersionIndex);
        let set = VersionSet::only(three).union(VersionSet::only(seven));
        assert_eq!(
            (set.oldest(), set.newest(), set.len()),
            (Some(three), Some(seven), 2)
        );
        assert!(set.contains(seven));
        assert!(!set.contains(VersionIndex(4)) && !set.contains(VersionIndex(500)));
        assert_eq!(
            set.without(VersionSet::only(three)),
            VersionSet::only(seven)
        );
        assert_eq!(VersionSet::default().newest(), None);
    }
}
