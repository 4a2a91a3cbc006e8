//! Edits of random documents: inside of parameters, of unions and their mappings, of security and of headers.
//!
//! Each document is made from a number, and each edit is at a place drawn from it; so every run tries the same.

use crate::random::Random;
use openapi_diff::diff::Level;
use serde_json::{Value, json};

/// What an edit should be told as.
pub struct Told {
    pub kind: &'static str,
    /// What the path of the change begins with.
    pub path: String,
    pub level: Level,
    /// The level of the same change read backwards.
    pub backwards: Level,
}

/// A place with a value that can be edited: its pointer, its schema path, and whether it is sent.
struct Leaf {
    pointer: String,
    path: String,
    is_sent: bool,
}

/// A random document.
pub struct Made {
    pub document: Value,
    leaves: Vec<Leaf>,
}

const OPERATION: &str = "/paths/~1boxes/get";

impl Made {
    pub fn of(random: &mut Random) -> Self {
        let mut made = Self {
            document: base(),
            leaves: Vec::new(),
        };
        let parameters = 1 + random.below(3);
        for index in 0..parameters {
            made.add_parameter(index, random);
        }
        made.add_headers(random);
        made
    }

    fn add_parameter(&mut self, index: usize, random: &mut Random) {
        let name = format!("p{index}");
        let (pointer, path) = (
            format!("{OPERATION}/parameters/{index}"),
            format!("BoxList/query/{name}"),
        );
        let form = random.below(3);
        let below = match form {
            0 => "/content/application~1json/schema",
            _ => "/schema",
        };
        let schema = self.schema(&format!("{pointer}{below}"), &path, 3, random);
        let mut parameter = json!({ "name": name, "in": "query" });
        match form {
            0 => parameter["content"] = json!({ "application/json": { "schema": schema } }),
            1 => {
                parameter["style"] = "deepObject".into();
                parameter["schema"] = schema;
            }
            _ => parameter["schema"] = schema,
        }
        let parameters = &mut self.document["paths"]["/boxes"]["get"]["parameters"];
        let parameters = parameters.as_array_mut().expect("it is a list");
        parameters.push(parameter);
    }

    /// An object, a list or a union, in which objects, lists and unions stand to a depth.
    fn schema(&mut self, pointer: &str, path: &str, depth: usize, random: &mut Random) -> Value {
        match random.below(if depth == 0 { 1 } else { 4 }) {
            0 => self.leaf(pointer, path, true),
            1 => {
                let items = self.schema(
                    &format!("{pointer}/items"),
                    &format!("{path}[]"),
                    depth - 1,
                    random,
                );
                json!({ "type": "array", "items": items })
            }
            2 => {
                // Alternatives that are alike cannot be told apart, so each is of its own key.
                let alternatives = (0..2).map(|index| {
                    let key = format!("only{index}");
                    let value = self.schema(
                        &format!("{pointer}/oneOf/{index}/properties/{key}"),
                        &format!("{path}|{index}.{key}"),
                        depth - 1,
                        random,
                    );
                    json!({ "type": "object", "properties": { key: value } })
                });
                json!({ "oneOf": alternatives.collect::<Vec<_>>() })
            }
            _ => {
                let mut properties = json!({});
                for index in 0..1 + random.below(3) {
                    let key = format!("k{index}");
                    properties[&key] = self.schema(
                        &format!("{pointer}/properties/{key}"),
                        &format!("{path}.{key}"),
                        depth - 1,
                        random,
                    );
                }
                json!({ "type": "object", "properties": properties })
            }
        }
    }

    fn leaf(&mut self, pointer: &str, path: &str, is_sent: bool) -> Value {
        self.leaves.push(Leaf {
            pointer: pointer.to_owned(),
            path: path.to_owned(),
            is_sent,
        });
        json!({ "type": "string", "enum": ["one", "two"] })
    }

