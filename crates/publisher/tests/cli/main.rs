//! `robot-registry` from the outside: a file per behaviour.
#![allow(clippy::unwrap_used, missing_docs)]

mod bad_rows;
mod every_error;
mod foreign;
mod keygen;
mod lookup;
mod on_disk;
mod publish_again;
mod receipt;
mod round_trip;
mod rules;
mod sample;
mod spreadsheets;
mod support;
mod tampering;
