//! One operation of one version.

use super::body::{self, Body};
use super::names::{Taken, stem, type_name};
use super::parameter::{EnumType, KeysType, ParameterField, parameters};
use super::reply::{AnswerKind, Errors, Replies, Stream, replies};
use super::{BodyKind, OperationFile};
use crate::ir::{self, Method, ParameterLocation, SecurityRequirement};
use crate::plan::{Crate, Docs, Input, RustType};
use crate::version_set::{VersionIndex, VersionSet};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::collections::{BTreeMap, HashMap};

/// An operation, and the types that belong to it alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// The name of its type.
    pub name: String,
    /// Its id in the document.
    pub id: String,
    /// The HTTP method.
    pub method: Method,
    /// The path template, in parts.
    pub path: Vec<PathPart>,
    /// The path template, as the document writes it.
    pub template: String,
    /// The groups that it belongs to.
    pub tags: Vec<String>,
    /// What a caller has to show, one of several ways.
    pub security: Vec<SecurityRequirement>,
    /// What is said about it.
    pub docs: Docs,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// Its parameters, in the order of the document.
    pub parameters: Vec<ParameterField>,
    /// What is sent as the body.
    pub body: Option<Body>,
    /// The name of the type of the body, where that is a form.
    pub form: Option<String>,
    /// Enums of the values of parameters.
    pub enums: Vec<EnumType>,
    /// Objects that are values of parameters.
    pub keys: Vec<KeysType>,
    /// What may come back.
    pub replies: Replies,
}

impl Unit {
    /// All types that it names.
    pub fn types(&self) -> Vec<RustType> {
        let mut found = Vec::new();
        each_type(&mut self.clone(), &mut |ty| found.push(ty.clone()));
        found
    }
}

/// A part of a path template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathPart {
    /// Text, escaped where the document did not.
    Literal(String),
    /// The parameter at this place among the unit's.
    Parameter(usize),
}

/// What the module of a version offers besides its operations: the names of the runtime.
pub(crate) const RUNTIME: [&str; 25] = [
    "IntoRequest",
    "Operation",
    "StreamOperation",
    "Received",
    "ReplyError",
    "NoError",
    "Upgraded",
    "RequestError",
    "RequestWriter",
    "ParameterStyle",
    "Decoder",
    "DecodeError",
    "Items",
    "ItemStream",
    "StreamError",
    "Lines",
    "Frames",
    "Frame",
    "FrameSource",
    "Filters",
    "FilePart",
    "FormWriter",
    "SecurityScheme",
    "SecurityKind",
    "OAuthFlow",
];

/// An operation of one version, with its place among those of the API.
pub(super) struct Draft {
    pub(super) index: usize,
    pub(super) file: OperationFile,
}

/// All operations of one version, in the order of the document.
pub(super) fn drafts(input: &Input<'_>, owner: VersionIndex, planned: &Crate) -> Vec<Draft> {
    let mut types = Taken::with(&RUNTIME);
    let operations = &input.api.operations;
    let names: Vec<_> = operations
        .iter()
        .map(|operation| types.take(type_name(&operation.id), ""))
        .collect();
    let exports = &planned.modules[owner].exports;
    let models: HashMap<&str, VersionIndex> = exports
        .iter()
        .map(|export| (export.type_name.as_str(), planned.files[export.file].owner))
        .collect();
    // An operation may be called like a model, and imports that under another name; the types of its own may not.
    types.reserve(models.keys().copied());
    let mut stems = Taken::with(&["mod"]);
    let drafts = operations.iter().zip(names).enumerate();
    drafts
        .map(|(index, (operation, name))| {
            let stem = stems.take(stem(&name), "_");
            let mut unit = unit(input, operation, name, &mut types);
            let imports = imports(&mut unit, &models);
            let file = OperationFile {
                owner,
                offered_by: VersionSet::only(owner),
                stem,
                unit,
                imports,
            };
            Draft { index, file }
        })
        .collect()
}

fn unit(input: &Input<'_>, operation: &ir::Operation, name: String, types: &mut Taken) -> Unit {
    let found = parameters(input, operation, &name, types);
    let replies = replies(input, operation, &name, types);
    let form = format!("{name}Form");
    let mut body = body::body(input, operation, &form);
    let is_form = |body: &Body| matches!(body.kind, BodyKind::Form(..));
    let form = body
        .as_ref()
        .is_some_and(is_form)
        .then(|| types.take(form, ""));
    if let (Some(body), Some(form)) = (&mut body, &form) {
        body.ty = RustType::Model(form.clone());
    }
    let words = operation.annotations.description.as_ref();
    let words = match (&operation.summary, words) {
        (Some(summary), Some(words)) => Some(format!("{summary}\n\n{words}")),
        (summary, words) => summary.as_ref().or(words).cloned(),
    };
    Unit {
        id: operation.id.clone(),
        method: operation.method,
        path: path(&operation.path, &found.fields),
        template: operation.path.clone(),
        tags: operation.tags.clone(),
        security: operation.security.clone(),
        docs: Docs::said_or(words.as_ref(), || format!("The operation `{name}`.")),
        deprecated: operation.annotations.deprecated.is_some(),
        parameters: found.fields,
        body,
        form,
        enums: found.enums,
        keys: found.keys,
        replies,
        name,
    }
}

