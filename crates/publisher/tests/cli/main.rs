//! `robot-registry` from the outside: a file per behaviour.
#![allow(clippy::unwrap_used, missing_docs)]

mod bad_rows;
mod keygen;
mod lookup;
mod publish_again;
mod receipt;
mod round_trip;
mod sample;
mod support;
mod tampering;
