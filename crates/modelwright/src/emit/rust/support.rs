//! The runtime as files: those that are used, as they are, and a `mod.rs` that names them.

use super::syntax::{self, ident, import, inner, list};
use super::{helpers, layout};
use crate::plan::{Crate, Layout, MapType, SerdeForm, Support};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Item, Path, Visibility, parse_quote};

/// The runtime, file by file, as it stands in `templates/support/`.
const SUPPORT: [(Support, &str, &str); 27] = [
    (Support::Wire, "wire", templates::support::WIRE),
    (Support::Object, "object", templates::support::OBJECT),
    (Support::Object, "keys", templates::support::KEYS),
    (Support::Plain, "plain", templates::support::PLAIN),
    (Support::Maybe, "maybe", templates::support::MAYBE),
    (Support::Defaults, "defaults", templates::support::DEFAULTS),
    (
        Support::OpenEnum,
        "open_enum",
        templates::support::OPEN_ENUM,
    ),
    (Support::List, "list", templates::support::LIST),
    (Support::Map, "map", templates::support::MAP),
    (Support::Timestamp, "instant", templates::support::INSTANT),
    (
        Support::Timestamp,
        "timestamp",
        templates::support::TIMESTAMP,
    ),
    (Support::Value, "value", templates::support::VALUE),
    (Support::Union, "fit", templates::support::FIT),
    (Support::Union, "limits", templates::support::LIMITS),
    (Support::Union, "union", templates::support::UNION),
    (Support::Unknown, "unknown", templates::support::UNKNOWN),
    (Support::Operations, "base64", templates::support::BASE64),
    (Support::Operations, "decode", templates::support::DECODE),
    (Support::Operations, JSON, templates::support::JSON),
    (Support::Operations, "lines", templates::support::LINES),
    (
        Support::Operations,
        "operation",
        templates::support::OPERATION,
    ),
    (
        Support::Operations,
        "parameter",
        templates::support::PARAMETER,
    ),
    (Support::Operations, "request", templates::support::REQUEST),
    (
        Support::Operations,
        "security",
        templates::support::SECURITY,
    ),
    (Support::Filters, "filters", templates::support::FILTERS),
    (Support::Frames, "frames", templates::support::FRAMES),
    (Support::Forms, "form", templates::support::FORM),
];

/// What a crate of its own has behind a feature as well, with the name of the file.
const JSON: &str = "json";

/// What goes with operations in a crate of its own, behind a feature: streams of an asynchronous client.
const STREAMS: (&str, &str, &str) = ("stream", "decode_stream", templates::support::DECODE_STREAM);

/// What goes with `Timestamp` in a crate of its own: the feature, the file, its text. Without a feature, it is there if any
/// of the others is.
///
/// A tree stands in somebody's crate, which has no such features.
const CONVERSIONS: [(Option<&str>, &str, &str); 4] = [
    (
        None,
        "timestamp_convert",
        templates::support::TIMESTAMP_CONVERT,
    ),
    (
        Some("chrono"),
        "timestamp_chrono",
        templates::support::TIMESTAMP_CHRONO,
    ),
    (
        Some("jiff"),
        "timestamp_jiff",
        templates::support::TIMESTAMP_JIFF,
    ),
    (
        Some("time"),
        "timestamp_time",
        templates::support::TIMESTAMP_TIME,
    ),
];

/// What stands in place of `map` where maps are not a `BTreeMap`.
const MAP_OTHER: &str = templates::support::MAP_OTHER;

const SUPPORT_MOD: &str = templates::support::MOD;

/// The runtime as it was built into this program, by the path of each file in the checkout.
pub fn built_in() -> impl Iterator<Item = (String, String)> {
    let files = SUPPORT.iter().map(|(_, name, text)| (*name, *text));
    let conversions = CONVERSIONS.iter().map(|(_, name, text)| (*name, *text));
    let others = [
        ("map_other", MAP_OTHER),
        ("mod", SUPPORT_MOD),
        (STREAMS.1, STREAMS.2),
    ];
    let files = files.chain(conversions).chain(others);
    files.map(|(name, text)| (format!("templates/support/{name}.rs"), text.to_owned()))
}

/// Returns the condition that a date can be converted.
pub(super) fn any_conversion() -> TokenStream {
    let features = CONVERSIONS.iter().filter_map(|(feature, ..)| *feature);
    quote!(any(#(feature = #features),*))
}

/// Returns what goes with `Timestamp` and is used.
pub(super) fn conversions(
    planned: &Crate,
) -> &'static [(Option<&'static str>, &'static str, &'static str)] {
    let has_features = planned.layout == Layout::Crate;
    if has_features && planned.support.contains(&Support::Timestamp) {
        &CONVERSIONS
    } else {
        &[]
    }
}

/// One module of the runtime.
struct Part {
    name: &'static str,
    text: String,
    /// The condition that it is there.
    condition: Option<Attribute>,
    /// Whether the runtime offers what it holds.
    is_offered: bool,
}

impl Part {
    fn declaration(&self) -> syn::ItemMod {
        let condition = self.condition.iter().map(again).collect();
        syntax::module(condition, Visibility::Inherited, self.name)
    }

    fn import(&self) -> Option<Item> {
        let condition = self.condition.iter().map(again).collect();
        let path = ["self", self.name];
        let all = import(condition, syntax::public(), &path, &[]);
        self.is_offered.then_some(Item::Use(all))
    }
}

