//! What a seller copies, as crates/badge/README.md describes it, and what the seller's page has to allow.

use super::choice::Choice;
use crate::data::client;
use crate::model::badge_options::Theme;
use crate::model::language::Language;
use crate::view::components::{copy_text::CopyText, prose};
use crate::view::text::EmbedText;
use robot_id::RobotId;
use std::fmt::Write;
use yew::prelude::*;

/// The section.
pub(super) fn view(page_text: &'static EmbedText, page: Language, id: &RobotId, choice: Choice) -> Html {
    let portal = client::base();
    let origin = origin(&portal);
    let form = |name, (title, lead): (&'static str, &'static str), text: String, policy: String, note| {
        html! {
            <div class="snippet" data-form={name}>
                <h3>{ title }</h3>
                { prose::p(lead) }
                <pre class="id" tabindex="0" dir="ltr" translate="no">{ text.clone() }</pre>
                <div class="row"><CopyText action={name} labels={[page_text.copy, page_text.copied, page_text.copy_failed]} {text}/></div>
                { prose::soft(page_text.policy) }
                <pre class="id policy" tabindex="0" dir="ltr" translate="no">{ policy }</pre>
                { note }
            </div>
        }
    };
    let mute = choice.speech.is_none().then(|| prose::soft(page_text.frame_language));
    html! { <>
        { form("copy-element", page_text.element, element(&portal, id, choice, page), element_policy(origin), None) }
        { form("copy-frame", page_text.frame, frame(&portal, id, choice), frame_policy(origin), mute) }
    </> }
}

/// The address of the badge's module.
pub(super) fn module(portal: &str) -> String {
    format!("{portal}badge/v1/robot-id-badge.js")
}

/// The element, its script, and the link for visitors without script, which is in the language of the badge or else
/// of this page.
fn element(portal: &str, id: &RobotId, choice: Choice, page: Language) -> String {
    let attribute = |name, value: Option<&str>| value.map(|value| format!(" {name}=\"{value}\"")).unwrap_or_default();
    format!(
        "<script type=\"module\" referrerpolicy=\"no-referrer\" src=\"{}\"></script>\n\n\
         <robot-id-badge robot-id=\"{id}\" variant=\"{}\"{}{}>\n  \
         <a href=\"{}#/r/{id}\">{}</a>\n\
         </robot-id-badge>",
        escaped(&module(portal)),
        choice.variant.name(),
        attribute("lang", choice.speech.map(Language::tag)),
        attribute("theme", choice.theme.map(Theme::name)),
        escaped(portal),
        escaped(choice.speech.unwrap_or(page).snippet().link),
    )
}

/// The frame. It can't see the language of the page around it.
fn frame(portal: &str, id: &RobotId, choice: Choice) -> String {
    let (width, height) = choice.variant.frame();
    let mut fragment = format!("{id}&variant={}", choice.variant.name());
    for (name, value) in [("lang", choice.speech.map(Language::tag)), ("theme", choice.theme.map(Theme::name))] {
        if let Some(value) = value {
            // Writing to a text does not fail. What follows the & is no reference to a character (HTML, 13.5).
            let _ = write!(fragment, "&{name}={value}");
        }
    }
    format!(
        "<iframe title=\"{}\" width=\"{width}\" height=\"{height}\" sandbox=\"allow-scripts allow-popups\"\n  \
         src=\"{}badge/v1/frame.html#{fragment}\"></iframe>",
        escaped(choice.speech.unwrap_or(Language::English).snippet().frame),
        escaped(portal),
    )
}

fn element_policy(origin: &str) -> String {
    format!("script-src {origin} 'wasm-unsafe-eval'\nconnect-src {origin}")
}

fn frame_policy(origin: &str) -> String {
    format!("frame-src {origin}")
}

/// Scheme, host and port of an address.
fn origin(address: &str) -> &str {
    let host = address.find("://").map_or(0, |colon| colon + 3);
    let end = address[host..].find('/').map_or(address.len(), |slash| host + slash);
    &address[..end]
}

/// A text for an attribute in double quotes, or between tags.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::badge_options::Variant;

    const PORTAL: &str = "https://robots.example/";

    fn id() -> RobotId {
        "CN0142G1A2032026A0314B0000417".parse().expect("it is one")
    }

    fn choice(variant: Variant, speech: Option<Language>, theme: Option<Theme>) -> Choice {
        Choice { variant, speech, theme }
    }

    #[test]
    fn the_element_stands_with_its_script_and_a_link() {
        assert_eq!(
            element(PORTAL, &id(), choice(Variant::Card, None, None), Language::English),
            r#"<script type="module" referrerpolicy="no-referrer" src="https://robots.example/badge/v1/robot-id-badge.js"></script>

<robot-id-badge robot-id="CN0142G1A2032026A0314B0000417" variant="card">
  <a href="https://robots.example/#/r/CN0142G1A2032026A0314B0000417">Check this robot's ID</a>
</robot-id-badge>"#
        );
        assert_eq!(
            element(
                "https://x.example/a/",
                &id(),
                choice(Variant::Full, Some(Language::German), Some(Theme::Dark)),
                Language::English
            ),
            r#"<script type="module" referrerpolicy="no-referrer" src="https://x.example/a/badge/v1/robot-id-badge.js"></script>

<robot-id-badge robot-id="CN0142G1A2032026A0314B0000417" variant="full" lang="de" theme="dark">
  <a href="https://x.example/a/#/r/CN0142G1A2032026A0314B0000417">ID dieses Roboters prüfen</a>
</robot-id-badge>"#
        );
    }

    #[test]
    fn the_frame_has_its_look_in_the_fragment() {
        assert_eq!(
            frame(PORTAL, &id(), choice(Variant::Card, Some(Language::English), Some(Theme::Light))),
            r#"<iframe title="Robot ID" width="340" height="420" sandbox="allow-scripts allow-popups"
  src="https://robots.example/badge/v1/frame.html#CN0142G1A2032026A0314B0000417&variant=card&lang=en&theme=light"></iframe>"#
        );
        assert_eq!(
            frame(PORTAL, &id(), choice(Variant::Compact, None, None)),
            r#"<iframe title="Robot ID" width="640" height="48" sandbox="allow-scripts allow-popups"
  src="https://robots.example/badge/v1/frame.html#CN0142G1A2032026A0314B0000417&variant=compact"></iframe>"#
        );
    }

    #[test]
    fn an_address_cannot_end_an_attribute() {
        let all = choice(Variant::Card, None, None);
        for snippet in
            [element("https://x/\"><b>&/", &id(), all, Language::English), frame("https://x/\"><b>&/", &id(), all)]
        {
            assert!(snippet.contains("https://x/&quot;&gt;&lt;b&gt;&amp;/badge/"), "{snippet}");
            assert!(!snippet.contains("<b>"), "{snippet}");
        }
    }

    #[test]
    fn policies_name_the_origin() {
        assert_eq!(origin("https://robots.example:8443/a/b/"), "https://robots.example:8443");
        assert_eq!(origin(PORTAL), "https://robots.example");
        assert_eq!(
            element_policy("https://robots.example"),
            "script-src https://robots.example 'wasm-unsafe-eval'\nconnect-src https://robots.example"
        );
        assert_eq!(frame_policy("https://robots.example"), "frame-src https://robots.example");
    }
}
