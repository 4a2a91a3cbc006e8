//! A crate with one vendored model for serde's derives, to be built by `build-cost`, which writes the model.

#![forbid(unsafe_code)]

pub mod docker;
