//! The installed program, as people run it outside of this repository.

mod arguments;
mod documents;
mod outside;
mod progress;
mod vendored;
