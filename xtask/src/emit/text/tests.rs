use super::*;
use pulldown_cmark::{Event, Parser, Tag};
use std::time::{Duration, Instant};

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

/// The check in the library, and what it leaves to the callers' guarantees.
fn assert_clean(lines: &[String]) {
    let text = lines.join("\n");
    assert_eq!(
        check::fault(&text, &Rules::new(Target::Rustdoc, &|_| None)),
        None,
        "{text:?}"
    );
    for line in lines {
        assert!(
            line.trim_end() == line && !line.contains(['\t', '\r', '\n']),
            "{line:?}"
        );
    }
    assert!(lines.last().is_none_or(|line| !line.is_empty()));
}

fn lines(markdown: &str) -> String {
    let lines = rustdoc(markdown);
    assert_clean(&lines);
    lines.join("\n")
}

#[track_caller]
fn becomes(markdown: &str, expected: &str) {
    assert_eq!(lines(markdown), expected, "from {markdown:?}");
    assert_eq!(lines(expected), expected, "a second time");
}

#[track_caller]
fn stays(markdown: &str) {
    becomes(markdown, markdown);
}

#[test]
fn good_text_stays_as_it_was_written() {
    stays("A *short* text with `code`, a [link](https://a.example/b \"t\") and a_b_c.");
    stays(
        "- one\n- two\n  1. three\n\n     more\n\n> quoted\n\n| a | b |\n|---|---|\n| `x\\|y` | \\| |",
    );
    stays("See <https://a.example> or [the spec][spec].\n\n[spec]: https://a.example/spec");
    stays("a < b && c > d, 2*3, &amp; and &x-amp;, \\[escaped\\]");
    stays("```json\n{\"a\": [1]}\n```");
}

#[test]
fn brackets_that_lead_nowhere_are_text() {
    becomes(
        "mode: [[r]shared|[r]slave]",
        "mode: \\[\\[r\\]shared|\\[r\\]slave\\]",
    );
    becomes("[foo] and [foo][bar]", "\\[foo\\] and \\[foo\\]\\[bar\\]");
    becomes(
        "[a [b] c](https://a.example)",
        "[a \\[b\\] c](https://a.example)",
    );
    becomes("[deprecated]: yes", "\\[deprecated\\]: yes");
    becomes("a[^1]\n\n[^1]: note", "a\\[^1\\]\n\n\\[^1\\]: note");
}

#[test]
fn only_links_to_the_web_or_to_mail_stay() {
    becomes("[list](#operation/List) *[x](../y)*", "list *x*");
    becomes(
        "[a](javascript:b) [c](data:d) <ftp://e.example>",
        "a c \\<ftp://e.example>",
    );
    becomes(
        "![a](https://b.example/c.png) ![d](e.png)",
        "[a](https://b.example/c.png) d",
    );
    becomes(
        "[![a](https://b.example/c.png)](https://d.example)",
        "[a](https://d.example)",
    );
    becomes("a!![b](https://c.example)", "a\\![b](https://c.example)");
    becomes(
        "<registry:5000> <a@b.example>",
        "\\<registry:5000> <a@b.example>",
    );
    becomes(
        "[a](mailto:b@c) [a](mailto:b@c.example)",
        "a [a](mailto:b@c.example)",
    );
    becomes("[a][b]\n\n[b]: javascript:c", "a");
}

#[test]
fn bare_addresses_become_links() {
    becomes(
        "See https://a.example/b_c?d=1&amp;e=2.",
        "See <https://a.example/b_c?d=1&e=2>.",
    );
    becomes(
        "(http://a.example/(b)) \"https://c.example\"",
        "(<http://a.example/(b)>) \"<https://c.example>\"",
    );
    becomes(
        "https://{host}/ and `https://a.example`",
        "https://{host}/ and `https://a.example`",
    );
    becomes(
        "git+https://a.example/b.git",
        "git+<https://a.example/b.git>",
    );
}

#[test]
fn html_is_text() {
    becomes("a <id> of Vec<String>", "a \\<id> of Vec\\<String>");
    becomes(
        "<script>\nalert(`1`) // [x]\n</script>",
        "\\<script>\nalert(\\`1\\`) // \\[x\\]\n\\</script>",
    );
    becomes("a <!-- b --> c", "a \\<!-- b --> c");
    becomes("a<br>b<br/><br>\nc <br>", "a\\\nb\\\nc");
    becomes("- a<br>b", "- a\\\n  b");
    becomes("a<br>- b", "a - b");
    becomes("a\n\n<p><br /></p>\n\nb\n\n<p/>", "a\n\nb\n\n\\<p/>");
}

