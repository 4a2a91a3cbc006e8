//! One error of the file itself, before it becomes a diagnostic.

use crate::diagnostic::{Diagnostic, Location};

/// Where something stands: the offset of its first byte, and that of the byte after its last.
pub(super) type Bytes = (u32, u32);

pub(super) struct Error {
    pub code: &'static str,
    pub message: String,
    pub bytes: Bytes,
    pub earlier: Option<Bytes>,
    pub help: Option<&'static str>,
}

impl Error {
    pub fn new(code: &'static str, message: impl Into<String>, bytes: Bytes) -> Self {
        Self {
            code,
            message: message.into(),
            bytes,
            earlier: None,
            help: None,
        }
    }

    pub fn report(&self, file: &str, text: &str) -> Diagnostic {
        let location =
            |(start, end): Bytes| Location::in_text(file, text, start as usize..end as usize);
        let mut diagnostic =
            Diagnostic::error(self.code, self.message.as_str()).at(location(self.bytes));
        if let Some(earlier) = self.earlier {
            diagnostic = diagnostic.label(location(earlier), "it is first defined here");
        }
        if let Some(help) = self.help {
            diagnostic = diagnostic.help(help);
        }
        diagnostic
    }
}
