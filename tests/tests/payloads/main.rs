//! No text of a document becomes markup: pages, the book, changelogs and rustdoc of documents whose every text means harm.
//!
//! The book is built where mdBook is installed; without it, the pages alone are rendered.

mod book;
mod commands;
mod html;
mod links;
mod list;
mod made;

use html::Ours;
use list::payloads;
use made::{Document, Made, Number, make_text};
use modelwright::output::FileSet;
use openapi::visible::is_hidden;
use pulldown_cmark::{Options, Parser};
use std::collections::BTreeSet;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// What no page may hold.
const SECRET: &str = "what-only-the-machine-knows";

static DOCUMENT: LazyLock<Document> = LazyLock::new(Document::new);

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("payloads")
        .join(name);
    std::fs::create_dir_all(&folder).expect("it can be made");
    folder
}

/// All payloads, and a file that those which include one name.
fn all() -> Vec<String> {
    let secret = folder("secret").join("secret.txt");
    std::fs::write(&secret, format!("{SECRET}\n")).expect("it can be written");
    payloads(&secret.to_string_lossy())
}

/// What comes of the document with each payload on each side, by a name for messages; or the errors. Several tests look at it.
static EACH: LazyLock<Vec<(String, Result<Made, String>)>> = LazyLock::new(|| {
    let payloads = all();
    let sides = [Number::Before, Number::After];
    let numbered = payloads.iter().enumerate();
    let tasks: Vec<_> = numbered
        .flat_map(|(at, payload)| sides.map(|number| (at, payload, number)))
        .collect();
    let make = |&(at, payload, number): &(usize, &String, Number)| {
        let name = format!("payload {at} {number:?}, {payload:?}");
        let made = make_text(&DOCUMENT.with(payload, number));
        (name, made.map(|(made, _)| made))
    };
    // The tests that wait for it leave the processors idle.
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    std::thread::scope(|scope| {
        let parts = tasks.chunks(tasks.len().div_ceil(threads));
        let parts = parts.map(|part| scope.spawn(|| part.iter().map(make).collect::<Vec<_>>()));
        let parts: Vec<_> = parts.collect();
        let parts = parts.into_iter();
        let made = parts.flat_map(|part| part.join().expect("no document makes it panic"));
        made.collect()
    })
});

/// Looks at what comes of the document with each payload on each side. A document may not have an error instead.
fn each(mut look: impl FnMut(&str, &Made)) {
    let mut refused = Vec::new();
    for (name, made) in &*EACH {
        match made {
            Ok(made) => look(name, made),
            Err(error) => refused.push(format!("{name}: {error}")),
        }
    }
    assert!(
        refused.is_empty(),
        "{} refused:\n{}",
        refused.len(),
        refused.join("\n")
    );
}

/// The pages as HTML, by their paths.
fn rendered(pages: &FileSet) -> Vec<(String, String)> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM;
    let pages = pages.iter().filter(|(path, _)| path.ends_with(".md"));
    let html = |(path, text): (&str, &str)| {
        let mut html = String::new();
        pulldown_cmark::html::push_html(&mut html, Parser::new_ext(text, options));
        (path.to_owned(), html)
    };
    pages.map(html).collect()
}

