//! Floating-point numbers. In: one, or an option, list or map of such. Out: JSON in which a whole one has no fraction.

use serde::{Serialize, Serializer};

/// Writes whole numbers without a fraction, as Go does, where numbers are texts.
pub mod numbers {
    use super::*;

    /// Writes a number, or an option, list or map of numbers.
    pub fn serialize<T: Numbers, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        value.write(to)
    }

    /// A number, or an option, list or map of numbers.
    pub trait Numbers {
        /// Writes it.
        fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
    }

    /// What is written where serde asks for a value.
    pub(super) struct Written<'a, T>(pub(super) &'a T);

    impl<T: Numbers> Serialize for Written<'_, T> {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            self.0.write(to)
        }
    }

    impl Numbers for f64 {
        fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            // Up to this, every whole number is exact. Only a float can be a negative zero.
            let is_exact = self.fract() == 0.0 && self.abs() < 9_007_199_254_740_992.0;
            let is_negative_zero = *self == 0.0 && self.is_sign_negative();
            if to.is_human_readable() && is_exact && !is_negative_zero {
                to.serialize_i64(*self as i64)
            } else {
                to.serialize_f64(*self)
            }
        }
    }

    impl<T: Numbers> Numbers for Option<T> {
        fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            self.as_ref().map(Written).serialize(to)
        }
    }

    impl<T: Numbers> Numbers for Vec<T> {
        fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.collect_seq(self.iter().map(Written))
        }
    }

    impl<T: Numbers> Numbers for Map<String, T> {
        fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.collect_map(self.iter().map(|(key, value)| (key, Written(value))))
        }
    }
}
