//! Letters and digits of 3 by 5 dots, for the text on a plate. Each digit of a number is a row.

const GLYPHS: [u16; 36] = [
    0o75557, 0o26227, 0o71747, 0o71717, 0o55711, 0o74717, 0o74757, 0o71111, 0o75757, 0o75717, 0o25755, 0o65656,
    0o34443, 0o65556, 0o74647, 0o74644, 0o34553, 0o55755, 0o72227, 0o11153, 0o55655, 0o44447, 0o57755, 0o65555,
    0o25552, 0o65644, 0o25563, 0o65655, 0o34216, 0o72222, 0o55557, 0o55552, 0o55775, 0o55255, 0o55222, 0o71247,
];

/// The dots of a text, as columns and rows; what is no letter or digit is a space.
pub(crate) fn dots(text: &str) -> impl Iterator<Item = (usize, usize)> {
    text.chars().enumerate().flat_map(|(place, letter)| {
        let glyph = letter.to_digit(36).map_or(0, |digit| GLYPHS[digit as usize]);
        (0..15).filter(move |dot| glyph >> (14 - dot) & 1 == 1).map(move |dot| (place * 4 + dot % 3, dot / 3))
    })
}
