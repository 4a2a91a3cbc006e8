//! Text that means harm: each piece alone, pieces put together at random, and pieces without end.
//!
//! How long it takes is not asserted; a text that took more than linear time would be seen to hang.

use super::super::*;
use super::{assert_clean, doc_lines, lines, stays};
use pulldown_cmark::{Event, Options, Parser, Tag};

/// Text from hell, one piece each; the random test puts them together.
const NASTY: &[&str] = &[
    "[[r]shared|[r]slave]",
    "[foo]",
    "[foo][bar]",
    "[foo][]",
    "<id>",
    "Vec<String>",
    "a*b",
    "`",
    "``",
    "```",
    "````",
    "~~~",
    "```rust\n",
    "```\n",
    "~~~ {.rust}\n",
    "```json,ignore\n",
    "&x-amp;",
    "&#x202E;",
    "&lt;b&gt;",
    "&#91;x&#93;",
    "<script>",
    "</script>",
    "<p/>",
    "<sup>",
    "</kbd>",
    "<br>",
    "<br/>",
    "<br />",
    "<BR>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?php",
    "?>",
    "<a\nhref=\"x\">",
    "<div>\n",
    "</div>",
    "    indented\n",
    "        twice\n",
    "\tlet x = 1;\n",
    "# ",
    "## a\n",
    "a\n===\n",
    "b\n---\n",
    "\n# \n",
    "#\n",
    "- ",
    "1. ",
    "* ",
    "+ ",
    "> ",
    "> > ",
    "| a | b |\n|---|---|\n| ",
    "|",
    "\\|",
    "\\",
    "\\\\",
    "\\[",
    "[x](javascript:alert(1))",
    "[x](#a)",
    "[x](./b)",
    "[x](https://a.example/b)",
    "[x](<https://a.example/ b> \"t\")",
    "![p](https://a.example/p.png)",
    "![](https://a.example/p)",
    "![p](p.png)",
    "[![p](https://a.example/p)](https://a.example)",
    "!",
    "![",
    "](",
    ")",
    "](https://a.example)",
    "[",
    "]",
    "https://a.example/x_y_z?q=1&amp;r=2&s=3.",
    "(http://a.example/(b))",
    "https://a.example/**b**",
    "HTTP://A.EXAMPLE",
    "http://",
    "https://{host}/x",
    "xhttps://b.example",
    "<https://a.example>",
    "<ftp://a.example>",
    "<host:80>",
    "<a@b.example>",
    "<mailto:a@b>",
    "[m](mailto:a@b)",
    "[m](mailto:a@b.example)",
    "[x]: https://a.example\n",
    "\n\n[x]: https://a.example\n\n",
    "\n[y]: javascript:x\n",
    "[y]",
    "[x]",
    "[x][y]",
    "\n[^n]: note\n",
    "[^n]",
    "[deprecated]: yes",
    "*",
    "**",
    "_",
    "__",
    "~",
    "~~",
    "$a$",
    "$",
    "{{#include /x}}",
    "{{#include\n/x}}",
    "\\{{#include\n/x}}",
    "`{{ #x }}`",
    "{&#123;#x",
    "`a\\|b`",
    "\\|`",
    "\n: ",
    ":   ",
    "{#id .class onclick=x}",
    " #",
    "&lt;script&gt;",
    "{{ #x",
    "\u{202E}",
    "\u{7}",
    "\r",
    "\r\n",
    "\n",
    "\n\n",
    "  \n",
    "\\\n",
    " ",
    "    ",
    "word",
    "Word.",
    "é",
    "日本",
    "--rm",
    "- [ ] ",
    "- [x] ",
    "[!NOTE]",
    "\u{0}",
    "::: ",
    "'\"",
    "`a`",
    "`` a`b ``",
    "`a|b`",
    ":--|",
    "+++\n",
    "---\n",
    "***\n",
    "0)",
    "%20",
    "<",
    ">",
    "&",
];

