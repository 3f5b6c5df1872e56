//! What is read of the made photos, by what makes them hard: none of it may get lost.
//!
//! `cargo xtask bench scan` shows the same beside other readers.

use photos::{Category, Photo};
use scan::{Grey, Plan, Reader};

/// How many codes are read at least of these, from easy to hard; of all others, every one. What is not read is as
/// hard for the readers in bench/scan/README.md.
const FLOOR: [(Category, usize); 6] = [
    (Category::Blurred, 4),
    (Category::Uneven, 4),
    (Category::Dirty, 4),
    (Category::Bent, 4),
    (Category::Hand, 4),
    (Category::Large, 5),
];

fn texts(photo: &Photo, plan: Plan) -> Vec<String> {
    let grey = Grey::new(photo.width, photo.height, photo.pixels.clone()).expect("a picture");
    let mut reader = Reader::new(grey, plan);
    while reader.step() {}
    reader.found().iter().map(|code| String::from_utf8_lossy(&code.bytes).into_owned()).collect()
}

#[test]
fn no_category_of_photos_is_read_less_well_than_before() {
    let photos = photos::all().expect("photos");
    let mut worse = Vec::new();
    for category in Category::ALL {
        let mut marks = String::new();
        let (mut read, mut all) = (0, 0);
        for photo in photos.iter().filter(|photo| photo.category == *category) {
            let found = texts(photo, Plan::Photo);
            let wrong: Vec<_> = found.iter().filter(|text| !photo.texts.contains(text)).collect();
            assert!(wrong.is_empty(), "{} has no such text: {wrong:?}", photo.name());
            read += found.len();
            all += photo.texts.len();
            marks.push(if found.len() == photo.texts.len() { '#' } else { '.' });
        }
        println!("{:10} {read:2} of {all:2}  {marks}", category.name());
        let least = FLOOR.iter().find(|(of, _)| of == category).map_or(all, |(_, least)| *least);
        if read < least || all < photos::PER_CATEGORY {
            worse.push(format!("{}: {read} of {all}, where {least} were read before", category.name()));
        }
    }
    assert!(worse.is_empty(), "{worse:#?}");
}
