//! Turns OpenAPI documents into Rust models with docs, and keeps both from drifting.
//!
//! The first stages, up to [`ir::Api`], are the crate `document`; its modules stand here beside those that follow.

#![forbid(unsafe_code)]

#[cfg(feature = "embedded")]
pub use vendor::Vendor;

pub use document::{
    diagnostic, hash, ir, lift, lower, pointer, schema_path, source, version, version_set,
};

#[cfg(feature = "command-line")]
pub mod blame;
#[cfg(feature = "command-line")]
pub mod cli;
#[cfg(feature = "command-line")]
pub mod commands;
#[cfg(feature = "command-line")]
pub mod coverage;
#[cfg(feature = "command-line")]
pub mod diff;
pub mod docker;
pub mod emit;
#[cfg(feature = "command-line")]
pub mod examples;
#[cfg(feature = "command-line")]
pub mod explain;
pub mod generate;
pub mod import;
pub mod name;
pub mod near;
pub mod output;
pub mod patch;
pub mod plan;
#[cfg(feature = "command-line")]
pub mod report;
pub mod select;
pub mod settings;
#[cfg(feature = "command-line")]
pub mod sides;
pub mod stamp;
pub mod vendor;
pub mod workspace;
