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

use crate::determination::JurisdictionExclusion;
use crate::fold::Fold;
use crate::outline::{Outline, Para, SectionKind};
use crate::phrase::scheme::{Citation, citations};
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
        let reasons = outline.sections.iter().filter(|s| s.kind == SectionKind::Reasons);
        let paras: Vec<Para> = reasons.flat_map(|s| &s.paras).map(|para| folded(text, para)).collect();
        add_new(&mut found, read_section(text, &paras));
    }
    found
}

/// A later section repeats what an earlier one explained.
fn add_new(found: &mut Vec<JurisdictionExclusion>, more: Vec<JurisdictionExclusion>) {
    let known = found.len();
    for exclusion in more {
        if !found[..known].iter().any(|f| f.scheme_paragraph == exclusion.scheme_paragraph) {
            found.push(exclusion);
        }
    }
}

/// Whether the determination is about nothing but jurisdiction.
fn decides_jurisdiction(outline: &Outline) -> bool {
    outline.paras(SectionKind::Determination).take(8).any(|para| para.fold.has("jurisdiction") && para.fold.has_any(&OUTSIDE))
}

/// The paragraph with its fold: the outline leaves the reasons unfolded.
fn folded(text: &str, para: &Para) -> Para {
    let mut fold = Fold::default();
    for piece in &para.pieces {
        fold.push(text, *piece);
    }
    Para { fold, ..para.clone() }
}

/// Words that take a matter out of the investigation.
const OUTSIDE: [&str; 33] = [
    "outside",
    "not within",
    "not in the ombudsman's jurisdiction",
    "not in our jurisdiction",
    "no jurisdiction",
    "not have jurisdiction",
    "out of jurisdiction",
    "beyond the",
    "falls properly within",
    "fall properly within",
    "will not investigate",
    "will not consider",
    "will not be considered",
    "will not be investigated",
    "not investigated",
    "not considered",
    "not be considered",
    "not be investigated",
    "cannot consider",
    "cannot investigate",
    "cannot be considered",
    "cannot be investigated",
    "unable to consider",
    "unable to investigate",
    "not able to consider",
    "not able to investigate",
    "not something that we can",
    "not something the ombudsman can",
    "will focus on",
    "has focused on",
    "has focussed on",
    "better suited",
    "more appropriate",
];

/// Words that bring it back in.
const INSIDE: [&str; 12] = [
    "discretion to investigate",
    "discretion to consider",
    "discretion and",
    "exercised discretion",
    "used its discretion",
    "used our discretion",
    "used their discretion",
    "is therefore within",
    "is within the ombudsman's jurisdiction",
    "is within our jurisdiction",
    "does not exclude",
    "does not apply",
];

fn read_section(text: &str, paras: &[Para]) -> Vec<JurisdictionExclusion> {
    let grounds: Vec<Vec<Citation>> = paras.iter().map(|para| grounds(&para.fold)).collect();
    let mut found = Vec::new();
    for i in (0..paras.len()).filter(|&i| !grounds[i].is_empty()) {
        let end = (i + 1..paras.len()).find(|&next| !grounds[next].is_empty()).unwrap_or(paras.len());
        for series in series(&grounds[i]) {
            read_series(&mut found, text, &paras[i..end], &grounds[i], series);
        }
    }
    found
}

/// The citations that may be grounds of exclusion: 39, 41 and 42, and 23 to 25 of the edition of 2018.
fn grounds(fold: &Fold) -> Vec<Citation> {
    if !fold.has_any(&["paragraph", "paragraphs", "section", "sections", "para", "paras"]) {
        return Vec::new();
    }
    let may_exclude = |c: &Citation| match c.number {
        39 | 41 => true,
        // "42" was the paragraph of findings in the edition of 2018, and "25" says who may complain.
        42 => c.letter.is_some() || fold.has("jurisdiction"),
        23 | 25 => c.letter.is_some(),
        _ => false,
    };
    citations(fold).into_iter().filter(may_exclude).collect()
}

/// Citations that stand together: "42(a) and 42(b)".
fn series(grounds: &[Citation]) -> Vec<Range<usize>> {
    const NEAR: usize = 12;
    let mut all: Vec<Range<usize>> = Vec::new();
    for i in 0..grounds.len() {
        match all.last_mut() {
            Some(last) if grounds[i].range.start <= grounds[i - 1].range.end + NEAR => last.end = i + 1,
            _ => all.push(i..i + 1),
        }
    }
    all
}

