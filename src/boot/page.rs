//! The part of the program that is the page (see [`crate::app::parts`]).

// See crate::app::parts.
#![allow(unsafe_code)]

use crate::app::{AppProps, mount, parts::parts};
use web_sys::Element;

/// Puts the page into an element, in place of what is there.
pub type Mount = fn(Element, AppProps);

parts! {
    /// Yew, what stands around every page, and the Check page.
    page: page() -> Mount { mount }
}
