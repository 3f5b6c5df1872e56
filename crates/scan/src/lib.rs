//! Reads QR codes in a photo or a camera's frame: a grey picture in, texts (as bytes) and positions out.
//!
//! [rxing](https://docs.rs/rxing) finds the codes and corrects their errors. What is black and what is white,
//! it has to be told; that is what a photo makes hard, and what this crate does: [`Reader`] looks at the same
//! picture in several ways, the quickest first, until nothing new is found.
//!
//! | module | does |
//! |---|---|
//! | [`reader`] | the passes over one picture, and what they found |
//! | [`passes`] | which ways of looking there are, in which order |
//! | [`grey`] | halving, softening and sharpening a picture |
//! | [`threshold`] | what is darker than its surroundings |
//! | [`finder`] | codes in black and white |
//! | [`parts`] | texts that stand in several codes |
//! | [`text`] | in which encoding a code's bytes are text |
//! | `abi` | the functions that JavaScript calls; in wasm only |
//!
//! It does not say what a code means, decodes no image files, has no clock and starts no threads: who calls it
//! stops between passes when time is up.

#[cfg(target_arch = "wasm32")]
mod abi;
pub mod finder;
pub mod grey;
pub mod parts;
pub mod passes;
pub mod reader;
pub mod text;
pub mod threshold;

pub use grey::Grey;
pub use passes::Plan;
pub use reader::Reader;

/// The most pixels that are taken: 4096 by 4096, which is also the most that every browser's canvas has.
pub const MOST_PIXELS: usize = 1 << 24;

/// A small one, as the portal has.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
