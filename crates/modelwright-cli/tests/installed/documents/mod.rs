//! What the README and the pages of `docs` show, run as it is shown.

mod commands;
mod crates;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut above = package.ancestors();
    above.nth(2).expect("the package lies in the checkout")
}

/// The READMEs with commands and each page of `docs`, by its path in the checkout.
fn documents() -> BTreeMap<String, String> {
    let read = |path: &str| fs::read_to_string(root().join(path)).unwrap();
    let readmes = ["README.md", "crates/modelwright-cli/README.md"];
    let mut documents: BTreeMap<_, _> = readmes.map(|path| (path.to_owned(), read(path))).into();
    for entry in fs::read_dir(root().join("docs")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let path = format!("docs/{name}");
        let text = read(&path);
        documents.insert(path, text);
    }
    assert!(documents.len() > 5, "{:?}", documents.keys());
    documents
}

/// A fenced block.
struct Block {
    language: String,
    text: String,
}

/// The blocks of a document.
fn blocks(document: &str) -> Vec<Block> {
    let mut parts = document.split("```");
    let mut blocks = Vec::new();
    while let (Some(_), Some(block)) = (parts.next(), parts.next()) {
        let (language, text) = block.split_once('\n').unwrap();
        blocks.push(Block {
            language: language.to_owned(),
            text: text.to_owned(),
        });
    }
    blocks
}

/// The texts of the blocks in one language.
fn of_language(document: &str, language: &str) -> Vec<String> {
    let blocks = blocks(document).into_iter();
    blocks
        .filter(|block| block.language == language)
        .map(|block| block.text)
        .collect()
}
