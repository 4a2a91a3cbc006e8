//! One fault of the file itself, before it becomes a diagnostic.
//!
//! In: a message and bytes. Out: a [`Diagnostic`] with the place. Left out on purpose: how the fault was found.

use crate::diagnostic::{Diagnostic, Place};

/// Where something stands: the offset of its first byte, and that of the byte after its last.
pub(super) type Bytes = (u32, u32);

pub(super) struct Fault {
    pub code: &'static str,
    pub message: String,
    pub bytes: Bytes,
    pub earlier: Option<Bytes>,
    pub help: Option<&'static str>,
}

impl Fault {
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
        let place = |(start, end): Bytes| Place::in_text(file, text, start as usize..end as usize);
        let mut diagnostic =
            Diagnostic::error(self.code, self.message.as_str()).at(place(self.bytes));
        if let Some(earlier) = self.earlier {
            diagnostic = diagnostic.label(place(earlier), "it is first given here");
        }
        if let Some(help) = self.help {
            diagnostic = diagnostic.help(help);
        }
        diagnostic
    }
}
