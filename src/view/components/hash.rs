//! A hash: its beginning, and the whole of it on demand.

use super::names::code;
use crate::view::text::RobotWords;
use registry::Hash;
use yew::prelude::*;

/// Hexadecimal digits that are shown at first.
const SHOWN: usize = 12;

/// The beginning of a hash, which opens to the whole.
pub fn view(words: RobotWords, hash: &Hash) -> Html {
    let whole = hash.to_string();
    let start = whole.get(..SHOWN).unwrap_or_default().to_owned() + "…";
    html! {
        <details class="hash">
            <summary title={words.robot.proof.show_all}>{ code(start) }</summary>
            { code(whole) }
        </details>
    }
}
