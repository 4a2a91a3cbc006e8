//! What came of reading replies: counts for each operation, and each place that differs once.

use super::compare::{Change, compare};
use super::{Through, value_of};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The body of a reply with this status.
    Response(u16),
    /// The body of a request.
    Request,
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Response(status) => write!(f, "{status}"),
            Self::Request => f.write_str("request"),
        }
    }
}

/// How many bodies, and how many differences in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Counts {
    pub read: usize,
    pub failed: usize,
    pub lost: usize,
    pub changed: usize,
    pub added: usize,
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            read,
            failed,
            lost,
            changed,
            added,
        } = self;
        write!(
            f,
            "{read:5} read {failed:4} failed {lost:5} lost {changed:5} changed {added:5} added"
        )
    }
}

/// A place at which something went wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The operation.
    pub operation: String,
    /// The body.
    pub what: What,
    /// `None` where the body could not be read.
    pub change: Option<Change>,
    /// Where in the body; for one that could not be read, the error.
    pub path: String,
}

/// The first example of a place, and how many there are.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Example {
    pub file: String,
    pub values: String,
    pub count: usize,
}

/// What came of a folder.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// By operation.
    pub counts: BTreeMap<String, Counts>,
    /// All that went wrong.
    pub locations: BTreeMap<Location, Example>,
    /// The bodies of which the document gives no type: operation, body and file.
    pub untyped: BTreeSet<(String, What, String)>,
}

impl Report {
    /// Whether every body that has a type was read, and written as it was sent.
    pub fn is_clean(&self) -> bool {
        self.locations.is_empty()
    }

    /// The counts of all operations together.
    pub fn total(&self) -> Counts {
        let mut total = Counts::default();
        for counts in self.counts.values() {
            total.read += counts.read;
            total.failed += counts.failed;
            total.lost += counts.lost;
            total.changed += counts.changed;
            total.added += counts.added;
        }
        total
    }

    /// Takes the bodies of a file through their type and notes what comes of it.
    pub fn bodies(
        &mut self,
        operation: &str,
        what: What,
        file: &str,
        bodies: &[&[u8]],
        through: Option<Through>,
    ) {
        let Some(through) = through else {
            self.untyped
                .insert((operation.to_owned(), what, file.to_owned()));
            return;
        };
        for body in bodies {
            self.body(operation, what, file, body, through);
        }
    }

    fn body(&mut self, operation: &str, what: What, file: &str, body: &[u8], through: Through) {
        let outcome = serde_json::from_slice::<Value>(body)
            .map_err(|error| format!("not JSON: {error}"))
            .and_then(|sent| Ok((value_of(&through(body)?)?, sent)));
        let mut found = Vec::new();
        let counts = self.counts.entry(operation.to_owned()).or_default();
        match outcome {
            Err(error) => {
                counts.failed += 1;
                found.push((None, error, String::new()));
            }
            Ok((written, sent)) => {
                counts.read += 1;
                for difference in compare(&sent, &written) {
                    match difference.change {
                        Change::Lost => counts.lost += 1,
                        Change::Changed => counts.changed += 1,
                        Change::Added => counts.added += 1,
                    }
                    found.push((Some(difference.change), difference.path, difference.values));
                }
            }
        }
        for (change, path, values) in found {
            let location = Location {
                operation: operation.to_owned(),
                what,
                change,
                path,
            };
            let example = self.locations.entry(location).or_insert_with(|| Example {
                file: file.to_owned(),
                values,
                count: 0,
            });
            example.count += 1;
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = match self.change {
            None => "failed".to_owned(),
            Some(change) => change.to_string(),
        };
        let path = if self.path.is_empty() {
            "all"
        } else {
            &self.path
        };
        write!(f, "{how:7} {} {} {path}", self.operation, self.what)
    }
}

impl fmt::Display for Example {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            values,
            count,
        } = self;
        if !values.is_empty() {
            write!(f, ": {values}")?;
        }
        match count {
            1 => write!(f, " ({file}, once)"),
            _ => write!(f, " ({file}, {count} times)"),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (operation, counts) in &self.counts {
            writeln!(f, "{operation:28} {counts}")?;
        }
        writeln!(f, "{:28} {}", "all", self.total())?;
        if !self.locations.is_empty() {
            writeln!(f, "\nPlaces, each with the first example:")?;
        }
        for (location, example) in &self.locations {
            writeln!(f, "{location}{example}")?;
        }
        if !self.untyped.is_empty() {
            writeln!(f, "\nNot read, since the document gives no type:")?;
        }
        for (operation, what, file) in &self.untyped {
            writeln!(f, "{operation} {what} {file}")?;
        }
        Ok(())
    }
}