#[test]
fn no_code_block_is_one_to_run() {
    becomes("```\nlet x = 1;\n```", "```text\nlet x = 1;\n```");
    becomes("```{.rust .json}\n# x\n```", "```text\n# x\n```");
    becomes("```JSON,should_panic\n{}\n```", "```json\n{}\n```");
    becomes(
        "a\n\n    let x = 1;\n\n      let y = 2;\n\nb",
        "a\n\n```text\nlet x = 1;\n\n  let y = 2;\n```\n\nb",
    );
    becomes("    let x = `1`;", "```text\nlet x = `1`;\n```");
    becomes(
        "- a\n\n      b\n\n> \tc\n>     d",
        "- a\n\n  ```text\n  b\n  ```\n\n>   c\n>     d",
    );
    becomes("1.     a\n       b", "1. ```text\n   a\n   b\n   ```");
    becomes("> ~~~\n> a", "> ~~~text\n> a\n> ~~~");
    becomes("- [ ] ~~~\n- [x] a", "- \\[ \\] ~~~\n- \\[x\\] a");
    becomes("```sh\na", "```sh\na\n```");
    becomes("```", "```text\n```");
}

#[test]
fn headings_become_bold() {
    becomes("# Title #\ntext", "**Title**\n\ntext");
    becomes("text\n## A *b* c\n- d", "text\n\n**A *b* c**\n\n- d");
    becomes("Two\nlines\n===", "**Two\nlines**");
    becomes("- # a\n  b", "- **a**\n\n  b");
    becomes("> a\n> # **b**\n> c", "> a\n>\n> **b**\n>\n> c");
    becomes("#\na", "a");
    becomes("# 2 * 3 \\", "**2 \\* 3 \\\\**");
}

#[test]
fn invisible_characters_are_shown() {
    becomes(
        "a\u{202E}b\u{7}c `\u{2066}`",
        "a\\u{202E}b\\u{7}c `\\u{2066}`",
    );
    becomes("a&#x202E;b", "a\\u{202E}b");
    becomes("a\r\nb\rc\td  \ne\n\n\n", "a\nb\nc   d\\\ne");
}

#[test]
fn stray_marks_are_text() {
    becomes("a ` b `` c", "a \\` b \\`\\` c");
    becomes("use --rm or a--b", "use \\--rm or a--b");
    becomes("a*b", "a*b");
}

#[test]
fn a_page_resolves_links_by_reference_and_asks_for_the_others() {
    let text = "See [List](#operation/List), [a], [b](c) and [d](javascript:e).\n\n[a]: https://a.example/(x)";
    let target = |link: &str| {
        link.strip_prefix("#operation/")
            .map(|name| format!("ops.md#{name}"))
    };
    let page = page_with(text, &target);
    assert_eq!(
        page,
        "See [List](ops.md#List), [a](https://a.example/%28x%29), b and d."
    );
    assert_eq!(
        page_with("[A][a]\n\n[a]: #operation/B", &target),
        "[A](ops.md#B)"
    );
}

#[test]
fn a_page_is_safe_for_mdbook_and_github() {
    assert_eq!(
        super::page("{{#include a}} `{{ #b}}`"),
        "\\{{#include a}} `\\{{ #b}}`"
    );
    assert_eq!(super::page("$HOME and $PATH"), "\\$HOME and \\$PATH");
    assert_eq!(super::page("costs $5"), "costs $5");
    assert_eq!(
        super::page("> [!NOTE]\n> a<br>b<i>"),
        "> [!NOTE]\n> a<br>b\\<i>"
    );
}

#[test]
fn a_cell_is_one_line() {
    assert_eq!(
        cell("a\nb\n\nc | `d|e` \\| f"),
        "a b<br><br>c \\| `d\\|e` \\| f"
    );
    assert_eq!(
        cell("a:\n\n- b\n- **c**\n\n  d\n\ne"),
        "a:<br>• b<br>• **c**<br><br>d<br><br>e"
    );
    assert_eq!(cell("3. a\n4. b"), "3\\. a<br>4\\. b");
    assert_eq!(
        cell("a\n```sh\nb | c\n\nd\n```\ne"),
        "a<br><br>`b \\| c`<br>`d`<br><br>e"
    );
    assert_eq!(
        cell("see https://a.example/b_c"),
        "see <https://a.example/b_c>"
    );
    assert_eq!(
        cell("| a | b |\n|---|---|\n| c | d |"),
        "a \\| b<br>c \\| d"
    );
    assert_eq!(cell("a  \nb<br>c"), "a<br>b<br>c");
}

