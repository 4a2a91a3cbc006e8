//! Reads or writes all recorded replies once, or those of one operation, for a tool that counts instructions:
//! `once read docker-models`, `once read docker-models ContainerInspect`. `once written docker-models` prints how many bytes are written.
//!
//! What is to be counted is what the function `measured` does; the rest of the program prepares it.

use benches::{CONTESTANTS, Set, Writer, contestant, load};
use std::hint::black_box;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let (work, name, operation) = match arguments[..] {
        [work @ ("read" | "write" | "written"), name] => (work, name, None),
        [work @ ("read" | "write" | "written"), name, operation] => (work, name, Some(operation)),
        _ => return usage(),
    };
    let Some(contestant) = contestant(name) else {
        return usage();
    };
    let mut set = load();
    if let Some(operation) = operation {
        set.only(operation);
    }
    if set.bodies.is_empty() {
        return usage();
    }
    match work {
        "read" => read(&set, contestant),
        "write" => _ = write(&set.writers(contestant), set.size()),
        _ => println!("{}", write(&set.writers(contestant), set.size())),
    }
    ExitCode::SUCCESS
}

fn usage() -> ExitCode {
    let names = CONTESTANTS.join("|");
    eprintln!("usage: once read|write|written {names} [OPERATION]");
    ExitCode::from(2)
}

fn read(set: &Set, contestant: usize) {
    measured(|| {
        for body in &set.bodies {
            let read = (body.codecs[contestant].read)(black_box(&body.bytes));
            black_box(read).expect("a body that could be read before");
        }
    });
}

/// Returns how many bytes were written.
fn write(writers: &[Writer], size: u64) -> usize {
    let mut text = Vec::with_capacity(usize::try_from(size).unwrap_or(0) * 2);
    measured(|| {
        for write in writers {
            write(&mut text);
        }
        black_box(&text);
    });
    text.len()
}

/// The function that is counted, by its name.
#[inline(never)]
fn measured(work: impl FnOnce()) {
    work();
}
