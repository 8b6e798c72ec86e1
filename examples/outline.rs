//! Prints the outline of a text: for whoever adds a rule.
use putright::outline::outline;
fn main() {
    for file in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&file).expect("a readable file");
        let outline = outline(&text);
        println!("# {file}: {:?}, {:?}", outline.format, outline.layout);
        for section in &outline.sections {
            println!("## {:?} {:?}", section.kind, section.heading.map(|s| s.of(&text)));
            for para in &section.paras {
                let words: String = para.text(&text).chars().take(110).collect();
                println!("{}{}|{} {words}", "  ".repeat(para.level), para.label().unwrap_or_default(), para.cell);
            }
        }
    }
}
