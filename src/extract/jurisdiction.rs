//! What did the Ombudsman not look into, under which paragraph of the Scheme?
//!
//! A paragraph of the Scheme is often quoted, and then applied or not; only what is applied counts,
//! wherever that happens: under Jurisdiction or Scope, in the determination list, in the reasons of a
//! report that decides nothing else (domain.md 4).
//!
//! | words | exclusion |
//! |---|---|
//! | `In line with paragraph 42(j) the complaint about data is outside our jurisdiction.` | 42(j) |
//! | `In accordance with paragraph 42(f), these are outside jurisdiction:` with two items | 42(f), twice |
//! | `Paragraph 42(e) says that … This part is therefore outside jurisdiction.` | 42(e) |
//! | `Paragraph 42(a) says that the Ombudsman may not consider …`, and no more | none |
//! | `… 42(c) … We have used our discretion to investigate.` | none |
//! | `In accordance with paragraph 52 … there was maladministration` | none |

use super::finding::outcome::{Wording, mentions};
use crate::determination::JurisdictionExclusion;
use crate::outline::{Outline, Para, SectionKind};
use crate::text::NormalText;
use crate::values::scheme::{Citation, citations};
use crate::vocabulary::{jurisdiction, label};
use std::collections::HashSet;
use std::ops::Range;

/// What is outside jurisdiction or not investigated under a numbered paragraph, each matter once.
pub fn jurisdiction(text: &str, outline: &Outline) -> Vec<JurisdictionExclusion> {
    let mut found: Vec<JurisdictionExclusion> = Vec::new();
    for section in &outline.sections {
        if matches!(section.kind, SectionKind::Jurisdiction | SectionKind::Scope | SectionKind::Determination) {
            add_new(&mut found, read_section(text, &section.paras));
        }
    }
    if found.is_empty() && decides_jurisdiction(outline) {
        let mut paras = Vec::new();
        for para in outline.paras(SectionKind::Reasons) {
            paras.push(normal_of(text, para));
        }
        add_new(&mut found, read_section(text, &paras));
    }
    found.extend(left_out(text, outline));
    found
}

/// What a decision leaves out under a sub-heading of its own, without a paragraph of the Scheme: the words that say so,
/// or else the first below it.
fn left_out(text: &str, outline: &Outline) -> Vec<JurisdictionExclusion> {
    const SHORT: usize = 60;
    let mut found = Vec::new();
    let kinds = [SectionKind::WhatWeFound, SectionKind::Assessment, SectionKind::Reasons];
    for section in outline.sections.iter().filter(|section| kinds.contains(&section.kind)) {
        // Where it begins, and what says most plainly that it is left out.
        let mut open: Option<Option<Para>> = None;
        for para in &section.paras {
            let is_short = para.length() < SHORT;
            if open.is_none() && !is_short {
                continue;
            }
            let para = normal_of(text, para);
            if is_short && para.normal.at(label::NOT_INVESTIGATED, 0).is_some() {
                found.extend(open.replace(None).flatten().map(|para| exclusion(text, &para)));
            } else if open.is_some() && is_short && !para.normal.bytes().ends_with(b".") {
                found.extend(open.take().flatten().map(|para| exclusion(text, &para)));
            } else if let Some(best) = &mut open {
                let decides = |para: &Para| para.normal.has(jurisdiction::OUTSIDE) || !mentions(&para.normal).is_empty();
                if best.as_ref().is_none_or(|best| !decides(best) && decides(&para)) {
                    *best = Some(para);
                }
            }
        }
        found.extend(open.flatten().map(|para| exclusion(text, &para)));
    }
    found
}

fn exclusion(text: &str, para: &Para) -> JurisdictionExclusion {
    let span = para.span();
    JurisdictionExclusion { scheme_paragraph: None, route: route(&para.normal), text: para.words(text, span), span }
}

