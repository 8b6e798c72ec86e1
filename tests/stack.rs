//! Can a text be nested so deep that reading it overflows the stack? A million levels, on a third of the stack that the page has.

/// The page's core is linked with three times as much (`.ci/env`); a thread of ours has two megabytes.
const STACK: usize = 256 * 1024;
const MANY: usize = 1_000_000;

fn read_on_a_small_stack(name: &str, text: String) {
    println!("{name}: {} bytes", text.len());
    let small = std::thread::Builder::new().stack_size(STACK);
    let read = small.spawn(move || putright::analyse_all(&text).len()).expect("a thread");
    assert!(read.join().expect("the stack holds") > 0);
}

fn report(orders: &str) -> String {
    format!("REPORT\n\nCOMPLAINT 202312345\n\nLarkmere Homes\n\n28 February 2024\n\nOrders\n\nThe landlord must:\n{orders}\n")
}

#[test]
fn a_million_levels_of_lists() {
    // Each marker opens a list inside the one before it, as far as markers without indents can.
    let levels: String = ["1. x:\n", "a) x:\n", "i. x:\n", "- x:\n"].into_iter().cycle().take(MANY).collect();
    read_on_a_small_stack("lead-ins", report(&levels));
    // Indents alone: a line further in than the one before it costs its own length, so that there are fewer.
    let deeper: String = (0..2_000).map(|depth| " ".repeat(depth) + "1. x:\n").collect();
    read_on_a_small_stack("indents", report(&deeper));
}

#[test]
fn a_million_headings_quotes_and_brackets() {
    read_on_a_small_stack("headings", report(&"Orders\n".repeat(MANY)));
    for sign in [">", "(", "“", "[", "<div>", "{", "|", "\t", "**"] {
        read_on_a_small_stack(sign, report(&format!("1. Pay £5 {}", sign.repeat(MANY))));
        read_on_a_small_stack(sign, report(&sign.repeat(MANY)));
    }
}
