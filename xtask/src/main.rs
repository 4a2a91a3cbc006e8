//! The command line; see the library for what it does.

fn main() {}
