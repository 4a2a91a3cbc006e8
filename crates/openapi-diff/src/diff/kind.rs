//! The kinds of change.
//!
//! In: nothing. Out: each kind with its name, what it is, its mirror image, and what it does on the wire where nothing
//! more is known than the kind. Left out on purpose: the changes themselves.

use super::effects::{Effects, Level, Reading, Source, Writing};
use serde::{Serialize, Serializer};

/// What a change does to replies and requests that it takes part in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wire {
    /// To old models that read new replies, if it is part of a reply.
    pub reading: Reading,
    /// To old requests, if it is part of one.
    pub writing: Writing,
    /// Whether the same request may do something else.
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
        pub enum Kind {
            $(#[doc = $text] $kind,)*
        }

        impl Kind {
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
        "A definition is new.",
        "`NetworkSummary` is there";
    DefinitionRemoved "definition-removed", mirror DefinitionAdded, source Always(Breaks), NOTHING,
        "A definition is gone.",
        "`PluginInterfaceType` is there no more";
    DefinitionRenamed "definition-renamed", mirror DefinitionRenamed, source Compared, NOTHING,
        "A definition has another name: it stands where the old one stood, or holds the same.",
        "`Port` is `PortSummary`";
    ReferenceChanged "reference-changed", mirror ReferenceChanged, source Compared, NOTHING,
        "The same content stands here under another name, or has a name now, or no longer. Nothing changes on the wire.",
        "`Mount.Type` was an enum of its own and is `MountType`, with the same values";
    PropertyAdded "property-added", mirror PropertyRemoved, source Always(Extends), wire(Reading::Misses, Writing::Unused),
        "A property is new.",
        "`ImageInspect.Identity` is there";
    PropertyRemoved "property-removed", mirror PropertyAdded, source Always(Breaks), wire(Reading::Lacks, Writing::Ignored),
        "A property is gone.",
        "`NetworkSettings.Bridge` is there no more";
    PropertyRenamed "property-renamed", mirror PropertyRenamed, source Compared, wire(Reading::Lacks, Writing::Ignored),
        "A property has another JSON key, which differs by case or punctuation only.",
        "`NanoCpus` is `NanoCPUs`";
    ExtraKeysAdded "extra-keys-added", mirror ExtraKeysRemoved, source Always(Extends), wire(Reading::Misses, Writing::Unused),
        "An object may hold keys besides its properties now.",
        "an object with properties gets `additionalProperties: {type: string}`";
    ExtraKeysRemoved "extra-keys-removed", mirror ExtraKeysAdded, source Always(Breaks), wire(Reading::Lacks, Writing::Ignored),
        "An object no longer holds keys besides its properties.",
        "the same backwards";
    EnumValueAdded "enum-value-added", mirror EnumValueRemoved, source Always(Exhaustive), wire(Reading::Unlisted, Writing::Unused),
        "A value is listed that was not.",
        "`Port.Type` may be `sctp`";
    EnumValueRemoved "enum-value-removed", mirror EnumValueAdded, source Always(Breaks), wire(Reading::Same, Writing::Refused),
        "A value is no longer listed.",
        "`Port.Type` is never `sctp`";
    VariantAdded "variant-added", mirror VariantRemoved, source Always(Exhaustive), wire(Reading::Unlisted, Writing::Unused),
        "A oneOf or anyOf has one more alternative.",
        "a text or a number may be an object, too";
    VariantRemoved "variant-removed", mirror VariantAdded, source Always(Breaks), wire(Reading::Same, Writing::Refused),
        "A oneOf or anyOf has one alternative less.",
        "the same backwards";
    DiscriminatorChanged "discriminator-changed", mirror DiscriminatorChanged, source Compared, wire(Reading::Fails, Writing::Refused),
        "Another property, or other values of it, tell the alternatives apart.",
        "`kind` told them apart, `sort` does now";
    TypeChanged "type-changed", mirror TypeChanged, source Compared, wire(Reading::Fails, Writing::Refused),
        "The value is of another type.",
        "`ImageGet/query/platform` was a string and is an array";
    ItemsChanged "items-changed", mirror ItemsChanged, source Compared, wire(Reading::Fails, Writing::Refused),
        "The items of an array are of another type.",
        "an array of strings is one of integers";
    MapValuesChanged "map-values-changed", mirror MapValuesChanged, source Compared, wire(Reading::Fails, Writing::Refused),
        "The values of a map are of another type.",
        "a map of strings is one of booleans";
    FormatChanged "format-changed", mirror FormatChanged, source Compared, NOTHING,
        "The value is of the same type in another format.",
        "`int64` is `int32`: breaking in a request, since numbers no longer fit";
    RequirednessChanged "requiredness-changed", mirror RequirednessChanged, source Compared, NOTHING,
        "What was always there may be left out, or the other way round.",
        "required now: breaking in a request; optional now: risky in a reply";
    NullabilityChanged "nullability-changed", mirror NullabilityChanged, source Compared, NOTHING,
        "Null may stand for the value now, or no longer.",
        "may be null now: risky in a reply where the old field is no `Option`";
    DefaultChanged "default-changed", mirror DefaultChanged, source Compared, BEHAVES,
        "Something else is meant where the value is left out.",
        "`1` is `2`";
    LimitsChanged "limits-changed", mirror LimitsChanged, source Compared, BEHAVES,
        "The least or greatest number, length or count is another.",
        "`maximum` was 99 and is 50: breaking in a request; the other way round: compatible";
    PatternChanged "pattern-changed", mirror PatternChanged, source Compared, wire(Reading::Same, Writing::Refused),
        "The text has to match another pattern.",
        "`^[a-z0-9]+$` is `^[0-9]+$`";
    AccessChanged "access-changed", mirror AccessChanged, source Compared, BEHAVES,
        "It is sent in one direction only now, or no longer: readOnly and writeOnly.",
        "it is `readOnly` now";
    OmissionChanged "omission-changed", mirror OmissionChanged, source Compared, BEHAVES,
        "An empty value is left out now, or written: x-omitempty.",
        "`x-omitempty: false`: an empty list is written now";
    OperationAdded "operation-added", mirror OperationRemoved, source Always(Same), wire(Reading::Same, Writing::Unused),
        "An operation is new.",
        "`ImageAttestations` is there";
    OperationRemoved "operation-removed", mirror OperationAdded, source Always(Same), wire(Reading::Same, Writing::Refused),
        "An operation is gone.",
        "the same backwards";
    OperationRenamed "operation-renamed", mirror OperationRenamed, source Always(Same), NOTHING,
        "The operation at a route has another id.",
        "`BoxPack` is `BoxFill`; breaking where types are called after it";
    RouteChanged "route-changed", mirror RouteChanged, source Always(Same), wire(Reading::Same, Writing::Refused),
        "An operation has another method or route.",
        "`POST /boxes/{id}` is `POST /box/{id}`";
    ParameterAdded "parameter-added", mirror ParameterRemoved, source Always(Same), wire(Reading::Same, Writing::Unused),
        "A parameter is new.",
        "`ImageList/query/identity` is there; breaking if it is required";
    ParameterRemoved "parameter-removed", mirror ParameterAdded, source Always(Same), wire(Reading::Same, Writing::Ignored),
        "A parameter is gone.",
        "`dry` is there no more";
    ParameterRenamed "parameter-renamed", mirror ParameterRenamed, source Always(Same), wire(Reading::Same, Writing::Ignored),
        "A parameter has another name, which differs by case or punctuation only, or stands at the same place of the route.",
        "`dry` is `DRY`; in a route, `{id}` is `{name}`, which is compatible";
    ListFormatChanged "list-format-changed", mirror ListFormatChanged, source Always(Same), wire(Reading::Same, Writing::Refused),
        "Several values of a parameter are written another way.",
        "`a=1&a=2` is `a=1,2`";
    BodyAdded "body-added", mirror BodyRemoved, source Always(Same), wire(Reading::Misses, Writing::Unused),
        "A request or a reply has a body now.",
        "a request takes a body; breaking if it is required";
    BodyRemoved "body-removed", mirror BodyAdded, source Always(Same), wire(Reading::Lacks, Writing::Ignored),
        "A request or a reply has no body any more.",
        "the same backwards";
    StreamChanged "stream-changed", mirror StreamChanged, source Always(Same), wire(Reading::Fails, Writing::Refused),
        "A body holds values one after the other now, or a single one.",
        "one object is a line for each event";
    MediaTypeAdded "media-type-added", mirror MediaTypeRemoved, source Always(Same), wire(Reading::Misses, Writing::Unused),
        "A body may be of one more media type.",
        "`application/json-seq` besides `application/json`";
    MediaTypeRemoved "media-type-removed", mirror MediaTypeAdded, source Always(Same), wire(Reading::Lacks, Writing::Refused),
        "A body is no longer of a media type.",
        "the same backwards";
    StatusAdded "status-added", mirror StatusRemoved, source Always(Same), wire(Reading::Misses, Writing::Same),
        "A reply with another status may come.",
        "409 may come; risky if it stands for success";
    StatusRemoved "status-removed", mirror StatusAdded, source Always(Same), NOTHING,
        "No reply with this status comes any more.",
        "404 comes no more; risky if it stood for success";
    HeaderAdded "header-added", mirror HeaderRemoved, source Always(Same), wire(Reading::Misses, Writing::Same),
        "A reply has a new header.",
        "`X-Rest` comes";
    HeaderRemoved "header-removed", mirror HeaderAdded, source Always(Same), wire(Reading::Lacks, Writing::Same),
        "A reply has a header less.",
        "the same backwards";
    DeprecationChanged "deprecation-changed", mirror DeprecationChanged, source Always(Deprecation), NOTHING,
        "It should no longer be used, or may be again, or something else replaces it.",
        "`SystemDataUsage/200.Images` is deprecated";
    GoNameChanged "go-name-changed", mirror GoNameChanged, source Always(Same), NOTHING,
        "Docker's own code calls it otherwise: x-go-name.",
        "`Id` is called `ID`";
    TextChanged "text-changed", mirror TextChanged, source Always(Same), NOTHING,
        "The document describes it in other words.",
        "a description was rewritten";
}

impl Kind {
    /// Whether it is about what people read.
    pub fn is_of_docs(self) -> bool {
        matches!(
            self,
            Self::DeprecationChanged | Self::GoNameChanged | Self::TextChanged
        )
    }

    /// How bad it is in a request, or else in a reply, where nothing more is known than the kind.
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

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
