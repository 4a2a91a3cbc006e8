//! How long a run waits for another one.

use std::time::Duration;

/// How a write meets another run that is at work in the same folder: it waits, says so, and gives up in the end.
#[derive(Clone, Copy, Debug)]
pub struct Waiting {
    /// After how long it says that it waits.
    pub quiet: Duration,
    /// After how long it gives up.
    pub patience: Duration,
    /// Is told once what the run waits for, as a sentence without a full stop.
    pub say: fn(&str),
}

impl Waiting {
    /// Up to 10 s, and after the first one `say` is told.
    pub fn patient(say: fn(&str)) -> Self {
        Self {
            quiet: Duration::from_secs(1),
            patience: Duration::from_secs(10),
            say,
        }
    }
}

impl Default for Waiting {
    /// For an instant, which is as long as a check takes, and in silence.
    fn default() -> Self {
        let patience = Duration::from_millis(200);
        Self {
            quiet: patience,
            patience,
            say: |_| {},
        }
    }
}
