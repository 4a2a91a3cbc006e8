//! The kinds of change.

use super::effects::{Effects, Level, Reading, Source, Writing};
use serde::{Serialize, Serializer};

/// What a change does to responses and requests that it takes part in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wire {
    /// To old models that read new responses, if it is part of a response.
    pub reading: Reading,
    /// To old requests, if it is part of one.
    pub writing: Writing,
    /// Whether the same request can have a different effect.
    pub behaviour: bool,
}

/// Nothing on the wire.
pub const NOTHING: Wire = Wire {
    reading: Reading::Same,
    writing: Writing::Same,
    behaviour: false,
};

const fn wire(reading: Reading, writing: Writing) -> Wire {
    Wire {
        reading,
        writing,
        behaviour: false,
    }
}

const BEHAVES: Wire = Wire {
    behaviour: true,
    ..NOTHING
};

/// What follows for Rust code from the kind alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceRule {
    /// This, if it has any Rust.
    Always(Source),
    /// It breaks if the Rust before and after differ.
    Compared,
}

macro_rules! kinds {
    ($($kind:ident $name:literal, mirror $mirror:ident, source $rule:ident $(($source:ident))?, $wire:expr, $text:literal, $example:literal;)*) => {
        /// What happened.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ChangeKind {
            $(#[doc = $text] $kind,)*
        }

        impl ChangeKind {
            /// All kinds, in the order of the docs.
            pub const ALL: &[Self] = &[$(Self::$kind,)*];

            /// Its name in reports and allow files.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$kind => $name,)* }
            }

            /// What it is.
            pub fn text(self) -> &'static str {
                match self { $(Self::$kind => $text,)* }
            }

            /// One change of this kind, as Markdown, with what is known of it besides where that makes another level.
            pub fn example(self) -> &'static str {
                match self { $(Self::$kind => $example,)* }
            }

            /// The kind of the same change read backwards.
            pub fn mirror(self) -> Self {
                match self { $(Self::$kind => Self::$mirror,)* }
            }

            /// What it does on the wire where nothing more is known.
            pub fn wire(self) -> Wire {
                match self { $(Self::$kind => $wire,)* }
            }

            /// What follows from it for Rust code.
            pub fn source_rule(self) -> SourceRule {
                match self { $(Self::$kind => SourceRule::$rule $((Source::$source))?,)* }
            }
        }
    };
}

