//! Whatever a text holds, what is printed of it steers nothing and hides nothing.

use super::*;
use proptest::prelude::*;

/// Pieces of text that mean something to a terminal or to the log of some CI.
const PIECES: [&str; 26] = [
    "\n",
    "\r",
    "\r\n",
    " ",
    "\t",
    "::",
    ":",
    "#",
    "##[",
    "##vso[",
    "::add-mask::x",
    "::error file=a::b",
    "::stop-commands::x",
    "\u{1b}[31m",
    "\u{1b}[2J",
    "\u{1b}]8;;x\u{7}",
    "\u{7}",
    "\u{202e}",
    "\u{2066}",
    "\u{200b}",
    "\u{feff}",
    "\u{2028}",
    "\u{9b}",
    "\u{a0}",
    "word",
    "\"",
];

fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => prop::sample::select(PIECES.to_vec()).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// What is wrong with a text that was printed.
fn error(printed: &str, commands: &[&str]) -> Option<String> {
    let hidden = printed
        .chars()
        .find(|c| is_hidden(*c) && !matches!(c, '\n' | '\t'));
    if let Some(hidden) = hidden {
        return Some(format!("{hidden:?}"));
    }
    let is_command = |line: &&str| {
        let is_given = commands.iter().any(|command| line.starts_with(command));
        let is_marked = line.match_indices("##").any(|(at, _)| {
            let rest = line[at + 2..].trim_start_matches(|c: char| c.is_ascii_alphanumeric());
            rest.starts_with('[')
        });
        is_marked || line.trim_start().starts_with("::") && !is_given
    };
    printed.split('\n').find(is_command).map(str::to_owned)
}

proptest! {
    #[test]
    fn no_text_steers_a_terminal_or_a_log(text in texts()) {
        let human = clean(&text, Format::Human, false);
        prop_assert_eq!(error(&human, &[]), None);
        let github = clean(&text, Format::Github, false);
        prop_assert_eq!(error(&github, &["::error", "::warning", "::notice"]), None);
    }

    #[test]
    fn of_a_coloured_text_only_the_colours_stay(text in texts()) {
        let coloured = clean(&text, Format::Human, true);
        // A line that begins with one is no command.
        let plain = coloured.replace("\u{1b}[31m", "-");
        prop_assert_eq!(error(&plain, &[]), None);
    }

    #[test]
    fn json_is_the_same_value_and_says_nothing_to_a_log(text in texts()) {
        let value = serde_json::json!({ &text: [&text] });
        let json = format!("{value:#}\n");
        let printed = clean(&json, Format::Json, false);
        prop_assert_eq!(error(&printed, &[]), None);
        prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&printed).unwrap(), value);
    }

    #[test]
    fn a_error_says_what_it_is_about_on_one_line(text in texts()) {
        use crate::diagnostic::{Diagnostic, Diagnostics, Location, render};
        let mut diagnostics = Diagnostics::new();
        let location = Location::in_text(&text, &text, text.len() / 2..text.len()).at_path(&text);
        let error_of = Diagnostic::error("code", &text).at(location.clone()).label(location, &text);
        diagnostics.error(error_of.help("do it"));
        let human = render(&diagnostics, Format::Human, false);
        prop_assert!(!human.contains(|c| is_hidden(c) && c != '\n'));
        prop_assert!(human.lines().next().is_some_and(|line| line.starts_with("error[code]: ")));
        let github = render(&diagnostics, Format::Github, false);
        prop_assert_eq!(&clean(&github, Format::Github, false), &github);
        prop_assert_eq!(github.lines().count(), 1);
        let json = render(&diagnostics, Format::Json, false);
        prop_assert_eq!(&clean(&json, Format::Json, false), &json);
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(value["message"].as_str(), Some(text.as_str()));
    }
}

#[test]
fn what_the_tool_says_is_printed_as_it_is() {
    let report = "  breaking    a  gone\n\u{1b}[1;31mrisky\u{1b}[0m\n";
    assert_eq!(clean(report, Format::Human, true), report);
    let commands = "::error file=a.yaml,line=1,title=x::a: b%0Ac\n::notice title=x::y\n";
    assert_eq!(clean(commands, Format::Github, false), commands);
    assert_eq!(
        clean("::add-mask::a\n", Format::Github, false),
        ": :add-mask::a\n"
    );
    assert_eq!(
        clean("::errors::a\n", Format::Github, false),
        ": :errors::a\n"
    );
}
