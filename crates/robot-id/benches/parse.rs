//! How fast IDs are read: `cargo bench -p robot-id --profile native`. One iteration reads 4,096
//! different IDs; the rate is IDs per second on one core.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use robot_id::{Draft, RobotId, recognise};

const COUNT: usize = 4096;

fn main() {
    divan::main();
}

/// Different IDs, the same at every run: a multiplicative generator picks the characters.
fn ids() -> Vec<String> {
    let mut state: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut pick = |alphabet: &[u8]| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        char::from(alphabet[(state >> 33) as usize % alphabet.len()])
    };
    let any = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    (0..COUNT)
        .map(|_| {
            let national = (0..2).map(|_| pick(&any[10..])).collect::<String>();
            national + &(2..29).map(|_| pick(any)).collect::<String>()
        })
        .collect()
}

fn run<T>(bencher: Bencher<'_, '_>, inputs: &[String], read: impl Fn(&str) -> T + Sync) {
    bencher.counter(ItemsCount::new(inputs.len())).bench(|| {
        for input in black_box(inputs) {
            black_box(read(black_box(input)));
        }
    });
}

#[divan::bench]
fn strict(bencher: Bencher<'_, '_>) {
    run(bencher, &ids(), |text| text.parse::<RobotId>());
}

#[divan::bench]
fn strict_refused(bencher: Bencher<'_, '_>) {
    let inputs: Vec<_> = ids().into_iter().map(|id| id.replace(&id[20..21], "?")).collect();
    run(bencher, &inputs, |text| text.parse::<RobotId>());
}

#[divan::bench]
fn lenient_canonical(bencher: Bencher<'_, '_>) {
    run(bencher, &ids(), recognise);
}

#[divan::bench]
fn lenient_grouped(bencher: Bencher<'_, '_>) {
    let group = |id: String| {
        let id = id.to_lowercase();
        [&id[..2], &id[2..6], &id[6..12], &id[12..]].join("-")
    };
    run(bencher, &ids().into_iter().map(group).collect::<Vec<_>>(), recognise);
}

#[divan::bench]
fn lenient_link(bencher: Bencher<'_, '_>) {
    let link = |id: String| format!("https://portal.example/#/r/{id}");
    run(bencher, &ids().into_iter().map(link).collect::<Vec<_>>(), recognise);
}

#[divan::bench]
fn draft(bencher: Bencher<'_, '_>) {
    run(bencher, &ids(), Draft::read);
}
