//! The texts of a document of its own words, and the deprecations that are said in them.
//!
//! In: an API. Out: its texts by schema path, with a space between words; and what its texts call deprecated is marked so,
//! since many documents, Docker's among them, say it in prose only. Left out on purpose: examples.

use crate::diff::Texts;
use crate::ir::{About, Api, Deprecation, EnumValue, Shape, Slot, Type};
use crate::schema_path::SchemaPath;

/// Takes the texts down, and marks what they call deprecated.
pub(super) fn take(api: &mut Api) -> Texts {
    let mut texts = Taken(Texts::new());
    for model in &mut api.models {
        let path = model.path.clone();
        texts.about(&path, &mut model.about);
        match &mut model.shape {
            Shape::Object(object) => {
                for field in &mut object.fields {
                    let path = path.property(&field.key);
                    texts.slot(&path, &mut field.slot);
                }
                if let Some(slot) = &mut object.additional {
                    texts.slot(&path.values(), slot);
                }
            }
            Shape::TextEnum(values) => texts.values(&path, values, String::clone),
            Shape::IntegerEnum { values, .. } => texts.values(&path, values, i64::to_string),
            Shape::Alias(slot) => texts.slot(&path, slot),
            Shape::Union(_) => {}
        }
    }
    for operation in &mut api.operations {
        let path = operation.path.clone();
        texts.add(&path, operation.summary.as_deref());
        texts.about(&path, &mut operation.about);
        for parameter in &mut operation.parameters {
            texts.slot(&parameter.path, &mut parameter.slot);
        }
        if let Some(body) = &mut operation.body {
            texts.about(&path.join(crate::schema_path::Step::Body), &mut body.about);
        }
        for reply in &mut operation.replies {
            texts.about(&reply.path, &mut reply.body.about);
            for (name, slot) in &mut reply.headers {
                let header = crate::schema_path::Step::Header(name.clone());
                texts.slot(&reply.path.join(header), slot);
            }
        }
    }
    texts.0
}

struct Taken(Texts);

impl Taken {
    fn add(&mut self, path: &SchemaPath, text: Option<&str>) {
        let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
            return;
        };
        let all = self.0.entry(path.to_string()).or_default();
        for word in text.split_whitespace() {
            if !all.is_empty() {
                all.push(' ');
            }
            all.push_str(word);
        }
    }

    fn about(&mut self, path: &SchemaPath, about: &mut About) {
        self.add(path, about.description.as_deref());
        let text = about.description.as_deref();
        if about.deprecated.is_none() && text.is_some_and(says_deprecated) {
            about.deprecated = Some(Deprecation::default());
        }
    }

    fn slot(&mut self, path: &SchemaPath, slot: &mut Slot) {
        self.about(path, &mut slot.about);
        match &mut slot.ty {
            Type::Array(items) => self.slot(&path.items(), items),
            Type::Map(values) => self.slot(&path.values(), values),
            _ => {}
        }
    }

    fn values<T>(
        &mut self,
        path: &SchemaPath,
        values: &[EnumValue<T>],
        text: impl Fn(&T) -> String,
    ) {
        for value in values {
            let path = path.value(&text(&value.value));
            self.add(&path, value.description.as_deref());
        }
    }
}

/// Whether a text calls the thing that it describes deprecated: a paragraph begins with the word, or says it of "this
/// field". A text that speaks of something else that is deprecated does not.
fn says_deprecated(text: &str) -> bool {
    if !text.contains("eprecated") && !text.contains("EPRECATED") {
        return false;
    }
    let marks: &[_] = &['>', '*', '_', '#', '`', '"', ' ', '\t', '[', '('];
    let begins = text.lines().any(|line| {
        let rest = line.trim_start_matches(marks);
        let word = rest.get(..10).unwrap_or_default();
        let after = rest.get(10..).unwrap_or_default();
        word.eq_ignore_ascii_case("deprecated") && after.starts_with([':', '*', '.', ']', ')', '_'])
    });
    begins || says_it_of_itself(text)
}

fn says_it_of_itself(text: &str) -> bool {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = words.to_lowercase();
    let things = [
        "field",
        "option",
        "parameter",
        "property",
        "endpoint",
        "operation",
        "value",
        "header",
    ];
    things.iter().any(|thing| {
        [" is", " was", " has been"].iter().any(|verb| {
            let said = format!("this {thing}{verb} deprecated");
            words.contains(&said)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_called_deprecated_is_told_from_what_speaks_of_it() {
        for text in [
            "> **Deprecated**: use another",
            "The size.\n\nDeprecated: it is always 0.",
            "This field was deprecated long ago.",
            "This\nendpoint is deprecated",
        ] {
            assert!(says_deprecated(text), "{text}");
        }
        for text in [
            "The builder, 1 being the (deprecated) first",
            "Deprecated values are sent as they are",
            "Replaces a deprecated field",
            "",
        ] {
            assert!(!says_deprecated(text), "{text}");
        }
    }
}
