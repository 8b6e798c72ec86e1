//! Sentences of every class of domain.md 1.3 and every trap of 1.4, in our own words about places
//! that do not exist, with what must be read from each.

use crate::determination::{ComplaintHead, Finding, Outcome};
use crate::outline::outline;
use Outcome::*;

const SM: Outcome = SevereMaladministration;
const M: Outcome = Maladministration;
const SF: Outcome = ServiceFailure;
const RR: Outcome = ReasonableRedress;
const RI: Outcome = ResolvedWithIntervention;
const NM: Outcome = NoMaladministration;
const OJ: Outcome = OutsideJurisdiction;

/// The findings of a report whose determination section is `body`.
fn report(body: &str) -> (Vec<Finding>, String) {
    let text = format!(
        "Larkmoor Homes (202298765)\n\nREPORT\n\nCOMPLAINT 202298765\n\nLarkmoor Homes\n\n3 May 2023\n\nThe complaint\n\n  1. The complaint is about the landlord’s handling of a leak.\n\nDetermination\n\n{body}\n\nOrders\n\n  1. Within four weeks the landlord must apologise to the resident for the maladministration found.\n"
    );
    let outline = outline(&text);
    (super::findings(&text, &outline, &[] as &[ComplaintHead]).0, text)
}

/// Outcome, about and paragraph of each finding of `body`.
fn read(body: &str) -> Vec<(Outcome, String, String)> {
    let (findings, text) = report(body);
    for finding in &findings {
        let shown = words(finding.span.of(&text));
        assert!(shown.contains(&words(&finding.about)), "the span of {finding:?} shows {shown:?}");
    }
    findings.into_iter().map(|f| (f.outcome, f.about, f.scheme_paragraph.unwrap_or_default())).collect()
}

