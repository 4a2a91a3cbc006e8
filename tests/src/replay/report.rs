//! What came of reading replies: counts for each operation, and each place that differs once.
//!
//! In: bodies, and what takes them through a type. Out: a [`Report`], and its text. Left out on purpose: the second and
//! further examples of a place, which would bury the first.

use super::Through;
use super::compare::{Change, compare};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The body of a reply with this status.
    Reply(u16),
    /// The body of a request.
    Request,
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reply(status) => write!(f, "{status}"),
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
pub struct Place {
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
    pub places: BTreeMap<Place, Example>,
    /// The bodies of which the document gives no type: operation, body and file.
    pub untyped: BTreeSet<(String, What, String)>,
}

impl Report {
    /// Whether every body that has a type was read, and written as it was sent.
    pub fn is_clean(&self) -> bool {
        self.places.is_empty()
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
    pub(super) fn bodies(
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
            .and_then(|sent| Ok((through(body)?, sent)));
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
            let place = Place {
                operation: operation.to_owned(),
                what,
                change,
                path,
            };
            let example = self.places.entry(place).or_insert_with(|| Example {
                file: file.to_owned(),
                values,
                count: 0,
            });
            example.count += 1;
        }
    }
}

impl fmt::Display for Place {
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
        if !self.places.is_empty() {
            writeln!(f, "\nPlaces, each with the first example:")?;
        }
        for (place, example) in &self.places {
            writeln!(f, "{place}{example}")?;
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads an object and forgets its key `b`.
    fn forgetful(bytes: &[u8]) -> Result<Value, String> {
        let mut value: Value = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
        let object = value.as_object_mut().ok_or("not an object")?;
        object.remove("b");
        Ok(value)
    }

    #[test]
    fn each_place_is_told_once_and_what_has_no_type_is_named() {
        let mut report = Report::default();
        let lines: [&[u8]; 3] = [br#"{"a":1,"b":2}"#, br#"{"b":3}"#, b"4"];
        report.bodies("Do", What::Reply(200), "do.ndjson", &lines, Some(forgetful));
        report.bodies("Do", What::Request, "ask.json", &[b"{}"], None);
        let text = report.to_string();
        for line in [
            "2 read    1 failed     2 lost     0 changed     0 added",
            "failed  Do 200 not an object (do.ndjson, once)",
            "lost    Do 200 .b: 2 (do.ndjson, 2 times)",
            "Do request ask.json",
        ] {
            assert!(text.contains(line), "{line:?} is in\n{text}");
        }
        assert!(!report.is_clean());
    }
}
