//! The figures.

use e2e::bench::spread;
use e2e::bench::traffic::Traffic;

use crate::load::Load;

/// What the portal's time may be of the baseline's.
const GOAL: f64 = 1.3;

/// A time of a load.
type Figure = fn(&Load) -> f64;

/// Prints what the pages took, and the ratio of the first to the second.
pub(crate) fn print(names: [&str; 2], loads: &[Vec<Load>; 2]) {
    let times: [(&str, Figure); 3] = [
        ("verdict in the document", |load| load.verdict),
        ("verdict drawn", |load| load.frame),
        ("anything drawn", |load| load.paint),
    ];
    println!("{:<36}{:>9}{:>9}{:>9}", format!("{} runs, milliseconds", loads[0].len()), "min", "median", "max");
    for (what, of) in times {
        for (name, loads) in names.iter().zip(loads) {
            let [min, median, max] = spread(loads.iter().map(of));
            println!("{:<36}{min:>9.0}{median:>9.0}{max:>9.0}", format!("{name}: {what}"));
        }
    }
    for (name, loads) in names.iter().zip(loads) {
        // Runs differ by a few bytes of headers.
        let fetched = |of: fn(&Load) -> Traffic| {
            let [_, requests, _] = spread(loads.iter().map(|load| of(load).requests as f64));
            let [_, bytes, _] = spread(loads.iter().map(|load| of(load).bytes));
            format!("{requests} requests, {:.1} kB", bytes / 1000.0)
        };
        println!("{name}: until the verdict {}; in all {}", fetched(|load| load.before), fetched(|load| load.all));
    }
    let [portal, baseline] = loads.each_ref().map(|loads| spread(loads.iter().map(|load| load.verdict))[1]);
    println!("{} / {}, medians: {:.2} (goal: at most {GOAL})", names[0], names[1], portal / baseline);
}
