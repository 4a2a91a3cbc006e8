#![cfg_attr(rustfmt, rustfmt_skip)]
//! How well a value fits the variants of a union, to the depth of the value. The rule is at the top of `union`.
//!
//! In: a value, and the types of a union as `Wire::look` shows them. Out: the variants that may be read from it, best first.
//! Needs: `wire`, `object`, `value`, `limits`. All of it is generic or `#[inline]`, so that models compile none of it.

use super::{Limits, Look, Map, Rows, Shape, Table, Wire, has_unknown_key, is_out, is_written};
use serde_json::Value;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::mem;

/// The variants of the union `T` that may be read from this value, best first. None: it is kept raw.
pub fn choose<T: Wire>(raw: &Value) -> Vec<usize> {
    let mut looking = Looking {
        raw,
        fit: Fit::default(),
        unions: Vec::new(),
        seen: HashMap::new(),
        chosen: Vec::new(),
    };
    T::look(&mut looking);
    looking.chosen
}

/// The text under the tag key of a value.
#[inline]
pub fn tag<'a>(raw: &'a Value, key: &str) -> Option<&'a str> {
    raw.get(key)?.as_str()
}

/// Where a part stands in memory, which tells it apart from all others.
#[inline]
fn place(part: &Value) -> *const Value {
    part
}

/// How a value fits a type.
#[derive(Clone, Default)]
struct Fit<'a> {
    /// Parts of another JSON type, and required keys that are missing.
    misfits: usize,
    /// Texts and numbers that contradict the only one that is listed.
    contradictions: usize,
    /// Values that are not listed or out of limits, nulls where none may be, and unions that keep a value raw.
    unlisted: usize,
    /// Keys that the type names.
    named: usize,
    /// Parts that a less general type would take as well.
    general: usize,
    /// Parts that are not read, with all that they hold.
    lost: Vec<&'a Value>,
    /// Parts that are kept without a type, with all that they hold.
    free: Vec<&'a Value>,
}

/// A variant that was looked at.
struct Variant<'a> {
    /// Whether the tag names it, or nothing does where there is no tag.
    is_named: bool,
    fit: Fit<'a>,
}

/// A union that is being looked at.
struct Union<'a> {
    name: &'static str,
    raw: &'a Value,
    /// The fit around it.
    outer: Fit<'a>,
    /// The text under its tag key.
    tag: Option<&'a str>,
    /// Whether the variants of other tags are looked at too, since none has this one.
    is_second_look: bool,
    /// What there is of each variant; `None` if it has another tag and was not looked at.
    variants: Vec<Option<Variant<'a>>>,
}

struct Looking<'a> {
    raw: &'a Value,
    fit: Fit<'a>,
    unions: Vec<Union<'a>>,
    /// The fits of unions by value and name, so that none is looked at twice.
    seen: HashMap<(*const Value, &'static str), Outcome<'a>>,
    /// The variants of the union that ended last.
    chosen: Vec<usize>,
}

