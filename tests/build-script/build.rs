//! Makes the models of this crate.

use modelwright::Vendor;
use std::env::var_os;

fn main() -> Result<(), modelwright::Error> {
    let out_dir = var_os("OUT_DIR").expect("cargo sets it");
    let api = modelwright_docker::versions(["1.51"]);
    Vendor::new(api).model("ImageSummary").write_to(out_dir)
}
