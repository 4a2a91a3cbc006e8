//! Texts that changed, by their hashes.

use super::Comparing;
use super::kind::ChangeKind;

impl Comparing<'_, '_> {
    /// Texts of what both documents have; a text of something new or gone goes with it.
    pub(super) fn texts(&mut self) {
        let (Some(old), Some(new)) = (self.before.texts, self.after.texts) else {
            return;
        };
        let seen = std::mem::take(&mut self.recorder.seen);
        for (path, spot) in &seen {
            if old.get(path.as_str()) != new.get(path.as_str()) {
                self.recorder
                    .record(ChangeKind::TextChanged, spot, None, None);
            }
        }
    }
}
