//! How do the paragraphs of the determination section hang together? Lead-ins hand their outcome and
//! their paragraph of the Scheme down to their items; a sub-heading gives its words to a finding
//! that says nothing of what it is about.

use super::outcome::denies;
use super::speech::{DIGITS, cases};
use super::statement::{self, Follows, Given, Reading, Statement};
use crate::determination::{Area, Diagnostic, Finding, Outcome, Severity};
use crate::outline::{MarkerStyle, Outline, Para, SectionKind};
use crate::span::Span;
use crate::text::is_word;
use crate::values::scheme::Citation;
use crate::vocabulary::{finding_frame, label, list_item, mark};
use std::collections::HashSet;
use std::ops::Range;

/// Reads every section of a kind, mostly the determination. One that repeats an earlier one adds nothing.
pub fn read(text: &str, outline: &Outline, kind: SectionKind, diagnostics: &mut Vec<Diagnostic>) -> Vec<Finding> {
    let own_cases = own_cases(outline);
    let mut findings: Vec<Finding> = Vec::new();
    for section in outline.sections.iter().filter(|s| s.kind == kind) {
        // The outline leaves reasons unread.
        let reasons: Vec<Para> = match kind {
            SectionKind::Reasons => {
                section.paras.iter().map(|para| Para { normal: para.normal_of(text, para.span()), ..para.clone() }).collect()
            }
            _ => Vec::new(),
        };
        let paras = if reasons.is_empty() { section.paras.as_slice() } else { reasons.as_slice() };
        let mut list = List { text, own_cases: &own_cases, leads: Vec::new(), heading: None, findings: Vec::new(), diagnostics };
        list.section(paras);
        if findings.is_empty() {
            findings = list.findings;
            continue;
        }
        let before: HashSet<_> = findings.iter().map(key).collect();
        findings.extend(list.findings.into_iter().filter(|finding| !before.contains(&key(finding))));
    }
    findings
}

fn key(finding: &Finding) -> (String, Outcome) {
    (finding.about.to_ascii_lowercase(), finding.outcome)
}

/// The references printed in the head.
fn own_cases(outline: &Outline) -> HashSet<Vec<u8>> {
    let mut own = HashSet::new();
    for para in outline.sections.iter().take(2).flat_map(|s| &s.paras).take(40) {
        for at in cases(&para.normal) {
            own.insert(para.normal.bytes()[at..at + DIGITS].to_vec());
        }
    }
    own
}

/// A paragraph whose items complete it.
struct Lead {
    level: usize,
    child_level: usize,
    child_style: Option<MarkerStyle>,
    /// The outcome that its items are heads of, and where it is said.
    outcome: Option<(Outcome, Span)>,
    follows: Follows,
    scheme: Option<Citation>,
    /// "The landlord was not responsible for:": what its items name was not found.
    denies: bool,
}

impl Lead {
    /// What it gives to its items.
    fn given(&self) -> Given {
        Given { scheme: self.scheme.clone(), lead_in: true, gives_outcome: self.outcome.is_some(), denies: self.denies }
    }

    fn governs(&self, para: &Para) -> bool {
        let style = para.marker.as_ref().map(|m| m.style);
        para.level > self.level || (self.child_level <= self.level && para.level == self.child_level && style == self.child_style)
    }
}