/// Reads one series; `block` begins with its paragraph and goes on to the next that cites.
fn read_series(found: &mut Vec<JurisdictionExclusion>, text: &str, block: &[Para], grounds: &[Citation], series: Range<usize>) {
    let Some(para) = block.first() else { return };
    let (first, last) = (&grounds[series.start], &grounds[series.end - 1]);
    let from = clause_start(&para.fold, first.range.start);
    let next = grounds.get(series.end).map_or(para.fold.len(), |c| clause_start(&para.fold, c.range.start));
    let clause = from..next.max(last.range.end);
    let rest = if grounds.len() == series.end { &block[1..] } else { &[] };
    if says(&para.fold, &clause, &INSIDE) || rest.iter().any(|para| para.fold.has_any(&INSIDE)) {
        return;
    }
    let applied = applied_from(&para.fold, last.range.end)..clause.end;
    let cites = &grounds[series];
    if says(&para.fold, &applied, &OUTSIDE) || (applied.start == last.range.end && says(&para.fold, &clause, &OUTSIDE)) {
        match items(block) {
            [] => push(found, cites, text, para, clause),
            items => items.iter().for_each(|item| push(found, cites, text, item, 0..item.fold.len())),
        }
    } else if let Some(i) = rest.iter().position(|para| para.fold.has_any(&OUTSIDE)) {
        match items(&rest[i..]) {
            [] => push(found, cites, text, &rest[i], 0..rest[i].fold.len()),
            items => items.iter().for_each(|item| push(found, cites, text, item, 0..item.fold.len())),
        }
    }
}

/// Where the sentence begins that holds the place `at`.
fn clause_start(fold: &Fold, at: usize) -> usize {
    let before = fold.slice(0..at);
    before.windows(2).rposition(|pair| matches!(pair, b". " | b"; ")).map_or(0, |i| i + 2)
}

/// From where on the paragraph applies what it cites: behind the sentence that only quotes the rule.
fn applied_from(fold: &Fold, cited: usize) -> usize {
    const NEAR: usize = 60;
    const QUOTES: [&str; 10] =
        ["says", "states", "stated", "provides", "explains", "sets out", "reads", "covers", "specifies", "which states"];
    let quotes = fold
        .find_any(&QUOTES, cited)
        .is_some_and(|(_, hit)| hit.start < cited + NEAR && !fold.slice(cited..hit.start).contains(&b','));
    if !quotes {
        return cited;
    }
    let rest = fold.slice(cited..fold.len());
    let opening = rest.iter().position(|&b| b == b'"').filter(|&open| open < 2 * NEAR);
    let closing = opening.and_then(|open| rest[open + 1..].iter().position(|&b| b == b'"').map(|i| open + 1 + i));
    let stop = || rest.windows(2).position(|pair| pair == b". ").unwrap_or(rest.len());
    cited + closing.unwrap_or_else(stop)
}

fn says(fold: &Fold, part: &Range<usize>, words: &[&str]) -> bool {
    words.iter().any(|words| fold.find(words, part.start).is_some_and(|hit| hit.end <= part.end))
}

/// The items of the list that the first paragraph opens.
fn items(block: &[Para]) -> &[Para] {
    let Some(lead) = block.first().filter(|lead| lead.is_lead_in()) else { return &[] };
    let rest = &block[1..];
    let end = rest.iter().position(|para| para.level <= lead.level).unwrap_or(rest.len());
    &rest[..end]
}

fn push(found: &mut Vec<JurisdictionExclusion>, cites: &[Citation], text: &str, para: &Para, words: Range<usize>) {
    let span = para.fold.span(words);
    for cite in cites {
        found.push(JurisdictionExclusion { scheme_paragraph: cite.to_string(), text: para.words(text, span), span });
    }
}

#[cfg(test)]
mod tests {
    use crate::analyse;

    #[track_caller]
    fn reads(body: &str, want: &str) {
        let text = format!(
            "REPORT\nCOMPLAINT 202301711\nFernbrook Homes\n7 June 2024\nOur approach\nWe look at what is fair.\nThe complaint\n1. The complaint is about the lift.\n{body}"
        );
        let got = analyse(&text);
        let paragraphs = got.jurisdiction.iter().map(|j| j.scheme_paragraph.as_str()).collect::<Vec<_>>().join(" ");
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
    fn glued_to_findings() {
        reads(
            "Determination\n1. In accordance with paragraph 52 of the Scheme there was service failure in the lift; in accordance with paragraph 42(j) of the Scheme the data matter is outside jurisdiction.",
            "42(j)",
        );
    }
}
