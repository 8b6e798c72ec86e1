//! How fast does the library read, and what is the limit? Prints JSON for benches/side_by_side.py.
//!
//! `cargo bench --no-default-features --bench read -- FILE...`: the best of several passes over all files, for the whole
//! reading, for the longest text alone, and for a plain sum of the same bytes, which is what the memory of this machine
//! allows. (The bench unwinds and the command aborts: cargo would build the library twice under one name for both.)

use std::hint::black_box;
use std::time::Instant;

/// The fewest nanoseconds that one pass took, over at least a second and five passes.
fn best(mut pass: impl FnMut()) -> u128 {
    let (start, mut least, mut passes) = (Instant::now(), u128::MAX, 0);
    while passes < 5 || start.elapsed().as_millis() < 1000 {
        let began = Instant::now();
        pass();
        least = least.min(began.elapsed().as_nanos());
        passes += 1;
    }
    least
}

fn main() {
    // `cargo bench` adds a flag of its own.
    let files: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let texts: Vec<String> = files.iter().map(|file| std::fs::read_to_string(file).expect("a text in UTF-8")).collect();
    // Larger than any cache, so that it is the memory that is measured.
    let size = texts.iter().map(String::len).sum::<usize>();
    let times = (256 << 20) / size + 1;
    let whole = texts.concat().repeat(times);
    let longest = texts.iter().max_by_key(|text| text.len()).expect("at least one file");

    let analyse = best(|| texts.iter().for_each(|text| drop(black_box(putright::analyse(text)))));
    let one = best(|| drop(black_box(putright::analyse(longest))));
    let scan = best(|| {
        black_box(whole.bytes().map(u64::from).sum::<u64>());
    }) / times as u128;
    let edge = best(|| texts.iter().for_each(|text| drop(black_box(putright::analyse(text).to_utf16(text)))));
    println!("{{\"analyse\": {analyse}, \"analyse_utf16\": {edge}, \"longest\": {one}, \"scan\": {scan}}}");
}
