//! What is known while an ID is still being typed.

use crate::data::lookup::run;
use crate::data::session::Session;
use crate::model::shared::Shared;
use registry::{Preview, PreviewOutcome};
use robot_id::Segment;
use yew::prelude::*;

/// The verified snapshot and, as soon as their segments are complete, manufacturer and model.
/// Nothing while files are on their way.
#[hook]
pub fn use_preview(session: &Session, typed: &str) -> Option<Shared<PreviewOutcome>> {
    let start = decisive(typed).to_owned();
    let outcome = use_state(|| None::<(String, Shared<PreviewOutcome>)>);
    {
        let (outcome, session) = (outcome.setter(), session.clone());
        use_effect_with(start.clone(), move |start| {
            let source = session.source(None);
            let preview = Preview::new(start, session.trust(), source.now(), session.memory(None));
            let start = start.clone();
            let started = run(preview, source, move |preview: &Preview| {
                if let Some(found) = preview.outcome() {
                    outcome.set(Some((start.clone(), Shared::new(found.clone()))));
                }
            });
            move || drop(started)
        });
    }
    let (of, found) = (*outcome).clone()?;
    (of == start).then_some(found)
}

/// The part of what was typed that decides what is known: whole segments, up to the model.
fn decisive(typed: &str) -> &str {
    let ends = [Segment::Model, Segment::Manufacturer].map(|segment| segment.range().end);
    ends.into_iter().find_map(|end| typed.get(..end)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::decisive;

    #[test]
    fn only_whole_segments_are_looked_up() {
        assert_eq!(decisive("CN014"), "");
        assert_eq!(decisive("CN0142G1A"), "CN0142");
        assert_eq!(decisive("CN0142G1A2032026"), "CN0142G1A203");
    }
}
