//! Which recalls are open for a unit, and by when they are due.

use super::{BITS, Cases, ID, UNITS, listed, place};
use crate::endpoint::{Expect, Recalls};
use crate::generate::world::Doc;
use serde_json::{Value, json};
use std::slice::from_ref;

/// A recall of a model that affects every serial. The reader's clock shows 2026-09-21.
fn recall(number: &str, deadline: Option<&str>) -> Value {
    json!({"number": number, "opened_on": "2026-05-01", "severity": "service", "deadline": deadline,
        "title": {"en": "Battery"}, "text": {"en": "Have it replaced."},
        "serials": [{"from": "00000000000000000", "to": "ZZZZZZZZZZZZZZZZZ"}]})
}

fn notice(kind: &str, reference: &str, deadline: Option<&str>, closed_on: Option<&str>) -> Value {
    json!({"kind": kind, "reference": reference, "issued_on": "2026-05-02", "deadline": deadline,
        "closed_on": closed_on, "text": {"en": "Have it replaced."}})
}

fn open(open: usize, more: usize, due: Option<&str>, overdue: Option<(&str, u64)>) -> Recalls {
    let overdue = overdue.map(|(day, days)| (day.to_owned(), days));
    Recalls { open, more, due: due.map(str::to_owned), overdue }
}

pub(super) fn add(cases: &mut Cases) {
    let mut add = |name: &str, id: &str, status: &str, recalls: Recalls, of_model: &[Value], of_unit: &[Value]| {
        let expect = Expect { recalls: Some(recalls), ..listed(status) };
        cases.resealed("recalls", name, expect, &|doc, value| {
            if matches!(doc, Doc::Models(_)) {
                let models = value["models"].as_array_mut().into_iter().flatten();
                models.for_each(|model| model["recalls"] = json!(of_model));
            }
            if doc == Doc::Bucket(place(id, BITS)) {
                let units = value["units"].as_array_mut().into_iter().flatten().filter(|unit| unit["id"] == id);
                units.for_each(|unit| match unit["notices"].as_array_mut() {
                    Some(notices) => notices.extend(of_unit.iter().cloned()),
                    None => unit["notices"] = json!(of_unit),
                });
            }
        });
        if let Some(case) = cases.cases.last_mut() {
            case.input = id.to_owned();
        }
    };
    let none = Recalls::default();
    add("no recall", ID, "in_operation", none.clone(), &[], &[]);
    let today = Some("2026-09-21");
    let model = recall("R1", today);
    add("a recall of the model, due today", ID, "in_operation", open(1, 1, today, None), &[model], &[]);
    let (yesterday, tomorrow) = (Some("2026-09-20"), Some("2026-09-22"));
    let late = open(1, 1, None, Some(("2026-09-20", 1)));
    add("a recall of the model, due yesterday", ID, "in_operation", late, &[recall("R1", yesterday)], &[]);
    let both = open(3, 3, tomorrow, Some(("2025-09-21", 365)));
    let all = [recall("R1", tomorrow), recall("R2", Some("2025-09-21")), recall("R3", yesterday)];
    add("the next day and the longest delay", ID, "in_operation", both, &all, &[]);
    let noticed = notice("service_recall", "R1", tomorrow, None);
    let recalls = [recall("R1", yesterday)];
    add("a notice in place of its recall", ID, "in_operation", open(1, 1, tomorrow, None), &recalls, &[noticed]);
    let closed = notice("service_recall", "R1", yesterday, Some("2026-09-19"));
    add("a notice that is closed settles its recall", ID, "in_operation", none.clone(), &recalls, &[closed]);
    let later = notice("service_recall", "R1", yesterday, Some("2030-01-01"));
    add("a notice that is closed by a day to come", ID, "in_operation", none.clone(), &recalls, &[later]);
    let suspension = notice("suspension", "S1", tomorrow, None);
    add("a suspension is no recall", ID, "in_operation", none.clone(), &[], &[suspension]);

    let unit = |status: &str| UNITS.iter().find(|unit| unit.1 == status).map_or("", |unit| unit.0);
    let recalls = [recall("R1", None), recall("R2", yesterday)];
    let late = Some(("2026-09-20", 1));
    let id = unit("under_recall");
    add("under recall, and no other recall", id, "under_recall", open(1, 0, None, None), &[], &[]);
    add("under recall, and two more", id, "under_recall", open(3, 2, None, late), &recalls, &[]);
    let second = notice("stop_use_recall", "R9", None, None);
    add("under recall by two notices", id, "under_recall", open(2, 1, None, None), &[], from_ref(&second));
    for status in ["registered", "suspended"] {
        let name = format!("{status}, and two recalls");
        add(&name, unit(status), status, open(2, 2, None, late), &recalls, &[]);
    }
    add("suspended, and told to stop", unit("suspended"), "suspended", open(1, 1, None, None), &[], from_ref(&second));
    for status in ["retired", "recycled"] {
        let name = format!("{status}: no recall asks for anything");
        add(&name, unit(status), status, none.clone(), &recalls, from_ref(&second));
    }
}
