//! Test vectors for the formats: what a case looks like, and what makes them.
//!
//! The data stand beside this package's sources, in `id/`, `tlog/`, `endpoint/` and `receipt/`; README.md there defines
//! every key. The tests under `tests/` run them natively and in wasm.

pub mod endpoint;
pub mod generate;
pub mod inquiry;
pub mod order;
pub mod receipt;
