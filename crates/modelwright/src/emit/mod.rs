//! The last stages: from the plan of models to text.
//!
//! In: what the stages before decided. Out: text. Left out on purpose: writing files (the output stage is the only
//! writer) and every decision about shapes or names.

pub mod rust;
pub mod text;
