//! Whether a value is within limits that choose a variant of a union; see `union`.
//!
//! In: the limits of a place, and a value. Out: whether they take it. Needs: `wire`. Left out on purpose: any say over what is read:
//! a value out of its limits is read where no other variant fits better.

use super::{Limits, Piece, Shape};
use serde_json::Value;
use std::collections::HashSet;

/// Whether a value is out of its limits: a number of its range, a text, list or map of its length or form, or an item of its own.
#[inline]
pub fn is_out(limits: &Limits, part: &Value) -> bool {
    match part {
        Value::Number(number) => is_out_of_range(limits, number.as_f64().unwrap_or(0.0)),
        Value::String(text) => {
            is_out_of_length(limits, text.chars().count()) || !looks_like(text, limits.texts)
        }
        Value::Array(items) => {
            is_out_of_length(limits, items.len())
                || limits.unique && !all_differ(items)
                || items.iter().any(|item| is_item_out(limits, item))
        }
        Value::Object(map) => {
            is_out_of_length(limits, map.len())
                || map.values().any(|value| is_item_out(limits, value))
        }
        Value::Null | Value::Bool(_) => false,
    }
}

#[inline]
fn is_item_out(limits: &Limits, item: &Value) -> bool {
    limits.items.is_some_and(|limits| {
        let is_listed = |listed: &&str| is_written(item, listed);
        is_out(limits, item) || !limits.only.is_empty() && !limits.only.iter().any(is_listed)
    })
}

#[inline]
fn is_out_of_length(limits: &Limits, length: usize) -> bool {
    length < limits.shortest || length > limits.longest
}

#[inline]
fn is_out_of_range(limits: &Limits, number: f64) -> bool {
    let is_multiple = |step: f64| {
        let times = number / step;
        (times - times.round()).abs() < 1e-9
    };
    limits.least.is_some_and(|least| number < least)
        || limits.most.is_some_and(|most| number > most)
        || limits.above.is_some_and(|above| number <= above)
        || limits.below.is_some_and(|below| number >= below)
        || limits.step.is_some_and(|step| !is_multiple(step))
}

#[inline]
fn all_differ(items: &[Value]) -> bool {
    let mut seen = HashSet::new();
    items.iter().all(|item| seen.insert(item.to_string()))
}

/// Whether an object has a key that its table does not know.
#[inline]
pub fn has_unknown_key(shape: Shape, part: &Value) -> bool {
    match (shape, part) {
        (Shape::Object(table), Value::Object(map)) => {
            map.keys().any(|key| !table.keys.contains(&key.as_str()))
        }
        _ => false,
    }
}

/// Whether this is what a JSON text says.
#[inline]
pub fn is_written(part: &Value, text: &str) -> bool {
    match part {
        Value::Number(number) => text.parse().ok() == number.as_f64(),
        part => {
            let written = part.to_string();
            written == text
        }
    }
}

/// Whether a text is one of these alternatives. Takes time in proportion to the text and the pieces.
#[inline]
fn looks_like(text: &str, alternatives: &[&[Piece]]) -> bool {
    let chars: Vec<char> = text.chars().collect();
    alternatives.is_empty() || alternatives.iter().any(|pieces| is_made_of(&chars, pieces))
}

#[inline]
fn is_made_of(chars: &[char], pieces: &[Piece]) -> bool {
    // Where in the text the pieces so far may end.
    let mut ends = vec![false; chars.len() + 1];
    ends[0] = true;
    for piece in pieces {
        ends = match *piece {
            Piece::Anything => after_anything(ends),
            Piece::Text(text) => after_text(chars, &ends, text),
            Piece::Of(ranges, least, most) => after_ranges(chars, &ends, ranges, least, most),
        };
    }
    ends[chars.len()]
}

#[inline]
fn after_anything(mut ends: Vec<bool>) -> Vec<bool> {
    let first = ends.iter().position(|end| *end).unwrap_or(ends.len());
    ends[first..].fill(true);
    ends
}

#[inline]
fn after_text(chars: &[char], ends: &[bool], text: &str) -> Vec<bool> {
    let length = text.chars().count();
    let mut after = vec![false; ends.len()];
    for start in (0..ends.len()).filter(|start| ends[*start]) {
        let is_here = chars[start..].iter().copied().take(length).eq(text.chars());
        if is_here {
            after[start + length] = true;
        }
    }
    after
}

