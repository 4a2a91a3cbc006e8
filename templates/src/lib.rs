//! The texts that generated files are made of: the runtime of the models, and how pages are laid out.
//!
//! In: the files of this folder. Out: their texts, as constants. They are a package of their own because a package holds no
//! files from outside of its folder. Left out on purpose: `crate/`, which is read from the checkout.

#![forbid(unsafe_code)]

/// What pages show is written as the models write it.
#[path = "../support/base64.rs"]
mod base64;

pub use base64::base64url;

/// The runtime of the models, file by file.
pub mod support {
    /// `wire.rs`
    pub const WIRE: &str = include_str!("../support/wire.rs");
    /// `object.rs`
    pub const OBJECT: &str = include_str!("../support/object.rs");
    /// `keys.rs`
    pub const KEYS: &str = include_str!("../support/keys.rs");
    /// `plain.rs`
    pub const PLAIN: &str = include_str!("../support/plain.rs");
    /// `maybe.rs`
    pub const MAYBE: &str = include_str!("../support/maybe.rs");
    /// `defaults.rs`
    pub const DEFAULTS: &str = include_str!("../support/defaults.rs");
    /// `open_enum.rs`
    pub const OPEN_ENUM: &str = include_str!("../support/open_enum.rs");
    /// `list.rs`
    pub const LIST: &str = include_str!("../support/list.rs");
    /// `map.rs`
    pub const MAP: &str = include_str!("../support/map.rs");
    /// `map_other.rs`
    pub const MAP_OTHER: &str = include_str!("../support/map_other.rs");
    /// `instant.rs`
    pub const INSTANT: &str = include_str!("../support/instant.rs");
    /// `timestamp.rs`
    pub const TIMESTAMP: &str = include_str!("../support/timestamp.rs");
    /// `timestamp_convert.rs`
    pub const TIMESTAMP_CONVERT: &str = include_str!("../support/timestamp_convert.rs");
    /// `timestamp_chrono.rs`
    pub const TIMESTAMP_CHRONO: &str = include_str!("../support/timestamp_chrono.rs");
    /// `timestamp_jiff.rs`
    pub const TIMESTAMP_JIFF: &str = include_str!("../support/timestamp_jiff.rs");
    /// `timestamp_time.rs`
    pub const TIMESTAMP_TIME: &str = include_str!("../support/timestamp_time.rs");
    /// `value.rs`
    pub const VALUE: &str = include_str!("../support/value.rs");
    /// `fit.rs`
    pub const FIT: &str = include_str!("../support/fit.rs");
    /// `limits.rs`
    pub const LIMITS: &str = include_str!("../support/limits.rs");
    /// `union.rs`
    pub const UNION: &str = include_str!("../support/union.rs");
    /// `unknown.rs`
    pub const UNKNOWN: &str = include_str!("../support/unknown.rs");
    /// `base64.rs`
    pub const BASE64: &str = include_str!("../support/base64.rs");
    /// `decode.rs`
    pub const DECODE: &str = include_str!("../support/decode.rs");
    /// `decode_stream.rs`
    pub const DECODE_STREAM: &str = include_str!("../support/decode_stream.rs");
    /// `filters.rs`
    pub const FILTERS: &str = include_str!("../support/filters.rs");
    /// `form.rs`
    pub const FORM: &str = include_str!("../support/form.rs");
    /// `frames.rs`
    pub const FRAMES: &str = include_str!("../support/frames.rs");
    /// `json.rs`
    pub const JSON: &str = include_str!("../support/json.rs");
    /// `lines.rs`
    pub const LINES: &str = include_str!("../support/lines.rs");
    /// `operation.rs`
    pub const OPERATION: &str = include_str!("../support/operation.rs");
    /// `parameter.rs`
    pub const PARAMETER: &str = include_str!("../support/parameter.rs");
    /// `request.rs`
    pub const REQUEST: &str = include_str!("../support/request.rs");
    /// `security.rs`
    pub const SECURITY: &str = include_str!("../support/security.rs");
    /// `mod.rs`
    pub const MOD: &str = include_str!("../support/mod.rs");
}

/// What models need besides serde's derives, part by part. Each opens with its own docs, and then has its imports.
pub mod derive {
    /// `null.rs`
    pub const NULL: &str = include_str!("../derive/null.rs");
    /// `zero.rs`
    pub const ZERO: &str = include_str!("../derive/zero.rs");
    /// `numbers.rs`
    pub const NUMBERS: &str = include_str!("../derive/numbers.rs");
    /// `numbers_maybe.rs`
    pub const NUMBERS_MAYBE: &str = include_str!("../derive/numbers_maybe.rs");
    /// `keys.rs`
    pub const KEYS: &str = include_str!("../derive/keys.rs");
    /// `keys_maybe.rs`
    pub const KEYS_MAYBE: &str = include_str!("../derive/keys_maybe.rs");
    /// `open_enum.rs`
    pub const OPEN_ENUM: &str = include_str!("../derive/open_enum.rs");
    /// `open_int_enum.rs`
    pub const OPEN_INT_ENUM: &str = include_str!("../derive/open_int_enum.rs");
    /// `maybe.rs`
    pub const MAYBE: &str = include_str!("../derive/maybe.rs");
    /// `timestamp.rs`
    pub const TIMESTAMP: &str = include_str!("../derive/timestamp.rs");
    /// `nested.rs`
    pub const NESTED: &str = include_str!("../derive/nested.rs");
    /// `union.rs`
    pub const UNION: &str = include_str!("../derive/union.rs");
}

/// The pages: templates by their names, and what is copied as it is.
pub mod docs {
    /// How each kind of page is laid out.
    pub const TEMPLATES: [(&str, &str); 12] = [
        ("book.toml.j2", include_str!("../docs/book.toml.j2")),
        ("changes.md.j2", CHANGES),
        ("facts.md.j2", include_str!("../docs/facts.md.j2")),
        ("index.md.j2", include_str!("../docs/index.md.j2")),
        ("kinds.md.j2", include_str!("../docs/kinds.md.j2")),
        ("keys.md.j2", include_str!("../docs/keys.md.j2")),
        ("model.md.j2", include_str!("../docs/model.md.j2")),
        ("operations.md.j2", include_str!("../docs/operations.md.j2")),
        ("overview.md.j2", include_str!("../docs/overview.md.j2")),
        ("shared.md.j2", include_str!("../docs/shared.md.j2")),
        ("summary.md.j2", include_str!("../docs/summary.md.j2")),
        ("version.md.j2", include_str!("../docs/version.md.j2")),
    ];

    /// How a changelog is laid out.
    pub const CHANGES: &str = include_str!("../docs/changes.md.j2");

    /// The schema of the report that `diff --format json` prints.
    pub const CHANGES_SCHEMA: &str = include_str!("../docs/changes.schema.json");

    /// What lays the book out, searches it and chooses a version.
    pub const OF_THE_BOOK: [(&str, &str); 2] = [
        ("reference.js", include_str!("../docs/reference.js")),
        ("pages.css", include_str!("../docs/pages.css")),
    ];
}