kinds! {
    DefinitionAdded "definition-added", mirror DefinitionRemoved, source Always(Extends), NOTHING,
        "A definition was added.",
        "`NetworkSummary` was added";
    DefinitionRemoved "definition-removed", mirror DefinitionAdded, source Always(Breaks), NOTHING,
        "A definition was removed.",
        "`PluginInterfaceType` was removed";
    DefinitionRenamed "definition-renamed", mirror DefinitionRenamed, source Compared, NOTHING,
        "A definition was renamed: it is used in the same places or has the same content.",
        "`Port` is now `PortSummary`";
    ReferenceChanged "reference-changed", mirror ReferenceChanged, source Compared, NOTHING,
        "The same content is now referred to by another name, or is now named or inline. The JSON does not change.",
        "`Mount.Type` was an inline enum and is now `MountType`, with the same values";
    PropertyAdded "property-added", mirror PropertyRemoved, source Always(Extends), wire(Reading::Misses, Writing::Unused),
        "A property was added.",
        "`ImageInspect.Identity` was added";
    PropertyRemoved "property-removed", mirror PropertyAdded, source Always(Breaks), wire(Reading::Lacks, Writing::Ignored),
        "A property was removed.",
        "`NetworkSettings.Bridge` was removed";
    PropertyRenamed "property-renamed", mirror PropertyRenamed, source Compared, wire(Reading::Lacks, Writing::Ignored),
        "The JSON key of a property changed in case or punctuation only.",
        "`NanoCpus` is now `NanoCPUs`";
    ExtraKeysAdded "extra-keys-added", mirror ExtraKeysRemoved, source Always(Extends), wire(Reading::Misses, Writing::Unused),
        "An object can now have keys in addition to its properties.",
        "an object with properties now has `additionalProperties: {type: string}`";
    ExtraKeysRemoved "extra-keys-removed", mirror ExtraKeysAdded, source Always(Breaks), wire(Reading::Lacks, Writing::Ignored),
        "An object can no longer have keys in addition to its properties.",
        "the reverse";
    ClosednessChanged "closedness-changed", mirror ClosednessChanged, source Always(Same), NOTHING,
        "An object now refuses keys other than its properties, or no longer does: `additionalProperties: false`.",
        "other keys are now refused: breaking in a request";
    EnumValueAdded "enum-value-added", mirror EnumValueRemoved, source Always(Exhaustive), wire(Reading::Unlisted, Writing::Unused),
        "A value was added to an enum.",
        "`Port.Type` can be `sctp`";
    EnumValueRemoved "enum-value-removed", mirror EnumValueAdded, source Always(Breaks), wire(Reading::Same, Writing::Refused),
        "A value was removed from an enum.",
        "`Port.Type` can no longer be `sctp`";
    KnownValueAdded "known-value-added", mirror KnownValueRemoved, source Always(Same), wire(Reading::Same, Writing::Unused),
        "A value was added to an enum that may grow at any time: x-extensible-enum.",
        "`kind` can also be `box`";
    KnownValueRemoved "known-value-removed", mirror KnownValueAdded, source Always(Same), wire(Reading::Same, Writing::Refused),
        "A value was removed from an enum that may grow at any time: x-extensible-enum.",
        "the reverse";
    VariantAdded "variant-added", mirror VariantRemoved, source Always(Exhaustive), wire(Reading::Unlisted, Writing::Unused),
        "An alternative was added to a oneOf or anyOf.",
        "a string or a number can also be an object";
    VariantRemoved "variant-removed", mirror VariantAdded, source Always(Breaks), wire(Reading::Same, Writing::Refused),
        "An alternative was removed from a oneOf or anyOf.",
        "the reverse";
    DiscriminatorChanged "discriminator-changed", mirror DiscriminatorChanged, source Compared, wire(Reading::Fails, Writing::Refused),
        "The property that distinguishes the alternatives, or its values, changed.",
        "the discriminator was `kind` and is now `sort`";
    TypeChanged "type-changed", mirror TypeChanged, source Compared, wire(Reading::Fails, Writing::Refused),
        "The type of a value changed.",
        "`size` was a string and is an integer; a string that may be given several times now is compatible";
    ItemsChanged "items-changed", mirror ItemsChanged, source Compared, wire(Reading::Fails, Writing::Refused),
        "The type of the items of an array changed.",
        "an array of strings is now an array of integers";
    MapValuesChanged "map-values-changed", mirror MapValuesChanged, source Compared, wire(Reading::Fails, Writing::Refused),
        "The type of the values of a map changed.",
        "a map of strings is now a map of booleans";
    FormatChanged "format-changed", mirror FormatChanged, source Compared, NOTHING,
        "The format of a value changed; its type did not.",
        "`int64` is now `int32`: breaking in a request, because large numbers no longer fit";
    RequirednessChanged "requiredness-changed", mirror RequirednessChanged, source Compared, NOTHING,
        "A required value is now optional, or the reverse.",
        "now required: breaking in a request; now optional: risky in a response";
    NullabilityChanged "nullability-changed", mirror NullabilityChanged, source Compared, NOTHING,
        "The value can now be null, or can no longer be null.",
        "now nullable: risky in a response if the old field is not an `Option`";
    DefaultChanged "default-changed", mirror DefaultChanged, source Compared, BEHAVES,
        "The default of an omitted value changed.",
        "`1` is now `2`";
    ConstraintsChanged "limits-changed", mirror ConstraintsChanged, source Compared, BEHAVES,
        "A limit of a number, length or count changed.",
        "`maximum` was 99 and is now 50: breaking in a request; the reverse: compatible";
    PatternChanged "pattern-changed", mirror PatternChanged, source Compared, wire(Reading::Same, Writing::Refused),
        "The pattern that a string must match changed.",
        "`^[a-z0-9]+$` is now `^[0-9]+$`";
    AccessChanged "access-changed", mirror AccessChanged, source Compared, BEHAVES,
        "A value is now sent in one direction only, or no longer is: readOnly and writeOnly.",
        "it is now `readOnly`";
    OmissionChanged "omission-changed", mirror OmissionChanged, source Compared, BEHAVES,
        "An empty value is now omitted, or is now sent: x-omitempty.",
        "`x-omitempty: false`: an empty list is now sent";
    OperationAdded "operation-added", mirror OperationRemoved, source Always(Same), wire(Reading::Same, Writing::Unused),
        "An operation was added.",
        "`ImageAttestations` was added";
    OperationRemoved "operation-removed", mirror OperationAdded, source Always(Same), wire(Reading::Same, Writing::Refused),
        "An operation was removed.",
        "the reverse";
    OperationRenamed "operation-renamed", mirror OperationRenamed, source Always(Same), NOTHING,
        "The ID of the operation at a path changed.",
        "`BoxPack` is now `BoxFill`; breaking if types are named after it";
    PathChanged "route-changed", mirror PathChanged, source Always(Same), wire(Reading::Same, Writing::Refused),
        "The method or path of an operation changed.",
        "`POST /boxes/{id}` is now `POST /box/{id}`";
    ParameterAdded "parameter-added", mirror ParameterRemoved, source Always(Same), wire(Reading::Same, Writing::Unused),
        "A parameter was added.",
        "`ImageList/query/identity` was added; breaking if it is required";
    ParameterRemoved "parameter-removed", mirror ParameterAdded, source Always(Same), wire(Reading::Same, Writing::Ignored),
        "A parameter was removed.",
        "`dry` was removed";
    ParameterRenamed "parameter-renamed", mirror ParameterRenamed, source Always(Same), wire(Reading::Same, Writing::Ignored),
        "The name of a parameter changed in case or punctuation only, or its position in the path is the same.",
        "`dry` is now `DRY`; in a path, `{id}` is now `{name}`, which is compatible";
    ListFormatChanged "list-format-changed", mirror ListFormatChanged, source Always(Same), wire(Reading::Same, Writing::Refused),
        "The serialization of several values of a parameter changed.",
        "`a=1&a=2` is now `a=1,2`";
    SerializationChanged "serialization-changed", mirror SerializationChanged, source Always(Same), wire(Reading::Same, Writing::Refused),
        "The serialization of a parameter changed: its style, explode, media type, allowReserved or allowEmptyValue.",
        "`filter[a]=1` is now `a=1`";
    SecurityChanged "security-changed", mirror SecurityChanged, source Always(Same), wire(Reading::Same, Writing::Refused),
        "The credentials that an operation requires changed.",
        "a scope is required in addition; compatible if every earlier way still works";
    SecuritySchemeAdded "security-scheme-added", mirror SecuritySchemeRemoved, source Always(Same), NOTHING,
        "A security scheme was added.",
        "`key` was added";
    SecuritySchemeRemoved "security-scheme-removed", mirror SecuritySchemeAdded, source Always(Same), NOTHING,
        "A security scheme was removed.",
        "the reverse";
    SecuritySchemeChanged "security-scheme-changed", mirror SecuritySchemeChanged, source Always(Same), wire(Reading::Same, Writing::Refused),
        "A security scheme works in another way.",
        "the key is sent in another header; breaking if an operation requires it";
    ServerAdded "server-added", mirror ServerRemoved, source Always(Same), wire(Reading::Same, Writing::Unused),
        "A server, or a base path, was added. The version of the document itself does not count in it.",
        "`https://eu.example.com/v1` was added";
    ServerRemoved "server-removed", mirror ServerAdded, source Always(Same), wire(Reading::Same, Writing::Refused),
        "A server, or a base path, was removed.",
        "the reverse";
    BodyAdded "body-added", mirror BodyRemoved, source Always(Same), wire(Reading::Misses, Writing::Unused),
        "A body was added to a request or response.",
        "a request can have a body; breaking if it is required";
    BodyRemoved "body-removed", mirror BodyAdded, source Always(Same), wire(Reading::Lacks, Writing::Ignored),
        "The body of a request or response was removed.",
        "the reverse";
    StreamChanged "stream-changed", mirror StreamChanged, source Always(Same), wire(Reading::Fails, Writing::Refused),
        "A body is now a stream of values, or is now a single value.",
        "a single object is now one line per event";
    MediaTypeAdded "media-type-added", mirror MediaTypeRemoved, source Always(Same), wire(Reading::Misses, Writing::Unused),
        "A media type was added to a body.",
        "`application/json-seq` in addition to `application/json`";
    MediaTypeRemoved "media-type-removed", mirror MediaTypeAdded, source Always(Same), wire(Reading::Lacks, Writing::Refused),
        "A media type was removed from a body.",
        "the reverse";
    StatusAdded "status-added", mirror StatusRemoved, source Always(Same), wire(Reading::Misses, Writing::Same),
        "A response status was added.",
        "409 was added; risky if it means success";
    StatusRemoved "status-removed", mirror StatusAdded, source Always(Same), NOTHING,
        "A response status was removed.",
        "404 was removed; risky if it meant success";
    HeaderAdded "header-added", mirror HeaderRemoved, source Always(Same), wire(Reading::Misses, Writing::Same),
        "A header was added to a response.",
        "`X-Rest` was added";
    HeaderRemoved "header-removed", mirror HeaderAdded, source Always(Same), wire(Reading::Lacks, Writing::Same),
        "A header was removed from a response.",
        "the reverse";
    NotCompared "not-compared", mirror NotCompared, source Always(Same), BEHAVES,
        "A part that is not compared in detail differs: callbacks, webhooks, links, or the servers of one path or operation.",
        "the callbacks of `BoxPack` differ";
    DeprecationChanged "deprecation-changed", mirror DeprecationChanged, source Always(Deprecation), NOTHING,
        "Something was deprecated or is no longer deprecated, or its replacement changed.",
        "`SystemDataUsage/200.Images` was deprecated";
    RustChanged "rust-changed", mirror RustChanged, source Always(Breaks), NOTHING,
        "A Rust type, or a part of one, was removed or changed, although the JSON is the same.",
        "`Crate` has the properties of `Box` itself, no longer by an allOf, and no longer converts into a `Box`";
    GoNameChanged "go-name-changed", mirror GoNameChanged, source Always(Same), NOTHING,
        "The name in the server's Go code changed: x-go-name.",
        "`Id` is now `ID`";
    TextChanged "text-changed", mirror TextChanged, source Always(Same), NOTHING,
        "The description in the document changed.",
        "a description was reworded";
}

impl ChangeKind {
    /// Whether it is about what people read.
    pub fn is_of_docs(self) -> bool {
        matches!(
            self,
            Self::DeprecationChanged | Self::GoNameChanged | Self::TextChanged
        )
    }

    /// How bad it is in a request, or else in a response, where nothing more is known than the kind.
    pub fn usual_level(self, in_request: bool) -> Level {
        let wire = self.wire();
        let source = match self.source_rule() {
            SourceRule::Always(source) => source,
            SourceRule::Compared => Source::Same,
        };
        let effects = Effects {
            source,
            reading: if in_request {
                Reading::Same
            } else {
                wire.reading
            },
            writing: if in_request {
                wire.writing
            } else {
                Writing::Same
            },
            behaviour: wire.behaviour,
            docs: self.is_of_docs(),
        };
        effects.level()
    }

    /// What follows for Rust code, in words.
    pub fn usual_source(self) -> &'static str {
        match self.source_rule() {
            SourceRule::Compared => "breaks if the Rust differs",
            SourceRule::Always(source) => source.as_str(),
        }
    }

    /// The kind of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == name)
    }
}

impl Serialize for ChangeKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
