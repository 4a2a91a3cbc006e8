//! The life of a container with reqwest.

use docker_models::v1_41::{ContainerCreateBody, operations::*};
use futures_util::StreamExt;
use std::error::Error;

/// The client, which sends everything to the socket.
fn client() -> reqwest::Result<reqwest::Client> {
    let builder = reqwest::Client::builder();
    builder.unix_socket(examples::socket()).build()
}

/// Sends a request. reqwest wants a whole URL, of which the socket makes the host of no account.
async fn send(operation: impl IntoRequest) -> Result<reqwest::Response, Box<dyn Error>> {
    let mut request = operation.into_request()?;
    *request.uri_mut() = format!("http://docker{}", request.uri()).parse()?;
    Ok(client()?.execute(request.try_into()?).await?)
}

async fn call<O: IntoRequest>(operation: O) -> Result<O::Reply, Box<dyn Error>> {
    let reply = send(operation).await?;
    let (status, headers) = (reply.status(), reply.headers().clone());
    let body = reply.bytes().await?;
    Ok(O::read(status, &headers, &body)?)
}

/// The first item of a stream.
async fn first<O>(operation: O) -> Result<<O::Decoder as Decoder>::Item, Box<dyn Error>>
where
    O: StreamOperation<Decoder: Unpin> + IntoRequest,
{
    let reply = send(operation).await?;
    let decoder = O::decoder(reply.headers());
    let chunks = Box::pin(reply.bytes_stream());
    let mut items = ItemStream::new(chunks, decoder);
    Ok(items.next().await.ok_or("the stream is empty")??)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    println!("version: {:?}", call(SystemVersion::new()).await?.version);
    let body = ContainerCreateBody {
        image: Some("example".to_owned()),
        cmd: Some(vec!["date".to_owned()]),
        ..ContainerCreateBody::default()
    };
    let id = &*call(ContainerCreate::new(body).name("example")).await?.id;
    println!("started: {:?}", call(ContainerStart::new(id)).await?);
    let ended = call(ContainerWait::new(id)).await?;
    println!("ended: {}", ended.status_code);
    let logs = ContainerLogs::new(id).stdout(true).stderr(true);
    for frame in call(logs).await? {
        let text = String::from_utf8_lossy(&frame.data);
        println!("output: {}", text.trim_end());
    }
    println!("stats: {:?}", first(ContainerStats::new(id)).await?);
    call(ContainerDelete::new(id)).await?;
    println!("event: {:?}", first(SystemEvents::new().since("0")).await?);
    call(ContainerInspect::new("nosuch")).await.map(drop)
}
