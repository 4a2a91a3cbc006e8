//! Which operations send and receive a model.
//!
//! In: an API. Out: for each model the operations whose requests, and whose replies, hold it, however deep. Left out on
//! purpose: parameters and headers, which hold no models of their own.

use super::change::{Site, Used};
use crate::ir::{Api, Body, Model, ModelId, Operation};

/// The operations of each model of one API.
#[derive(Clone, Debug, Default)]
pub struct Usage {
    request: Vec<Vec<usize>>,
    response: Vec<Vec<usize>>,
}

impl Usage {
    /// Walks from each body to all that it holds.
    pub fn of(api: &Api) -> Self {
        let held: Vec<Vec<ModelId>> = api.models.iter().map(Model::references).collect();
        let mut usage = Self {
            request: vec![Vec::new(); held.len()],
            response: vec![Vec::new(); held.len()],
        };
        for (place, operation) in api.operations.iter().enumerate() {
            mark(sent(operation), &held, place, &mut usage.request);
            mark(received(operation), &held, place, &mut usage.response);
        }
        usage
    }

    /// Who uses what stands at this place.
    pub fn at(&self, site: &Site, api: &Api) -> Used {
        let id = |place: &usize| api.operations[*place].id.clone();
        let ids = |places: &[usize]| {
            let mut ids: Vec<_> = places.iter().map(id).collect();
            ids.sort_unstable();
            ids
        };
        match site {
            Site::Model(model) | Site::Member(model, _) => Used {
                request: ids(&self.request[model.0]),
                response: ids(&self.response[model.0]),
            },
            Site::Operation(place) | Site::Parameter(place, _) | Site::Body(place) => Used {
                request: vec![id(place)],
                response: Vec::new(),
            },
            Site::Reply(place, _) | Site::Header(place, ..) => Used {
                request: Vec::new(),
                response: vec![id(place)],
            },
        }
    }
}

fn mark(mut open: Vec<ModelId>, held: &[Vec<ModelId>], place: usize, used: &mut [Vec<usize>]) {
    while let Some(model) = open.pop() {
        let users = &mut used[model.0];
        if users.last() != Some(&place) {
            users.push(place);
            open.extend(&held[model.0]);
        }
    }
}

fn sent(operation: &Operation) -> Vec<ModelId> {
    operation.body.iter().flat_map(Body::references).collect()
}

fn received(operation: &Operation) -> Vec<ModelId> {
    let replies = operation.replies.iter();
    replies.flat_map(|reply| reply.body.references()).collect()
}

/// The models that the bodies of an operation name.
pub fn of_operation(operation: &Operation) -> Vec<ModelId> {
    let mut all = sent(operation);
    all.extend(received(operation));
    all
}
