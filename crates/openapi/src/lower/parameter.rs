//! Parameters: what they hold, and how that is written.
//!
//! Everything that OpenAPI 3 says of it is kept: styles, `explode`, media types of a parameter, and the keys of an object. The
//! text of a parameter may be a media type in disguise as well (`contentMediaType`); that is the extension `x-content`.

use super::{At, Lowering};
use crate::ir::{
    Deprecation, Inside, Nameless, Parameter, ParameterContent, ParameterLocation, ParameterStyle,
    Type, TypeRef,
};
use crate::lift::schema_node;
use crate::schema_path::Step;
use openapiv3 as oas;
use openapiv3::{Components, ReferenceOr, Schema};
use serde_json::Value;

impl<'a> Lowering<'a, '_> {
    pub(super) fn parameter(
        &mut self,
        node: &'a ReferenceOr<oas::Parameter>,
        at: At,
    ) -> Option<Parameter> {
        let shared = |components: &'a Components, name: &str| components.parameters.get(name);
        let (parameter, at) = self.resolve(node, "parameters", shared, at)?;
        let location = match parameter {
            oas::Parameter::Query { .. } => ParameterLocation::Query,
            oas::Parameter::Header { .. } => ParameterLocation::Header,
            oas::Parameter::Path { .. } => ParameterLocation::Path,
            oas::Parameter::Cookie { .. } => ParameterLocation::Cookie,
        };
        let data = parameter.parameter_data_ref();
        // A shared one has a path of its own, which belongs to no operation.
        let path = match node {
            ReferenceOr::Reference { .. } => at.path,
            ReferenceOr::Item(_) => {
                let step = Step::Parameter(location.as_str().to_owned(), data.name.clone());
                at.path.join(step)
            }
        };
        let at = At {
            path,
            pointer: at.pointer,
        };
        let mut type_ref = self.schema_of(&data.format, &at);
        type_ref.annotations.description = data
            .description
            .clone()
            .or(type_ref.annotations.description);
        if data.deprecated == Some(true) {
            type_ref.annotations.is_deprecated_in_document = true;
            type_ref
                .annotations
                .deprecated
                .get_or_insert_with(Deprecation::default);
        }
        let is_list = matches!(type_ref.ty, Type::Array(_));
        let style = style(parameter);
        let by_default = style == ParameterStyle::Form;
        let explode = data.explode.unwrap_or(by_default);
        Some(Parameter {
            list_format: is_list.then(|| list_format(location, style, explode)),
            inside: self.inside_of(&data.format, &at),
            allow_empty: allows_empty(parameter),
            allow_reserved: matches!(
                parameter,
                oas::Parameter::Query {
                    allow_reserved: true,
                    ..
                }
            ),
            content: self.parameter_content(data, &at),
            path: at.path,
            name: data.name.clone(),
            location,
            required: data.required,
            style,
            explode,
            type_ref,
        })
    }

    /// What a parameter or a header holds; one with a media type holds anything.
    pub(super) fn schema_of(&mut self, format: &oas::ParameterSchemaOrContent, at: &At) -> TypeRef {
        match format {
            oas::ParameterSchemaOrContent::Schema(schema) => {
                self.nameless_type_ref(schema.into(), &at.step(at.path.clone(), "schema"))
            }
            oas::ParameterSchemaOrContent::Content(_) => TypeRef::of(Type::Any),
        }
    }

    /// The media type of a parameter: its only one, or the one of its text.
    fn parameter_content(
        &mut self,
        data: &oas::ParameterData,
        at: &At,
    ) -> Option<ParameterContent> {
        if let oas::ParameterSchemaOrContent::Content(content) = &data.format {
            let (media_type, media) = content.first()?;
            let at = at.step(at.path.clone(), "content");
            let at = at.step(at.path.clone(), media_type);
            let at = at.step(at.path.clone(), "schema");
            return Some(self.content_of(media_type, None, media.schema.as_ref(), &at));
        }
        let said = data.extensions.get("x-content")?;
        let text = |key| said.get(key).and_then(Value::as_str).map(str::to_owned);
        let schema = said.get("schema").map(schema_node);
        let media_type = text("mediaType").unwrap_or_else(|| "application/json".to_owned());
        Some(self.content_of(&media_type, text("encoding"), schema.as_ref(), at))
    }

    fn content_of(
        &mut self,
        media_type: &str,
        encoding: Option<String>,
        schema: Option<&ReferenceOr<Schema>>,
        at: &At,
    ) -> ParameterContent {
        let schema = schema.map(|schema| self.nameless(schema.into(), at));
        let Nameless { type_ref, inside } = schema.unwrap_or_else(|| Nameless {
            type_ref: TypeRef::of(Type::Any),
            inside: Inside::default(),
        });
        ParameterContent {
            media_type: media_type.to_owned(),
            encoding,
            type_ref,
            inside,
        }
    }
}

fn allows_empty(parameter: &oas::Parameter) -> bool {
    match parameter {
        oas::Parameter::Query {
            allow_empty_value, ..
        } => allow_empty_value.unwrap_or(false),
        _ => false,
    }
}

/// The style that a parameter is given, or that of its location.
fn style(parameter: &oas::Parameter) -> ParameterStyle {
    match parameter {
        oas::Parameter::Path { style, .. } => match style {
            oas::PathStyle::Simple => ParameterStyle::Simple,
            oas::PathStyle::Label => ParameterStyle::Label,
            oas::PathStyle::Matrix => ParameterStyle::Matrix,
        },
        oas::Parameter::Header { .. } => ParameterStyle::Simple,
        oas::Parameter::Cookie { .. } => ParameterStyle::Form,
        oas::Parameter::Query {
            style,
            parameter_data,
            ..
        } => match style {
            // Only Swagger 2.0 has it, and nothing in 3.0 stands for it.
            _ if parameter_data.extensions.contains_key("x-tab-delimited") => {
                ParameterStyle::TabDelimited
            }
            oas::QueryStyle::Form => ParameterStyle::Form,
            oas::QueryStyle::SpaceDelimited => ParameterStyle::SpaceDelimited,
            oas::QueryStyle::PipeDelimited => ParameterStyle::PipeDelimited,
            oas::QueryStyle::DeepObject => ParameterStyle::DeepObject,
        },
    }
}

fn list_format(location: ParameterLocation, style: ParameterStyle, explode: bool) -> &'static str {
    let can_repeat = matches!(
        location,
        ParameterLocation::Query | ParameterLocation::Cookie
    );
    match style {
        ParameterStyle::SpaceDelimited => "ssv",
        ParameterStyle::PipeDelimited => "pipes",
        ParameterStyle::TabDelimited => "tsv",
        _ if can_repeat && explode => "multi",
        _ => "csv",
    }
}
