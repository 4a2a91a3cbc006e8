//! oneOf and anyOf. In: an enum and the types of its variants. Out: serde's traits, `Default`, and a conversion from JSON.

use serde_json::Value;
use std::borrow::Cow;
use std::cell::Cell;
use std::collections::BTreeSet;

/// Reads and writes the union above it. Its rows stand in the order in which equal fits are preferred.
///
/// A text under the tag key (`by`) decides: only the variants with this tag are asked or, if none has it, those without one (`_`).
/// Each of these is read and written back. One that adds a key, alters a value, or drops one that another variant keeps, does not
/// take it; of the rest, the one that replaces the fewest nulls and unlisted values (`where listed`) is taken, then the one that
/// drops the fewest values. What none of them takes is kept in the last variant.
///
/// Unions within are looked into one level deep while the variants are compared, and read in full once one is chosen, so that the
/// effort does not double with each level.
macro_rules! union {
    ($name:ident { $($variant:ident: $ty:ty $(as $form:ident)? $(where $what:ident)?,)* .. => $other:ident $(,)? }) => {
        support::union! { @impl $name [::core::option::Option::None] { $(=> $variant: $ty $(as $form)? $(where $what)?,)* } $other }
    };
    ($name:ident by $key:literal { $($($tag:literal)|* $(_)? => $variant:ident: $ty:ty $(as $form:ident)? $(where $what:ident)?,)* .. => $other:ident $(,)? }) => {
        support::union! { @impl $name [::core::option::Option::Some($key)] { $($($tag)|* => $variant: $ty $(as $form)? $(where $what)?,)* } $other }
    };
    (@impl $name:ident [$key:expr] { $($($tag:literal)|* => $variant:ident: $ty:ty $(as $form:ident)? $(where $what:ident)?,)* } $other:ident) => {
        #[allow(deprecated)]
        impl $name {
            /// Whether none of the types takes the value.
            pub(crate) fn is_other(&self) -> bool {
                ::core::matches!(self, Self::$other(_))
            }
        }

        #[allow(deprecated)]
        impl support::Union for $name {
            fn choose(raw: ::serde_json::Value, ahead: ::core::option::Option<usize>) -> Self {
                if ahead == ::core::option::Option::Some(0) {
                    return Self::$other(raw);
                }
                let mut best = support::Best::new(&raw, ahead, $key, &[$(&[$($tag),*]),*]);
                $(
                    best.offer(
                        Self::$variant,
                        |raw| support::union! { @read $ty, raw $(, $form)? },
                        |value: &$ty| support::union! { @write value, ::serde_json::value::Serializer $(, $form)? },
                        |_value: &$ty| support::union! { @fault _value $(, $what)? },
                    );
                )*
                best.into_found().unwrap_or(Self::$other(raw))
            }
        }

        impl ::core::convert::From<::serde_json::Value> for $name {
            fn from(raw: ::serde_json::Value) -> Self {
                <Self as support::Union>::choose(raw, ::core::option::Option::None)
            }
        }

        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::$other(::serde_json::Value::Null)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                support::read_union(from)
            }
        }

        #[allow(deprecated)]
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => support::union! { @write value, to $(, $form)? },)*
                    Self::$other(raw) => ::serde::Serialize::serialize(raw, to),
                }
            }
        }
    };
    (@read $ty:ty, $raw:ident) => { <$ty as ::serde::Deserialize>::deserialize($raw) };
    (@read $ty:ty, $raw:ident, numbers) => { <$ty as ::serde::Deserialize>::deserialize($raw) };
    (@read $ty:ty, $raw:ident, $form:ident) => { support::$form::deserialize($raw) };
    (@write $value:ident, $to:expr) => { ::serde::Serialize::serialize($value, $to) };
    (@write $value:ident, $to:expr, $form:ident) => { support::$form::serialize($value, $to) };
    (@fault $value:ident) => { ::core::option::Option::Some(0) };
    (@fault $value:ident, listed) => { ::core::option::Option::Some(usize::from($value.is_other())) };
    (@fault $value:ident, taken) => { if $value.is_other() { ::core::option::Option::None } else { ::core::option::Option::Some(0) } };
}
pub(crate) use union;

