//! Which wordings does the reading know, and what does each mean? A file a topic, a list a meaning.
//!
//! A phrase is written as the Ombudsman writes it, in any letters: it is normalised as the text is. It may stand in
//! several lists. A new wording is one new row; which phrases of a text are found, and how, [`crate::text::matching`] says.

#[macro_use]
mod lists;

pub use lists::{Meaning, phrases_of, topics};

topics! {
    /// Which words end in a full stop that ends no sentence?
    abbreviation,
    /// What stands above a determination and is none of its words?
    banner,
    /// Which headings open the sections of a determination (domain.md 5.1, 5.2)?
    heading,
    /// Which openings are a sentence of their own, so that a list without markers ends before them?
    list_end,
    /// Which words tell whether a determination is whole (domain.md 5)?
    whole,
    /// Whom an order names as the one who must act (domain.md 2.5).
    actor,
    /// What stands in every determination, or around it on the page.
    boilerplate,
    /// How does a determination word what the complaint is about (domain.md 5)?
    complaint,
    /// Words that go on about the orders before them (domain.md 3.3).
    continuation,
    /// Words that set a time (domain.md 3.2).
    deadline,
    /// Words that name the ground on which a matter was not considered (domain.md 4.2).
    exclusion,
    /// Which frames make a finding of words that name an outcome (domain.md 1.6 rule 3)?
    finding_frame,
    /// How is a paragraph of the Scheme given as the ground of a finding (domain.md 1.2)?
    ground,
    /// Which words stand in the head of a determination (domain.md 3.5, 5)?
    head,
    /// Which words put a matter outside the investigation, or bring it back in (domain.md 4)?
    jurisdiction,
    /// Which labels does a row or a paragraph begin with (domain.md 5.2)?
    label,
    /// Words that hand over to the items below them (domain.md 3.2).
    lead_in,
    /// Which words hand over to a list, and to what kind of list?
    list_item,
    /// Which marks part a frame, a cell or a label from its words?
    mark,
    /// Words that order (domain.md 3.1).
    order,
    /// Headings and titles among the orders (domain.md 5.2).
    order_heading,
    /// Words that tell of which kind an order is (domain.md 3.1).
    order_kind,
    /// Which words name an outcome, and which turn or grade it (domain.md 1.1 to 1.3)?
    outcome,
    /// Who is paid, how, and what is owed (domain.md 2.4).
    payee,
    /// Words that order a payment, offer one, or speak of money for another reason (domain.md 2.4).
    payment,
    /// On what a payment hangs.
    payment_condition,
    /// Little words between a sum and what says something about it.
    payment_word,
    /// Words that say that a sum was offered or paid before (domain.md 2.4).
    earlier_offer,
    /// How many times a sum is paid (domain.md 2.3).
    sum_count,
    /// What a sum is to the others: a part, the whole, what remains (domain.md 2.4).
    sum_relation,
    /// How is a step of the complaint procedure told (domain.md 6)?
    procedure,
    /// Words that recommend (domain.md 3.1).
    recommendation,
    /// Which words speak of redress: what it was, for what, and whether it was enough (domain.md 1.3)?
    redress,
    /// Which words tell the theme of a head of complaint (domain.md 7a)?
    theme,
    /// Which words tie an outcome to what it is about, or to the next statement?
    relation,
    /// How far an order reaches, and on what it depends (domain.md 3.4).
    scope,
    /// Which words take a finding away: hypotheticals, parties, policies, other cases (domain.md 1.4)?
    speech,
}
