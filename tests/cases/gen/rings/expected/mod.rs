// Written by `modelwright gen --spec` from A ring of types 1; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! A ring of types 1.

#[allow(unused_imports)]
pub use self::generated::*;

#[cfg_attr(rustfmt, rustfmt_skip)]
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    missing_docs,
    clippy::all,
    clippy::pedantic
)]
mod generated {


#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R0 {
    pub next: Option<Box<R1>>,
}

support::object! { R0 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R1 {
    pub next: Option<Box<R2>>,
}

support::object! { R1 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R10 {
    pub next: Option<Box<R11>>,
}

support::object! { R10 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R11 {
    pub next: Option<Box<R12>>,
}

support::object! { R11 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R12 {
    pub next: Option<Box<R13>>,
}

support::object! { R12 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R13 {
    pub next: Option<Box<R14>>,
}

support::object! { R13 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R14 {
    pub next: Option<Box<R15>>,
}

support::object! { R14 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R15 {
    pub next: Option<Box<R16>>,
}

support::object! { R15 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R16 {
    pub next: Option<Box<R17>>,
}

support::object! { R16 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R17 {
    pub next: Option<Box<R18>>,
}

support::object! { R17 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R18 {
    pub next: Option<Box<R19>>,
}

support::object! { R18 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R19 {
    pub next: Option<Box<R20>>,
}

support::object! { R19 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R2 {
    pub next: Option<Box<R3>>,
}

support::object! { R2 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R20 {
    pub next: Option<Box<R21>>,
}

support::object! { R20 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R21 {
    pub next: Option<Box<R22>>,
}

support::object! { R21 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R22 {
    pub next: Option<Box<R23>>,
}

support::object! { R22 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R23 {
    pub next: Option<Box<R24>>,
}

support::object! { R23 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R24 {
    pub next: Option<Box<R25>>,
}

support::object! { R24 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R25 {
    pub next: Option<Box<R26>>,
}

support::object! { R25 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R26 {
    pub next: Option<Box<R27>>,
}

support::object! { R26 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R27 {
    pub next: Option<Box<R28>>,
}

support::object! { R27 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R28 {
    pub next: Option<Box<R29>>,
}

support::object! { R28 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R29 {
    pub next: Option<Box<R30>>,
}

support::object! { R29 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R3 {
    pub next: Option<Box<R4>>,
}

support::object! { R3 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R30 {
    pub next: Option<Box<R31>>,
}

support::object! { R30 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R31 {
    pub next: Option<Box<R32>>,
}

support::object! { R31 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R32 {
    pub next: Option<Box<R33>>,
}

support::object! { R32 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R33 {
    pub next: Option<Box<R34>>,
}

support::object! { R33 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R34 {
    pub next: Option<Box<R35>>,
}

support::object! { R34 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R35 {
    pub next: Option<Box<R36>>,
}

support::object! { R35 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R36 {
    pub next: Option<Box<R37>>,
}

support::object! { R36 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R37 {
    pub next: Option<Box<R38>>,
}

support::object! { R37 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R38 {
    pub next: Option<Box<R39>>,
}

support::object! { R38 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R39 {
    pub next: Option<Box<R40>>,
}

support::object! { R39 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R4 {
    pub next: Option<Box<R5>>,
}

support::object! { R4 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R40 {
    pub next: Option<Box<R41>>,
}

support::object! { R40 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R41 {
    pub next: Option<Box<R42>>,
}

support::object! { R41 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R42 {
    pub next: Option<Box<R43>>,
}

support::object! { R42 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R43 {
    pub next: Option<Box<R44>>,
}

support::object! { R43 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R44 {
    pub next: Option<Box<R45>>,
}

support::object! { R44 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R45 {
    pub next: Option<Box<R46>>,
}

support::object! { R45 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R46 {
    pub next: Option<Box<R47>>,
}

support::object! { R46 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R47 {
    pub next: Option<Box<R48>>,
}

support::object! { R47 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R48 {
    pub next: Option<Box<R49>>,
}

support::object! { R48 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R49 {
    pub next: Option<Box<R50>>,
}

support::object! { R49 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R5 {
    pub next: Option<Box<R6>>,
}

support::object! { R5 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R50 {
    pub next: Option<Box<R51>>,
}

support::object! { R50 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R51 {
    pub next: Option<Box<R52>>,
}

support::object! { R51 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R52 {
    pub next: Option<Box<R53>>,
}

support::object! { R52 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R53 {
    pub next: Option<Box<R54>>,
}

support::object! { R53 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R54 {
    pub next: Option<Box<R55>>,
}

support::object! { R54 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R55 {
    pub next: Option<Box<R56>>,
}

support::object! { R55 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R56 {
    pub next: Option<Box<R57>>,
}

support::object! { R56 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R57 {
    pub next: Option<Box<R58>>,
}

support::object! { R57 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R58 {
    pub next: Option<Box<R59>>,
}

support::object! { R58 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R59 {
    pub next: Option<Box<R60>>,
}

support::object! { R59 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R6 {
    pub next: Option<Box<R7>>,
}

support::object! { R6 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R60 {
    pub next: Option<Box<R61>>,
}

support::object! { R60 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R61 {
    pub next: Option<Box<R62>>,
}

support::object! { R61 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R62 {
    pub next: Option<Box<R63>>,
}

support::object! { R62 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R63 {
    pub next: Option<Box<R64>>,
}

support::object! { R63 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R64 {
    pub next: Option<Box<R65>>,
}

support::object! { R64 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R65 {
    pub next: Option<Box<R66>>,
}

support::object! { R65 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R66 {
    pub next: Option<Box<R67>>,
}

support::object! { R66 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R67 {
    pub next: Option<Box<R68>>,
}

support::object! { R67 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R68 {
    pub next: Option<Box<R69>>,
}

support::object! { R68 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R69 {
    pub next: Option<Box<R0>>,
}

support::object! { R69 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R7 {
    pub next: Option<Box<R8>>,
}

support::object! { R7 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R8 {
    pub next: Option<Box<R9>>,
}

support::object! { R8 {
    "next" => next: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct R9 {
    pub next: Option<Box<R10>>,
}

support::object! { R9 {
    "next" => next: optional,
} }

use crate::support; // in place of the module

}
