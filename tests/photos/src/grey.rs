//! A picture in shades of grey while it is being made.

/// Brightness from 0 (black) to 1 (white), row by row.
#[derive(Debug, Clone)]
pub struct Grey {
    /// In pixels.
    pub width: usize,
    /// In pixels.
    pub height: usize,
    /// `width * height` of them.
    pub data: Vec<f32>,
}

impl Grey {
    pub(crate) fn filled(width: usize, height: usize, with: f32) -> Self {
        Self { width, height, data: vec![with; width * height] }
    }

    /// The pixel, or the nearest one at the edge.
    pub(crate) fn at(&self, x: isize, y: isize) -> f32 {
        let x = x.clamp(0, self.width as isize - 1) as usize;
        let y = y.clamp(0, self.height as isize - 1) as usize;
        self.data[y * self.width + x]
    }

    /// Between the pixels, whose centres lie at halves.
    pub(crate) fn sample(&self, x: f32, y: f32) -> f32 {
        let (x, y) = (x - 0.5, y - 0.5);
        let (left, top) = (x.floor(), y.floor());
        let (across, down) = (x - left, y - top);
        let (column, row) = (left as isize, top as isize);
        let mix = |row| self.at(column, row) * (1.0 - across) + self.at(column + 1, row) * across;
        mix(row) * (1.0 - down) + mix(row + 1) * down
    }

    /// Paints a rectangle, as far as it lies in the picture.
    pub(crate) fn fill(&mut self, x: isize, y: isize, width: usize, height: usize, with: f32) {
        for row in y.max(0)..(y + height as isize).min(self.height as isize) {
            for column in x.max(0)..(x + width as isize).min(self.width as isize) {
                self.data[row as usize * self.width + column as usize] = with;
            }
        }
    }

    /// Paints a disc.
    pub(crate) fn disc(&mut self, x: f32, y: f32, radius: f32, with: f32) {
        for row in (y - radius).floor().max(0.0) as usize..((y + radius).ceil() as usize).min(self.height) {
            for column in (x - radius).floor().max(0.0) as usize..((x + radius).ceil() as usize).min(self.width) {
                let (across, down) = (column as f32 + 0.5 - x, row as f32 + 0.5 - y);
                if across * across + down * down <= radius * radius {
                    self.data[row * self.width + column] = with;
                }
            }
        }
    }

    /// Changes every pixel by where it is.
    pub(crate) fn change(&mut self, mut by: impl FnMut(usize, usize, f32) -> f32) {
        let width = self.width;
        for (place, value) in self.data.iter_mut().enumerate() {
            *value = by(place % width, place / width, *value);
        }
    }

    /// One byte a pixel.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.data.iter().map(|value| (value.clamp(0.0, 1.0) * 255.0).round() as u8).collect()
    }
}
