//! How is a determination drawn: which productions, which of several wordings, which sums?

use crate::gold::Want;
use std::collections::{BTreeMap, BTreeSet};

/// A determination with its gold.
pub struct Sample {
    pub text: String,
    pub wants: Vec<Want>,
    /// Areas where no value is right, because the words leave it open: they must be to be checked.
    pub must_say: BTreeSet<&'static str>,
    /// The productions that drew it.
    pub productions: BTreeSet<&'static str>,
}

/// What has been drawn so far, and the dice.
pub struct Draw {
    dice: fastrand::Rng,
    pub productions: BTreeSet<&'static str>,
    pub must_say: BTreeSet<&'static str>,
    pub wordings: BTreeMap<&'static str, usize>,
}

impl Draw {
    pub fn new(seed: u64) -> Draw {
        Draw {
            dice: fastrand::Rng::with_seed(seed),
            productions: BTreeSet::new(),
            must_say: BTreeSet::new(),
            wordings: BTreeMap::new(),
        }
    }

    /// Notes that a production has a part in this determination.
    pub fn uses(&mut self, production: &'static str) {
        self.productions.insert(production);
    }

    /// One of several wordings.
    pub fn word(&mut self, wordings: &'static [&'static str]) -> &'static str {
        let one = wordings[self.dice.usize(..wordings.len())];
        *self.wordings.entry(one).or_default() += 1;
        one
    }

    pub fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.dice.usize(..of.len())]
    }

    pub fn up_to(&mut self, most: usize) -> usize {
        self.dice.usize(1..=most)
    }

    /// Whether this happens, once in `n` times.
    pub fn once_in(&mut self, n: usize) -> bool {
        self.dice.usize(..n) == 0
    }

    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        self.dice.shuffle(items);
    }

    /// Some different ones, in the order drawn.
    pub fn some<T: Copy>(&mut self, n: usize, of: &[T]) -> Vec<T> {
        let mut all = of.to_vec();
        self.dice.shuffle(&mut all);
        all.truncate(n);
        all
    }

    /// A sum as awards are: mostly round, now and then with pence.
    pub fn sum(&mut self) -> u64 {
        match self.dice.usize(..10) {
            0..=5 => self.dice.u64(2..=30) * 2_500,
            6..=7 => self.dice.u64(2..=60) * 1_000,
            8 => self.dice.u64(10..=30) * 10_000,
            _ => self.dice.u64(2_000..=90_000),
        }
    }

    /// A sum below another, for an offer that it includes; never the half, so that what remains is another sum.
    pub fn below(&mut self, sum: u64) -> u64 {
        let step = if sum.is_multiple_of(500) { 500 } else { 1 };
        loop {
            let less = self.dice.u64(1..sum.div_ceil(step)) * step;
            if less < sum && less * 2 != sum {
                return less;
            }
        }
    }

    /// A sum as it is printed.
    pub fn money(&mut self, pence: u64) -> String {
        let (pounds, rest) = (pence / 100, pence % 100);
        let comma = pounds >= 1000 && !self.once_in(4);
        let whole = if comma { format!("{},{:03}", pounds / 1000, pounds % 1000) } else { pounds.to_string() };
        if rest > 0 || self.once_in(25) { format!("£{whole}.{rest:02}") } else { format!("£{whole}") }
    }

    pub fn end(self, text: String, wants: Vec<Want>) -> (Sample, BTreeMap<&'static str, usize>) {
        (Sample { text, wants, must_say: self.must_say, productions: self.productions }, self.wordings)
    }
}

/// `template` with each {name} replaced.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let filled = values.iter().fold(template.to_string(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value));
    assert!(!filled.contains('{'), "a name without a value in {filled:?}");
    filled
}

/// The first letter as a capital.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().collect::<String>() + letters.as_str())
}