struct List<'a> {
    text: &'a str,
    own_cases: &'a HashSet<Vec<u8>>,
    leads: Vec<Lead>,
    heading: Option<&'a Para<'a>>,
    findings: Vec<Finding>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl<'a> List<'a> {
    fn section(&mut self, paras: &'a [Para<'a>]) {
        for (i, para) in paras.iter().enumerate() {
            if opens_reasons(para) {
                return;
            }
            while self.leads.last().is_some_and(|lead| !lead.governs(para)) {
                self.leads.pop();
            }
            let given = self.leads.last().map(Lead::given).unwrap_or_default();
            let reading = statement::read(&para.normal, &given, self.own_cases);
            let next = paras.get(i + 1);
            if reading.statements.is_empty() {
                self.bare(para, next, &reading);
            } else {
                self.finds(para, next, &reading);
            }
            self.diagnostics.extend(reading.slips.iter().map(|(words, likely)| slip(para, words.clone(), likely)));
            for (words, say) in [
                (&reading.passed_over, passed_over as fn(&Para, Range<usize>) -> Diagnostic),
                (&reading.unknown, unknown),
                (&reading.doubted, doubted),
            ] {
                self.diagnostics.extend(words.iter().map(|words| say(para, words.clone())));
            }
        }
    }

    /// A paragraph that finds nothing by itself: a head of its lead-in, a lead-in, a sub-heading.
    fn bare(&mut self, para: &'a Para<'a>, next: Option<&'a Para<'a>>, reading: &Reading) {
        let is_lead_in = para.is_lead_in() || ends_in_verb(para);
        if !para.normal.bytes().iter().any(|&b| is_word(b)) {
            return;
        }
        if let Some(lead) = self.leads.last() {
            if lead.follows == Follows::Details || para.level > lead.child_level.max(lead.level) && lead.child_level != para.level
            {
                return;
            }
            if let Some((outcome, outcome_span)) = lead.outcome {
                let scheme = lead.scheme.clone();
                if is_lead_in && !is_details(para) && next.is_some_and(|n| n.level > para.level) {
                    self.push_lead(para, next, Some((outcome, outcome_span)), Follows::Heads, scheme);
                } else if is_narrative(para) {
                    self.leads.clear();
                } else if !is_closing(para) {
                    self.push(outcome, para, para.span(), para.span(), scheme.as_ref(), outcome_span);
                }
                return;
            }
        }
        if is_lead_in {
            self.push_lead(para, next, None, Follows::Nothing, reading.scheme.clone());
        } else if self.leads.is_empty() {
            self.heading = Some(para).filter(|p| is_heading(p));
        } else if !is_closing(para) && reading.passed_over.is_empty() && reading.unknown.is_empty() {
            self.diagnostics.push(item_not_read(para));
        }
    }

    /// A paragraph that finds something.
    fn finds(&mut self, para: &'a Para<'a>, next: Option<&'a Para<'a>>, reading: &Reading) {
        let last = reading.statements.len().saturating_sub(1);
        for (i, statement) in reading.statements.iter().enumerate() {
            let outcome_span = para.normal.span(statement.words.clone());
            if i == last && statement.follows != Follows::Nothing && !self.finds_itself(next, statement) {
                let depth = self.leads.len();
                let outcome = Some((statement.outcome, outcome_span)).filter(|_| statement.follows == Follows::Heads);
                self.push_lead(para, next, outcome, statement.follows, statement.scheme.clone());
                if self.leads.len() > depth && statement.follows == Follows::Heads {
                    continue;
                }
            }
            self.state(para, statement, outcome_span);
        }
        self.heading = None;
    }

    /// Whether what follows a lead-in has outcomes of its own, so that it is no list of heads.
    fn finds_itself(&self, next: Option<&Para>, statement: &Statement) -> bool {
        let given = Given { scheme: statement.scheme.clone(), lead_in: true, gives_outcome: true, denies: false };
        next.is_some_and(|n| !statement::read(&n.normal, &given, self.own_cases).statements.is_empty())
    }

    /// Adds the findings of one statement.
    fn state(&mut self, para: &'a Para<'a>, statement: &Statement, outcome_span: Span) {
        let whole = para.normal.span(statement.whole.clone());
        for head in &statement.heads {
            self.push(statement.outcome, para, para.normal.span(head.clone()), whole, statement.scheme.as_ref(), outcome_span);
        }
        if !statement.heads.is_empty() {
            return;
        }
        let (words_of, about) = self.heading.take().map_or((para, whole), |heading| (heading, heading.span()));
        self.push(statement.outcome, words_of, about, about.to(whole), statement.scheme.as_ref(), outcome_span);
    }

    fn push(
        &mut self,
        outcome: Outcome,
        words_of: &Para,
        about: Span,
        span: Span,
        scheme: Option<&Citation>,
        outcome_span: Span,
    ) {
        let about = words_of.words(self.text, about);
        let about = about.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ';' | ':' | ','));
        let about = about.strip_suffix("; and").unwrap_or(about);
        self.findings.push(Finding {
            outcome,
            about: about.to_string(),
            scheme_paragraph: scheme.map(Citation::to_string),
            complaint_head: None,
            span,
            outcome_span,
        });
    }

    /// Opens a list, if an item follows.
    fn push_lead(
        &mut self,
        para: &Para,
        next: Option<&Para>,
        outcome: Option<(Outcome, Span)>,
        follows: Follows,
        scheme: Option<Citation>,
    ) {
        let Some(next) = next else { return };
        let given = self.leads.last().and_then(|lead| lead.scheme.clone());
        let lead = Lead {
            level: para.level,
            child_level: next.level,
            child_style: next.marker.as_ref().map(|m| m.style),
            outcome,
            follows,
            scheme: scheme.or(given),
            denies: denies(&para.normal, para.normal.len()),
        };
        // A counted list under an item without marker begins its levels anew.
        let is_new_list = next.marker.is_some() && lead.child_style != para.marker.as_ref().map(|m| m.style);
        if (next.level >= para.level || is_new_list) && !is_closing(next) {
            self.leads.push(lead);
        }
    }
}

