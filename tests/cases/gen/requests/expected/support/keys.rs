#![cfg_attr(rustfmt, rustfmt_skip)]
//! The keys of a struct as they come: which row each of them has.
//!
//! In: the keys of a table, and a key. Out: its row. Needs: `wire`; it is in every tree. Nothing of it depends on a struct, so that
//! it is compiled once. Left out on purpose: keys in another case than the table's.

use super::Table;
use serde::de::{DeserializeSeed, Deserializer, Error, Unexpected, Visitor};
use std::convert::TryInto;
use std::fmt;
use std::mem;
use std::ops::Deref;

/// Instead of a row: the key has none.
pub const UNKNOWN: usize = usize::MAX - 1;

/// The keys of a table, and where each of them is. They are counted as the crate is compiled.
pub struct Keys {
    all: &'static [&'static str],
    /// For each slot, the number of a key counted from one, or zero. A key is in the slot that its bytes say, or in one of the next.
    slots: [u8; SLOTS],
}

const SLOTS: usize = 128;
/// How many keys the slots take, which leaves some of them free, where a search ends. In a longer list each key is looked at.
const MOST: usize = 96;

impl Keys {
    /// Gives a slot to each of the keys.
    pub const fn new(all: &'static [&'static str]) -> Self {
        let mut slots = [0; SLOTS];
        let mut number = 0;
        while number < all.len() && all.len() <= MOST {
            let mut slot = first_slot(all[number].as_bytes());
            while slots[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            number += 1;
            slots[slot] = number as u8;
        }
        Self { all, slots }
    }

    /// The keys.
    #[inline]
    pub const fn all(&self) -> &'static [&'static str] {
        self.all
    }

    /// Where a key is.
    fn find(&self, key: &[u8]) -> Option<usize> {
        if self.all.len() > MOST {
            return self.all.iter().position(|known| is_same(known, key));
        }
        let mut slot = first_slot(key);
        while let Some(at) = usize::from(self.slots[slot]).checked_sub(1) {
            if is_same(self.all[at], key) {
                return Some(at);
            }
            slot = (slot + 1) % SLOTS;
        }
        None
    }
}

impl Deref for Keys {
    type Target = [&'static str];

    #[inline]
    fn deref(&self) -> &Self::Target {
        self.all
    }
}

/// The slot where the search for a key starts.
const fn first_slot(key: &[u8]) -> usize {
    let length = key.len();
    if length == 0 {
        return 0;
    }
    let first = key[0] as usize;
    let middle = key[length / 2] as usize;
    let last = key[length - 1] as usize;
    (length * 3 + first + middle * 9 + last * 5) % SLOTS
}

/// Whether two keys are the same.
#[inline]
fn is_same(known: &str, key: &[u8]) -> bool {
    is_same_short(known, key) || (key.len() > SHORT && known.as_bytes() == key)
}

/// Up to this, two numbers hold the bytes of a key.
const SHORT: usize = 32;

/// Whether two short keys are the same, without a call. Of longer keys none is the same.
#[inline(always)]
fn is_same_short(known: &str, key: &[u8]) -> bool {
    let known = known.as_bytes();
    let length = key.len();
    if known.len() != length {
        return false;
    }
    match length {
        0 => true,
        1..=3 => {
            known[0] == key[0]
                && known[length / 2] == key[length / 2]
                && known[length - 1] == key[length - 1]
        }
        4..=7 => ends::<4>(known) == ends::<4>(key),
        8..=15 => ends::<8>(known) == ends::<8>(key),
        16..=SHORT => ends::<16>(known) == ends::<16>(key),
        _ => false,
    }
}

/// So many bytes from the start and from the end.
#[inline(always)]
fn ends<const N: usize>(text: &[u8]) -> Option<([u8; N], [u8; N])> {
    let start = text.get(..N)?.try_into().ok()?;
    let end = text.get(text.len() - N..)?.try_into().ok()?;
    Some((start, end))
}

/// Finds the row of each key of an object. Keys mostly come in the order of the rows, so the next one is tried first.
pub struct Finder {
    table: &'static Table,
    /// The key of each row.
    rows: &'static [&'static str],
    /// The row after the last one found.
    next: usize,
    /// The last key that has no row, if such keys are kept.
    unknown: String,
}

