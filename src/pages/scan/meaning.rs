//! What a code means: a robot's page here, the same at somebody else's site, or something else.

use robot_id::RobotId;

/// Characters that are shown of a code without an ID.
const SHOWN: usize = 160;

/// What a code's text says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// An ID, alone or in a link of this portal.
    Robot(RobotId),
    /// A link to another site with an ID in it. The sticker may be over the right one.
    Elsewhere {
        /// The site, as the link names it.
        host: String,
        /// The robot.
        id: RobotId,
    },
    /// No ID, or several.
    Other {
        /// Its text, shortened and harmless to show.
        shown: String,
    },
}

/// Reads a code's text on the portal at this host (with its port, if it has one).
pub(super) fn of(text: &str, portal: &str) -> Meaning {
    let Ok(found) = robot_id::recognise(text) else { return Meaning::Other { shown: harmless(text) } };
    match host(text) {
        Some(host) if host != portal.to_ascii_lowercase() => Meaning::Elsewhere { host: harmless(&host), id: found.id },
        _ => Meaning::Robot(found.id),
    }
}

/// Each text's meaning, in their order; what means the same is there once.
pub(super) fn of_all(texts: &[String], portal: &str) -> Vec<Meaning> {
    let mut meanings = Vec::new();
    for text in texts {
        let meaning = of(text, portal);
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }
    meanings
}

/// The host that a browser would go to (URL Standard, 4.4), in lower case, without the scheme's own port. A link
/// may lack its scheme, as people's cameras open `site.example/r/…` too. None for a text that is no link.
fn host(text: &str) -> Option<String> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c.is_control());
    // Browsers drop tabs and line ends, and take a backslash for a slash.
    let text: String = text.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    let text = text.replace('\\', "/");
    let (scheme, rest) = match text.split_once(':') {
        Some((scheme, rest)) if is_scheme(scheme) && rest.starts_with('/') => (scheme.to_ascii_lowercase(), rest),
        // A link within something else: `URL:https://…`, `MEBKM:TITLE:…;URL:https://…`.
        _ if text.contains("://") => {
            let at = text.find("://")?;
            let scheme = text[..at].rsplit(|c: char| !c.is_ascii_alphanumeric()).next()?;
            (scheme.to_ascii_lowercase(), &text[at + 1..])
        }
        _ if is_bare_link(&text) => (String::new(), text.as_str()),
        _ => return None,
    };
    let authority = rest.trim_start_matches('/').split(['/', '?', '#']).next()?;
    // What stands before the last @ is a name, not the site: the oldest trick.
    let host = authority.rsplit('@').next()?.to_lowercase();
    let own = match scheme.as_str() {
        "https" => ":443",
        "http" => ":80",
        _ => "",
    };
    let host = if own.is_empty() { host.as_str() } else { host.strip_suffix(own).unwrap_or(&host) };
    let host = host.trim_end_matches('.');
    (!host.is_empty()).then(|| host.to_owned())
}

/// RFC 3986, 3.1.
fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

/// Whether a text begins as a site's name does, with something of the site behind it.
fn is_bare_link(text: &str) -> bool {
    let Some((name, _)) = text.split_once(['/', '?', '#']) else { return false };
    let name = name.rsplit('@').next().unwrap_or(name);
    name.contains('.') && !name.contains(char::is_whitespace)
}

/// A text to be shown: of bounded length, and without characters that change how what follows is drawn.
fn harmless(text: &str) -> String {
    let is_trick = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut kept = text.chars().filter(|c| !is_trick(*c)).map(|c| if c.is_control() { ' ' } else { c });
    let mut shown: String = kept.by_ref().take(SHOWN).collect();
    if kept.next().is_some() {
        shown.push('…');
    }
    shown.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "CN0142G1A2032026A0314B0000417";
    const PORTAL: &str = "robots.example";

    fn robot() -> Meaning {
        Meaning::Robot(ID.parse().expect("an ID"))
    }

    fn host_of(text: &str) -> String {
        match of(&text.replace("ID", ID), PORTAL) {
            Meaning::Elsewhere { host, id } => {
                assert_eq!(id.as_str(), ID, "{text}");
                host
            }
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn an_id_and_this_portals_links_lead_to_the_robot() {
        for text in [
            "ID",
            "https://robots.example/#/r/ID",
            "HTTPS://ROBOTS.EXAMPLE/#/r/ID",
            "http://robots.example:80/r/ID",
            "https://robots.example:443/#/r/ID?from=plate",
            "https://robots.example./#/r/ID",
            "robots.example/#/r/ID",
            "cn-0142-g1a203-2026a0314b0000417",
            "ID: ID",
        ] {
            let text = text.replacen("ID", ID, 9).replace(&format!("{ID}: "), "ID: ");
            assert_eq!(of(&text, PORTAL), robot(), "{text}");
        }
        assert_eq!(of(&format!("http://127.0.0.1:8080/#/r/{ID}"), "127.0.0.1:8080"), robot());
    }

    #[test]
    fn a_link_to_another_site_is_named_by_where_a_browser_would_go() {
        for (text, host) in [
            ("https://robots-example.test/#/r/ID", "robots-example.test"),
            ("https://robots.example.test/#/r/ID", "robots.example.test"),
            ("https://robots.example@evil.test/#/r/ID", "evil.test"),
            ("https://robots.example:443@evil.test/#/r/ID", "evil.test"),
            ("https:\\\\evil.test\\robots.example/r/ID", "evil.test"),
            ("https://evil.test\\@robots.example/r/ID", "evil.test"),
            ("https:/evil.test/r/ID", "evil.test"),
            ("https:////evil.test/r/ID", "evil.test"),
            ("ht\ntps://evil.test/r/ID", "evil.test"),
            ("https://evil.test?robots.example/r/ID", "evil.test"),
            ("https://evil.test#robots.example/r/ID", "evil.test"),
            ("https://robots.example:8443/#/r/ID", "robots.example:8443"),
            ("URL:https://evil.test/r/ID", "evil.test"),
            ("intent://evil.test/r/ID", "evil.test"),
            ("evil.test/r/ID", "evil.test"),
            ("https://róbots.example/r/ID", "róbots.example"),
        ] {
            assert_eq!(host_of(text), host, "{text}");
        }
    }

    #[test]
    fn what_has_no_id_is_shown_shortened_and_harmless() {
        let shown = |text: &str| match of(text, PORTAL) {
            Meaning::Other { shown } => shown,
            other => panic!("{other:?}"),
        };
        assert_eq!(shown("https://evil.test/menu"), "https://evil.test/menu");
        assert_eq!(shown("WIFI:S:home;;\n\u{202e}txt"), "WIFI:S:home;; txt");
        assert_eq!(shown(&"ab ".repeat(2_000)).chars().count(), SHOWN + 1);
        assert_eq!(shown(""), "");
        assert_eq!(shown(&format!("{ID} {}", ID.replace('4', "5"))).len(), 59, "several IDs are none");
    }

    #[test]
    fn the_same_robot_twice_is_one() {
        let texts = [ID.to_owned(), format!("https://robots.example/#/r/{ID}"), "menu".to_owned()];
        assert_eq!(of_all(&texts, PORTAL).len(), 2);
    }
}
