//! The QR code of a link.

use crate::qr;
use yew::prelude::*;

/// Draws a link as a QR code; nothing if it is too long for one.
pub fn view(link: &str, label: &'static str) -> Html {
    let Some(code) = qr::draw(link) else { return Html::default() };
    let size = code.size.to_string();
    // Whole pixels for each module, or scanners at arm's length see uneven ones.
    let width = (code.size * 4).to_string();
    html! {
        <svg class="qr" width={width.clone()} height={width} viewBox={format!("0 0 {size} {size}")} role="img" aria-label={label} data-link={code.link}
            shape-rendering="crispEdges">
            <rect width={size.clone()} height={size} fill="#fff"/>
            <path d={code.path} fill="#000"/>
        </svg>
    }
}
