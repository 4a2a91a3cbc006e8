//! Operations: route, parameters, bodies, replies, headers, media types.

use super::change::Site;
use super::effects::{Reading, Source, Writing};
use super::kind::{Kind, NOTHING, Wire};
use super::pairs::plain_route;
use super::recorder::Spot;
use super::{Comparing, words};
use crate::ir::{Body, ModelPlace, Operation, Parameter, ParameterPlace, Reply, Slot};
use crate::schema_path::{SchemaPath, Step};
use serde_json::json;

impl<'a> Comparing<'_, 'a> {
    pub(super) fn operations(&mut self) {
        let pairs = std::mem::take(&mut self.pairs.operations);
        for (place, now) in self.after.api.operations.iter().enumerate() {
            match pairs.iter().find(|(_, after)| *after == place) {
                Some((then, _)) => self.operation(*then, place),
                None => {
                    let spot = Spot::added(&now.path, Site::Operation(place));
                    let route = json!(format!("{} {}", now.method, now.route));
                    self.recorder
                        .record(Kind::OperationAdded, &spot, None, Some(route));
                }
            }
        }
        for (place, then) in self.before.api.operations.iter().enumerate() {
            if pairs.iter().all(|(before, _)| *before != place) {
                let spot = Spot::removed(&then.path, Site::Operation(place));
                let route = json!(format!("{} {}", then.method, then.route));
                self.recorder
                    .record(Kind::OperationRemoved, &spot, Some(route), None);
            }
        }
        self.pairs.operations = pairs;
    }

    fn operation(&mut self, then: usize, now: usize) {
        let old: &'a Operation = &self.before.api.operations[then];
        let new: &'a Operation = &self.after.api.operations[now];
        let spot = Spot::both(&new.path, Site::Operation(then), Site::Operation(now));
        self.recorder.saw(&spot);
        if old.id != new.id {
            let renamed = self.renamed_types(old, new);
            let (then, now) = (Some(json!(old.id)), Some(json!(new.id)));
            let change = self
                .recorder
                .record(Kind::OperationRenamed, &spot, then, now);
            if !renamed.is_empty() {
                change.effects.source = Source::Breaks;
                change.note = Some(format!("in Rust, {}", renamed.join(", ")));
            }
        }
        if old.method != new.method || plain_route(&old.route) != plain_route(&new.route) {
            let route = |operation: &Operation| {
                Some(json!(format!("{} {}", operation.method, operation.route)))
            };
            self.recorder
                .record(Kind::RouteChanged, &spot, route(old), route(new));
        }
        self.about(&spot, &old.about, &new.about);
        self.parameters((then, old), (now, new));
        self.request_body((then, old), (now, new));
        self.replies((then, old), (now, new));
    }

    /// The types of bodies that are called after the operation, before and after.
    fn renamed_types(&self, old: &Operation, new: &Operation) -> Vec<String> {
        let names = |side: &super::Side<'_>, operation: &Operation| -> Vec<String> {
            let held = super::usage::of_operation(operation).into_iter();
            let inline = held.filter(|id| side.api.model(*id).place != ModelPlace::Definition);
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

    fn parameters(
        &mut self,
        (then, old): (usize, &'a Operation),
        (now, new): (usize, &'a Operation),
    ) {
        let mut gone: Vec<usize> = (0..old.parameters.len()).collect();
        gone.retain(|place| find(new, &old.parameters[*place]).is_none());
        for (place, parameter) in new.parameters.iter().enumerate() {
            let site = Site::Parameter(now, place);
            let path = parameter_path(new, parameter);
            if let Some(was) = find(old, parameter) {
                let spot = Spot::both(&path, Site::Parameter(then, was), site);
                self.parameter(&spot, &old.parameters[was], parameter);
            } else if let Some(index) = renamed(&gone, old, new, parameter) {
                let was = gone.remove(index);
                let spot = Spot::both(&path, Site::Parameter(then, was), site);
                let was = &old.parameters[was];
                let (before, after) = (Some(json!(was.name)), Some(json!(parameter.name)));
                let mut wire = Kind::ParameterRenamed.wire();
                // In a route only the place of a value counts, not what it is called.
                if parameter.place == ParameterPlace::Path {
                    wire = NOTHING;
                } else if parameter.required {
                    wire.writing = Writing::Refused;
                }
                let kind = Kind::ParameterRenamed;
                self.recorder.record_with(kind, &spot, before, after, wire);
                self.parameter(&spot, was, parameter);
            } else {
                let spot = Spot::added(&path, site);
                let mut wire = Kind::ParameterAdded.wire();
                if parameter.required {
                    wire.writing = Writing::Refused;
                }
                let after = words_of(self.after.api, parameter);
                let kind = Kind::ParameterAdded;
                self.recorder
                    .record_with(kind, &spot, None, Some(after), wire);
            }
        }
        for place in gone {
            let parameter = &old.parameters[place];
            let path = parameter_path(old, parameter);
            let spot = Spot::removed(&path, Site::Parameter(then, place));
            let before = words_of(self.before.api, parameter);
            self.recorder
                .record(Kind::ParameterRemoved, &spot, Some(before), None);
        }
    }

    fn parameter(&mut self, spot: &Spot, old: &'a Parameter, new: &'a Parameter) {
        self.recorder.saw(spot);
        if old.required != new.required {
            self.requiredness(spot, old.required, new.required);
        }
        if old.list_format != new.list_format
            && let (Some(then), Some(now)) = (old.list_format, new.list_format)
        {
            let (then, now) = (Some(json!(then)), Some(json!(now)));
            self.recorder
                .record(Kind::ListFormatChanged, spot, then, now);
        }
        self.slots(spot, Kind::TypeChanged, &old.slot, &new.slot);
    }

    fn request_body(
        &mut self,
        (then, old): (usize, &'a Operation),
        (now, new): (usize, &'a Operation),
    ) {
        let path = new.path.join(Step::Body);
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
                let mut wire = Kind::BodyAdded.wire();
                if body.required == Some(true) {
                    wire.writing = Writing::Refused;
                }
                let after = body
                    .slot
                    .as_ref()
                    .map(|slot| words::of_slot(self.after.api, slot));
                let after = Some(json!(after));
                self.recorder
                    .record_with(Kind::BodyAdded, &spot, None, after, wire);
            }
            (Some(body), None) => {
                let spot = Spot::removed(&path, Site::Body(then));
                let before = body
                    .slot
                    .as_ref()
                    .map(|slot| words::of_slot(self.before.api, slot));
                self.recorder
                    .record(Kind::BodyRemoved, &spot, Some(json!(before)), None);
            }
            (None, None) => {}
        }
    }

    fn replies(&mut self, (then, old): (usize, &'a Operation), (now, new): (usize, &'a Operation)) {
        let find = |replies: &'a [Reply], status: &str| {
            let mut replies = replies.iter().enumerate();
            replies.find(|(_, reply)| reply.status == status)
        };
        for (place, reply) in new.replies.iter().enumerate() {
            let site = Site::Reply(now, place);
            let path = new.path.join(Step::Response(reply.status.clone()));
            match find(&old.replies, &reply.status) {
                Some((was_at, was)) => {
                    let spot = Spot::both(&path, Site::Reply(then, was_at), site);
                    self.recorder.saw(&spot);
                    self.headers((then, was_at, was), (now, place, reply), &path);
                    self.bodies(&spot, &was.body, &reply.body);
                }
                None => {
                    let spot = Spot::added(&path, site);
                    let wire = of_status(Kind::StatusAdded, &reply.status);
                    let slot = reply.body.slot.as_ref();
                    let what = slot.map(|slot| words::of_slot(self.after.api, slot));
                    let kind = Kind::StatusAdded;
                    self.recorder
                        .record_with(kind, &spot, None, Some(json!(what)), wire);
                }
            }
        }
        for (place, reply) in old.replies.iter().enumerate() {
            if find(&new.replies, &reply.status).is_none() {
                let path = old.path.join(Step::Response(reply.status.clone()));
                let spot = Spot::removed(&path, Site::Reply(then, place));
                let wire = of_status(Kind::StatusRemoved, &reply.status);
                let slot = reply.body.slot.as_ref();
                let what = slot.map(|slot| words::of_slot(self.before.api, slot));
                let kind = Kind::StatusRemoved;
                self.recorder
                    .record_with(kind, &spot, Some(json!(what)), None, wire);
            }
        }
    }

    fn headers(
        &mut self,
        (then, reply_then, old): (usize, usize, &'a Reply),
        (now, reply_now, new): (usize, usize, &'a Reply),
        path: &SchemaPath,
    ) {
        for (place, (name, slot)) in new.headers.iter().enumerate() {
            let path = path.join(Step::Header(name.clone()));
            let site = Site::Header(now, reply_now, place);
            match old
                .headers
                .iter()
                .position(|(was, _)| was.eq_ignore_ascii_case(name))
            {
                Some(was) => {
                    let spot = Spot::both(&path, Site::Header(then, reply_then, was), site);
                    self.recorder.saw(&spot);
                    self.slots(&spot, Kind::TypeChanged, &old.headers[was].1, slot);
                }
                None => {
                    let what = words::of_slot(self.after.api, slot);
                    let spot = Spot::added(&path, site);
                    self.recorder
                        .record(Kind::HeaderAdded, &spot, None, Some(json!(what)));
                }
            }
        }
        for (place, (name, slot)) in old.headers.iter().enumerate() {
            if new
                .headers
                .iter()
                .all(|(is, _)| !is.eq_ignore_ascii_case(name))
            {
                let path = path.join(Step::Header(name.clone()));
                let spot = Spot::removed(&path, Site::Header(then, reply_then, place));
                let what = words::of_slot(self.before.api, slot);
                self.recorder
                    .record(Kind::HeaderRemoved, &spot, Some(json!(what)), None);
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
        for name in media_now.iter().filter(|name| !media_then.contains(name)) {
            let at = spot.at(spot.path.join(Step::Media((*name).to_owned())));
            self.recorder
                .record(Kind::MediaTypeAdded, &at, None, Some(json!(name)));
        }
        for name in media_then.iter().filter(|name| !media_now.contains(name)) {
            let at = spot.at(spot.path.join(Step::Media((*name).to_owned())));
            self.recorder
                .record(Kind::MediaTypeRemoved, &at, Some(json!(name)), None);
        }
        if old.is_stream != new.is_stream {
            let word = |body: &Body| {
                Some(json!(if body.is_stream {
                    "values one after the other"
                } else {
                    "one value"
                }))
            };
            self.recorder
                .record(Kind::StreamChanged, spot, word(old), word(new));
        }
        self.content(spot, old.slot.as_ref(), new.slot.as_ref());
        for (types, slot) in &new.alternatives {
            let same = old.alternatives.iter().find(|(was, _)| was == types);
            if let Some((_, was)) = same {
                let at = spot.at(spot.path.join(Step::Media(types[0].clone())));
                self.content(&at, was.as_ref(), slot.as_ref());
            }
        }
    }

    fn content(&mut self, spot: &Spot, old: Option<&'a Slot>, new: Option<&'a Slot>) {
        match (old, new) {
            (Some(old), Some(new)) => self.slots(spot, Kind::TypeChanged, old, new),
            (None, Some(new)) => {
                let what = json!(words::of_slot(self.after.api, new));
                self.recorder
                    .record(Kind::BodyAdded, spot, None, Some(what));
            }
            (Some(old), None) => {
                let what = json!(words::of_slot(self.before.api, old));
                self.recorder
                    .record(Kind::BodyRemoved, spot, Some(what), None);
            }
            (None, None) => {}
        }
    }
}

/// A reply that stands for success is what programs act on.
fn of_status(kind: Kind, status: &str) -> Wire {
    let is_success = status.starts_with(['1', '2', '3']);
    match (kind, is_success) {
        (Kind::StatusRemoved, true) => Wire {
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

fn find(operation: &Operation, parameter: &Parameter) -> Option<usize> {
    let same = |other: &Parameter| other.place == parameter.place && other.name == parameter.name;
    operation.parameters.iter().position(same)
}

/// The path of a parameter as one of this operation, also where several share it.
fn parameter_path(operation: &Operation, parameter: &Parameter) -> SchemaPath {
    let place = parameter.place.as_str().to_owned();
    operation
        .path
        .join(Step::Parameter(place, parameter.name.clone()))
}

/// Which of those that are gone the parameter was: of the same letters, or at the same place of the route.
fn renamed(
    gone: &[usize],
    old: &Operation,
    new: &Operation,
    parameter: &Parameter,
) -> Option<usize> {
    let plain = |name: &str| -> String {
        let letters = name.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    gone.iter().position(|place| {
        let was = &old.parameters[*place];
        let is_alike = plain(&was.name) == plain(&parameter.name);
        let is_at_its_place = parameter.place == ParameterPlace::Path
            && step_of_route(&old.route, &was.name).is_some()
            && step_of_route(&old.route, &was.name) == step_of_route(&new.route, &parameter.name);
        was.place == parameter.place && (is_alike || is_at_its_place)
    })
}

/// Which step of a route is this parameter.
fn step_of_route(route: &str, name: &str) -> Option<usize> {
    let step = format!("{{{name}}}");
    route.split('/').position(|part| part == step)
}

fn words_of(api: &crate::ir::Api, parameter: &Parameter) -> serde_json::Value {
    let what = words::of_slot(api, &parameter.slot);
    if parameter.required && parameter.place != ParameterPlace::Path {
        json!(format!("required {what}"))
    } else {
        json!(what)
    }
}
