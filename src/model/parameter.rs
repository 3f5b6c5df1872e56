//! The technical parameters of a model.

/// A technical parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parameter {
    /// Height.
    Height,
    /// Mass with battery.
    Mass,
    /// Degrees of freedom.
    Joints,
    /// Battery energy.
    Battery,
    /// Compute.
    Compute,
    /// Payload of both arms.
    Payload,
    /// Top speed.
    Speed,
}
