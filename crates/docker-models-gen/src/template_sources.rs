//! The templates that go into the output, to tell later whether one of them changed.

use modelwright::emit::rust;

/// Paths and texts. A template from a folder of the user's stands for ours of the same name.
pub fn template_sources(templates: &[(String, String)]) -> Vec<(String, String)> {
    let pages = templates.iter().map(|(path, text)| {
        let name = path.rsplit('/').next().unwrap_or(path);
        (format!("templates/docs/{name}"), text.clone())
    });
    let built_in = pages::built_in().chain(rust::built_in());
    pages.chain(built_in).collect()
}
