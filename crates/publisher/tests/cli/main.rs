//! `robot-registry` from the outside: a file per behaviour.
#![allow(clippy::unwrap_used, missing_docs)]

mod a_witness;
mod bad_rows;
mod changes;
mod every_error;
mod feeds;
mod foreign;
mod inputs;
mod keeping;
mod keygen;
mod keys;
mod large;
mod lookup;
mod monitor;
mod on_disk;
mod publish_again;
mod receipt;
mod round_trip;
mod rules;
mod sample;
mod schema;
mod signing;
mod spreadsheets;
mod support;
mod tampering;
mod witnesses;
