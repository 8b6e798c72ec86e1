//! Which figures are one sum, however a copy parted them?

use super::Trouble;
use crate::text::NormalText;
use crate::vocabulary::sum_count::{COUNTED, EITHER, MONTHS};

/// The figures of one sum while they are read.
pub(super) struct Figures<'n, 't> {
    pub(super) text: &'n NormalText<'t>,
    pub(super) end: usize,
    /// Where the figures of the squeezed text end.
    pub(super) limit: usize,
    /// Whether white space was found inside the sum.
    pub(super) is_broken: bool,
    pub(super) count: usize,
    pub(super) trouble: Option<Trouble>,
}

impl Figures<'_, '_> {
    fn byte(&self, at: usize) -> u8 {
        self.text.bytes().get(at).copied().unwrap_or(b' ')
    }

    fn run_end(&self, start: usize) -> usize {
        start + self.text.slice(start..self.limit.max(start)).iter().take_while(|b| b.is_ascii_digit()).count()
    }

    /// Whether the copy has a line break between two places.
    fn has_line_break(&self, from: usize, to: usize) -> bool {
        self.text.span(from.saturating_sub(1)..to + 1).of(self.text.source()).contains(['\n', '\r', '\u{b}', '\u{2028}'])
    }

    pub(super) fn take_pounds(&mut self) {
        let end = self.run_end(self.end);
        (self.count, self.end) = (end - self.end, end);
        if !self.take_thousands() {
            self.take_broken();
        }
    }

    /// Groups of three behind commas: "1,100", "1,⏎25⏎0". Whether there was one.
    fn take_thousands(&mut self) -> bool {
        let mut any = false;
        while self.count <= 3 || any {
            let comma = self.text.skip_space(self.end);
            if self.byte(comma) != b',' {
                break;
            }
            let Some(end) = self.three_digits(comma + 1) else { break };
            (self.end, any) = (end, true);
        }
        any
    }

    /// Where exactly three digits end that begin at or behind white space at `from`.
    fn three_digits(&mut self, from: usize) -> Option<usize> {
        let start = self.text.skip_space(from);
        let mut end = start;
        for _ in 0..3 {
            end = self.text.skip_space(end);
            if !self.byte(end).is_ascii_digit() {
                if start == from && end > from {
                    // "£12,50": a comma and figures that are no group of three.
                    self.trouble = Some(Trouble::Unreadable);
                }
                return None;
            }
            end += 1;
        }
        if self.byte(end).is_ascii_digit() {
            return None;
        }
        let in_one_piece = start == from && end == start + 3;
        let is_sure = self.is_broken || self.has_line_break(from, start) || end > start + 3 || self.count == 1;
        let is_number = self.counts(end) || (!self.is_broken && self.count > 1 && self.text.at(EITHER, end).is_some());
        if in_one_piece || (is_sure && !is_number) {
            self.is_broken |= !in_one_piece;
            return Some(end);
        }
        if !is_number {
            self.trouble = Some(Trouble::Broken);
        }
        None
    }

    /// Whether what follows a figure is counted by it, or is the month of its day.
    fn counts(&self, end: usize) -> bool {
        let is_ordinal = matches!(self.text.slice(end..end + 2), b"st" | b"nd" | b"rd" | b"th");
        is_ordinal || self.text.at(COUNTED, end).is_some() || self.text.at(MONTHS, end).is_some()
    }

    /// Groups that the copy parted: "4⏎3⏎6", "1 10 0". They are joined all together or not at all.
    fn take_broken(&mut self) {
        let (mut chain, mut is_sure, mut count) = (self.end, self.is_broken, self.count);
        loop {
            let start = self.text.skip_space(chain);
            let end = self.run_end(start);
            count += end - start;
            let is_next_line = start > chain && self.has_line_break(chain, start);
            if is_next_line && !self.is_broken && self.count < 3 && end - start == 3 && !self.counts(end) {
                // "£1⏎250": a comma may be lost here, or a line.
                self.trouble = Some(Trouble::Unreadable);
                return;
            }
            // "£7 20 or so": pence whose point was lost, or a number of its own.
            if start > chain && end - start == 2 && !is_sure && !is_next_line && self.text.at(EITHER, end).is_some() {
                self.trouble = Some(Trouble::Broken);
                return;
            }
            if start == chain || start == end || end - start > 3 || count > 6 || self.counts_something(start, end) {
                break;
            }
            is_sure |= self.byte(start) == b'0' || is_next_line;
            chain = end;
        }
        if chain == self.end {
            return;
        }
        if is_sure {
            (self.end, self.is_broken) = (chain, true);
        } else {
            self.trouble = Some(Trouble::Broken);
        }
    }

    /// Whether the figure at `start..end` is a number of its own: "4 weeks", "18 May", "2. Apologise", "1/2".
    fn counts_something(&self, start: usize, end: usize) -> bool {
        let begins_with_0 = self.byte(start) == b'0';
        let is_sure = self.is_broken || begins_with_0;
        if self.counts(end) || (!is_sure && self.text.at(EITHER, end).is_some()) {
            return true;
        }
        // "£350⏎2⏎Inspection order": the number of the next order.
        let next = self.text.skip_space(end);
        let opens_line = next > end && self.has_line_break(end, next) && self.has_line_break(start - 1, start);
        if opens_line && !begins_with_0 && self.text.char_at(next).is_some_and(char::is_uppercase) {
            return true;
        }
        match self.byte(end) {
            b')' => !self.is_broken,
            b'/' | b':' | b'-' => self.byte(end + 1) != b' ',
            // A list marker; but a sum that the copy broke may end a sentence.
            b'.' => !begins_with_0 && !self.is_broken && end + 1 < self.text.len(),
            _ => false,
        }
    }

    /// The figures behind a point.
    pub(super) fn take_pence(&mut self) -> Option<Vec<u8>> {
        let point = self.text.skip_space(self.end);
        // "£2 .50" is one sum.
        let is_near = self.run_end(point + 1) == point + 3;
        if self.byte(point) != b'.' || (point > self.end && !self.is_broken && !is_near && !self.has_line_break(self.end, point))
        {
            return None;
        }
        let is_broken = self.is_broken || point > self.end;
        let start = self.text.skip_space(point + 1);
        let first_end = self.run_end(start);
        let second = self.text.skip_space(first_end);
        // Each of the two figures may stand on a line of its own.
        let is_parted =
            first_end == start + 1 && self.run_end(second) == second + 1 && (is_broken || self.has_line_break(first_end, second));
        let end = if is_parted { second + 1 } else { first_end };
        let digits: Vec<u8> = self.text.slice(start..end).iter().copied().filter(u8::is_ascii_digit).collect();
        if start > point + 1 {
            // Behind white space only the pence of a broken sum may stand; else a sentence ended here.
            let is_pence = digits.len() == 2 && (is_broken || self.has_line_break(point + 1, start)) && !self.counts(end);
            if !is_pence {
                // "£2. 50 for the delay": a sentence that ends, or pence.
                let behind = self.text.char_at(self.text.skip_space(end));
                if digits.len() == 2 && behind.is_some_and(char::is_lowercase) && !self.counts(end) {
                    self.trouble = Some(Trouble::Broken);
                }
                return None;
            }
        }
        if digits.is_empty() {
            return None;
        }
        if self.has_line_break(point + 1, start) {
            // "£100.⏎20": the pence, or a sentence that ends and a figure of something else.
            self.trouble = Some(Trouble::Broken);
        }
        (self.end, self.is_broken) = (end, is_broken);
        Some(digits)
    }
}