/// How many levels of unions are looked into to choose a variant: the union itself, and the ones within its variants.
const AHEAD: usize = 2;

/// The variant of a union that fits a value best.
pub struct Best<'a, U> {
    raw: &'a Value,
    /// How many levels of unions are looked into; `None` reads all.
    ahead: Option<usize>,
    /// The text under the tag key.
    tag: Option<&'a str>,
    /// The tags of each variant.
    rows: &'a [&'a [&'a str]],
    next: usize,
    /// How many variants have the tag of the value.
    named: usize,
    /// The values that all variants drop, whether they are asked or not.
    unknown: Option<BTreeSet<*const Value>>,
    found: Vec<(Fit, Made<'a, U>)>,
}

/// Makes a variant; `None` if the value is not one after all.
type Made<'a, U> = Box<dyn FnOnce() -> Option<U> + 'a>;

impl<'a, U: 'a> Best<'a, U> {
    /// Begins with the tags of each variant.
    pub fn new(raw: &'a Value, ahead: Option<usize>, key: Option<&str>, rows: &'a [&'a [&'a str]]) -> Self {
        let tag = key.and_then(|key| raw.get(key)?.as_str());
        let named = rows.iter().filter(|tags| tag.is_some_and(|tag| tags.contains(&tag)));
        Self { raw, ahead, tag, rows, next: 0, named: named.count(), unknown: None, found: Vec::new() }
    }

    /// Offers the next variant: how it is made, read and written, and how many values it holds that it does not list.
    pub fn offer<T: 'a>(
        &mut self,
        make: fn(T) -> U,
        read: fn(Nested<'_>) -> Result<T, serde_json::Error>,
        write: fn(&T) -> Result<Value, serde_json::Error>,
        unlisted: fn(&T) -> Option<usize>,
    ) {
        let tags = self.rows[self.next];
        self.next += 1;
        let is_asked = match self.tag {
            Some(tag) if self.named > 0 => tags.contains(&tag),
            Some(_) => tags.is_empty(),
            None => true,
        };
        let is_sure = self.named == 1;
        if self.raw.is_null() || is_sure && !is_asked {
            return;
        }
        let is_cut = Cell::new(false);
        let ahead = Some(self.ahead.unwrap_or(AHEAD));
        let mut forms = forms(self.raw).filter_map(|form| Some((read(Nested::new(&form, ahead, &is_cut)).ok()?, form)));
        let (value, form) = match forms.next() {
            Some(found) => found,
            None => return self.keep_known(|raw| read(Nested::new(raw, ahead, &is_cut)), write),
        };
        let mut fit = Fit { is_altered: matches!(form, Cow::Owned(_)), ..Fit::default() };
        if !is_sure {
            let written = write(&value).unwrap_or_default();
            let is_kept = compare(self.raw, &written, &mut fit);
            self.drop_only(&fit.dropped);
            match unlisted(&value) {
                Some(count) if is_asked && is_kept => fit.replaced += count,
                _ => return,
            }
        }
        let made: Made<'a, U> = if self.ahead.is_none() && is_cut.get() {
            Box::new(move || read(Nested::new(&form, None, &Cell::new(false))).map(make).ok())
        } else {
            Box::new(move || Some(make(value)))
        };
        self.found.push((fit, made));
    }

    /// Keeps the values that a variant has keys for, although it cannot be read from all of them.
    fn keep_known<T>(
        &mut self,
        read: impl Fn(&Value) -> Result<T, serde_json::Error>,
        write: fn(&T) -> Result<Value, serde_json::Error>,
    ) {
        let map = match self.raw {
            Value::Object(map) if read(&Value::Object(Default::default())).is_ok() => map,
            _ => return,
        };
        let mut fit = Fit::default();
        for (key, value) in map {
            let alone = std::iter::once((key.clone(), value.clone())).collect();
            let written = read(&alone).and_then(|value| write(&value));
            if written.map_or(false, |written| written.get(key).is_none()) {
                drop_parts(value, &mut fit);
            }
        }
        self.drop_only(&fit.dropped);
    }

    fn drop_only(&mut self, dropped: &[*const Value]) {
        let places = dropped.iter().copied();
        let unknown = match &self.unknown {
            Some(unknown) => places.filter(|place| unknown.contains(place)).collect(),
            None => places.collect(),
        };
        self.unknown = Some(unknown);
    }

    /// Returns the best variant, if one takes the value.
    pub fn into_found(self) -> Option<U> {
        let unknown = self.unknown.unwrap_or_default();
        let takes = |fit: &Fit| fit.dropped.iter().all(|place| unknown.contains(place));
        let taking = self.found.into_iter().filter(|(fit, _)| takes(fit));
        let best = taking.min_by_key(|(fit, _)| (fit.replaced, fit.dropped.len(), fit.is_altered));
        best.and_then(|(_, made)| made())
    }
}