/// What a union makes of a value.
#[derive(Clone)]
enum Outcome<'a> {
    Variant(Fit<'a>),
    /// No variant. These are the parts that none of them knows.
    Raw(Vec<&'a Value>),
}

impl<'a> Looking<'a> {
    /// Looks at a part.
    fn part<T: Wire>(&mut self, raw: &'a Value) {
        let whole = mem::replace(&mut self.raw, raw);
        T::look(self);
        self.raw = whole;
    }

    #[inline]
    fn misfit(&mut self) {
        self.fit.lost.push(self.raw);
        if self.raw.is_null() {
            // Read as the zero value.
            self.fit.unlisted += 1;
        } else {
            self.fit.misfits += 1;
        }
    }

    /// Adds what a union makes of this part.
    #[inline]
    fn add(&mut self, outcome: Outcome<'a>) {
        match outcome {
            Outcome::Variant(fit) => self.fit.add(fit),
            Outcome::Raw(parts) => {
                // A union that is itself a variant does not take the value; in a field it keeps it raw.
                let is_variant = self
                    .unions
                    .last()
                    .is_some_and(|outer| std::ptr::eq(outer.raw, self.raw));
                self.fit.misfits += usize::from(is_variant);
                self.fit.unlisted += usize::from(!is_variant);
                self.fit.free.extend(parts);
            }
        }
    }

    /// Looks at a part, a `T`, whose values have limits besides their type.
    #[inline]
    fn limits<T: Wire>(&mut self, limits: &Limits, part: &Value) {
        if !limits.only.is_empty() {
            let is_listed = limits.only.iter().any(|listed| is_written(part, listed));
            self.listed(is_listed, limits.only.len());
        }
        let is_out = is_out(limits, part) || limits.closed && has_unknown_key(T::SHAPE, part);
        self.fit.unlisted += usize::from(is_out);
    }

    #[inline]
    fn listed(&mut self, is_listed: bool, count: usize) {
        if !is_listed && count == 1 {
            self.fit.contradictions += 1;
        } else if !is_listed {
            self.fit.unlisted += 1;
        }
    }
}

impl Look for Looking<'_> {
    #[inline]
    fn plain(&mut self, shape: Shape) {
        match (shape, self.raw) {
            (Shape::Any, raw) => {
                self.fit.free.push(raw);
                self.fit.general += 2;
            }
            (Shape::Boolean, Value::Bool(_)) => {}
            (Shape::Integer, Value::Number(number)) if is_whole(number) => {
                self.fit.general += usize::from(number.is_f64());
            }
            (Shape::ListedInteger(values), Value::Number(number)) if is_whole(number) => {
                self.fit.general += usize::from(number.is_f64());
                let whole = number
                    .as_i64()
                    .map(i128::from)
                    .or(number.as_u64().map(i128::from));
                // Written with a fraction of zero.
                let number = whole.or(number.as_f64().map(|number| number as i128));
                let is_listed = number.is_some_and(|number| values.contains(&number));
                self.listed(is_listed, values.len());
            }
            (Shape::Number, Value::Number(number)) => {
                self.fit.general += usize::from(!number.is_f64());
            }
            (Shape::Text, Value::String(_)) => self.fit.general += 1,
            (Shape::ListedText(values), Value::String(text)) => {
                self.listed(values.contains(&text.as_str()), values.len());
            }
            (Shape::KeySet, Value::Object(map)) => {
                let is_empty = |value: &&Value| value.as_object().is_some_and(|map| map.is_empty());
                self.fit
                    .lost
                    .extend(map.values().filter(|value| !is_empty(value)));
            }
            _ => self.misfit(),
        }
    }

    fn optional<T: Wire>(&mut self) {
        if !self.raw.is_null() {
            T::look(self);
        }
    }

    fn list<T: Wire>(&mut self) {
        match self.raw {
            Value::Array(items) => items.iter().for_each(|item| self.part::<T>(item)),
            _ => self.misfit(),
        }
    }

    fn map<T: Wire>(&mut self) {
        match self.raw {
            Value::Object(map) => {
                self.fit.general += 1;
                map.values().for_each(|value| self.part::<T>(value));
            }
            _ => self.misfit(),
        }
    }

    fn object<T: Wire>(&mut self) {
        let Value::Object(map) = self.raw else {
            return self.misfit();
        };
        let mut rows = RowLooker {
            passed: 0,
            table: T::TABLE,
            looking: self,
        };
        let mut object = T::zero();
        object.read_rows(&mut rows);
        if T::TABLE.is_open() {
            object.read_rest(&mut rows);
        } else {
            let unknown = map
                .iter()
                .filter(|(key, _)| !T::TABLE.keys.contains(&key.as_str()));
            self.fit.lost.extend(unknown.map(|(_, value)| value));
        }
    }

    #[inline]
    fn union(&mut self, name: &'static str, key: Option<&'static str>) -> bool {
        let raw = self.raw;
        if raw.is_null() {
            return false;
        }
        if let Some(outcome) = self.seen.get(&(place(raw), name)) {
            let outcome = outcome.clone();
            self.add(outcome);
            return false;
        }
        self.unions.push(Union {
            name,
            raw,
            outer: mem::take(&mut self.fit),
            tag: key.and_then(|key| tag(raw, key)),
            is_second_look: false,
            variants: Vec::new(),
        });
        true
    }

    fn variant<T: Wire>(&mut self, tags: &[&str], limits: &[Limits]) {
        let Some(union) = self.unions.last() else {
            return;
        };
        let is_named = union.tag.is_some_and(|tag| tags.contains(&tag));
        let is_other = union.tag.is_some() && !is_named && !tags.is_empty();
        let is_looked_at = !is_other || union.is_second_look;
        if is_looked_at {
            T::look(self);
            let raw = self.raw;
            limits
                .iter()
                .for_each(|limits| self.limits::<T>(limits, raw));
        }
        let mut fit = mem::take(&mut self.fit);
        fit.misfits += usize::from(is_other);
        if let Some(union) = self.unions.last_mut() {
            let variant = is_looked_at.then_some(Variant { is_named, fit });
            union.variants.push(variant);
        }
    }

    #[inline]
    fn end_union(&mut self) -> bool {
        let Some(mut union) = self.unions.pop() else {
            return true;
        };
        let is_named = |variant: &Variant<'_>| variant.is_named;
        if union.variants.iter().flatten().any(is_named) {
            // A tag decides, as far as it goes.
            for variant in &mut union.variants {
                *variant = variant.take().filter(is_named);
            }
        } else if union.variants.iter().any(Option::is_none) {
            union.is_second_look = true;
            union.variants.clear();
            self.unions.push(union);
            return false;
        }
        let nameless = nameless(&union.variants);
        self.chosen = best(&union.variants, &nameless);
        let best = self
            .chosen
            .first()
            .and_then(|best| union.variants[*best].take());
        let outcome = match best {
            Some(variant) => Outcome::Variant(variant.fit),
            None => {
                let mut parts = Vec::new();
                nameless.outermost(union.raw, &mut parts);
                Outcome::Raw(parts)
            }
        };
        let key = (place(union.raw), union.name);
        self.seen.insert(key, outcome.clone());
        self.fit = union.outer;
        self.add(outcome);
        true
    }
}

