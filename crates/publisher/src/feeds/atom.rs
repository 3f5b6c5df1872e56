//! Atom (RFC 4287).

use super::Feed;
use std::fmt::Write;

pub(super) fn write(feed: &Feed<'_>) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    // Writing to a string does not fail.
    let _ = write_feed(&mut xml, feed);
    xml
}

fn write_feed(xml: &mut String, feed: &Feed<'_>) -> std::fmt::Result {
    let address = format!("{}{}.atom", feed.options.feeds, feed.name);
    let language = escape(&feed.options.language);
    writeln!(xml, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">")?;
    writeln!(xml, "  <id>{}</id>", escape(&address))?;
    writeln!(xml, "  <title>{}</title>", escape(&feed.title))?;
    writeln!(xml, "  <author><name>{}</name></author>", escape(&feed.snapshot.origin))?;
    writeln!(xml, "  <link rel=\"self\" href=\"{}\"/>", escape(&address))?;
    writeln!(xml, "  <link href=\"{}\"/>", escape(&feed.page))?;
    // Of the newest recall, so that a feed in which nothing is new stays the same file.
    let updated = feed.recalls.first().map_or("1970-01-01T00:00:00Z".to_owned(), |recall| recall.moment());
    writeln!(xml, "  <updated>{updated}</updated>")?;
    for recall in &feed.recalls {
        writeln!(xml, "  <entry>")?;
        writeln!(xml, "    <id>{}</id>", escape(&recall.id(&feed.snapshot.origin)))?;
        writeln!(xml, "    <title>{}</title>", escape(&recall.title))?;
        writeln!(xml, "    <link href=\"{}\"/>", escape(&recall.page(&feed.options.portal)))?;
        writeln!(xml, "    <updated>{}</updated>", recall.moment())?;
        writeln!(xml, "    <category term=\"{}\"/>", escape(&recall.model))?;
        writeln!(xml, "    <category term=\"{}\"/>", recall.severity.name())?;
        writeln!(xml, "    <content type=\"text\">{}</content>", escape(&recall.summary()))?;
        writeln!(xml, "  </entry>")?;
    }
    writeln!(xml, "</feed>")
}

/// Text within an element or an attribute. Characters that XML 1.0 has no place for are left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(c),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_in_a_text_is_taken_for_a_tag() {
        assert_eq!(escape("a<b>&\"c\"\u{1b}\n极光"), "a&lt;b&gt;&amp;&quot;c&quot;\n极光");
    }
}
