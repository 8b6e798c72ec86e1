//! Which words of a text tell its matter from another? Each once, in a plain form, without stop words.
//!
//! ```
//! use putright::text::matter::{MatterWords, StopWords, stem};
//! let stop = StopWords::of(&["the", "of", "to"]);
//! let words = |text: &str| MatterWords::of(text, &stop);
//! assert_eq!(words("Repairs to the roof").shared(&words("repairing of the roofs")), 2);
//! assert_eq!((stem("policies"), stem("anti"), stem("process")), ("policy".into(), "asb".into(), "process".into()));
//! ```

use std::collections::BTreeSet;

/// Words that tell nothing of a matter, by their plain forms.
#[derive(Debug)]
pub struct StopWords(BTreeSet<String>);

impl StopWords {
    /// The words, in any of their forms.
    pub fn of(words: &[&str]) -> Self {
        Self(words.iter().map(|word| stem(word)).collect())
    }
}

/// The words of a text that tell its matter.
#[derive(Debug)]
pub struct MatterWords(BTreeSet<String>);

impl MatterWords {
    /// Reads them: words of three letters and more, without numbers and stop words.
    pub fn of(text: &str, stop: &StopWords) -> Self {
        let text = text.to_lowercase();
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().any(char::is_alphabetic));
        let stems = words.map(stem).filter(|word| word.chars().count() > 2 && !stop.0.contains(word));
        Self(stems.collect())
    }

    /// The words, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many of them another text has too.
    pub fn shared(&self, other: &Self) -> usize {
        self.0.intersection(&other.0).count()
    }
}

/// The plain form of a word in small letters: "repairs" and "repairing" as "repair", "anti-social behaviour" as "asb".
pub fn stem(word: &str) -> String {
    const SHORTEST: usize = 7;
    match word {
        "anti" | "antisocial" => return "asb".into(),
        // The rest of "anti-social behaviour".
        "social" | "behaviour" => return String::new(),
        _ => {}
    }
    let single = if let Some(stem) = word.strip_suffix("ies") {
        format!("{stem}y")
    } else if word.ends_with("ss") || word.len() < 4 {
        word.into()
    } else {
        word.strip_suffix('s').unwrap_or(word).into()
    };
    let is_long = single.len() >= SHORTEST;
    let root = single.strip_suffix("ing").or_else(|| single.strip_suffix("ed")).filter(|_| is_long);
    root.map_or_else(|| single.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_once_in_its_plain_form() {
        let words = |text: &str| MatterWords::of(text, &StopWords::of(&["the", "of"])).iter().collect::<Vec<_>>().join(" ");
        assert_eq!(words("The roof of the café: Roofs, CAFÉ, 12 of 2024"), "café roof");
        assert_eq!(words("anti-social behaviour"), words("ASB"));
        assert_eq!(words("the landlord’s roof"), "landlord roof");
        assert_eq!(words(""), "");
    }
}
