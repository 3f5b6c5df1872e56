//! One label: the QR code of the link, the portal's domain and the ID below it.

use crate::data::route;
use crate::model::qr::{self, Drawing};
use crate::view::dom;
use presentation::tokens::value;
use robot_id::RobotId;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, Path2d};
use yew::prelude::*;

/// Parts of a module: the unit of length, so that everything is a whole number.
const PART: usize = 10;
/// How far the writing stands in, as the code does behind its quiet zone.
const INSET: usize = 4 * PART;
/// Below the code.
const WRITING: usize = 12 * PART;
/// Characters of the ID in its longer line.
const SERIAL: usize = 17;
/// The least width of a picture, in pixels.
const PIXELS: usize = 1000;
/// The width of a label in print, in hundredths of a millimetre.
const PRINTED: usize = 4000;

const BLACK: &str = value("--black");
const WHITE: &str = value("--white");
const SANS: &str = "Arial, Helvetica, sans-serif";
const MONO: &str = "Menlo, Consolas, monospace";

/// A label, laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    code: Drawing,
    lines: [Line; 3],
}

/// A line of writing.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    text: String,
    /// Where each character stands, or the first alone: an ID has one pitch whatever the font.
    places: Vec<usize>,
    baseline: usize,
    size: usize,
    font: &'static str,
}

impl Label {
    /// Lays out the label of a robot; nothing if its link is too long for a QR code.
    #[must_use]
    pub fn of(id: &RobotId, link: &str) -> Option<Self> {
        let code = qr::draw(link)?;
        let edge = code.size * PART;
        let room = edge - 2 * INSET;
        let pitch = room / SERIAL;
        let domain = route::host(link).to_owned();
        // Two thirds of the size are more than the mean width of a letter.
        let size = (room * 3 / 2 / domain.chars().count().max(1)).min(26);
        let domain = Line { text: domain, places: vec![INSET], baseline: edge + 2 * PART, size, font: SANS };
        let group = |text: String, baseline| {
            let places = (0..text.len()).map(|place| INSET + place * pitch).collect();
            Line { text, places, baseline, size: pitch * 3 / 2, font: MONO }
        };
        let head = format!("{} {} {}", id.national(), id.manufacturer(), id.model());
        let serial = group(id.serial().to_owned(), edge + 95);
        Some(Self { code, lines: [domain, group(head, edge + 6 * PART), serial] })
    }

    /// Its QR code.
    #[must_use]
    pub fn code(&self) -> &Drawing {
        &self.code
    }

    fn width(&self) -> usize {
        self.code.size * PART
    }

    fn height(&self) -> usize {
        self.width() + WRITING
    }

