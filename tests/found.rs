//! Is what once broke the reading still read? Each file of `tests/found` is an input that a fuzzer or a person found.

mod support;

#[test]
fn what_once_broke_is_answered() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/found");
    let mut read = 0;
    for entry in std::fs::read_dir(folder).expect("tests/found is there") {
        let path = entry.expect("an entry of tests/found").path();
        let bytes = std::fs::read(&path).expect("a file that can be read");
        println!("{}", path.display());
        support::read_checked(&String::from_utf8_lossy(&bytes));
        read += 1;
    }
    assert!(read > 0, "tests/found holds what was found");
}