#[inline]
fn after_ranges(
    chars: &[char],
    ends: &[bool],
    ranges: &[(char, char)],
    least: usize,
    most: usize,
) -> Vec<bool> {
    let is_one = |c: char| ranges.iter().any(|(from, to)| (*from..=*to).contains(&c));
    // How many characters from each place on are of the ranges.
    let mut runs = vec![0; ends.len()];
    for at in (0..chars.len()).rev() {
        runs[at] = if is_one(chars[at]) {
            runs[at + 1] + 1
        } else {
            0
        };
    }
    // How many stretches of places where the piece may end begin or end at each place.
    let mut changes = vec![0_isize; ends.len() + 1];
    for start in (0..ends.len()).filter(|start| ends[*start] && runs[*start] >= least) {
        changes[start + least] += 1;
        changes[start + runs[start].min(most) + 1] -= 1;
    }
    let mut open = 0;
    let changes = changes.iter().take(ends.len());
    changes
        .map(|change| {
            open += change;
            open > 0
        })
        .collect()
}

const HEX: &[(char, char)] = &[('0', '9'), ('A', 'F'), ('a', 'f')];
const YEAR: Piece = Piece::Of(&[('0', '9')], 4, 4);
const DASH: Piece = Piece::Text("-");
const COLON: Piece = Piece::Text(":");
const DOT: Piece = Piece::Text(".");
/// The tens of a month, a day, an hour, and a minute or second.
const TENS: [Piece; 4] = [
    Piece::Of(&[('0', '1')], 1, 1),
    Piece::Of(&[('0', '3')], 1, 1),
    Piece::Of(&[('0', '2')], 1, 1),
    Piece::Of(&[('0', '6')], 1, 1),
];
const DIGIT: Piece = Piece::Of(&[('0', '9')], 1, 1);
const BYTE: Piece = Piece::Of(&[('0', '9')], 1, 3);
const T: Piece = Piece::Of(&[('T', 'T'), ('t', 't'), (' ', ' ')], 1, 1);
/// The fraction of a second and the zone, which `Timestamp` reads in full.
const ZONE: Piece = Piece::Of(
    &[
        ('0', '9'),
        ('.', '.'),
        (':', ':'),
        ('+', '-'),
        ('Z', 'Z'),
        ('z', 'z'),
    ],
    1,
    16,
);

/// A date.
pub const DATE: &[&[Piece]] = &[&[YEAR, DASH, TENS[0], DIGIT, DASH, TENS[1], DIGIT]];

/// A time of a day, with its zone.
pub const TIME: &[&[Piece]] = &[&[
    TENS[2], DIGIT, COLON, TENS[3], DIGIT, COLON, TENS[3], DIGIT, ZONE,
]];

/// A date and a time.
pub const DATE_TIME: &[&[Piece]] = &[&[
    YEAR, DASH, TENS[0], DIGIT, DASH, TENS[1], DIGIT, T, TENS[2], DIGIT, COLON, TENS[3], DIGIT,
    COLON, TENS[3], DIGIT, ZONE,
]];

/// A UUID with its dashes.
pub const UUID: &[&[Piece]] = &[&[
    Piece::Of(HEX, 8, 8),
    DASH,
    Piece::Of(HEX, 4, 4),
    DASH,
    Piece::Of(HEX, 4, 4),
    DASH,
    Piece::Of(HEX, 4, 4),
    DASH,
    Piece::Of(HEX, 12, 12),
]];

/// An address of IPv4.
pub const IPV4: &[&[Piece]] = &[&[BYTE, DOT, BYTE, DOT, BYTE, DOT, BYTE]];

/// An address of IPv6.
pub const IPV6: &[&[Piece]] = &[&[
    Piece::Of(&[('0', '9'), ('A', 'F'), ('a', 'f')], 0, 4),
    COLON,
    Piece::Of(&[('0', ':'), ('A', 'F'), ('a', 'f'), ('.', '.')], 1, 45),
]];

/// A URI with its scheme.
pub const URI: &[&[Piece]] = &[&[
    Piece::Of(&[('A', 'Z'), ('a', 'z')], 1, 1),
    Piece::Of(
        &[('0', '9'), ('A', 'Z'), ('a', 'z'), ('+', '+'), ('-', '.')],
        0,
        usize::MAX,
    ),
    COLON,
    Piece::Of(&[('!', char::MAX)], 0, usize::MAX),
]];

/// An address of a mail box.
pub const EMAIL: &[&[Piece]] = &[&[
    Piece::Of(&[('!', '?'), ('A', char::MAX)], 1, usize::MAX),
    Piece::Text("@"),
    Piece::Of(&[('!', '?'), ('A', char::MAX)], 1, usize::MAX),
]];

/// A duration of ISO 8601.
pub const DURATION: &[&[Piece]] = &[&[
    Piece::Text("P"),
    Piece::Of(
        &[
            ('0', '9'),
            ('.', '.'),
            (',', ','),
            ('D', 'D'),
            ('H', 'H'),
            ('M', 'M'),
            ('S', 'T'),
            ('W', 'W'),
            ('Y', 'Y'),
        ],
        1,
        usize::MAX,
    ),
]];
