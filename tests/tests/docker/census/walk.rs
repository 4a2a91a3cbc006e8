//! Every place of an API that holds a value, with the path by which the census calls it.

use openapi::ir::{Api, Model, ModelLocation, Object, Operation, Shape, Type, TypeRef};
use openapi::schema_path::{SchemaPath, Step};

/// Where a node stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    Definition,
    Property,
    Items,
    Values,
    Body,
    Response,
}

/// A place that holds a value.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    /// Its path in the census.
    pub path: String,
    /// Its path in our messages.
    pub schema_path: SchemaPath,
    pub location: Location,
    /// What holds the value; `None` for a definition.
    pub type_ref: Option<&'a TypeRef>,
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
    StringEnum(&'a Model),
    IntegerEnum(&'a Model),
    Union,
    Plain(&'a Type),
}

impl<'a> Node<'a> {
    /// What it holds.
    pub fn holds(&self) -> Holds<'a> {
        let ty = match (self.model, self.type_ref) {
            (Some(model), _) => match &model.shape {
                Shape::Object(object) => return Holds::Object(object),
                Shape::StringEnum(_) => return Holds::StringEnum(model),
                Shape::IntegerEnum { .. } => return Holds::IntegerEnum(model),
                Shape::Union(_) => return Holds::Union,
                Shape::Alias(type_ref) => &type_ref.ty,
            },
            (None, Some(type_ref)) => &type_ref.ty,
            (None, None) => unreachable!("a node is a definition or has a slot"),
        };
        match ty {
            Type::Model(id) => Holds::Reference(self.api.model(*id)),
            ty => Holds::Plain(ty),
        }
    }

    /// The type references that say something about the value: its own, and that of what the model here stands for.
    pub fn type_refs(&self) -> Vec<&'a TypeRef> {
        let alias = match self.model.map(|model| &model.shape) {
            Some(Shape::Alias(type_ref)) => Some(type_ref.as_ref()),
            _ => None,
        };
        self.type_ref.into_iter().chain(alias).collect()
    }

    /// Whether null may stand for it, as said in this very place.
    pub fn nullable(&self) -> Option<bool> {
        let of_model = self.model.and_then(|model| model.nullable);
        self.type_ref
            .and_then(|type_ref| type_ref.nullable)
            .or(of_model)
    }

    /// Whether a default is said in this very place.
    pub fn has_default(&self) -> bool {
        let in_model = self.model.is_some_and(|model| model.default.is_some());
        in_model
            || self
                .type_ref
                .is_some_and(|type_ref| type_ref.default.is_some())
    }

    /// Whether its name in Docker's own code is said in this very place.
    pub fn has_go_name(&self) -> bool {
        let in_model = self
            .model
            .is_some_and(|model| model.annotations.go_name.is_some());
        in_model
            || self
                .type_ref
                .is_some_and(|type_ref| type_ref.annotations.go_name.is_some())
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

    fn below(
        &self,
        path: String,
        schema_path: SchemaPath,
        location: Location,
        type_ref: &'a TypeRef,
    ) -> Self {
        let (api, operation) = (self.api, self.operation);
        Self {
            path,
            schema_path,
            location,
            type_ref: Some(type_ref),
            model: inline(api, type_ref),
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
                        Location::Property,
                        &field.type_ref,
                    ));
                }
                if let Some(values) = &object.additional {
                    let (path, at) = (format!("{parent}/*"), self.schema_path.values());
                    children.push(self.below(path, at, Location::Values, values));
                }
            }
            Holds::Plain(Type::Array(items)) => {
                let (path, at) = (format!("{}/items", self.path), self.schema_path.items());
                children.push(self.below(path, at, Location::Items, items));
            }
            Holds::Plain(Type::Map(values)) => {
                let (path, at) = (format!("{}/*", self.path), self.schema_path.values());
                children.push(self.below(path, at, Location::Values, values));
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
pub fn nodes_in(api: &Api, location: Location) -> Vec<Node<'_>> {
    nodes(api)
        .into_iter()
        .filter(|node| node.location == location)
        .collect()
}

/// The model that is defined where the type reference stands.
pub fn inline<'a>(api: &'a Api, type_ref: &TypeRef) -> Option<&'a Model> {
    match type_ref.ty {
        Type::Model(id) => Some(api.model(id)).filter(|m| m.location != ModelLocation::Definition),
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
        .filter(|model| model.location == ModelLocation::Definition);
    let nodes = models.map(|model| Node {
        path: definition_name(model).to_owned(),
        schema_path: model.path.clone(),
        location: Location::Definition,
        type_ref: None,
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
    let node = |name: &str, step: Step, location: Location, type_ref: &'a TypeRef| Node {
        path: format!("{}.{name}", operation.id),
        schema_path: operation.schema_path.join(step),
        location,
        type_ref: Some(type_ref),
        model: inline(api, type_ref),
        operation: Some(operation),
        api,
    };
    let body = operation.body.iter().filter_map(|body| {
        let type_ref = body.type_ref.as_ref()?;
        Some(node("body", Step::Body, Location::Body, type_ref))
    });
    let responses = operation.responses.iter().filter_map(|response| {
        let type_ref = response.body.type_ref.as_ref()?;
        let step = Step::Response(response.status.clone());
        Some(node(&response.status, step, Location::Response, type_ref))
    });
    body.chain(responses).collect()
}
