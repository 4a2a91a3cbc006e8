//! Reads or writes all recorded replies once, for a tool that counts instructions: `once read docker-models`.
//!
//! What is to be counted is what the function `measured` does; the rest of the program prepares it.

use benches::{CONTESTANTS, Set, Writer, load};
use std::hint::black_box;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let contestant = |name: &str| CONTESTANTS.iter().position(|known| *known == name);
    match arguments[..] {
        ["read", name] if contestant(name).is_some() => {
            let set = load();
            read(&set, contestant(name).unwrap_or_default());
        }
        ["write", name] if contestant(name).is_some() => {
            let set = load();
            write(&set.writers(contestant(name).unwrap_or_default()), set.size());
        }
        _ => {
            eprintln!("usage: once read|write {}", CONTESTANTS.join("|"));
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

fn read(set: &Set, contestant: usize) {
    measured(|| {
        for body in &set.bodies {
            let read = (body.codecs[contestant].read)(black_box(&body.bytes));
            black_box(read).expect("a body that could be read before");
        }
    });
}

fn write(writers: &[Writer], size: u64) {
    let mut text = Vec::with_capacity(usize::try_from(size).unwrap_or(0) * 2);
    measured(|| {
        for write in writers {
            write(&mut text);
        }
        black_box(&text);
    });
}

/// The function that is counted, by its name.
#[inline(never)]
fn measured(work: impl FnOnce()) {
    work();
}
