// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Updates that tell null from absence 1.

mod support;

mod address;
mod hall;
mod office;
mod replace_room_body;
mod update_room_body;
mod update_team_body;
mod update_team_body_budget;
mod update_team_body_members;
mod user;
mod user_update;
mod user_update_contact;

pub use self::support::Maybe;
pub use self::address::Address;
pub use self::hall::Hall;
pub use self::office::Office;
pub use self::replace_room_body::ReplaceRoomBody;
pub use self::update_room_body::UpdateRoomBody;
pub use self::update_team_body::UpdateTeamBody;
pub use self::update_team_body_budget::UpdateTeamBodyBudget;
pub use self::update_team_body_members::UpdateTeamBodyMembers;
pub use self::user::User;
pub use self::user_update::UserUpdate;
pub use self::user_update_contact::UserUpdateContact;