    fn add_headers(&mut self, random: &mut Random) {
        for index in 0..1 + random.below(2) {
            let name = format!("X-{index}");
            let pointer = format!("{OPERATION}/responses/200/headers/{name}/schema");
            let path = format!("BoxList/200/header/{name}");
            let schema = self.leaf(&pointer, &path, false);
            self.document["paths"]["/boxes"]["get"]["responses"]["200"]["headers"][&name] =
                json!({ "schema": schema });
        }
    }

    /// The document after an edit, and what should be told of it.
    pub fn edited(&self, random: &mut Random) -> (Value, Told) {
        let mut document = self.document.clone();
        let told = match random.below(8) {
            0 => edit_security(&mut document, random),
            1 => edit_mapping(&mut document),
            _ => self.edit_leaf(&mut document, random),
        };
        (document, told)
    }

    fn edit_leaf(&self, document: &mut Value, random: &mut Random) -> Told {
        let leaf = random.of(&self.leaves);
        let schema = document.pointer_mut(&leaf.pointer).expect("it was made");
        let (path, is_sent) = (leaf.path.clone(), leaf.is_sent);
        if random.below(2) == 0 {
            *schema = json!({ "type": "boolean" });
            return Told {
                kind: match path.ends_with("[]") {
                    true => "items-changed",
                    false => "type-changed",
                },
                path,
                level: Level::Breaking,
                backwards: Level::Breaking,
            };
        }
        schema["enum"] = json!(["one"]);
        let (level, backwards) = match is_sent {
            true => (Level::Breaking, Level::Compatible),
            false => (Level::Compatible, Level::Risky),
        };
        Told {
            kind: "enum-value-removed",
            path: format!("{path}=two"),
            level,
            backwards,
        }
    }
}

fn edit_security(document: &mut Value, random: &mut Random) -> Told {
    let (ways, level, backwards) = match random.below(4) {
        0 => (json!([]), Level::Compatible, Level::Breaking),
        1 => (
            json!([{ "key": [] }, { "oauth": ["see"] }]),
            Level::Compatible,
            Level::Breaking,
        ),
        2 => (
            json!([{ "key": [], "oauth": [] }]),
            Level::Breaking,
            Level::Compatible,
        ),
        _ => (
            json!([{ "oauth": ["see"] }]),
            Level::Breaking,
            Level::Breaking,
        ),
    };
    document["security"] = ways;
    Told {
        kind: "security-changed",
        path: "BoxList/".to_owned(),
        level,
        backwards,
    }
}

fn edit_mapping(document: &mut Value) -> Told {
    let mapping = &mut document["components"]["schemas"]["Thing"]["discriminator"]["mapping"];
    let (cat, dog) = (mapping["cat"].clone(), mapping["dog"].clone());
    *mapping = json!({ "cat": dog, "dog": cat });
    Told {
        kind: "discriminator-changed",
        path: "Thing".to_owned(),
        level: Level::Breaking,
        backwards: Level::Breaking,
    }
}

fn base() -> Value {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let animal = |own: &str| {
        json!({ "type": "object", "required": ["kind"], "properties": {
            "kind": { "type": "string" }, own: { "type": "string" }
        } })
    };
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Boxes", "version": "1" },
        "security": [{ "key": [] }],
        "paths": { "/boxes": { "get": {
            "operationId": "BoxList",
            "parameters": [],
            "responses": { "200": {
                "description": "",
                "headers": {},
                "content": { "application/json": { "schema": reference("Thing") } }
            } }
        } } },
        "components": {
            "securitySchemes": {
                "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
                "oauth": { "type": "oauth2", "flows": { "clientCredentials": {
                    "tokenUrl": "https://example.com/token", "scopes": { "see": "" }
                } } }
            },
            "schemas": {
                "Thing": {
                    "oneOf": [reference("Cat"), reference("Dog")],
                    "discriminator": { "propertyName": "kind", "mapping": {
                        "cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"
                    } }
                },
                "Cat": animal("lives"),
                "Dog": animal("bark")
            }
        }
    })
}
