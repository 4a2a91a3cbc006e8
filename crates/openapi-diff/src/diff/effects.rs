//! What a change does, on five axes, and what follows from that.
//!
//! | axis | whom it concerns |
//! |---|---|
//! | source | Rust code that uses the models: does it still compile? |
//! | reading | programs built with the old models, and responses of an engine with the new API |
//! | writing | requests of such programs to such an engine |
//! | behaviour | what an engine does with the same request |
//! | docs | people who read |

use serde::{Deserialize, Serialize};

/// What becomes of Rust code that uses the models. From good to bad.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// It sees no difference.
    #[default]
    Same,
    /// It compiles; what it uses is marked as deprecated, or no longer is.
    Deprecation,
    /// There is more than before. A struct built with `..Default::default()` compiles as it did.
    Extends,
    /// There is one more variant: a `match` that names them all, and has no arm for the rest, no longer compiles.
    Exhaustive,
    /// Code that uses it no longer compiles.
    Breaks,
}

/// What old models make of new responses. From good to bad.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// What they always did.
    #[default]
    Same,
    /// Something new is passed over.
    Misses,
    /// A value comes that is not listed: it is kept, as one of the rest.
    Unlisted,
    /// Something no longer comes: it is read as absent or empty.
    Lacks,
    /// The response is not read.
    Fails,
}

/// What becomes of old requests. From good to bad.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Writing {
    /// They do what they always did.
    #[default]
    Same,
    /// They do, without something that can be sent now.
    Unused,
    /// Something in them is no longer heeded.
    Ignored,
    /// The engine may refuse them.
    Refused,
}

/// All that a change does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Effects {
    /// Rust code that uses the models.
    pub source: Source,
    /// Old models, new responses.
    pub reading: Reading,
    /// Old requests, new engine.
    pub writing: Writing,
    /// Whether the same request can have a different effect: a default, a limit, what is left out when empty.
    pub behaviour: bool,
    /// Whether the docs say something else: a text, a deprecation.
    pub docs: bool,
}

/// How bad a change is. From good to bad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Only documentation changed.
    Docs,
    /// Programs continue to work as before.
    Compatible,
    /// Programs go on, but may do something else than they did.
    Risky,
    /// Code does not compile, responses are not read, or requests are refused.
    Breaking,
}

impl Level {
    /// All of them, the worst first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Risky, Self::Compatible, Self::Docs];

    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Docs => "docs",
            Self::Compatible => "compatible",
            Self::Risky => "risky",
            Self::Breaking => "breaking",
        }
    }
}

/// The part of a version number that goes up. From little to much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// The last: code sees no difference.
    Patch,
    /// The middle: there is more than before, or something is deprecated.
    Minor,
    /// The first: code that compiled may no longer.
    Major,
}

impl Bump {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl Effects {
    /// The worst of all axes.
    pub fn level(&self) -> Level {
        let breaks = self.source == Source::Breaks
            || self.reading == Reading::Fails
            || self.writing == Writing::Refused;
        let is_risky = self.source == Source::Exhaustive
            || self.reading >= Reading::Unlisted
            || self.writing == Writing::Ignored
            || self.behaviour;
        if breaks {
            Level::Breaking
        } else if is_risky {
            Level::Risky
        } else if self.docs && !self.is_felt() {
            Level::Docs
        } else {
            Level::Compatible
        }
    }

    fn is_felt(&self) -> bool {
        self.source > Source::Deprecation
            || self.reading != Reading::Same
            || self.writing != Writing::Same
    }

    /// What a crate that exposes the models owes when it moves from the old ones to the new ones.
    pub fn bump(&self) -> Bump {
        match self.source {
            Source::Breaks | Source::Exhaustive => Bump::Major,
            Source::Extends | Source::Deprecation => Bump::Minor,
            Source::Same => Bump::Patch,
        }
    }
}

impl Source {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Deprecation => "deprecation",
            Self::Extends => "extends",
            Self::Exhaustive => "exhaustive",
            Self::Breaks => "breaks",
        }
    }
}

impl Reading {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Misses => "misses",
            Self::Unlisted => "unlisted",
            Self::Lacks => "lacks",
            Self::Fails => "fails",
        }
    }
}

impl Writing {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Unused => "unused",
            Self::Ignored => "ignored",
            Self::Refused => "refused",
        }
    }
}
