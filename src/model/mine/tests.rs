use super::answer::{Answer, Need};
use super::calendar::{self, Words};
use super::change::Change;
use super::given::{self, Given, Refused};
use super::{Added, Fleet, MadeBy, NAME, ROBOTS, Robot, TooMany, export, stored};
use registry::document::{Date, Stage, Status};
use robot_id::RobotId;

/// 2026-11-28, 12:00 UTC.
const NOW: u64 = 1_795_867_200;
const DAY: u64 = 86_400;

fn id(n: usize) -> RobotId {
    format!("CN0142G1A203{n:017}").parse().expect("well formed")
}

fn day(text: &str) -> Option<Date> {
    Some(text.parse().expect("a day"))
}

fn working(checked_at: u64) -> Answer {
    let status = Some((Status::InOperation, Stage::Operation));
    Answer { checked_at, issued_at: checked_at - 60, status, deadline: None, recalls: Vec::new() }
}

fn recalled(checked_at: u64, number: &str, deadline: &str) -> Answer {
    Answer { deadline: day(deadline), recalls: vec![number.to_owned()], ..working(checked_at) }
}

fn given(ids: impl IntoIterator<Item = usize>) -> Vec<Given> {
    ids.into_iter().map(|n| Given { id: id(n), name: String::new() }).collect()
}

fn fleet(robots: impl IntoIterator<Item = Robot>) -> Fleet {
    robots.into_iter().collect()
}

#[test]
fn what_a_robot_needs_is_told_the_most_urgent_first() {
    let with = |status| Answer { status, ..recalled(NOW, "R-1", "2026-11-01") };
    let stage = Stage::Operation;
    assert_eq!(with(None).need(NOW), Some(Need::NotListed));
    assert_eq!(with(Some((Status::Suspended, stage))).need(NOW), Some(Need::Suspended));
    assert_eq!(with(Some((Status::UnderRecall, stage))).need(NOW), Some(Need::StopUse));
    assert_eq!(recalled(NOW, "R-1", "2026-11-27").need(NOW), Some(Need::Overdue));
    assert_eq!(recalled(NOW, "R-1", "2026-11-28").need(NOW), Some(Need::Near), "today it is not late yet");
    assert_eq!(recalled(NOW, "R-1", "2026-12-27").need(NOW), Some(Need::Near));
    assert_eq!(recalled(NOW, "R-1", "2026-12-28").need(NOW), Some(Need::Recall));
    assert_eq!(Answer { deadline: None, ..recalled(NOW, "R-1", "2026-12-28") }.need(NOW), Some(Need::Recall));
    assert_eq!(working(NOW).need(NOW), None);
    assert!(Need::Suspended < Need::Overdue && Need::Overdue < Need::Recall);
}

#[test]
fn changes_are_told_until_they_are_seen_and_no_longer_than_they_stand() {
    let mut robot = Robot::new(id(1), "");
    robot.learn(working(NOW), None);
    assert_eq!(robot.changes(), [], "the first answer is no change");
    robot.learn(recalled(NOW + DAY, "R-1", "2027-06-01"), None);
    let new = [Change::NewRecall("R-1".to_owned())];
    assert_eq!(robot.changes(), new);
    // Another check finds the same, and it is still news.
    robot.learn(recalled(NOW + 2 * DAY, "R-1", "2027-06-01"), None);
    assert_eq!(robot.changes(), new);
    robot.learn(working(NOW + 3 * DAY), None);
    assert_eq!(robot.changes(), [], "it came and went");
    robot.learn(recalled(NOW + 4 * DAY, "R-2", "2027-06-01"), None);
    let mut fleet = fleet([robot]);
    fleet.mark_seen();
    let mut robot = fleet.get(&id(1)).expect("kept").clone();
    assert_eq!(robot.changes(), []);
    let suspended = Some((Status::Suspended, Stage::Operation));
    robot.learn(Answer { status: suspended, ..working(NOW + 5 * DAY) }, None);
    let was = Some((Status::InOperation, Stage::Operation));
    assert_eq!(robot.changes(), [Change::Status(was, suspended), Change::RecallSettled("R-2".to_owned())]);
    robot.learn(Answer { status: None, ..working(NOW + 6 * DAY) }, None);
    assert_eq!(robot.changes()[0], Change::Status(was, None), "since its owner last looked");
}

