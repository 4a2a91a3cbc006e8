//! Turns OpenAPI documents into Rust models with docs, and keeps both from drifting.

#![forbid(unsafe_code)]

pub mod diagnostic;
pub mod pointer;
pub mod schema_path;
pub mod source;
