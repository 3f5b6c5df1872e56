//! The pictures that have to be PNG: icons for launchers and the preview of links. Drawn from `static/icon.svg` and
//! `root/preview.svg`, neither of which has letters, so that no font matters.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use presentation::tokens;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::paths;

/// For a link's preview: what most places show is 1200 by 630.
pub(super) const PREVIEW: &str = "preview.png";
const PREVIEW_WIDTH: u32 = 1200;
/// For iOS, which cuts the corners itself.
pub(super) const TOUCH: &str = "icon-touch.png";

/// Draws the icons into the build.
pub(super) fn draw(stage: &Path) -> Result<()> {
    let icon = read("static/icon.svg")?;
    fs::write(stage.join("icon.svg"), &icon)?;
    let whole = maskable(&icon)?;
    for (name, picture, width) in [
        ("icon-192.png", &icon, 192),
        ("icon-512.png", &icon, 512),
        ("icon-maskable-512.png", &whole, 512),
        (TOUCH, &whole, 180),
    ] {
        fs::write(stage.join(name), png(picture, width).with_context(|| name.to_owned())?)?;
    }
    Ok(())
}

/// Draws the preview of links.
pub(super) fn draw_preview(to: &Path) -> Result<()> {
    Ok(fs::write(to, png(&read("root/preview.svg")?, PREVIEW_WIDTH)?)?)
}

fn read(name: &str) -> Result<String> {
    let file = paths::root().join(name);
    let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
    Ok(with_colours(&text))
}

/// A picture in which colours stand in place of their names: no style sheet reaches it.
fn with_colours(svg: &str) -> String {
    tokens::light().iter().fold(svg.to_owned(), |svg, (name, value)| svg.replace(&format!("var({name})"), value))
}

/// The icon on a ground without corners, inside the circle that every mask leaves: 80 % of the width.
fn maskable(icon: &str) -> Result<String> {
    let start = icon.find('>').context("static/icon.svg is not a picture")? + 1;
    let inner = icon.get(start..).and_then(|rest| rest.trim_end().strip_suffix("</svg>"));
    let inner = inner.context("static/icon.svg does not end as one")?;
    let (head, _) = icon.split_at(start);
    Ok(format!(
        "{head}<path fill=\"{}\" d=\"M0 0h64v64H0z\"/><g transform=\"translate(9 9) scale(.72)\">{inner}</g></svg>",
        tokens::value("--ink")
    ))
}

/// The picture as PNG of this width, in pixels.
fn png(svg: &str, width: u32) -> Result<Vec<u8>> {
    let tree = Tree::from_str(svg, &Options::default())?;
    let scale = width as f32 / tree.size().width();
    let height = (tree.size().height() * scale).round() as u32;
    let mut pixels = Pixmap::new(width, height).context("a picture without pixels")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    Ok(pixels.encode_png()?)
}

#[cfg(test)]
mod tests {
    use super::{maskable, png};

    #[test]
    fn a_mask_may_cut_the_corners_and_nothing_of_the_sign() {
        let icon = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><rect width=\"64\" height=\"64\" \
                    rx=\"10\" fill=\"#12181b\"/><path fill=\"#fff\" d=\"M8 16h48v32H8z\"/></svg>";
        let whole = maskable(icon).expect("a picture");
        let drawn = resvg::tiny_skia::Pixmap::decode_png(&png(&whole, 64).expect("drawn")).expect("a PNG");
        let middle = 31.5_f32;
        for (place, pixel) in drawn.pixels().iter().enumerate() {
            assert_eq!(pixel.alpha(), 255, "opaque up to the corners");
            let (x, y) = ((place % 64) as f32 - middle, (place / 64) as f32 - middle);
            if pixel.red() > 128 {
                assert!(x.hypot(y) <= 0.4 * 64.0, "the sign is inside the circle: {x} {y}");
            }
        }
    }
}
