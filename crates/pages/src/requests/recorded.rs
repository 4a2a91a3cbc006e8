//! The parts of a recorded request.

use crate::page_sources::Exchange;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The parts of a recorded request, decoded.
#[derive(Debug, Default)]
pub(super) struct Recorded {
    path: BTreeMap<String, String>,
    query: Vec<(String, String)>,
    /// What was sent, where that is JSON.
    pub(super) sent: Option<Value>,
}

impl Recorded {
    /// Takes an exchange apart by the path template of its operation. What does not fit has no parts.
    pub(super) fn of(exchange: Option<&Exchange>, template: &str) -> Self {
        let Some(exchange) = exchange else {
            return Self::default();
        };
        let url = exchange.request.split(' ').nth(1).unwrap_or_default();
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        // What stands before the path names the version.
        let path = path
            .get(1..)
            .and_then(|path| path.find('/').map(|at| &path[at..]));
        let pairs = query.split('&').filter_map(|pair| {
            let (key, value) = pair.split_once('=')?;
            Some((decoded(key, true)?, decoded(value, true)?))
        });
        Self {
            path: path
                .and_then(|path| parts(template, path))
                .unwrap_or_default(),
            query: pairs.collect(),
            sent: exchange.sent.clone(),
        }
    }

    /// The value of a path parameter.
    pub(super) fn path(&self, name: &str) -> Option<&str> {
        self.path.get(name).map(String::as_str)
    }

    /// The values of a parameter of the query.
    pub(super) fn query(&self, name: &str) -> impl Iterator<Item = &str> {
        let pairs = self.query.iter();
        pairs.filter_map(move |(key, value)| (key == name).then_some(value.as_str()))
    }
}

/// The values of the parameters of a path template. The last one before a fixed part takes what it can, since names have `/` in them.
fn parts(template: &str, path: &str) -> Option<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    let (mut template, mut path) = (template, path);
    while let Some((before, rest)) = template.split_once('{') {
        let (name, after) = rest.split_once('}')?;
        path = path.strip_prefix(before)?;
        let next = after.split('{').next().unwrap_or_default();
        let end = match (next, after.contains('{')) {
            ("", _) => path.len(),
            (next, true) => path.find(next)?,
            (next, false) => path.strip_suffix(next)?.len(),
        };
        found.insert(name.to_owned(), decoded(path.get(..end)?, false)?);
        (template, path) = (after, &path[end..]);
    }
    (template == path).then_some(found)
}

/// A text with `%41` and, in a query, `+` decoded. `None` if an escape is no number of two digits, or the bytes are no text.
fn decoded(text: &str, is_query: bool) -> Option<String> {
    let is_number = |after: &str| {
        let digits = after.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    if !text.split('%').skip(1).all(is_number) {
        return None;
    }
    let text = match is_query {
        true => Cow::Owned(text.replace('+', " ")),
        false => Cow::Borrowed(text),
    };
    let decoded = percent_decode_str(&text).decode_utf8();
    decoded.ok().map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_may_have_slashes() {
        let found = |template: &str, path: &str| {
            let found = parts(template, path)?;
            Some(found.into_values().collect::<Vec<_>>())
        };
        let one = Some(vec!["a/b:1".to_owned()]);
        assert_eq!(found("/images/{name}/json", "/images/a/b:1/json"), one);
        assert_eq!(found("/images/{name}", "/images/a%2Fb:1"), one);
        assert_eq!(found("/_ping", "/_ping"), Some(Vec::new()));
        assert_eq!(found("/images/{name}/json", "/images/a/history"), None);
        assert_eq!(found("/{a}-{b}", "/x-y-z").map(|all| all.len()), Some(2));
    }

    #[test]
    fn what_is_escaped_is_decoded() {
        assert_eq!(decoded("a+%c3%BC%2B", true).as_deref(), Some("a ü+"));
        assert_eq!(decoded("a+b", false).as_deref(), Some("a+b"));
        for wrong in ["%zz", "%ff"] {
            assert_eq!(decoded(wrong, true), None, "{wrong}");
        }
    }
}
