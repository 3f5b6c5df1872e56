//! The lines in which robots are kept on this device.
//!
//! ```text
//! robots/1
//! <ID> TAB <name> TAB <manufacturer> TAB <model> TAB <last proved> TAB <when last seen>
//! ```
//!
//! An answer is `<checked at> US <issued at> US <status> US <stage> US <deadline> { US <recall> }`, where US is U+001F, and status
//! is `not_listed` for a robot that is not in the register. Names and numbers have no control characters. A line that can't be
//! read is left out; one whose answer can't be read keeps the robot.

use super::answer::Answer;
use super::{Fleet, MadeBy, Robot};
use registry::document::{Stage, Status};
use robot_id::RobotId;

/// The first line.
const FORMAT: &str = "robots/1";
const NOT_LISTED: &str = "not_listed";
const TAB: char = '\t';
const UNIT: char = '\u{1f}';

/// The robots that are in a text; nothing if it is of another version.
#[must_use]
pub fn read(text: &str) -> Option<Fleet> {
    let mut lines = text.lines();
    (lines.next()? == FORMAT).then(|| lines.filter_map(robot).collect())
}

/// The text that keeps these robots.
#[must_use]
pub fn write(fleet: &Fleet) -> String {
    let mut text = FORMAT.to_owned();
    for robot in fleet.iter() {
        let (maker, model) = robot.made_by.as_ref().map_or(("", ""), |by| (&by.maker, &by.model));
        let answer = |answer: Option<&Answer>| answer.map(write_answer).unwrap_or_default();
        let fields = [&robot.name, maker, model, &answer(robot.known.as_ref()), &answer(robot.seen.as_ref())];
        text.push('\n');
        text.push_str(robot.id.as_str());
        for field in fields {
            text.push(TAB);
            text.extend(field.chars().filter(|c| *c == UNIT || !c.is_control()));
        }
    }
    text
}

fn robot(line: &str) -> Option<Robot> {
    let mut fields = line.split(TAB);
    let id: RobotId = fields.next()?.parse().ok()?;
    let mut field = || fields.next().unwrap_or_default();
    let (name, maker, model) = (field(), field(), field());
    let made_by = (!maker.is_empty()).then(|| MadeBy { maker: maker.to_owned(), model: model.to_owned() });
    let (known, seen) = (read_answer(field()), read_answer(field()));
    Some(Robot { made_by, known, seen, ..Robot::new(id, name) })
}

fn write_answer(answer: &Answer) -> String {
    let (status, stage) = answer.status.map_or((NOT_LISTED, ""), |(status, stage)| (status.name(), stage.name()));
    let deadline = answer.deadline.map(|day| day.to_string()).unwrap_or_default();
    let fields = [&*answer.checked_at.to_string(), &*answer.issued_at.to_string(), status, stage, &*deadline];
    let mut text = fields.join("\u{1f}");
    for number in &answer.recalls {
        text.push(UNIT);
        text.push_str(number);
    }
    text
}

fn read_answer(text: &str) -> Option<Answer> {
    let mut fields = text.split(UNIT);
    let (checked_at, issued_at) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    let (status, stage, deadline) = (fields.next()?, fields.next()?, fields.next()?);
    let status = match status {
        NOT_LISTED => None,
        name => {
            let status = Status::ALL.iter().find(|status| status.name() == name)?;
            Some((*status, *Stage::ALL.iter().find(|known| known.name() == stage)?))
        }
    };
    let recalls = fields.map(str::to_owned).collect();
    Some(Answer { checked_at, issued_at, status, deadline: deadline.parse().ok(), recalls })
}
