//! `--verbose` and `--timings`: how long each stage took.
//!
//! The stages open spans of `tracing`. Spans that run side by side count each in full, so the sum may exceed the time that
//! passed.

use crate::arguments::Common;
use std::collections::{BTreeMap, HashMap};
use std::fmt::{self, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Records the spans of the stages.
pub struct Stages {
    is_verbose: bool,
    has_totals: bool,
    next: AtomicU64,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    open: HashMap<u64, Open>,
    totals: BTreeMap<&'static str, (usize, Duration)>,
}

/// A span that has not ended.
struct Open {
    stage: &'static str,
    details: String,
    entered: Instant,
}

/// Starts recording if the arguments ask for it.
pub(crate) fn record(common: &Common) -> Option<Recorder> {
    if !common.verbose && !common.timings {
        return None;
    }
    let stages = Arc::new(Stages {
        is_verbose: common.verbose,
        has_totals: common.timings,
        next: AtomicU64::new(1),
        seen: Mutex::default(),
    });
    // Another recorder of the same process stays in place, and then there is nothing to report.
    tracing::subscriber::set_global_default(Forward(stages.clone())).ok()?;
    Some(Recorder(stages))
}

/// What was recorded.
pub(crate) struct Recorder(Arc<Stages>);

impl Recorder {
    /// Prints the total of each stage, if it was asked for.
    pub(crate) fn report(&self) {
        if self.0.has_totals {
            eprint!("{}", self.0.table());
        }
    }
}

impl Stages {
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn table(&self) -> String {
        let seen = self.seen();
        let mut rows: Vec<_> = seen.totals.iter().collect();
        rows.sort_by_key(|(_, (_, total))| std::cmp::Reverse(*total));
        let mut table = format!("{:14} {:>6} {:>10}\n", "stage", "spans", "total");
        for (stage, (spans, total)) in rows {
            let total = milliseconds(*total);
            // Writing to a string cannot fail.
            let _ = writeln!(table, "{stage:14} {spans:>6} {total:>10}");
        }
        table
    }
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1e3)
}

/// The subscriber, which `tracing` owns.
struct Forward(Arc<Stages>);

impl Subscriber for Forward {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_span()
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let id = self.0.next.fetch_add(1, Ordering::Relaxed);
        let mut details = Details(String::new());
        if self.0.is_verbose {
            attributes.record(&mut details);
        }
        let open = Open {
            stage: attributes.metadata().name(),
            details: details.0,
            entered: Instant::now(),
        };
        self.0.seen().open.insert(id, open);
        Id::from_u64(id)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, id: &Id) {
        let mut seen = self.0.seen();
        let Some(open) = seen.open.remove(&id.into_u64()) else {
            return;
        };
        let time = open.entered.elapsed();
        let total = seen.totals.entry(open.stage).or_default();
        total.0 += 1;
        total.1 += time;
        drop(seen);
        if self.0.is_verbose {
            let time = milliseconds(time);
            eprintln!("{:14} {time:>10}{}", open.stage, open.details);
        }
    }
}

/// The fields of a span as text.
struct Details(String);

impl Visit for Details {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, "  {}={value:?}", field.name());
    }
}