/// The path from the folder of a page, without `..`.
fn resolved(page: &str, target: &str) -> String {
    let mut parts: Vec<_> = page.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            ".." => _ = parts.pop(),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn texts_of_every_kind_are_found() {
    let texts: Vec<_> = DOCUMENT.texts().collect();
    for text in [
        "Toy shop",
        "2026-a",
        "listToys",
        "Lists toys",
        "Hidden corner",
        "clear all",
        "text/weird",
        "colour",
        "X-Total",
        "^[a-f]+$",
        "sad mood",
        "old-name",
        "better name",
        "ToyInGo",
        "Unnamed toy",
        "left arm",
        "odd-format",
        "Toy",
        "held_by",
        "a-box",
        "https://shop.example/terms",
        "A count",
        "Which region",
        "404",
        "200",
    ] {
        assert!(
            texts.contains(&text) || text.parse::<u16>().is_ok(),
            "{text} is not in {texts:#?}"
        );
    }
    assert!(texts.len() > 100, "{} texts: {texts:#?}", texts.len());
    for text in [
        "string",
        "description",
        "openapi",
        "query",
        "#/components/schemas/Toy",
    ] {
        assert!(!texts.contains(&text), "{text} means something");
    }
}

#[test]
fn pages_hold_nothing_but_ours() {
    let mut ours = Ours::default();
    rendered(&DOCUMENT.harmless().pages)
        .iter()
        .for_each(|(_, html)| ours.add(html));
    let mut errors = Vec::new();
    let directive = |text: &str| {
        let braces = text.match_indices("{{");
        braces
            .map(|(at, _)| text[at + 2..].trim_start())
            .any(|rest| rest.starts_with('#'))
    };
    each(|name, made| {
        for (path, text) in made.pages.iter() {
            if path.ends_with(".md") && directive(text) {
                errors.push(format!("{name}: {path} has a directive of mdBook"));
            }
        }
        for (path, html) in rendered(&made.pages) {
            let is_page = |target: &str| made.pages.get(&resolved(&path, target)).is_some();
            let found = ours.errors(&html, &is_page);
            errors.extend(
                found
                    .into_iter()
                    .map(|error| format!("{name}: {path} has {error}")),
            );
        }
    });
    no_errors(&errors);
}

#[test]
fn the_list_of_pages_is_the_same_whatever_the_titles_are() {
    let links = |pages: &FileSet| {
        let summary = pages.get("SUMMARY.md").expect("there is one");
        summary.lines().filter(|line| line.contains("](")).count()
    };
    let expected = links(&DOCUMENT.harmless().pages);
    each(|name, made| {
        assert_eq!(links(&made.pages), expected, "{name}");
        for line in made.pages.get("SUMMARY.md").unwrap_or_default().lines() {
            let (_, target) = line.rsplit_once("](").unwrap_or(("", "README.md)"));
            let target = target.trim_end_matches(')');
            assert!(made.pages.get(target).is_some(), "{name}: {line}");
        }
    });
}

/// A changelog as HTML.
fn html_of(changelog: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_GFM | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, Parser::new_ext(changelog, options));
    html
}

#[test]
fn a_changelog_holds_nothing_but_ours() {
    let harmless = book::changelog(
        &DOCUMENT.with("word", Number::Before),
        &DOCUMENT.with("text", Number::After),
        "a",
    );
    let mut ours = Ours::default();
    ours.add(&html_of(&harmless));
    let mut errors = Vec::new();
    for payload in all() {
        let (before, after) = (
            DOCUMENT.with("word", Number::Before),
            DOCUMENT.with(&payload, Number::After),
        );
        let html = html_of(&book::changelog(&before, &after, &payload));
        let found = ours.errors(&html, &|_| false);
        errors.extend(
            found
                .into_iter()
                .map(|error| format!("{payload:?}: {error}")),
        );
    }
    no_errors(&errors);
}

/// Two documents of which a property refers to another schema each: what one schema has and the other lacks is told by name.
fn renamed_reference(payload: &str) -> [String; 2] {
    let document = |schema: &str, property: &str| {
        let names = ["first", "second"].map(|name| (name, format!("{name} {property}")));
        let [first, second] = names.map(|(_, name)| name);
        let object = serde_json::json!({"type": "object", "properties": {
            "same": {"type": "string"}, first: {"type": "string"}, second: {"type": "string"},
        }});
        let reference = format!("#/components/schemas/{schema}");
        let holder =
            serde_json::json!({"type": "object", "properties": {"held": {"$ref": reference}}});
        let schemas = serde_json::json!({"Holder": holder, "Old": object, "New": object});
        let info = serde_json::json!({"title": "Toy shop", "version": "1"});
        serde_json::json!({"openapi": "3.0.3", "info": info, "paths": {}, "components": {"schemas": schemas}}).to_string()
    };
    [document("Old", "word"), document("New", payload)]
}

#[test]
fn names_in_remarks_of_a_changelog_are_text() {
    let changelog = |payload: &str| {
        let [before, after] = renamed_reference(payload);
        book::changelog(&before, &after, "a")
    };
    let harmless = changelog("text");
    assert!(
        harmless.contains("has also first text, second text; lacks first word"),
        "{harmless}"
    );
    let mut ours = Ours::default();
    ours.add(&html_of(&harmless));
    let mut errors = Vec::new();
    for payload in all() {
        let found = ours.errors(&html_of(&changelog(&payload)), &|_| false);
        let found = found.into_iter();
        errors.extend(found.map(|error| format!("{payload:?}: {error}")));
    }
    no_errors(&errors);
}

