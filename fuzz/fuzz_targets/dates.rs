//! Bytes of any kind to dates.
#![no_main]

// Each target uses one of them.
#[allow(dead_code)]
#[path = "../targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| targets::dates(bytes));
