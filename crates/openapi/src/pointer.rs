//! JSON pointers (RFC 6901): how every stage says where in a document a thing stands.

use std::fmt;

/// The place of one node in a document: `""` is the whole document, `/definitions/Port` a node below it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// The pointer to the node that the tokens lead to.
    pub fn of<S: AsRef<str>>(tokens: impl IntoIterator<Item = S>) -> Self {
        tokens
            .into_iter()
            .fold(Self::root(), |pointer, token| pointer.child(token.as_ref()))
    }

    /// Reads the escaped form. `None` if the text neither is empty nor begins with a slash.
    pub fn parse(text: &str) -> Option<Self> {
        (text.is_empty() || text.starts_with('/')).then(|| Self(text.to_owned()))
    }

    /// Reads the text of a reference within the document: the escaped form after a `#`.
    pub fn parse_reference(text: &str) -> Option<Self> {
        Self::parse(text.strip_prefix('#').unwrap_or(text))
    }

    /// The pointer to the child under this key or index.
    pub fn child(&self, token: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + token.len() + 1);
        text.push_str(&self.0);
        text.push('/');
        if token.as_bytes().contains(&b'~') || token.as_bytes().contains(&b'/') {
            text.push_str(&token.replace('~', "~0").replace('/', "~1"));
        } else {
            text.push_str(token);
        }
        Self(text)
    }

    /// The pointer to the array element at this index.
    pub fn index(&self, index: usize) -> Self {
        self.child(&index.to_string())
    }

    /// The node that holds this one, and the key under which it does; `None` at the root.
    pub fn split_last(&self) -> Option<(Self, String)> {
        let (parent, token) = self.0.rsplit_once('/')?;
        Some((Self(parent.to_owned()), unescape(token)))
    }

    /// The unescaped keys from the root to the node.
    pub fn tokens(&self) -> impl Iterator<Item = String> + '_ {
        self.0.split('/').skip(1).map(unescape)
    }

    /// The escaped form, without the `#` of a reference.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// This pointer with the part that equals `from` replaced by `to`; `None` if it does not lie below `from`.
    pub fn rebase(&self, from: &Pointer, to: &Pointer) -> Option<Self> {
        let rest = self.0.strip_prefix(from.as_str())?;
        (rest.is_empty() || rest.starts_with('/')).then(|| Self(format!("{}{rest}", to.0)))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

fn unescape(token: &str) -> String {
    if token.contains('~') {
        token.replace("~1", "/").replace("~0", "~")
    } else {
        token.to_owned()
    }
}

/// The pointers to all nodes of a document, each after those below it.
#[cfg(test)]
pub(crate) fn all_below(document: &serde_json::Value) -> Vec<Pointer> {
    use serde_json::Value;

    fn walk(value: &Value, at: Pointer, found: &mut Vec<Pointer>) {
        match value {
            Value::Object(map) => map
                .iter()
                .for_each(|(key, value)| walk(value, at.child(key), found)),
            Value::Array(items) => items
                .iter()
                .enumerate()
                .for_each(|(index, value)| walk(value, at.index(index), found)),
            _ => {}
        }
        found.push(at);
    }

    let mut found = Vec::new();
    walk(document, Pointer::root(), &mut found);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slashes_and_tildes_survive_a_round_trip() {
        let pointer = Pointer::of(["paths", "/a~b/{id}", "get"]);
        assert_eq!(pointer.as_str(), "/paths/~1a~0b~1{id}/get");
        assert_eq!(
            pointer.tokens().collect::<Vec<_>>(),
            ["paths", "/a~b/{id}", "get"]
        );
    }

    #[test]
    fn rebasing_replaces_whole_tokens_only() {
        let from = Pointer::of(["components", "schemas"]);
        let to = Pointer::of(["definitions"]);
        let inside = Pointer::of(["components", "schemas", "Port"]);
        assert_eq!(
            inside.rebase(&from, &to),
            Some(Pointer::of(["definitions", "Port"]))
        );
        let beside = Pointer::of(["components", "schemasX"]);
        assert_eq!(beside.rebase(&from, &to), None);
    }
}