/// A copy of an attribute.
fn again(attribute: &Attribute) -> Attribute {
    parse_quote!(#attribute)
}

/// The modules of the runtime that are used.
fn parts(planned: &Crate) -> Vec<Part> {
    let used = SUPPORT.iter();
    let used = used.filter(|(file, ..)| planned.support.contains(file));
    let mut parts: Vec<_> = used
        .map(|(file, name, text)| Part {
            name,
            text: unformatted(match (file, &planned.map) {
                (Support::Map, MapType::Other(_)) => MAP_OTHER,
                _ => text,
            }),
            condition: (file.is_of_operations() && planned.layout == Layout::Crate).then(|| {
                let features = match *name {
                    JSON => quote!(any(feature = "json", feature = "operations")),
                    _ => quote!(feature = "operations"),
                };
                list("cfg", features)
            }),
            is_offered: true,
        })
        .collect();
    if planned.layout == Layout::Crate && planned.support.contains(&Support::Operations) {
        let (feature, name, text) = STREAMS;
        parts.push(Part {
            name,
            text: unformatted(text),
            condition: Some(list("cfg", quote!(feature = #feature))),
            is_offered: true,
        });
    }
    if !planned.foreign.is_empty() {
        parts.push(Part {
            name: "foreign",
            text: foreign(planned),
            condition: None,
            is_offered: false,
        });
    }
    parts.extend(conversions(planned).iter().map(|(feature, name, text)| {
        let condition = match feature {
            Some(feature) => quote!(feature = #feature),
            None => any_conversion(),
        };
        Part {
            name,
            text: unformatted(text),
            condition: Some(list("cfg", condition)),
            is_offered: true,
        }
    }));
    parts
}

/// Whether the models need anything of a module `support`.
pub(super) fn is_needed(planned: &Crate) -> bool {
    planned.serde_form == SerdeForm::Table || helpers::are_needed(planned)
}

/// Returns `support/*.rs`: the files that are used, as they are, and a `mod.rs` that names them. For serde's derives, one file.
pub(super) fn files(planned: &Crate) -> Vec<(String, String)> {
    if planned.serde_form == SerdeForm::Derive {
        let is_needed = helpers::are_needed(planned);
        return is_needed
            .then(|| helpers::file(planned))
            .into_iter()
            .collect();
    }
    let parts = parts(planned);
    let mut items = vec![map_type(planned)];
    for (at, part) in parts.iter().enumerate() {
        let mut module = part.declaration();
        module.attrs.splice(0..0, (at == 0).then(layout::mark));
        items.push(Item::Mod(module));
        items.extend(part.import());
    }
    let mut attrs = vec![inner(syntax::unformatted())];
    attrs.extend(head());
    let root = layout::print(attrs, items);
    let parts = parts.into_iter();
    let parts = parts.map(|part| (format!("support/{}.rs", part.name), part.text));
    [("support/mod.rs".to_owned(), root)]
        .into_iter()
        .chain(parts)
        .collect()
}

/// Returns the same in one text: `mod support { … }`, its files in it.
pub(super) fn inline(planned: &Crate) -> String {
    match planned.serde_form {
        SerdeForm::Derive if !helpers::are_needed(planned) => return String::new(),
        SerdeForm::Derive => return helpers::inline(planned),
        SerdeForm::Table => {}
    }
    let mut attrs = vec![inner(syntax::unformatted())];
    attrs.extend(head());
    let mut text = layout::print(attrs, vec![map_type(planned)]);
    text.push('\n');
    for part in parts(planned) {
        text.push_str(&layout::print_around(part.declaration(), &part.text));
        let import = part.import().into_iter().collect();
        text.push_str(&layout::print(Vec::new(), import));
    }
    let module = syntax::module(Vec::new(), Visibility::Inherited, "support");
    layout::print_around(module, &text)
}

/// The docs and lints of the runtime, as they stand in the template.
fn head() -> Vec<Attribute> {
    let file = syn::parse_file(SUPPORT_MOD)
        .expect("the template is Rust, as a test that includes it shows");
    file.attrs
}

/// The type of maps, which the settings choose.
pub(super) fn map_type(planned: &Crate) -> Item {
    let path: Path = match &planned.map {
        MapType::Sorted => syntax::path(&["std", "collections", "BTreeMap"]),
        MapType::Other(path) => path.syntax(),
    };
    let gap = layout::mark();
    parse_quote! {
        #gap
        /// The type of maps.
        pub type Map<K, V> = #path<K, V>;
    }
}

/// How types of others stand in a model: as they are read and written alone.
fn foreign(planned: &Crate) -> String {
    let doc = "Types of other crates that replace a format or a schema. They are read and written by their own implementation. Null is read as their default.";
    let attrs = vec![inner(syntax::unformatted()), inner(syntax::own_doc(doc))];
    let gap = layout::mark();
    let mut items: Vec<Item> = vec![
        parse_quote!(#gap use super::{self as support, Shape, Wire};),
        parse_quote!(
            use serde::{Deserialize, Deserializer, Serialize, Serializer};
        ),
    ];
    for (path, shape) in &planned.foreign {
        let (ty, shape) = (path.syntax(), ident(shape));
        items.push(parse_quote! {
            #gap
            impl Wire for #ty {
                const SHAPE: Shape = Shape::#shape;

                #gap
                support::read_and_move! {}

                #gap
                fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                    <Self as Deserialize>::deserialize(from)
                }

                #gap
                fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                    <Self as Serialize>::serialize(self, to)
                }
            }
        });
    }
    layout::print(attrs, items)
}

/// The text for a crate whose edition may make rustfmt order it otherwise than ours.
fn unformatted(text: &str) -> String {
    let mut all = layout::print(vec![inner(syntax::unformatted())], Vec::new());
    all.push_str(text);
    all
}
