//! Builds an image of a directory that holds nothing but a Dockerfile, and prints the progress.

use docker_models::v1_41::operations::{ImageBuild, Operation};
use std::collections::BTreeMap;
use std::error::Error;

/// A tar archive of one file.
fn tar(name: &str, data: &[u8]) -> Vec<u8> {
    let mut header = [b'\0'; 512];
    let mut put = |at: usize, text: &str| {
        header[at..at + text.len()].copy_from_slice(text.as_bytes());
    };
    put(0, name);
    put(100, "0000644\0");
    put(108, "0000000\0");
    put(116, "0000000\0");
    put(124, &format!("{:011o}\0", data.len()));
    put(136, "00000000000\0");
    put(148, "        ");
    put(156, "0");
    put(257, "ustar\x0000");
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    let padding = vec![0; data.len().next_multiple_of(512) - data.len() + 1024];
    [&header, data, &padding].concat()
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let context = tar("Dockerfile", b"FROM example\nARG who\nENV WHO=$who\n");
    let arguments = BTreeMap::from([("who".to_owned(), "me & you".to_owned())]);
    let build = ImageBuild::new()
        .t("example:built")
        .buildargs(arguments)
        .body(context);
    let reply = examples::send(build).await?;
    let (status, headers) = (reply.status(), reply.headers().clone());
    let body = examples::collected(reply).await?;
    for message in ImageBuild::read(status, &headers, &body)? {
        print!("{}", message.stream.unwrap_or_default());
        if let Some(detail) = message.error_detail {
            println!("failed: {:?}", detail.message);
        }
    }
    Ok(())
}
