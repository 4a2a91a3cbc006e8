// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Answers of a machine 2.0.0.

mod support;

mod answer;
mod answer_box;
mod answer_event;
mod answer_usage;
mod call;
mod call_type;
mod code_tool;
mod code_tool_container;
mod code_tool_container_object;
mod code_tool_type;
mod create_answer;
mod create_answer_input;
mod create_answer_stop;
mod ended;
mod ended_reason;
mod filter;
mod filter_value;
mod input_item;
mod message;
mod message_role;
mod message_type;
mod model;
mod search_tool;
mod search_tool_type;
mod started;
mod tool;

pub use self::answer::Answer;
pub use self::answer_box::AnswerBox;
pub use self::answer_event::AnswerEvent;
pub use self::answer_usage::AnswerUsage;
pub use self::call::Call;
pub use self::call_type::CallType;
pub use self::code_tool::CodeTool;
pub use self::code_tool_container::CodeToolContainer;
pub use self::code_tool_container_object::CodeToolContainerObject;
pub use self::code_tool_type::CodeToolType;
pub use self::create_answer::CreateAnswer;
pub use self::create_answer_input::CreateAnswerInput;
pub use self::create_answer_stop::CreateAnswerStop;
pub use self::ended::Ended;
pub use self::ended_reason::EndedReason;
pub use self::filter::Filter;
pub use self::filter_value::FilterValue;
pub use self::input_item::InputItem;
pub use self::message::Message;
pub use self::message_role::MessageRole;
pub use self::message_type::MessageType;
pub use self::model::Model;
pub use self::search_tool::SearchTool;
pub use self::search_tool_type::SearchToolType;
pub use self::started::Started;
pub use self::tool::Tool;