/// The last body that the words name which may decide the matter.
fn route(words: &NormalText) -> Option<String> {
    let route = words.last(jurisdiction::ROUTES, 0..words.len())?;
    Some(words.words(route).split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A later section repeats what an earlier one explained.
fn add_new(found: &mut Vec<JurisdictionExclusion>, more: Vec<JurisdictionExclusion>) {
    let before: HashSet<Option<String>> = found.iter().map(|exclusion| exclusion.scheme_paragraph.clone()).collect();
    found.extend(more.into_iter().filter(|exclusion| !before.contains(&exclusion.scheme_paragraph)));
}

/// Whether the determination is about nothing but jurisdiction.
fn decides_jurisdiction(outline: &Outline) -> bool {
    outline
        .paras(SectionKind::Determination)
        .any(|para| para.normal.has(jurisdiction::JURISDICTION) && para.normal.has(jurisdiction::OUTSIDE))
}

/// The paragraph with its normal text: the outline leaves the reasons unread.
fn normal_of<'t>(text: &'t str, para: &Para<'t>) -> Para<'t> {
    Para { normal: para.normal_of(text, para.span()), ..para.clone() }
}

/// What a paragraph cites.
struct Marks {
    grounds: Vec<Citation>,
    /// Whether it cites other paragraphs too, as findings do.
    is_mixed: bool,
    /// Where sentences end.
    stops: Vec<usize>,
}

impl Marks {
    fn of(normal: &NormalText) -> Option<Self> {
        // Most paragraphs have none of the numbers that may exclude.
        let may_cite = |at: usize| match (normal.bytes().get(at), normal.bytes().get(normal.skip_space(at + 1))) {
            (Some(b'2'), Some(next)) => matches!(next, b'3' | b'5'),
            (Some(b'3'), Some(next)) => *next == b'9',
            (_, next) => matches!(next, Some(b'1' | b'2')),
        };
        if !memchr::memchr3_iter(b'2', b'3', b'4', normal.bytes()).any(may_cite) {
            return None;
        }
        let mut grounds = citations(normal);
        let count = grounds.len();
        let speaks = normal.has(jurisdiction::JURISDICTION);
        grounds.retain(|cited| may_exclude(cited, speaks));
        if grounds.is_empty() {
            return None;
        }
        let is_mixed = grounds.len() < count;
        let mut stops = Vec::new();
        for (at, pair) in normal.bytes().windows(2).enumerate() {
            if let [b'.' | b';', b' '] = pair {
                stops.push(at + 2);
            }
        }
        Some(Self { grounds, is_mixed, stops })
    }

    /// Where the sentence begins that holds the place `at`.
    fn sentence(&self, at: usize) -> usize {
        let before = self.stops.partition_point(|&stop| stop <= at).checked_sub(1);
        before.and_then(|last| self.stops.get(last)).copied().unwrap_or(0)
    }

    /// Where the sentence ends that holds the place `at`.
    fn sentence_end(&self, normal: &NormalText, at: usize) -> usize {
        self.stops.get(self.stops.partition_point(|&stop| stop <= at)).copied().unwrap_or(normal.len())
    }

    /// The sentences that cite, each with what it cites.
    fn clauses(&self, normal: &NormalText) -> Vec<Clause> {
        let mut clauses: Vec<Clause> = Vec::new();
        for ground in &self.grounds {
            let start = self.sentence(ground.range.start);
            if clauses.last().is_none_or(|last| last.words.start != start) {
                if let Some(last) = clauses.last_mut() {
                    last.words.end = start;
                }
                clauses.push(Clause { words: start..normal.len(), cited: 0, cites: Vec::new() });
            }
            if let Some(last) = clauses.last_mut() {
                last.cite(ground);
            }
        }
        // "The resident asks about X. As per paragraph 42(c), that is outside": what "that" is stands before.
        if let Some(first) = clauses.first_mut().filter(|_| !self.is_mixed) {
            first.words.start = 0;
        }
        clauses
    }
}

/// A sentence that cites, with what follows it up to the next that does.
struct Clause {
    words: Range<usize>,
    /// Where the last citation ends.
    cited: usize,
    cites: Vec<String>,
}

impl Clause {
    fn cite(&mut self, ground: &Citation) {
        self.cited = ground.range.end;
        let cite = ground.to_string();
        if !self.cites.contains(&cite) {
            self.cites.push(cite);
        }
    }
}

fn read_section(text: &str, paras: &[Para]) -> Vec<JurisdictionExclusion> {
    let mut found = Vec::new();
    let mut citing = next_citing(paras, 0);
    let before = citing.as_ref().and_then(|(first, _)| paras.get(..*first)).unwrap_or_default();
    let mut decided = before.iter().position(|para| is_decided(&para.normal)).and_then(|at| before.get(at..));
    while let Some((at, marks)) = citing {
        citing = next_citing(paras, at + 1);
        let end = citing.as_ref().map_or(paras.len(), |(next, _)| *next);
        let Some((block, para)) = paras.get(at..end).and_then(|block| Some((block, block.first()?))) else { break };
        let clauses = marks.clauses(&para.normal);
        for (c, clause) in clauses.iter().enumerate() {
            // What follows the paragraph belongs to the last thing that it says.
            let block = if c + 1 == clauses.len() { block } else { std::slice::from_ref(para) };
            read_clause(&mut found, text, (decided.take(), block), &marks, clause);
        }
    }
    found
}

/// The first paragraph at or after `from` that cites, with its marks.
fn next_citing(paras: &[Para], from: usize) -> Option<(usize, Marks)> {
    paras.iter().enumerate().skip(from).find_map(|(at, para)| Some((at, Marks::of(&para.normal)?)))
}

/// "I have determined that the complaint is not within the Ombudsman’s jurisdiction", and no rule.
fn is_decided(normal: &NormalText) -> bool {
    normal.has(jurisdiction::JURISDICTION)
        && mentions(normal).into_iter().any(|m| {
            m.wording == Wording::Jurisdiction
                && normal.has_in(jurisdiction::JURISDICTION, m.range.clone())
                && normal.ending(jurisdiction::IS, m.range.start).is_some()
        })
}

/// Whether it may be a ground of exclusion: 39, 41 and 42 may, and 23 and 25 of the edition of 2018. `speaks` says whether the
/// paragraph speaks of jurisdiction.
fn may_exclude(cited: &Citation, speaks: bool) -> bool {
    match cited.number {
        39 | 41 => true,
        // "42" was the paragraph of findings in the edition of 2018, and "25" says who may complain.
        42 => cited.letter.is_some() || speaks,
        23 | 25 => cited.letter.is_some(),
        _ => false,
    }
}

/// All words of a paragraph.
const ALL: Range<usize> = 0..usize::MAX;

/// Reads one clause; `block` begins with its paragraph, and goes on to the next that cites.
/// What was decided before without a rule, which this clause then quotes, is `decided`.
fn read_clause(
    found: &mut Vec<JurisdictionExclusion>,
    text: &str,
    (decided, block): (Option<&[Para]>, &[Para]),
    marks: &Marks,
    clause: &Clause,
) {
    let Some((para, rest)) = block.split_first() else { return };
    if para.normal.has_in(jurisdiction::INSIDE, clause.words.clone())
        || rest.iter().any(|para| para.normal.has(jurisdiction::INSIDE))
    {
        return;
    }
    let quoted = quote_end(&para.normal, marks, clause.cited);
    let applies = match quoted {
        Some(end) => is_outside(&para.normal, end.min(clause.words.end)..clause.words.end),
        None => is_outside(&para.normal, clause.words.clone()),
    };
    if applies {
        push_matter(found, text, block, clause, clause.words.clone());
    } else if let Some(i) = rest.iter().position(|para| is_outside(&para.normal, 0..para.normal.len())) {
        push_matter(found, text, rest.get(i..).unwrap_or_default(), clause, ALL);
    } else if let Some(decided) = decided.filter(|_| quoted.is_some()) {
        push_matter(found, text, decided, clause, ALL);
    }
}

/// Whether words put a matter outside: by a phrase, or by an outcome ("one that the Ombudsman may not consider").
fn is_outside(normal: &NormalText, words: Range<usize>) -> bool {
    let is_one = |wording| matches!(wording, Wording::Jurisdiction | Wording::NotInvestigated);
    let is_named =
        || mentions(normal).iter().any(|m| is_one(m.wording) && m.range.start >= words.start && m.range.end <= words.end);
    normal.has_in(jurisdiction::OUTSIDE, words.clone()) || is_named()
}

/// Where a quotation of the rule ends that follows the place `cited`; `None` where it is not quoted.
fn quote_end(normal: &NormalText, marks: &Marks, cited: usize) -> Option<usize> {
    const NEAR: usize = 60;
    let find = |byte: u8, from: usize, to: usize| Some(from + memchr::memchr(byte, normal.slice(from..to.min(normal.len())))?);
    let near = find(b',', cited, cited + NEAR).unwrap_or(cited + NEAR);
    let verb = normal.first(jurisdiction::QUOTES, cited..near)?.start;
    let close = find(b'"', verb, verb + NEAR).and_then(|open| find(b'"', open + 1, normal.len()));
    Some(close.unwrap_or_else(|| marks.sentence_end(normal, verb)))
}

/// The items of the list that the first paragraph opens, or else its own `words`.
fn push_matter(found: &mut Vec<JurisdictionExclusion>, text: &str, block: &[Para], clause: &Clause, words: Range<usize>) {
    let Some((para, rest)) = block.split_first() else { return };
    let items = rest.iter().take_while(|item| item.level > para.level && para.is_lead_in());
    let before = found.len();
    for item in items {
        push(found, text, item, clause, ALL);
    }
    if found.len() == before {
        push(found, text, para, clause, words);
    }
}

fn push(found: &mut Vec<JurisdictionExclusion>, text: &str, para: &Para, clause: &Clause, words: Range<usize>) {
    let span = para.normal.span(words);
    for cite in &clause.cites {
        let route = route(&para.normal);
        found.push(JurisdictionExclusion { scheme_paragraph: Some(cite.clone()), route, text: para.words(text, span), span });
    }
}

#[cfg(test)]
mod tests {
    use crate::analyse;

    #[track_caller]
    fn reads(body: &str, want: &str) {
        let text = format!(
            "REPORT\nCOMPLAINT 202390011\nFernbrook Homes\n7 June 2024\nOur approach\nWe look at what is fair.\nThe complaint\n1. The complaint is about the lift.\n{body}"
        );
        let got = analyse(&text);
        let paragraphs =
            got.jurisdiction.iter().map(|j| j.scheme_paragraph.as_deref().unwrap_or("-")).collect::<Vec<_>>().join(" ");
        assert_eq!(paragraphs, want, "in {body:?}");
        for exclusion in got.jurisdiction {
            assert_eq!(exclusion.span.of(&text).split_whitespace().collect::<Vec<_>>().join(" "), exclusion.text);
        }
    }

    #[test]
    fn what_is_applied_counts() {
        reads(
            "Jurisdiction\n1. In line with paragraph 42(j) of the Scheme, the complaint about data is outside our jurisdiction.",
            "42(j)",
        );
        reads(
            "Jurisdiction\n1. In accordance with paragraph 42 (f) of the Scheme, these are outside our jurisdiction:\n  a. The claim for damages.\n  b. The lost belongings.",
            "42(f) 42(f)",
        );
        reads(
            "Scope of investigation\n1. Paragraph 42(e) of the Scheme says that the Ombudsman may not consider complaints about the level of rent. This part of the complaint is therefore outside the Ombudsman’s jurisdiction.",
            "42(e)",
        );
        reads(
            "Jurisdiction\n1. Paragraph 39(a) of the Scheme states: “The Ombudsman will not consider complaints made before the procedure ended.”\n2. The landlord has not given a final response about the gate.\n3. The gate is therefore not within jurisdiction.",
            "39(a)",
        );
        reads(
            "Jurisdiction\n1. In accordance with paragraphs 42(a) and 42(b) of the Scheme, we will not investigate the gate.",
            "42(a) 42(b)",
        );
        reads(
            "Determination (jurisdictional decision)\n1. When a complaint is brought, all its circumstances must be considered.\n2. The complaint is not within the Ombudsman’s jurisdiction, in accordance with paragraph 39(m) of the Scheme.\nReasons\n1. Paragraph 39(m) of the Scheme states that we will not consider what another body decides.",
            "39(m)",
        );
        reads(
            "Determination (jurisdictional decision)\n1. The complaint is outside the Ombudsman’s jurisdiction.\nReasons\n1. Paragraph 42.k. of the Scheme states that the Ombudsman may not consider what another body decides.\n2. The transfer list is a council’s duty. It is not something that we can consider.",
            "42(k)",
        );
    }

    #[test]
    fn decided_first_and_the_rule_quoted_after() {
        reads(
            "Jurisdiction\n1. What we can consider is called our jurisdiction, and there are reasons why a complaint will not be investigated.\n2. I have determined that the complaint set out at 1b is not within the Ombudsman’s jurisdiction.\n3. Paragraph 42(e) of the Scheme states that the Ombudsman may not consider complaints about the level of rent.",
            "42(e)",
        );
        reads(
            "Jurisdiction\n1. Paragraph 42(b) of the Scheme says that we may not consider complaints brought too late. As the landlord was still writing letters, we have decided to consider this one.",
            "",
        );
        reads(
            "Scope\n1. Paragraph 42(c) of the Scheme says that we may not consider what was not raised in time. The reports go back to 2016. This investigation has therefore focused on events from March 2021.",
            "42(c)",
        );
        reads(
            "Scope\n1. The courts are better placed for that (paragraph 42(g) of the Scheme). We will therefore not consider the effect on her asthma.",
            "42(g)",
        );
        reads(
            "Determination\n1. The complaint about the court claim is not one the Ombudsman can investigate in accordance with paragraph 39(h) of the Scheme.",
            "39(h)",
        );
    }

    #[test]
    fn a_matter_that_two_sections_name_counts_once() {
        reads(
            "Jurisdiction\n1. In line with paragraph 42(j) of the Scheme, the complaint about data is outside our jurisdiction.\nDetermination\n1. In accordance with paragraph 52 of the Scheme, there was service failure in the handling of the lift.\n2. In accordance with paragraph 42(j) of the Scheme, the complaint about data is outside jurisdiction.\n3. In accordance with paragraph 42(f) of the Scheme, the claim is outside jurisdiction.",
            "42(j) 42(f)",
        );
    }

    #[test]
    fn a_rule_that_is_only_quoted_does_not_count() {
        reads(
            "Jurisdiction\n1. What we can consider is called our jurisdiction.\n2. Paragraph 42(a) of the Scheme says that the Ombudsman may not consider complaints made too early.",
            "",
        );
        reads(
            "Jurisdiction\n1. Paragraph 42(c) of the Scheme says that we may not consider complaints not raised in time. The resident was ill for a year. We have used our discretion to investigate.",
            "",
        );
        reads(
            "Determination\n1. In accordance with paragraph 52 of the Scheme, there was maladministration in the handling of the lift outside the flat.\n2. In accordance with paragraph 42 of the Scheme, there was no maladministration in the repair.",
            "",
        );
    }

    #[test]
    fn the_words_say_what_the_matter_is() {
        let text = "REPORT\nCOMPLAINT 202390011\nFernbrook Homes\n7 June 2024\nThe complaint\n1. The complaint is about the lift.\nJurisdiction\n1. The resident asks about the rent. As per paragraph 42(d) of the Scheme, that is outside our jurisdiction.";
        assert!(analyse(text).jurisdiction[0].text.starts_with("The resident asks about the rent."));
    }

    #[test]
    fn glued_to_findings() {
        reads(
            "Determination\n1. In accordance with paragraph 52 of the Scheme there was service failure in the lift; in accordance with paragraph 42(j) of the Scheme the data matter is outside jurisdiction.",
            "42(j)",
        );
    }

    #[test]
    fn a_decision_behind_many_paragraphs_counts() {
        let many: String = (1..30).map(|n| format!("{n}. All the circumstances must be considered.\n")).collect();
        reads(
            &format!(
                "Determination (jurisdictional decision)\n{many}30. The complaint is outside the Ombudsman’s jurisdiction.\nReasons\n1. Paragraph 42.k. of the Scheme states that the Ombudsman may not consider what another body decides.\n2. The transfer list is a council’s duty. It is not something that we can consider."
            ),
            "42(k)",
        );
    }
}
