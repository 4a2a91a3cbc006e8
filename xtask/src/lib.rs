//! Turns OpenAPI documents into Rust models with docs, and keeps both from drifting.

#![forbid(unsafe_code)]

pub mod cli;
pub mod commands;
pub mod diagnostic;
pub mod docker;
pub mod emit;
pub mod explain;
pub mod generate;
pub mod import;
pub mod ir;
pub mod lift;
pub mod lower;
pub mod name;
pub mod output;
pub mod patch;
pub mod plan;
pub mod pointer;
pub mod schema_path;
pub mod source;
pub mod version;
pub mod version_set;
pub mod workspace;
