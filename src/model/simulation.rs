//! Conditions that a visitor of the demonstration can try.

/// A condition to simulate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Simulation {
    /// No file can be had.
    Offline,
    /// A byte of the bucket is changed on its way.
    Tampered,
    /// The registry has not published for a month.
    Stale,
}

impl Simulation {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Offline, Self::Tampered, Self::Stale];

    /// Its name in links: `?try=offline`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Tampered => "tampered",
            Self::Stale => "stale",
        }
    }

    /// The condition of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|simulation| simulation.name() == name)
    }
}
