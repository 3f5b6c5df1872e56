//! Drawing a sign.

use presentation::Icon;
use yew::prelude::*;

/// Draws it, hidden from those who hear the page: the words beside it say the same.
pub fn view(icon: Icon) -> Html {
    html! { <svg viewBox="0 0 64 64" aria-hidden="true"><use href={crate::view::dom::drawing(icon)}/></svg> }
}
