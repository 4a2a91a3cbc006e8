//! What is taken off the names of definitions, where a user wants that.
//!
//! A name that is nothing but a prefix keeps it.

use super::words::{WordTable, words};
use crate::ir::Api;
use crate::schema_path::Step;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What is taken off the names of definitions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum StripPrefix {
    /// Nothing.
    #[default]
    Nothing,
    /// The words that all names begin with.
    Auto,
    /// The longest of these that a name begins with.
    These(Vec<String>),
}

impl<'de> Deserialize<'de> for StripPrefix {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "`auto`, a prefix, or a list of prefixes")]
        enum Written {
            One(String),
            Several(Vec<String>),
        }
        let texts = match Written::deserialize(deserializer)? {
            Written::One(text) if text == "auto" => return Ok(Self::Auto),
            Written::One(text) => vec![text],
            Written::Several(texts) => texts,
        };
        if texts.iter().any(String::is_empty) {
            return Err(D::Error::custom("an empty prefix takes nothing off"));
        }
        Ok(Self::These(texts))
    }
}

impl Serialize for StripPrefix {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.collect_seq([""; 0]),
            Self::Auto => serializer.serialize_str("auto"),
            Self::These(texts) => serializer.collect_seq(texts),
        }
    }
}

/// What is taken off in one document.
#[derive(Clone, Copy, Debug)]
pub(super) enum Prefix<'a> {
    /// This many words.
    Words(usize),
    /// The longest of these texts that a name begins with.
    Texts(&'a [String]),
}

impl StripPrefix {
    /// Returns the prefix for the definitions of a document.
    pub(super) fn of_document(&self, api: &Api, table: &WordTable) -> Prefix<'_> {
        match self {
            Self::Nothing => Prefix::Words(0),
            Self::These(texts) => Prefix::Texts(texts),
            Self::Auto => Prefix::Words(shared_words(api, table)),
        }
    }

    /// Returns what takes nothing off any definition of a document: `auto`, or one of the texts.
    pub(crate) fn unused(&self, api: &Api, table: &WordTable) -> Vec<String> {
        match self {
            Self::Nothing => Vec::new(),
            Self::Auto if shared_words(api, table) == 0 => vec!["auto".to_owned()],
            Self::Auto => Vec::new(),
            Self::These(texts) => {
                let is_unused =
                    |text: &&String| !definitions(api).any(|name| name.starts_with(*text));
                texts.iter().filter(is_unused).cloned().collect()
            }
        }
    }
}

impl Prefix<'_> {
    /// Returns the words of a name without what it begins with.
    pub(super) fn words_after(self, name: &str, table: &WordTable) -> Vec<String> {
        let all = words(name, table);
        let rest = match self {
            Self::Words(count) => all.get(count..).unwrap_or_default().to_vec(),
            Self::Texts(texts) => {
                let rests = texts
                    .iter()
                    .filter_map(|text| name.strip_prefix(text.as_str()));
                let rests = rests.map(|rest| (rest.len(), words(rest, table)));
                let rests = rests.filter(|(_, words)| !words.is_empty());
                rests.min().unwrap_or_default().1
            }
        };
        if rest.is_empty() { all } else { rest }
    }
}

/// How many words all definitions begin with, of which each keeps one at least. None for a single definition.
fn shared_words(api: &Api, table: &WordTable) -> usize {
    let mut all = definitions(api).map(|name| words(name, table));
    let (Some(first), Some(second)) = (all.next(), all.next()) else {
        return 0;
    };
    let mut shared = first.len().saturating_sub(1);
    for other in std::iter::once(second).chain(all) {
        let same = first.iter().zip(&other).take_while(|(a, b)| a == b).count();
        shared = shared.min(same).min(other.len().saturating_sub(1));
    }
    shared
}

fn definitions(api: &Api) -> impl Iterator<Item = &str> {
    api.models
        .iter()
        .filter_map(|model| match model.path.steps() {
            [Step::Definition(name)] => Some(name.as_str()),
            _ => None,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_prefix_goes_and_never_all_of_a_name() {
        let table = WordTable::default();
        let texts = ["io.k8s.".to_owned(), "io.k8s.api.".to_owned()];
        let after = |name| Prefix::Texts(&texts).words_after(name, &table).join("_");
        assert_eq!(after("io.k8s.api.core.v1.Pod"), "core_v1_pod");
        assert_eq!(after("io.k8s.Version"), "version");
        assert_eq!(after("io.k8s.api."), "api");
        assert_eq!(after("com.Other"), "com_other");
        assert_eq!(
            Prefix::Words(2).words_after("AbCd", &table).join("_"),
            "ab_cd"
        );
    }
}
