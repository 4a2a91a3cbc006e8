//! Operations: path, bodies, responses, headers, media types.

use super::change::Site;
use super::effects::{Reading, Source, Writing};
use super::kind::{ChangeKind, NOTHING, Wire};
use super::pairs::plain_path;
use super::recorder::Spot;
use super::{Comparing, words};
use crate::ir::{Body, ModelLocation, Operation, Response, TypeRef};
use crate::schema_path::{SchemaPath, Step};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Comparing<'_, 'a> {
    pub(super) fn operations(&mut self) {
        let pairs = std::mem::take(&mut self.pairs.operations);
        let before: BTreeMap<usize, usize> =
            pairs.iter().map(|(then, now)| (*now, *then)).collect();
        let known: BTreeSet<usize> = pairs.iter().map(|(then, _)| *then).collect();
        for (index, now) in self.after.api.operations.iter().enumerate() {
            match before.get(&index) {
                Some(then) => self.operation(*then, index),
                None => {
                    let spot = Spot::added(&now.schema_path, Site::Operation(index));
                    let request = json!(format!("{} {}", now.method, now.path));
                    self.recorder
                        .record(ChangeKind::OperationAdded, &spot, None, Some(request));
                }
            }
        }
        for (index, then) in self.before.api.operations.iter().enumerate() {
            if !known.contains(&index) {
                let spot = Spot::removed(&then.schema_path, Site::Operation(index));
                let request = json!(format!("{} {}", then.method, then.path));
                self.recorder
                    .record(ChangeKind::OperationRemoved, &spot, Some(request), None);
            }
        }
        self.pairs.operations = pairs;
    }

    fn operation(&mut self, then: usize, now: usize) {
        let old: &'a Operation = &self.before.api.operations[then];
        let new: &'a Operation = &self.after.api.operations[now];
        let spot = Spot::both(
            &new.schema_path,
            Site::Operation(then),
            Site::Operation(now),
        );
        self.recorder.saw(&spot);
        if old.id != new.id {
            let renamed = self.renamed_types(old, new);
            let (then, now) = (Some(json!(old.id)), Some(json!(new.id)));
            let change = self
                .recorder
                .record(ChangeKind::OperationRenamed, &spot, then, now);
            if !renamed.is_empty() {
                change.effects.source = Source::Breaks;
                change.note = Some(format!("in Rust, {}", renamed.join(", ")));
            }
        }
        if old.method != new.method || plain_path(&old.path) != plain_path(&new.path) {
            let request = |operation: &Operation| {
                Some(json!(format!("{} {}", operation.method, operation.path)))
            };
            self.recorder
                .record(ChangeKind::PathChanged, &spot, request(old), request(new));
        }
        self.annotations(&spot, &old.annotations, &new.annotations);
        self.parameters((then, old), (now, new));
        self.security(&spot, old, new);
        self.not_compared(&spot, old, new);
        self.request_body((then, old), (now, new));
        self.responses((then, old), (now, new));
    }

    /// The types of bodies that are called after the operation, before and after.
    fn renamed_types(&self, old: &Operation, new: &Operation) -> Vec<String> {
        let names = |side: &super::Side<'_>, operation: &Operation| -> Vec<String> {
            let held = super::usage::of_operation(operation).into_iter();
            let inline =
                held.filter(|id| side.api.model(*id).location != ModelLocation::Definition);
            inline.map(|id| side.item(id).name.clone()).collect()
        };
        let pairs = names(self.before, old)
            .into_iter()
            .zip(names(self.after, new));
        let renamed = pairs.filter(|(old, new)| old != new);
        renamed
            .map(|(old, new)| format!("{old} is {new}"))
            .collect()
    }

    fn request_body(
        &mut self,
        (then, old): (usize, &'a Operation),
        (now, new): (usize, &'a Operation),
    ) {
        let path = new.schema_path.join(Step::Body);
        match (&old.body, &new.body) {
            (Some(was), Some(is)) => {
                let spot = Spot::both(&path, Site::Body(then), Site::Body(now));
                self.recorder.saw(&spot);
                let required = |body: &Body| body.required.unwrap_or(false);
                if required(was) != required(is) {
                    self.requiredness(&spot, required(was), required(is));
                }
                self.bodies(&spot, was, is);
            }
            (None, Some(body)) => {
                let spot = Spot::added(&path, Site::Body(now));
                let mut wire = ChangeKind::BodyAdded.wire();
                if body.required == Some(true) {
                    wire.writing = Writing::Refused;
                }
                let after = body
                    .type_ref
                    .as_ref()
                    .map(|type_ref| words::of_type_ref(self.after.api, type_ref));
                let after = Some(json!(after));
                self.recorder
                    .record_with(ChangeKind::BodyAdded, &spot, None, after, wire);
            }
            (Some(body), None) => {
                let spot = Spot::removed(&path, Site::Body(then));
                let before = body
                    .type_ref
                    .as_ref()
                    .map(|type_ref| words::of_type_ref(self.before.api, type_ref));
                self.recorder
                    .record(ChangeKind::BodyRemoved, &spot, Some(json!(before)), None);
            }
            (None, None) => {}
        }
    }

    fn responses(
        &mut self,
        (then, old): (usize, &'a Operation),
        (now, new): (usize, &'a Operation),
    ) {
        let find = |responses: &'a [Response], status: &str| {
            let mut responses = responses.iter().enumerate();
            responses.find(|(_, response)| response.status == status)
        };
        for (index, response) in new.responses.iter().enumerate() {
            let site = Site::Response(now, index);
            let path = new
                .schema_path
                .join(Step::Response(response.status.clone()));
            match find(&old.responses, &response.status) {
                Some((was_at, was)) => {
                    let spot = Spot::both(&path, Site::Response(then, was_at), site);
                    self.recorder.saw(&spot);
                    self.headers((then, was_at, was), (now, index, response), &path);
                    self.bodies(&spot, &was.body, &response.body);
                }
                None => {
                    let spot = Spot::added(&path, site);
                    let wire = of_status(ChangeKind::StatusAdded, &response.status);
                    let type_ref = response.body.type_ref.as_ref();
                    let what =
                        type_ref.map(|type_ref| words::of_type_ref(self.after.api, type_ref));
                    let kind = ChangeKind::StatusAdded;
                    self.recorder
                        .record_with(kind, &spot, None, Some(json!(what)), wire);
                }
            }
        }
        for (index, response) in old.responses.iter().enumerate() {
            if find(&new.responses, &response.status).is_none() {
                let path = old
                    .schema_path
                    .join(Step::Response(response.status.clone()));
                let spot = Spot::removed(&path, Site::Response(then, index));
                let wire = of_status(ChangeKind::StatusRemoved, &response.status);
                let type_ref = response.body.type_ref.as_ref();
                let what = type_ref.map(|type_ref| words::of_type_ref(self.before.api, type_ref));
                let kind = ChangeKind::StatusRemoved;
                self.recorder
                    .record_with(kind, &spot, Some(json!(what)), None, wire);
            }
        }
    }

    fn headers(
        &mut self,
        (then, response_then, old): (usize, usize, &'a Response),
        (now, response_now, new): (usize, usize, &'a Response),
        path: &SchemaPath,
    ) {
        let by_name = |response: &Response| -> BTreeMap<String, usize> {
            let headers = response.headers.iter().enumerate().rev();
            headers
                .map(|(index, (name, _))| (name.to_ascii_lowercase(), index))
                .collect()
        };
        let (names_then, names_now) = (by_name(old), by_name(new));
        for (index, (name, type_ref)) in new.headers.iter().enumerate() {
            let path = path.join(Step::Header(name.clone()));
            let site = Site::Header(now, response_now, index);
            match names_then.get(&name.to_ascii_lowercase()).copied() {
                Some(was) => {
                    let spot = Spot::both(&path, Site::Header(then, response_then, was), site);
                    self.recorder.saw(&spot);
                    self.type_refs(
                        &spot,
                        ChangeKind::TypeChanged,
                        &old.headers[was].1,
                        type_ref,
                    );
                }
                None => {
                    let what = words::of_type_ref(self.after.api, type_ref);
                    let spot = Spot::added(&path, site);
                    self.recorder
                        .record(ChangeKind::HeaderAdded, &spot, None, Some(json!(what)));
                }
            }
        }
        for (index, (name, type_ref)) in old.headers.iter().enumerate() {
            if !names_now.contains_key(&name.to_ascii_lowercase()) {
                let path = path.join(Step::Header(name.clone()));
                let spot = Spot::removed(&path, Site::Header(then, response_then, index));
                let what = words::of_type_ref(self.before.api, type_ref);
                self.recorder
                    .record(ChangeKind::HeaderRemoved, &spot, Some(json!(what)), None);
            }
        }
    }

    fn bodies(&mut self, spot: &Spot, old: &'a Body, new: &'a Body) {
        let media = |body: &'a Body| -> Vec<&'a str> {
            let others = body.alternatives.iter().flat_map(|(media, _)| media);
            body.media_types
                .iter()
                .chain(others)
                .map(String::as_str)
                .collect()
        };
        let (media_then, media_now) = (media(old), media(new));
        let then: BTreeSet<&str> = media_then.iter().copied().collect();
        let now: BTreeSet<&str> = media_now.iter().copied().collect();
        for name in media_now.iter().filter(|name| !then.contains(*name)) {
            let at = spot.at(spot.path.join(Step::Media((*name).to_owned())));
            self.recorder
                .record(ChangeKind::MediaTypeAdded, &at, None, Some(json!(name)));
        }
        for name in media_then.iter().filter(|name| !now.contains(*name)) {
            let at = spot.at(spot.path.join(Step::Media((*name).to_owned())));
            self.recorder
                .record(ChangeKind::MediaTypeRemoved, &at, Some(json!(name)), None);
        }
        // What a fact knew of the old one, the media types of the new one may say.
        if old.is_stream != new.is_stream && old.holds_lines() != new.holds_lines() {
            let word = |body: &Body| {
                Some(json!(if body.is_stream {
                    "values one after the other"
                } else {
                    "one value"
                }))
            };
            self.recorder
                .record(ChangeKind::StreamChanged, spot, word(old), word(new));
        }
        self.content(spot, old.type_ref.as_ref(), new.type_ref.as_ref());
        let alternatives = old.alternatives.iter().rev();
        let alternatives: BTreeMap<_, _> = alternatives
            .map(|(types, type_ref)| (types, type_ref))
            .collect();
        for (types, type_ref) in &new.alternatives {
            if let Some(was) = alternatives.get(types) {
                let at = spot.at(spot.path.join(Step::Media(types[0].clone())));
                self.content(&at, was.as_ref(), type_ref.as_ref());
            }
        }
    }

    fn content(&mut self, spot: &Spot, old: Option<&'a TypeRef>, new: Option<&'a TypeRef>) {
        match (old, new) {
            (Some(old), Some(new)) => self.type_refs(spot, ChangeKind::TypeChanged, old, new),
            (None, Some(new)) => {
                let what = json!(words::of_type_ref(self.after.api, new));
                self.recorder
                    .record(ChangeKind::BodyAdded, spot, None, Some(what));
            }
            (Some(old), None) => {
                let what = json!(words::of_type_ref(self.before.api, old));
                self.recorder
                    .record(ChangeKind::BodyRemoved, spot, Some(what), None);
            }
            (None, None) => {}
        }
    }
}

/// A response that stands for success is what programs act on.
fn of_status(kind: ChangeKind, status: &str) -> Wire {
    let is_success = status.starts_with(['1', '2', '3']);
    match (kind, is_success) {
        (ChangeKind::StatusRemoved, true) => Wire {
            reading: Reading::Lacks,
            ..NOTHING
        },
        (_, true) => Wire {
            behaviour: true,
            ..kind.wire()
        },
        (_, false) => kind.wire(),
    }
}