fn words(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// A body of a determination section and what is read from it.
type Case<'a> = (&'a str, &'a [(Outcome, &'a str, &'a str)]);

/// Asserts the findings of each body; the differences of all are shown together.
fn assert_all(cases: &[Case]) {
    let mut wrong = String::new();
    for (body, want) in cases {
        let got = read(body);
        let got: Vec<(Outcome, &str, &str)> = got.iter().map(|(o, a, p)| (*o, a.as_str(), p.as_str())).collect();
        if got != *want {
            wrong += &format!("\n{body:?}\n  want {want:?}\n  got  {got:?}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Asserts that none of the sentences finds anything.
fn assert_none(bodies: &[&str]) {
    let cases: Vec<Case> = bodies.iter().map(|body| (*body, &[][..])).collect();
    assert_all(&cases);
}

const ACC: &str = "In accordance with paragraph 52 of the Housing Ombudsman Scheme, ";

#[test]
fn adverse_findings_in_every_frame() {
    let frames: [(&str, &str); 16] = [
        ("there was {} in the landlord’s handling of the drains.", "the landlord’s handling of the drains"),
        ("there was {} by the landlord in respect of its handling of the drains", "its handling of the drains"),
        ("there was {} by the landlord in its handling of the drains.", "its handling of the drains"),
        ("there has been {} with regard to the landlord’s handling of the drains", "the landlord’s handling of the drains"),
        ("there was a finding of {} regarding the landlord’s handling of the drains", "the landlord’s handling of the drains"),
        ("the Ombudsman finds {} in relation to the landlord’s handling of the drains.", "the landlord’s handling of the drains"),
        ("the Ombudsman has found {} in the landlord’s handling of the drains.", "the landlord’s handling of the drains"),
        ("we find {} for the landlord’s handling of the drains", "the landlord’s handling of the drains"),
        ("we have found {} with the landlord’s handling of the drains", "the landlord’s handling of the drains"),
        ("this Service finds the landlord responsible for {} in its handling of the drains.", "its handling of the drains"),
        ("the Ombudsman makes a finding of {} in respect of the handling of the drains.", "the handling of the drains"),
        (
            "the Ombudsman has determined that there was {} in how the landlord handled the drains.",
            "how the landlord handled the drains",
        ),
        ("the landlord was responsible for {} in its handling of the drains.", "its handling of the drains"),
        ("the landlord’s handling of the drains amounted to {}.", "the landlord’s handling of the drains"),
        ("in respect of the landlord’s handling of the drains, there was {}.", "the landlord’s handling of the drains"),
        ("{} was found in the landlord’s handling of the drains.", "the landlord’s handling of the drains"),
    ];
    let mut wrong = String::new();
    for (words, outcome) in [
        ("severe maladministration", SM),
        ("maladministration", M),
        ("maladministration (service failure)", SF),
        ("service failure", SF),
        ("a service failure", SF),
        ("service failures", SF),
        ("no maladministration", NM),
        ("no service failure", NM),
        ("no evidence of maladministration", NM),
        ("N o maladministr\u{ad}ation", NM),
        ("sev ere maladministration", SM),
        ("Mal-administration", M),
    ] {
        for (frame, about) in frames {
            let body = format!("{ACC}{}", frame.replace("{}", words));
            let got = read(&body);
            if got != [(outcome, about.to_string(), "52".to_string())] {
                wrong += &format!("\n{body:?}\n  {got:?}");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn items_without_a_verb() {
    assert_all(&[
        ("Severe maladministration in respect of the landlord’s records.", &[(SM, "the landlord’s records", "")]),
        ("Maladministration by the landlord in its complaint handling", &[(M, "its complaint handling", "")]),
        ("A service failure in the landlord’s reply about bins", &[(SF, "the landlord’s reply about bins", "")]),
        (
            "No maladministration in the landlord’s handling of lift repairs",
            &[(NM, "the landlord’s handling of lift repairs", "")],
        ),
        ("Reasonable redress in the landlord’s complaint handling", &[(RR, "the landlord’s complaint handling", "")]),
        ("There was maladministration by Larkmoor Homes in its handling of bins.", &[(M, "its handling of bins", "")]),
        ("There was maladministration by the landlord’s complaint handling.", &[(M, "the landlord’s complaint handling", "")]),
        ("There was no maladministration or service failure in its handling of bins.", &[(NM, "its handling of bins", "")]),
        (
            "There was maladministration in the form of service failure in its handling of bins.",
            &[(SF, "its handling of bins", "")],
        ),
        (
            "The Ombudsman’s finding is one of maladministration in respect of its handling of bins.",
            &[(M, "its handling of bins", "")],
        ),
        ("A finding of service failure has been reached for its handling of bins.", &[(SF, "its handling of bins", "")]),
        ("There was no maladministration.", &[(NM, "There was no maladministration", "")]),
        (
            "In accordance with paragraph 52 of the Scheme there was:\n\n  a. Service failure in the landlord’s handling of ASB\n  b. no maladministration in its handling of rent\n  c. severe maladministration in the reply to the leak",
            &[
                (SF, "the landlord’s handling of ASB", "52"),
                (NM, "its handling of rent", "52"),
                (SM, "the reply to the leak", "52"),
            ],
        ),
    ]);
}

#[test]
fn redress_in_every_wording() {
    let about = "its handling of the gate";
    let mut wrong = String::new();
    for (words, want) in [
        (
            "the landlord has made an offer of redress which, in the Ombudsman’s opinion, resolves the complaint about its handling of the gate satisfactorily.",
            RR,
        ),
        (
            "the landlord has made redress to the resident in respect of its handling of the gate which, in the Ombudsman’s opinion, satisfactorily resolves the complaint.",
            RR,
        ),
        (
            "the landlord has offered redress to the resident prior to investigation which resolves the complaint concerning its handling of the gate",
            RR,
        ),
        (
            "the landlord made an offer of redress, prior to investigation, which in the Ombudsman’s opinion put matters right in respect of its handling of the gate.",
            RR,
        ),
        ("there was reasonable redress in its handling of the gate", RR),
        ("there has been reasonable redress by the landlord in respect of its handling of the gate.", RR),
        ("the landlord has provided reasonable redress in its handling of the gate.", RR),
        ("the landlord made a reasonable offer of redress to the resident for its handling of the gate", RR),
        ("a reasonable offer of redress was made for its handling of the gate", RR),
        (
            "there was reasonable redress offered by the landlord for its service failure in respect of its handling of the gate",
            RR,
        ),
        ("the landlord has offered sufficient redress for its handling of the gate", RR),
        ("the landlord offered proportionate redress in relation to its handling of the gate", RR),
        ("we find that the landlord has offered the resident reasonable redress for its handling of the gate", RR),
        (
            "the landlord made an offer of redress following our intervention, which, in the Ombudsman’s opinion, resolves the complaint about its handling of the gate satisfactorily",
            RI,
        ),
        ("there was reasonable redress following the Ombudsman’s intervention in its handling of the gate", RI),
    ] {
        for letter in ["53(b)", "53.b.", "53 (b)"] {
            let body = format!("In accordance with paragraph {letter} of the Scheme, {words}");
            let got = read(&body);
            if got != [(want, about.to_string(), "53(b)".to_string())] {
                wrong += &format!("\n{body:?}\n  {got:?}");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert_all(&[
        (
            "In accordance with paragraph 55(c) of the Scheme, the landlord has offered redress in respect of the gate",
            &[(RI, "the gate", "55(c)")],
        ),
        ("The landlord has offered reasonable redress in its reply about bins", &[(RR, "its reply about bins", "")]),
        (
            "In accordance with paragraph 53(b) of the Scheme the landlord has made an offer of redress which resolves the complaint satisfactorily",
            &[(RR, "the complaint", "53(b)")],
        ),
        (
            "This means the landlord has made an offer of redress which satisfactorily resolves the complaint about the gate.",
            &[(RR, "the gate", "")],
        ),
        (
            "The landlord has made redress to the resident which, in the Ombudsman’s opinion, resolves the complaint about the gate satisfactorily.",
            &[(RR, "the gate", "")],
        ),
        (
            "The landlord made a reasonable offer of redress for its handling of the gate.",
            &[(RR, "its handling of the gate", "")],
        ),
        (
            "The landlord has made reasonable redress for failures in its:\n\n  a. handling of the gate\n  b. complaint handling",
            &[(RR, "handling of the gate", ""), (RR, "complaint handling", "")],
        ),
    ]);
}

#[test]
fn outside_jurisdiction_in_every_wording() {
    let mut wrong = String::new();
    for words in [
        "is outside the jurisdiction of the Ombudsman",
        "is outside of the Ombudsman’s jurisdiction",
        "falls outside our jurisdiction.",
        "falls outside of this Service’s jurisdiction to consider",
        "is not within the Ombudsman’s jurisdiction",
        "is not in our jurisdiction",
        "is determined as outside jurisdiction",
        "is therefore outside the jurisdiction of the Housing Ombudsman Service",
        "is a matter that is outside jurisdiction (OSJ)",
        "is not something we can investigate",
        "will not be investigated",
    ] {
        let body = format!(
            "In accordance with paragraph 42(f) of the Housing Ombudsman Scheme, the complaint about flood damage {words}"
        );
        let got = read(&body);
        if got.len() != 1 || got[0].0 != OJ || got[0].2 != "42(f)" || !got[0].1.starts_with("the complaint about flood damage") {
            wrong += &format!("\n{body:?}\n  {got:?}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert_all(&[
        (
            "We have not investigated the landlord’s handling of the Section 20 consultation.",
            &[(OJ, "the landlord’s handling of the Section 20 consultation", "")],
        ),
        ("We will not investigate the change to the direct debit.", &[(OJ, "the change to the direct debit", "")]),
        (
            "After considering the evidence, we have found that the complaint is outside our jurisdiction.",
            &[(OJ, "the complaint", "")],
        ),
        (
            "The complaint is not within the Ombudsman’s jurisdiction under paragraph 42(a) of the Scheme.",
            &[(OJ, "The complaint", "42(a)")],
        ),
        (
            "In accordance with paragraph 42(j) of the Scheme, the following complaints are outside our jurisdiction:\n\n  a. the transfer application\n  b. the data breach",
            &[(OJ, "the transfer application", "42(j)"), (OJ, "the data breach", "42(j)")],
        ),
        ("The complaint was withdrawn by the resident.", &[(Withdrawn, "The complaint", "")]),
    ]);
}

#[test]
fn lists_in_one_sentence() {
    assert_all(&[
        // rows 13638, 6876: two outcomes, with and without punctuation
        (
            "In accordance with paragraph 52 of the Scheme, there was: service failure in its handling of ASB; no maladministration in its handling of rent.",
            &[(SF, "its handling of ASB", "52"), (NM, "its handling of rent", "52")],
        ),
        (
            "In accordance with paragraph 52 of the Scheme, there was maladministration by the landlord in its handling of ASB no maladministration by the landlord in its handling of rent",
            &[(M, "its handling of ASB", "52"), (NM, "its handling of rent", "52")],
        ),
        (
            "There was severe maladministration in the handling of the roof and service failure in the complaint handling.",
            &[(SM, "the handling of the roof", ""), (SF, "the complaint handling", "")],
        ),
        // rows 4250, 25361: two sentences glued
        (
            "In accordance with paragraph 52 of the Scheme, there was no maladministration in the landlord’s handling of pests In accordance with paragraph 53(b) of the Scheme, there was reasonable redress in its complaint handling",
            &[(NM, "the landlord’s handling of pests", "52"), (RR, "its complaint handling", "53(b)")],
        ),
        (
            "There was maladministration in the handling of the roof. There was no maladministration in the handling of the door.",
            &[(M, "the handling of the roof", ""), (NM, "the handling of the door", "")],
        ),
        // row 20064: jurisdiction and findings
        (
            "In accordance with paragraph 52 of the Scheme, there was: service failure in its handling of bins; maladministration in its handling of ASB; In accordance with paragraph 42(j) of the Scheme, the data breach is outside the Ombudsman’s jurisdiction",
            &[(SF, "its handling of bins", "52"), (M, "its handling of ASB", "52"), (OJ, "the data breach", "42(j)")],
        ),
        // row 17899, 1,681 rows: one outcome, several heads
        (
            "In accordance with paragraph 52 of the Scheme, there was maladministration in respect of the landlord’s handling of the resident’s: reports of mice; reports of noise; and complaint.",
            &[(M, "reports of mice", "52"), (M, "reports of noise", "52"), (M, "complaint", "52")],
        ),
        (
            "There was service failure by the landlord in its handling of: a) the lift b) the gate c) the complaint",
            &[(SF, "the lift", ""), (SF, "the gate", ""), (SF, "the complaint", "")],
        ),
        // rows 10630, 10125: the list goes on in the next paragraphs
        (
            "  1. In accordance with paragraph 52 of the Scheme, there was maladministration in the landlord’s handling of:\n    1. a leak; and\n    2. the complaint.\n  2. In accordance with paragraph 52 of the Scheme, there was no maladministration in its handling of rent.",
            &[(M, "a leak", "52"), (M, "the complaint", "52"), (NM, "its handling of rent", "52")],
        ),
        (
            "There was maladministration in the landlord’s handling of repairs, including: the roof; the window frames.",
            &[(M, "the landlord’s handling of repairs, including: the roof; the window frames", "")],
        ),
        (
            "  1. There was maladministration in the landlord’s handling of the complaint as the landlord:\n    a. did not acknowledge it\n    b. answered late",
            &[(M, "the landlord’s handling of the complaint as the landlord", "")],
        ),
        // rows 29655, 14819: the head stands before
        (
            "The landlord’s complaint handling In accordance with paragraph 54 of the Scheme, there was service failure by the landlord.",
            &[(SF, "The landlord’s complaint handling", "54")],
        ),
        (
            "The landlord’s complaint handling\n\nIn accordance with paragraph 54 of the Scheme, there was service failure by the landlord.",
            &[(SF, "The landlord’s complaint handling", "54")],
        ),
        ("The landlord’s handling of the lift: service failure.", &[(SF, "The landlord’s handling of the lift", "")]),
        (
            "The landlord’s handling of the lift\tService failure\nThe landlord’s records – maladministration",
            &[(SF, "The landlord’s handling of the lift", ""), (M, "The landlord’s records", "")],
        ),
        (
            "In accordance with paragraphs 52 and 53(b) of the Scheme, there was maladministration in the handling of the lift and reasonable redress in the handling of the gate.",
            &[(M, "the handling of the lift", "52"), (RR, "the handling of the gate", "53(b)")],
        ),
        // a list that has ended, and a lead-in without a list
        (
            "There was maladministration in the landlord’s handling of:\n\nthe lift\n\nthe gate\n\nThe landlord did not reply for months.",
            &[(M, "the lift", ""), (M, "the gate", "")],
        ),
        (
            "1. There was maladministration in the landlord’s handling of:\n2. There was no maladministration in its handling of rent.\n3. The landlord’s records were poor.",
            &[(M, "There was maladministration in the landlord’s handling of", ""), (NM, "its handling of rent", "")],
        ),
        // rows 25701, 4487; one after the other
        (
            "In accordance with paragraph 55(b) of the Scheme, there was a service failure in its handling of the lift, however the landlord has already offered reasonable redress to the resident.",
            &[(
                RR,
                "its handling of the lift, however the landlord has already offered reasonable redress to the resident",
                "55(b)",
            )],
        ),
    ]);
}

#[test]
fn no_findings() {
    assert_none(&[
        // hypotheticals
        "Had it not made an adequate offer we would have made a finding of maladministration.",
        "It apologised, which has prevented a finding of severe maladministration.",
        "Had the landlord replied in time, we would have made a finding of reasonable redress.",
        "The Ombudsman would have found maladministration in respect of the roof.",
        "We may have found no maladministration but for the landlord’s failure to reply.",
        "This might have been service failure in another case.",
        "Had it come sooner, a finding of service failure might have been made instead.",
        "Without the offer there could have been a finding of maladministration.",
        "These are the reasons the Ombudsman has not found severe maladministration in this case.",
        "There was no severe maladministration in this case.",
        "Were it not for the offer, there was maladministration.",
        // the parties' words
        "The landlord said there had been no service failure.",
        "The landlord said that there was no maladministration in its handling of the leak.",
        "It recognised the service failure for the repairs it was responsible for.",
        "The landlord acknowledged that there was a service failure in its handling of the leak.",
        "The resident is seeking more compensation for the service failure she experienced.",
        "The resident felt there was maladministration by the landlord in its reply.",
        "The landlord’s stage 2 response found service failure in its handling of the lift.",
        "She has already had a maladministration against the landlord.",
        "The landlord upheld the complaint and found there had been service failures.",
        // other cases, wider orders, guidance, boilerplate, reasons
        "In case reference 201709999 there was no maladministration in the handling of bins.",
        "The Ombudsman has found maladministration (including severe maladministration) following several investigations into complaints raised with the landlord about leaks.",
        "Awards of £250 may adequately remedy complaints where there has been service failure.",
        "The Ombudsman’s role is to consider whether the redress offered by the landlord put things right.",
        "The Ombudsman’s jurisdiction is to determine, under paragraph 54 of the Scheme, whether there has been maladministration.",
        "What we can and cannot consider is called the Ombudsman’s jurisdiction.",
        "We have only included the key information that forms the basis of our decision of whether the landlord is responsible for maladministration.",
        "When there are failings by a landlord, as is the case here, the Ombudsman will consider whether the redress offered put things right.",
        "The delay was evidence of a service failure.",
        "This alone does not amount to service failure.",
        "This amounts to maladministration.",
        "The distress was caused by the maladministration identified in this report.",
        "We have made orders for the landlord to put things right.",
        "Complaints about the level of rent fall outside the jurisdiction of the Ombudsman.",
        // redress negated, or not a finding
        "It did not go far enough to provide reasonable redress overall.",
        "The landlord failed to offer appropriate redress.",
        "The landlord’s offer was not sufficient redress for its delays.",
        "The landlord has a compensation and redress policy.",
        "The landlord made redress for the missed visit.",
        "The resident’s claim for damage is better dealt with by the landlord’s insurer.",
        "We have not investigated events after this date.",
        "Where we find service failure, maladministration or severe maladministration we can make orders.",
        "Our finding of service failure is made on the basis that the compensation is paid.",
        "We cannot consider complaints which are before a court.",
        "It did not offer any redress for the distress.",
        "The offer recognised genuine elements of service failure and the reasonable redress finding is made on that basis.",
        "The landlord should pay the £50 it offered, as our finding of reasonable redress is based on this being paid.",
        "The resident complained on 3 May and the landlord replied on 20 June, outside its target.",
        "Service failure is a form of maladministration.",
        "While we cannot consider the effect on health, we have considered distress.",
    ]);
}

/// Outcome and about of each finding of a decision, and the codes of its diagnostics.
fn decision(body: &str) -> (Vec<(Outcome, String)>, Vec<&'static str>) {
    // Lines of a browser's copy are long.
    let long = "The landlord did many things over the years, which this line tells of at length. ".repeat(4);
    let text = format!(
        "Case ID\t202512345\nDecision type\tInvestigation\nLandlord\tLarkmoor Homes\nDate\t12 May 2026\nWhat the complaint is about\nThe complaint is about a leak.\n{body}\nLearning\n{long}"
    );
    let (findings, diagnostics) = super::findings(&text, &outline(&text), &[]);
    for finding in &findings {
        let shown = words(finding.span.of(&text));
        assert!(shown.contains(&words(&finding.about)), "the span of {finding:?} shows {shown:?}");
    }
    (findings.into_iter().map(|f| (f.outcome, f.about)).collect(), diagnostics.into_iter().map(|d| d.code).collect())
}

fn assert_decision(list: &str, want: &[(Outcome, &str)]) {
    let (got, diagnostics) = decision(&format!(
        "Our decision (determination)\n{list}\nWe have made orders for the landlord to put things right.\nReasons\nIt was late, which would be maladministration."
    ));
    let got: Vec<(Outcome, &str)> = got.iter().map(|(outcome, about)| (*outcome, about.as_str())).collect();
    assert_eq!(got, want, "in {list:?}");
    assert_eq!(diagnostics, [""; 0], "in {list:?}");
}

#[test]
fn decision_lists_in_every_wording() {
    let two = [(SF, "the landlord’s handling of the lift"), (NM, "its handling of the complaint")];
    for lead in [
        "We have found:",
        "We found:",
        "We found the landlord responsible for:",
        "We have found that there was:",
        "Our findings are:",
        "There was:",
        "We have found",
    ] {
        for (a, b) in [("a. ", "b. "), ("- ", "- "), ("1. ", "2. "), ("", ""), ("• ", "• ")] {
            let list = format!(
                "{lead}\n{a}Service failure in the landlord’s handling of the lift.\n{b}No maladministration in its handling of the complaint."
            );
            assert_decision(&list, &two);
        }
    }
    for list in [
        "There was service failure in the landlord’s handling of the lift.\nThere was no maladministration in its handling of the complaint.",
        "We found service failure in the landlord’s handling of the lift. We found no maladministration in its handling of the complaint.",
        "We have found that:\n\nthere was service failure in the landlord’s handling of the lift\n\nthere was no maladministration in its handling of the complaint",
        "We have found that:\na. the landlord was responsible for service failure in the landlord’s handling of the lift;\nb. the landlord was not responsible for maladministration in its handling of the complaint.",
        "We have found the landlord responsible for service failure in the landlord’s handling of the lift.\nWe have found no maladministration in its handling of the complaint.",
        "We have found:\na. Service failure in respect of the landlord’s handling of the lift; and\nb. No maladministration in relation to its handling of the complaint.",
    ] {
        assert_decision(list, &two);
    }
    assert_decision(
        "We have found:\nMaladministration in the landlord’s handling of:\na. the lift\nb. the gate\nReasonable redress in the landlord’s complaint handling.",
        &[(M, "the lift"), (M, "the gate"), (RR, "the landlord’s complaint handling")],
    );
    assert_decision(
        "We found:\na. Maladministration in the landlord’s handling of the lift.\nb. The landlord has offered reasonable redress for its handling of the gate.\nc. There was reasonable redress by the landlord in the associated complaint.\nWe have not investigated the landlord’s handling of the Section 20 consultation.",
        &[
            (M, "the landlord’s handling of the lift"),
            (RR, "its handling of the gate"),
            (RR, "the associated complaint"),
            (OJ, "the landlord’s handling of the Section 20 consultation"),
        ],
    );
    assert_decision(
        "We have found:\na. The complaint about the data breach is outside our jurisdiction.\nb. Severe maladministration in the landlord’s handling of the leak.",
        &[(OJ, "The complaint about the data breach"), (SM, "the landlord’s handling of the leak")],
    );
}

#[test]
fn decision_lists_as_people_write_them() {
    let cases: [(&str, &[(Outcome, &str)]); 9] = [
        (
            "We have found:\nMaladministration in the landlord’s handling of the:\nrent account\nrepairs to the roof\nThe landlord has made reasonable redress for failures in its:\nlegal action for rent arrears\ncomplaint handling\nWe will not investigate the change to the direct debit.",
            &[
                (M, "rent account"),
                (M, "repairs to the roof"),
                (RR, "legal action for rent arrears"),
                (RR, "complaint handling"),
                (OJ, "the change to the direct debit"),
            ],
        ),
        (
            "We found service failure in the landlord’s handling of the rent account. We found the landlord made an offer of reasonable redress for its complaint handling. We have not investigated the Section 20 process because this is a matter for the tribunal.",
            &[
                (SF, "the landlord’s handling of the rent account"),
                (RR, "its complaint handling"),
                (OJ, "the Section 20 process"),
            ],
        ),
        (
            "We have found that:\nthe landlord’s handling of the rent account was maladministration\nthere was service failure by the landlord in its reply\nthe landlord offered reasonable redress for its complaint handling",
            &[(M, "the landlord’s handling of the rent account"), (SF, "its reply"), (RR, "its complaint handling")],
        ),
        (
            "We found the landlord responsible for:\n- no maladministration in its response to noise.\n- maladministration for its handling of repairs and its communication.",
            &[(NM, "its response to noise"), (M, "its handling of repairs and its communication")],
        ),
        (
            "We have decided that we cannot consider the complaint about the rent level as it is outside our jurisdiction.",
            &[(OJ, "the complaint about the rent level")],
        ),
        (
            "We found severe maladministration in the handling of the repairs and maladministration in its handling of rent, but no maladministration in its complaint handling.",
            &[(SM, "the handling of the repairs"), (M, "its handling of rent"), (NM, "its complaint handling")],
        ),
        (
            "We find:\nThat there was maladministration by the landlord concerning repairs.\nThat the landlord’s offer of £200 was reasonable redress for its handling of rent.",
            &[(M, "repairs"), (RR, "its handling of rent")],
        ),
        (
            "The complaint about repairs has been resolved with our intervention.\nThe resident has withdrawn the complaint about rent.",
            &[(RI, "The complaint about repairs"), (Withdrawn, "the complaint about rent")],
        ),
        (
            "The landlord’s handling of the rent account\nService failure\nThe landlord’s handling of repairs\nMaladministration",
            &[(SF, "The landlord’s handling of the rent account"), (M, "The landlord’s handling of repairs")],
        ),
    ];
    for (list, want) in cases {
        assert_decision(list, want);
    }
}

#[test]
fn any_words_in_any_order_are_read_without_panic() {
    const WORDS: [&str; 48] = [
        "In accordance with paragraph 52 of the Scheme, ",
        "paragraph 42(j)",
        "there was ",
        "no ",
        "severe ",
        "maladministration ",
        "service failure ",
        "reasonable redress ",
        "an offer of redress ",
        "in its ",
        "handling of",
        ":",
        ";",
        ". ",
        "\n",
        "\n1. ",
        "\n- ",
        "a) ",
        "(",
        ")",
        "the landlord ",
        "outside our jurisdiction ",
        "is ",
        "was ",
        "We have found",
        "We have not investigated ",
        "would ",
        "said ",
        "and ",
        ", ",
        "£",
        "’s ",
        "\u{a0}",
        "\u{ad}",
        "🙂",
        "the complaint ",
        "withdrawn ",
        "resolves ",
        "satisfactorily ",
        "202212345 ",
        "Complaint\n",
        "Finding\n",
        "Determination\n",
        "Reasons ",
        "including:",
        "however ",
        "é",
        "\t",
    ];
    let mut seed: u64 = 7;
    let mut next = |n: usize| {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (seed >> 33) as usize % n
    };
    for _ in 0..4000 {
        let text: String = (0..4 + next(40)).map(|_| WORDS[next(WORDS.len())]).collect();
        let text = format!("Determination\n{text}");
        let (findings, diagnostics) = super::findings(&text, &outline(&text), &[]);
        for span in findings.iter().flat_map(|f| [f.span, f.outcome_span]).chain(diagnostics.iter().filter_map(|d| d.span)) {
            assert!(text.get(span.start..span.end).is_some(), "{span:?} in {text:?}");
        }
        assert!(findings.iter().all(|f| !f.about.trim().is_empty()), "{findings:?} in {text:?}");
    }
}

const ROWS: &str = "What we found and why\nComplaint\tThe landlord’s handling of the lift\nFinding\tService failure\nThe lift was late.\nComplaint\tThe landlord’s handling of the complaint\nFinding\tNo maladministration\nIt replied in time.";

#[test]
fn rows_are_read_where_the_list_is_missing_and_compared_where_it_is_not() {
    let rows =
        [(SF, "The landlord’s handling of the lift".to_string()), (NM, "The landlord’s handling of the complaint".to_string())];
    assert_eq!(decision(ROWS), (rows.to_vec(), vec![]));
    assert_eq!(decision(&ROWS.replace('\t', "\n")).0, rows);
    assert_eq!(decision(&ROWS.replace('\t', " | ")).0, rows);

    let list = "Our decision (determination)\nWe have found:\na. Service failure in the landlord’s handling of the lift.\nb. Reasonable redress in the landlord’s handling of the complaint.\nSummary of reasons\nIt was late.\n";
    let (got, diagnostics) = decision(&format!("{list}{ROWS}"));
    assert_eq!(got.iter().map(|f| f.0).collect::<Vec<_>>(), [SF, RR]);
    assert_eq!(diagnostics, ["finding_contradicted"]);
    let agreed = list.replace("Reasonable redress", "No maladministration");
    assert_eq!(decision(&format!("{agreed}{ROWS}")).1, [""; 0]);
    assert_eq!(
        decision(&format!("{agreed}{}", ROWS.replace("Finding\tNo maladministration", "Finding\tSee above"))).1,
        ["finding_row_not_read"]
    );
}

#[test]
fn what_cannot_be_read_is_said() {
    assert_eq!(decision("Background\nIt was late."), (vec![], vec![])); // whole.rs says that the section is missing
    assert_eq!(decision("Our decision (determination)\nIt was late.").1, ["no_finding_read"]);
    let odd = "Our decision (determination)\nWe have found:\na. Service failure in the handling of the lift.\nb. Poor work on the gate.";
    assert_eq!(decision(odd).1, ["finding_not_read"]);
    let odd = "Our decision (determination)\nThere was service failure in the handling of the lift.\nHad it not apologised, we would have found maladministration.";
    assert_eq!(decision(odd).1, ["outcome_without_finding"]);
}

#[test]
fn the_same_list_in_every_layout() {
    let want: Vec<_> = [
        (M, "a leak", "52"),
        (M, "the complaint", "52"),
        (RR, "its handling of rent", "53(b)"),
        (OJ, "the data breach", "42(j)"),
    ]
    .map(|(o, a, p)| (o, a.to_string(), p.to_string()))
    .to_vec();
    let lead = "In accordance with paragraph 52 of the Housing Ombudsman Scheme, there was maladministration in the landlord’s handling of:";
    let redress = "In accordance with paragraph 53(b) of the Scheme, the landlord has made an offer of redress prior to investigation which, in the Ombudsman’s opinion, resolves the complaint about its handling of rent satisfactorily.";
    let outside = "In accordance with paragraph 42(j) of the Scheme, the data breach is outside the Ombudsman’s jurisdiction.";
    for body in [
        format!("  1. {lead}\n    1. a leak; and\n    2. the complaint.\n  2. {redress}\n  3. {outside}"),
        format!("31. {lead}\na. a leak\nb. the complaint\n32. {redress}\n33. {outside}"),
        format!("  1. {lead}\na)     a leak;\nb)     the complaint.\n  2. {redress}\n  3. {outside}"),
        format!("- {lead}\n- a leak;\n- the complaint.\n- {redress}\n- {outside}"),
        format!("{lead}\n• a leak\n• the complaint\n{redress}\n{outside}"),
        format!("{lead}\n\na leak\n\nthe complaint\n\n{redress}\n\n{outside}"),
        format!("{lead} a leak; the complaint.\n{redress}\n{outside}"),
        format!("{lead}\r\n1. a leak\r\n2. the complaint\r\n{redress}\r\n{outside}\r\n"),
        format!("{lead} a leak; the complaint {redress} {outside}"),
        format!("1. {lead}\n\ti. a leak\n\tii. the complaint\n2. {redress}\n3. {outside}").replace(' ', "\u{a0}"),
    ] {
        assert_eq!(read(&body), want, "in {body:?}");
    }
}

/// Words wrapped at 72 columns, each line with a prefix.
fn wrapped(text: &str, prefix: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut width = 0;
        out += prefix;
        for word in line.split(' ') {
            if width > 0 && width + 1 + word.chars().count() > 72 {
                out += "\n";
                out += prefix;
                width = 0;
            } else if width > 0 {
                out += " ";
                width += 1;
            }
            out += word;
            width += word.chars().count();
        }
        out += "\n";
    }
    out
}

#[test]
fn the_same_findings_from_every_copy() {
    let body = "1. In accordance with paragraph 52 of the Housing Ombudsman Scheme, there was severe maladministration in the landlord’s handling of the resident’s reports of damp and mould in the bedroom.\n2. In accordance with paragraph 53(b) of the Housing Ombudsman Scheme, the landlord has made an offer of redress prior to investigation which, in the Ombudsman’s opinion, resolves the complaint about its handling of repairs to the front gate satisfactorily.\n3. In accordance with paragraph 52 of the Housing Ombudsman Scheme, there was no maladministration in the landlord’s handling of the transfer request.";
    let (_, text) = report(body);
    let values = |text: &str| -> Vec<(Outcome, String, Option<String>)> {
        let (findings, diagnostics) = super::findings(text, &outline(text), &[]);
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        let plain = |s: &str| s.split_whitespace().collect::<Vec<_>>().join(" ");
        findings.iter().map(|f| (f.outcome, plain(&f.about), f.scheme_paragraph.clone())).collect()
    };
    let want = values(&text);
    assert_eq!(want.iter().map(|v| v.0).collect::<Vec<_>>(), [SM, RR, NM]);
    for copy in [
        text.replace('\n', "\r\n"),
        text.replace(' ', "\u{a0}"),
        wrapped(&text, ""),
        wrapped(&text, "> "),
        text.replace("\n\n", "\n\n\n\n"),
        text.replace("mal", "m\u{ad}al"),
        text.replace("there was", "the re was"),
        format!("Skip to content\nCookies\n{text}\nShare this page\n"),
    ] {
        assert_eq!(values(&copy), want, "in {copy}");
    }
}

#[test]
fn jurisdiction_reports() {
    let boilerplate = "  1. When a complaint is brought to the Ombudsman, we must consider all the circumstances of the case, as there are sometimes reasons why a complaint will not be investigated.\n";
    for (sentence, about, paragraph) in [
        (
            "Having looked at all the evidence, I have found that the complaint above is not within the Ombudsman’s jurisdiction.",
            "the complaint above",
            "",
        ),
        (
            "After carefully considering all the evidence, in accordance with paragraph 39(m) of the Scheme, the complaint is outside of the Ombudsman’s jurisdiction.",
            "the complaint",
            "39(m)",
        ),
        ("We have decided that the complaint about rent falls outside our jurisdiction.", "the complaint about rent", ""),
    ] {
        let body = format!("{boilerplate}  2. {sentence}");
        assert_eq!(read(&body), [(OJ, about.to_string(), paragraph.to_string())], "in {body:?}");
    }
}

#[test]
fn what_unseen_reports_taught() {
    assert_all(&[
        (
            "1. In accordance with paragraph 52 of the Scheme, there was neither maladministration nor service failure in the landlord’s handling of the gate.",
            &[(NM, "the landlord’s handling of the gate", "52")],
        ),
        (
            "1. In accordance with paragraph 52 of the Scheme, the landlord’s complaint handling does not amount to maladministration.",
            &[(NM, "the landlord’s complaint handling", "52")],
        ),
        (
            "1. In accordance with paragraph 52 of the Scheme, the landlord failed in its handling of the gate, amounting to maladministration.",
            &[(M, "the landlord failed in its handling of the gate", "52")],
        ),
        (
            "1. The landlord’s apology and its offer of £100 were sufficient redress for its handling of the gate.",
            &[(RR, "its handling of the gate", "")],
        ),
        (
            "1. In accordance with paragraph 52 of the Scheme, the landlord has not offered reasonable redress for the gate and there was service failure.",
            &[(SF, "the landlord has not offered reasonable redress for the gate", "52")],
        ),
        (
            "1. In accordance with paragraph 52 of the Scheme, the Ombudsman has not identified maladministration in the landlord’s handling of the gate.",
            &[(NM, "the landlord’s handling of the gate", "52")],
        ),
        (
            "1. In accordance with paragraph 52 of the Scheme, we did not find maladministration in the landlord’s handling of the gate.",
            &[(NM, "the landlord’s handling of the gate", "52")],
        ),
        (
            "The Ombudsman’s finding is that the landlord’s offer of £150 amounted to reasonable redress in respect of the gate.",
            &[(RR, "the gate", "")],
        ),
        (
            "1. The complaint about the landlord’s complaint handling was withdrawn.",
            &[(Withdrawn, "The complaint about the landlord’s complaint handling", "")],
        ),
        (
            "1. As set out above, and in accordance with paragraph 42(f) of the Scheme, we will not investigate the claim for personal injury.",
            &[(OJ, "the claim for personal injury", "42(f)")],
        ),
        (
            "1. The complaint about possession proceedings is not one the Ombudsman can investigate in accordance with paragraph 39(h) of the Scheme.",
            &[(OJ, "The complaint about possession proceedings", "39(h)")],
        ),
    ]);
}

#[test]
fn who_speaks_and_what_is_denied() {
    assert_none(&[
        "1. The landlord’s review concluded that there was service failure in how it dealt with the lift.",
        "1. It was decided that there was no maladministration over the lift.",
        "1. The determination found that there was maladministration by the landlord over the gate.",
        "1. Our remedies guidance suggests £90 in cases where the Ombudsman has found service failure.",
        "1. Paragraph 53(b) of the Scheme states that the Ombudsman may close a case where the landlord has offered redress which resolves the complaint satisfactorily.",
        "1. A finding of reasonable redress cannot be made for the lift.",
        "1. Reasonable redress has not been offered for the lift.",
        "1. The landlord offered redress but the sum did not reflect the harm.",
        "1. We are unable to conclude that there was service failure in the landlord’s handling of the lift.",
    ]);
}

#[test]
fn frames_and_grounds_as_people_write_them() {
    assert_all(&[
        (
            "1. In accordance with 53.b. of the Scheme the landlord made an offer of redress, which in our opinion resolved its handling of the lift.",
            &[(RR, "its handling of the lift", "53(b)")],
        ),
        ("1. There is clear evidence of service failure in its handling of the lift.", &[(SF, "its handling of the lift", "")]),
        (
            "1. This Service finds there to be maladministration in its handling of the lift.",
            &[(M, "its handling of the lift", "")],
        ),
        ("1. There has not been any maladministration in its handling of the lift.", &[(NM, "its handling of the lift", "")]),
        (
            "1. In accordance with paragraph 52 of the Scheme, there was service failure in its handling of the lift and the level of redress.",
            &[(SF, "its handling of the lift and the level of redress", "52")],
        ),
        (
            "1. In accordance with paragraph 52 of the Scheme, there was: A service failure in its handling of the lift; and A service failure in its handling of the gate",
            &[(SF, "its handling of the lift", "52"), (SF, "its handling of the gate", "52")],
        ),
        ("1. The lift is one which this Service will not investigate.", &[(OJ, "The lift", "")]),
    ]);
}

#[test]
fn slips_of_the_pen_are_read_and_said() {
    for (words, outcome) in [
        ("there no maladministration", NM),
        ("there was as service failure", SF),
        ("there was serve maladministration", SM),
        ("The was no maladministration", NM),
    ] {
        let (findings, diagnostics) =
            decision(&format!("Our decision (determination)\n{words} in its handling of the lift.\nReasons\nIt was late."));
        assert_eq!(findings, [(outcome, "its handling of the lift".to_owned())], "in {words:?}");
        assert!(diagnostics.contains(&"slip_in_finding"), "in {words:?}");
    }
}
