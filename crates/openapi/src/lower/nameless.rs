//! What stands inside of a parameter, to any depth: objects and unions that no type gives a name.

use super::{At, Lowering, Node};
use crate::ir::{Inside, Nameless, ParameterKey};
use crate::schema_path::Step;
use openapiv3::{
    AdditionalProperties, ArrayType, ObjectType, ParameterSchemaOrContent, ReferenceOr, Schema,
    SchemaKind, Type,
};

impl Lowering<'_, '_> {
    pub(super) fn nameless(&mut self, node: Node<'_>, at: &At) -> Nameless {
        Nameless {
            type_ref: self.nameless_type_ref(node, at),
            inside: match node {
                Node::Schema(schema) => self.inside(schema, at),
                Node::Reference(_) => Inside::default(),
            },
        }
    }

    /// What stands inside of a parameter or a header.
    pub(super) fn inside_of(&mut self, format: &ParameterSchemaOrContent, at: &At) -> Inside {
        match format {
            ParameterSchemaOrContent::Schema(ReferenceOr::Item(schema)) => {
                self.inside(schema, &at.step(at.path.clone(), "schema"))
            }
            _ => Inside::default(),
        }
    }

    fn inside(&mut self, schema: &Schema, at: &At) -> Inside {
        match &schema.schema_kind {
            SchemaKind::Type(Type::Object(object)) => self.inside_of_object(object, at),
            SchemaKind::Type(Type::Array(array)) => Inside {
                items: self.inside_of_array(array, at),
                ..Inside::default()
            },
            SchemaKind::OneOf { one_of } => Inside {
                variants: self.each(one_of, "oneOf", Step::Variant, at),
                ..Inside::default()
            },
            SchemaKind::AnyOf { any_of } => Inside {
                variants: self.each(any_of, "anyOf", Step::Variant, at),
                ..Inside::default()
            },
            SchemaKind::AllOf { all_of } => Inside {
                parts: self.each(all_of, "allOf", Step::Part, at),
                ..Inside::default()
            },
            SchemaKind::Any(any) => {
                let mut variants = self.each(&any.one_of, "oneOf", Step::Variant, at);
                variants.extend(self.each(&any.any_of, "anyOf", Step::Variant, at));
                Inside {
                    keys: self.keys(any.properties.iter(), &any.required, at),
                    variants,
                    parts: self.each(&any.all_of, "allOf", Step::Part, at),
                    ..Inside::default()
                }
            }
            _ => Inside::default(),
        }
    }

    fn inside_of_object(&mut self, object: &ObjectType, at: &At) -> Inside {
        // A map without properties has a type, which says it.
        let values = match &object.additional_properties {
            Some(AdditionalProperties::Schema(schema)) if !object.properties.is_empty() => {
                let at = at.step(at.path.values(), "additionalProperties");
                Some(Box::new(self.nameless((&**schema).into(), &at)))
            }
            _ => None,
        };
        Inside {
            keys: self.keys(object.properties.iter(), &object.required, at),
            values,
            ..Inside::default()
        }
    }

    fn inside_of_array(&mut self, array: &ArrayType, at: &At) -> Option<Box<Nameless>> {
        let items = array.items.as_ref()?;
        let items = self.nameless(items.into(), &at.step(at.path.items(), "items"));
        (!items.inside.is_empty()).then(|| Box::new(items))
    }

    fn keys<'p>(
        &mut self,
        properties: impl Iterator<Item = (&'p String, &'p ReferenceOr<Box<Schema>>)>,
        required: &[String],
        at: &At,
    ) -> Vec<ParameterKey> {
        properties
            .map(|(name, node)| ParameterKey {
                name: name.clone(),
                required: required.contains(name),
                value: self.nameless(node.into(), &at.property(name)),
            })
            .collect()
    }

    fn each(
        &mut self,
        schemas: &[ReferenceOr<Schema>],
        key: &str,
        step: fn(usize) -> Step,
        at: &At,
    ) -> Vec<Nameless> {
        let schemas = schemas.iter().enumerate();
        schemas
            .map(|(index, schema)| {
                let list = at.step(at.path.join(step(index)), key);
                let at = list.step(list.path.clone(), &index.to_string());
                self.nameless(schema.into(), &at)
            })
            .collect()
    }
}
