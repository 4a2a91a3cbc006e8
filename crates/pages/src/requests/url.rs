//! Path and query, escaped as the runtime of the models escapes them.

use super::argument::Argument;
use crate::ir::ParameterStyle;
use crate::plan::operations::Writing;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What does not stand for itself in a query: all but letters, digits and `-._~`.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
/// What does not stand for itself in a part of a path.
const SEGMENT: &AsciiSet = &QUERY.remove(b':').remove(b'@');

fn escaped(text: &str, set: &'static AsciiSet) -> String {
    utf8_percent_encode(text, set).to_string()
}

/// A part of a path; `None` for one that leads elsewhere, or that has a style of its own.
pub(super) fn segment(argument: &Argument<'_>) -> Option<String> {
    let text = argument.texts.first()?;
    if matches!(text.as_str(), "" | "." | "..") {
        return None;
    }
    let text = escaped(text, SEGMENT);
    let wire = &argument.field.wire;
    match argument.field.writing {
        Writing::Styled(ParameterStyle::Label, _) => Some(format!(".{text}")),
        Writing::Styled(ParameterStyle::Matrix, _) => {
            Some(format!(";{}={text}", escaped(wire, QUERY)))
        }
        _ => Some(text),
    }
}

/// The pairs of a query.
pub(super) fn pairs(argument: &Argument<'_>) -> Option<Vec<String>> {
    if let Writing::Styled(ParameterStyle::DeepObject, _) = argument.field.writing {
        return None;
    }
    let name = escaped(&argument.field.wire, QUERY);
    let pairs = argument.texts.iter();
    Some(
        pairs
            .map(|text| format!("{name}={}", escaped(text, QUERY)))
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_part_that_it_stands_in() {
        assert_eq!(escaped("a/b c%ü:@", SEGMENT), "a%2Fb%20c%25%C3%BC:@");
        assert_eq!(escaped("'\"$(x)`\n", QUERY), "%27%22%24%28x%29%60%0A");
    }
}
