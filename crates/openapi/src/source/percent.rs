//! Percent escapes of URLs.

use percent_encoding::percent_decode_str;

/// The text of a part of a URL without `%20` and the like. One that would not be text stays as it is.
pub(crate) fn decoded(fragment: &str) -> String {
    let decoded = percent_decode_str(fragment).decode_utf8();
    decoded.map_or_else(|_| fragment.to_owned(), Into::into)
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn percent_escapes_are_decoded_once() {
        assert_eq!(decoded("/a%20b"), "/a b");
        assert_eq!(decoded("/100%25"), "/100%");
        assert_eq!(decoded("/100%"), "/100%");
        assert_eq!(decoded("/%2525"), "/%25");
        assert_eq!(decoded("/%C3%A4"), "/ä");
        assert_eq!(decoded("/%FF"), "/%FF");
        assert_eq!(decoded("/%é"), "/%é");
    }
}
