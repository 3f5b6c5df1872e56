//! What JavaScript calls: numbers in and out, and texts through two buffers in this module's memory.
//!
//! ```text
//! input(n) -> address     room for n bytes, which the caller then writes there
//! begin(now) -> number    starts a look-up of the input, an ID; now in Unix seconds
//! supply(number, p, s)    the first p bytes of the input are a path, the rest the file;
//!                         s is 200, the HTTP status instead, or 0 for no answer
//! report(number) -> n     writes n bytes of report
//! output() -> address     where they stand, until the next call
//! end(number)             forgets the look-up
//! ```
//!
//! With the feature `sdk` the input of `begin` is a question, and a report is JSON (`crate::sdk`).
//!
//! The buffers belong to this module for good and addresses are only handed out, never taken in, so no
//! pointer is ever followed here and there is no `unsafe` block. What remains is the attribute below.
// Reason: to be found by name, an exported function must carry `#[unsafe(no_mangle)]`. It is unsafe because
// two functions of one name would be confused at linking; these names stand nowhere else in the module.
#![allow(unsafe_code)]

#[cfg(not(feature = "sdk"))]
use crate::desk::Desk;
use crate::desk::TRUST;
#[cfg(feature = "sdk")]
use crate::sdk::Desk;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::mem::take;
use core::panic::PanicInfo;
use registry::Unavailable;
use spin::Mutex;

struct State {
    /// None before the first look-up, and if the trust file can't be read; then every report is empty.
    desk: Option<Desk>,
    input: Vec<u8>,
    output: String,
}

static STATE: Mutex<State> = Mutex::new(State { desk: None, input: Vec::new(), output: String::new() });

/// There is one thread, and nothing here calls back: the state is never found locked.
fn with<T>(work: impl FnOnce(&mut State) -> T) -> T {
    work(&mut STATE.lock())
}

/// Nobody could read a message. JavaScript sees that the module stopped, and loads another.
#[panic_handler]
fn stop(_: &PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

#[unsafe(no_mangle)]
extern "C" fn input(len: usize) -> *mut u8 {
    with(|state| {
        state.input = vec![0; len];
        state.input.as_mut_ptr()
    })
}

#[unsafe(no_mangle)]
extern "C" fn begin(now: f64) -> usize {
    with(|state| {
        let input = take(&mut state.input);
        // JavaScript's TextEncoder writes nothing but UTF-8.
        let id = str::from_utf8(&input).unwrap_or_default();
        if state.desk.is_none() {
            state.desk = Desk::new(TRUST).ok();
        }
        state.desk.as_mut().map_or(0, |desk| desk.begin(id, now as u64))
    })
}

#[unsafe(no_mangle)]
extern "C" fn supply(number: usize, path: usize, status: u16) {
    with(|state| {
        let mut input = take(&mut state.input);
        let bytes = input.split_off(path.min(input.len()));
        let answer = match status {
            200 => Ok(bytes),
            0 => Err(Unavailable::Network),
            status => Err(Unavailable::Status(status)),
        };
        if let (Some(desk), Ok(path)) = (&mut state.desk, str::from_utf8(&input)) {
            desk.supply(number, path, answer);
        }
    });
}

#[unsafe(no_mangle)]
extern "C" fn report(number: usize) -> usize {
    with(|state| {
        state.output = state.desk.as_mut().map(|desk| desk.report(number)).unwrap_or_default();
        state.output.len()
    })
}

#[unsafe(no_mangle)]
extern "C" fn output() -> *const u8 {
    with(|state| state.output.as_ptr())
}

#[unsafe(no_mangle)]
extern "C" fn end(number: usize) {
    with(|state| {
        if let Some(desk) = &mut state.desk {
            desk.end(number);
        }
    });
}
