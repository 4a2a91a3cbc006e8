// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Names made to harm 1.

mod support;

mod a_b;
mod c_windows_nul;
mod etc_passwd;
mod quote_d;
mod quote_d_a;
mod u1f600;

pub use self::a_b::AB;
pub use self::c_windows_nul::CWindowsNul;
pub use self::etc_passwd::EtcPasswd;
pub use self::quote_d::QuoteD;
pub use self::quote_d_a::QuoteDA;
pub use self::u1f600::U1f600;
