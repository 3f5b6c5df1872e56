//! The look-up behind `<robot-id-badge>`, as a WebAssembly module of its own.
//!
//! A page of somebody else shows what the portal would: the same [`registry::Lookup`] decides, on the
//! same bytes, by the same compiled-in trust. The JavaScript in `web/` fetches the files that are
//! wanted, hands them over, and draws what is reported; it decides nothing.
//!
//! | module | does |
//! |---|---|
//! | [`desk`] | several look-ups side by side, each known by a number |
//! | [`report`] | what the page is told, as lines of text |
//! | `sdk` | the same for other programs, in full; with the feature `sdk` only |
//! | `abi` | the functions that JavaScript calls; in wasm only |
//!
//! It draws nothing, fetches nothing, remembers nothing and has no clock.
//!
//! In wasm it does without the standard library, whose reports of panics nobody would read.
#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

#[cfg(target_arch = "wasm32")]
mod abi;
pub mod desk;
pub mod report;
#[cfg(feature = "sdk")]
pub mod sdk;
mod slots;

/// A small one, as the portal has: what is allocated here is little, and what is downloaded counts.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
