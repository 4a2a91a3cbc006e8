// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Reactions and other odd keys 1.1.4.

mod support;

mod enterprise;
mod reaction;
mod reaction_content;
mod reaction_owner;
mod reaction_permissions;
mod reaction_rollup;
mod reaction_status;
mod reactions_list_for_repo_response;
mod simple_user;

pub use self::enterprise::Enterprise;
pub use self::reaction::Reaction;
pub use self::reaction_content::ReactionContent;
pub use self::reaction_owner::ReactionOwner;
pub use self::reaction_permissions::ReactionPermissions;
pub use self::reaction_rollup::ReactionRollup;
pub use self::reaction_status::ReactionStatus;
pub use self::reactions_list_for_repo_response::ReactionsListForRepoResponse;
pub use self::simple_user::SimpleUser;
