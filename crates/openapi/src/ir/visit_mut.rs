//! The walk of [`super::visit`] for those who change what they visit.

use super::visit::{SlotPath, Steps, visitor};
use super::{
    Api, Body, EnumValue, Field, Model, ModelId, Object, Operation, Parameter, Reply, Shape, Slot,
    Type, Union,
};

visitor!(VisitMut, "A walk over an [`Api`] that changes it.", (), (mut));
