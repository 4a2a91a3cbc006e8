//! Path and query, escaped as the runtime of the models escapes them.

use super::argument::Argument;
use crate::ir::ParameterStyle;
use crate::plan::operations::Writing;

/// A text in which only what `also` has and letters, digits and `-._~` of ASCII stand for themselves.
fn escaped(text: &str, also: &[u8]) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || also.contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// A part of a path; `None` for one that leads elsewhere, or that has a style of its own.
pub(super) fn segment(argument: &Argument<'_>) -> Option<String> {
    let text = argument.texts.first()?;
    if matches!(text.as_str(), "" | "." | "..") {
        return None;
    }
    let text = escaped(text, b":@");
    let wire = &argument.field.wire;
    match argument.field.writing {
        Writing::Styled(ParameterStyle::Label, _) => Some(format!(".{text}")),
        Writing::Styled(ParameterStyle::Matrix, _) => {
            Some(format!(";{}={text}", escaped(wire, b"")))
        }
        _ => Some(text),
    }
}

/// The pairs of a query.
pub(super) fn pairs(argument: &Argument<'_>) -> Option<Vec<String>> {
    if let Writing::Styled(ParameterStyle::DeepObject, _) = argument.field.writing {
        return None;
    }
    let name = escaped(&argument.field.wire, b"");
    let pairs = argument.texts.iter();
    Some(
        pairs
            .map(|text| format!("{name}={}", escaped(text, b"")))
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_part_that_it_stands_in() {
        assert_eq!(escaped("a/b c%ü:@", b":@"), "a%2Fb%20c%25%C3%BC:@");
        assert_eq!(escaped("'\"$(x)`\n", b""), "%27%22%24%28x%29%60%0A");
    }
}
