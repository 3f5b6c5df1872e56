//! The figures.

use e2e::bench::spread;

use crate::load::Load;
use crate::seller::Embedded;

/// What the badge's time may be of that of the verifier in plain JavaScript.
const GOAL: f64 = 1.25;

/// Prints what each took, and the ratios of the badges to what they are compared with.
pub(crate) fn print(loads: &[Vec<Load>; Embedded::ALL.len()]) {
    let runs = loads[0].len();
    println!("{:<36}{:>9}{:>9}{:>9}", format!("{runs} runs, milliseconds to the verdict"), "min", "median", "max");
    let mut medians = Vec::new();
    for (what, loads) in Embedded::ALL.iter().zip(loads) {
        let [min, median, max] = spread(loads.iter().map(|load| load.verdict));
        println!("{:<36}{min:>9.0}{median:>9.0}{max:>9.0}", what.name());
        medians.push(median);
    }
    for (what, loads) in Embedded::ALL.iter().zip(loads) {
        // Runs differ by a few bytes of headers.
        let [_, requests, _] = spread(loads.iter().map(|load| load.traffic.requests as f64));
        let [_, bytes, _] = spread(loads.iter().map(|load| load.traffic.bytes));
        let [_, longest, most] = spread(loads.iter().map(Load::longest));
        println!(
            "{}: {requests} requests with the seller's page, {:.1} kB; longest task, if of 50 ms or more: {longest:.0} \
             (at most {most:.0}) ms",
            what.name(),
            bytes / 1000.0
        );
    }
    for (what, pair) in Embedded::ALL.chunks(2).zip(medians.chunks(2)) {
        if let ([badge, plain], [one, other]) = (what, pair) {
            println!("{} / {}, medians: {:.2} (goal: at most {GOAL})", badge.name(), plain.name(), one / other);
        }
    }
}
