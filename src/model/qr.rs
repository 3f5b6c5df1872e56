//! QR codes as the path of an SVG.

use qrcode::bits::{Bits, encode_auto};
use qrcode::{Color, EcLevel, QrCode};

/// Light modules around the code (ISO/IEC 18004, 9.1).
const QUIET: usize = 4;
/// A label may be scratched: about 15 % of the code can be lost.
const LEVEL: EcLevel = EcLevel::M;

/// A QR code, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// The text that it holds.
    pub link: String,
    /// Modules on each side, quiet zone included.
    pub size: usize,
    /// The dark modules, as the `d` of a path.
    pub path: String,
}

/// Draws a link. Scheme and host are written in upper case where that makes the code smaller: their
/// case means nothing (RFC 3986, 6.2.2.1), and QR codes hold capitals in fewer bits.
#[must_use]
pub fn draw(link: &str) -> Option<Drawing> {
    let written = [Some(link.to_owned()), capital_origin(link)].into_iter().flatten();
    let smallest = written.filter_map(|link| Some((bits(&link)?, link))).min_by_key(|(bits, _)| width(bits))?;
    let (bits, link) = smallest;
    let code = QrCode::with_bits(bits, LEVEL).ok()?;
    let size = code.width();
    Some(Drawing { link, size: size + 2 * QUIET, path: path(&code.into_colors(), size) })
}

/// A text as a code holds it, in the smallest code that does.
fn bits(text: &str) -> Option<Bits> {
    encode_auto(text.as_bytes(), LEVEL).ok()
}

fn width(bits: &Bits) -> i16 {
    bits.version().width()
}

/// The link with scheme and host in upper case; nothing if that changes nothing.
fn capital_origin(link: &str) -> Option<String> {
    let host = link.find("://")? + 3;
    let end = host + link[host..].find('/').unwrap_or(link.len() - host);
    let capitals = link[..end].to_ascii_uppercase() + &link[end..];
    (capitals != link).then_some(capitals)
}

/// Each run of dark modules in a row as one rectangle.
fn path(modules: &[Color], size: usize) -> String {
    let mut path = String::new();
    for (y, row) in modules.chunks(size).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                let (left, top, width) = (x + QUIET, y + QUIET, run.len());
                path += &format!("M{left} {top}h{width}v1h-{width}z");
            }
            x += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_origin_is_put_in_capitals() {
        assert_eq!(capital_origin("https://ex.org/p/#/r/x").as_deref(), Some("HTTPS://EX.ORG/p/#/r/x"));
        assert_eq!(capital_origin("https://ex.org").as_deref(), Some("HTTPS://EX.ORG"));
        assert_eq!(capital_origin("#/r/x"), None);
    }

    #[test]
    fn a_link_becomes_a_code_with_a_quiet_zone() {
        let code = draw("https://example.org/#/r/CN0142G1A2032026A0314B0000417").expect("it fits");
        assert!(code.size >= 29 + 2 * QUIET);
        // The finder pattern in the corner: seven dark modules.
        assert!(code.path.starts_with("M4 4h7v1h-7z"), "{}", code.path);
        assert_eq!(draw(&"x".repeat(9000)), None);
    }
}