/// The parts of a path template. What stands in braces and is no parameter stays as it is.
fn path(template: &str, fields: &[ParameterField]) -> Vec<PathPart> {
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut rest = template;
    while let Some(start) = rest.find('{') {
        let (before, from) = rest.split_at(start);
        literal.push_str(before);
        let end = from.find('}').map_or(from.len(), |at| at + 1);
        let name = from[..end].trim_start_matches('{').trim_end_matches('}');
        let is_it = |field: &ParameterField| {
            field.location == ParameterLocation::Path && field.wire == name
        };
        match fields.iter().position(is_it) {
            Some(index) => {
                parts.extend(literal_part(std::mem::take(&mut literal)));
                parts.push(PathPart::Parameter(index));
            }
            None => literal.push_str(&from[..end]),
        }
        rest = &from[end..];
    }
    literal.push_str(rest);
    parts.extend(literal_part(literal));
    parts
}

fn literal_part(text: String) -> Option<PathPart> {
    (!text.is_empty()).then(|| PathPart::Literal(escaped(&text)))
}

/// A part of a path in which nothing stands that a URI cannot hold.
fn escaped(text: &str) -> String {
    utf8_percent_encode(text, OUTSIDE_OF_PATHS).to_string()
}

/// What a URI cannot hold in its path; a `%` is an escape of the document's own.
const OUTSIDE_OF_PATHS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The models that an operation names. One that is called like a type of the operation's own is called otherwise here.
fn imports(
    unit: &mut Unit,
    models: &HashMap<&str, VersionIndex>,
) -> BTreeMap<String, (VersionIndex, String)> {
    let own: Vec<String> = own_types(unit).cloned().collect();
    let mut imports = BTreeMap::new();
    let own_types = Taken::with(&own.iter().map(String::as_str).collect::<Vec<_>>());
    let mut taken = own_types;
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    let is_own_place = |name: &str| own.iter().any(|own| own == name);
    each_model_type(unit, &mut |ty| {
        let RustType::Model(name) = ty else {
            return;
        };
        let Some(owner) = models.get(name.as_str()) else {
            return;
        };
        let here = renamed.entry(name.clone()).or_insert_with(|| {
            let wanted = if is_own_place(name) {
                format!("{name}Model")
            } else {
                name.clone()
            };
            taken.take(wanted, "_")
        });
        imports.insert(here.clone(), (*owner, name.clone()));
        *ty = RustType::Model(here.clone());
    });
    imports
}

fn own_types(unit: &Unit) -> impl Iterator<Item = &String> {
    let enums = unit.enums.iter().map(|own| &own.name);
    let keys = unit.keys.iter().map(|own| &own.name);
    let errors = match &unit.replies.errors {
        Errors::Several(name, _) => Some(name),
        _ => None,
    };
    let single = std::iter::once(&unit.name).chain(&unit.replies.name);
    single
        .chain(errors)
        .chain(&unit.form)
        .chain(enums)
        .chain(keys)
}

/// Calls `seen` for each type that stands for a model of the API.
fn each_model_type(unit: &mut Unit, seen: &mut impl FnMut(&mut RustType)) {
    let enums = unit.enums.iter().map(|own| own.name.clone());
    let keys = unit.keys.iter().map(|own| own.name.clone());
    let mut own: Vec<String> = enums.chain(keys).collect();
    own.extend(unit.form.clone());
    let is_own = |ty: &RustType| matches!(ty, RustType::Model(name) if own.contains(name));
    each_type(unit, &mut |ty| {
        visit_mut(ty, &mut |ty| {
            if !is_own(ty) {
                seen(ty)
            }
        })
    });
}

/// Calls `seen` for each type of a part of a request or a reply.
fn each_type(unit: &mut Unit, seen: &mut impl FnMut(&mut RustType)) {
    unit.parameters
        .iter_mut()
        .for_each(|field| seen(&mut field.ty));
    let methods = unit.keys.iter_mut().flat_map(|own| &mut own.keys);
    methods.for_each(|method| seen(&mut method.ty));
    if let Some(body) = &mut unit.body {
        seen(&mut body.ty);
        if let BodyKind::Form(_, fields) = &mut body.kind {
            fields.iter_mut().for_each(|field| seen(&mut field.ty));
        }
    }
    for answer in &mut unit.replies.success {
        match &mut answer.kind {
            AnswerKind::Json(ty) | AnswerKind::Stream(Stream::Lines(ty)) => seen(ty),
            _ => {}
        }
    }
    if let Some(Stream::Lines(ty)) = &mut unit.replies.stream {
        seen(ty);
    }
    match &mut unit.replies.errors {
        Errors::None => {}
        Errors::One(ty) => seen(ty),
        Errors::Several(_, failures) => failures.iter_mut().for_each(|one| seen(&mut one.ty)),
    }
}

fn visit_mut(ty: &mut RustType, seen: &mut impl FnMut(&mut RustType)) {
    match ty {
        RustType::Vec(inner)
        | RustType::Map(_, inner)
        | RustType::Option(inner)
        | RustType::Maybe(inner)
        | RustType::Box(inner) => visit_mut(inner, seen),
        ty => seen(ty),
    }
}
