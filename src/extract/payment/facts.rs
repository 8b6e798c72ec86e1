//! What governs a sum, and with what force (evidence.md: nothing is ordered because no rule spoke against it)?
//!
//! | fact | told by |
//! |---|---|
//! | what governs it | the last word of paying, offering, telling, costing … before it in its clause; behind a joint ("and £50 for …") what governs the sum before it |
//! | whether that is only told or asked about | "confirm whether it will reimburse", "evidence that it has paid" |
//! | force | "may pay", "must not deduct", "if it does not …, it must pay" |
//! | who or what stands right before it | a payee, a word for money, a joint: then the word of paying reaches it |

use super::mention::{Mention, skip};
use super::role::{Reading, Role, raises_payment};
use crate::vocabulary::Meaning;
use crate::vocabulary::{
    earlier_offer::*, payee::*, payment::*, payment_condition::*, payment_word::*, sum_count::*, sum_relation::*,
};
use std::ops::Range;

/// What governs a sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Governor {
    /// A word of paying.
    Pays,
    /// "Compensation of", "a payment of": money, without a verb.
    Money,
    /// "It has paid": a payment in the past.
    HasPaid,
    /// Words or papers about the sum.
    Tells,
    /// Something to think about.
    Considers,
    /// What something costs, is worth or is claimed.
    Claims,
    /// A debt that is forgiven.
    WritesOff,
    /// Nothing that is known.
    Nothing,
}

const GOVERNORS: [(Meaning, Governor); 8] = [
    (PAYS, Governor::Pays),
    (PAYMENT_OF, Governor::Money),
    (OFFER_AS_THING, Governor::Money),
    (HAS_PAID, Governor::HasPaid),
    (TELLS, Governor::Tells),
    (CONSIDERS, Governor::Considers),
    (CLAIMS, Governor::Claims),
    (WRITES_OFF, Governor::WritesOff),
];

/// A sum, the sum before it in its sentence, and the questions that are asked of the words around it.
pub(super) struct Facts<'a> {
    pub(super) m: &'a Mention<'a>,
    pub(super) previous: Option<&'a Reading>,
    /// What governs it, and the words that do.
    pub(super) governor: Governor,
    pub(super) governing: Range<usize>,
    /// Whether what governs it is only told or asked about.
    pub(super) is_embedded: bool,
    /// Where the words between the last joint and it begin.
    pub(super) tail: usize,
}

impl<'a> Facts<'a> {
    pub(super) fn of(m: &'a Mention<'a>, previous: Option<&'a Reading>) -> Self {
        let start = m.range.start;
        let nothing = (Governor::Nothing, start..start);
        let mut facts = Self { m, previous, governor: nothing.0, governing: nothing.1, is_embedded: false, tail: tail(m) };
        let from = if m.opens_sentence { m.sentence.start } else { facts.tail };
        let Some((governor, hit)) = facts.governed(from) else {
            match previous.filter(|_| !m.opens_sentence) {
                Some(before) => facts.carry(before),
                None => facts.is_embedded = facts.is_only_told(),
            }
            return facts;
        };
        (facts.governor, facts.governing) = (governor, hit);
        // "Pay distress compensation of £250 and complaint handling compensation of £150".
        if let Some(before) = previous.filter(|before| before.governor == Governor::Pays && before.is_ordered)
            && facts.governor == Governor::Money
            && !m.is_definite()
            && facts.tail > m.before.start
            && (m.text.ending(COMPENSATION_OF, m.range.start) == Some(facts.governing.start) || facts.totals_rate(before))
        {
            (facts.governor, facts.governing) = (Governor::Pays, before.governing.clone());
        }
        facts.is_embedded = facts.is_only_told();
        facts
    }

    /// "£2 per day from 4 January to 3 February, a total of £62": it is paid as the rate is.
    fn totals_rate(&self, before: &Reading) -> bool {
        let is_rate = matches!(before.role, Role::Counted(_));
        is_rate && self.m.text.ending(PAYMENT_OF, self.m.range.start) == Some(self.governing.start)
    }

    /// What governs the sum before governs this one: words of paying reach on; others only over a bare joint.
    fn carry(&mut self, before: &Reading) {
        let reaches_on = matches!(before.governor, Governor::Pays | Governor::Money | Governor::HasPaid);
        if reaches_on || (self.m.is_reached(self.tail, FILLER) && !self.m.has_purpose()) {
            (self.governor, self.governing) = (before.governor, before.governing.clone());
            self.is_embedded = before.is_embedded;
        }
    }

