//! Codes in black and white.

use crate::parts::Part;
use rxing::common::{BitMatrix, DetectorRXingResult};
use rxing::qrcode::cpp_port::decoder::Decode;
use rxing::qrcode::cpp_port::detector::{FindFinderPatterns, GenerateFinderPatternSets, SampleQR};

/// The most triples of corners that are tried in one pass. A wall of codes has fewer; a picture of noise could
/// have many more, and nobody waits for that.
const MOST_TRIES: usize = 300;

/// A code.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Its text, in the encoding that [`Encoding::of`](crate::text::Encoding::of) tells.
    pub bytes: Vec<u8>,
    /// Which part of a text it is, if that stands in several codes.
    pub part: Option<Part>,
    /// Its corners in pixels, clockwise from the top left one as the code itself has them.
    pub corners: [(f32, f32); 4],
}

/// What is seen in one pass.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Seen {
    /// The codes.
    pub found: Vec<Found>,
    /// How many things look like a corner of one.
    pub corners: usize,
    /// How many triples of them could be those of one.
    pub triples: usize,
}

/// The codes in a matrix whose set bits are dark.
#[must_use]
pub fn look(dark: &BitMatrix) -> Seen {
    let mut corners = FindFinderPatterns(dark, true, 0);
    let mut used = Vec::new();
    let mut found = Vec::new();
    let sets = GenerateFinderPatternSets(&mut corners);
    let (corners, triples) = (corners.len(), sets.len());
    for set in sets.into_iter().take(MOST_TRIES) {
        let three = [set.bl, set.tl, set.tr];
        if three.iter().any(|corner| used.contains(corner)) {
            continue;
        }
        let Ok(sampled) = SampleQR(dark, &set) else { continue };
        let Some(decoded) = Decode(sampled.getBits()).ok().filter(|decoded| decoded.isValid()) else { continue };
        used.extend(three);
        let mut corners = [(0.0, 0.0); 4];
        for (corner, point) in corners.iter_mut().zip(sampled.getPoints()) {
            *corner = (point.x, point.y);
        }
        let appended = decoded.structuredAppend();
        let part = match (usize::try_from(appended.index), usize::try_from(appended.count)) {
            (Ok(place), Ok(of)) if of > 1 && place < of => Some(Part { place, of, whole: appended.id.clone() }),
            _ => None,
        };
        found.push(Found { bytes: decoded.content().bytes().to_vec(), part, corners });
    }
    Seen { found, corners, triples }
}
