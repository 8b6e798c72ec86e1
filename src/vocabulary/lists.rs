//! How are the lists of a topic declared, and how does each get its number?

use std::sync::LazyLock;

/// What a list of phrases means: a number for each list of the vocabulary.
///
/// The constants that `vocabulary!` makes are the only ones there are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Meaning(u16);

/// A list of phrases as a topic declares it.
#[derive(Debug, Clone, Copy)]
pub struct List {
    /// The name of its constant.
    pub name: &'static str,
    /// Its phrases, a line each: a page that fetches thousands of them need not fetch where each begins too.
    lines: &'static str,
}

impl List {
    /// A list of these lines.
    #[doc(hidden)]
    pub const fn new(name: &'static str, lines: &'static str) -> Self {
        Self { name, lines }
    }

    /// Its phrases.
    pub fn phrases(self) -> impl Iterator<Item = &'static str> {
        self.lines.lines()
    }
}

/// The lists of one file.
#[derive(Debug, Clone, Copy)]
pub struct TopicLists {
    /// The name of the file.
    pub name: &'static str,
    /// Its lists.
    pub lists: &'static [List],
    /// What stands in the file, so that a row can be named.
    #[cfg(feature = "explain")]
    pub source: &'static str,
}

#[cfg(feature = "explain")]
impl TopicLists {
    /// The line of the file in which a phrase of a list stands.
    pub fn line(&self, list: &str, phrase: &str) -> usize {
        let starts = |line: &str| line.trim_start().strip_prefix(list).is_some_and(|rest| rest.trim_start().starts_with('='));
        let quoted = format!("{phrase:?}");
        let from = self.source.lines().position(starts).unwrap_or_default();
        from + 1 + self.source.lines().skip(from).position(|line| line.contains(&quoted)).unwrap_or_default()
    }
}

/// A topic has at most so many lists.
const LISTS: u16 = 512;

impl Meaning {
    /// The list `row` of a topic.
    #[doc(hidden)]
    pub const fn new(topic: u16, row: u16) -> Self {
        assert!(row < LISTS && topic < u16::MAX / LISTS, "a topic has at most 512 lists");
        Self(topic * LISTS + row)
    }

    /// Which list it is, counted through all topics.
    pub(crate) fn number(self) -> usize {
        first_numbers()[usize::from(self.0 / LISTS)] + usize::from(self.0 % LISTS)
    }

    /// How many lists there are.
    pub(crate) fn count() -> usize {
        first_numbers()[topics().len()]
    }

    /// Every list, in the order of the numbers.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (0_u16..).zip(topics()).flat_map(|(topic, lists)| (0_u16..).zip(lists.lists).map(move |(row, _)| Self::new(topic, row)))
    }

    /// The topic, whose name is that of its file.
    #[cfg(feature = "explain")]
    pub fn topic(self) -> TopicLists {
        topics()[usize::from(self.0 / LISTS)]
    }

    /// The topic's name, which is that of its file, and the list.
    pub fn list(self) -> (&'static str, List) {
        let topic = topics()[usize::from(self.0 / LISTS)];
        (topic.name, topic.lists[usize::from(self.0 % LISTS)])
    }
}

impl std::fmt::Debug for Meaning {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (topic, list) = self.list();
        write!(f, "{topic}::{}", list.name)
    }
}

/// The number of the first list of each topic, and how many lists there are in all.
fn first_numbers() -> &'static [usize] {
    static NUMBERS: LazyLock<Vec<usize>> = LazyLock::new(|| {
        let counted = topics().iter().scan(0, |lists, topic| {
            *lists += topic.lists.len();
            Some(*lists)
        });
        std::iter::once(0).chain(counted).collect()
    });
    &NUMBERS
}

/// All topics.
pub fn topics() -> &'static [TopicLists] {
    super::TOPICS
}

/// Every phrase of the vocabulary with what it means, list by list.
pub fn phrases_of() -> impl Iterator<Item = (Meaning, &'static str)> {
    (0_u16..).zip(topics()).flat_map(|(topic, lists)| {
        (0_u16..)
            .zip(lists.lists)
            .flat_map(move |(row, list)| list.phrases().map(move |phrase| (Meaning::new(topic, row), phrase)))
    })
}

/// The topics of the vocabulary, each a file beside this one.
macro_rules! topics {
    ($($(#[$about:meta])* $topic:ident),* $(,)?) => {
        $($(#[$about])* pub mod $topic;)*
        #[allow(non_camel_case_types)]
        enum Topic { $($topic),* }
        static TOPICS: &[lists::TopicLists] = &[$(lists::TopicLists {
            name: stringify!($topic),
            lists: $topic::LISTS,
            #[cfg(feature = "explain")]
            source: include_str!(concat!(stringify!($topic), ".rs")),
        }),*];
    };
}

/// The lists of a topic: `vocabulary! { in outcome; /// what it means, and the case it serves \n NAME = ["phrase", …]; }`.
macro_rules! vocabulary {
    (in $topic:ident; $($(#[$about:meta])* $name:ident = [$($phrase:literal),* $(,)?];)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Row { $($name),* }
        pub(super) const LISTS: &[super::lists::List] =
            &[$(super::lists::List::new(stringify!($name), concat!($($phrase, "\n"),*))),*];
        $($(#[$about])* pub const $name: super::Meaning = super::Meaning::new(super::Topic::$topic as u16, Row::$name as u16);)*
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_list_holds_a_phrase_twice() {
        let mut seen = HashSet::new();
        for (meaning, phrase) in phrases_of() {
            let squeezed = crate::text::NormalText::of(phrase).squeezed().bytes().to_vec();
            assert!(!squeezed.is_empty(), "{meaning:?} holds a phrase without words");
            assert!(seen.insert((meaning, squeezed)), "{meaning:?} holds “{phrase}” twice");
        }
    }

    #[test]
    fn a_meaning_knows_its_list() {
        assert_eq!(format!("{:?}", crate::vocabulary::outcome::SEVERE), "outcome::SEVERE");
    }
}
