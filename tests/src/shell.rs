//! What a shell makes of the commands on pages: the words that each call gets.

use std::io::Write;
use std::process::{Command, Stdio};

/// Prints how many words there are, and the words, each with a NUL behind it.
const INSTEAD: &str = "curl() { printf '%s\\0' \"$#\" \"$@\"; }\n";

/// The words of each call of `curl` in a script that has nothing else in it. No program can be found from there.
///
/// # Panics
///
/// If the shell says anything, or the script does anything else.
pub fn curl_calls(script: &str) -> Vec<Vec<String>> {
    let mut shell = Command::new("/bin/sh")
        .arg("-eu")
        .env_clear()
        .env("PATH", "/nowhere")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("there is a shell");
    let mut input = shell.stdin.take().expect("it is piped");
    let text = format!("{INSTEAD}{script}");
    let writing = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = shell.wait_with_output().expect("the shell ends");
    writing
        .join()
        .expect("no panic")
        .expect("the shell reads all");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && said.is_empty(),
        "{said}\n{script}"
    );
    let printed = String::from_utf8(output.stdout).expect("it is UTF-8");
    let mut words = printed.split_terminator('\0').map(str::to_owned);
    let mut calls = Vec::new();
    while let Some(count) = words.next() {
        let count = count.parse().expect("only `curl` prints");
        let call: Vec<_> = words.by_ref().take(count).collect();
        assert_eq!(call.len(), count, "{script}");
        calls.push(call);
    }
    calls
}

/// The blocks of a language on a page, without their fences.
pub fn blocks<'p>(page: &'p str, language: &str) -> Vec<&'p str> {
    let start = format!("\n```{language}\n");
    let blocks = page.split(&start).skip(1);
    blocks
        .map(|rest| rest.split("\n```\n").next().unwrap_or_default())
        .collect()
}
