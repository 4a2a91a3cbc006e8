//! A crate with all models of one version for serde's derives, to be built by `build-cost`, which writes the models.

#![forbid(unsafe_code)]

pub mod docker;
