//! What does a stream hold once its filters are undone? All of it, up to a bound, or an error: never a part as the whole.

use super::work::Work;
use crate::error::Error;
use flate2::{Decompress, FlushDecompress, Status};
use hayro_syntax::Filter;
use hayro_syntax::object::{Array, Dict, Stream};
use std::borrow::Cow;

/// The most bytes that are handed to filters whose output cannot be bounded while they work (LZW grows a thousandfold).
const UNBOUNDED: usize = 64 << 10;

/// The bytes of a stream.
pub fn decoded(stream: &Stream<'_>, work: &mut Work) -> Result<Vec<u8>, Error> {
    let filters = stream.filters();
    let ours =
        |filter: &Filter| matches!(filter, Filter::FlateDecode | Filter::Ascii85Decode | Filter::AsciiHexDecode | Filter::Crypt);
    let mut data = Cow::from(stream.raw_data().into_owned());
    // A stream may be named again and again.
    work.inflated(data.len())?;
    if !filters.iter().all(ours) {
        if data.len() > UNBOUNDED {
            return Err(Error::TooMuchWork);
        }
        let held = stream.decoded_data().map_err(|_| Error::Damaged)?;
        work.inflated(held.len())?;
        return Ok(held.into_owned());
    }
    for filter in &filters {
        data = Cow::from(match filter {
            Filter::FlateDecode => inflate(&data, work)?,
            Filter::Ascii85Decode => ascii_85(&data)?,
            Filter::AsciiHexDecode => ascii_hex(&data)?,
            _ => continue,
        });
    }
    if has_predictor(stream.dict()) {
        // It is bounded and whole, as was just seen; only the rows of the picture-like form are to be undone.
        return stream.decoded_data().map(Cow::into_owned).map_err(|_| Error::Damaged);
    }
    Ok(data.into_owned())
}

fn has_predictor(dict: &Dict<'_>) -> bool {
    let predicted = |params: Dict<'_>| params.get::<i32>("Predictor").is_some_and(|predictor| predictor > 1);
    match dict.get::<Dict<'_>>("DecodeParms") {
        Some(params) => predicted(params),
        None => dict.get::<Array<'_>>("DecodeParms").is_some_and(|all| all.iter::<Dict<'_>>().any(predicted)),
    }
}

/// Inflates, and checks the checksum behind the data where it is there.
pub fn inflate(data: &[u8], work: &mut Work) -> Result<Vec<u8>, Error> {
    // Writers leave an end of line before the data now and then.
    let data = data.strip_prefix(b"\r\n").or(data.strip_prefix(b"\n")).unwrap_or(data);
    let body = data.get(2..).ok_or(Error::Damaged)?;
    let mut inflate = Decompress::new(false);
    let mut held = Vec::with_capacity((4 * data.len()).clamp(1 << 10, 1 << 20));
    loop {
        let before = (inflate.total_in(), inflate.total_out());
        let left = &body[usize::try_from(before.0).unwrap_or(body.len())..];
        let status = inflate.decompress_vec(left, &mut held, FlushDecompress::None).map_err(|_| Error::Damaged)?;
        if held.len() > work.bytes_left() {
            return Err(Error::TooMuchWork);
        }
        match status {
            Status::StreamEnd => break,
            _ if held.len() == held.capacity() => held.reserve(held.len().max(1 << 12)),
            _ if (inflate.total_in(), inflate.total_out()) == before => return Err(Error::Damaged),
            _ => {}
        }
    }
    work.inflated(held.len())?;
    let behind = &body[usize::try_from(inflate.total_in()).unwrap_or(body.len())..];
    match behind.first_chunk() {
        Some(&checksum) if u32::from_be_bytes(checksum) != adler_32(&held) => Err(Error::Damaged),
        _ => Ok(held),
    }
}

fn adler_32(bytes: &[u8]) -> u32 {
    let (mut low, mut high) = (1u32, 0u32);
    // So many bytes cannot overflow the sums.
    for part in bytes.chunks(5552) {
        for &byte in part {
            low += u32::from(byte);
            high += low;
        }
        low %= 65521;
        high %= 65521;
    }
    high << 16 | low
}

fn ascii_85(data: &[u8]) -> Result<Vec<u8>, Error> {
    let mut held = Vec::with_capacity(data.len());
    let (mut group, mut count) = (0u32, 0usize);
    for &byte in data.strip_prefix(b"<~").unwrap_or(data) {
        match byte {
            b'~' => break,
            b'z' if count == 0 => held.extend([0; 4]),
            b'!'..=b'u' => {
                group = group.wrapping_mul(85).wrapping_add(u32::from(byte - b'!'));
                count += 1;
                if count == 5 {
                    held.extend(group.to_be_bytes());
                    (group, count) = (0, 0);
                }
            }
            _ if byte.is_ascii_whitespace() || byte == 0 => {}
            _ => return Err(Error::Damaged),
        }
    }
    if count > 1 {
        for _ in count..5 {
            group = group.wrapping_mul(85).wrapping_add(84);
        }
        held.extend(&group.to_be_bytes()[..count - 1]);
    }
    Ok(held)
}

fn ascii_hex(data: &[u8]) -> Result<Vec<u8>, Error> {
    let mut digits = Vec::with_capacity(data.len());
    for &byte in data.iter().take_while(|&&byte| byte != b'>') {
        match char::from(byte).to_digit(16) {
            Some(digit) => digits.push(digit as u8),
            None if byte.is_ascii_whitespace() || byte == 0 => {}
            None => return Err(Error::Damaged),
        }
    }
    Ok(digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).unwrap_or(&0)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn deflated(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn what_is_inflated_is_whole() {
        let words: Vec<u8> = (0..100_000u32).flat_map(|n| n.wrapping_mul(n).to_be_bytes()).collect();
        let data = deflated(&words);
        assert_eq!(inflate(&data, &mut Work::new()), Ok(words.clone()));
        // Writers that forget the last byte of the checksum are forgiven, what is flipped or cut off is not.
        assert_eq!(inflate(&data[..data.len() - 1], &mut Work::new()), Ok(words));
        assert_eq!(inflate(&data[..data.len() / 2], &mut Work::new()), Err(Error::Damaged));
        let mut flipped = data.clone();
        flipped[data.len() / 2] ^= 16;
        assert_eq!(inflate(&flipped, &mut Work::new()), Err(Error::Damaged));
        assert_eq!(inflate(b"", &mut Work::new()), Err(Error::Damaged));
    }

    #[test]
    fn a_bomb_ends() {
        let bomb = deflated(&vec![0; 1 << 20]);
        let mut work = Work::new();
        let ends = (0..1000).map(|_| inflate(&bomb, &mut work)).find(|held| held.is_err());
        assert_eq!(ends, Some(Err(Error::TooMuchWork)));
    }

    #[test]
    fn letters_become_bytes() {
        assert_eq!(ascii_85(b"<~87cURD]i,\"Ebo80~>").as_deref(), Ok(&b"Hello World!"[..]));
        assert_eq!(ascii_85(b"87cUR D]~>").as_deref(), Ok(&b"Hello"[..]));
        assert_eq!(ascii_85(b"z~>").as_deref(), Ok(&[0; 4][..]));
        assert_eq!(ascii_85(b"\xff"), Err(Error::Damaged));
        assert_eq!(ascii_hex(b"48 65 6C6c6F 7>").as_deref(), Ok(&b"Hellop"[..]));
    }
}
