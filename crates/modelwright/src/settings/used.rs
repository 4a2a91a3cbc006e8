//! Which settings a document has a use for.

use super::{Extras, Settings, located};
use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::ir::visit::{TypeRefPath, Visit, walk_field, walk_object, walk_type_ref};
use crate::ir::{Field, Object, Type, TypeRef};
use crate::name::UsedNames;
use crate::plan::{
    self, Crate, Input, ItemKind, Patched, Presence, UnknownKeys, could_be_unsigned,
};
use crate::suggest::help_with_similar;
use std::collections::{BTreeMap, BTreeSet};

const HELP_PATHS: &str =
    "remove the entry, or write the schema path as the docs of the model show it";
const HELP_FORMATS: &str = "remove the entry, or write the format as the document does";
const HELP_MODELS: &str = "remove the entry, or write the schema path as the docs of the model show it, or `PATCH *` for the bodies of all `PATCH` operations";
const HELP_BODIES: &str =
    "remove the entry, or write method and path as the document does, such as `PATCH /users/{id}`";

/// What the models of an API make use of.
#[derive(Default)]
struct Wanted<'a> {
    keep_unknown: bool,
    has_maps: bool,
    /// Whether a whole number is unsigned if a user wants that.
    has_unsigned: bool,
    /// The formats of texts and numbers.
    formats: BTreeSet<&'a str>,
    /// The formats of dates and times.
    dates: BTreeSet<&'a str>,
    /// The schema paths of models and fields.
    locations: BTreeSet<&'a str>,
}

impl<'a> Visit<'a> for Wanted<'a> {
    fn visit_object(&mut self, path: TypeRefPath<'_>, object: &'a Object) {
        self.has_maps |= self.keep_unknown || object.additional.is_some();
        walk_object(self, path, object);
    }

    fn visit_field(&mut self, field: &'a Field) {
        self.locations.insert(field.path.as_str());
        walk_field(self, field);
    }

    fn visit_type_ref(&mut self, path: TypeRefPath<'_>, type_ref: &'a TypeRef) {
        self.has_unsigned |= could_be_unsigned(type_ref);
        match &type_ref.ty {
            Type::Map(_) => self.has_maps = true,
            Type::Text(Some(format)) => {
                self.formats.insert(format);
                if matches!(format.as_str(), "date-time" | "dateTime") {
                    self.dates.insert(format);
                }
            }
            Type::Integer(Some(format)) | Type::Number(Some(format)) => {
                self.formats.insert(format);
            }
            _ => {}
        }
        walk_type_ref(self, path, type_ref);
    }
}

