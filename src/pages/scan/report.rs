//! What the element `<code-scanner>` reports (crates/scan/web/scanner.mjs).

use crate::data::route::decode;
use crate::model::scan_report::{Dark, Nothing};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Report {
    /// The camera is off until somebody wants it.
    Idle,
    /// It is being opened.
    Starting,
    /// It runs.
    Running {
        /// It has a light.
        torch: bool,
        /// The one in use.
        device: String,
        /// All of them: identifier and name.
        cameras: Vec<(String, String)>,
    },
    /// There is no picture.
    Dark(Dark),
    /// A photo is being read.
    Reading,
    /// It could not be, or there was nothing in it.
    Nothing(Nothing),
    /// The texts of codes.
    Codes(Vec<String>),
}

/// Reads it; none for what is not known.
pub(super) fn read(report: &str) -> Option<Report> {
    let mut lines = report.split('\n').map(decode);
    Some(match lines.next()?.as_str() {
        "idle" => Report::Idle,
        "starting" => Report::Starting,
        "running" => {
            let torch = lines.next()? == "torch";
            let device = lines.next()?;
            let mut cameras = Vec::new();
            while let (Some(id), Some(name)) = (lines.next(), lines.next()) {
                cameras.push((id, name));
            }
            Report::Running { torch, device, cameras }
        }
        "denied" => Report::Dark(Dark::Denied),
        "none" => Report::Dark(Dark::None),
        "busy" => Report::Dark(Dark::Busy),
        "muted" => Report::Dark(Dark::Muted),
        "reading" => Report::Reading,
        "empty" => Report::Nothing(Nothing::Empty),
        "no-image" => Report::Nothing(Nothing::NoImage),
        "heic" => Report::Nothing(Nothing::Heic),
        "too-large" => Report::Nothing(Nothing::TooLarge),
        "failed" => Report::Nothing(Nothing::Failed),
        "noise" => Report::Nothing(Nothing::Noise),
        "part" => Report::Nothing(Nothing::Part),
        "codes" => Report::Codes(lines.collect()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_comes_through_whatever_its_text() {
        let codes = read("codes\na%0Ab%20%E4%B8%AD\n%25").expect("known");
        assert_eq!(codes, Report::Codes(vec!["a\nb 中".to_owned(), "%".to_owned()]));
        let running = Report::Running {
            torch: true,
            device: "1".to_owned(),
            cameras: vec![("1".to_owned(), "Back Camera".to_owned()), ("2".to_owned(), String::new())],
        };
        assert_eq!(read("running\ntorch\n1\n1\nBack%20Camera\n2\n"), Some(running));
        assert_eq!(read("busy"), Some(Report::Dark(Dark::Busy)));
        assert_eq!((read(""), read("dance")), (None, None));
    }
}
