//! `lib.rs` of a crate: a module for each version.
//!
//! A file lies in the folder of the oldest version that has its type. So the folder of a version is there even if its
//! feature is off; then it is private, and holds only what later versions that are on re-export.

use super::notice;
use super::support::{ANY_CONVERSION, conversions};
use crate::plan::Crate;
use crate::version::Version;
use crate::version_set::VersionSet;

/// The version that examples name: that of the engine which most distributions ship. A moved `latest` leaves them true.
const IN_EXAMPLES: Version = Version {
    major: 1,
    minor: 51,
};

/// The version that examples name, if there is one.
pub fn in_examples(planned: &Crate) -> Option<Version> {
    let has_it = planned.versions.contains(&IN_EXAMPLES);
    if has_it {
        Some(IN_EXAMPLES)
    } else {
        planned.versions.last().copied()
    }
}

/// The text of `lib.rs`.
pub(super) fn library(planned: &Crate, regenerate: &str) -> String {
    let mut text = notice("spec/docker", regenerate);
    text.push_str("#![cfg_attr(rustfmt, rustfmt_skip)]\n");
    // Its examples compile with the version that they name, which a test without it would not find.
    let readme = "doc = include_str!(\"../README.md\")";
    match in_examples(planned) {
        None => text.push_str(&format!("#![{readme}]\n")),
        Some(version) => text.push_str(&format!(
            "#![cfg_attr(any(not(doctest), feature = \"{}\"), {readme})]\n",
            version.feature()
        )),
    }
    text.push_str(HEAD);
    for version in &planned.versions {
        text.push_str(&declaration(*version));
    }
    if let Some(newest) = planned.versions.last() {
        text.push_str(&format!(
            "\n/// The newest version that this release of the crate knows, API {newest}. A later release moves it.\n\
             #[cfg(feature = \"latest\")]\npub mod latest {{\n    \
             #[doc(no_inline)]\n    pub use super::{}::*;\n}}\n",
            newest.module()
        ));
    }
    text.push_str("\npub use support::Timestamp;\n");
    if !conversions(planned).is_empty() {
        text.push_str(&format!(
            "#[cfg({ANY_CONVERSION})]\npub use support::NotADate;\n"
        ));
    }
    text
}

fn declaration(version: Version) -> String {
    let (module, feature) = (version.module(), version.feature());
    format!(
        "#[cfg(feature = \"{feature}\")]\npub mod {module};\n\
         #[cfg(not(feature = \"{feature}\"))]\nmod {module};\n"
    )
}

/// The condition that a version of this set is enabled.
pub(super) fn condition(planned: &Crate, versions: VersionSet) -> String {
    let features: Vec<_> = versions
        .places()
        .map(|place| format!("feature = \"{}\"", planned.versions[place].feature()))
        .collect();
    match features.as_slice() {
        [one] => one.clone(),
        many => format!("any({})", many.join(", ")),
    }
}

const HEAD: &str = r##"#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod support;

/// Declares files whose types versions of the API share: they are there if one of these is enabled.
macro_rules! shared {
    ($if:tt $($file:ident::$ty:ident)*) => {$(
        #[cfg $if]
        mod $file;
        #[cfg $if]
        pub use $file::$ty;
    )*};
}

"##;
