//! What is photographed, and how badly: each category from easy (0) to hardly readable.

use std::array;

use anyhow::Result;
use qrcode::EcLevel;

use crate::camera::{View, see};
use crate::grey::Grey;
use crate::random::Random;
use crate::surface::{Code, Ground, Style, paint};
use crate::wear::{self, Light};

/// How many photos each category has.
pub const PER_CATEGORY: usize = 6;

macro_rules! categories {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// What makes a photo hard to read.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Category { $($(#[$doc])* $variant,)* }

        impl Category {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// As files and tables have it.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

categories! {
    /// Nothing but its distance.
    Straight = "straight",
    /// Turned in its plane.
    Turned = "turned",
    /// Seen from the side.
    Tilted = "tilted",
    /// Out of focus.
    Blurred = "blurred",
    /// The camera moved.
    Moved = "moved",
    /// Noise, as at night.
    Noisy = "noisy",
    /// Low contrast.
    Faint = "faint",
    /// Few pixels for each module.
    Small = "small",
    /// Light on dark.
    Inverted = "inverted",
    /// Several codes in one photo.
    Several = "several",
    /// Uneven light: slopes, shadows, glare.
    Uneven = "uneven",
    /// Artefacts of strong compression.
    Jpeg = "jpeg",
    /// On a robot's plate.
    Plate = "plate",
    /// Dirty or scratched.
    Dirty = "dirty",
    /// Around a limb.
    Bent = "bent",
    /// Modules as dots, or a sign in the middle.
    Styled = "styled",
    /// Without its light margin.
    Tight = "tight",
    /// A bit of everything: taken by hand.
    Hand = "hand",
    /// From a phone's camera at its full size.
    Large = "large",
}

/// Everything that a photo follows from.
#[derive(Debug, Clone)]
pub(crate) struct Shot {
    random: Random,
    codes: Vec<Code>,
    ground: Ground,
    /// The surface in modules.
    surface: (usize, usize),
    view: View,
    light: Light,
    blur: f32,
    smear: (f32, f32),
    /// Black and white after exposure.
    range: (f32, f32),
    noise: f32,
    quality: Option<u8>,
}

impl Shot {
    /// The same with codes of other texts, side by side; of none, if there are no texts.
    pub(crate) fn of(mut self, texts: &[&str]) -> Self {
        let first = self.codes.first().cloned();
        let middle = (texts.len().max(1) - 1) as f32 / 2.0;
        let beside = |(place, text): (usize, &&str)| {
            let code = first.clone()?;
            Some(Code { text: (*text).to_owned(), x: code.x + (place as f32 - middle) * 62.0, ..code })
        };
        self.codes = texts.iter().enumerate().filter_map(beside).collect();
        self
    }

    /// The photo and its texts.
    pub(crate) fn take(mut self) -> Result<(Grey, Vec<String>)> {
        let surface = paint(self.surface.0, self.surface.1, self.ground, &self.codes, &mut self.random)?;
        let mut picture = see(&surface, &self.view);
        wear::light(&mut picture, self.light);
        picture = wear::blur(picture, self.blur);
        picture = wear::smear(picture, self.smear.0, self.smear.1);
        wear::expose(&mut picture, self.range.0, self.range.1, self.noise, &mut self.random);
        if let Some(quality) = self.quality {
            picture = wear::through_jpeg(&picture, quality)?;
        }
        Ok((picture, self.codes.into_iter().map(|code| code.text).collect()))
    }
}

/// The text of a code: mostly a link of the portal, or another's, or an ID alone.
fn text(random: &mut Random) -> String {
    const LETTERS: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let id: String = array::from_fn::<_, 27, _>(|_| char::from(LETTERS[random.below(36)])).iter().collect();
    match random.below(5) {
        0 => format!("CN{id}"),
        1 => format!("HTTPS://ROBOTS.EXAMPLE/#/r/CN{id}"),
        2 => format!("https://register.robots.example/r/CN{id}?from=plate"),
        _ => format!("https://robots.example/#/r/CN{id}"),
    }
}

pub(crate) fn shot(category: Category, number: usize) -> Shot {
    let mut random = Random::new(category as u64 * 1000 + number as u64);
    let k = number as f32;
    // From the first to the last photo of the category.
    let grade = |easy: f32, hard: f32| easy + (hard - easy) * k / (PER_CATEGORY - 1) as f32;
    let level = [EcLevel::M, EcLevel::Q, EcLevel::L, EcLevel::M, EcLevel::H, EcLevel::M][number % 6];
    let code = Code { text: text(&mut random), level, style: Style::Square, x: 0.0, y: 0.0, turn: 0, dirt: 0.0 };
    let mut shot = Shot {
        codes: vec![code],
        ground: Ground::Clutter,
        surface: (150, 120),
        view: View {
            width: 800,
            height: 600,
            scale: 5.0,
            turn: random.between(-8.0, 8.0),
            tilt: (random.between(-6.0, 6.0), random.between(-6.0, 6.0)),
            bend: None,
            aside: (random.between(-60.0, 60.0), random.between(-40.0, 40.0)),
        },
        light: Light::Even,
        blur: 0.5,
        smear: (0.0, 0.0),
        range: (0.03, 0.97),
        noise: 0.012,
        quality: None,
        random,
    };
    match category {
        Category::Straight => {
            shot.view =
                View { turn: 0.0, tilt: (0.0, 0.0), scale: [5.0, 3.0, 8.0, 9.0, 7.0, 2.5][number % 6], ..shot.view }
        }
        Category::Turned => shot.view.turn = [14.0, 33.0, 45.0, 97.0, 152.0, 244.0][number % 6],
        Category::Tilted => {
            let most = grade(25.0, 62.0);
            shot.view.tilt = [(most, 0.0), (0.0, most), (most * 0.75, most * 0.75)][number % 3];
            shot.view.turn += k * 31.0;
            shot.view.scale = 6.0;
        }
        Category::Blurred => shot.blur = 5.0 * grade(0.25, 0.72),
        Category::Moved => shot.smear = (5.0 * grade(0.4, 1.6), 17.0 + 37.0 * k),
        Category::Noisy => shot.noise = grade(0.06, 0.38),
        Category::Faint => {
            let contrast = grade(0.25, 0.035);
            shot.range = (0.5 - contrast * 0.6, 0.5 + contrast * 0.4);
            shot.noise = 0.004;
        }
        Category::Small => {
            shot.view = View { scale: grade(2.6, 1.35), width: 1000, height: 750, ..shot.view };
            shot.blur = 0.35;
        }
        Category::Inverted => {
            shot.codes[0].style = Style::Inverted;
            shot.view.turn += 50.0 * k;
            shot.blur = grade(0.4, 1.8);
        }
        Category::Several => several(&mut shot, number + 2),
        Category::Uneven => {
            shot.light = [
                Light::Slope(0.25),
                Light::Glare(0.6),
                Light::Shadow(0.35),
                Light::Slats(0.5),
                Light::Shadow(0.12),
                Light::Glare(1.3),
            ][number % 6]
        }
        Category::Jpeg => {
            shot.quality = Some([30, 18, 11, 7, 4, 2][number % 6]);
            shot.view.scale = grade(5.0, 4.0);
        }
        Category::Plate => {
            plate(&mut shot, grade(0.0, 1.0));
            shot.light = [Light::Even, Light::Slope(0.4), Light::Glare(0.5)][number % 3];
        }
        Category::Dirty => {
            shot.codes[0].level = [EcLevel::Q, EcLevel::H][number % 2];
            shot.codes[0].dirt = grade(0.03, 0.22);
        }
        Category::Bent => {
            shot.view = View { bend: Some(grade(60.0, 17.0)), aside: (0.0, 0.0), scale: 6.0, ..shot.view };
            shot.view.turn = if number.is_multiple_of(2) { 4.0 } else { 48.0 };
        }
        Category::Styled => {
            shot.codes[0].style = [Style::Dots, Style::Logo][number % 2];
            shot.codes[0].level = [EcLevel::M, EcLevel::H][number % 2];
            shot.view.turn += 24.0 * k;
            shot.blur = grade(0.4, 1.5);
        }
        Category::Tight => {
            shot.codes[0].style = Style::Tight;
            shot.view.turn += 24.0 * k;
            shot.blur = grade(0.4, 1.5);
        }
        Category::Hand => {
            shot.view.turn += 27.0 * k;
            shot.view.tilt = (grade(10.0, 30.0), -grade(8.0, 33.0));
            shot.view.scale = grade(5.0, 3.6);
            shot.blur = grade(0.8, 1.3);
            shot.smear = (grade(1.0, 2.6), 40.0);
            shot.noise = grade(0.03, 0.10);
            shot.light = Light::Slope(grade(0.7, 0.3));
            shot.quality = Some(60);
        }
        Category::Large => {
            shot.view = View { width: 3264, height: 2448, scale: grade(16.0, 3.0), ..shot.view };
            shot.view.turn += 27.0 * k;
            shot.view.tilt = (grade(5.0, 25.0), 12.0);
            shot.surface = (420, 320);
            shot.blur = 1.2;
            shot.noise = 0.03;
        }
    }
    shot
}

/// Codes in rows, turned and out of line.
fn several(shot: &mut Shot, count: usize) {
    let columns = if count > 4 { 4 } else { 2 };
    shot.surface = (260, 190);
    shot.view =
        View { width: 1200, height: 900, scale: if count > 4 { 4.0 } else { 6.0 }, aside: (0.0, 0.0), ..shot.view };
    let rows = count.div_ceil(columns) as f32;
    let code = shot.codes[0].clone();
    shot.codes = (0..count)
        .map(|place| Code {
            text: text(&mut shot.random),
            x: (place % columns) as f32 * 58.0 - (columns - 1) as f32 * 29.0 + shot.random.between(-4.0, 4.0),
            y: (place / columns) as f32 * 60.0 - (rows - 1.0) * 30.0 + shot.random.between(-4.0, 4.0),
            turn: place,
            ..code.clone()
        })
        .collect();
}

fn plate(shot: &mut Shot, hard: f32) {
    shot.ground = Ground::Plate;
    shot.surface = (120, 74);
    shot.codes[0] = Code { x: 26.0, y: 2.0, ..shot.codes[0].clone() };
    shot.view.scale = 5.0 - 1.4 * hard;
    shot.view.turn = -4.0 + 13.0 * hard;
    shot.view.tilt = (22.0 * hard, 12.0 + 30.0 * hard);
    shot.blur = 0.6 + 0.8 * hard;
    shot.noise = 0.02 + 0.05 * hard;
}
