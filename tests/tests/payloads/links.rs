//! Where the links of a built book lead.

use crate::book::Built;
use crate::html::attributes;
use crate::resolved;
use std::collections::{BTreeMap, BTreeSet};

/// Pages of mdBook's own, which have the links of other pages.
const OTHER: &[&str] = &["print.html", "404.html", "toc.html"];

/// The links that lead to no file or to no element, and the ids that two elements of a page have.
pub fn faults(built: &Built) -> Vec<String> {
    let mut faults = Vec::new();
    let mut ids: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let pages = built.pages.iter();
    let pages = pages.filter(|(path, _)| !OTHER.contains(&path.as_str()));
    let pages: Vec<_> = pages
        .map(|(path, html)| (path.as_str(), attributes(html)))
        .collect();
    for (path, attributes) in &pages {
        let known = ids.entry(path).or_default();
        for (_, id) in attributes.iter().filter(|(key, _)| key == "id") {
            if !known.insert(id.clone()) {
                faults.push(format!("{path} has the id {id:?} twice"));
            }
        }
    }
    for (path, attributes) in &pages {
        let links = attributes
            .iter()
            .filter(|(key, to)| ["href", "src"].contains(&key.as_str()) && !is_outside(to));
        for (_, to) in links {
            let (file, fragment) = to.split_once('#').unwrap_or((to, ""));
            let file = match file {
                "" => (*path).to_owned(),
                file => resolved(path, file),
            };
            let is_there = fragment.is_empty()
                || ids
                    .get(file.as_str())
                    .is_none_or(|ids| ids.contains(&decoded(fragment)));
            if !built.files.contains(&file) {
                faults.push(format!("{path}: {to} leads to no file"));
            } else if !is_there {
                faults.push(format!("{path}: {to} leads to no element"));
            }
        }
    }
    faults
}

/// The relative links of all pages, each with its page, without what the texts of scripts have.
pub fn relative(built: &Built) -> Vec<(String, String)> {
    let links = built.pages.iter().flat_map(|(path, html)| {
        let attributes = attributes(html).into_iter();
        let links = attributes
            .filter(|(key, to)| key == "href" && !is_outside(to) && !to.contains(['"', '\\', '$']));
        links.map(move |(_, to)| (path.clone(), to))
    });
    links.collect()
}

/// Whether a link leads out of the book: to another place, or to the source of a type in the checkout, which the book shows as text.
fn is_outside(to: &str) -> bool {
    if to.starts_with("../../docker-models/src/") {
        return true;
    }
    let scheme = to.split_once(':').map_or("", |(scheme, _)| scheme);
    !scheme.is_empty() && scheme.chars().all(|c| c.is_ascii_alphanumeric())
}

/// A fragment without percent escapes.
fn decoded(fragment: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = fragment.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        let escaped = others
            .get(..2)
            .and_then(|digits| std::str::from_utf8(digits).ok());
        let escaped = escaped.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        let (byte, after) = match escaped {
            Some(byte) if *first == b'%' => (byte, &others[2..]),
            _ => (*first, others),
        };
        bytes.push(byte);
        rest = after;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
