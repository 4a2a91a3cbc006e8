//! The tables of a model's page: its fields, values or variants, over all versions.

use super::entry::said;
use super::form::ModelForm;
use super::links::Links;
use super::rows::{Form, Place, Rows, Tables};
use super::types::linked;
use crate::plan::{Fact, Field, ItemKind, Presence, RustType, UnionVariant, Variant};
use crate::printable::Printable;
use crate::version::Version;
use crate::version_set::VersionSet;
use std::collections::HashMap;

/// The table of a model. `forms` has the oldest first.
pub(super) fn table(
    forms: &[ModelForm<'_>],
    available: VersionSet,
    known: &[Version],
    links: &Links,
) -> Tables {
    let mut rows = Rows::new(available, known);
    let mut prefix = "";
    let mut places = HashMap::new();
    for form in forms.iter().rev() {
        let own = match &form.file.item.kind {
            ItemKind::Struct { fields, rest, .. } => {
                for field in fields {
                    add_field(&mut rows, &mut places, field, form.versions, links);
                }
                // Of a field that every model has, the pages say nothing.
                let rest = rest.iter().filter(|field| field.ty != RustType::Unknown);
                rest.for_each(|field| {
                    _ = rows.add(of_rest(field, form.versions, links), form.versions)
                });
                FIELD
            }
            kind => {
                let (own, members) = members(kind, links);
                for member in members {
                    rows.add(member, form.versions);
                }
                own
            }
        };
        prefix = if prefix.is_empty() { own } else { prefix };
    }
    rows.finish(prefix)
}

/// Adds a field. Most are the same in the form after, and then nothing has to be made. Where something is true of some of its
/// versions, each of their kinds is a form.
fn add_field<'a>(
    rows: &mut Rows<'_>,
    places: &mut HashMap<&'a str, (&'a Field, Place)>,
    field: &'a Field,
    versions: VersionSet,
    links: &Links,
) {
    let known = places.get(field.key.as_str());
    let place = match known.filter(|(after, _)| is_shown_alike(after, field)) {
        Some((_, place)) if !is_of_some_versions(field) => {
            rows.add_again(*place, versions);
            *place
        }
        _ => {
            let mut places = alike(field, versions).into_iter();
            let mut add = |versions| rows.add(of_field(field, versions, links), versions);
            let newest = add(places.next().unwrap_or(versions));
            places.for_each(|versions| _ = add(versions));
            newest
        }
    };
    places.insert(&field.key, (field, place));
}

/// Whether something is true of the field in some of its versions alone.
fn is_of_some_versions(field: &Field) -> bool {
    field
        .docs
        .facts
        .iter()
        .any(|fact| fact.in_versions.is_some())
}

/// The versions in sets of which the same is true, the newest first.
fn alike(field: &Field, versions: VersionSet) -> Vec<VersionSet> {
    let mut sets = vec![versions];
    let facts = field.docs.facts.iter();
    for (of, _) in facts.filter_map(|fact| fact.in_versions.as_ref()) {
        let parts = sets.iter().flat_map(|set| {
            let others = set.without(*of);
            [set.without(others), others]
        });
        sets = parts.filter(|set| !set.is_empty()).collect();
    }
    sets.sort_by_key(|set| std::cmp::Reverse(set.newest()));
    sets
}

/// What is true of a field in all of some versions.
fn facts_in(field: &Field, versions: VersionSet) -> impl Iterator<Item = (&Fact, &String)> {
    let facts = field.docs.facts.iter();
    facts.filter_map(move |fact| match &fact.in_versions {
        None => Some((fact, &fact.sentence)),
        Some((of, sentence)) => versions.without(*of).is_empty().then_some((fact, sentence)),
    })
}

/// Whether two fields with one key have one form.
fn is_shown_alike(one: &Field, other: &Field) -> bool {
    one.name == other.name
        && one.ty == other.ty
        && (one.presence, one.is_nullable) == (other.presence, other.is_nullable)
        && one.deprecated == other.deprecated
        && one.docs.is_said == other.docs.is_said
        && one.docs.text == other.docs.text
        && one.docs.facts == other.docs.facts
}