    /// The last governing words between `from` and the sum. "Pay the cost of the taxi, £35": the cost is paid.
    fn governed(&self, from: usize) -> Option<(Governor, Range<usize>)> {
        let text = self.m.text;
        let (mut governor, mut hit) = text.last_row(&GOVERNORS, from..self.m.range.start)?;
        // "Over and above the £100" is no "over £100".
        while governor == Governor::Claims && text.at(ADDITION, hit.start).is_some() {
            (governor, hit) = text.last_row(&GOVERNORS, from..hit.start)?;
        }
        while matches!(governor, Governor::Claims | Governor::Money) {
            let Some((outer, before)) = text.last_row(&GOVERNORS, from..hit.start) else { break };
            // "Pay the cost of the taxi", "pay 15% of the rent of £110".
            let is_met = text.at(MEETS, before.start) == Some(before.end) && !text.has_in(JOINTS, before.end..hit.start);
            let is_object = is_met || skip(text, before.end, OBJECT) >= hit.start || text.has_in(SHARES, before.end..hit.start);
            // "An explanation of the delay, and compensation of £300": the joint parts them.
            let between = before.end..hit.start;
            let is_parted =
                outer != Governor::Pays && (text.has_in(JOINTS, between.clone()) || text.slice(between.clone()).contains(&b','));
            let is_money = governor == Governor::Money && !text.has_in(MUST, between) && !is_parted;
            if !(is_object || is_money) {
                break;
            }
            (governor, hit) = (outer, before);
        }
        Some((governor, hit))
    }

    /// "Confirm whether it will reimburse", "evidence that it has paid"; and not "explain the delay and pay".
    fn is_only_told(&self) -> bool {
        let text = self.m.text;
        let before = self.m.sentence.start..self.m.range.start;
        let told = [EMBEDS, CONSIDERS].into_iter().filter_map(|list| text.last(list, before.clone())).max_by_key(|hit| hit.end);
        let Some(told) = told else { return false };
        // "Pay what it offered": what is paid is told.
        if text.ending(PAYS, told.start).is_some() {
            return false;
        }
        if told.start > self.governing.start {
            return true;
        }
        if text.has_in(MUST_PAY, told.end..self.governing.end) {
            return false;
        }
        let mut at = self.governing.start;
        for word in [TO, ALSO] {
            at = text.ending(word, at).unwrap_or(at);
        }
        let is_beside = text.ending(JOINTS, at).is_some()
            || text.slice(0..at).trim_ascii_end().ends_with(b",")
            || text.slice(0..at).trim_ascii_end().ends_with(b";");
        !(is_beside && at > told.end)
    }

    /// Whether the words ask for proof of a payment.
    pub(super) fn asks_for_proof(&self) -> bool {
        self.m.text.has_in(PROOF, self.m.sentence.start..self.m.range.start)
    }

    /// "May pay £70", "can deduct": leave, and no order.
    pub(super) fn is_allowed_only(&self) -> bool {
        let text = self.m.text;
        let at = text.ending(ALSO, self.governing.start).unwrap_or(self.governing.start);
        text.ending(MAY, at).is_some()
    }

    /// "Does not have to pay", "must not pay": right before the word of paying.
    pub(super) fn is_not_obliged(&self) -> bool {
        let text = self.m.text;
        let at = text.ending(ALSO, self.governing.start).unwrap_or(self.governing.start);
        self.governor == Governor::Pays && text.ending(NOT_OBLIGED, at).is_some()
    }

    /// "If it does not …, it must pay a further £50"; and not "if it has not already done so, it must pay".
    pub(super) fn is_conditional(&self) -> bool {
        let m = self.m;
        let trailing = m.text.all(IF_BEHIND, m.range.end..m.sentence.end).any(|hit| m.text.at(IF_NOT_DONE, hit.start).is_none());
        if trailing && !m.text.has_in(DEDUCT, m.range.end..m.sentence.end) {
            return true;
        }
        let opens = m.opens(IF) && !m.opens(IF_NOT_DONE);
        let in_main_clause = || m.text.slice(m.sentence.start..m.range.start).contains(&b',');
        // "Review her claim and, if it is upheld, pay her £250".
        let aside = m.text.last(IF, m.sentence.start..self.governing.start).filter(|hit| {
            let between = m.text.slice(hit.end..self.governing.start).trim_ascii_end();
            hit.start > m.sentence.start && between.ends_with(b",") && m.text.at(IF_NOT_DONE, hit.start).is_none()
        });
        if aside.is_some()
            && self.governor == Governor::Pays
            && m.text.slice(m.sentence.start..self.governing.start).contains(&b',')
        {
            return true;
        }
        (opens && in_main_clause() && m.text.has_in(MUST, m.sentence.start..m.range.start)) || m.says(IF_IT_FAILS)
    }

