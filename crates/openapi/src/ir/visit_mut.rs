//! The walk of [`super::visit`] for those who change what they visit.

use super::visit::{Steps, TypeRefPath, visitor};
use super::{
    Api, Body, EnumValue, Field, Model, ModelId, Object, Operation, Parameter, Response, Shape,
    Type, TypeRef, Union,
};

visitor!(VisitMut, "A walk over an [`Api`] that changes it.", (), (mut));
