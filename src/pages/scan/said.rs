//! What the element `<code-scanner>` says (crates/scan/web/scanner.mjs).

use crate::data::route::decode;
use crate::model::scan_report::{Dark, Nothing};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
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
pub(super) fn read(said: &str) -> Option<Said> {
    let mut lines = said.split('\n').map(decode);
    Some(match lines.next()?.as_str() {
        "idle" => Said::Idle,
        "starting" => Said::Starting,
        "running" => {
            let torch = lines.next()? == "torch";
            let device = lines.next()?;
            let mut cameras = Vec::new();
            while let (Some(id), Some(name)) = (lines.next(), lines.next()) {
                cameras.push((id, name));
            }
            Said::Running { torch, device, cameras }
        }
        "denied" => Said::Dark(Dark::Denied),
        "none" => Said::Dark(Dark::None),
        "busy" => Said::Dark(Dark::Busy),
        "muted" => Said::Dark(Dark::Muted),
        "reading" => Said::Reading,
        "empty" => Said::Nothing(Nothing::Empty),
        "no-image" => Said::Nothing(Nothing::NoImage),
        "heic" => Said::Nothing(Nothing::Heic),
        "too-large" => Said::Nothing(Nothing::TooLarge),
        "failed" => Said::Nothing(Nothing::Failed),
        "noise" => Said::Nothing(Nothing::Noise),
        "part" => Said::Nothing(Nothing::Part),
        "codes" => Said::Codes(lines.collect()),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_comes_through_whatever_its_text() {
        let codes = read("codes\na%0Ab%20%E4%B8%AD\n%25").expect("known");
        assert_eq!(codes, Said::Codes(vec!["a\nb 中".to_owned(), "%".to_owned()]));
        let running = Said::Running {
            torch: true,
            device: "1".to_owned(),
            cameras: vec![("1".to_owned(), "Back Camera".to_owned()), ("2".to_owned(), String::new())],
        };
        assert_eq!(read("running\ntorch\n1\n1\nBack%20Camera\n2\n"), Some(running));
        assert_eq!(read("busy"), Some(Said::Dark(Dark::Busy)));
        assert_eq!((read(""), read("dance")), (None, None));
    }
}