    /// The label as a file of its own.
    #[must_use]
    pub fn svg(&self) -> String {
        let (width, height) = (self.width(), self.height());
        let tall = PRINTED * height / width;
        let lines: String = self.lines.iter().map(Line::svg).collect();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}mm\" height=\"{}.{:02}mm\" viewBox=\"0 0 {width} {height}\">\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{WHITE}\"/>\
             <path transform=\"scale({PART})\" d=\"{}\" shape-rendering=\"crispEdges\"/>{lines}</svg>",
            PRINTED / 100,
            tall / 100,
            tall % 100,
            self.code.path,
        )
    }

    /// The label in a page.
    pub fn view(&self, name: &str) -> Html {
        self.view_in(name, None)
    }

    /// The label in a page, or as large as it can be in a part of a drawing: where that begins, its width and height.
    pub fn view_in(&self, name: &str, room: Option<[usize; 4]>) -> Html {
        let (width, height) = (self.width().to_string(), self.height().to_string());
        let class = if room.is_some() { "placed" } else { "label" };
        let [x, y, across, down] = room.map_or([const { None }; 4], |room| room.map(|length| Some(length.to_string())));
        html! {
            <svg {class} {x} {y} width={across} height={down} viewBox={format!("0 0 {width} {height}")} role="img" aria-label={name.to_owned()} data-link={self.code.link.clone()}>
                <rect {width} {height} fill={WHITE}/>
                <path transform={format!("scale({PART})")} d={self.code.path.clone()} fill={BLACK} shape-rendering="crispEdges"/>
                { for self.lines.iter().map(|line| html! {
                    <text x={line.x()} y={line.baseline.to_string()} font-family={line.font} font-size={line.size.to_string()}
                        font-weight="700" fill={BLACK}>{ line.text.clone() }</text>
                }) }
            </svg>
        }
    }

    /// The label as a picture, as a `data:` address. Whole pixels for each module.
    #[must_use]
    pub fn png(&self) -> Option<String> {
        let module = PIXELS.div_ceil(self.code.size);
        let scale = module as f64 / PART as f64;
        let canvas: HtmlCanvasElement = dom::element("canvas", &[], "")?.dyn_into().ok()?;
        canvas.set_width((self.code.size * module) as u32);
        canvas.set_height((self.height() * module / PART) as u32);
        let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        context.set_fill_style_str(WHITE);
        context.fill_rect(0.0, 0.0, canvas.width().into(), canvas.height().into());
        context.set_fill_style_str(BLACK);
        context.scale(module as f64, module as f64).ok()?;
        context.fill_with_path_2d(&Path2d::new_with_path_string(&self.code.path).ok()?);
        context.set_transform(scale, 0.0, 0.0, scale, 0.0, 0.0).ok()?;
        for line in &self.lines {
            context.set_font(&format!("700 {}px {}", line.size, line.font));
            for (text, place) in line.runs() {
                context.fill_text(text, place as f64, line.baseline as f64).ok()?;
            }
        }
        canvas.to_data_url().ok()
    }
}

impl Line {
    fn x(&self) -> String {
        self.places.iter().map(usize::to_string).collect::<Vec<_>>().join(" ")
    }

    fn svg(&self) -> String {
        // A host and an ID have no character that means something in XML.
        format!(
            "<text x=\"{}\" y=\"{}\" font-family=\"{}\" font-size=\"{}\" font-weight=\"700\">{}</text>",
            self.x(),
            self.baseline,
            self.font,
            self.size,
            self.text
        )
    }

    /// The texts that are written in one go, each with its place.
    fn runs(&self) -> impl Iterator<Item = (&str, usize)> {
        let whole = self.places.len() == 1;
        self.places.iter().enumerate().filter_map(move |(index, place)| {
            let text = if whole { Some(self.text.as_str()) } else { self.text.get(index..=index) };
            Some((text?, *place))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(link: &str) -> Label {
        Label::of(&"CN0142G1A2032026A0314B0000417".parse().expect("it is one"), link).expect("it fits")
    }

    #[test]
    fn the_domain_and_the_id_stand_below_the_code() {
        let label = label("https://robots.example/#/r/CN0142G1A2032026A0314B0000417");
        let lines: Vec<_> = label.lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(lines, ["robots.example", "CN 0142 G1A203", "2026A0314B0000417"]);
        for line in &label.lines {
            assert!(line.baseline - line.size >= label.width() - PART, "it stays out of the code: {line:?}");
            assert!(line.baseline < label.height(), "{line:?}");
            assert!(line.places.iter().all(|place| place + line.size / 2 <= label.width() - INSET), "{line:?}");
        }
    }

    #[test]
    fn the_file_is_a_drawing_of_a_fixed_size() {
        let svg = label("https://robots.example/#/r/CN0142G1A2032026A0314B0000417").svg();
        assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40mm\" height=\""), "{svg}");
        assert!(svg.contains(">robots.example</text>") && svg.contains(">2026A0314B0000417</text>"), "{svg}");
    }

    #[test]
    fn a_long_domain_is_written_smaller() {
        let long = format!("https://{}.example/#/r/CN0142G1A2032026A0314B0000417", "robots".repeat(8));
        let label = label(&long);
        let line = &label.lines[0];
        assert!(line.size * line.text.len() * 2 / 3 <= label.width() - 2 * INSET, "{line:?}");
    }
}
