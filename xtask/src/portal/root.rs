//! The files at the root of a deployment that are no program: the page for what is not there, a word to search engines,
//! the picture for previews of links. They come from `root/`.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Error, Result, ensure};

use super::pictures;
use crate::{paths, words};

/// The origin that a deployment is for, such as `https://register.example`: previews of links want whole addresses.
#[derive(Debug, Clone)]
pub(crate) struct Origin(String);

impl Origin {
    /// Reads one. A slash at its end is dropped.
    ///
    /// # Errors
    /// When it has a path, or is no origin.
    pub(crate) fn new(text: &str) -> Result<Self> {
        let text = text.trim_end_matches('/');
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:".contains(&byte);
        ensure!(
            !host.is_empty() && host.bytes().all(plain),
            "{text} is not an origin: write it like https://register.example"
        );
        Ok(Self(text.to_owned()))
    }

    /// As it was given, without a slash.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where the page for what is not there says so, in each language.
const SECTIONS: &str = "<!-- words of missing.ftl, in each language -->";

fn sections() -> Result<String> {
    let words = words::all()?;
    let mut text = String::new();
    for language in &words.languages {
        let say = |name| words.text(language, "missing", name, &[]).map_err(Error::msg);
        let link = format!("<a href=\"./\">{}</a>", say("start")?);
        let lead = words.text(language, "missing", "lead", &[("start", &link)]).map_err(Error::msg)?;
        let (title, tag, dir) = (say("title")?, &language.tag, language.direction());
        if tag == "en" {
            write!(text, "<h1>{title}</h1>\n<p class=\"lead\">{lead}</p>")?;
        } else {
            write!(
                text,
                "\n<section class=\"sec\" lang=\"{tag}\" dir=\"{dir}\"><h2>{title}</h2><p>{lead}</p></section>"
            )?;
        }
    }
    Ok(text)
}

/// Writes them, for the build in `folder`.
pub(super) fn write(dist: &Path, folder: &str) -> Result<()> {
    for name in ["404.html", "robots.txt"] {
        let file = paths::root().join("root").join(name);
        let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        let text = words::fill(&text)?.replace("\"static/", &format!("\"{folder}/"));
        fs::write(dist.join(name), text.replace(SECTIONS, &sections()?))?;
    }
    pictures::draw_preview(&dist.join(pictures::PREVIEW))
}

#[cfg(test)]
mod tests {
    use super::Origin;

    #[test]
    fn an_origin_is_a_scheme_and_a_host() {
        assert_eq!(Origin::new("https://register.example/").expect("one").as_str(), "https://register.example");
        assert!(Origin::new("http://localhost:8080").is_ok());
        for text in ["register.example", "https://", "https://a.example/b", "https://a\"b", "ftp://a.example"] {
            assert!(Origin::new(text).is_err(), "{text}");
        }
    }
}
