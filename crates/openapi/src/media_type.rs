//! Media types, as documents write them.

/// The media types whose bodies are JSON values, one a line.
const LINES: [&str; 7] = [
    "application/jsonl",
    "application/x-jsonl",
    "application/jsonlines",
    "application/x-ndjson",
    "application/ndjson",
    "application/json-seq",
    "application/stream+json",
];

/// The type and the subtype, without parameters: `text/plain` of `text/plain; charset=utf-8`. Upper and lower case do not differ in them.
pub fn essence(media_type: &str) -> &str {
    let end = media_type.find(';').unwrap_or(media_type.len());
    media_type[..end].trim_ascii()
}

/// Whether a media type is JSON, or written as JSON is.
pub fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    ends_with(essence, "/json") || ends_with(essence, "+json")
}

/// Whether a media type is text of any kind.
pub fn is_text(media_type: &str) -> bool {
    starts_with(essence(media_type), "text/")
}

/// Whether a media type is a form in parts.
pub fn is_multipart(media_type: &str) -> bool {
    starts_with(essence(media_type), "multipart/")
}

/// Whether a media type is a form written as a query is.
pub fn is_url_encoded(media_type: &str) -> bool {
    ends_with(essence(media_type), "form-urlencoded")
}

fn starts_with(essence: &str, start: &str) -> bool {
    let found = essence.get(..start.len());
    found.is_some_and(|found| found.eq_ignore_ascii_case(start))
}

fn ends_with(essence: &str, end: &str) -> bool {
    let at = essence.len().checked_sub(end.len());
    let found = at.and_then(|at| essence.get(at..));
    found.is_some_and(|found| found.eq_ignore_ascii_case(end))
}

/// Whether a media type is for JSON values one after the other.
pub fn holds_lines(media_type: &str) -> bool {
    let essence = essence(media_type);
    LINES
        .iter()
        .any(|lines| essence.eq_ignore_ascii_case(lines))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_no_part_of_the_essence() {
        assert_eq!(essence("text/plain"), "text/plain");
        assert_eq!(essence(" text/plain ; charset=utf-8; q=1"), "text/plain");
        assert_eq!(essence(";"), "");
    }

    #[test]
    fn what_is_written_as_json_is_json() {
        for json in [
            "application/json",
            "Application/JSON; charset=utf-8",
            "application/problem+json",
            "text/json",
        ] {
            assert!(is_json(json), "{json}");
        }
        for other in [
            "",
            "json",
            "application/jsonl",
            "text/plain; a=x/json",
            "a/é+jso",
        ] {
            assert!(!is_json(other), "{other}");
        }
    }

    #[test]
    fn texts_and_forms_are_known_in_any_spelling() {
        assert!(is_text("Text/Plain; charset=utf-8") && !is_text("application/text"));
        assert!(is_multipart("Multipart/Form-Data; boundary=x") && !is_multipart("text/é"));
        assert!(is_url_encoded(
            "application/X-WWW-Form-URLencoded; charset=utf-8"
        ));
        assert!(!is_url_encoded("multipart/form-data") && !is_url_encoded(""));
    }

    #[test]
    fn lines_are_known_in_any_spelling() {
        for lines in ["application/jsonl", "Application/X-NDJSON; charset=utf-8"] {
            assert!(holds_lines(lines), "{lines}");
        }
        for other in ["application/json", "text/plain; a=application/jsonl"] {
            assert!(!holds_lines(other), "{other}");
        }
    }
}
