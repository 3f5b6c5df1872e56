//! What happens to a picture between the lens and the file.

use anyhow::Result;
use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageEncoder, ImageFormat};

use crate::grey::Grey;
use crate::random::Random;

/// How the light falls.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Light {
    Even,
    /// From this brightness on one side to full on the other.
    Slope(f32),
    /// A straight shadow over half of it, which leaves this part of the light.
    Shadow(f32),
    /// A shiny spot of this strength beside the middle.
    Glare(f32),
    /// Shadows of slats.
    Slats(f32),
}

/// Out of focus, by a deviation in pixels.
pub(crate) fn blur(picture: Grey, deviation: f32) -> Grey {
    if deviation <= 0.0 {
        return picture;
    }
    let reach = (deviation * 3.0).ceil() as isize;
    let weights: Vec<f32> =
        (-reach..=reach).map(|at| (-(at * at) as f32 / (2.0 * deviation * deviation)).exp()).collect();
    let across = spread(&picture, &weights, |at| (at - reach, 0));
    spread(&across, &weights, |at| (0, at - reach))
}

/// The camera moved by this many pixels while it looked, at this angle in degrees.
pub(crate) fn smear(picture: Grey, length: f32, angle: f32) -> Grey {
    if length <= 0.0 {
        return picture;
    }
    let steps = (length * 2.0).ceil() as usize + 1;
    let (sin, cos) = angle.to_radians().sin_cos();
    let mut result = picture.clone();
    result.change(|x, y, _| {
        let sum: f32 = (0..steps)
            .map(|step| {
                let along = (step as f32 / (steps - 1) as f32 - 0.5) * length;
                picture.sample(x as f32 + 0.5 + along * cos, y as f32 + 0.5 + along * sin)
            })
            .sum();
        sum / steps as f32
    });
    result
}

fn spread(picture: &Grey, weights: &[f32], place: impl Fn(isize) -> (isize, isize)) -> Grey {
    let total: f32 = weights.iter().sum();
    let mut result = picture.clone();
    result.change(|x, y, _| {
        let sum: f32 = weights
            .iter()
            .enumerate()
            .map(|(at, weight)| {
                let (across, down) = place(at as isize);
                weight * picture.at(x as isize + across, y as isize + down)
            })
            .sum();
        sum / total
    });
    result
}

/// Changes how bright things are.
pub(crate) fn light(picture: &mut Grey, light: Light) {
    let (width, height) = (picture.width as f32, picture.height as f32);
    picture.change(|x, y, value| {
        let (x, y) = (x as f32 / width, y as f32 / height);
        match light {
            Light::Even => value,
            Light::Slope(least) => value * (least + (1.0 - least) * (0.7 * x + 0.3 * y)),
            Light::Shadow(part) => {
                // With a soft edge.
                let over = ((x + 0.35 * y - 0.66) * 60.0).clamp(0.0, 1.0);
                value * (part + (1.0 - part) * over)
            }
            Light::Glare(strength) => {
                let (across, down) = ((x - 0.56) / 0.16, (y - 0.45) / 0.16);
                value + strength * (-(across * across + down * down)).exp()
            }
            Light::Slats(part) => {
                let wave = ((x * 0.9 + y * 0.5) * 46.0).sin();
                value * (part + (1.0 - part) * (wave * 3.0 + 0.5).clamp(0.0, 1.0))
            }
        }
    });
}

/// Squeezes black and white to these, and adds noise of this deviation.
pub(crate) fn expose(picture: &mut Grey, black: f32, white: f32, noise: f32, random: &mut Random) {
    picture.change(|_, _, value| black + (white - black) * value + noise * random.bell());
}

/// A grey JPEG file.
pub(crate) fn jpeg(width: usize, height: usize, pixels: &[u8], quality: u8) -> Result<Vec<u8>> {
    let mut file = Vec::new();
    JpegEncoder::new_with_quality(&mut file, quality).write_image(
        pixels,
        width as u32,
        height as u32,
        ExtendedColorType::L8,
    )?;
    Ok(file)
}

/// What is left of the picture after it was a JPEG file of this quality.
pub(crate) fn through_jpeg(picture: &Grey, quality: u8) -> Result<Grey> {
    let file = jpeg(picture.width, picture.height, &picture.to_bytes(), quality)?;
    let read = image::load_from_memory_with_format(&file, ImageFormat::Jpeg)?.into_luma8();
    let data = read.into_raw().into_iter().map(|value| f32::from(value) / 255.0).collect();
    Ok(Grey { width: picture.width, height: picture.height, data })
}
