//! Turns OpenAPI documents into Rust models.
//!
//! In: what is known of an API ([`openapi::ir::Api`]), and what is wanted of it. Out: Rust files, or one text for a build script
//! to write; see [`Vendor`]. Left out on purpose: any one API.

#![forbid(unsafe_code)]

pub use config::Config;
pub use vendored::{Error, Vendor};

use openapi::{
    diagnostic, hash, ir, lift, lower, media_type, pointer, schema_path, source, suggest, version,
    version_set, visible,
};

pub mod config;
pub mod emit;
pub mod generate;
pub mod load;
pub mod name;
pub mod output;
pub mod paths;
pub mod plan;
pub mod select;
pub mod settings;
pub mod toml_string;
pub mod vendored;

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
