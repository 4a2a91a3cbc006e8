//! oneOf and anyOf: the variants, and how a value tells which of them it is.
//!
//! In: the variants and the discriminator, if there is one. Out: a [`Union`]. The texts that stand for a variant are
//! those that the mapping leads to it, else those that its property lists, else the name of its definition. Where all
//! variants list different texts for a property that they require, that property is the discriminator though nobody says
//! so. One that does not tell all variants apart is named in a warning and goes: then the variant that fits is read.

use super::node::{Kind, Node, Schema};
use super::{At, Lowering};
use crate::ir::{Discriminator, Shape, Union};
use crate::pointer::Pointer;
use crate::schema_path::Step;
use serde_json::Value;

/// How many references and parts are looked through for what a property lists.
const MOST_STEPS: usize = 64;

impl<'a> Lowering<'a, '_> {
    pub(super) fn union(
        &mut self,
        nodes: &[Value],
        key: &str,
        schema: Schema<'_>,
        at: &At,
    ) -> Shape {
        let mut variants = Vec::with_capacity(nodes.len());
        for (index, node) in nodes.iter().enumerate() {
            let pointer = at.pointer.child(key).index(index);
            let at = At {
                path: at.path.join(Step::Variant(index)),
                pointer,
            };
            variants.push(self.slot(node.into(), &at));
        }
        let said = schema.get("discriminator");
        let discriminator = said.and_then(|said| self.discriminator(nodes, said));
        Shape::Union(Union {
            variants,
            discriminator,
        })
    }

    fn discriminator(&self, nodes: &[Value], said: &Value) -> Option<Discriminator> {
        let property = said["propertyName"].as_str()?;
        let tags = nodes
            .iter()
            .map(|node| self.tags(node.into(), property, &said["mapping"]));
        Some(Discriminator {
            property: property.to_owned(),
            tags: tags.map(Option::unwrap_or_default).collect(),
        })
    }

    /// The texts that stand for a variant.
    fn tags(&self, node: Node<'_>, property: &str, mapping: &Value) -> Option<Vec<String>> {
        let reference = match node {
            Node::Reference(reference) => Some(reference),
            Node::Schema(_) => None,
        };
        let name = reference
            .and_then(Pointer::parse_reference)
            .and_then(|pointer| Some(pointer.split_last()?.1));
        let mapped = mapping.as_object().into_iter().flatten();
        let leads_here = |target: &Value| {
            let target = target.as_str();
            target.is_some() && (target == reference || target == name.as_deref())
        };
        let mapped = mapped.filter(|(_, target)| leads_here(target));
        let mapped: Vec<_> = mapped.map(|(tag, _)| tag.clone()).collect();
        if !mapped.is_empty() {
            return Some(mapped);
        }
        let variant = self.resolved(node)?;
        if let Some(listed) = self.listed(variant, property) {
            return Some(listed.into_iter().map(str::to_owned).collect());
        }
        // A union of its own has other names for what it holds.
        match variant.kind() {
            Kind::Object | Kind::AllOf(_) => name.map(|name| vec![name]),
            _ => None,
        }
    }

    /// The texts that a schema lists for a property, also where it takes it over from a part of an allOf.
    fn listed<'d>(&self, schema: Schema<'d>, property: &str) -> Option<Vec<&'d str>>
    where
        'a: 'd,
    {
        let mut open = vec![schema];
        for _ in 0..MOST_STEPS {
            let schema = open.pop()?;
            if let Kind::AllOf(parts) = schema.kind() {
                let parts = parts.iter().map(|part| self.resolved(part.into()));
                open.extend(parts.flatten().take(MOST_STEPS));
            }
            let mut properties = schema.properties();
            let Some((_, found)) = properties.find(|(key, _)| *key == property) else {
                continue;
            };
            let listed = self.resolved(found)?.listed().iter().map(Value::as_str);
            let listed: Option<Vec<_>> = listed.collect();
            return listed.filter(|listed| !listed.is_empty());
        }
        None
    }

    /// The schema that a node is or leads to, through wrappers of one part.
    fn resolved<'d>(&self, mut node: Node<'d>) -> Option<Schema<'d>>
    where
        'a: 'd,
    {
        for _ in 0..MOST_STEPS {
            match node {
                Node::Schema(schema) => match schema.kind() {
                    Kind::AllOf(parts) | Kind::OneOf(parts) | Kind::AnyOf(parts) => match parts {
                        [only] => node = only.into(),
                        _ => return Some(schema),
                    },
                    _ => return Some(schema),
                },
                Node::Reference(reference) => {
                    let pointer = Pointer::parse_reference(reference)?;
                    let (_, name) = pointer.split_last()?;
                    let schemas = &self.canonical.document()["components"]["schemas"];
                    node = schemas.get(name.as_str())?.into();
                }
            }
        }
        None
    }
}