/// The variants that may be read, best first.
#[inline]
fn best(variants: &[Option<Variant<'_>>], nameless: &Nameless) -> Vec<usize> {
    let fits = variants.iter().enumerate();
    let fits = fits.filter_map(|(at, variant)| Some((at, &variant.as_ref()?.fit)));
    let mut takes: Vec<_> = fits
        .filter(|(_, fit)| fit.misfits == 0 && fit.contradictions == 0)
        .filter(|(_, fit)| fit.lost.iter().all(|part| nameless.contains(part)))
        .collect();
    takes.sort_by_key(|(at, fit)| {
        let order = (fit.unlisted, Reverse(fit.named), fit.lost.len());
        (order, fit.general, *at)
    });
    takes.into_iter().map(|(at, _)| at).collect()
}

/// In how many variants a part of the value has no name and no type.
struct Nameless {
    counts: HashMap<*const Value, usize>,
    /// How many variants there are.
    all: usize,
}

#[inline]
fn nameless(variants: &[Option<Variant<'_>>]) -> Nameless {
    let mut counts = HashMap::new();
    let fits = || variants.iter().flatten().map(|variant| &variant.fit);
    for part in fits().flat_map(|fit| fit.lost.iter().chain(&fit.free)) {
        each_part(part, &mut |part| {
            *counts.entry(place(part)).or_default() += 1;
        });
    }
    Nameless {
        counts,
        all: fits().count(),
    }
}

impl Nameless {
    /// Whether no variant knows this part.
    #[inline]
    fn contains(&self, part: &Value) -> bool {
        let count = self.counts.get(&place(part));
        count.copied().unwrap_or(0) == self.all
    }

    /// The parts of a value that no variant knows, without those inside of others.
    #[inline]
    fn outermost<'a>(&self, part: &'a Value, found: &mut Vec<&'a Value>) {
        if self.contains(part) {
            found.push(part);
            return;
        }
        match part {
            Value::Array(items) => items.iter().for_each(|item| self.outermost(item, found)),
            Value::Object(map) => map.values().for_each(|value| self.outermost(value, found)),
            _ => {}
        }
    }
}

#[inline]
fn each_part<'a>(part: &'a Value, seen: &mut impl FnMut(&'a Value)) {
    seen(part);
    match part {
        Value::Array(items) => items.iter().for_each(|item| each_part(item, seen)),
        Value::Object(map) => map.values().for_each(|value| each_part(value, seen)),
        _ => {}
    }
}

#[inline]
fn is_whole(number: &serde_json::Number) -> bool {
    !number.is_f64() || number.as_f64().is_some_and(|number| number.fract() == 0.0)
}

impl<'a> Fit<'a> {
    #[inline]
    fn add(&mut self, part: Self) {
        self.misfits += part.misfits;
        self.contradictions += part.contradictions;
        self.unlisted += part.unlisted;
        self.named += part.named;
        self.general += part.general;
        self.lost.extend(part.lost);
        self.free.extend(part.free);
    }
}

/// Looks at the values of rows.
struct RowLooker<'l, 'a> {
    passed: usize,
    table: &'static Table,
    looking: &'l mut Looking<'a>,
}

impl<'a> RowLooker<'_, 'a> {
    /// The value of a row, under whichever of its keys.
    #[inline]
    fn value(&self, key: &str) -> Option<&'a Value> {
        let aliases = self.table.aliases.iter().filter(|(_, of)| *of == key);
        let mut others = aliases.map(|(alias, _)| *alias);
        let map = self.looking.raw.as_object()?;
        map.get(key)
            .or_else(|| others.find_map(|alias| map.get(alias)))
    }
}

impl Rows for RowLooker<'_, '_> {
    fn row<T: Wire>(&mut self, _: &mut T) -> bool {
        let row = self.passed;
        self.passed += 1;
        match self.value(self.table.keys[row]) {
            Some(Value::Null) if !self.table.required[row] => self.looking.fit.named += 1,
            Some(value) => {
                self.looking.fit.named += 1;
                self.looking.part::<T>(value);
                let key = self.table.keys[row];
                let mut limits = self.table.limits.iter();
                if let Some((_, limits)) = limits.find(|(of, _)| *of == key) {
                    self.looking.limits::<T>(limits, value);
                }
            }
            None => self.looking.fit.misfits += usize::from(self.table.required[row]),
        }
        false
    }

    fn rest<T: Wire>(&mut self, _: &mut Map<String, T>) {
        for (key, value) in self.looking.raw.as_object().into_iter().flatten() {
            if !self.table.keys.contains(&key.as_str()) {
                self.looking.part::<T>(value);
            }
        }
    }
}
