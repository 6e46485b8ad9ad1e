//! The macros that declare inputs.

/// Declares an object that comes in.
///
/// `pub struct Name { … }` makes a type; `Name for path::Type { … }` describes a type of the model,
/// which then is read without a copy of it here. Each field has a description, a type and a rule:
/// a row of the bounds table, `[row of each entry; row of the length]` for a list of numbers, or
/// the name in JavaScript where no range is to be checked.
///
/// ```ignore
/// input! {
///     /// Sales reps that start in a month.
///     Hire for model::Hire {
///         /// 1 or later.
///         month: u32 = limits::HIRE_MONTH,
///         count: u32 = limits::HIRE_COUNT,
///     }
/// }
/// ```
macro_rules! input {
    (
        $(#[doc = $docs:literal])*
        pub struct $name:ident {
            $($(#[doc = $field_docs:literal])* $field:ident: $type:ty = $($rule:tt)::+,)*
        }
    ) => {
        $(#[doc = $docs])*
        #[derive(Debug)]
        pub struct $name {
            $($(#[doc = $field_docs])* pub $field: $type,)*
        }

        $crate::api::declare::input! {
            $(#[doc = $docs])*
            $name for $name {
                $($(#[doc = $field_docs])* $field: $type = $($rule)::+,)*
            }
        }
    };
    (
        $(#[doc = $docs:literal])*
        $name:ident for $model:path {
            $($(#[doc = $field_docs:literal])* $field:ident: $type:ty = $($rule:tt)::+,)*
        }
    ) => {
        impl $crate::api::input::Input for $model {
            const PARTS: &'static [&'static $crate::api::input::Declaration] =
                &[&$crate::api::input::Declaration {
                    name: stringify!($name),
                    fields: &[$($crate::api::declare::field!(
                        $crate::api::input::Field::of::<$type>(),
                        $($rule)::+
                    )),*],
                }];

            fn read(fields: &mut $crate::api::fields::Fields) -> Result<Self, $crate::model::Error> {
                Ok(Self {
                    $($field: <$type as $crate::api::input::FieldType>::read(
                        fields,
                        $crate::api::declare::rule!($($rule)::+),
                    )?,)*
                })
            }
        }

        #[cfg(feature = "app")]
        const _: () = {
            #[wasm_bindgen::prelude::wasm_bindgen(typescript_custom_section)]
            const INTERFACE: &str = const {
                let docs = $crate::api::typescript::Docs {
                    object: &[$($docs),*],
                    fields: &[$(&[$($field_docs),*]),*],
                };
                &$crate::api::typescript::Interface::of(<$model as $crate::api::input::Input>::PARTS[0], &docs)
            }
            .as_str();
        };
    };
}

/// Declares an object that comes in and goes out: as [`input!`], for a type of the model only, with
/// [`Output`](super::output::Output) from the same list of fields.
macro_rules! input_and_output {
    (
        $(#[doc = $docs:literal])*
        $name:ident for $model:path {
            $($(#[doc = $field_docs:literal])* $field:ident: $type:ty = $($rule:tt)::+,)*
        }
    ) => {
        $crate::api::declare::input! {
            $(#[doc = $docs])*
            $name for $model {
                $($(#[doc = $field_docs])* $field: $type = $($rule)::+,)*
            }
        }

        impl $crate::api::output::Output for $model {
            fn write<S: serde::ser::SerializeStruct>(&self, object: &mut S) -> Result<(), S::Error> {
                use $crate::api::input::Field;
                use $crate::api::output::OutputField;

                $(
                    let field = $crate::api::declare::field!(Field::of::<$type>(), $($rule)::+);
                    object.serialize_field(field.name, &self.$field.plain())?;
                )*
                Ok(())
            }
        }
    };
}

/// The rule of a field as its type reads by it.
macro_rules! rule {
    ($name:literal) => {
        $name
    };
    ([$entries:path; $length:path]) => {
        $crate::api::input::NumbersRule { entries: &$entries, length: &$length }
    };
    ($limits:path) => {
        &$limits
    };
}

/// The declaration of a field with this rule.
macro_rules! field {
    ($field:expr, $name:literal) => {
        $crate::api::input::Field::named($name, $field)
    };
    ($field:expr, [$entries:path; $length:path]) => {
        $crate::api::input::Field::numbers($crate::api::declare::rule!([$entries; $length]), $field)
    };
    ($field:expr, $limits:path) => {
        $crate::api::input::Field::limited(&$limits, $field)
    };
}

pub(crate) use {field, input, input_and_output, rule};
