//! Codes in black and white.

use rxing::common::{BitMatrix, DetectorRXingResult};
use rxing::qrcode::cpp_port::decoder::Decode;
use rxing::qrcode::cpp_port::detector::{FindFinderPatterns, GenerateFinderPatternSets, SampleQR};

/// The most triples of corners that are tried in one pass. A wall of codes has fewer; a picture of noise could
/// have many more, and nobody waits for that.
const MOST_TRIES: usize = 300;

/// A code.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Its text.
    pub text: String,
    /// Its corners in pixels, clockwise from the top left one as the code itself has them.
    pub corners: [(f32, f32); 4],
}

/// The codes in a matrix whose set bits are dark.
#[must_use]
pub fn codes(dark: &BitMatrix) -> Vec<Found> {
    let mut corners = FindFinderPatterns(dark, true, 0);
    let mut used = Vec::new();
    let mut found = Vec::new();
    for set in GenerateFinderPatternSets(&mut corners).into_iter().take(MOST_TRIES) {
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
        found.push(Found { text: text(decoded.content().bytes()), corners });
    }
    found
}

/// The bytes of a code as text: UTF-8 as nearly everybody writes it, or else the standard's ISO 8859-1.
fn text(bytes: &[u8]) -> String {
    str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(|byte| char::from(*byte)).collect(), str::to_owned)
}
