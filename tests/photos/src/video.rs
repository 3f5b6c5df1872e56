//! Photos as the video of a camera that does not move, for a browser's made-up camera.

use crate::Photo;

/// A YUV4MPEG2 file that shows each photo for this many frames. All must be of the size of the first; others
/// are left out.
#[must_use]
pub fn y4m(photos: &[Photo], frames: usize) -> Vec<u8> {
    let Some(first) = photos.first() else { return Vec::new() };
    let (width, height) = (first.width, first.height);
    let mut file = format!("YUV4MPEG2 W{width} H{height} F10:1 Ip A1:1 C420jpeg\n").into_bytes();
    // Without colour.
    let grey = vec![128; width.div_ceil(2) * height.div_ceil(2) * 2];
    for photo in photos.iter().filter(|photo| (photo.width, photo.height) == (width, height)) {
        for _ in 0..frames {
            file.extend_from_slice(b"FRAME\n");
            file.extend_from_slice(&photo.pixels);
            file.extend_from_slice(&grey);
        }
    }
    file
}
