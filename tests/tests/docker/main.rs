//! The models of Docker's API and what they are made from: against counts of the document, real replies and the engine's types.
//!
//! In: the contracts, the recordings, the lists of the engine's types, and the crate `docker-models`. Left out on purpose: documents and edits
//! that are drawn at random (`robust`), crates of other people (`downstream`), and upstream's own documents (`upstream`).

mod census;
mod dates;
mod engine_types;
mod exchanges;
mod keep_unknown;
mod models;
mod operations;
mod replies;
mod reports;
#[cfg(not(feature = "keep-unknown"))]
mod sizes;
mod valid_values;
