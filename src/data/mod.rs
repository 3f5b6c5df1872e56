//! What comes from outside: files of the registry, this device's memory and clock, the address bar. And the look-ups
//! that are made of them.

pub mod client;
pub mod lookup;
pub mod mine;
pub mod route;
pub mod session;
