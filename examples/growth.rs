//! Does a text four times as long cost four times as much, at the sizes of real pastes and above?
//!
//! `cargo run --release --example growth [-- NAME]`: every phrase of the vocabulary, every line of the specs and every unit of
//! `tests/growth/kept.txt` is repeated to 250 kB and to 1 MB in the sections of a report, and read. The processor's time may grow 5.5
//! times; twice as many bytes twice over would be 4, and squared work 16. Prints the worst ten; `make test-slow` runs it.

use putright::vocabulary::phrases_of;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const SIZES: [usize; 2] = [250_000, 1_000_000];
const LIMIT: f64 = 5.5;
/// What takes less than this at the larger size is not slow, whatever the ratio of two short times says.
const SHORT: Duration = Duration::from_millis(20);

const SECTIONS: [&str; 5] = [
    "REPORT\n\nCOMPLAINT 202312345\n\nLarkmere Homes\n\n28 February 2024\n\nThe complaint\n\n",
    "\n\nDetermination\n\n",
    "\n\nOrders\n\nWithin 4 weeks the landlord must:\n",
    "\n\nRecommendations\n\n",
    "\n",
];

/// A unit repeated to about `size` bytes, in equal shares between the sections.
fn text(unit: &str, size: usize) -> String {
    let share = unit.repeat(size / (SECTIONS.len() - 1) / unit.len().max(1));
    SECTIONS.join(&share)
}

/// What this thread has used of a processor, where the system says; else the time that passed.
fn used(began: Instant) -> Duration {
    let on_cpu = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = on_cpu.and_then(|line| line.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| began.elapsed(), Duration::from_nanos)
}

fn cost(text: &str) -> Duration {
    let began = Instant::now();
    let before = used(began);
    std::hint::black_box(putright::analyse(std::hint::black_box(text)));
    used(began).saturating_sub(before)
}

/// The costs of both sizes, the best of `tries`.
fn costs(unit: &str, tries: usize) -> [Duration; 2] {
    SIZES.map(|size| {
        let text = text(unit, size);
        (0..tries).map(|_| cost(&text)).min().unwrap_or_default()
    })
}

fn ratio([small, large]: [Duration; 2]) -> f64 {
    if large < SHORT { 0.0 } else { large.as_secs_f64() / small.as_secs_f64().max(1e-6) }
}

fn units() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut units: BTreeSet<String> =
        phrases_of().flat_map(|(_, phrase)| [format!("{phrase} "), format!("{phrase}\n")]).collect();
    for spec in fs::read_dir(root.join("tests/spec")).expect("tests/spec is there") {
        let whole = fs::read_to_string(spec.expect("an entry").path()).expect("UTF-8");
        let determination =
            whole.split("```determination\n").nth(1).and_then(|rest| rest.split("\n```").next()).unwrap_or_default();
        units.extend(determination.lines().filter(|line| !line.trim().is_empty()).map(|line| format!("{line}\n")));
    }
    let kept = fs::read_to_string(root.join("tests/growth/kept.txt")).expect("tests/growth/kept.txt is there");
    units.extend(kept.lines().filter(|line| !line.is_empty()).map(|line| line.replace("\\n", "\n").replace("\\t", "\t")));
    units
}

fn main() -> ExitCode {
    let wanted = std::env::args().nth(1);
    let units: Vec<String> = units().into_iter().filter(|unit| wanted.as_ref().is_none_or(|name| unit.contains(name))).collect();
    let (next, rows) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(unit) = units.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let mut measured = costs(unit, 1);
                    // A machine that others use makes single times long: what looks slow is measured again.
                    if ratio(measured) > LIMIT * 0.8 {
                        measured = costs(unit, 4);
                    }
                    rows.lock().expect("no thread panicked").push((ratio(measured), measured[1], unit));
                }
            });
        }
    });
    let mut rows = rows.into_inner().expect("no thread panicked");
    rows.sort_by(|a, b| b.0.total_cmp(&a.0));
    println!("ratio  ms for 1 MB  unit");
    for (ratio, large, unit) in rows.iter().take(10) {
        println!("{ratio:5.2}  {:11.1}  {:?}", large.as_secs_f64() * 1000.0, unit.chars().take(90).collect::<String>());
    }
    if let Some((_, large, unit)) = rows.iter().max_by_key(|row| row.1) {
        println!("the dearest: {:.1} ms for 1 MB of {unit:?}", large.as_secs_f64() * 1000.0);
    }
    let failed = rows.iter().filter(|row| row.0 > LIMIT).count();
    println!("{} of {} units cost at most {LIMIT} times as much when four times as long", rows.len() - failed, rows.len());
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
