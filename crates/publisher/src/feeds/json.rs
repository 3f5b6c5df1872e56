//! JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>).

use super::Feed;
use serde_json::json;

pub(super) fn write(feed: &Feed<'_>) -> String {
    let items = feed.recalls.iter().map(|recall| {
        json!({
            "id": recall.id(&feed.snapshot.origin),
            "url": recall.page(&feed.options.portal),
            "title": recall.title,
            "content_text": recall.summary(),
            "date_published": recall.moment(),
            "tags": [recall.model, recall.severity.name()],
        })
    });
    let document = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.page,
        "feed_url": format!("{}{}.json", feed.options.feeds, feed.name),
        "language": feed.options.language,
        "items": items.collect::<Vec<_>>(),
    });
    // Strings and lists always serialise.
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}
