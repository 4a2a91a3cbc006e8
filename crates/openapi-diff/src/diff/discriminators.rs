//! What tells the alternatives of a union apart: the property, and which of its texts stands for which alternative.

use super::Comparing;
use super::effects::{Reading, Writing};
use super::kind::{ChangeKind, NOTHING, Wire};
use super::recorder::Spot;
use crate::ir::{Discriminator, Union};
use crate::schema_path::Step;
use serde_json::{Value, json};

impl Comparing<'_, '_> {
    /// Compares the discriminators of two unions. `pairs` are the indices of alternatives that both have.
    pub(super) fn discriminators(
        &mut self,
        spot: &Spot,
        (old, new): (&Union, &Union),
        pairs: &[(usize, usize)],
    ) {
        let kind = ChangeKind::DiscriminatorChanged;
        match (&old.discriminator, &new.discriminator) {
            (Some(old), Some(new)) if old.property == new.property => {
                for (then, now) in pairs {
                    let at = spot.at(spot.path.join(Step::Variant(*now)));
                    self.tags(&at, (old, *then), (new, *now));
                }
            }
            (None, None) => {}
            (old, new) => {
                let value = |by: &Option<Discriminator>| by.as_ref().map(|by| json!(by.property));
                self.recorder.record(kind, spot, value(old), value(new));
            }
        }
    }

    /// The texts that stand for one alternative.
    fn tags(
        &mut self,
        at: &Spot,
        (old, then): (&Discriminator, usize),
        (new, now): (&Discriminator, usize),
    ) {
        let (tags_then, tags_now) = (&old.tags[then], &new.tags[now]);
        let lacks = |all: &[String], tag: &String| !all.contains(tag);
        let mut gone = tags_then
            .iter()
            .filter(|tag| lacks(tags_now, tag))
            .peekable();
        let mut came = tags_now
            .iter()
            .filter(|tag| lacks(tags_then, tag))
            .peekable();
        if gone.peek().is_none() && came.peek().is_none() {
            return;
        }
        let (has_gone, has_come) = (gone.peek().is_some(), came.peek().is_some());
        // A text that stood for another alternative is read as that one, whose properties are not those that come.
        let stood_for_another = |tag: &String| old.tags.iter().any(|tags| tags.contains(tag));
        let stands_for_another = |tag: &String| new.tags.iter().any(|tags| tags.contains(tag));
        let wire = Wire {
            reading: match (came.any(stood_for_another), has_come) {
                (true, _) => Reading::Fails,
                (false, true) => Reading::Unlisted,
                (false, false) => Reading::Same,
            },
            writing: match (gone.any(stands_for_another), has_gone, has_come) {
                (true, ..) | (_, true, _) => Writing::Refused,
                (.., true) => Writing::Unused,
                _ => Writing::Same,
            },
            ..NOTHING
        };
        let value = |tags: &[String]| Some(Value::from(tags.join(", ")));
        let (then, now) = (value(tags_then), value(tags_now));
        let kind = ChangeKind::DiscriminatorChanged;
        self.recorder.record_with(kind, at, then, now, wire);
    }
}
