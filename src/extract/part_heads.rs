//! For which head of complaint is each part of a payment?

use crate::determination::{ComplaintHead, Order, PaymentPart};
use crate::text::matter::{MatterWords, StopWords};
use std::sync::LazyLock;

/// Ties each part of a payment to the head of complaint that it is for, where its words allow: the head
/// that shares the most telling words with it, if no other head shares as much.
pub fn tie_to_heads(orders: &mut [Order], heads: &[ComplaintHead]) {
    tie(orders.iter_mut().filter_map(|order| order.payment.as_mut()).flat_map(|payment| &mut payment.parts), heads);
}

fn tie<'a>(parts: impl IntoIterator<Item = &'a mut PaymentPart>, heads: &[ComplaintHead]) {
    let mut parts = parts.into_iter().peekable();
    if parts.peek().is_none() {
        return;
    }
    let of_heads: Vec<MatterWords> = heads.iter().map(|head| words(&head.text)).collect();
    let mut heads_of_words = Vec::new();
    for (head, words) in of_heads.iter().enumerate() {
        words.iter().for_each(|word| heads_of_words.push((word, head)));
    }
    heads_of_words.sort_by_key(|&word| word);
    for part in parts {
        part.complaint_head = best_head(&part.purpose, &heads_of_words);
    }
}

/// A word that so many heads share tells nothing of any of them.
const MOST_HEADS: usize = 16;

/// `heads_of_words`: each word of a head, and the head, in order.
fn best_head(purpose: &str, heads_of_words: &[(&str, usize)]) -> Option<usize> {
    let mut scores: Vec<(usize, usize)> = Vec::new();
    for word in words(purpose).iter() {
        let from = heads_of_words.partition_point(|(other, _)| *other < word);
        let count = heads_of_words[from..].iter().take(MOST_HEADS + 1).take_while(|(other, _)| *other == word).count();
        if count <= MOST_HEADS {
            // A word that only one head has tells more than one that several share.
            scores.extend(heads_of_words[from..from + count].iter().map(|&(_, head)| (head, 720 / count)));
        }
    }
    scores.sort_by_key(|&(head, _)| head);
    let (mut best, mut most, mut is_alone) = (None, 0, true);
    let (mut current, mut score) = (None, 0);
    for (head, worth) in scores {
        score = if current == Some(head) { score + worth } else { worth };
        current = Some(head);
        if score > most {
            (best, most, is_alone) = (current, score, true);
        } else if score == most {
            is_alone = false;
        }
    }
    best.filter(|_| is_alone)
}

fn words(text: &str) -> MatterWords {
    MatterWords::of(text, &STOP_WORDS)
}

/// Words that stand in almost every head and part, and tell none from another.
static STOP_WORDS: LazyLock<StopWords> = LazyLock::new(|| {
    StopWords::of(&[
        "and",
        "due",
        "for",
        "her",
        "has",
        "had",
        "his",
        "its",
        "not",
        "the",
        "was",
        "also",
        "been",
        "fail",
        "from",
        "have",
        "home",
        "into",
        "such",
        "this",
        "that",
        "they",
        "time",
        "with",
        "were",
        "about",
        "cause",
        "delay",
        "issue",
        "offer",
        "stage",
        "their",
        "which",
        "caused",
        "failed",
        "formal",
        "handle",
        "impact",
        "matter",
        "report",
        "severe",
        "tenant",
        "already",
        "concern",
        "failure",
        "failing",
        "handled",
        "offered",
        "related",
        "request",
        "redress",
        "respond",
        "reflect",
        "service",
        "trouble",
        "distress",
        "handling",
        "includes",
        "landlord",
        "property",
        "response",
        "relating",
        "reported",
        "resident",
        "inclusive",
        "recognise",
        "regarding",
        "responded",
        "associated",
        "identified",
        "previously",
        "leaseholder",
        "recognition",
        "compensation",
        "inconvenience",
        "maladministration",
    ])
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;

    fn part(purpose: &&str) -> PaymentPart {
        PaymentPart {
            amount_pence: 100,
            purpose: purpose.to_string(),
            payee: None,
            prior_offer_pence: None,
            complaint_head: None,
            span: Span::new(0, 0),
        }
    }

    fn tied(heads: &[&str], purposes: &[&str]) -> Vec<Option<usize>> {
        let head = |text: &&str| ComplaintHead {
            label: None,
            text: text.to_string(),
            theme: None,
            also: Vec::new(),
            span: Span::new(0, 0),
        };
        let heads: Vec<ComplaintHead> = heads.iter().map(head).collect();
        let mut parts: Vec<PaymentPart> = purposes.iter().map(part).collect();
        tie(&mut parts, &heads);
        parts.iter().map(|part| part.complaint_head).collect()
    }

    #[test]
    fn each_part_is_tied_to_its_head_where_the_words_allow() {
        let heads = [
            "The landlord’s response to reports of damp and mould.",
            "repairs to the garden gate",
            "The landlord’s complaint handling.",
        ];
        let parts = [
            "for the distress caused by its handling of the mould",
            "for failing to repair the gate",
            "for its handling of both complaints",
            "for the distress and inconvenience caused",
            "for the delay in repairing the damp wall",
        ];
        assert_eq!(tied(&heads, &parts), [Some(0), Some(1), Some(2), None, None]);
        assert_eq!(
            tied(&["Leaks from the roof", "Leaks from the bath"], &["for the leaks", "for the bath leak"]),
            [None, Some(1)]
        );
        assert_eq!(tied(&[], &["for the leaks"]), [None]);
    }
}
