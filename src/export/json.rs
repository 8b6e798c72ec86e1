//! What does the JSON answer hold? The determination, the hash of its text and the version; never the text.
//!
//! The form is that of the answer's own types (`determination.rs`), with spans in UTF-16 code units.
//! Beside it stand `text_sha256` and `putright_version`, and `id` or `file` where there are several.

use crate::determination::Determination;
use crate::span::Utf16Span;
use serde::Serialize;

/// An answer as it is written to JSON. `name` tells answers apart where there are several.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Document<'a, N> {
    /// The `id` or `file` of the answer.
    #[serde(flatten)]
    pub name: N,
    /// The answer itself.
    #[serde(flatten)]
    pub determination: &'a Determination<Utf16Span>,
    /// The other determinations of the same text, where it holds several.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub further_determinations: &'a [Determination<Utf16Span>],
    /// The SHA-256 of the text that was read, in hexadecimal.
    pub text_sha256: &'a str,
    /// The version of Put Right that read it.
    pub putright_version: &'static str,
}

/// The name of an answer that stands alone: nothing is written.
#[derive(Debug, Serialize)]
pub struct Alone {}

/// The name of an answer that was read from one of several files.
#[derive(Debug, Serialize)]
pub struct InFile<'a> {
    /// The file, as it was named.
    pub file: &'a str,
}

/// Writes one determination of a text, whose SHA-256 is given, as JSON on one line: what `document` writes for a
/// text with no other.
pub fn alone(determination: &Determination<Utf16Span>, text_sha256: &str) -> Result<String, serde_json::Error> {
    let mut answer = serde_json::to_string(determination)?;
    answer.truncate(answer.len() - 1);
    // Figures and letters alone: nothing in them needs escaping.
    Ok([&answer, ",\"text_sha256\":\"", text_sha256, "\",\"putright_version\":\"", super::VERSION, "\"}"].concat())
}

/// Writes the answer to one text as JSON on one line, without a line break behind it. The first of its
/// determinations is the answer; further ones stand inside it.
///
/// `name` is [`Alone`], [`InFile`], or anything else that serialises as a struct or a map.
#[cfg(not(target_arch = "wasm32"))]
pub fn document(text: &str, determinations: &[Determination], name: impl Serialize) -> Result<String, serde_json::Error> {
    let index = crate::span::Utf16Index::new(text);
    let determinations: Vec<_> = determinations.iter().map(|determination| determination.to_utf16_by(&index)).collect();
    let (first, further) = determinations.split_first().ok_or_else(|| serde::ser::Error::custom("no determination was read"))?;
    serde_json::to_string(&Document {
        name,
        determination: first,
        further_determinations: further,
        text_sha256: &super::sha256_hex(text),
        putright_version: super::VERSION,
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::determination::{ComplaintHead, Determination};
    use crate::span::Span;

    #[test]
    fn the_answer_counts_in_utf16_and_never_holds_the_text() {
        let text = "🙂 A secret. The landlord’s handling of repairs.";
        let at = text.find("The").unwrap();
        let head = ComplaintHead {
            label: None,
            text: "The landlord’s".into(),
            theme: None,
            also: Vec::new(),
            span: Span::new(at, at + "The landlord’s".len()),
        };
        let determination = Determination { complaint: vec![head], ..Determination::default() };
        let line = document(text, std::slice::from_ref(&determination), Alone {}).unwrap();
        assert!(!line.contains("secret") && !line.contains('\n'));
        let answer: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!(answer["complaint"][0]["span"], serde_json::json!([13, 27]));
        assert_eq!(answer["schema"], 1);
        assert_eq!(answer["landlord"], serde_json::Value::Null);
        assert_eq!(answer["text_sha256"], super::super::sha256_hex(text));
        assert_eq!(answer["putright_version"], env!("CARGO_PKG_VERSION"));
        assert!(answer.get("file").is_none());
        assert_eq!(alone(&determination.to_utf16(text), &super::super::sha256_hex(text)).unwrap(), line);
    }

    #[test]
    fn one_of_several_carries_its_name() {
        let line = document("x", &[Determination::default()], InFile { file: "a \"b\".txt" }).unwrap();
        assert!(line.starts_with(r#"{"file":"a \"b\".txt","schema":1"#), "{line}");
    }

    #[test]
    fn further_determinations_of_a_text_stand_inside_its_answer() {
        let named = |landlord: &str| Determination { landlord: Some(landlord.into()), ..Determination::default() };
        let line = document("x", &[named("first"), named("second")], Alone {}).unwrap();
        let answer: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!((&answer["landlord"], &answer["further_determinations"][0]["landlord"]), (&"first".into(), &"second".into()));
        assert!(!document("x", &[named("first")], Alone {}).unwrap().contains("further"));
    }
}