/// Whether a table with this cell has one cell, and no HTML but line breaks.
fn assert_cell(cell: &str) {
    let table = format!("| a | b |\n|---|---|\n| {cell} | end |\n");
    let events: Vec<_> =
        Parser::new_ext(&table, Rules::new(Target::Page, &|_| None).options()).collect();
    let count =
        |wanted: fn(&Event<'_>) -> bool| events.iter().filter(|event| wanted(event)).count();
    assert_eq!(
        count(|event| matches!(event, Event::Start(Tag::TableRow))),
        1,
        "{cell:?}"
    );
    assert_eq!(
        count(|event| matches!(event, Event::Text(text) if &**text == "end")),
        1,
        "{cell:?}"
    );
    for event in &events {
        match event {
            Event::InlineHtml(html) => assert!(inline::is_break(html), "{cell:?}"),
            Event::Html(_) | Event::Start(Tag::Image { .. }) => panic!("{cell:?}"),
            _ => {}
        }
    }
}

/// Whether a heading, a link and a block of code show the text and nothing else.
fn assert_shown(text: &str) {
    let options =
        Rules::new(Target::Page, &|_| None).options() | Options::ENABLE_HEADING_ATTRIBUTES;
    let shown = |markdown: &str| {
        let mut shown = String::new();
        for event in Parser::new_ext(markdown, options) {
            match event {
                Event::Text(text) | Event::Code(text) => shown.push_str(&text),
                Event::Start(Tag::Heading {
                    id, classes, attrs, ..
                }) => {
                    assert!(
                        id.is_none() && classes.is_empty() && attrs.is_empty(),
                        "{markdown:?}"
                    );
                }
                Event::Start(Tag::Paragraph | Tag::CodeBlock(_)) | Event::End(_) => {}
                Event::Start(Tag::Link { dest_url, .. }) => {
                    assert_eq!(&*dest_url, "to", "{markdown:?}")
                }
                event => panic!("{event:?} in {markdown:?}"),
            }
        }
        shown
    };
    let expected = heading_text(text);
    assert_eq!(
        shown(&format!("# {}\n", heading(text))).trim(),
        expected.trim(),
        "{text:?}"
    );
    let link = format!("w [{}](to)\n", literal(text));
    assert_eq!(
        shown(&link),
        format!("w {}", normal::in_one_line(text)),
        "{text:?}"
    );
    let block = fence("text", text).replace("{\\{", "{{");
    let expected = normal::normalise(text).replace("{\\{", "{{");
    assert_eq!(
        shown(&block).trim_end_matches('\n'),
        expected.trim_end_matches('\n'),
        "{text:?}"
    );
}

fn assert_all(text: &str) {
    let first = doc_lines(text);
    assert_clean(&first);
    assert_eq!(
        doc_lines(&first.join("\n")),
        first,
        "a second time: {text:?}"
    );
    let rules = Rules::new(Target::Page, &|_| None);
    let page = super::page(text);
    assert_eq!(
        check::error(&page, &rules, &Answers::new()),
        None,
        "{text:?}"
    );
    for cell in [
        cell(text),
        first_sentence(text),
        code_cell(text),
        literal(text),
    ] {
        assert_cell(&cell);
        assert!(!cell.contains('\n'), "{cell:?}");
    }
    assert!(!plain(text).contains('\n'));
    assert_shown(text);
    let sentence = first_sentence(text);
    assert!(!sentence.contains('\n'));
    assert_eq!(
        check::error(&sentence, &rules, &Answers::new()).filter(|error| *error != "a bare address"),
        None,
        "{text:?}"
    );
}

#[test]
fn nasty_texts_are_clean_and_stay_so() {
    NASTY.iter().for_each(|text| assert_all(text));
}

#[test]
fn random_texts_are_clean_and_stay_so() {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    for _ in 0..rounds() {
        let length = 1 + random(12);
        let text: String = (0..length).map(|_| NASTY[random(NASTY.len())]).collect();
        assert_all(&text);
    }
}

/// More rounds on demand, to look for what 2,000 do not find.
fn rounds() -> usize {
    std::env::var("XTASK_TEXT_ROUNDS")
        .ok()
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(2_000)
}

#[test]
fn depth_without_end_is_shown_as_it_is() {
    for marker in ["> ", ">", "- ", "1. ", "> * "] {
        let text = marker.repeat(5_000) + &"a\n".repeat(5_000);
        assert_all(&text);
        assert!(lines(&text).starts_with("```text\n"));
    }
    stays(&format!("{}a", "> ".repeat(60)));
}

#[test]
fn a_megabyte_comes_to_an_end() {
    for piece in ["[", "<", "`", "*", "\\"] {
        let text = piece.repeat((1 << 20) / piece.len());
        assert_clean(&doc_lines(&text));
    }
}
