//! Requests are written as OpenAPI says, replies are read by their status, and bodies in parts survive any cut.

mod decoders;
mod escaping;
mod replies;
mod written;
