//! `index.html` for a deployment: what is marked for Trunk becomes the names of the built files.

use anyhow::{Context, Result, bail};

use super::Origin;
use super::pictures::{PREVIEW, TOUCH};

/// The page, with its files in `folder`. Each line of the template that is marked `data-trunk` is an
/// element of its own.
pub(super) fn of(template: &str, folder: &str, origin: Option<&Origin>) -> Result<String> {
    let mut page = String::new();
    for line in template.lines() {
        let is_comment = line.trim_start().starts_with("<!--") && line.trim_end().ends_with("-->");
        // What a style sheet or a script imports is in it.
        if is_comment || line.contains("rel=\"copy-") || line.contains("files.mjs") {
            continue;
        }
        if line.contains("data-trunk-public-url") {
            // Absolute, because the page is also answered at /r/<ID>.
            page.push_str("<base href=\"/\">");
        } else if !line.contains("data-trunk ") {
            page.push_str(line.trim());
        } else if line.contains("rel=\"icon\"") {
            page.push_str(&format!(
                "<link rel=\"icon\" href=\"{folder}/icon.svg\">\n{}",
                around(template, folder, origin)?
            ));
        } else if line.contains("data-later") {
            // The program enables it with the first page that needs it (src/app/style.rs).
            let name = if line.contains("pages.css") { "pages" } else { "page" };
            let sheet = format!("href=\"{folder}/{name}.css\" data-later=\"{name}\" disabled");
            page.push_str(&format!("<link rel=\"stylesheet\" {sheet}>"));
        } else if line.contains("rel=\"css\"") {
            page.push_str(&format!("<link rel=\"stylesheet\" href=\"{folder}/portal.css\">"));
        } else if line.contains("early.mjs") {
            // No module, so that it comes where modules don't, and can say so.
            page.push_str(&format!("<script async src=\"{folder}/early.js\"></script>"));
        } else if line.contains("rel=\"rust\"") {
            // Fetched together: the script would otherwise be read before it asks for the program.
            page.push_str(&format!(
                "<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{folder}/portal_bg.wasm\">\n\
                 <script type=\"module\" src=\"{folder}/main.js\"></script>"
            ));
        } else {
            bail!("index.html has a line for Trunk that is not known here: {line}");
        }
        page.push('\n');
    }
    Ok(page)
}

/// What the page says of itself to launchers and to those who preview links to it.
fn around(template: &str, folder: &str, origin: Option<&Origin>) -> Result<String> {
    let between = |before: &str, after: &str| {
        let found = template.split_once(before).and_then(|(_, rest)| rest.split_once(after));
        found.map(|(text, _)| text).with_context(|| format!("index.html has no {before}"))
    };
    let (title, description) = (between("<title>", "</title>")?, between("name=\"description\" content=\"", "\"")?);
    let mut lines = format!(
        "<link rel=\"apple-touch-icon\" href=\"{folder}/{TOUCH}\">\n\
         <link rel=\"manifest\" href=\"manifest.webmanifest\">\n\
         <meta property=\"og:type\" content=\"website\">\n\
         <meta property=\"og:title\" content=\"{title}\">\n\
         <meta property=\"og:description\" content=\"{description}\">"
    );
    // These want whole addresses; without an origin, those who preview links do without.
    if let Some(origin) = origin.map(Origin::as_str) {
        lines.push_str(&format!(
            "\n<link rel=\"canonical\" href=\"{origin}/\">\n\
             <meta property=\"og:url\" content=\"{origin}/\">\n\
             <meta property=\"og:image\" content=\"{origin}/{PREVIEW}\">\n\
             <meta name=\"twitter:card\" content=\"summary_large_image\">"
        ));
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::{Origin, of};

    #[test]
    fn lines_for_trunk_become_the_names_of_built_files() {
        let template = "<p>kept</p>\n<!-- not sent -->\n<link data-trunk rel=\"css\" href=\"static/portal.css\">\n";
        let page = of(template, "portal-1f", None).expect("a page");
        assert_eq!(page, "<p>kept</p>\n<link rel=\"stylesheet\" href=\"portal-1f/portal.css\">\n");
    }

    #[test]
    fn whole_addresses_are_given_where_the_origin_is_known() {
        let template = "<meta name=\"description\" content=\"What it is.\">\n<title>Robots</title>\n\
                        <link data-trunk rel=\"icon\" href=\"static/icon.svg\">\n";
        let of = |origin: Option<&Origin>| of(template, "portal-1f", origin).expect("a page");
        let page = of(None);
        assert!(
            page.contains("og:title\" content=\"Robots\"") && page.contains("og:description\" content=\"What it is.\"")
        );
        assert!(!page.contains("og:image") && !page.contains("canonical"), "{page}");
        let page = of(Some(&Origin::new("https://register.example").expect("an origin")));
        assert!(page.contains("og:image\" content=\"https://register.example/preview.png\""), "{page}");
        assert!(page.contains("canonical\" href=\"https://register.example/\""), "{page}");
    }

    #[test]
    fn an_unknown_line_for_trunk_is_an_error() {
        assert!(of("<link data-trunk rel=\"sass\" href=\"a.scss\">", "portal-1f", None).is_err());
    }
}
