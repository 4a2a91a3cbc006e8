//! Every place of an API that holds a value, with the path by which the census calls it.
//!
//! In: an [`Api`]. Out: [`Node`]s, each after the one it stands in, definitions first, then the bodies of the
//! operations. Left out on purpose: parameters and headers, which the census counts apart, and the fields that an
//! allOf takes over, which are counted where they are defined.

use openapi::ir::{Api, Model, ModelPlace, Object, Operation, Shape, Slot, Type};
use openapi::schema_path::{SchemaPath, Step};

/// Where a node stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Definition,
    Property,
    Items,
    Values,
    Body,
    Reply,
}

/// A place that holds a value.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    /// Its path in the census.
    pub path: String,
    /// Its path in our messages.
    pub schema_path: SchemaPath,
    pub place: Place,
    /// What holds the value; `None` for a definition.
    pub slot: Option<&'a Slot>,
    /// The model that is defined in this very place.
    pub model: Option<&'a Model>,
    /// The operation that it belongs to.
    pub operation: Option<&'a Operation>,
    api: &'a Api,
}

/// What a node holds, with models that are defined elsewhere by name only.
#[derive(Clone, Copy, Debug)]
pub enum Holds<'a> {
    Reference(&'a Model),
    Object(&'a Object),
    TextEnum(&'a Model),
    IntegerEnum(&'a Model),
    Union,
    Plain(&'a Type),
}

impl<'a> Node<'a> {
    /// What it holds.
    pub fn holds(&self) -> Holds<'a> {
        let ty = match (self.model, self.slot) {
            (Some(model), _) => match &model.shape {
                Shape::Object(object) => return Holds::Object(object),
                Shape::TextEnum(_) => return Holds::TextEnum(model),
                Shape::IntegerEnum { .. } => return Holds::IntegerEnum(model),
                Shape::Union(_) => return Holds::Union,
                Shape::Alias(slot) => &slot.ty,
            },
            (None, Some(slot)) => &slot.ty,
            (None, None) => unreachable!("a node is a definition or has a slot"),
        };
        match ty {
            Type::Model(id) => Holds::Reference(self.api.model(*id)),
            ty => Holds::Plain(ty),
        }
    }

    /// The slots that say something about the value: its own, and that of what the model here stands for.
    pub fn slots(&self) -> Vec<&'a Slot> {
        let alias = match self.model.map(|model| &model.shape) {
            Some(Shape::Alias(slot)) => Some(slot.as_ref()),
            _ => None,
        };
        self.slot.into_iter().chain(alias).collect()
    }

    /// Whether null may stand for it, as said in this very place.
    pub fn nullable(&self) -> Option<bool> {
        let of_model = self.model.and_then(|model| model.nullable);
        self.slot.and_then(|slot| slot.nullable).or(of_model)
    }

    /// Whether a default is said in this very place.
    pub fn has_default(&self) -> bool {
        let in_model = self.model.is_some_and(|model| model.default.is_some());
        in_model || self.slot.is_some_and(|slot| slot.default.is_some())
    }

    /// Whether its name in Docker's own code is said in this very place.
    pub fn has_go_name(&self) -> bool {
        let in_model = self
            .model
            .is_some_and(|model| model.about.go_name.is_some());
        in_model || self.slot.is_some_and(|slot| slot.about.go_name.is_some())
    }

    /// The object with fields that is defined in this very place.
    pub fn object(&self) -> Option<&'a Object> {
        match self.holds() {
            Holds::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The path of an object's own fields: below the inline part, where it is an allOf.
    ///
    /// The census numbers the parts of an allOf. Of the merged object we know how many parts were references and how
    /// many stood inline; in this document there is at most one inline part, and it is the last one.
    pub fn fields_path(&self) -> String {
        match self.object() {
            Some(object) if object.inline_parts > 0 => {
                format!("{}/allOf/{}", self.path, object.includes.len())
            }
            _ => self.path.clone(),
        }
    }

    fn below(&self, path: String, schema_path: SchemaPath, place: Place, slot: &'a Slot) -> Self {
        let (api, operation) = (self.api, self.operation);
        Self {
            path,
            schema_path,
            place,
            slot: Some(slot),
            model: inline(api, slot),
            operation,
            api,
        }
    }

    fn children(&self) -> Vec<Self> {
        let mut children = Vec::new();
        match self.holds() {
            Holds::Object(object) => {
                let parent = self.fields_path();
                for field in object
                    .fields
                    .iter()
                    .filter(|field| field.included_from.is_none())
                {
                    let path = format!("{parent}/{}", field.key);
                    children.push(self.below(
                        path,
                        field.path.clone(),
                        Place::Property,
                        &field.slot,
                    ));
                }
                if let Some(values) = &object.additional {
                    let (path, at) = (format!("{parent}/*"), self.schema_path.values());
                    children.push(self.below(path, at, Place::Values, values));
                }
            }
            Holds::Plain(Type::Array(items)) => {
                let (path, at) = (format!("{}/items", self.path), self.schema_path.items());
                children.push(self.below(path, at, Place::Items, items));
            }
            Holds::Plain(Type::Map(values)) => {
                let (path, at) = (format!("{}/*", self.path), self.schema_path.values());
                children.push(self.below(path, at, Place::Values, values));
            }
            _ => {}
        }
        children
    }
}

/// All nodes of an API.
pub fn nodes(api: &Api) -> Vec<Node<'_>> {
    let mut nodes = Vec::new();
    for root in definitions(api).into_iter().chain(bodies(api)) {
        push(root, &mut nodes);
    }
    nodes
}

/// The nodes in one place.
pub fn nodes_in(api: &Api, place: Place) -> Vec<Node<'_>> {
    nodes(api)
        .into_iter()
        .filter(|node| node.place == place)
        .collect()
}

/// The model that is defined where the slot stands.
pub fn inline<'a>(api: &'a Api, slot: &Slot) -> Option<&'a Model> {
    match slot.ty {
        Type::Model(id) => Some(api.model(id)).filter(|m| m.place != ModelPlace::Definition),
        _ => None,
    }
}

