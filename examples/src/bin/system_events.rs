//! The events of an engine as they come, with hyper and `futures`.

use docker_models::v1_41::operations::{
    ItemStream, StreamOperation, SystemEvents, SystemEventsFilters,
};
use futures_util::StreamExt;
use http_body_util::BodyDataStream;
use std::error::Error;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let filters = SystemEventsFilters::new().type_("container");
    let reply = examples::send(SystemEvents::new().since("0").filters(filters)).await?;
    let decoder = SystemEvents::decoder(reply.headers());
    let mut events = ItemStream::new(BodyDataStream::new(reply.into_body()), decoder).take(3);
    while let Some(event) = events.next().await {
        let event = event?;
        println!("{:?} {:?}", event.action, event.time);
    }
    Ok(())
}
