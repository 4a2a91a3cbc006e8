//! What becomes of Markdown of each kind, in doc comments, on pages and in cells.

mod robust;

use super::*;

/// The check in the library, and what it leaves to the callers' guarantees.
fn assert_clean(lines: &[String]) {
    let text = lines.join("\n");
    assert_eq!(
        check::error(
            &text,
            &Rules::new(Target::Rustdoc, &|_| None),
            &Answers::new()
        ),
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

fn doc_lines(markdown: &str) -> Vec<String> {
    rustdoc(markdown).iter().map(ToString::to_string).collect()
}

fn lines(markdown: &str) -> String {
    let lines = doc_lines(markdown);
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
    becomes("10<sup>-9</sup> of <kbd>a\\\\</kbd>", "10^-9 of a\\\\");
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
        "{\\{#include a}} `{\\{ #b}}`"
    );
    assert_eq!(cell("{{#include a}}"), "{\\{#include a}}");
    assert_eq!(first_sentence("{&#123; #include a}}"), "{\\{ #include a}}");
    assert_eq!(
        code_cell("{{#include a}} {{.Id}}"),
        "`{\\{#include a}} {{.Id}}`"
    );
    assert_eq!(
        super::page("a\n:   ~~~\n: <b>"),
        "```text\na\n:   ~~~\n: <b>\n```",
        "a fence in what mdBook takes for a definition"
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
fn only_a_paragraph_goes_on_in_a_line() {
    let after = |text: &str| page_after(text, &|_| None);
    assert_eq!(after("a\n\nb"), "a\n\nb");
    assert_eq!(after("```\n<b>\n```"), "\n\n```text\n<b>\n```");
    assert_eq!(after("- a"), "\n\n- a");
    assert_eq!(after(""), "");
}

#[test]
fn no_code_in_a_cell_ends_it() {
    assert_eq!(cell("`a|b`"), "`a\\|b`");
    assert_eq!(cell("`a\\|<b>`"), "a\\\\\\|\\<b>");
    assert_eq!(first_sentence("A `b|c` | d."), "A `b\\|c` \\| d.");
    assert_eq!(code_cell(" a"), "`  a `");
}

#[test]
fn a_title_is_plain_text() {
    let title = |text: &str| {
        title(text)
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    };
    assert_eq!(title("Toy Shop API 1.51."), "Toy Shop API 1.51.");
    assert_eq!(
        title("# <script>x</script> [a](b)."),
        "\\# \\<script>x\\</script> \\[a\\](b)."
    );
    assert_eq!(title("*/ `x\n- y"), "\\*/ \\`x - y");
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
