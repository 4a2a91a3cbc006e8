//! The installed program, as people run it outside of this repository.

mod documents;
mod vendored;
