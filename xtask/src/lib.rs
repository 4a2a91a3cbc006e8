//! Turns OpenAPI documents into Rust models with docs, and keeps both from drifting.
//!
//! The first stages, up to [`ir::Api`], are the crate `document`; its modules stand here beside those that follow.

#![forbid(unsafe_code)]

pub use document::{
    diagnostic, ir, lift, lower, pointer, schema_path, source, version, version_set,
};

pub mod cli;
pub mod commands;
pub mod coverage;
pub mod docker;
pub mod emit;
pub mod examples;
pub mod explain;
pub mod generate;
pub mod import;
pub mod name;
pub mod output;
pub mod patch;
pub mod plan;
pub mod settings;
pub mod stamp;
pub mod workspace;
