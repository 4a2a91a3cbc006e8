//! Models beside other crates: builders by `[derives]`, and rules of `garde` from the limits of the document, in both forms.

use super::{built, derived, validated};
use garde::Validate;
use serde_json::json;

/// What a builder makes in both forms.
macro_rules! built {
    ($($test:ident: $tree:path;)*) => {$(
        #[test]
        fn $test() {
            use $tree::{Bed, Plant, Soil};
            let plant = Plant::builder().name("mint".to_owned()).additional_properties(Default::default());
            let bed = Bed::builder()
                .id(1)
                .soil(Soil::Peat)
                .plants(vec![plant.build()])
                .size(2.0)
                .label("herbs".to_owned())
                .build();
            let written = serde_json::to_value(bed).expect("it is written");
            let expected = json!({
                "id": 1, "soil": "peat", "note": null, "label": "herbs", "plants": [{"name": "mint"}], "size": 2,
            });
            assert_eq!(written, expected);
        }
    )*};
}

built! {
    a_builder_makes_a_model_with_a_table: built;
    a_builder_makes_a_model_with_derives: derived::built;
}

/// Which places of a value are out of their limits.
fn places(report: Result<(), garde::Report>) -> Vec<String> {
    let errors = report.err().into_iter();
    let places = errors.flat_map(|report| {
        let places = report.iter().map(|(path, _)| path.to_string());
        places.collect::<Vec<_>>()
    });
    places.collect()
}

/// What is validated in both forms.
macro_rules! validated {
    ($($test:ident: $tree:path;)*) => {$(
        #[test]
        fn $test() {
            use $tree::{Bed, Thing};
            let good = json!({
                "id": 1, "soil": "peat", "note": null, "label": "herbs", "plants": [{"name": "mint"}], "size": 0.5,
                "tags": ["a", "b"], "code": "AB-12", "layers": ["top", "sub"], "depth": 9, "holds": 9,
            });
            let bed: Bed = serde_json::from_value(good).expect("it is read");
            assert_eq!(places(bed.validate()), [""; 0]);
            let bad = json!({
                "id": 0, "soil": "peat", "note": "a note of far more than twenty letters", "label": "A", "size": 100.5,
                "plants": [{"name": ""}, {"name": "a", "parent": {"name": ""}}, {"name": "b"}, {"name": "c"}],
                "tags": ["a", "b", "c"], "code": "ab-12", "layers": ["top", "s"], "depth": 10,
            });
            let mut bed: Bed = serde_json::from_value(bad).expect("it is read");
            bed.holds = Some(Thing::Integer(10));
            let expected = [
                "id", "note", "label", "label", "plants", "plants[0].name", "plants[1].parent.name", "size",
                "tags[0]", "holds[0]", "code", "layers[1]", "depth",
            ];
            let mut found = places(bed.validate());
            let mut expected = expected.map(str::to_owned).to_vec();
            found.sort();
            expected.sort();
            assert_eq!(found, expected);
        }
    )*};
}

validated! {
    a_model_with_a_table_is_validated_by_the_limits_of_the_document: validated;
    a_model_with_derives_is_validated_by_the_limits_of_the_document: derived::validated;
}
