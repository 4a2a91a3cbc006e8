//! The life of a container with hyper.

use docker_models::v1_41::{ContainerCreateBody, operations::*};
use futures_util::StreamExt;
use http_body_util::BodyDataStream;
use std::error::Error;

async fn call<O: IntoRequest>(operation: O) -> Result<O::Reply, Box<dyn Error>> {
    let reply = examples::send(operation).await?;
    let (status, headers) = (reply.status(), reply.headers().clone());
    let body = examples::collected(reply).await?;
    Ok(O::read(status, &headers, &body)?)
}

/// The first item of a stream.
async fn first<O>(operation: O) -> Result<<O::Decoder as Decoder>::Item, Box<dyn Error>>
where
    O: StreamOperation<Decoder: Unpin> + IntoRequest,
{
    let reply = examples::send(operation).await?;
    let decoder = O::decoder(reply.headers());
    let mut items = ItemStream::new(BodyDataStream::new(reply.into_body()), decoder);
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
    let filters = ContainerListFilters::new().status("created");
    let list = ContainerList::new().all(true).filters(filters);
    println!("created: {:?}", call(list).await?);
    println!("started: {:?}", call(ContainerStart::new(id)).await?);
    let ended = call(ContainerWait::new(id)).await?;
    println!("ended: {}", ended.status_code);
    let logs = ContainerLogs::new(id).stdout(true).stderr(true);
    for frame in call(logs).await? {
        let text = String::from_utf8_lossy(&frame.data);
        println!("output: {}", text.trim_end());
    }
    let inspected = call(ContainerInspect::new(id)).await?;
    println!("state: {:?}", inspected.state);
    println!("stats: {:?}", first(ContainerStats::new(id)).await?);
    call(ContainerDelete::new(id)).await?;
    let events = SystemEvents::new().since("0");
    println!("event: {:?}", first(events).await?);
    call(ContainerInspect::new("nosuch")).await.map(drop)
}
