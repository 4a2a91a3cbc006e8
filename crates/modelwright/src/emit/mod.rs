//! The last stages: from the plan of models to text.
//!
//! In: what the stages before decided. Out: text. Left out on purpose: writing files (the output stage is the only
//! writer) and every decision about shapes or names.

pub mod rust;
pub mod text;

/// What a user of this tool types, wherever it is installed. It stands in every file that is written for a user, whichever program
/// wrote it, so that the other one finds no difference.
pub const PROGRAM: &str = "modelwright";
