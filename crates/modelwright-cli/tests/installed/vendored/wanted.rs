//! What is wanted of the models, in a settings file and in flags.

use super::folder::{Folder, PETS};

const PETS_INTO: [&str; 5] = ["vendor", "--spec", "api.yaml", "--into", "src/pets"];

#[test]
fn vendor_takes_a_settings_file_and_keeps_it_in_the_recipe() {
    let folder = Folder::new();
    folder.put("api.yaml", PETS);
    let settings = "models = ['Pet']\nkeep-unknown = true\n\n[rename]\n'Pet.name' = 'called'\n\n[attributes]\nPet = ['non_exhaustive']\n";
    folder.put("pets.toml", settings);
    let into = [&PETS_INTO[..], &["--settings", "pets.toml", "--no-docs"]].concat();
    folder.run(&into).says(0, &["src/pets: 2 types"]);
    let pet = folder.read("src/pets/pet.rs");
    for part in ["pub called: ", "#[non_exhaustive]", "pub unknown: "] {
        assert!(pet.contains(part), "{part}: {pet}");
    }
    assert!(!pet.contains("///"), "{pet}");
    let recipe = folder.read("src/pets/vendor.toml");
    for part in [
        "docs = false",
        "keep-unknown = true",
        "[rename]\n\"Pet.name\" = \"called\"",
    ] {
        assert!(recipe.contains(part), "{part}: {recipe}");
    }
    // The recipe stands by itself.
    std::fs::remove_file(folder.path("pets.toml")).unwrap();
    folder
        .run(&["vendor", "--check", "src/pets"])
        .says(0, &["clean"]);
    folder
        .run(&["vendor", "--update", "src/pets"])
        .says(0, &[" 0 files written, 0 removed"]);
}

#[test]
fn models_may_have_the_derives_of_serde() {
    let folder = Folder::new();
    folder.put("api.yaml", PETS);
    let into = [&PETS_INTO[..], &["--all", "--serde", "derive"]].concat();
    folder.run(&into).says(
        0,
        &["they require `serde = { version = \"1\", features = [\"derive\"] }`"],
    );
    let pet = folder.read("src/pets/pet.rs");
    assert!(
        pet.contains("#[derive(serde::Serialize, serde::Deserialize)]"),
        "{pet}"
    );
    assert!(folder.path("src/pets/support.rs").exists());
    assert!(
        folder
            .read("src/pets/vendor.toml")
            .contains("serde = \"derive\"")
    );
    folder
        .run(&["vendor", "--check", "src/pets"])
        .says(0, &["clean"]);
    // The types of operations need the table.
    let error = "error[bad-setting]: `requests` needs models that are read by a table";
    let requests = [&into[..], &["--operations"]].concat();
    folder
        .run(&requests)
        .says(2, &[error, "help: remove `requests`"]);
    let other = [&PETS_INTO[..], &["--all", "--serde", "both"]].concat();
    folder.run(&other).says(2, &["it is `table` or `derive`"]);
}

#[test]
fn an_error_in_the_settings_is_said_once_and_nothing_is_written() {
    for (text, code) in [
        ("models = ['Pet']\nunknown = 1\n", "bad-settings"),
        (
            "models = ['Pet']\n[derives]\nPet = ['a b']\n",
            "bad-setting",
        ),
        (
            "models = ['Pet']\n[derives]\nPot = ['a::B']\n",
            "unused-setting",
        ),
    ] {
        let folder = Folder::new();
        folder.put("api.yaml", PETS);
        folder.put("pets.toml", text);
        let into = [&PETS_INTO[..], &["--settings", "pets.toml"]].concat();
        let run = folder.run(&into);
        run.says(2, &[&format!("error[{code}]"), "pets.toml:"]);
        assert_eq!(run.text().matches("error[").count(), 1, "{}", run.text());
        assert!(!folder.path("src/pets").exists(), "{code}");
    }
}

#[test]
fn a_settings_file_reaches_the_models_of_docker_but_not_their_names() {
    let folder = Folder::new();
    let into = [
        "vendor",
        "--api",
        "1.51",
        "--into",
        "src/docker",
        "--settings",
        "docker.toml",
    ];
    let settings = "models = ['Port']\nmap = 'std::collections::HashMap'\n[attributes]\nPort = ['non_exhaustive']\n";
    folder.put("docker.toml", settings);
    folder.run(&into).says(0, &["src/docker: "]);
    let port = folder.read("src/docker/port.rs");
    assert!(port.contains("#[non_exhaustive]"), "{port}");
    folder.put(
        "docker.toml",
        "models = ['Port']\n[rename]\nPort = 'Harbour'\n",
    );
    folder
        .run(&into)
        .says(2, &["error[bad-setting]", "`rename`"]);
    assert_eq!(folder.read("src/docker/port.rs"), port);
}
