//! Inputs that nobody would write by hand: documents, values and edits that a seed draws, the same in every run.
//!
//! Left out on purpose: searches without an end, which are those of `fuzz/`.

mod diff;
mod fuzz;
mod hostile;
mod many;
mod properties;
mod random;