impl Settings {
    /// Reports each entry that changes nothing in the models of any of these versions of an API, nor in their names.
    ///
    /// # Errors
    ///
    /// There is one.
    pub fn report_unused(
        &self,
        inputs: &[Input<'_>],
        planned: &Crate,
        names: &UsedNames,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let mut wanted = Wanted::default();
        let mut prefixes = Ok(());
        for input in inputs {
            prefixes = prefixes.and(self.names.report_unused_prefixes(input.api, diagnostics));
            wanted.keep_unknown = input.unknown_keys == UnknownKeys::Kept;
            for (id, model) in input.api.models() {
                wanted.locations.insert(model.path.as_str());
                wanted.visit_model(id, model);
            }
        }
        let renamed = self
            .names
            .report_unused(names, &wanted.locations, diagnostics);
        let mut outcome = renamed.and(prefixes);
        let mut unused = Vec::new();
        self.unused_types(&wanted, &mut unused);
        self.unused_fields(inputs, &wanted, planned, &mut unused);
        let is_alias = |kind: &ItemKind| matches!(kind, ItemKind::Alias(_));
        let files = planned.files.iter();
        let open = files.filter(|file| !is_alias(&file.item.kind));
        let models: BTreeSet<_> = open.map(|file| file.schema_path.as_str()).collect();
        self.unused_extras("derives", &self.derives, &models, &mut unused);
        self.unused_extras("attributes", &self.attributes, &models, &mut unused);
        for error in unused {
            outcome = Err(diagnostics.error(error));
        }
        outcome
    }

    fn unused_types(&self, wanted: &Wanted<'_>, found: &mut Vec<Diagnostic>) {
        const REMOVE: &str = "remove the entry";
        if self.map.is_some() && !wanted.has_maps {
            let location = self.source.value(&["map"]);
            let message = "the document has no map";
            found.push(unused(message, REMOVE, location));
        }
        let is_left = |format: &&str| !self.types.contains_key(*format);
        let has_dates = wanted.dates.iter().any(is_left);
        if self.has_no_timestamps && !has_dates {
            let location = self.source.value(&["timestamps"]);
            let message = "the document has no timestamp";
            found.push(unused(message, REMOVE, location));
        }
        for path in self.replaced.keys() {
            if !wanted.locations.contains(path.as_str()) {
                let message = format!("no schema is called `{path}`, so it is not replaced");
                let known = wanted.locations.iter().copied();
                let help = help_with_similar("paths", path, known, HELP_PATHS);
                let location = self.source.key(&["replace", path]);
                found.push(unused(&message, &help, location));
            }
        }
        for format in self.types.keys() {
            if !wanted.formats.contains(format.as_str()) {
                let message = format!("no value of the document has the format `{format}`");
                let known = wanted.formats.iter().copied();
                let help = help_with_similar("formats", format, known, HELP_FORMATS);
                let location = self.source.key(&["types", format]);
                found.push(unused(&message, &help, location));
            }
        }
    }

    /// Finds what was wanted of fields and changed none.
    fn unused_fields(
        &self,
        inputs: &[Input<'_>],
        wanted: &Wanted<'_>,
        planned: &Crate,
        found: &mut Vec<Diagnostic>,
    ) {
        const REMOVE: &str = "remove the entry";
        if self.unsigned && !wanted.has_unsigned {
            let message = "no integer of the document that is signed has a `minimum` of 0 or more";
            let location = self.source.value(&["unsigned"]);
            found.push(unused(message, REMOVE, location));
        }
        let rules = planned
            .files
            .iter()
            .filter_map(|file| file.item.rules.as_ref());
        let has_rule = rules
            .flatten()
            .flatten()
            .any(|rule| *rule != plan::Rule::Dive);
        if self.validator.is_some() && !has_rule {
            let message = "the document has no limit that a rule says";
            let location = self.source.value(&["validate"]);
            found.push(unused(message, REMOVE, location));
        }
        let structs = planned
            .files
            .iter()
            .filter_map(|file| match &file.item.kind {
                ItemKind::Struct { fields, .. } => Some((file.schema_path.as_str(), fields)),
                _ => None,
            });
        let structs: BTreeMap<_, _> = structs.collect();
        let mut fields = structs.values().flat_map(|fields| fields.iter());
        let has_default = fields.any(|field| field.default.is_some());
        if self.has_defaults && !has_default {
            let message = "no property of the document has a default that is a value of its type";
            let location = self.source.value(&["defaults"]);
            found.push(unused(message, REMOVE, location));
        }
        self.unused_patches(inputs, &structs, found);
    }

    fn unused_patches(
        &self,
        inputs: &[Input<'_>],
        structs: &BTreeMap<&str, &Vec<plan::Field>>,
        found: &mut Vec<Diagnostic>,
    ) {
        let has_three = |path: &str| {
            let fields = structs.get(path).into_iter();
            let mut fields = fields.flat_map(|fields| fields.iter());
            fields.any(|field| field.presence == Presence::Maybe)
        };
        for (index, entry) in self.patch.iter().enumerate() {
            let patched = Patched::read(entry);
            let named: BTreeSet<_> = inputs
                .iter()
                .flat_map(|input| {
                    let ids = patched.models(input.api).into_iter();
                    ids.map(|id| input.api.model(id).path.as_str())
                })
                .collect();
            if named.iter().any(|path| has_three(path)) {
                continue;
            }
            let is_object = structs.contains_key(entry.as_str());
            let operations = inputs.iter().flat_map(|input| &input.api.operations);
            let (message, help) = match patched {
                Patched::Bodies(..) if operations.filter(|it| patched.names(it)).count() == 0 => (
                    format!("the document has no operation `{entry}`"),
                    HELP_BODIES,
                ),
                Patched::Bodies(..) => (
                    format!("no property of a body of `{entry}` may be both omitted and null"),
                    "remove the entry",
                ),
                Patched::All | Patched::Model(_) if is_object || entry == "*" => (
                    format!("no property of `{entry}` may be both omitted and null"),
                    HELP_MODELS,
                ),
                _ => (format!("no object is called `{entry}`"), HELP_MODELS),
            };
            let methods = inputs.iter().flat_map(|input| &input.api.operations);
            let methods: BTreeSet<_> = methods
                .map(|operation| format!("{} {}", operation.method, operation.path))
                .collect();
            let known = structs.keys().copied();
            let known = known.chain(methods.iter().map(String::as_str));
            let known = known.filter(|known| known != entry);
            let help = help_with_similar("entries", entry, known, help);
            let location = self.source.element("patch", index);
            found.push(unused(&message, &help, location));
        }
    }

    fn unused_extras<T>(
        &self,
        table: &str,
        extras: &Extras<T>,
        models: &BTreeSet<&str>,
        found: &mut Vec<Diagnostic>,
    ) {
        for key in extras.keys() {
            let is_used = match key.as_str() {
                "*" => !models.is_empty(),
                path => models.contains(path),
            };
            if !is_used {
                let location = self.source.key(&[table, key]);
                let message = format!("there is no model `{key}`");
                let known = models.iter().copied();
                let help = help_with_similar("models", key, known, HELP_PATHS);
                found.push(unused(&message, &help, location));
            }
        }
    }
}

fn unused(message: &str, help: &str, location: Option<Location>) -> Diagnostic {
    let error = Diagnostic::error("unused-setting", message).help(help);
    located(error, location)
}
