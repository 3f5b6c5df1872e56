//! A QR code.

use crate::model::qr::Drawing;
use presentation::tokens::value;
use yew::prelude::*;

const BLACK: &str = value("--black");
const WHITE: &str = value("--white");

/// A QR code that has been drawn.
pub(super) fn view(code: &Drawing, label: &'static str) -> Html {
    let size = code.size.to_string();
    // Whole pixels for each module, or scanners at arm's length see uneven ones.
    let width = (code.size * 4).to_string();
    html! {
        <svg class="qr" width={width.clone()} height={width} viewBox={format!("0 0 {size} {size}")} role="img" aria-label={label} data-link={code.link.clone()}
            shape-rendering="crispEdges">
            <rect width={size.clone()} height={size} fill={WHITE}/>
            <path d={code.path.clone()} fill={BLACK}/>
        </svg>
    }
}
