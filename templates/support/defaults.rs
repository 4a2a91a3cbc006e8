//! Structs whose `Default` has the defaults of the document: `object_with_defaults!`.
//!
//! ```text
//! support::object_with_defaults! { Query {
//!     "limit" => limit: optional = Some(20),
//!     "page"  => page:  required,
//! } }
//! ```
//!
//! In: a struct and its table, as `object!` takes it, in which a row may end with `=` and a value. Out: what `object!` makes,
//! and `Default`. Needs: `wire` and `object`. Reading does not take these values: a key that is absent reads as it does without
//! them, so that it is absent again when it is written.

/// Makes a model of the struct above it, with the defaults of the rows.
macro_rules! object_with_defaults {
    (@value) => { ::core::default::Default::default() };
    (@value $default:expr) => { $default };
    ($name:ident {
        $($key:literal $(| $alias:literal)* => $field:ident: $presence:ident $(where ($limits:expr))? $(= $default:expr)?,)*
        $(.. => $rest:ident $(,)?)?
    }) => {
        #[allow(deprecated)]
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self {
                    $($field: support::object_with_defaults!(@value $($default)?),)*
                    $($rest: ::core::default::Default::default(),)?
                }
            }
        }

        support::object! { $name {
            $($key $(| $alias)* => $field: $presence $(where ($limits))?,)*
            $(.. => $rest,)?
        } with {
            #[inline]
            fn zero() -> Self {
                Self {
                    $($field: support::Wire::zero(),)*
                    $($rest: ::core::default::Default::default(),)?
                }
            }
        } }
    };
}
pub(crate) use object_with_defaults;