/// What the text of a document may leave in Rust although nobody sees it: words of some scripts need it in comments.
const JOINERS: [char; 3] = ['\u{ad}', '\u{200c}', '\u{200d}'];

#[test]
fn models_hold_nothing_that_is_not_seen() {
    let mut errors = Vec::new();
    each(|name, made| {
        for (path, text) in made.models.iter() {
            let is_unseen = |c: char| is_hidden(c) && c != '\n' && !JOINERS.contains(&c);
            let lines = text.lines().filter(|line| line.contains(is_unseen));
            errors.extend(lines.map(|line| format!("{name}: {path} has {line:?}")));
        }
    });
    no_errors(&errors);
}

#[test]
fn the_book_holds_nothing_but_ours() {
    let Some(mdbook) = book::program() else {
        println!(
            "skipped: mdBook is not installed; `pages_hold_nothing_but_ours` has rendered the pages"
        );
        return;
    };
    let folder = folder("book");
    let built = book::build_with_directives(&mdbook, &folder, &DOCUMENT.harmless().pages);
    let mut ours = Ours::default();
    built.pages.iter().for_each(|(_, html)| ours.add(html));
    let mut errors = Vec::new();
    each(|name, made| {
        let built = book::build_with_directives(&mdbook, &folder, &made.pages);
        for (path, html) in &built.pages {
            let is_page = |target: &str| built.files.contains(&resolved(path, target));
            let found = ours.errors(html, &is_page);
            errors.extend(
                found
                    .into_iter()
                    .map(|error| format!("{name}: {path} has {error}")),
            );
        }
        for text in built
            .pages
            .iter()
            .map(|(_, html)| html)
            .chain(&built.scripts)
        {
            if text.contains(SECRET) || text.contains("Evil title</title>") {
                errors.push(format!("{name}: a directive was followed"));
            }
        }
        errors.extend(
            book::searched(&built.scripts).map(|found| format!("{name}: the search shows {found}")),
        );
    });
    no_errors(&errors);
}

#[test]
fn what_is_not_ours_is_found() {
    let mut ours = Ours::default();
    ours.add("<h1 id=a><a class=header href=x.html>a</a></h1><script>ours()</script>");
    let faults = |html: &str| ours.errors(html, &|page| page == "y.html");
    for harmless in [
        "<h1 id=b>b</h1>",
        "<a href=x.html>b</a>",
        "<a href='y.html#c'>b</a>",
        "<script>ours()</script>",
        "&lt;script>",
    ] {
        assert!(faults(harmless).is_empty(), "{:?}", faults(harmless));
    }
    for harmful in [
        "<script>alert(1)</script>",
        "<script src=//evil.example></script>",
        "<img src=x>",
        "<h1 onclick=x>b</h1>",
        "<p id=b>",
        "<a href=z.html>b</a>",
        "<a href='javascript:alert(1)'>b</a>",
        "<a href=' data:text/html,x'>b</a>",
        "<p class=evil>",
        "<td style='background: url(x)'>",
    ] {
        assert_ne!(faults(harmful), [""; 0], "{harmful}");
    }
}

/// The texts of the payloads stand for the ids and tags that people write: they take letters, marks and spaces.
#[test]
fn links_of_books_lead_somewhere() {
    let Some(mdbook) = book::program() else {
        println!("skipped: mdBook is not installed");
        return;
    };
    let source = tests::case::root().join("generated/docs");
    let built = book::build(&mdbook, &folder("book-of-docker"), &source, &[]);
    assert!(built.pages.len() > 400, "{} pages", built.pages.len());
    no_errors(&links::faults(&built));
    let folder = folder("book-with-links");
    let mut errors = Vec::new();
    each(|name, made| {
        let source = folder.join("pages");
        book::write(&made.pages, &source);
        let built = book::build(&mdbook, &folder, &source, &[]);
        let faults = links::faults(&built).into_iter();
        errors.extend(faults.map(|fault| format!("{name}: {fault}")));
    });
    no_errors(&errors);
}

