//! What the page is at, and what changes it.

use super::meaning::{self, Meaning};
use super::report::Report;
use crate::model::scan_report::{Dark, Nothing};
use robot_id::RobotId;
use std::rc::Rc;
use yew::Reducible;

/// The codes, the camera or the photo: what the page shows now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Now {
    /// The camera is off.
    Idle,
    /// It is being opened.
    Starting,
    /// It runs.
    Running,
    /// It gives no picture.
    Dark(Dark),
    /// A photo is being read.
    Reading,
    /// It gave nothing.
    Nothing(Nothing),
    /// One robot: its page is about to be opened.
    Robot(RobotId),
    /// What else codes mean.
    Found(Vec<Meaning>),
}

/// What happens.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// The element said something; with the portal's host.
    Reported(Report, String),
    /// Its script can't be had.
    NotLoaded,
    /// The camera is wanted.
    Use,
    /// It is wanted no more.
    Stop,
    /// This camera is wanted.
    Choose(String),
    /// Its light is wanted, or no more.
    Shine,
}

/// The state of the page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Scan {
    pub(super) now: Now,
    /// How often the camera was asked for, or none while it should be off. At first it may run if the browser
    /// asks nobody.
    wanted: Option<u32>,
    times: u32,
    chosen: String,
    device: String,
    pub(super) cameras: Vec<(String, String)>,
    /// Whether the camera in use has a light, and whether it is on.
    pub(super) light: Option<bool>,
}

impl Default for Scan {
    fn default() -> Self {
        Self {
            now: Now::Idle,
            wanted: Some(0),
            times: 0,
            chosen: String::new(),
            device: String::new(),
            cameras: Vec::new(),
            light: None,
        }
    }
}

impl Scan {
    /// The element's attribute: another value asks again.
    pub(super) fn camera(&self) -> String {
        match self.wanted {
            None => "off".to_owned(),
            Some(0) => "granted".to_owned(),
            Some(times) => format!("on {times}"),
        }
    }

    /// The element's attribute.
    pub(super) fn torch(&self) -> &'static str {
        if self.light == Some(true) { "on" } else { "off" }
    }

    /// The element's attribute: the camera that the person chose, if any. Not the one in use, or the element would
    /// open it anew, and remember what nobody chose.
    pub(super) fn chosen(&self) -> &str {
        &self.chosen
    }

    /// The camera in use.
    pub(super) fn device(&self) -> &str {
        &self.device
    }

    /// The robot whose page is to be opened.
    pub(super) fn robot(&self) -> Option<&RobotId> {
        match &self.now {
            Now::Robot(id) => Some(id),
            _ => None,
        }
    }

    /// What `data-scan` says.
    pub(super) fn name(&self) -> &'static str {
        match &self.now {
            Now::Idle => "idle",
            Now::Starting => "starting",
            Now::Running => "running",
            Now::Dark(Dark::Denied) => "denied",
            Now::Dark(Dark::None) => "no-camera",
            Now::Dark(Dark::Busy) => "busy",
            Now::Dark(Dark::Muted) => "muted",
            Now::Reading => "reading",
            Now::Nothing(Nothing::Empty) => "no-code",
            Now::Nothing(Nothing::NoImage) => "no-image",
            Now::Nothing(Nothing::Heic) => "heic",
            Now::Nothing(Nothing::TooLarge) => "too-large",
            Now::Nothing(Nothing::Failed) => "failed",
            Now::Nothing(Nothing::Noise) => "noise",
            Now::Nothing(Nothing::Part) => "part",
            Now::Robot(_) => "robot",
            Now::Found(found) => match found.as_slice() {
                [Meaning::Elsewhere { .. }] => "elsewhere",
                [Meaning::Other { .. }] => "no-id",
                _ => "several",
            },
        }
    }

    fn take(&mut self, report: Report, portal: &str) {
        self.now = match report {
            Report::Idle => Now::Idle,
            Report::Starting => Now::Starting,
            Report::Running { torch, device, cameras } => {
                self.light = torch.then_some(false);
                (self.device, self.cameras) = (device, cameras);
                Now::Running
            }
            Report::Dark(why) => Now::Dark(why),
            Report::Reading => Now::Reading,
            Report::Nothing(why) => Now::Nothing(why),
            Report::Codes(texts) => {
                let found = meaning::of_all(&texts, portal);
                match found.as_slice() {
                    [Meaning::Robot(id)] => Now::Robot(*id),
                    _ => Now::Found(found),
                }
            }
        };
        if !matches!(self.now, Now::Idle | Now::Starting | Now::Running) {
            self.stop();
        }
    }

    fn stop(&mut self) {
        self.wanted = None;
        self.light = None;
    }

    fn want(&mut self) {
        self.times += 1;
        self.wanted = Some(self.times);
        self.now = Now::Starting;
    }
}

