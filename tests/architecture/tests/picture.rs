//! The picture of the architecture is what the code makes.

use architecture::{picture, root};

#[test]
fn the_picture_is_current() {
    let drawn = picture::draw(&root()).expect("a picture");
    let kept = std::fs::read_to_string(root().join(picture::PLACE)).expect("a document");
    assert!(drawn == kept, "the code has changed since: cargo xtask picture");
}
