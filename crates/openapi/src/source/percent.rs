//! Percent escapes of URLs.

/// The text of a part of a URL without `%20` and the like.
pub(crate) fn decoded(fragment: &str) -> String {
    if !fragment.contains('%') {
        return fragment.to_owned();
    }
    let bytes = fragment.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let digits = fragment.get(at + 1..at + 3);
        let digits = digits.filter(|two| two.bytes().all(|b| b.is_ascii_hexdigit()));
        match digits.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(decoded) if byte == b'%' => {
                out.push(decoded);
                at += 3;
            }
            _ => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| fragment.to_owned())
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