/// How well a variant fits; less is better.
#[derive(Default)]
struct Fit {
    /// Nulls that become another value, and values that are not listed.
    replaced: usize,
    /// Values that are dropped, and all that is in them, by where they are.
    dropped: Vec<*const Value>,
    /// Whether it is read only with whole floats as integers, or without nulls.
    is_altered: bool,
}

/// The forms in which a value is read, of which the first counts that a variant reads. A variant that reads it as it is comes first.
fn forms(raw: &Value) -> impl Iterator<Item = Cow<'_, Value>> {
    let others = [true, false].iter().filter(move |_| raw.is_array() || raw.is_object() || raw.is_f64());
    std::iter::once(Cow::Borrowed(raw)).chain(others.map(move |nulls| Cow::Owned(plain(raw, *nulls))))
}

/// Returns the value with integers in place of whole floats, such as `5.0`, and with or without keys that are null.
fn plain(raw: &Value, nulls: bool) -> Value {
    match raw {
        Value::Array(items) => items.iter().map(|item| plain(item, nulls)).collect(),
        Value::Object(map) => {
            let entries = map.iter().filter(|(_, value)| nulls || !value.is_null());
            entries.map(|(key, value)| (key.clone(), plain(value, nulls))).collect()
        }
        Value::Number(number) => match number.as_f64() {
            Some(float) if float.fract() == 0.0 && float.abs() < 9_007_199_254_740_992.0 => {
                Value::from(float as i64)
            }
            _ => raw.clone(),
        },
        _ => raw.clone(),
    }
}

/// Says whether what is written back adds or alters nothing.
fn compare(raw: &Value, written: &Value, fit: &mut Fit) -> bool {
    match (raw, written) {
        (Value::Object(raw), Value::Object(written)) => {
            let mut is_added = written.keys().any(|key| !raw.contains_key(key));
            for (key, value) in raw {
                match written.get(key) {
                    Some(written) => is_added |= !compare(value, written, fit),
                    None => drop_parts(value, fit),
                }
            }
            !is_added
        }
        (Value::Array(raw), Value::Array(written)) => {
            let mut pairs = raw.iter().zip(written);
            raw.len() == written.len() && pairs.all(|(raw, written)| compare(raw, written, fit))
        }
        (Value::Number(raw), Value::Number(written)) => raw.as_f64() == written.as_f64(),
        (Value::Null, written) => {
            fit.replaced += usize::from(!written.is_null());
            true
        }
        (raw, written) => raw == written,
    }
}

fn drop_parts(raw: &Value, fit: &mut Fit) {
    match raw {
        Value::Null => return,
        Value::Object(map) => map.values().for_each(|value| drop_parts(value, fit)),
        Value::Array(items) => items.iter().for_each(|item| drop_parts(item, fit)),
        _ => {}
    }
    fit.dropped.push(raw);
}
