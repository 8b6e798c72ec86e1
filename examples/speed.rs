//! How fast is the text read? Reads the files again and again and prints the rate.
use std::time::Instant;
fn main() {
    let texts: Vec<String> = std::env::args().skip(1).filter_map(|f| std::fs::read_to_string(f).ok()).collect();
    let bytes: usize = texts.iter().map(String::len).sum();
    let rate = |name: &str, read: &dyn Fn(&str)| {
        let (start, mut rounds) = (Instant::now(), 0);
        while start.elapsed().as_millis() < 800 {
            texts.iter().for_each(|text| read(text));
            rounds += 1;
        }
        println!("{name}: {:.1} MB/s", (bytes * rounds) as f64 / start.elapsed().as_secs_f64() / 1e6);
    };
    rate("lines", &|t| drop(std::hint::black_box(putright::source::lines(t))));
    rate("outline", &|t| drop(std::hint::black_box(putright::outline::outline(t))));
    rate("analyse", &|t| drop(std::hint::black_box(putright::analyse(t))));
}
