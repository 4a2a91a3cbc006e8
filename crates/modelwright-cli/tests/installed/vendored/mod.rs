//! `vendor` as people run it: the installed program in a folder that has nothing of this repository, what it prints, its exit
//! code, and what it leaves.

mod files;
mod folder;
mod stopped;
mod system;
mod wanted;

use folder::{Folder, PETS};

const INTO: &[&str] = &[
    "vendor",
    "--api",
    "1.51",
    "--into",
    "src/docker",
    "ImageSummary",
];
const CHECK: &[&str] = &["vendor", "--check", "src/docker"];
const UPDATE: &[&str] = &["vendor", "--update", "src/docker"];

#[test]
fn models_are_written_checked_and_written_anew() {
    let folder = Folder::new();
    folder.put("src/docker/mine.rs", "mine");
    folder.run(INTO).says(
        0,
        &["src/docker: 9 types; 17 files written", "`serde = \"1\"`"],
    );
    let before = folder.tree();
    folder
        .run(CHECK)
        .says(0, &["src/docker: clean, all 16 files match vendor.toml"]);
    folder.run(UPDATE).says(0, &[" 0 files written, 0 removed"]);
    assert_eq!(folder.tree(), before);
    let recipe = folder.read("src/docker/vendor.toml");
    for part in [
        "api = [\"1.51\"]\nmodels = [\"ImageSummary\"]\n",
        "\"mod.rs\" = \"",
    ] {
        assert!(recipe.contains(part), "{recipe}");
    }
    // What is asked for can be changed where it stands.
    let recipe = recipe.replace("[\"ImageSummary\"]", "[\"Port\", \"ErrorDetail\"]");
    folder.put("src/docker/vendor.toml", &recipe);
    folder.run(CHECK).says(
        1,
        &[
            "src/docker: stale",
            "missing: src/docker/port.rs",
            "extra: src/docker/image_summary.rs",
            "error[stale-file]",
            "modelwright vendor --update src/docker",
            "`Port.private_port` is new",
        ],
    );
    folder.run(UPDATE).says(0, &["src/docker: 3 types"]);
    folder.run(CHECK).says(0, &["clean"]);
    assert!(!folder.path("src/docker/image_summary.rs").exists());
    assert_eq!(folder.read("src/docker/mine.rs"), "mine");
}

#[test]
fn an_edit_is_named_shown_and_kept() {
    let folder = Folder::new();
    folder.put("api.yaml", PETS);
    let into = [
        "vendor", "--spec", "api.yaml", "--into", "src/pets", "--all",
    ];
    let update = ["vendor", "--update", "src/pets"];
    let check = ["vendor", "--check", "src/pets"];
    folder.run(&into).says(0, &[]);
    let clean = folder.tree();
    folder.edit("src/pets/pet.rs", "pub age: ", "pub years: ");
    std::fs::remove_file(folder.path("src/pets/kind.rs")).unwrap();
    let edited = folder.tree();
    let diff = ["-    pub years: Option<i64>,", "+    pub age: Option<i64>,"];
    let run = folder.run(&check);
    run.says(1, &diff);
    run.says(
        1,
        &[
            "src/pets: edited by hand",
            "error[edited-file]: `src/pets/pet.rs` was edited by hand",
            "error[removed-file]: `src/pets/kind.rs` was removed by hand",
            "modelwright vendor --update src/pets --force",
        ],
    );
    let github = [&check[..], &["--format", "github"]].concat();
    let annotation = "::error file=src/pets/pet.rs,title=edited-file::";
    folder.run(&github).says(1, &[annotation]);
    for run in [&update[..], &into] {
        let run = folder.run(run);
        run.says(2, &diff);
        run.says(2, &["error[edited-file]", "--force"]);
        assert_eq!(folder.tree(), edited, "nothing is written");
    }
    let forced = [&update[..], &["--force"]].concat();
    folder.run(&forced).says(0, &["2 files written"]);
    assert_eq!(folder.tree(), clean);
}

#[test]
fn what_is_not_there_is_an_error_with_near_names() {
    let folder = Folder::new();
    let run = folder.run(&[
        "vendor",
        "--api",
        "1.51",
        "--into",
        "d",
        "ImageSumary",
        "--operation",
        "ImageLst",
    ]);
    run.says(
        2,
        &[
            "error[unknown-root]: Docker Engine API 1.51 has no model `ImageSumary`",
            "similar names: `ImageSummary`",
            "no operation `ImageLst`",
            "`ImageList`",
        ],
    );
    folder
        .run(&["vendor", "--api", "1.99", "--into", "d", "--all"])
        .says(2, &["API version 1.99 is not available", "1.25 to 1.55"]);
    // In some versions only is no error.
    let both = [
        "vendor",
        "--api",
        "1.25,1.55",
        "--into",
        "e",
        "ImageManifestSummary",
    ];
    folder.run(&both).says(
        0,
        &["warning[not-in-all-versions]", "API 1.25 has no model"],
    );
    folder.run(&["vendor", "--check", "e"]).says(0, &["clean"]);
    folder
        .run(&["vendor", "--check", "d", "e"])
        .says(2, &["error[no-recipe]", "e: clean"]);
    assert!(!folder.path("d").exists());
    for wrong in [
        &["vendor", "--into", "d", "Port"][..],
        &["vendor", "--api", "1.51", "--into", "d"],
        &["vendor", "--api", "1.51", "Port"],
        &["vendor", "--check", "e", "--force"],
        &["vendor", "--check", "e", "--update", "e"],
        &[
            "vendor",
            "--api",
            "1.51",
            "--into",
            "d",
            "Port",
            "--visibility",
            "pub; mod x",
        ],
    ] {
        folder.run(wrong).says(2, &["error: "]);
    }
}