#[test]
fn deadlines_come_near_and_pass_by_themselves() {
    let at = |time| recalled(time, "R-1", "2027-01-15");
    let due: Date = "2027-01-15".parse().expect("a day");
    let mut robot = Robot::new(id(1), "");
    robot.learn(at(NOW), None);
    robot.learn(at(NOW + 10 * DAY), None);
    assert_eq!(robot.changes(), [], "far off");
    robot.learn(at(NOW + 25 * DAY), None);
    assert_eq!(robot.changes(), [Change::Near(due)]);
    robot.learn(at(NOW + 60 * DAY), None);
    assert_eq!(robot.changes(), [Change::Overdue(due)]);
    robot.seen = None;
    robot.learn(at(NOW + 70 * DAY), None);
    assert_eq!(robot.changes(), [], "it was late when it was seen");
    let other = recalled(NOW + 71 * DAY, "R-1", "2027-02-01");
    let later: Date = "2027-02-01".parse().expect("a day");
    robot.learn(other, None);
    assert_eq!(robot.changes(), [Change::Overdue(later)], "another day is another deadline");
}

#[test]
fn what_is_kept_is_read_back_whole() {
    let mut one = Robot::new(id(1), "Halle 3 — Nr. 7");
    one.learn(working(NOW - DAY), None);
    one.learn(
        recalled(NOW, "BR 2026/7", "2027-01-31"),
        Some(MadeBy { maker: "北辰".to_owned(), model: String::new() }),
    );
    let mut two = Robot::new(id(2), "");
    two.learn(Answer { status: None, ..working(NOW) }, None);
    let all = fleet([one, two, Robot::new(id(3), "new")]);
    assert_eq!(stored::read(&stored::write(&all)), Some(all));
    assert_eq!(stored::read("robots/2\nx"), None, "a later version is left as it is");
    assert_eq!(stored::read(""), None);
}

#[test]
fn of_what_is_damaged_the_robots_stay() {
    let text = format!("robots/1\n{}\tone\nnonsense\n{}\t\t\t\tx\u{1f}y\tz\n{}", id(1), id(2), id(3));
    let read = stored::read(&text).expect("of this version");
    assert_eq!(read, fleet([Robot::new(id(1), "one"), Robot::new(id(2), ""), Robot::new(id(3), "")]));
}

#[test]
fn names_are_one_line_that_steers_nothing() {
    assert_eq!(Robot::new(id(1), " a\tb\r\n\u{202e}c ").name, "a b c");
    assert_eq!(Robot::new(id(1), &"x".repeat(200)).name.len(), NAME);
}

#[test]
fn no_more_are_taken_than_can_be_kept_and_then_none() {
    let mut fleet = Fleet::default();
    assert_eq!(fleet.add(&given(0..ROBOTS)), Ok(Added { new: ROBOTS as u64, known: 0 }));
    assert_eq!(fleet.add(&given(ROBOTS - 1..ROBOTS + 1)), Err(TooMany));
    assert_eq!(fleet.len(), ROBOTS);
    assert_eq!(fleet.add(&given([7])), Ok(Added { new: 0, known: 1 }));
}

#[test]
fn a_name_that_is_there_is_not_replaced_by_an_import() {
    let mut fleet = fleet([Robot::new(id(1), "mine"), Robot::new(id(2), "")]);
    let named = |n, name: &str| Given { id: id(n), name: name.to_owned() };
    fleet.add(&[named(1, "other"), named(2, "two")]).expect("room");
    let names: Vec<&str> = fleet.iter().map(|robot| robot.name.as_str()).collect();
    assert_eq!(names, ["mine", "two"]);
}

