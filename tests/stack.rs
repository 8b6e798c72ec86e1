//! Can a text be nested so deep that reading it overflows the stack? A hundred thousand levels, on a third of the stack that the page has.

/// The page's core is linked with three times as much (`.ci/env`); a thread of ours has two megabytes.
const STACK: usize = 256 * 1024;
/// On that stack there is room for two bytes a level: where each took a frame, a tenth of these would overflow. `make test-stack` takes
/// a million.
const MANY: usize = 100_000;

fn many() -> usize {
    if std::env::var_os("PUTRIGHT_WHOLE").is_some() { 10 * MANY } else { MANY }
}

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
fn many_levels_of_lists() {
    // Each marker opens a list inside the one before it, as far as markers without indents can.
    let levels: String = ["1. x:\n", "a) x:\n", "i. x:\n", "- x:\n"].into_iter().cycle().take(many()).collect();
    read_on_a_small_stack("lead-ins", report(&levels));
    // Indents alone: a line further in than the one before it costs its own length, so that there are fewer.
    let deeper: String = (0..2_000).map(|depth| " ".repeat(depth) + "1. x:\n").collect();
    read_on_a_small_stack("indents", report(&deeper));
}

#[test]
fn many_headings_quotes_and_brackets() {
    read_on_a_small_stack("headings", report(&"Orders\n".repeat(many())));
    for sign in [">", "(", "“", "[", "<div>", "{", "|", "\t", "**"] {
        read_on_a_small_stack(sign, report(&format!("1. Pay £5 {}", sign.repeat(many()))));
        read_on_a_small_stack(sign, report(&sign.repeat(many())));
    }
}