/// Of the models, with their operations and without: texts name both.
#[test]
#[ignore = "documents docker-models twice, which takes a minute; `.ci/more` does it"]
fn rustdoc_of_docker_links_models_and_operations() {
    for (features, has_operations) in [("v1_51,operations", true), ("v1_51", false)] {
        let built = book::rustdoc_of_docker(&folder("rustdoc-of-docker"), features);
        let mut errors = Vec::new();
        let (mut models, mut operations) = (0, 0);
        for (page, to) in links::relative(&built) {
            let file = to.split('#').next().unwrap_or_default();
            if !file.is_empty() && !built.files.contains(&resolved(&page, file)) {
                errors.push(format!("{page}: {to} leads to no file"));
            }
            if page.starts_with("docker_models/v1_51/struct.") {
                operations += usize::from(file.starts_with("operations/struct."));
                models += usize::from(file.starts_with("struct."));
            }
        }
        no_errors(&errors);
        assert!(models > 100, "{models} links to models");
        assert_eq!(
            operations > 100,
            has_operations,
            "{operations} links to operations"
        );
    }
}

#[test]
fn rustdoc_holds_nothing_but_ours() {
    // Documents with different payloads side by side: each payload comes into texts of several kinds, in few crates.
    let payloads = all();
    let documents = (0..MIXED).map(|turn| {
        let payload = |at: usize| payloads[(at * MIXED + turn) % payloads.len()].as_str();
        DOCUMENT.with_each(payload, Number::After)
    });
    no_errors(&faults_in_rustdoc("rustdoc", documents));
}

/// How many documents with mixed payloads are given to rustdoc.
const MIXED: usize = 5;

#[test]
#[ignore = "documents a tree for each payload, which takes a minute; `.ci/more` does it"]
fn rustdoc_of_each_payload_in_every_text_holds_nothing_but_ours() {
    let payloads = all();
    let documents = payloads
        .iter()
        .map(|payload| DOCUMENT.with(payload, Number::After));
    no_errors(&faults_in_rustdoc("rustdoc-of-each", documents));
}

/// What rustdoc makes of the documents that is not ours. The number in each text comes after its payload, which may then be the
/// beginning of a line.
fn faults_in_rustdoc(name: &str, documents: impl Iterator<Item = String>) -> Vec<String> {
    let mut trees = vec![("harmless".to_owned(), DOCUMENT.harmless().models)];
    for document in documents {
        let (made, _) = make_text(&document).unwrap_or_else(|error| panic!("{document}: {error}"));
        trees.push((format!("p{}", trees.len()), made.models));
    }
    // Pages of the crate as a whole have no text of a document, and those of private modules only lead elsewhere.
    let is_of_tree = |path: &str| path.matches('/').count() == 2;
    let mut pages = book::rustdoc(&folder(name), &trees);
    pages.retain(|(path, _)| is_of_tree(path));
    let paths: BTreeSet<_> = pages.iter().map(|(path, _)| path.as_str()).collect();
    let of_tree = |tree: &str| {
        let pages = pages.iter();
        let pages = pages.filter(|(path, _)| path.split('/').nth(1) == Some(tree));
        pages.collect::<Vec<_>>()
    };
    let mut ours = Ours::default();
    of_tree("harmless")
        .iter()
        .for_each(|(_, html)| ours.add(html));
    let mut errors = Vec::new();
    for (tree, _) in &trees {
        let found = of_tree(tree);
        assert!(found.len() > 10, "{tree} has {} pages", found.len());
        for (path, html) in found {
            let is_page = |target: &str| {
                paths.contains(resolved(path, target).as_str()) || target.starts_with("../")
            };
            let faults = ours.errors(html, &is_page).into_iter();
            errors.extend(faults.map(|fault| format!("{path} has {fault}")));
        }
    }
    errors
}

#[track_caller]
fn no_errors(errors: &[String]) {
    let shown: Vec<_> = errors.iter().take(40).map(String::as_str).collect();
    assert!(
        errors.is_empty(),
        "{} faults:\n{}",
        errors.len(),
        shown.join("\n")
    );
}
