//! What a camera reads off a picture.

use anyhow::{Result, ensure};
use image::DynamicImage;
use rqrr::PreparedImage;

/// The text of the one QR code in a picture file.
///
/// # Errors
/// When it is no picture, or has no code, several, or one that can't be read.
pub fn read(picture: &[u8]) -> Result<String> {
    read_image(&image::load_from_memory(picture)?)
}

/// As [`read`], of a picture that was decoded before.
///
/// # Errors
/// As [`read`]'s.
pub fn read_image(picture: &DynamicImage) -> Result<String> {
    let mut picture = PreparedImage::prepare(picture.to_luma8());
    let grids = picture.detect_grids();
    ensure!(grids.len() == 1, "one QR code is seen, not {}", grids.len());
    Ok(grids[0].decode()?.1)
}