    /// Whether nothing but payees, words for money, times and names stands between a word of paying and the sum.
    fn is_path(&self, from: usize) -> bool {
        let (m, text) = (self.m, self.m.text);
        if text.ending(PAYMENT_OF, m.range.start).is_some() {
            return true;
        }
        let mut at = from;
        loop {
            at = text.skip_any(b" ,:;()-+*[]0123456789", at);
            if at >= m.range.start {
                return true;
            }
            let word = text.slice(at..m.range.start).iter().take_while(|b| **b != b' ').count();
            let is_name = || text.char_at(at).is_some_and(char::is_uppercase);
            at = match [PATH, LEADS, FILLER, AT_LEAST].into_iter().filter_map(|list| text.at(list, at)).max() {
                Some(end) => end,
                None if is_name() => at + word,
                None => return false,
            };
        }
    }

    /// Whether the words right before the sum let a word of paying reach it: a payee, a word for money, a joint.
    pub(super) fn is_reached(&self) -> bool {
        let m = self.m;
        let words = m.words_before();
        let is_mark = words.is_empty()
            || words.ends_with(b",")
            || words.ends_with(b":")
            || words.ends_with(b";")
            || words.ends_with(b"(")
            || words.ends_with(b"-")
            || words.ends_with(b"+")
            || words.ends_with(b")")
            || words.ends_with(b"*")
            || words.ends_with(b"x");
        is_mark || [LEADS, AT_LEAST].into_iter().any(|list| m.text.ending(list, m.range.start).is_some()) || self.is_named()
    }

    /// "Pay Ms Osei £300", "Resident B £300": a name stands before the sum.
    fn is_named(&self) -> bool {
        let m = self.m;
        let words = m.words_before();
        // "Resident 2 £300".
        let figures = words.iter().rev().take_while(|b| b.is_ascii_digit()).count();
        let words = if figures < 3 { words[..words.len() - figures].trim_ascii_end() } else { words };
        let word = words.iter().rev().take_while(|b| **b != b' ').count();
        m.text.char_at(m.before.start + words.len() - word).is_some_and(char::is_uppercase)
    }

    /// The last phrase of a list before the sum.
    pub(super) fn last(&self, list: Meaning) -> Option<Range<usize>> {
        self.m.text.last(list, self.m.before.clone())
    }

    /// The first phrase of a list behind it.
    pub(super) fn first_behind(&self, list: Meaning) -> Option<Range<usize>> {
        self.m.text.first(list, self.m.after.clone())
    }

    /// The phrase before the sum that nothing but `filler` parts from it.
    pub(super) fn led_by(&self, list: Meaning, filler: Meaning) -> Option<Range<usize>> {
        self.last(list).filter(|hit| self.m.is_reached(hit.end, filler))
    }

    /// Whether the sentence orders the sum to be paid, by words and not by silence.
    pub(super) fn is_ordered(&self) -> bool {
        let m = self.m;
        if m.opens(STORY) || (m.says(POLICY) && !m.says(MUST)) || self.is_policy() {
            return false;
        }
        // "£300 compensation to be paid", "Compensation of £300": no verb before it.
        let opens_order = m.range.start < 40 && m.text.slice(0..m.range.start).iter().filter(|b| **b == b' ').count() < 6;
        let is_passive = m.has_after(BE_PAID) && !m.says(EMBEDS);
        let asks = m.para == 0 || m.says(MUST) || m.says(RESTS_ON) || self.is_imperative();
        if self.follows_raise() || self.is_what_is_added() {
            return !self.is_embedded;
        }
        match self.governor {
            Governor::Pays => {
                let from = if m.opens_sentence { self.governing.end } else { self.tail.max(self.governing.end) };
                !self.is_embedded
                    && asks
                    && (self.is_met() || (self.is_reached() && (self.is_path(from) || self.follows_share())))
            }
            Governor::HasPaid => self.is_embedded && self.asks_for_proof() && !m.is_definite() && self.is_reached(),
            Governor::Money => {
                !self.is_embedded && ((opens_order && self.is_path(m.sentence.start)) || is_passive) && self.is_reached()
            }
            Governor::Nothing if self.is_embedded => false,
            Governor::Nothing => (m.para == 0 && opens_order && self.is_path(0)) || (is_passive && asks),
            _ => is_passive && asks && m.text.has_in(TO_BE_PAID, m.after.clone()),
        }
    }

