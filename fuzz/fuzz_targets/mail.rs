//! Does any mail break the reader?
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let _ = putright_files::read(data, "");
    let _ = putright_files::read(&[b"MIME-Version: 1.0\r\n", data].concat(), "");
});
