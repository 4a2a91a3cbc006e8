//! The templates that go into the output, to tell later whether one of them changed.
//!
//! In: the templates that lay the pages out. Out: these, and all that is built into this program, by the paths that they
//! have in the checkout. Left out on purpose: those of the package, which are read from the checkout each time.

use modelwright::emit::rust;

/// Paths and texts. A template from a folder of the user's stands for ours of the same name.
pub fn laid_out_by(templates: &[(String, String)]) -> Vec<(String, String)> {
    let pages = templates.iter().map(|(path, text)| {
        let name = path.rsplit('/').next().unwrap_or(path);
        (format!("templates/docs/{name}"), text.clone())
    });
    let built_in = pages::built_in().chain(rust::built_in());
    pages.chain(built_in).collect()
}
