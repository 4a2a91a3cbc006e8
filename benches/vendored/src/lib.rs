//! A crate with one vendored model, to be built by `build-cost`, which writes the model.

#![forbid(unsafe_code)]

pub mod docker;
