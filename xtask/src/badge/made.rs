//! The badge's modules that do not stand with the others: what they know of outcomes and looks comes from `crates/presentation`,
//! colours from `static/tokens.css`, the signs from `index.html`, where the portal has them, and how files are fetched from
//! the portal's own scripts.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use presentation::tokens::{self, Tokens};
use presentation::{Icon, badge};
use roxmltree::{Document, Node};
use serde_json::{Map, Value, json};

use crate::tools::Tools;
use crate::{esbuild, paths, process};

/// The portal's page, which has the drawings.
const PAGE: &str = "index.html";
/// The portal's scripts that are the badge's too.
const SHARED: [&str; 3] = ["again.mjs", "ahead.mjs", "bytes.mjs"];

/// Writes them into a copy of `crates/badge/web/`, in place of what they are made of.
pub(super) fn write(tools: &Tools, web: &Path) -> Result<()> {
    let page = paths::root().join(PAGE);
    let page = fs::read_to_string(&page).with_context(|| format!("reading {}", page.display()))?;
    let tables = format!("{}export const DRAWINGS={};\n", badge::tables(), drawings(&page)?);
    let build = web.join("build");
    fs::write(build.join("tables.mjs"), tables)?;
    for script in SHARED {
        let from = paths::root().join("static").join(script);
        fs::copy(&from, build.join(script)).with_context(|| format!("copying {}", from.display()))?;
    }
    let (compact, details) = (style(tools, "compact.css")?, style(tools, "details.css")?);
    // What the one has the other finds.
    let (first, all) = (tokens_of(&compact), tokens_of(&[compact.as_str(), &details].concat()));
    let rest = all.into_iter().filter(|name| !first.contains(name)).collect::<Vec<_>>();
    for (name, css, wanted) in [("style.mjs", compact, first), ("details-style.mjs", details, rest)] {
        let css = Value::from(declared(&wanted) + css.trim());
        fs::write(
            build.join(name),
            format!("// Made of the style sheets in static/ and crates/badge/web/style/.\nexport default {css};\n"),
        )?;
    }
    Ok(fs::remove_dir_all(web.join("style"))?)
}

/// A style sheet, with what it imports in it.
fn style(tools: &Tools, name: &str) -> Result<String> {
    // From where it stands, so that it finds that.
    let sheet = paths::root().join("crates/badge/web/style").join(name);
    let made = paths::made().join("badge").join(name);
    let mut esbuild = esbuild::command_for_old(tools)?;
    process::run(esbuild.args(["--bundle", "--minify"]).arg(sheet).arg(format!("--outfile={}", made.display())))?;
    fs::read_to_string(&made).with_context(|| format!("reading {}", made.display()))
}

/// The names of the tokens that a style sheet uses.
fn tokens_of(css: &str) -> Vec<&'static str> {
    let light = tokens::light();
    light.into_iter().map(|(name, _)| name).filter(|name| css.contains(&format!("var({name})"))).collect()
}

/// Rules that declare these tokens, by the reader's preference and by the attribute `theme`.
fn declared(names: &[&str]) -> String {
    let declare = |tokens: Tokens| {
        let wanted = tokens.into_iter().filter(|(name, _)| names.contains(name));
        wanted.map(|(name, value)| format!("{name}:{value}")).collect::<Vec<_>>().join(";")
    };
    let (light, dark) = (declare(tokens::light()), declare(tokens::dark()));
    format!(
        ".box{{{light}}}@media screen and (prefers-color-scheme:dark){{:host(:not([theme=light])) .box{{{dark}}}}}\
         :host([theme=dark]) .box{{{dark}}}"
    )
}

/// The drawings of all signs, and of the register's mark, as lists of the attributes of paths.
fn drawings(page: &str) -> Result<Value> {
    let sprite = page.find("<svg class=\"sprite\"").and_then(|start| {
        let rest = page.get(start..)?;
        rest.get(..rest.find("</svg>")? + "</svg>".len())
    });
    let sprite = sprite.with_context(|| format!("{PAGE} has no drawings"))?;
    let document = Document::parse(sprite)?;
    let drawing = |id: &str| -> Result<Value> {
        let symbol = document.descendants().find(|node| node.attribute("id") == Some(id));
        let symbol = symbol.with_context(|| format!("{PAGE} has no drawing {id}"))?;
        let shapes = symbol.descendants().filter(|node| matches!(node.tag_name().name(), "path" | "circle"));
        shapes.map(path).collect::<Result<Vec<_>>>().map(Value::from)
    };
    let mut all = Map::new();
    for icon in Icon::ALL {
        all.insert(icon.name().to_owned(), drawing(&format!("icon-{}", icon.name()))?);
    }
    all.insert("logo".to_owned(), drawing("logo")?);
    Ok(all.into())
}

/// The attributes of a shape, and of the group around it, as those of a path.
fn path(shape: Node<'_, '_>) -> Result<Value> {
    let mut path = Map::new();
    let number = |name: &str| shape.attribute(name).and_then(|value| value.parse::<u32>().ok());
    if let (Some(x), Some(y), Some(r)) = (number("cx"), number("cy"), number("r")) {
        path.insert("d".to_owned(), json!(format!("M{x} {}a{r} {r} 0 1 0 .01 0z", y - r)));
    } else if shape.tag_name().name() != "path" {
        bail!("{PAGE} has a circle whose place is no whole number: {shape:?}");
    }
    for around in shape.ancestors().take_while(|node| node.tag_name().name() != "symbol") {
        for attribute in around.attributes().filter(|attribute| !matches!(attribute.name(), "cx" | "cy" | "r")) {
            path.entry(attribute.name()).or_insert_with(|| json!(attribute.value()));
        }
    }
    Ok(path.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_has_a_drawing_and_circles_become_paths() {
        let page = fs::read_to_string(paths::root().join(PAGE)).expect("the page");
        let drawings = drawings(&page).expect("drawings");
        let tick = &drawings["tick"];
        assert_eq!(tick[0], json!({"d": "M32 2a30 30 0 1 0 .01 0z", "fill": "currentColor"}));
        assert_eq!(tick[1]["class"], "cut");
        assert_eq!(drawings["logo"][1]["fill"], "currentColor");
        assert!(super::drawings("<svg class=\"sprite\"></svg>\n<div>").is_err(), "a sign that is missing is an error");
    }

    #[test]
    fn the_packages_types_name_every_status() {
        let types = fs::read_to_string(paths::root().join("crates/badge/npm/robot-id-badge.d.ts")).expect("types");
        for status in registry_statuses() {
            assert!(types.contains(&format!("\"{status}\"")), "{status}");
        }
    }

    fn registry_statuses() -> impl Iterator<Item = &'static str> {
        presentation::Outcome::ALL
            .into_iter()
            .filter(|outcome| outcome.status().is_some())
            .map(presentation::Outcome::name)
    }

    #[test]
    fn the_tokens_that_are_used_are_declared_once_for_each_theme() {
        let css = declared(&["--ink"]);
        assert_eq!(css.matches("--ink:").count(), 3, "{css}");
        assert!(!css.contains("--link"), "{css}");
    }
}
