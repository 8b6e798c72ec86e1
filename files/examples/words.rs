//! Which words does the reader see in a file? `cargo run -p putright-files --example words FILE [PASSWORD]`

fn main() {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().expect("a file");
    let bytes = std::fs::read(&file).expect("a file that can be read");
    match putright_files::read(&bytes, &arguments.next().unwrap_or_default()) {
        Ok(text) => {
            text.notes.iter().for_each(|note| eprintln!("{note}"));
            println!("{}", text.words);
        }
        Err(error) => println!("{file}: {error}"),
    }
}