/// "Reasons There was …": the section of that name, its heading glued to a numbered paragraph.
fn opens_reasons(para: &Para) -> bool {
    let Some(end) = para.normal.at(label::REASONS, 0) else { return false };
    let at = para.normal.at(mark::COLON_OR_DASH, end).unwrap_or(end);
    super::sentence::is_capital(&para.normal, para.normal.skip_space(at))
}

/// Paragraphs that close the list.
fn is_closing(para: &Para) -> bool {
    para.normal.at(finding_frame::CLOSING, 0).is_some()
}

/// A sentence that tells what happened, where a list has ended without a sign.
fn is_narrative(para: &Para) -> bool {
    let who = para.normal.at(finding_frame::NARRATED, 0);
    para.normal.len() > 400 || who.is_some_and(|end| para.normal.at(finding_frame::NARRATES, end).is_some())
}

/// A lead-in whose colon was lost: "In accordance with paragraph 52 of the Scheme, there was".
fn ends_in_verb(para: &Para) -> bool {
    para.normal.ending(finding_frame::OPEN_VERB, para.normal.len()).is_some()
}

fn is_details(para: &Para) -> bool {
    para.normal.ending(list_item::DETAILS_COLON, para.normal.len()).is_some()
}

/// A short line without a full stop.
fn is_heading(para: &Para) -> bool {
    let bytes = para.normal.bytes();
    bytes.len() <= 120 && !bytes.trim_ascii_end().last().is_some_and(|b| b".;?!,".contains(b))
}

fn item_not_read(para: &Para) -> Diagnostic {
    Diagnostic {
        code: "finding_not_read",
        area: Area::Findings,
        severity: Severity::Warning,
        message: "This item stands in the list of findings, but names no outcome that is known. Read it in the text.".to_string(),
        span: Some(para.span()),
        other_span: None,
    }
}

fn slip(para: &Para, words: Range<usize>, likely: &str) -> Diagnostic {
    Diagnostic {
        code: "slip_in_finding",
        area: Area::Findings,
        severity: Severity::Warning,
        message: format!(
            "“{}” was read as “{likely}”, which the text probably means. Check it.",
            para.normal.words(words.clone())
        ),
        span: Some(para.normal.span(words)),
        other_span: None,
    }
}

fn unknown(para: &Para, words: Range<usize>) -> Diagnostic {
    Diagnostic {
        code: "outcome_in_unknown_words",
        area: Area::Findings,
        severity: Severity::Warning,
        message: format!(
            "“{}” names an outcome, in words that are not known: it may be a finding, and is not counted. Read its sentence.",
            para.normal.words(words.clone())
        ),
        span: Some(para.normal.span(words)),
        other_span: None,
    }
}

fn doubted(para: &Para, words: Range<usize>) -> Diagnostic {
    Diagnostic {
        code: "finding_perhaps_denied",
        area: Area::Findings,
        severity: Severity::Warning,
        message: format!(
            "“{}” was read as found, but its sentence holds a word that may deny it. Read the sentence.",
            para.normal.words(words.clone())
        ),
        span: Some(para.normal.span(words)),
        other_span: None,
    }
}

fn passed_over(para: &Para, words: Range<usize>) -> Diagnostic {
    Diagnostic {
        code: "outcome_without_finding",
        area: Area::Findings,
        severity: Severity::Info,
        message: "These words name an outcome, but the sentence does not find it, so they are not counted as a finding."
            .to_string(),
        span: Some(para.normal.span(words)),
        other_span: None,
    }
}

#[cfg(test)]
mod tests {
    use crate::analyse;

    #[test]
    fn the_last_of_many_own_references_is_no_other_case() {
        let refs: Vec<String> = (0..30).map(|n| format!("2023{:05}", 30 - n)).collect();
        let text = format!(
            "REPORT\nCOMPLAINT {}\nFernbrook Homes\n7 June 2024\nThe complaint\n1. The complaint is about the lift.\nDetermination (decision)\n1. In case 202300001 there was maladministration in the landlord’s handling of the lift.\n",
            refs.join(" and ")
        );
        assert_eq!(analyse(&text).findings.len(), 1);
        assert_eq!(analyse(&text.replace("case 202300001", "case 202399999")).findings.len(), 0);
    }
}