/// The name of a definition, as the document writes it.
pub fn definition_name(model: &Model) -> &str {
    match model.path.steps() {
        [Step::Definition(name)] => name,
        _ => panic!("`{}` is no definition", model.path),
    }
}

fn push<'a>(node: Node<'a>, nodes: &mut Vec<Node<'a>>) {
    let children = node.children();
    nodes.push(node);
    for child in children {
        push(child, nodes);
    }
}

fn definitions(api: &Api) -> Vec<Node<'_>> {
    let models = api
        .models
        .iter()
        .filter(|model| model.place == ModelPlace::Definition);
    let nodes = models.map(|model| Node {
        path: definition_name(model).to_owned(),
        schema_path: model.path.clone(),
        place: Place::Definition,
        slot: None,
        model: Some(model),
        operation: None,
        api,
    });
    nodes.collect()
}

fn bodies(api: &Api) -> Vec<Node<'_>> {
    api.operations
        .iter()
        .flat_map(|operation| bodies_of(api, operation))
        .collect()
}

fn bodies_of<'a>(api: &'a Api, operation: &'a Operation) -> Vec<Node<'a>> {
    let node = |name: &str, step: Step, place: Place, slot: &'a Slot| Node {
        path: format!("{}.{name}", operation.id),
        schema_path: operation.path.join(step),
        place,
        slot: Some(slot),
        model: inline(api, slot),
        operation: Some(operation),
        api,
    };
    let body = operation.body.iter().filter_map(|body| {
        let slot = body.slot.as_ref()?;
        Some(node("body", Step::Body, Place::Body, slot))
    });
    let replies = operation.replies.iter().filter_map(|reply| {
        let slot = reply.body.slot.as_ref()?;
        let step = Step::Response(reply.status.clone());
        Some(node(&reply.status, step, Place::Reply, slot))
    });
    body.chain(replies).collect()
}
