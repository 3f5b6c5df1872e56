//! Recalls as feeds: Atom (RFC 4287) and JSON Feed 1.1, of all manufacturers together and of each.

mod atom;
mod json;

use crate::amend::document;
use crate::files::ReadFiles;
use crate::publish::PublishError;
use registry::document::{Date, Directory, Models, Severity, Snapshot, Text};
use std::collections::BTreeMap;

/// Recalls of a feed of all manufacturers, the newest ones: who asks daily misses none.
const RECALLS: usize = 500;

/// Where feeds lead to, and the language of their words.
#[derive(Debug, Clone)]
pub struct Options {
    /// The portal's address, with a slash at its end.
    pub portal: String,
    /// The address that the feeds will have, with a slash at its end.
    pub feeds: String,
    /// A language tag. Words that are not in this language are in English, else in any.
    pub language: String,
}

/// A feed: what it is of, and its recalls, the newest first.
struct Feed<'a> {
    options: &'a Options,
    snapshot: &'a Snapshot,
    /// The path without its suffix: `recalls`, `recalls-CN0142`.
    name: String,
    title: String,
    /// The page of the portal.
    page: String,
    recalls: Vec<&'a Entry>,
}

/// A recall of one model.
struct Entry {
    /// Country and code of the manufacturer.
    maker: String,
    /// The 12 characters of the model.
    model: String,
    number: String,
    opened_on: Date,
    severity: Severity,
    deadline: Option<Date>,
    title: String,
    text: String,
}

/// The feeds of a snapshot that has been verified, by the name of their file. There is one of each kind for every
/// manufacturer of the directory, empty ones too, so that who subscribes need not wait for the first recall.
///
/// # Errors
/// [`PublishError`]: an object of the directory is missing or damaged.
pub fn feeds(
    files: &impl ReadFiles,
    snapshot: &Snapshot,
    options: &Options,
) -> Result<BTreeMap<String, String>, PublishError> {
    let words = |text: &Text| text.in_language(&options.language).to_owned();
    let directory: Directory = document(files, snapshot.manufacturers.index)?;
    let (mut makers, mut entries) = (BTreeMap::new(), Vec::new());
    for maker in directory.manufacturers {
        let code = format!("{}{}", maker.country, maker.code);
        let models: Models = document(files, maker.models)?;
        let maker_name = words(&maker.names);
        for model in models.models {
            let name = format!("{maker_name} {}", words(&model.names));
            entries.extend(model.recalls.iter().map(|recall| Entry {
                maker: code.clone(),
                model: format!("{code}{}", model.code),
                number: recall.number.clone(),
                opened_on: recall.opened_on,
                severity: recall.severity,
                deadline: recall.deadline,
                title: format!("{name}: {}", words(&recall.title)),
                text: words(&recall.text),
            }));
        }
        makers.insert(code, maker_name);
    }
    entries.sort_by(|a, b| (b.opened_on, &a.model, &a.number).cmp(&(a.opened_on, &b.model, &b.number)));
    let origin = &snapshot.origin;
    let mut all = vec![Feed {
        options,
        snapshot,
        name: "recalls".to_owned(),
        title: format!("Recalls – {origin}"),
        page: format!("{}#/recalls", options.portal),
        recalls: entries.iter().take(RECALLS).collect(),
    }];
    all.extend(makers.iter().map(|(code, name)| Feed {
        options,
        snapshot,
        name: format!("recalls-{code}"),
        title: format!("Recalls of {name} – {origin}"),
        page: format!("{}#/makers/{code}", options.portal),
        recalls: entries.iter().filter(|entry| entry.maker == *code).collect(),
    }));
    let of_both = all.iter().flat_map(|feed| {
        [(format!("{}.atom", feed.name), atom::write(feed)), (format!("{}.json", feed.name), json::write(feed))]
    });
    Ok(of_both.collect())
}

impl Entry {
    /// The same for ever, whatever address the feed has.
    fn id(&self, origin: &str) -> String {
        let plain = |c: char| if c.is_ascii_alphanumeric() || ".-".contains(c) { c.to_string() } else { escaped(c) };
        let part = |text: &str| text.chars().map(plain).collect::<String>();
        format!("urn:robot-recall:{}:{}:{}", part(origin), self.model, part(&self.number))
    }

    /// What the recall asks for, and by when, before its own words.
    fn summary(&self) -> String {
        let asks = match self.severity {
            Severity::Service => "Service",
            Severity::StopUse => "Stop use",
        };
        let deadline = self.deadline.map(|deadline| format!(" by {deadline}")).unwrap_or_default();
        format!("{asks}{deadline}. {}: {}", self.number, self.text)
    }

    /// Its page of the portal.
    fn page(&self, portal: &str) -> String {
        let number: String = self
            .number
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() || ".-_~".contains(c) { c.to_string() } else { escaped(c) })
            .collect();
        format!("{portal}#/recalls/{}/{number}", self.model)
    }

    /// The day, as a moment of it (RFC 3339).
    fn moment(&self) -> String {
        format!("{}T00:00:00Z", self.opened_on)
    }
}

/// A character's bytes as in an address (RFC 3986, section 2.1).
fn escaped(c: char) -> String {
    c.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect()
}