    /// "In line with its policy, the landlord pays £20 for a missed visit": what it pays in general, below the order.
    fn is_policy(&self) -> bool {
        let m = self.m;
        let pays = self.governing.start;
        let is_general = || m.text.ending(PAYS_IN_GENERAL, pays).is_some() || m.text.at(PAYS_IN_GENERAL, pays).is_some();
        m.sentence.start > 0 && m.says(OWN_RULES) && !m.says(MUST) && is_general()
    }

    /// "Increase its offer from £200 to £350".
    fn follows_raise(&self) -> bool {
        let m = self.m;
        let is_behind = self.previous.is_some_and(|before| matches!(before.role, Role::Prior(_) | Role::Named(_)));
        let raises = || m.text.first(RAISES, m.sentence.start..m.before.start);
        let is_money = || raises().is_some_and(|raises| raises_payment(m.text, raises.end..m.before.start));
        is_behind && m.text.ending(TO, m.range.start).is_some() && is_money()
    }

    /// "Meet her removal costs of £400", "cover the resident's £400 bill": the cost is the object.
    fn is_met(&self) -> bool {
        let text = self.m.text;
        let between = self.governing.end..self.m.range.start;
        // "Reimburse her for the cost of the hotel stay of £312".
        let is_paid_back = || {
            let is_back = text.at(PAYS_BACK, self.governing.start).is_some() && text.ending(OF, self.m.range.start).is_some();
            is_back && text.has_in(CLAIMS, between.clone())
        };
        (text.at(MEETS, self.governing.start) == Some(self.governing.end) || is_paid_back())
            && !text.has_in(JOINTS, between.clone())
    }

    /// "Increase its offer by £150", "top up its payment by £150": new, and nothing else is.
    fn is_what_is_added(&self) -> bool {
        let m = self.m;
        let raises = || m.text.first(RAISES, m.sentence.start..m.range.start);
        m.opens_sentence
            && m.text.ending(BY, m.range.start).is_some()
            && m.says(MUST)
            && raises().is_some_and(|raises| raises_payment(m.text, raises.end..m.range.start))
    }

    /// "15% of the rent of £110 for 20 weeks (£330)", "which comes to £330".
    fn follows_share(&self) -> bool {
        let is_share = self.previous.is_some_and(|before| matches!(before.role, Role::Counted(_)));
        let is_named_so = self.m.text.ending(PAYMENT_OF, self.m.range.start).is_some();
        is_share && (is_named_so || self.m.has_before(RUNNING) || self.m.bracket.is_some() || self.m.has_before(TOTAL))
    }

    /// "Pay £100 for the complaint.": a sentence that begins with the word of paying.
    fn is_imperative(&self) -> bool {
        self.governing.start < self.m.sentence.start + 30 && self.governing.start >= self.m.sentence.start && self.m.opens(PAYS)
    }

    /// Whether a second sum of a sentence is paid beside the first: "… and £50 for the complaint", and not
    /// "… in recognition of the £35 fee".
    pub(super) fn is_joined(&self) -> bool {
        let m = self.m;
        let is_another_sum = self.governor == Governor::Pays
            && !m.is_definite()
            && m.text.ending(COMPENSATION_OF, m.range.start).is_some_and(|start| start >= self.tail);
        let has_own_verb = is_another_sum || m.text.has_in(PAYS, self.tail..m.range.start) || m.has_before(MUST_PAY);
        let is_whom = || m.text.ending(RELATIVES, m.range.start).is_some_and(|whom| skip(m.text, self.tail, FILLER) >= whom);
        let is_at_joint = self.tail > m.before.start && (m.is_reached(self.tail, FILLER) || is_whom());
        has_own_verb
            || is_at_joint
            || (self.is_named() && self.tail > m.before.start)
            || (!m.is_definite() && m.is_followed_by(PURPOSE) && self.is_reached())
    }
}

/// Where the words behind the last joint before a sum begin: "and", a comma, a bracket, a colon.
fn tail(m: &Mention) -> usize {
    let words = m.text.last(JOINTS, m.before.clone()).map_or(m.before.start, |hit| hit.end);
    let mark = m.text.slice(m.before.clone()).iter().rposition(|b| matches!(*b, b',' | b';' | b'+' | b'(' | b':'));
    words.max(mark.map_or(m.before.start, |at| m.before.start + at + 1))
}