#[test]
fn models_of_any_document_go_stale_with_it() {
    let folder = Folder::new();
    folder.put("api.yaml", PETS);
    let into = [
        "vendor",
        "--spec",
        "api.yaml",
        "--into",
        "app/src/pets",
        "Pet",
    ];
    folder.run(&into).says(0, &["app/src/pets: 2 types"]);
    let recipe = folder.read("app/src/pets/vendor.toml");
    assert!(recipe.contains("spec = \"../../../api.yaml\""), "{recipe}");
    assert!(!folder.path("app/src/pets/shop.rs").exists());
    let check = ["vendor", "--check", "app/src/pets"];
    folder.run(&check).says(0, &["clean"]);
    // What the copy does not hold may change.
    folder.put("api.yaml", &PETS.replace("open:", "opened:"));
    folder.run(&check).says(0, &["clean"]);
    folder.put("api.yaml", &PETS.replace("age:", "years:"));
    folder.run(&check).says(
        1,
        &[
            "app/src/pets: stale",
            "-    pub age: Option<i64>,",
            "changes from an update:",
            "`Pet.age` is removed",
            "`Pet.years` is new",
        ],
    );
    folder
        .run(&["vendor", "--update", "app/src/pets"])
        .says(0, &["2 files written"]);
    folder.run(&check).says(0, &["clean"]);
    folder.put("api.yaml", "openapi: [");
    folder.run(&check).says(2, &["api.yaml:1", "error["]);
}

#[test]
fn names_and_maps_for_unknown_keys_are_part_of_what_is_asked_for() {
    let folder = Folder::new();
    folder.put("api.yaml", PETS);
    folder.put("n/names.toml", "[rename]\n\"Pet\" = \"Animal\"\n");
    let into = [
        "vendor", "--spec", "api.yaml", "--into", "src/pets", "Animal",
    ];
    let more = ["--names", "n/names.toml", "--keep-unknown"];
    let run = folder.run(&[&into[..], &more].concat());
    run.says(0, &["2 types", "`serde_json = \"1\"`"]);
    let model = folder.read("src/pets/animal.rs");
    assert!(
        model.contains("pub unknown: BTreeMap<String, serde_json::Value>"),
        "{model}"
    );
    folder
        .run(&["vendor", "--check", "src/pets"])
        .says(0, &["clean"]);
    folder.put("n/names.toml", "[rename]\n\"Pet\" = \"Beast\"\n");
    folder
        .run(&["vendor", "--check", "src/pets"])
        .says(2, &["no model `Animal`"]);
    folder.put("n/names.toml", "[rename]\n\"Pets\" = \"Animal\"\n");
    folder
        .run(&["vendor", "--check", "src/pets"])
        .says(2, &["error[unused-name]", "n/names.toml:2"]);
}

#[test]
fn files_of_others_are_never_touched() {
    let folder = Folder::new();
    folder.put("api.yaml", PETS);
    folder.put("pets/shop.rs", "mine");
    let before = folder.tree();
    let into = [
        "vendor", "--spec", "api.yaml", "--into", "pets", "--all", "--force",
    ];
    for run in [&into[..6], &into] {
        let run = folder.run(run);
        run.says(2, &["error[foreign-file]", "pets/shop.rs"]);
        assert_eq!(folder.tree(), before);
    }
}

#[test]
fn the_sources_of_a_checkout_give_the_same_bytes() {
    let folder = Folder::new();
    folder.run(INTO).says(0, &[]);
    let before = folder.tree();
    let checkout = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap();
    let mut command = folder.program(&["--root"]);
    command.arg(checkout).args(INTO);
    folder::Run(command.output().unwrap()).says(0, &[" 0 files written, 0 removed"]);
    assert_eq!(folder.tree(), before);
}

#[test]
fn the_installed_program_needs_no_checkout() {
    let folder = Folder::new();
    folder.put("api.yaml", PETS);
    folder
        .run(&[
            "gen", "--spec", "api.yaml", "--out", "models", "--docs", "docs",
        ])
        .says(0, &["models: ", "docs: "]);
    folder
        .run(&["gen"])
        .says(2, &["error[no-workspace]", "--root"]);
    folder.run(&["--version"]).says(0, &["modelwright "]);
    folder
        .run(&["vendor", "--help"])
        .says(0, &["Usage: modelwright vendor"]);
}
