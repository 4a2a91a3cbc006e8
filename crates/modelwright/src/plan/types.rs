//! What a type reference is in Rust.

use super::Input;
use super::code::{PathCode, TypeCode};
use crate::ir::{self, Type, TypeRef};
use crate::schema_path::SchemaPath;
use serde_json::Value;

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum RustType {
    Bool,
    /// `u8` to `i64`.
    Integer(&'static str),
    F64,
    String,
    /// A date and time that keeps its text.
    Timestamp,
    /// `serde_json::Value`.
    Json,
    /// Keys that a struct has no field for, kept where a feature asks for it.
    Unknown,
    /// Bytes that are no JSON.
    Bytes,
    /// `BTreeSet<String>`: the keys of an object whose values are all `{}`.
    KeySet,
    /// A type of somebody else's.
    Foreign(Box<Foreign>),
    /// A generated type of the same module.
    Model(String),
    Vec(Box<RustType>),
    /// A map by text.
    Map(MapType, Box<RustType>),
    Option(Box<RustType>),
    /// A value, null, or nothing at all.
    Maybe(Box<RustType>),
    Box(Box<RustType>),
}

/// The type of maps.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum MapType {
    /// `BTreeMap`.
    #[default]
    Sorted,
    /// That of a path, which has `Eq` and no `Hash`.
    Other(PathCode),
}

impl MapType {
    /// The type as a file that imports `BTreeMap` writes it, without its parameters.
    pub fn path(&self) -> &str {
        match self {
            Self::Sorted => "BTreeMap",
            Self::Other(path) => path.as_str(),
        }
    }
}

/// A type that a user puts in place of that of a format or of a schema.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Foreign {
    /// The type.
    pub path: TypeCode,
    /// What its values look like on the wire, by the runtime's name for it.
    pub shape: &'static str,
    /// Whether it has `Eq`.
    pub eq: bool,
    /// Whether it has `Hash`.
    pub hash: bool,
}

impl RustType {
    /// This type, or none.
    pub fn optional(self) -> Self {
        Self::Option(Box::new(self))
    }

    /// Calls `seen` for this type and for each that it is made of.
    pub fn visit(&self, seen: &mut impl FnMut(&RustType)) {
        seen(self);
        match self {
            Self::Vec(inner)
            | Self::Map(_, inner)
            | Self::Option(inner)
            | Self::Maybe(inner)
            | Self::Box(inner) => inner.visit(seen),
            _ => {}
        }
    }
}

/// The type of a type reference's value where it is there and not null.
pub fn value_type(input: &Input<'_>, type_ref: &TypeRef) -> RustType {
    if let Some(foreign) = foreign(input, &type_ref.ty) {
        return foreign;
    }
    match &type_ref.ty {
        Type::Any | Type::FreeObject => RustType::Json,
        Type::Boolean => RustType::Bool,
        Type::Integer(format) => {
            RustType::Integer(integer_within(input, format.as_deref(), type_ref))
        }
        Type::Number(_) => RustType::F64,
        Type::Text(format) => match format.as_deref() {
            // Documents write it both ways.
            Some("date-time" | "dateTime") if has_timestamps(input) => RustType::Timestamp,
            _ => RustType::String,
        },
        Type::Array(items) => RustType::Vec(Box::new(element_type(input, items))),
        Type::Map(values) => RustType::Map(map_type(input), Box::new(element_type(input, values))),
        Type::KeySet => RustType::KeySet,
        Type::Model(id) => RustType::Model(input.names.of(*id).type_name.clone()),
    }
}

/// The type of maps, as the user wants it.
pub(super) fn map_type(input: &Input<'_>) -> MapType {
    input
        .settings
        .map_or_else(MapType::default, |settings| settings.map_type())
}

/// Whether a date and time has a type of its own.
fn has_timestamps(input: &Input<'_>) -> bool {
    input
        .settings
        .is_none_or(|settings| settings.has_timestamps())
}

/// The type of a field where it is there and not null: that of its type reference, unless a user wants another one for this field. One with a
/// model of its own has it replaced there.
pub(super) fn field_type(input: &Input<'_>, field: &ir::Field) -> RustType {
    let has_model = match field.type_ref.ty {
        Type::Model(id) => input.api.model(id).path == field.path,
        _ => false,
    };
    let replaced = replacement(input, &field.path).filter(|_| !has_model);
    replaced.unwrap_or_else(|| value_type(input, &field.type_ref))
}

