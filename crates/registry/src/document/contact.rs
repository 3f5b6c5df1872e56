//! Whom to turn to about a manufacturer's robots.

use super::{Document, Models, Read, Text, Value};
use crate::{limits, record};
use alloc::vec::Vec;
use serde::Serialize;

record! {
    /// Where a manufacturer is to be reached. Each is an address by language, and may be missing.
    #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    pub struct Contact {
        /// Its page: `https:`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub web: Option<Text> = pages,
        /// Who helps with a robot: `https:` or `mailto:`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub support: Option<Text> = addresses,
        /// Its page of recalls: `https:`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub recalls: Option<Text> = pages,
    }
}

impl Value<'_> {
    fn pages(&self, name: &str) -> Option<Text> {
        self.links(name, false)
    }

    fn addresses(&self, name: &str) -> Option<Text> {
        self.links(name, true)
    }

    fn links(&self, name: &str, mail: bool) -> Option<Text> {
        let links: Option<Text> = self.optional(name);
        if links.iter().flat_map(Text::iter).any(|(_, link)| !is_address(link, mail)) {
            self.wrong(&[name, " has what is no address"].concat());
        }
        links
    }
}

/// Whether a text is an address that may be shown as a link (`docs/FORMATS.md`, "Models"): `https://`, a host name and
/// whatever follows in printable ASCII; or with `mail`, `mailto:` and a mailbox. Nobody's name or password, no port, no
/// bare number for a host, nothing that steers a mail program.
#[must_use]
pub fn is_address(link: &str, mail: bool) -> bool {
    if link.len() > limits::NAME {
        return false;
    }
    if let Some(mailbox) = link.strip_prefix("mailto:") {
        let is_local =
            |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._+-".contains(&b));
        return mail && mailbox.split_once('@').is_some_and(|(local, host)| is_local(local) && is_host(host));
    }
    let Some(rest) = link.strip_prefix("https://") else { return false };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    is_host(host) && path.bytes().all(|b| b.is_ascii_graphic() && !b"\"'<>\\^`{|}".contains(&b))
}

/// A name of the DNS with a dot in it (RFC 1123, section 2.1).
fn is_host(host: &str) -> bool {
    let labels: Vec<&str> = host.split('.').collect();
    let is_label = |label: &&str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let is_number = labels.last().is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit()));
    labels.len() > 1 && labels.iter().all(is_label) && !is_number
}

/// The object of one manufacturer's models, with the contact that stands beside them. Look-ups read [`Models`] alone:
/// what is wrong with a contact takes no answer away.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MakerObject {
    /// The models.
    #[serde(flatten)]
    pub models: Models,
    /// Where the manufacturer is to be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
}

impl Read for MakerObject {
    fn read(value: &Value) -> Self {
        Self { models: Models::read(value), contact: value.optional("contact") }
    }
}

impl Document for MakerObject {
    const LIMIT: usize = limits::MODELS;

    fn check(&self, value: &Value) {
        self.models.check(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::parse;
    use alloc::format;

    #[test]
    fn only_what_may_be_a_link_is_an_address() {
        for link in
            ["https://beichen.example", "https://a-1.beichen.example/en/recalls?all=1#top", "https://a.example/%E5"]
        {
            assert!(is_address(link, false) && is_address(link, true), "{link}");
        }
        assert!(is_address("mailto:support@beichen.example", true));
        for link in [
            "mailto:support@beichen.example",
            "http://beichen.example",
            "javascript:alert(1)",
            "HTTPS://beichen.example",
            " https://beichen.example",
            "https://beichen",
            "https://user@beichen.example",
            "https://beichen.example:8443/",
            "https://127.0.0.1/",
            "https://beichen.example/\u{202e}",
            "https://beichen.example/a b",
            "https://beichen.example/\"onclick",
            "https://-a.example",
            "https://a..example",
            "https://",
            "",
            "//beichen.example",
            "data:text/html,hello",
        ] {
            assert!(!is_address(link, false), "{link}");
        }
        for link in ["mailto:", "mailto:a", "mailto:a@b", "mailto:a@b.example?bcc=c@d.example", "mailto:a b@c.example"]
        {
            assert!(!is_address(link, true), "{link}");
        }
        assert!(!is_address(&format!("https://a.example/{}", "a".repeat(limits::NAME)), false));
    }

    #[test]
    fn a_contact_has_addresses_by_language_and_each_may_be_missing() {
        let read = |json: &str| parse::<Contact>(json.as_bytes());
        assert_eq!(read("{}").expect("a contact"), Contact::default());
        let contact =
            read(r#"{"support":{"en":"mailto:help@a.example","de":"https://a.example/hilfe"}}"#).expect("one");
        assert_eq!(contact.support.expect("support").get("de"), Some("https://a.example/hilfe"));
        for wrong in [
            r#"{"web":{"en":"javascript:alert(1)"}}"#,
            r#"{"web":{"en":"mailto:a@b.example"}}"#,
            r#"{"recalls":{"en":"https://a.example","de":"http://a.example"}}"#,
            r#"{"web":"https://a.example"}"#,
            r#"{"web":{}}"#,
        ] {
            read(wrong).expect_err(wrong);
        }
    }

    #[test]
    fn models_are_read_whatever_stands_beside_them() {
        let json = r#"{"type":"models","country":"CN","manufacturer":"0142","models":[],"contact":{"web":{"en":"javascript:1"}}}"#;
        Models::from_json(json.as_bytes()).expect("models");
        MakerObject::from_json(json.as_bytes()).expect_err("a contact that is none");
        let plain = json.replace("javascript:1", "https://a.example");
        let object = MakerObject::from_json(plain.as_bytes()).expect("both");
        assert_eq!(object.to_json(), plain);
        let without = Models::from_json(json.as_bytes()).expect("models");
        assert_eq!(MakerObject { models: without.clone(), contact: None }.to_json(), without.to_json());
    }
}