impl Finder {
    /// Finds the rows of this table.
    #[inline]
    pub fn new(table: &'static Table) -> Self {
        Self {
            table,
            rows: &table.keys.all[..table.required.len()],
            next: 0,
            unknown: String::new(),
        }
    }

    /// Whether keys that have no row are kept.
    #[inline]
    pub fn keeps_unknown(&self) -> bool {
        self.table.is_open()
    }

    /// Returns the last key that has no row.
    pub fn take_unknown(&mut self) -> String {
        mem::take(&mut self.unknown)
    }

    /// The row of a key, or `UNKNOWN`.
    #[inline(always)]
    fn find(&mut self, key: &[u8]) -> usize {
        let row = self.next;
        match self.rows.get(row) {
            Some(known) if is_same_short(known, key) => {
                self.next = row + 1;
                row
            }
            _ => self.look_up(key),
        }
    }

    /// Tries the row in the first slot, which most keys are in; nothing is called for it.
    fn look_up(&mut self, key: &[u8]) -> usize {
        let number = usize::from(self.table.keys.slots[first_slot(key)]);
        let row = number.wrapping_sub(1);
        match self.rows.get(row) {
            Some(known) if is_same_short(known, key) => {
                self.next = row + 1;
                row
            }
            _ => self.search(key),
        }
    }

    #[inline(never)]
    fn search(&mut self, key: &[u8]) -> usize {
        match self.table.keys.find(key) {
            Some(row) if row < self.rows.len() => {
                self.next = row + 1;
                row
            }
            Some(alias) => {
                let (_, row_key) = self.table.aliases[alias - self.rows.len()];
                self.search(row_key.as_bytes())
            }
            None => UNKNOWN,
        }
    }

    /// Keeps a key that has no row, if such keys are kept.
    #[cold]
    fn keep(&mut self, key: &str) -> usize {
        if self.table.is_open() {
            key.clone_into(&mut self.unknown);
        }
        UNKNOWN
    }
}

impl<'de> DeserializeSeed<'de> for &mut Finder {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        if is_json_key::<D>() {
            from.deserialize_bytes(self)
        } else {
            from.deserialize_identifier(self)
        }
    }
}

/// Whether the deserializer is that of `serde_json` for a key.
///
/// It gives a key as bytes without a look at whether they are UTF-8, which those of a row are; only an unknown key is looked at.
/// Others may refuse to give bytes. Should its name change, keys are read as texts. The name is known when the caller is compiled,
/// so an optimised build has only one of the two.
#[inline(always)]
fn is_json_key<D>() -> bool {
    std::any::type_name::<D>().starts_with("serde_json::de::MapKey<")
}

impl<'de> Visitor<'de> for &mut Finder {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        match self.find(key.as_bytes()) {
            UNKNOWN => Ok(self.keep(key)),
            row => Ok(row),
        }
    }

    #[inline(always)]
    fn visit_borrowed_bytes<E: Error>(self, key: &'de [u8]) -> Result<usize, E> {
        match self.find(key) {
            UNKNOWN => unknown_bytes(self, key),
            row => Ok(row),
        }
    }

    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<usize, E> {
        match std::str::from_utf8(key) {
            Ok(key) => self.visit_str(key),
            Err(_) => Err(E::invalid_value(Unexpected::Bytes(key), &self)),
        }
    }

    // Some formats have keys that are numbers; they stand for their text, as they do in a map.
    fn visit_u64<E: Error>(self, key: u64) -> Result<usize, E> {
        self.visit_str(&key.to_string())
    }

    fn visit_i64<E: Error>(self, key: i64) -> Result<usize, E> {
        self.visit_str(&key.to_string())
    }
}

/// An unknown key as it stands in JSON, without escapes. As a text, `serde_json` would refuse the characters that must be escaped.
#[cold]
fn unknown_bytes<E: Error>(keys: &mut Finder, key: &[u8]) -> Result<usize, E> {
    if key.iter().any(|byte| *byte < b' ') {
        return Err(E::invalid_value(Unexpected::Bytes(key), &keys));
    }
    keys.visit_bytes(key)
}