impl Reducible for Scan {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let mut next = (*self).clone();
        match step {
            Step::Reported(report, portal) => next.take(report, &portal),
            Step::NotLoaded => {
                next.stop();
                next.now = Now::Nothing(Nothing::Failed);
            }
            Step::Use => next.want(),
            Step::Stop => {
                next.stop();
                next.now = Now::Idle;
            }
            Step::Choose(device) => {
                next.chosen = device;
                next.want();
            }
            Step::Shine => next.light = next.light.map(|on| !on),
        }
        Rc::new(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "CN0142G1A2032026A0314B0000417";

    fn after(steps: impl IntoIterator<Item = Step>) -> Rc<Scan> {
        steps.into_iter().fold(Rc::new(Scan::default()), Reducible::reduce)
    }

    fn codes(texts: &[&str]) -> Step {
        Step::Reported(
            Report::Codes(texts.iter().map(|text| (*text).to_owned()).collect()),
            "robots.example".to_owned(),
        )
    }

    #[test]
    fn the_camera_in_use_is_not_thereby_chosen() {
        let report = Report::Running { torch: false, device: "a".to_owned(), cameras: Vec::new() };
        let running = Step::Reported(report, String::new());
        let scan = after([Step::Use, running.clone()]);
        assert_eq!((scan.chosen(), scan.device()), ("", "a"));
        let scan = after([Step::Use, running, Step::Choose("b".to_owned())]);
        assert_eq!(scan.chosen(), "b");
    }

    #[test]
    fn each_wish_for_the_camera_is_a_new_one() {
        assert_eq!(after([]).camera(), "granted");
        assert_eq!(after([Step::Use]).camera(), "on 1");
        assert_eq!(after([Step::Use, Step::Stop]).camera(), "off");
        assert_eq!(after([Step::Use, Step::Stop, Step::Use]).camera(), "on 2");
        let chosen = after([Step::Use, Step::Choose("b".to_owned())]);
        assert_eq!((chosen.camera().as_str(), chosen.chosen()), ("on 2", "b"));
    }

    #[test]
    fn the_camera_is_off_once_something_came_of_it() {
        let found = after([Step::Use, codes(&[ID])]);
        assert_eq!((found.name(), found.camera().as_str()), ("robot", "off"));
        assert_eq!(found.robot().map(RobotId::as_str), Some(ID));
        for step in [
            codes(&["menu"]),
            Step::Reported(Report::Reading, String::new()),
            Step::Reported(Report::Dark(Dark::Denied), String::new()),
            Step::NotLoaded,
        ] {
            assert_eq!(after([Step::Use, step]).camera(), "off");
        }
    }

    #[test]
    fn codes_are_named_by_what_they_mean() {
        assert_eq!(after([codes(&["menu"])]).name(), "no-id");
        assert_eq!(after([codes(&[&format!("https://evil.test/#/r/{ID}")])]).name(), "elsewhere");
        assert_eq!(after([codes(&["menu", ID])]).name(), "several");
        assert_eq!(after([codes(&[ID, ID])]).name(), "robot");
    }

    #[test]
    fn the_light_is_that_of_the_camera_in_use() {
        let running = |torch| {
            let report = Report::Running { torch, device: "a".to_owned(), cameras: Vec::new() };
            Step::Reported(report, String::new())
        };
        assert_eq!(after([Step::Use, running(true), Step::Shine]).torch(), "on");
        assert_eq!(after([Step::Use, running(true), Step::Shine, Step::Stop]).torch(), "off");
        assert_eq!(after([Step::Use, running(false), Step::Shine]).torch(), "off");
    }
}
