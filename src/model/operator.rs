//! Who runs this deployment: the settings of `operator.txt`, compiled in.

/// The settings. What is missing is not shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Operator {
    /// A name.
    pub(crate) name: Option<&'static str>,
    /// A link to the imprint.
    pub(crate) imprint: Option<&'static str>,
    /// A link to the operator's own words on privacy.
    pub(crate) privacy: Option<&'static str>,
    /// A link to write to.
    pub(crate) contact: Option<&'static str>,
    /// The address that reports of nameplates are mailed to, as a link.
    pub(crate) report: Option<&'static str>,
}

include!(concat!(env!("OUT_DIR"), "/operator.rs"));
