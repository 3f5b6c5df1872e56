//! The one way in which records are read: field by field, as the type names them.

/// A record of the format: a struct, and how it is read from JSON ([`Read`](crate::document::Read)).
///
/// Each field is read from the field of its name, by [`Value::get`](crate::document::Value::get) or by the method of
/// [`Value`](crate::document::Value) that is named behind it. A name in parentheses stands in place of the field's.
///
/// ```
/// registry::record! {
///     /// A part of a robot.
///     #[derive(Debug, PartialEq)]
///     pub struct Part {
///         /// Its kind.
///         pub kind ("type"): String,
///         /// Its mass in grams, if that is known.
///         pub mass_g: Option<u32> = optional,
///     }
/// }
/// let part: Part = registry::document::parse(br#"{"type":"battery"}"#)?;
/// assert_eq!(part, Part { kind: "battery".to_owned(), mass_g: None });
/// # Ok::<(), registry::document::Wrong>(())
/// ```
#[macro_export]
macro_rules! record {
    (
        $(#[$meta:meta])*
        $vis:vis struct $record:ident {
            $($(#[$field_meta:meta])* $field_vis:vis $field:ident $(($name:literal))? : $type:ty $(= $how:ident)?,)*
        }
    ) => {
        $(#[$meta])*
        $vis struct $record {
            $($(#[$field_meta])* $field_vis $field: $type,)*
        }

        impl $crate::document::Read for $record {
            fn read(value: &$crate::document::Value) -> Self {
                Self { $($field: $crate::record!(@read value, $crate::record!(@name $field $($name)?) $(, $how)?),)* }
            }
        }
    };
    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $name:literal) => { $name };
    (@read $value:ident, $name:expr) => { $value.get($name) };
    (@read $value:ident, $name:expr, $how:ident) => { $value.$how($name) };
}
