//! Which operations send and receive a model.

use super::change::{Site, Used};
use crate::ir::visit::{TypeRefPath, Visit, walk_field};
use crate::ir::{Api, Body, Constraints, Field, Model, ModelId, Operation, Parameter, Shape};

/// The operations of each model of one API.
#[derive(Clone, Debug, Default)]
pub struct Usage {
    request: Vec<Vec<usize>>,
    response: Vec<Vec<usize>>,
}

impl Usage {
    /// Walks from each body to all that it holds: a readOnly property is not sent, and a writeOnly one does not come back.
    pub fn of(api: &Api) -> Self {
        let held = |is_left_out: fn(&Constraints) -> bool| -> Vec<Vec<ModelId>> {
            let models = api.models.iter();
            models.map(|model| held(model, is_left_out)).collect()
        };
        let sent_by = held(|constraints| constraints.read_only);
        let received_by = held(|constraints| constraints.write_only);
        let mut usage = Self {
            request: vec![Vec::new(); api.models.len()],
            response: vec![Vec::new(); api.models.len()],
        };
        for (index, operation) in api.operations.iter().enumerate() {
            let parameters = operation.parameters.iter().flat_map(Parameter::references);
            let sent = sent(operation).into_iter().chain(parameters).collect();
            mark(sent, &sent_by, index, &mut usage.request);
            let received = received(operation);
            mark(received, &received_by, index, &mut usage.response);
        }
        usage
    }

    /// Who uses what stands at this place.
    pub fn at(&self, site: &Site, api: &Api) -> Used {
        let id = |index: &usize| api.operations[*index].id.clone();
        match site {
            Site::Model(model) => self.of_model(*model, &Constraints::default(), api),
            Site::Member(model, key) => {
                let field = field(api.model(*model), key);
                let constraints = field.map(|field| &field.type_ref.constraints);
                self.of_model(*model, constraints.unwrap_or(&Constraints::default()), api)
            }
            Site::Operation(index) | Site::Parameter(index, _) | Site::Body(index) => Used {
                request: vec![id(index)],
                response: Vec::new(),
            },
            Site::Document => Used {
                request: sorted(api.operations.iter()),
                response: Vec::new(),
            },
            Site::SecurityScheme(name) => {
                let requires = |operation: &&Operation| {
                    let mut schemes = operation.security.iter().flatten();
                    schemes.any(|(required, _)| required == name)
                };
                Used {
                    request: sorted(api.operations.iter().filter(requires)),
                    response: Vec::new(),
                }
            }
            Site::Response(index, _) | Site::Header(index, ..) => Used {
                request: Vec::new(),
                response: vec![id(index)],
            },
        }
    }

    /// Who uses a model, or a property of it that is of these constraints.
    fn of_model(&self, model: ModelId, constraints: &Constraints, api: &Api) -> Used {
        let ids = |users: &[Vec<usize>]| {
            let users = users[model.0].iter();
            let mut ids: Vec<_> = users
                .map(|index| api.operations[*index].id.clone())
                .collect();
            ids.sort_unstable();
            ids
        };
        let mut used = Used {
            request: ids(&self.request),
            response: ids(&self.response),
        };
        if constraints.read_only {
            used.request.clear();
        }
        if constraints.write_only {
            used.response.clear();
        }
        used
    }
}

fn sorted<'o>(operations: impl Iterator<Item = &'o Operation>) -> Vec<String> {
    let mut ids: Vec<_> = operations.map(|operation| operation.id.clone()).collect();
    ids.sort_unstable();
    ids
}

/// The property of a model with this key.
fn field<'m>(model: &'m Model, key: &str) -> Option<&'m Field> {
    match &model.shape {
        Shape::Object(object) => object.fields.iter().find(|field| field.key == key),
        _ => None,
    }
}

/// The models that a model names, but for those that stand in properties which are left out.
fn held(model: &Model, is_left_out: fn(&Constraints) -> bool) -> Vec<ModelId> {
    let mut held = Held {
        is_left_out,
        models: Vec::new(),
    };
    held.visit_shape(TypeRefPath::of(&model.path), &model.shape);
    held.models
}

struct Held {
    is_left_out: fn(&Constraints) -> bool,
    models: Vec<ModelId>,
}

impl Visit<'_> for Held {
    fn visit_field(&mut self, field: &Field) {
        if !(self.is_left_out)(&field.type_ref.constraints) {
            walk_field(self, field);
        }
    }

    fn visit_reference(&mut self, id: ModelId) {
        self.models.push(id);
    }
}

fn mark(mut open: Vec<ModelId>, held: &[Vec<ModelId>], index: usize, used: &mut [Vec<usize>]) {
    while let Some(model) = open.pop() {
        let users = &mut used[model.0];
        if users.last() != Some(&index) {
            users.push(index);
            open.extend(&held[model.0]);
        }
    }
}

fn sent(operation: &Operation) -> Vec<ModelId> {
    operation.body.iter().flat_map(Body::references).collect()
}

fn received(operation: &Operation) -> Vec<ModelId> {
    let responses = operation.responses.iter();
    responses
        .flat_map(|response| response.body.references())
        .collect()
}

/// The models that the bodies of an operation name.
pub fn of_operation(operation: &Operation) -> Vec<ModelId> {
    let mut all = sent(operation);
    all.extend(received(operation));
    all
}
