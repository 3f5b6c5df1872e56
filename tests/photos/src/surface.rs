//! What is photographed: codes on a wall, a sheet or a plate, painted flat.

use anyhow::{Context, Result};
use qrcode::{Color, EcLevel, QrCode};

use crate::font;
use crate::grey::Grey;
use crate::random::Random;

/// Pixels of the surface that one module takes.
pub(crate) const MODULE: usize = 8;
/// How bright paper and ink are.
const PAPER: f32 = 0.93;
const INK: f32 = 0.07;

/// How a code is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Square,
    Dots,
    /// With a sign over its middle.
    Logo,
    Inverted,
    /// Without the light margin that the standard asks for.
    Tight,
}

/// A code and where its middle lies, in modules from the surface's middle.
#[derive(Debug, Clone)]
pub(crate) struct Code {
    pub(crate) text: String,
    pub(crate) level: EcLevel,
    pub(crate) style: Style,
    pub(crate) x: f32,
    pub(crate) y: f32,
    /// In quarters.
    pub(crate) turn: usize,
    /// Part of it that is covered with specks.
    pub(crate) dirt: f32,
}

/// What is around the codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ground {
    /// Stripes, boxes and text.
    Clutter,
    /// A metal plate with screws, text and a bar code.
    Plate,
}

/// Paints a surface of this many modules.
pub(crate) fn paint(width: usize, height: usize, ground: Ground, codes: &[Code], random: &mut Random) -> Result<Grey> {
    let mut surface = Grey::filled(width * MODULE, height * MODULE, 0.72);
    match ground {
        Ground::Clutter => clutter(&mut surface, random),
        Ground::Plate => plate(&mut surface, codes, random),
    }
    for code in codes {
        put(&mut surface, code, random)?;
    }
    Ok(surface)
}

fn put(surface: &mut Grey, code: &Code, random: &mut Random) -> Result<()> {
    let made = QrCode::with_error_correction_level(&code.text, code.level).context("the text is too long")?;
    let (size, dark) = (made.width(), made.to_colors());
    let is_dark = |x: usize, y: usize| {
        let (x, y) = match code.turn % 4 {
            0 => (x, y),
            1 => (y, size - 1 - x),
            2 => (size - 1 - x, size - 1 - y),
            _ => (size - 1 - y, x),
        };
        dark[y * size + x] == Color::Dark
    };
    let side = size * MODULE;
    let left = (surface.width as f32 / 2.0 + code.x * MODULE as f32) as isize - side as isize / 2;
    let top = (surface.height as f32 / 2.0 + code.y * MODULE as f32) as isize - side as isize / 2;
    let (ink, paper) = if code.style == Style::Inverted { (PAPER, INK) } else { (INK, PAPER) };
    let quiet = if code.style == Style::Tight { 1 } else { 4 } * MODULE;
    let around = side + 2 * quiet;
    surface.fill(left - quiet as isize, top - quiet as isize, around, around, paper);
    for y in 0..size {
        for x in 0..size {
            if !is_dark(x, y) {
                continue;
            }
            let (x, y) = (left + (x * MODULE) as isize, top + (y * MODULE) as isize);
            let half = MODULE as f32 / 2.0;
            match code.style {
                Style::Dots => surface.disc(x as f32 + half, y as f32 + half, half * 0.9, ink),
                _ => surface.fill(x, y, MODULE, MODULE, ink),
            }
        }
    }
    if code.style == Style::Logo {
        let (x, y) = (left as f32 + side as f32 / 2.0, top as f32 + side as f32 / 2.0);
        let radius = side as f32 * 0.11;
        surface.disc(x, y, radius * 1.2, paper);
        surface.disc(x, y, radius, 0.4);
        surface.disc(x, y, radius * 0.45, paper);
    }
    let mut left_over = code.dirt * (side * side) as f32;
    while left_over > 0.0 {
        let radius = random.between(0.4, 1.6) * MODULE as f32;
        let (x, y) = (random.between(0.0, side as f32), random.between(0.0, side as f32));
        // The corners stay clean: without them there is no code to see.
        let edge = 8.0 * MODULE as f32;
        let (near_x, near_y) = (x.min(side as f32 - x) < edge, y.min(side as f32 - y) < edge);
        if near_x && near_y {
            continue;
        }
        surface.disc(left as f32 + x, top as f32 + y, radius, random.between(0.0, 1.0));
        // Roughly; another figure would make other photos than those that were measured.
        #[allow(clippy::approx_constant)]
        let area = radius * radius * 3.14;
        left_over -= area;
    }
    Ok(())
}

/// Rectangles, stripes and text, as on a shelf or a screen.
fn clutter(surface: &mut Grey, random: &mut Random) {
    for _ in 0..70 {
        let (x, y) = (random.below(surface.width) as isize, random.below(surface.height) as isize);
        let shade = random.between(0.05, 0.95);
        match random.below(3) {
            0 => surface.fill(x, y, 20 + random.below(160), 10 + random.below(110), shade),
            1 => {
                let (gap, high) = (3 + random.below(9), 20 + random.below(80));
                for line in 0..6 + random.below(14) {
                    surface.fill(x + (line * gap * 2) as isize, y, gap, high, shade);
                }
            }
            _ => write(surface, "NOTICE 42 KG 230 V MADE IN 2026", x, y, 2 + random.below(4), shade),
        }
    }
}

/// Brushed metal with four screws, lines of text and a bar code beside the code.
fn plate(surface: &mut Grey, codes: &[Code], random: &mut Random) {
    let (width, height) = (surface.width, surface.height);
    surface.data.fill(0.22);
    let margin = 6 * MODULE;
    surface.fill(margin as isize, margin as isize, width - 2 * margin, height - 2 * margin, 0.62);
    for row in margin..height - margin {
        let shade = random.between(-0.06, 0.06);
        for value in &mut surface.data[row * width + margin..(row + 1) * width - margin] {
            *value += shade + random.between(-0.02, 0.02);
        }
    }
    let inset = (margin + 3 * MODULE) as f32;
    for (x, y) in [(inset, inset), (width as f32 - inset, inset), (inset, height as f32 - inset)] {
        surface.disc(x, y, 1.8 * MODULE as f32, 0.35);
        surface.disc(x, y, 1.2 * MODULE as f32, 0.78);
        surface.fill((x - 8.0) as isize, y as isize - 1, 16, 3, 0.2);
    }
    let left = (margin + 2 * MODULE) as isize;
    let text = codes.first().map_or("", |code| &code.text);
    let id = &text[text.len().saturating_sub(29)..];
    for (line, words) in ["HUMANOID ROBOT", "MODEL YG 203", &id[..14.min(id.len())], "48 V 62 KG"].iter().enumerate() {
        write(surface, words, left, (height as f32 * 0.3) as isize + (line * 5 * MODULE) as isize, 5, 0.1);
    }
    let mut x = left;
    while x < left + 24 * MODULE as isize {
        let bar = 2 + random.below(6);
        surface.fill(x, height as isize - 18 * MODULE as isize, bar, 6 * MODULE, 0.08);
        x += (bar + 2 + random.below(6)) as isize;
    }
}

fn write(surface: &mut Grey, text: &str, x: isize, y: isize, dot: usize, shade: f32) {
    for (column, row) in font::dots(text) {
        surface.fill(x + (column * dot) as isize, y + (row * dot) as isize, dot, dot, shade);
    }
}
