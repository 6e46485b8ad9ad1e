//! Inputs that go out again: a plan with strategies is a plan, and may come in once more.

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use super::input::Input;

/// An input that can go out, by the same declaration.
pub trait Output: Input + Clone {
    /// Writes all fields, those at their default too.
    ///
    /// # Errors
    /// Those of the serializer.
    fn write<S: SerializeStruct>(&self, object: &mut S) -> Result<(), S::Error>;
}

/// An object as it goes out; absent fields are `null`.
#[derive(Clone, Debug, PartialEq)]
pub struct Outgoing<T>(pub T);

impl<T> From<T> for Outgoing<T> {
    fn from(object: T) -> Self {
        Self(object)
    }
}

impl<T: Output> Serialize for Outgoing<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let declaration = T::PARTS[0];
        let mut object = serializer.serialize_struct(declaration.name, declaration.fields.len())?;
        self.0.write(&mut object)?;
        object.end()
    }
}

/// A field of an object that goes out.
pub trait OutputField {
    /// Its value as serde writes it.
    fn plain(&self) -> impl Serialize;
}

impl OutputField for f64 {
    fn plain(&self) -> impl Serialize {
        *self
    }
}

impl OutputField for u32 {
    fn plain(&self) -> impl Serialize {
        *self
    }
}

impl OutputField for Option<f64> {
    fn plain(&self) -> impl Serialize {
        *self
    }
}

impl OutputField for Option<String> {
    fn plain(&self) -> impl Serialize {
        self
    }
}

impl<T: Output> OutputField for Option<T> {
    fn plain(&self) -> impl Serialize {
        self.clone().map(Outgoing)
    }
}

impl<T: Output> OutputField for Vec<T> {
    fn plain(&self) -> impl Serialize {
        self.iter().cloned().map(Outgoing).collect::<Vec<_>>()
    }
}
