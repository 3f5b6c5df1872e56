//! Made photos of QR codes, by which readers are measured side by side.
//!
//! A photo is computed as a camera would take it: codes are painted on a flat surface or a cylinder
//! ([`surface`]), seen through a pinhole ([`camera`]), and then suffer what happens to light and sensors
//! ([`wear`]). What is photographed, and how badly, stands in [`recipes`]: a table of categories, each from
//! easy to hardly readable, so that readers differ.
//!
//! Nothing here is random: every photo follows from its category and number.
//!
//! ```
//! let photo = photos::photo(photos::Category::Turned, 0).expect("a photo");
//! assert_eq!(photo.pixels.len(), photo.width * photo.height);
//! assert_eq!(photo.texts.len(), 1);
//! ```

mod camera;
mod font;
mod grey;
mod random;
mod recipes;
mod surface;
pub mod video;
mod wear;

pub use grey::Grey;
pub use recipes::{Category, PER_CATEGORY};

use anyhow::{Context, Result};

/// A photo and what stands in it.
#[derive(Debug, Clone)]
pub struct Photo {
    /// What makes it hard to read.
    pub category: Category,
    /// Its number in the category, from easy to hard.
    pub number: usize,
    /// In pixels.
    pub width: usize,
    /// In pixels.
    pub height: usize,
    /// Row by row, one byte of brightness each.
    pub pixels: Vec<u8>,
    /// The texts of the codes, in no order.
    pub texts: Vec<String>,
}

impl Photo {
    /// `turned-3`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}-{}", self.category.name(), self.number)
    }

    /// As a JPEG file of good quality.
    ///
    /// # Errors
    /// When it is too large for JPEG.
    pub fn to_jpeg(&self) -> Result<Vec<u8>> {
        wear::jpeg(self.width, self.height, &self.pixels, 92)
    }
}

/// The photo with this number, of [`PER_CATEGORY`], in a category.
///
/// # Errors
/// When a text does not fit into a code, which would be a mistake in the recipes.
pub fn photo(category: Category, number: usize) -> Result<Photo> {
    let shot = recipes::shot(category, number);
    let (grey, texts) = shot.take().with_context(|| format!("{} {number}", category.name()))?;
    Ok(Photo { category, number, width: grey.width, height: grey.height, pixels: grey.to_bytes(), texts })
}

/// A photo as a category's with this number, but of codes with these texts, side by side.
///
/// # Errors
/// As [`photo`].
pub fn photo_of(texts: &[&str], category: Category, number: usize) -> Result<Photo> {
    let shot = recipes::shot(category, number).of(texts);
    let (grey, texts) = shot.take()?;
    Ok(Photo { category, number, width: grey.width, height: grey.height, pixels: grey.to_bytes(), texts })
}

/// All of them, made on all cores.
///
/// # Errors
/// As [`photo`].
pub fn all() -> Result<Vec<Photo>> {
    let wanted: Vec<_> =
        Category::ALL.iter().flat_map(|category| (0..PER_CATEGORY).map(|number| (*category, number))).collect();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let share = wanted.len().div_ceil(cores);
    std::thread::scope(|scope| {
        let parts: Vec<_> = wanted
            .chunks(share)
            .map(|part| scope.spawn(|| part.iter().map(|(category, number)| photo(*category, *number)).collect()))
            .collect();
        let mut all = Vec::new();
        for part in parts {
            let made: Result<Vec<Photo>> = part.join().unwrap_or_else(|_| anyhow::bail!("a thread panicked"));
            all.extend(made?);
        }
        Ok(all)
    })
}
