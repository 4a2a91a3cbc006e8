//! Lines and columns of a text, found without counting from its start each time.
//!
//! A document may have thousands of errors, or be one line of megabytes.

/// After how many bytes of a line there is a mark at the latest.
const STEP: usize = 4096;

/// Marks in a text, at each line and within long ones.
#[derive(Clone, Debug)]
pub(super) struct Lines(Vec<Mark>);

#[derive(Clone, Copy, Debug)]
struct Mark {
    byte: usize,
    /// From 1.
    line: usize,
    line_start: usize,
    /// Characters of the line before the mark.
    chars: usize,
}

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let mut mark = Mark {
            byte: 0,
            line: 1,
            line_start: 0,
            chars: 0,
        };
        let mut marks = vec![mark];
        for (at, c) in text.char_indices() {
            if at - mark.byte >= STEP {
                mark.chars += text[mark.byte..at].chars().count();
                mark.byte = at;
                marks.push(mark);
            }
            if c == '\n' {
                mark = Mark {
                    byte: at + 1,
                    line: mark.line + 1,
                    line_start: at + 1,
                    chars: 0,
                };
                marks.push(mark);
            }
        }
        Self(marks)
    }

    /// The start of the line, its number from 1, and the column in characters from 1, of a byte at a border of characters.
    pub(super) fn find(&self, text: &str, at: usize) -> (usize, usize, usize) {
        let after = self.0.partition_point(|mark| mark.byte <= at);
        let mark = self.0[after.saturating_sub(1)];
        let column = mark.chars + text[mark.byte..at].chars().count() + 1;
        (mark.line_start, mark.line, column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Location;

    #[test]
    fn lines_are_those_that_counting_gives() {
        let text = format!("ä: 1\n\n{}é\n{}", "ö".repeat(7_000), "x".repeat(20));
        let lines = Lines::of(&text);
        for (at, _) in text.char_indices() {
            let (_, line, column) = lines.find(&text, at);
            let location = Location::in_text("x.yaml", &text, at..at);
            assert_eq!((line, column), (location.line, location.column), "at {at}");
        }
    }
}
