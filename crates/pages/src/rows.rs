//! Rows of a table, over all versions: one for each thing, in its newest form.
//!
//! Below it stands what older forms had otherwise. What the newest version no longer has is in a table of its own.

use super::cell::{api, since, words};
use super::entry::Entry;
use crate::printable::{Printable, fragment};
use crate::version::Version;
use crate::version_set::{VersionIndex, VersionSet};
use serde::Serialize;
use std::collections::HashMap;

/// A thing in one form, such as a field. Every cell is Markdown that fits in one.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Form {
    /// What makes it the same thing in all versions.
    pub(super) id: String,
    pub(super) key: Printable,
    pub(super) name: Printable,
    pub(super) ty: Printable,
    pub(super) presence: &'static str,
    /// What it is called and what is said of it, without markup of ours.
    pub(super) plain: (String, String),
    /// What is said, paragraph by paragraph.
    pub(super) texts: Vec<Printable>,
    /// Its default and limits, and what else is known of it.
    pub(super) facts: Vec<Printable>,
    /// Whether a default or a limit is among them.
    pub(super) has_limits: bool,
}

/// One row.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    /// Where a link to the row leads.
    anchor: Printable,
    key: Printable,
    name: Printable,
    ty: Printable,
    presence: &'static str,
    /// The versions that have it.
    since: String,
    description: Vec<Printable>,
    /// What the search has of it; of a row, `within` is the fragment.
    #[serde(skip)]
    pub(super) entry: Entry,
}

impl Row {
    /// Whether it is always there.
    pub(super) fn is_required(&self) -> bool {
        self.presence.starts_with("required")
    }
}

/// A table of what the newest version has and, if there are such, one of what it no longer has.
pub(super) type Tables = Vec<Table>;

/// One table; it has rows.
#[derive(Debug, Serialize)]
pub(super) struct Table {
    is_removed: bool,
    pub(super) rows: Vec<Row>,
}

/// A thing in all its forms, the newest first.
struct Thing {
    forms: Vec<(Form, VersionSet)>,
}

/// Where a form was added.
#[derive(Clone, Copy)]
pub(super) struct Place {
    thing: usize,
    form: usize,
}

/// Collects forms, those of the newest version first.
pub(super) struct Rows<'a> {
    /// The versions that have what the table is of.
    all: VersionSet,
    known: &'a [Version],
    things: Vec<Thing>,
    /// Where a thing stands among them, by its id.
    places: HashMap<String, usize>,
}

impl<'a> Rows<'a> {
    pub(super) fn new(all: VersionSet, known: &'a [Version]) -> Self {
        Self {
            all,
            known,
            things: Vec::new(),
            places: HashMap::new(),
        }
    }

    pub(super) fn add(&mut self, form: Form, versions: VersionSet) -> Place {
        let Some(&thing) = self.places.get(&form.id) else {
            let thing = self.things.len();
            self.places.insert(form.id.clone(), thing);
            let forms = vec![(form, versions)];
            self.things.push(Thing { forms });
            return Place { thing, form: 0 };
        };
        let forms = &mut self.things[thing].forms;
        if let Some(known) = forms.iter().position(|(known, _)| *known == form) {
            let place = Place { thing, form: known };
            self.add_again(place, versions);
            return place;
        }
        forms.push((form, versions));
        let form = forms.len() - 1;
        Place { thing, form }
    }

    /// Adds versions that have the very form of a place.
    pub(super) fn add_again(&mut self, place: Place, versions: VersionSet) {
        let (_, known) = &mut self.things[place.thing].forms[place.form];
        *known = known.union(versions);
    }

    /// The tables. The anchors begin with a prefix.
    pub(super) fn finish(self, prefix: &str) -> Tables {
        let newest = self.all.newest();
        let (mut rows, mut removed) = (Vec::new(), Vec::new());
        for thing in self.things {
            let versions: VersionSet = thing.forms.iter().map(|(_, versions)| *versions).collect();
            let row = row(thing, versions, self.known, prefix);
            if versions.newest() == newest {
                rows.push(row);
            } else {
                removed.push(row);
            }
        }
        let tables = [(false, rows), (true, removed)].into_iter();
        tables
            .filter(|(_, rows)| !rows.is_empty())
            .map(|(is_removed, rows)| Table { is_removed, rows })
            .collect()
    }
}

fn row(thing: Thing, versions: VersionSet, known: &[Version], prefix: &str) -> Row {
    let mut forms = thing.forms.into_iter();
    let (newest, _) = forms.next().expect("a thing has a form");
    let mut older: Vec<(Printable, VersionSet)> = Vec::new();
    for (form, versions) in forms {
        let said = differences(&form, &newest);
        match older.iter_mut().find(|(known, _)| *known == said) {
            // Only a deprecation sets it apart, of which the row says since when.
            _ if said.is_empty() => {}
            Some((_, known)) => *known = known.union(versions),
            None => older.push((said, versions)),
        }
    }
    let older = older.into_iter().map(|(said, versions)| {
        let shown = Printable::within_versions(&api(versions, known), &versions.ranges(known));
        Printable::of("*{}*: {}", &[&shown, &said])
    });
    let id = format!("{prefix}{}", newest.id);
    let ranges = versions.ranges(known);
    Row {
        anchor: Printable::anchor(&id, &ranges),
        entry: Entry {
            title: newest.plain.0,
            said: newest.plain.1,
            within: fragment(&id),
            versions: ranges,
        },
        since: if versions.newest() == known.len().checked_sub(1).map(VersionIndex::new) {
            since(versions, known)
        } else {
            words(versions, known)
        },
        description: newest
            .texts
            .into_iter()
            .chain(newest.facts)
            .chain(older)
            .collect(),
        key: newest.key,
        name: newest.name,
        ty: newest.ty,
        presence: newest.presence,
    }
}

/// What an older form has otherwise: each cell that differs.
fn differences(older: &Form, newest: &Form) -> Printable {
    let mut short = Vec::new();
    if older.name != newest.name {
        short.push(Printable::of("{} in Rust", &[&older.name]));
    }
    if older.presence != newest.presence {
        short.push(Printable::own(older.presence));
    }
    if older.ty != newest.ty {
        short.push(older.ty.clone());
    }
    let mut texts = Vec::new();
    if older.texts != newest.texts {
        texts.extend(
            older
                .texts
                .iter()
                .filter(|text| !newest.texts.contains(text))
                .cloned(),
        );
    }
    let facts = older
        .facts
        .iter()
        .filter(|fact| !newest.facts.contains(fact));
    texts.extend(facts.cloned());
    if newest.has_limits && !older.has_limits {
        short.push(Printable::own("without the limits or default above"));
    }
    let short = Printable::join(short, ", ");
    let short = if short.is_empty() || texts.is_empty() {
        short
    } else {
        Printable::of("{}.", &[&short])
    };
    Printable::join(
        std::iter::once(short)
            .filter(|short| !short.is_empty())
            .chain(texts),
        " ",
    )
}
