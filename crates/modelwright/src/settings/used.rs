//! Which settings a document has a use for.
//!
//! In: an API and what was planned for it. Out: an error for each entry that changes nothing. Left out on purpose: chosen
//! names, which `name` knows.

use super::{Extras, Range, Settings};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::visit::{SlotPath, Visit, walk_object, walk_slot};
use crate::ir::{Object, Slot, Type};
use crate::name::UsedNames;
use crate::plan::{Crate, Input, Kind};
use std::collections::BTreeSet;

/// What the models of an API make use of.
#[derive(Default)]
struct Wanted<'a> {
    keep_unknown: bool,
    has_maps: bool,
    /// The formats of texts and numbers.
    formats: BTreeSet<&'a str>,
    /// The formats of dates and times.
    dates: BTreeSet<&'a str>,
}

impl<'a> Visit<'a> for Wanted<'a> {
    fn visit_object(&mut self, path: SlotPath<'_>, object: &'a Object) {
        self.has_maps |= self.keep_unknown || object.additional.is_some();
        walk_object(self, path, object);
    }

    fn visit_slot(&mut self, path: SlotPath<'_>, slot: &'a Slot) {
        match &slot.ty {
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
        walk_slot(self, path, slot);
    }
}

impl Settings {
    /// Reports each entry that changes nothing in the models of an API, nor in their names.
    pub fn report_unused(
        &self,
        input: &Input<'_>,
        planned: &Crate,
        names: &UsedNames,
        diagnostics: &mut Diagnostics,
    ) {
        self.names.report_unused(names, diagnostics);
        let mut wanted = Wanted {
            keep_unknown: input.keep_unknown,
            ..Wanted::default()
        };
        for (id, model) in input.api.models() {
            wanted.visit_model(id, model);
        }
        self.report_unused_types(&wanted, diagnostics);
        let is_alias = |kind: &Kind| matches!(kind, Kind::Alias(_));
        let files = planned.files.iter();
        let open = files.filter(|file| !is_alias(&file.item.kind));
        let models: BTreeSet<_> = open.map(|file| file.schema_path.as_str()).collect();
        self.report_unused_extras(&self.derives, &models, diagnostics);
        self.report_unused_extras(&self.attributes, &models, diagnostics);
    }

    fn report_unused_types(&self, wanted: &Wanted<'_>, diagnostics: &mut Diagnostics) {
        const REMOVE: &str = "remove the entry";
        if let Some((_, span)) = self.map.as_ref().filter(|_| !wanted.has_maps) {
            self.report(
                "nothing of the document is a map",
                span,
                REMOVE,
                diagnostics,
            );
        }
        let is_left = |format: &&str| !self.types.contains_key(*format);
        let has_dates = wanted.dates.iter().any(is_left);
        if let Some(span) = self.no_timestamps.as_ref().filter(|_| !has_dates) {
            let message = "no value of the document would be a timestamp";
            self.report(message, span, REMOVE, diagnostics);
        }
        for (format, (_, span)) in &self.types {
            if !wanted.formats.contains(format.as_str()) {
                let message = format!("no value of the document has the format `{format}`");
                let help = "remove the entry, or write the format as the document does";
                self.report(&message, span, help, diagnostics);
            }
        }
    }

    fn report_unused_extras<T>(
        &self,
        extras: &Extras<T>,
        models: &BTreeSet<&str>,
        diagnostics: &mut Diagnostics,
    ) {
        for (key, (_, span)) in extras {
            let is_used = match key.as_str() {
                "*" => !models.is_empty(),
                path => models.contains(path),
            };
            if !is_used {
                let help =
                    "remove the entry, or write the schema path as the docs of the model show it";
                self.report(
                    &format!("no model is called `{key}`"),
                    span,
                    help,
                    diagnostics,
                );
            }
        }
    }

    fn report(
        &self,
        message: &str,
        span: &Range<usize>,
        help: &str,
        diagnostics: &mut Diagnostics,
    ) {
        let fault = Diagnostic::error("unused-setting", message).at(self.place(span.clone()));
        diagnostics.push(fault.help(help));
    }
}
