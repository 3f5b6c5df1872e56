//! `index.html` for a deployment: what is marked for Trunk becomes the names of the built files.

use anyhow::{Result, bail};

/// The page, with its files in `folder`. Each line of the template that is marked `data-trunk` is an
/// element of its own.
pub(super) fn of(template: &str, folder: &str) -> Result<String> {
    let mut page = String::new();
    for line in template.lines() {
        if line.trim_start().starts_with("<!--") && line.trim_end().ends_with("-->") {
            continue;
        }
        if line.contains("data-trunk-public-url") {
            // Absolute, because the page is also answered at /r/<ID>.
            page.push_str("<base href=\"/\">");
        } else if !line.contains("data-trunk ") {
            page.push_str(line.trim());
        } else if line.contains("rel=\"icon\"") {
            page.push_str(&format!("<link rel=\"icon\" href=\"{folder}/icon.svg\">"));
        } else if line.contains("data-later") {
            // The program enables it with the first page that needs it (src/style.rs).
            page.push_str(&format!("<link rel=\"stylesheet\" href=\"{folder}/pages.css\" data-later disabled>"));
        } else if line.contains("rel=\"css\"") {
            page.push_str(&format!("<link rel=\"stylesheet\" href=\"{folder}/portal.css\">"));
        } else if line.contains("early.mjs") {
            page.push_str(&format!("<script type=\"module\" async src=\"{folder}/early.js\"></script>"));
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

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn lines_for_trunk_become_the_names_of_built_files() {
        let template = "<p>kept</p>\n<!-- not sent -->\n<link data-trunk rel=\"css\" href=\"static/portal.css\">\n";
        let page = of(template, "portal-1f").expect("a page");
        assert_eq!(page, "<p>kept</p>\n<link rel=\"stylesheet\" href=\"portal-1f/portal.css\">\n");
    }

    #[test]
    fn an_unknown_line_for_trunk_is_an_error() {
        assert!(of("<link data-trunk rel=\"sass\" href=\"a.scss\">", "portal-1f").is_err());
    }
}
