//! Small registries of the demonstration's keys, to be altered and served in place of the one in
//! `dist/`.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use publisher::sample::{MIN_UNITS, Sample, demo_config};
use publisher::{Config, Memory, Source, publish};
use registry::document::Text;
use serde_json::Value;
use site::{Fault, On, Site};

/// Where the portal looks its registry up.
pub const FOLDER: &str = "/registry/v1/";
/// The path of `latest.json`.
pub const LATEST: &str = "/registry/v1/latest.json";
/// An hour, in seconds.
pub const HOUR: u64 = 3600;
/// A day, in seconds.
pub const DAY: u64 = 24 * HOUR;

/// A registry's files by their path in it.
#[derive(Debug, Clone, Default)]
pub struct Registry(BTreeMap<String, Vec<u8>>);

/// The time, in Unix seconds.
#[must_use]
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// Serves `latest.json` without the objects that stand in it, so that each is a file that can meet a fault.
pub fn nothing_inline(site: &Site) {
    let without = |bytes: Vec<u8>| {
        let mut latest: Value = serde_json::from_slice(&bytes).unwrap_or_default();
        latest["objects"] = Value::Array(Vec::new());
        latest.to_string().into_bytes()
    };
    site.faults().set(On::path(LATEST), Fault::edit(without));
}

/// The demonstration's way to publish.
#[must_use]
pub fn config() -> Config {
    demo_config()
}

static SOURCE: LazyLock<Source> = LazyLock::new(|| {
    let sample = Sample::new(MIN_UNITS.max(200), 1);
    sample.into_source().unwrap_or_else(|error| panic!("the sample cannot be published: {error}"))
});

impl Registry {
    /// A registry with one snapshot, issued at this time (Unix seconds).
    ///
    /// # Errors
    /// When it cannot be published.
    pub fn issued_at(time: u64, config: &Config) -> Result<Self> {
        Self::default().followed_by(time, config)
    }

    /// This registry with another snapshot in its log.
    ///
    /// # Errors
    /// When it cannot be published.
    pub fn followed_by(&self, time: u64, config: &Config) -> Result<Self> {
        self.with(&SOURCE, time, config)
    }

    /// A registry of the sample in which a maker and a model have these names in English, and no others.
    ///
    /// # Errors
    /// When it cannot be published.
    pub fn with_names(maker: (&str, &str), model: (&str, &str), time: u64) -> Result<Self> {
        let mut sample = Sample::new(MIN_UNITS.max(200), 1);
        for row in sample.manufacturers.iter_mut().filter(|row| row.code.as_str() == maker.0) {
            row.names = Text::new([("en", maker.1)]);
        }
        for row in sample.models.iter_mut().filter(|row| row.model.code.as_str() == model.0) {
            row.model.names = Text::new([("en", model.1)]);
        }
        Self::default().with(&sample.into_source()?, time, &config())
    }

    fn with(&self, source: &Source, time: u64, config: &Config) -> Result<Self> {
        let files = Memory::from(self.0.clone());
        publish(source, config, &files, time, &())?;
        Ok(Self(files.into_files()))
    }

    /// Alters `latest.json` after it was published.
    ///
    /// # Errors
    /// When there is none.
    pub fn edit_latest(mut self, edit: impl FnOnce(&mut Value)) -> Result<Self> {
        let bytes = self.0.get_mut("latest.json").context("a registry without latest.json")?;
        let mut latest = serde_json::from_slice(bytes)?;
        edit(&mut latest);
        *bytes = serde_json::to_vec(&latest)?;
        Ok(self)
    }

    /// A field of `latest.json`.
    ///
    /// # Errors
    /// When there is none.
    pub fn latest(&self, field: &str) -> Result<Value> {
        let bytes = self.0.get("latest.json").context("a registry without latest.json")?;
        let latest: Value = serde_json::from_slice(bytes)?;
        latest.get(field).cloned().with_context(|| format!("latest.json without {field}"))
    }

    /// Serves these files, and nothing else, as the portal's registry. Ends every other fault.
    pub fn serve(&self, site: &Site) {
        let faults = site.faults();
        faults.clear();
        faults.set(On::prefix(FOLDER), Fault::Status(404));
        for (path, bytes) in &self.0 {
            faults.set(On::path(format!("{FOLDER}{path}")), Fault::Body(bytes.clone()));
        }
    }
}
