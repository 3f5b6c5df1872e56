//! What JavaScript calls: numbers in and out, a picture and texts through two buffers in this module's memory.
//!
//! ```text
//! input(n) -> address      room for n bytes of picture, which the caller then writes there
//! begin(w, h, frame) -> 1  starts with the input, w by h pixels of a byte each; 0 if it is none that can be
//!                          read. frame is the number of a camera's frame, or -1 for a photo
//! step() -> 1              looks in the next way; 0 when there is none
//! report() -> n            writes n bytes of report: for each code in one line eight numbers, which part of how many
//!                          it is (0 1 for a whole text), the name of its encoding and the length of its text,
//!                          then the text
//! output() -> address      where they stand, until the next call
//! ```
//!
//! As in the badge, addresses are only handed out, so that no pointer is ever followed here.
// Reason: to be found by name, an exported function must carry `#[unsafe(no_mangle)]`. It is unsafe because
// two functions of one name would be confused at linking; these names stand nowhere else in the module.
#![allow(unsafe_code)]

use crate::parts::joined;
use crate::text::Encoding;
use crate::{Grey, Plan, Reader};
use std::cell::RefCell;
use std::io::Write;
use std::mem::take;

#[derive(Default)]
struct State {
    input: Vec<u8>,
    reader: Option<Reader>,
    output: Vec<u8>,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// There is one thread, and nothing here calls back: the state is never found borrowed.
fn with<T>(work: impl FnOnce(&mut State) -> T) -> T {
    STATE.with_borrow_mut(work)
}

#[unsafe(no_mangle)]
extern "C" fn input(len: usize) -> *mut u8 {
    with(|state| {
        // What was read before makes room first.
        state.reader = None;
        state.input = vec![0; len.min(crate::MOST_PIXELS)];
        state.input.as_mut_ptr()
    })
}

#[unsafe(no_mangle)]
extern "C" fn begin(width: usize, height: usize, frame: i32) -> bool {
    with(|state| {
        let plan = usize::try_from(frame).map_or(Plan::Photo, Plan::Frame);
        state.reader = Grey::new(width, height, take(&mut state.input)).map(|picture| Reader::new(picture, plan));
        state.reader.is_some()
    })
}

#[unsafe(no_mangle)]
extern "C" fn step() -> bool {
    with(|state| state.reader.as_mut().is_some_and(Reader::step))
}

#[unsafe(no_mangle)]
extern "C" fn report() -> usize {
    with(|state| {
        state.output.clear();
        for code in joined(state.reader.as_ref().map(Reader::found).unwrap_or_default()) {
            for (x, y) in code.corners {
                // Whole pixels. A vector never refuses.
                let _ = write!(state.output, "{} {} ", x as i32, y as i32);
            }
            let (place, of) = code.part.map_or((0, 1), |part| (part.place, part.of));
            let encoding = Encoding::of(&code.bytes).label();
            let _ = writeln!(state.output, "{place} {of} {encoding} {}", code.bytes.len());
            state.output.extend(code.bytes);
        }
        state.output.len()
    })
}

#[unsafe(no_mangle)]
extern "C" fn output() -> *const u8 {
    with(|state| state.output.as_ptr())
}
