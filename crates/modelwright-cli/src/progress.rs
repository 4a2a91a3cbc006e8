//! Progress of long work, on a terminal and nowhere else: the stage that runs, as the spans of `tracing` tell it.

use crate::arguments::{Common, Messages};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// What ends within this time shows no progress.
const PATIENCE: Duration = Duration::from_millis(400);
/// How often the line is drawn again.
const TICK: Duration = Duration::from_millis(100);

/// The line of the process, once it is drawn.
static LINE: OnceLock<ProgressBar> = OnceLock::new();

/// Starts to show progress, if somebody looks at it.
pub(crate) fn set_up(common: &Common) {
    let is_for_people = common.format == Messages::Human && !common.quiet;
    // Those two print the stages themselves, and the log of a build service is no terminal, whatever it says.
    let has_stages = common.verbose || common.timings;
    if is_for_people && !has_stages && std::io::stderr().is_terminal() && !is_in_ci() {
        let stages = Stages {
            start: Instant::now(),
            next: AtomicU64::new(1),
        };
        // Another subscriber of the same process stays in place.
        let _ = tracing::subscriber::set_global_default(stages);
    }
}

fn is_in_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}

/// Prints something, above the line if there is one.
pub(crate) fn beside<T>(print: impl FnOnce() -> T) -> T {
    match LINE.get() {
        Some(line) => line.suspend(print),
        None => print(),
    }
}

/// Takes the line away, before the process ends or another one prints.
pub(crate) fn end() {
    if let Some(line) = LINE.get() {
        line.finish_and_clear();
    }
}

/// The subscriber, which `tracing` owns.
struct Stages {
    start: Instant,
    next: AtomicU64,
}

impl Stages {
    fn show(&self, stage: &'static str) {
        if self.start.elapsed() >= PATIENCE {
            LINE.get_or_init(line).set_message(stage);
        }
    }
}

fn line() -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} {elapsed} {msg}");
    let line = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    line.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
    line.enable_steady_tick(TICK);
    line
}

impl Subscriber for Stages {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_span()
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        self.show(attributes.metadata().name());
        Id::from_u64(self.next.fetch_add(1, Ordering::Relaxed))
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
