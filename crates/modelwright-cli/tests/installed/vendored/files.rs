//! Documents of several files.

use super::folder::Folder;

/// A document whose paths, operations, replies and schemas are in other files, which refer to one another.
fn api() -> Folder {
    let folder = Folder::new();
    folder.put(
        "api/openapi.yaml",
        "openapi: 3.0.3\n\
         info: {title: Pets, version: '1'}\n\
         paths: {/pets: {$ref: 'paths/pets.yaml'}}\n\
         components: {schemas: {Kind: {type: string, enum: [cat, dog]}}}\n",
    );
    folder.put(
        "api/paths/pets.yaml",
        "parameters: [{$ref: '../shared.yaml#/Limit'}]\n\
         get: {$ref: 'list.yaml'}\n\
         post:\n  operationId: AddPet\n  requestBody: {content: {application/json: {schema: {$ref: '../models/Pet.yaml'}}}}\n  responses: {'200': {$ref: '../shared.yaml#/Added'}}\n",
    );
    folder.put(
        "api/paths/list.yaml",
        "operationId: ListPets\n\
         responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '../models/Pet.yaml'}}}}}}\n",
    );
    folder.put(
        "api/shared.yaml",
        "Limit: {name: limit, in: query, schema: {type: integer}}\n\
         Added: {description: OK, content: {application/json: {schema: {type: object, properties: {pet: {$ref: 'models/Pet.yaml'}}}}}}\n",
    );
    folder.put(
        "api/models/Pet.yaml",
        "type: object\nproperties: {name: {type: string}, kind: {$ref: '../openapi.yaml#/components/schemas/Kind'}, owner: {$ref: 'people.yaml#/Owner'}}\n",
    );
    folder.put(
        "api/models/people.yaml",
        "Owner: {type: object, properties: {pets: {type: array, items: {$ref: 'Pet.yaml'}}, friend: {$ref: '#/Owner'}}}\n",
    );
    folder.put("secret.yaml", "type: string\n");
    folder
}

const GEN: [&str; 5] = ["gen", "--spec", "api/openapi.yaml", "--out", "src/pets"];

#[test]
fn files_are_read_where_that_is_allowed_and_only_there() {
    let folder = api();
    let without = folder.run(&GEN);
    without.says(
        2,
        &[
            "error[external-reference]: `paths/pets.yaml` is in another file",
            "--allow-files",
        ],
    );
    assert!(!folder.path("src/pets").exists());
    let allowed = [&GEN[..], &["--allow-files", "api"]].concat();
    folder.run(&allowed).says(0, &["written"]);
    let pet = folder.read("src/pets/pet.rs");
    for part in ["pub kind: Option<Kind>", "pub owner: Option<Owner>"] {
        assert!(pet.contains(part), "{pet}");
    }
    for file in ["kind", "owner", "add_pet_response", "list_pets_response"] {
        assert!(
            folder.path(&format!("src/pets/{file}.rs")).exists(),
            "{file}"
        );
    }
    // An error of a file is shown in that file.
    folder.edit("api/models/people.yaml", "'#/Owner'", "'#/Nobody'");
    folder.run(&allowed).says(
        2,
        &[
            "error[dangling-reference]: `models/people.yaml#/Nobody` does not exist",
            "api/models/people.yaml:1",
        ],
    );
    // The folder is the border.
    folder.edit(
        "api/models/people.yaml",
        "'#/Nobody'",
        "'../../secret.yaml'",
    );
    folder.run(&allowed).says(
        2,
        &["`../../secret.yaml` is not read: it leads out of the directory whose files may be read"],
    );
    let wider = [&GEN[..], &["--allow-files", "."]].concat();
    folder.run(&wider).says(0, &["written"]);
    let narrower = [&GEN[..], &["--allow-files", "api/models"]].concat();
    folder.run(&narrower).says(2, &["error[outside-of-folder]"]);
}

#[test]
fn both_sides_of_a_comparison_may_have_files() {
    let folder = api();
    for file in [
        "openapi.yaml",
        "paths/pets.yaml",
        "paths/list.yaml",
        "shared.yaml",
        "models/Pet.yaml",
    ] {
        folder.put(
            &format!("next/{file}"),
            &folder.read(&format!("api/{file}")),
        );
    }
    let people = folder.read("api/models/people.yaml");
    folder.put(
        "next/models/people.yaml",
        &people.replace("friend:", "mate:"),
    );
    let diff = ["diff", "api/openapi.yaml", "next/openapi.yaml"];
    folder.run(&diff).says(2, &["error[external-reference]"]);
    for allowed in [&["."][..], &["api", "next"]] {
        let flags = allowed.iter().flat_map(|folder| ["--allow-files", folder]);
        let arguments: Vec<_> = diff.into_iter().chain(flags).collect();
        folder.run(&arguments).says(0, &["friend", "mate"]);
    }
    let run = |flags: &[&str]| folder.run(&[&diff[..], flags].concat());
    run(&["--allow-files", "api"]).says(2, &["error[outside-of-folder]"]);
    let thrice = [
        "--allow-files",
        "api",
        "--allow-files",
        "next",
        "--allow-files",
        ".",
    ];
    run(&thrice).says(2, &["`--allow-files` is given more than twice"]);
    let versions = ["diff", "1.50", "1.51", "--allow-files", "api"];
    folder
        .run(&versions)
        .says(2, &["`--allow-files` is given for a side that is no file"]);
}

#[test]
fn explain_reads_a_document_of_ones_own_with_its_files() {
    let folder = api();
    let run = |path: &str, flags: &[&str]| {
        folder.run(&[&["explain", path, "--spec", "api/openapi.yaml"][..], flags].concat())
    };
    run("Kind", &[]).says(2, &["error[external-reference]"]);
    let allowed = ["--allow-files", "api"];
    let field = "Pet.kind: Option<Kind>, optional, \"kind\" in JSON";
    run("Pet.kind", &allowed).says(0, &["The document says:", "In Rust:", field]);
    run("Kind=cat", &allowed).says(0, &["Kind::Cat, \"cat\" in JSON"]);
    run("Pet.nothing", &allowed).says(2, &["error[unknown-path]", "has no `Pet.nothing`"]);
}

#[test]
fn settings_and_recipes_name_the_folder_too() {
    let folder = api();
    folder.put("api/settings.toml", "allow-files = \".\"\n");
    let settings = [&GEN[..], &["--settings", "api/settings.toml"]].concat();
    folder.run(&settings).says(0, &["written"]);
    let into = [
        "vendor",
        "--spec",
        "api/openapi.yaml",
        "--allow-files",
        "api",
        "--into",
        "src/vendored",
        "Pet",
    ];
    folder.run(&into).says(0, &["src/vendored: 3 types"]);
    let recipe = folder.read("src/vendored/vendor.toml");
    assert!(recipe.contains("allow-files = \"../../api\""), "{recipe}");
    let check = ["vendor", "--check", "src/vendored"];
    folder.run(&check).says(0, &["clean"]);
    folder.edit("api/models/people.yaml", "friend:", "friend2:");
    folder.run(&check).says(1, &["stale"]);
}