/// The members of a form that are no fields, and what their anchors begin with.
fn members(kind: &ItemKind, links: &Links) -> (&'static str, Vec<Form>) {
    match kind {
        ItemKind::StringEnum { variants, .. } => {
            let values = variants.iter().map(|one| Form {
                key: Printable::code(&json(&one.value)),
                ..of_value(&one.value, one, links)
            });
            (VALUE, values.collect())
        }
        ItemKind::IntegerEnum { variants, .. } => {
            let values = variants.iter();
            let values = values.map(|one| of_value(&one.value.to_string(), one, links));
            (VALUE, values.collect())
        }
        ItemKind::Union { variants, .. } => {
            let variants = variants.iter().map(|variant| of_variant(variant, links));
            ("variant-", variants.collect())
        }
        ItemKind::Struct { .. } | ItemKind::List(_) | ItemKind::Map(..) | ItemKind::Alias(_) => {
            ("", Vec::new())
        }
    }
}

/// What the anchors of fields begin with.
pub(super) const FIELD: &str = "field-";
/// What the anchors of values begin with.
const VALUE: &str = "value-";

fn of_field(field: &Field, versions: VersionSet, links: &Links) -> Form {
    Form {
        id: field.key.clone(),
        key: Printable::code(&field.key),
        plain: (field.key.clone(), said(&field.docs)),
        name: Printable::code(&field.name),
        ty: linked(plain_type(&field.ty), ""),
        presence: match (field.presence, field.is_nullable) {
            (Presence::Optional, false) => "optional",
            (Presence::Optional, true) | (Presence::Maybe, _) => "optional, nullable",
            (_, false) => "required",
            (_, true) => "required, nullable",
        },
        texts: texts(field, links),
        facts: facts_in(field, versions)
            .map(|(_, sentence)| links.cell(sentence))
            .collect(),
        has_limits: facts_in(field, versions).any(|(fact, _)| fact.is_limit),
    }
}

/// The type without the `Option` that follows from the presence, and without a `Box`, which says nothing of the API.
pub(super) fn plain_type(ty: &RustType) -> &RustType {
    match ty {
        RustType::Option(inner) | RustType::Maybe(inner) | RustType::Box(inner) => {
            plain_type(inner)
        }
        _ => ty,
    }
}

/// That it is deprecated, and what it is. A sentence that only stands in repeats what the row says already.
fn texts(field: &Field, links: &Links) -> Vec<Printable> {
    let deprecated = field.deprecated.as_deref().map(|said| match said {
        "" => Printable::own("**Deprecated**."),
        said => Printable::of("**Deprecated** {}.", &[&note(said)]),
    });
    let said = field.docs.is_said.then(|| links.cell(&field.docs.text));
    deprecated.into_iter().chain(said).collect()
}

/// The note of a deprecation.
pub(super) fn note(note: &str) -> Printable {
    Printable::cell(note, &|_| None)
}

fn of_rest(field: &Field, versions: VersionSet, links: &Links) -> Form {
    Form {
        // A key with a space has an anchor with its number, so no field has this one.
        id: "any other".to_owned(),
        key: Printable::own("*any other*"),
        presence: "",
        ..of_field(field, versions, links)
    }
}

fn of_value<T>(value: &str, variant: &Variant<T>, links: &Links) -> Form {
    let said = variant.meaning.as_deref().map(|said| links.cell(said));
    Form {
        id: value.to_owned(),
        key: Printable::code(value),
        plain: (
            value.to_owned(),
            variant.meaning.clone().unwrap_or_default(),
        ),
        name: Printable::code(&variant.name),
        texts: said.into_iter().collect(),
        ..Form::default()
    }
}

fn of_variant(variant: &UnionVariant, links: &Links) -> Form {
    Form {
        id: variant.name.clone(),
        name: Printable::code(&variant.name),
        ty: linked(&variant.ty, ""),
        texts: vec![links.cell(&variant.docs.text)],
        ..Form::default()
    }
}

fn json(text: &str) -> String {
    serde_json::Value::String(text.to_owned()).to_string()
}
