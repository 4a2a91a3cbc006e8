//! Commands of a shell, of which each word stands for itself.

/// A command in one line.
///
/// Options are ours; whatever may come from a document is a word in single quotes, in which a shell reads nothing.
#[derive(Debug)]
pub(super) struct Command(String);

impl Command {
    /// A command that is only a program so far.
    pub(super) fn new(program: &'static str) -> Self {
        Self(program.to_owned())
    }

    /// Adds an option, or a word of ours that needs no quotes.
    pub(super) fn option(&mut self, option: &'static str) {
        self.0.push(' ');
        self.0.push_str(option);
    }

    /// Adds a word. `None` for one that no line of a shell or no page can hold as it is.
    pub(super) fn word(&mut self, text: &str) -> Option<()> {
        let is_shown = |c: char| !c.is_control() && !crate::visible::is_hidden(c);
        // A page would take two braces and a hash for a directive.
        if !text.chars().all(is_shown) || text.contains("{{") {
            return None;
        }
        self.0.push_str(" '");
        self.0.push_str(&text.replace('\'', r"'\''"));
        self.0.push('\'');
        Some(())
    }

    /// The line.
    pub(super) fn into_line(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_one_word() {
        let mut command = Command::new("echo");
        command.option("--");
        command.word("a'b $(c) `d` \\ \"e\" *").expect("it is text");
        command.word("").expect("it is text");
        assert_eq!(
            command.into_line(),
            r#"echo -- 'a'\''b $(c) `d` \ "e" *' ''"#
        );
    }

    #[test]
    fn what_cannot_be_seen_is_no_word() {
        for text in ["a\nb", "a\0", "a\u{202e}b", "\u{1b}[2J", "{{#include a}}"] {
            assert_eq!(Command::new("echo").word(text), None, "{text:?}");
        }
    }
}
