//! The installed program, as people run it outside of this repository.

mod arguments;
mod documents;
mod outside;
#[cfg(target_os = "linux")]
mod progress;
mod vendored;
