//! oneOf and anyOf: the variants, and how a value tells which of them it is.
//!
//! The texts that stand for a variant are those that the mapping leads to it, else those that its property lists, else the
//! name of its definition. Where all variants list different texts for a property that they require, that property is the
//! discriminator though nobody says so. One that does not tell all variants apart is named in a warning and goes: then the
//! variant that fits is read.

use super::annotation::title;
use super::{At, Lowering, Node};
use crate::ir::{Discriminator, Shape, Union};
use crate::pointer::Pointer;
use crate::schema_path::Step;
use openapiv3 as oas;
use openapiv3::{ObjectType, ReferenceOr, Schema, SchemaKind, Type as SchemaType};

/// How many references and parts are looked through for what a property lists.
const MOST_STEPS: usize = 64;

impl<'a> Lowering<'a, '_> {
    pub(super) fn union(
        &mut self,
        nodes: &[ReferenceOr<Schema>],
        key: &str,
        schema: &Schema,
        at: &At,
    ) -> Shape {
        let mut variants = Vec::with_capacity(nodes.len());
        for (index, node) in nodes.iter().enumerate() {
            let pointer = at.pointer.child(key).index(index);
            let at = At {
                path: at.path.join(Step::Variant(index)),
                pointer,
            };
            variants.push(self.type_ref(node.into(), &at));
        }
        let said = schema.schema_data.discriminator.as_ref();
        let discriminator = said.map(|said| self.discriminator(nodes, said));
        let titles = nodes.iter().map(|node| node.as_item().and_then(title));
        Shape::Union(Union {
            variants,
            titles: titles.collect(),
            discriminator,
        })
    }

    fn discriminator(
        &self,
        nodes: &[ReferenceOr<Schema>],
        said: &oas::Discriminator,
    ) -> Discriminator {
        let tags = nodes.iter().map(|node| self.tags(node.into(), said));
        Discriminator {
            property: said.property_name.clone(),
            tags: tags.map(Option::unwrap_or_default).collect(),
        }
    }

    /// The texts that stand for a variant.
    fn tags(&self, node: Node<'_>, said: &oas::Discriminator) -> Option<Vec<String>> {
        let reference = match node {
            Node::Reference(reference) => Some(reference),
            Node::Schema(_) => None,
        };
        let name = reference
            .and_then(Pointer::parse_reference)
            .and_then(|pointer| Some(pointer.split_last()?.1));
        let leads_here =
            |target: &str| Some(target) == reference || Some(target) == name.as_deref();
        let mapped = said.mapping.iter();
        let mapped = mapped.filter(|(_, target)| leads_here(target));
        let mapped: Vec<_> = mapped.map(|(tag, _)| tag.clone()).collect();
        if !mapped.is_empty() {
            return Some(mapped);
        }
        let variant = self.resolved(node)?;
        if let Some(listed) = self.listed(variant, &said.property_name) {
            return Some(listed.into_iter().map(str::to_owned).collect());
        }
        // A union of its own has other names for what it holds.
        match &variant.schema_kind {
            SchemaKind::Type(SchemaType::Object(_)) | SchemaKind::AllOf { .. } => {
                name.map(|name| vec![name])
            }
            _ => None,
        }
    }

    /// The texts that a schema lists for a property, also where it takes it over from a part of an allOf.
    fn listed<'d>(&self, schema: &'d Schema, property: &str) -> Option<Vec<&'d str>>
    where
        'a: 'd,
    {
        let mut open = vec![schema];
        for _ in 0..MOST_STEPS {
            let schema = open.pop()?;
            if let SchemaKind::AllOf { all_of } = &schema.schema_kind {
                let parts = all_of.iter().map(|part| self.resolved(part.into()));
                open.extend(parts.flatten().take(MOST_STEPS));
            }
            let found = object(schema).and_then(|object| object.properties.get(property));
            let Some(found) = found else {
                continue;
            };
            let SchemaKind::Type(SchemaType::String(string)) =
                &self.resolved(found.into())?.schema_kind
            else {
                return None;
            };
            let listed = string.enumeration.iter().map(Option::as_deref);
            let listed: Option<Vec<_>> = listed.collect();
            return listed.filter(|listed| !listed.is_empty());
        }
        None
    }

    /// The schema that a node is or leads to, through wrappers of one part.
    fn resolved<'d>(&self, mut node: Node<'d>) -> Option<&'d Schema>
    where
        'a: 'd,
    {
        for _ in 0..MOST_STEPS {
            match node {
                Node::Schema(schema) => match &schema.schema_kind {
                    SchemaKind::AllOf { all_of: parts }
                    | SchemaKind::OneOf { one_of: parts }
                    | SchemaKind::AnyOf { any_of: parts } => match parts.as_slice() {
                        [only] => node = only.into(),
                        _ => return Some(schema),
                    },
                    _ => return Some(schema),
                },
                Node::Reference(reference) => {
                    let pointer = Pointer::parse_reference(reference)?;
                    let (_, name) = pointer.split_last()?;
                    node = self.components()?.schemas.get(&name)?.into();
                }
            }
        }
        None
    }
}

fn object(schema: &Schema) -> Option<&ObjectType> {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::Object(object)) => Some(object),
        _ => None,
    }
}
