//! QR codes as the path of an SVG.

use qrcode::{Color, EcLevel, QrCode, Version};

/// Light modules around the code (ISO/IEC 18004, 9.1).
const QUIET: usize = 4;

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
    let plain = encode(link);
    let capitals = capital_origin(link).and_then(|link| encode(&link).map(|code| (link, code)));
    let (link, code) = match (plain, capitals) {
        (Some(plain), Some((link, code))) if width(&code) < width(&plain) => (link, code),
        (Some(plain), _) => (link.to_owned(), plain),
        (None, capitals) => capitals?,
    };
    let size = code.width();
    Some(Drawing { link, size: size + 2 * QUIET, path: path(&code.into_colors(), size) })
}

fn encode(text: &str) -> Option<QrCode> {
    QrCode::with_error_correction_level(text, EcLevel::M).ok()
}

fn width(code: &QrCode) -> i16 {
    match code.version() {
        Version::Normal(version) | Version::Micro(version) => version,
    }
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
