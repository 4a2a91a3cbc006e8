//! Versions of an API, as two numbers: `1.51`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// One version of the API; 1.9 is less than 1.25.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// The number before the dot.
    pub major: u32,
    /// The number after the dot.
    pub minor: u32,
}

impl Version {
    /// The name of its Rust module: `v1_51`.
    pub fn module(&self) -> String {
        format!("v{}_{}", self.major, self.minor)
    }

    /// The name of its feature: `v1_51`.
    pub fn feature(&self) -> String {
        self.module()
    }

    /// The file name of its contract: `v1.51.yaml`.
    pub fn contract_file(&self) -> String {
        format!("v{self}.yaml")
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// The text is not a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAVersion(String);

impl fmt::Display for NotAVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not an API version; the format is 1.51", self.0)
    }
}

impl std::error::Error for NotAVersion {}

impl FromStr for Version {
    type Err = NotAVersion;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts = text.split_once('.');
        parts
            .and_then(|(major, minor)| {
                Some(Self {
                    major: number(major)?,
                    minor: number(minor)?,
                })
            })
            .ok_or_else(|| NotAVersion(text.to_owned()))
    }
}

/// Digits only and no leading zero, so that a version has one spelling.
fn number(text: &str) -> Option<u32> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit());
    let shortest = text == "0" || !text.starts_with('0');
    (plain && shortest).then(|| text.parse().ok()).flatten()
}

impl Serialize for Version {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_sort_by_number_and_not_by_text() {
        let parse = |text: &str| text.parse::<Version>().unwrap();
        let mut versions = ["1.51", "1.9", "2.0", "1.25"].map(parse);
        versions.sort();
        assert_eq!(versions, ["1.9", "1.25", "1.51", "2.0"].map(parse));
    }

    #[test]
    fn a_version_names_its_module_feature_and_file() {
        let version = Version {
            major: 1,
            minor: 51,
        };
        assert_eq!(version.to_string(), "1.51");
        assert_eq!(version.module(), "v1_51");
        assert_eq!(version.feature(), "v1_51");
        assert_eq!(version.contract_file(), "v1.51.yaml");
        assert_eq!(serde_json::to_string(&version).unwrap(), "\"1.51\"");
    }

    #[test]
    fn other_text_is_no_version() {
        for text in [
            "",
            "1",
            "1.",
            ".1",
            "v1.51",
            "1.5.1",
            "1.05",
            "+1.2",
            "1.99999999999",
        ] {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
    }
}
