//! The files of this repository: rules that a compiler does not know, and what is generated.
//!
//! In: the checkout. Out: every file that breaks a rule, and every generated one that is not what its sources give.

mod bollard;
mod book;
mod borders;
mod drift;
mod links;
mod packages;
mod pages;
mod requests;
mod tidy;
