//! The counts and lists of one document, counted by hand-made rules elsewhere, against our reading of it.
//!
//! What is compared is counted on the [`openapi::ir::Api`]; where that merges or leaves out something, the counting
//! function says how the census counts it. `versions` asks less of all the other contracts.

mod bodies;
mod enums;
mod expected;
mod keywords;
mod operations;
mod references;
mod schemas;
mod versions;
mod walk;