#[test]
fn plain_text_is_one_line_without_markup() {
    assert_eq!(
        plain("Use *`a`* \n [instead](#b).\n\n- c &amp; <d>"),
        "Use a instead. c & <d>"
    );
    assert_eq!(plain("a<br>b\n\n<p><br /></p>\n\nc"), "a b c");
    assert_eq!(plain("a&#x202E;\u{202E}[b]"), "a\\u{202E}\\u{202E}[b]");
}

#[test]
fn the_first_sentence_ends_where_it_ends() {
    let is =
        |text: &str, expected: &str| assert_eq!(first_sentence(text), expected, "from {text:?}");
    is("One. Two.", "One.");
    is(
        "Use e.g. This, i.e. that. Two.",
        "Use e.g. This, i.e. that.",
    );
    is(
        "Since v1.24. and 1.25 it is `a. B`. Then",
        "Since v1.24. and 1.25 it is `a. B`.",
    );
    is("A **bold. Text** here.", "A **bold.**");
    is("No end\nin two lines\n\nNext.", "No end in two lines");
    is("(One.) Two", "(One.)");
    is("One.\nTwo.", "One.");
    is(
        "```\na. B\n```\n\nText [a. B](https://a.example).",
        "Text [a. B](https://a.example).",
    );
    is("- a\n  - b", "a");
    is("1\\. a", "1\\. a");
    is("", "");
}

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

fn assert_all(text: &str) {
    let first = rustdoc(text);
    assert_clean(&first);
    assert_eq!(rustdoc(&first.join("\n")), first, "a second time: {text:?}");
    let rules = Rules::new(Target::Page, &|_| None);
    let page = super::page(text);
    assert_eq!(check::fault(&page, &rules), None, "{text:?}");
    assert_cell(&cell(text));
    assert!(!cell(text).contains('\n') && !plain(text).contains('\n'));
    let sentence = first_sentence(text);
    assert!(!sentence.contains('\n'));
    assert_eq!(
        check::fault(&sentence, &rules).filter(|fault| *fault != "a bare address"),
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
        let start = Instant::now();
        assert_all(&text);
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "{marker:?} took {:?}",
            start.elapsed()
        );
        assert!(lines(&text).starts_with("```text\n"));
    }
    stays(&format!("{}a", "> ".repeat(60)));
}

#[test]
fn a_megabyte_takes_linear_time() {
    for piece in ["[", "<", "`", "*", "\\"] {
        let text = piece.repeat((1 << 20) / piece.len());
        let start = Instant::now();
        assert_clean(&rustdoc(&text));
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "{piece:?} took {:?}",
            start.elapsed()
        );
    }
}

#[test]
fn simple_text_is_what_the_parser_would_leave() {
    let texts = [
        "",
        "One word",
        "`Id` in JSON.",
        "Two lines\nof one paragraph.\n",
        "One paragraph.\n\nAnother, with `code` and `more code`: see (this).\n\n\n",
        "It's \"quoted\", isn't it? 50% of a/b_c-d.",
        "A code `span over\ntwo lines` ends.",
        "größe und … mehr",
        "snake_case_word here",
        "sha256:44136fa3 stands for it",
    ];
    for text in texts {
        assert!(super::simple::is_simple(text), "{text:?}");
        for target in [Target::Rustdoc, Target::Page] {
            let rules = Rules::new(target, &|_| None);
            assert_eq!(
                sanitize(text, &rules),
                sanitize_parsed(text, &rules),
                "{text:?}"
            );
        }
        assert_eq!(cell(text), render::cell(&page(text)), "{text:?}");
    }
    for text in [
        "an _emphasis_",
        "a `b",
        "# a",
        "- a",
        "1. a",
        "a\n-",
        "    a",
        "[a]",
        "<a>",
        "a://b",
        "www.a.b",
        "a  \nb",
        "a\n\n b",
    ] {
        assert!(!super::simple::is_simple(text), "{text:?}");
    }
}

#[test]
fn any_text_that_counts_as_simple_is() {
    let words = [
        "a", " ", "\n", "\n\n", "`", "_", "-", ".", "1", "(", ")", "\"", ":", "/", "word", "…",
    ];
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut seen = 0;
    for _ in 0..4_000 {
        let mut text = String::new();
        for _ in 0..8 {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            text.push_str(words[(seed >> 33) as usize % words.len()]);
        }
        if super::simple::is_simple(&text) {
            seen += 1;
            let rules = Rules::new(Target::Rustdoc, &|_| None);
            assert_eq!(
                sanitize(&text, &rules),
                sanitize_parsed(&text, &rules),
                "{text:?}"
            );
        }
    }
    assert!(seen > 50, "only {seen} texts counted as simple");
}