/// What a user wants in place of the type of a schema. What its values look like is not known.
pub(super) fn replacement(input: &Input<'_>, path: &SchemaPath) -> Option<RustType> {
    let substitute = input.settings?.replacement(path)?;
    Some(RustType::Foreign(Box::new(Foreign {
        path: substitute.path.clone(),
        shape: "Any",
        eq: substitute.eq,
        hash: substitute.hash,
    })))
}

/// What a user wants in place of the type of a format.
fn foreign(input: &Input<'_>, ty: &Type) -> Option<RustType> {
    let settings = input.settings?;
    let (format, shape) = match ty {
        Type::Text(Some(format)) => (format, "Text"),
        Type::Integer(Some(format)) => (format, "Integer"),
        Type::Number(Some(format)) => (format, "Number"),
        _ => return None,
    };
    let substitute = settings.substitute(format)?;
    Some(RustType::Foreign(Box::new(Foreign {
        path: substitute.path.clone(),
        shape,
        eq: substitute.eq,
        hash: substitute.hash,
    })))
}

/// The type of an array's items or a map's values.
pub(super) fn element_type(input: &Input<'_>, type_ref: &TypeRef) -> RustType {
    let value = value_type(input, type_ref);
    if is_nullable(input, type_ref) && value != RustType::Json {
        value.optional()
    } else {
        value
    }
}

/// Whether null may stand in this place: as said here, else as said of the model.
pub(super) fn is_nullable(input: &Input<'_>, type_ref: &TypeRef) -> bool {
    let of_model = match type_ref.ty {
        Type::Model(id) => input.api.model(id).nullable,
        _ => None,
    };
    type_ref.nullable.or(of_model).unwrap_or(false)
}

/// The integer of a format, or a larger one where it does not hold one of the values.
pub(super) fn integer_holding(
    format: Option<&str>,
    mut values: impl Iterator<Item = i64>,
) -> &'static str {
    let repr = integer(format);
    let (low, high) = match repr {
        "i8" => (i64::from(i8::MIN), i64::from(i8::MAX)),
        "i16" => (i64::from(i16::MIN), i64::from(i16::MAX)),
        "i32" => (i64::from(i32::MIN), i64::from(i32::MAX)),
        "u8" => (0, i64::from(u8::MAX)),
        "u16" => (0, i64::from(u16::MAX)),
        "u32" => (0, i64::from(u32::MAX)),
        "u64" => (0, i64::MAX),
        _ => return repr,
    };
    let all_fit = values.all(|value| (low..=high).contains(&value));
    if all_fit { repr } else { "i64" }
}

/// Whether a place takes whole numbers from 0 in a signed type, unless a user wants it unsigned.
pub(crate) fn could_be_unsigned(type_ref: &TypeRef) -> bool {
    let Type::Integer(format) = &type_ref.ty else {
        return false;
    };
    is_from_zero(type_ref) && integer(format.as_deref()).starts_with('i')
}

fn is_from_zero(type_ref: &TypeRef) -> bool {
    let least = type_ref
        .constraints
        .minimum
        .as_ref()
        .and_then(Value::as_f64);
    least.is_some_and(|least| least >= 0.0)
}

/// The integer of a format, or the one that holds what the limits of the place allow.
fn integer_within(input: &Input<'_>, format: Option<&str>, type_ref: &TypeRef) -> &'static str {
    let of_format = integer(format);
    let is_unsigned = is_from_zero(type_ref);
    let greatest = type_ref.constraints.maximum.as_ref();
    // No other limit is a whole number that `i64` does not hold.
    let is_large = greatest.is_some_and(|greatest| {
        !greatest.is_i64()
            && greatest
                .as_f64()
                .is_some_and(|greatest| greatest > i64::MAX as f64)
            || greatest.is_u64() && !greatest.is_i64()
    });
    let wants_unsigned = input
        .settings
        .is_some_and(|settings| settings.is_unsigned());
    match of_format {
        "i64" if is_large && is_unsigned => "u64",
        "i64" if is_large => "i128",
        "i64" if is_unsigned && wants_unsigned => "u64",
        "i32" if is_unsigned && wants_unsigned => "u32",
        "i16" if is_unsigned && wants_unsigned => "u16",
        "i8" if is_unsigned && wants_unsigned => "u8",
        _ => of_format,
    }
}

/// The integer of a format; without one `i64`, since dates and sizes pass what `i32` holds.
pub(super) fn integer(format: Option<&str>) -> &'static str {
    match format {
        Some("int8") => "i8",
        Some("int16") => "i16",
        Some("int32") => "i32",
        Some("uint8") => "u8",
        Some("uint16") => "u16",
        Some("uint32") => "u32",
        Some("uint64" | "uint") => "u64",
        _ => "i64",
    }
}