#[test]
fn lines_tables_and_exports_are_read() {
    let read = |text: &str| {
        let read = given::read(text).expect("robots");
        (read.robots.into_iter().map(|given| (given.id, given.name)).collect::<Vec<_>>(), read.without)
    };
    let robot = |n, name: &str| (id(n), name.to_owned());
    assert_eq!(read(&format!("{}\n\ncn-0142-g1a203-{:017}\r\n{}", id(1), 2, id(1))).0, [robot(1, ""), robot(2, "")]);
    assert_eq!(read(&format!("{} Hall 3, left", id(1))).0.len(), 1);
    assert_eq!(read(&format!("{} Hall 3", id(1))).0, [robot(1, "Hall 3")]);
    assert_eq!(read(&format!("Ort\tNummer\nHalle 3\t{}\nohne\tx", id(1))), (vec![robot(1, "Halle 3")], 1));
    assert_eq!(read(&format!("\u{feff}id;NAME;x\r\n{};\"a \"\"b\"\"; c\";9", id(1))).0, [robot(1, "a \"b\"; c")]);
    assert_eq!(read(&format!("CN\t0142\tG1A203\t{:017}", 7)).0, [robot(7, "")]);
}

#[test]
fn what_is_no_list_of_robots_is_refused_with_a_reason() {
    assert_eq!(given::read(""), Err(Refused::NoId));
    assert_eq!(given::read("{\"format\":\"other/1\",\"items\":[1,2]}"), Err(Refused::NoId));
    assert_eq!(given::read("PK\u{3}\u{4}\0\0"), Err(Refused::NoText));
    assert_eq!(given::read(&"x".repeat(given::BYTES + 1)), Err(Refused::TooLarge));
    let many: Vec<String> = (0..100_000).map(|n| id(n).to_string()).collect();
    assert_eq!(given::read(&many.join("\n")), Err(Refused::TooMany));
}

#[test]
fn an_export_comes_back_with_its_names_and_without_its_answers() {
    let digits: RobotId = "15014200000000000000000000417".parse().expect("well formed");
    let names = ["=1+1; \"a\"", "Halle 3, links", "", "'x"];
    let mut robots: Vec<Robot> = names.iter().enumerate().map(|(n, name)| Robot::new(id(n), name)).collect();
    robots[1].learn(recalled(NOW, "R,1", "2027-01-31"), None);
    robots.push(Robot::new(digits, ""));
    let csv = export::csv(&fleet(robots), |time| time.to_string());
    assert!(csv.contains("in_operation,\"R,1\",2027-01-31,1795867140\r\n"), "{csv}");
    assert!(csv.contains("15-0142-000000-00000000000000417,"), "{csv}");
    let read = given::read(&csv).expect("an export").robots;
    let back: Vec<&str> = read.iter().map(|given| given.name.as_str()).collect();
    assert_eq!(read.len(), 5);
    assert!(names.iter().all(|name| back.contains(name)), "{back:?}");
    let mut fleet = Fleet::default();
    fleet.add(&read).expect("room");
    assert!(fleet.iter().all(|robot| robot.known.is_none()));
}

#[test]
fn a_calendar_has_the_deadlines_that_are_ahead() {
    let mut robots = [Robot::new(id(1), "Halle 3; links"), Robot::new(id(2), "late"), Robot::new(id(3), "none")];
    robots[0].learn(recalled(NOW, "R-1", "2027-01-31"), None);
    robots[1].learn(recalled(NOW, "R-1", "2026-11-01"), None);
    robots[2].learn(working(NOW), None);
    let long = "机".repeat(60);
    let words = Words { summary: &|robot| robot.name.clone(), description: &|_| format!("a\nb {long}") };
    let file = calendar::file(&fleet(robots), NOW, &words);
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 1);
    for line in [
        "UID:CN0142G1A20300000000000000001-20270131@robot-recall",
        "DTSTAMP:20261128T120000Z",
        "DTSTART;VALUE=DATE:20270131",
        "SUMMARY:Halle 3\\; links",
    ] {
        assert!(file.contains(&format!("{line}\r\n")), "{line} in {file}");
    }
    assert!(file.lines().all(|line| line.len() <= 75), "{file}");
    assert!(
        file.replace("\r\n ", "").contains(&format!("DESCRIPTION:a\\nb {long}\r\n")),
        "folds are undone by readers"
    );
    assert!(file.ends_with("END:VCALENDAR\r\n"));
}
