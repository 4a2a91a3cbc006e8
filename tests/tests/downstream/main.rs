//! Crates that use what is generated, as cargo builds them: with models that are vendored, made by a build script, or depended on.
//!
//! Left out on purpose: what the models read and write.

mod derived;
mod machine_code;
mod script;
mod source_breaks;
mod vendored;
mod versions;
