//! Which words are left where a copy lost the space beside them: "wasno maladministration", "within 4 weeksof this report"?
//!
//! Only the small words that stand beside everything else, and those that every determination is made of. A word that is
//! whole as it stands ("within", "into", "cannot") has lost nothing.

/// No word of the lists is longer, nor are two of them together that may have lost their space.
pub const LONGEST_JOINED: usize = 20;

/// Whether a word is one that others are run together with.
pub fn is_joined_to_others(word: &[u8]) -> bool {
    (2..=LONGEST_JOINED).contains(&word.len()) && JOINED.binary_search_by(|known| known.as_bytes().cmp(word)).is_ok()
}

/// Whether a small word changes what follows it when it is a part of the word: "insufficient", "non-payment", "overdue".
pub fn is_prefix(word: &[u8]) -> bool {
    matches!(word, b"in" | b"no" | b"on" | b"or" | b"as" | b"at" | b"be" | b"for")
}

/// Whether a word only looks like two of them.
pub fn is_compound(word: &[u8]) -> bool {
    COMPOUNDS.binary_search_by(|known| known.as_bytes().cmp(word)).is_ok()
}

const JOINED: [&str; 114] = [
    "about",
    "after",
    "also",
    "and",
    "any",
    "apologise",
    "apology",
    "are",
    "arrange",
    "as",
    "associated",
    "at",
    "award",
    "be",
    "been",
    "by",
    "carry",
    "compensation",
    "complaint",
    "complete",
    "confirm",
    "consider",
    "contact",
    "could",
    "date",
    "days",
    "decision",
    "deduct",
    "determination",
    "due",
    "ensure",
    "evidence",
    "failure",
    "failures",
    "find",
    "finding",
    "for",
    "found",
    "from",
    "give",
    "had",
    "handling",
    "has",
    "have",
    "her",
    "his",
    "in",
    "inspect",
    "is",
    "it",
    "its",
    "landlord",
    "made",
    "make",
    "maladministration",
    "may",
    "meet",
    "month",
    "months",
    "must",
    "next",
    "no",
    "not",
    "of",
    "offer",
    "offered",
    "on",
    "or",
    "order",
    "ordered",
    "our",
    "paid",
    "paragraph",
    "part",
    "pay",
    "paying",
    "payment",
    "pays",
    "provide",
    "redress",
    "refund",
    "reimburse",
    "repair",
    "report",
    "resident",
    "review",
    "same",
    "scheme",
    "send",
    "service",
    "severe",
    "should",
    "sum",
    "take",
    "that",
    "the",
    "their",
    "there",
    "they",
    "this",
    "time",
    "to",
    "total",
    "was",
    "week",
    "weeks",
    "were",
    "which",
    "will",
    "with",
    "within",
    "would",
    "write",
    "your",
];

const COMPOUNDS: [&str; 98] = [
    "allowed",
    "almost",
    "already",
    "altogether",
    "another",
    "anyone",
    "anything",
    "anyway",
    "anywhere",
    "asbestos",
    "beat",
    "became",
    "become",
    "before",
    "beforehand",
    "behalf",
    "beside",
    "besides",
    "cannot",
    "forever",
    "form",
    "formal",
    "format",
    "former",
    "forward",
    "hereby",
    "herein",
    "heron",
    "herself",
    "himself",
    "income",
    "indeed",
    "inform",
    "inside",
    "inspect",
    "inspection",
    "inspector",
    "instead",
    "into",
    "invoice",
    "isolated",
    "itself",
    "makeover",
    "maybe",
    "mayor",
    "monthly",
    "moreover",
    "nonetheless",
    "notable",
    "note",
    "noted",
    "nothing",
    "notice",
    "notwithstanding",
    "nowhere",
    "ongoing",
    "online",
    "onto",
    "other",
    "otherwise",
    "outside",
    "overall",
    "overdue",
    "person",
    "takeover",
    "their",
    "theirs",
    "themselves",
    "there",
    "thereabouts",
    "thereafter",
    "thereby",
    "therefore",
    "therein",
    "thereof",
    "thereon",
    "thereto",
    "these",
    "those",
    "today",
    "together",
    "toward",
    "towards",
    "until",
    "unto",
    "upon",
    "wasted",
    "weekday",
    "weekdays",
    "weekend",
    "weekends",
    "whereas",
    "whereby",
    "wherein",
    "withdraw",
    "withhold",
    "within",
    "without",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::NormalText;
    use crate::vocabulary::outcome::SEVERE;

    #[test]
    fn the_lists_are_in_order() {
        assert!(JOINED.is_sorted() && COMPOUNDS.is_sorted());
        assert!(JOINED.iter().chain(&COMPOUNDS).all(|word| word.len() <= LONGEST_JOINED));
    }

    #[test]
    fn a_lost_space_hides_nothing() {
        for text in ["There wassevere maladministration.", "There was severe maladministrationin the handling."] {
            assert!(NormalText::of(text).has(SEVERE), "in {text:?}");
        }
        assert!(!NormalText::of("There was rosevere maladministration.").has(SEVERE));
        assert!(!NormalText::of("It is insevere maladministration.").has(SEVERE));
        for whole in ["within", "cannot", "into", "therefore"] {
            assert!(is_compound(whole.as_bytes()), "{whole}");
        }
    }
}
