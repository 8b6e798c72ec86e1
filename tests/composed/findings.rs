//! The grammar of findings: heads of complaint, outcomes in many frames and lists, and sentences that find nothing.
//!
//! Only an operative sentence of the determination finds (domain.md 1.6): what is denied, supposed, quoted or said by a
//! party does not, and the words of the matter ("the level of redress") are no outcome.

mod words;

use crate::draw::{Draw, Sample, capital, fill};
use crate::gold::Want;
use crate::layout::{AFTER_DECISION, Head};
use std::collections::BTreeMap;
use words::*;

#[derive(Clone, Copy, PartialEq)]
enum Outcome {
    Severe,
    Mal,
    Failure,
    No,
    Redress,
    Intervention,
    Outside(&'static str),
}
use Outcome::*;

impl Outcome {
    fn code(self) -> &'static str {
        match self {
            Severe => "severe_maladministration",
            Mal => "maladministration",
            Failure => "service_failure",
            No => "no_maladministration",
            Redress => "reasonable_redress",
            Intervention => "resolved_with_intervention",
            Outside(_) => "outside_jurisdiction",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Severe => "Severe maladministration",
            Mal => "Maladministration",
            Failure => "Service failure",
            No => "No maladministration",
            Redress => "Reasonable redress",
            Intervention => "Resolved with intervention",
            Outside(_) => "Outside jurisdiction",
        }
    }

    fn is_upheld(self) -> bool {
        matches!(self, Severe | Mal | Failure)
    }
}

/// A head of complaint and what was found of it.
#[derive(Clone, Copy)]
struct Matter {
    /// "handling", "response to": what the landlord did.
    act: &'static str,
    of: &'static str,
    outcome: Outcome,
}

impl Matter {
    fn words(&self) -> String {
        format!("{} {}", self.act, self.of)
    }
}

const MATTERS: [(&str, &str); 20] = [
    ("handling of", "a leak into the kitchen"),
    ("handling of", "reports of damp and mould"),
    ("response to", "reports of noise from the flat above"),
    ("handling of", "a broken boiler"),
    ("response to", "concerns about the conduct of its staff"),
    ("handling of", "pest control in the block"),
    ("response to", "the request for a level-access shower"),
    ("handling of", "the application for a transfer"),
    ("handling of", "repairs to the communal lift"),
    ("response to", "queries about the heating charge"),
    ("handling of", "parking in the estate’s courtyard"),
    ("handling of", "the replacement of the windows"),
    ("response to", "reports of antisocial behaviour"),
    ("handling of", "the move to a temporary flat"),
    ("handling of", "a fault with the door entry system"),
    ("response to", "the request for compensation for a carpet"),
    ("handling of", "the garden that the resident moved in to"),
    ("handling of", "fire safety concerns"),
    ("handling of", "a burst pipe and the level of redress offered for it"),
    ("response to", "a query about who owns the fence"),
];

const COMPLAINT: [(&str, &str); 4] = [
    ("handling of", "the associated complaint"),
    ("handling of", "the complaint"),
    ("handling of", "the related complaint"),
    ("handling of", "the formal complaint"),
];

fn matters(draw: &mut Draw) -> Vec<Matter> {
    let n = draw.up_to(3);
    let mut all: Vec<(&str, &str)> = draw.some(n, &MATTERS);
    if draw.once_in(2) {
        all.push(draw.one(&COMPLAINT));
    }
    all.into_iter()
        .map(|(act, of)| Matter {
            act,
            of,
            outcome: draw.one(&[Severe, Mal, Mal, Mal, Failure, Failure, No, No, Redress, Redress]),
        })
        .collect()
}

pub fn compose(seed: u64) -> (Sample, BTreeMap<&'static str, usize>) {
    let mut draw = Draw::new(seed);
    let head = Head::draw(&mut draw);
    let mut all = matters(&mut draw);
    let (heads, mut wants) = complaint(&mut draw, &head, &all);
    let (found, findings) = if head.is_report { report(&mut draw, &mut all) } else { decision(&mut draw, &mut all) };
    let after = after(&mut draw, &head, &all);
    let mut text = head.around(&heads, &found, &after);
    let mut outside: Vec<String> =
        all.iter().filter_map(|m| if let Outside(p) = m.outcome { Some(p.to_string()) } else { None }).collect();
    outside.retain(|p| !p.is_empty());
    if head.is_report && draw.once_in(6) {
        text = jurisdiction(&mut draw, &text, &mut outside);
    }
    wants.extend([Want::Findings(findings), Want::Jurisdiction(outside)]);
    wants.extend(head.wants());
    draw.end(text, wants)
}

/// What the complaint is about, and the heads of it.
fn complaint(draw: &mut Draw, head: &Head, all: &[Matter]) -> (String, Vec<Want>) {
    let want = vec![Want::Complaint(all.iter().map(|m| m.words()).collect())];
    let stop = draw.one(&[".", ".", "", ";"]);
    let list = |lead: &str, item: &dyn Fn(&Matter) -> String, mark: &dyn Fn(usize) -> String| {
        let items: String = all.iter().enumerate().map(|(n, m)| format!("\n{}{}{stop}", mark(n), item(m))).collect();
        format!("{lead}{items}")
    };
    let letters = |n: usize| format!("  {}. ", char::from(b'a' + n as u8));
    let brackets = |n: usize| format!("{}) ", char::from(b'a' + n as u8));
    let dashes = |_: usize| "- ".to_string();
    let bare = |_: usize| String::new();
    let mark: &dyn Fn(usize) -> String = match (head.is_report, draw.up_to(3)) {
        (true, 1 | 2) => &letters,
        (true, _) => &dashes,
        (false, 1) => &brackets,
        (false, _) => &bare,
    };
    let number = if head.is_report { "1. " } else { "" };
    let text = match draw.up_to(5) {
        1 if all.len() == 1 || all.len() == 2 => {
            draw.uses("heads: sentences");
            let first = format!("{number}The complaint is about the landlord’s {}.", all[0].words());
            let also = fill(
                draw.word(&[
                    "The Ombudsman has also considered the landlord’s {m}.",
                    "The complaint is also about the landlord’s {m}.",
                    "We have also investigated the landlord’s {m}.",
                    "The resident also complained about the landlord’s {m}.",
                ]),
                &[("m", &all[all.len() - 1].words())],
            );
            if all.len() == 1 { first } else { format!("{first}\n{}{also}", if head.is_report { "2. " } else { "" }) }
        }
        1 | 2 => {
            draw.uses("heads: a list below “the landlord’s”");
            list(&format!("{number}The complaint is about the landlord’s:"), &|m| m.words(), mark)
        }
        3 => {
            draw.uses("heads: a list of whole heads");
            list(
                &format!(
                    "{number}{}",
                    draw.word(&["The complaint is about:", "The resident complains about:", "This complaint concerns:"])
                ),
                &|m| format!("The landlord’s {}", m.words()),
                mark,
            )
        }
        4 => {
            draw.uses("heads: a list, capitals");
            list(&format!("{number}The complaint is about the landlord’s:"), &|m| capital(&m.words()), mark)
        }
        _ if !head.is_report => {
            draw.uses("heads: a list without a lead-in");
            list("", &|m| format!("The landlord’s {}", m.words()), mark).trim_start().to_string()
        }
        _ => {
            draw.uses("heads: a list below “the resident’s complaint is”");
            list(&format!("{number}The resident’s complaint is about the landlord’s:"), &|m| m.words(), mark)
        }
    };
    (text, want)
}

type Found = Vec<(String, String)>;

fn find(found: &mut Found, matter: &Matter) {
    found.push((matter.outcome.code().into(), matter.of.into()));
}

/// The determination of a report, and what it finds.
fn report(draw: &mut Draw, all: &mut [Matter]) -> (String, Found) {
    if draw.once_in(7) {
        all[0].outcome =
            draw.one(&[Intervention, Outside("42(d)"), Outside("42(a)"), Outside("42(f)"), Outside("42(j)"), Outside("42(c)")]);
        draw.uses(if all[0].outcome == Intervention {
            "found: resolved with intervention"
        } else {
            "found: outside jurisdiction"
        });
    }
    let plain = all.iter().all(|m| m.outcome.is_upheld() || matches!(m.outcome, No | Redress));
    let mut found = Found::new();
    all.iter().for_each(|m| find(&mut found, m));
    let mark = draw.one(&["\n  {l}. ", "\n- ", "\n{l}) ", "\n\n{n}. "]);
    let marked = |n: usize| mark.replace("{l}", &char::from(b'a' + n as u8).to_string()).replace("{n}", &(n + 4).to_string());
    let text = match draw.up_to(10) {
        10 if plain && all.iter().all(|m| m.outcome != Redress && m.outcome != Severe) => {
            draw.uses("found: lists below what was and was not found");
            denied(draw, all)
        }
        1 | 2 if plain && all.len() > 1 => {
            draw.uses("found: a lead-in and a list");
            let lead = draw.word(&[
                "In accordance with paragraph 52 of the Housing Ombudsman Scheme, there was:",
                "The Ombudsman finds:",
                "We have found:",
                "In line with paragraph 52 of the Scheme there was:",
                "In accordance with the Housing Ombudsman Scheme, there was:",
                "The Ombudsman has found that there was:",
                "The Ombudsman’s findings are:",
            ]);
            let end = draw.one(&[".", ".", ";", ""]);
            let items: String = all.iter().enumerate().map(|(n, m)| format!("{}{}{end}", marked(n), item(draw, m))).collect();
            format!("3. {lead}{items}")
        }
        3 if all.len() > 1 => {
            draw.uses("found: one outcome for several heads");
            let outcome = draw.one(&[Severe, Mal, Failure, No]);
            all.iter_mut().for_each(|m| m.outcome = outcome);
            found.clear();
            all.iter().for_each(|m| find(&mut found, m));
            let o = if outcome == No { "no maladministration" } else { outcome_words(draw, outcome) };
            let lead = fill(
                draw.word(&[
                    "In accordance with paragraph 52 of the Housing Ombudsman Scheme, there was {o} in the landlord’s:",
                    "The Ombudsman finds {o} in respect of the landlord’s:",
                    "There was {o} by the landlord in its:",
                    "In line with paragraph 52 of the Scheme, we find {o} with the landlord’s:",
                ]),
                &[("o", o)],
            );
            let items: String = all.iter().enumerate().map(|(n, m)| format!("{}{}.", marked(n), m.words())).collect();
            format!("3. {lead}{items}")
        }
        4 if plain && all.len() == 2 => {
            draw.uses("found: two in one sentence");
            let (a, b) = (item(draw, &all[0]), item(draw, &all[1]));
            fill(
                draw.word(&[
                    "3. In accordance with paragraph 52 of the Housing Ombudsman Scheme, there was {a} and {b}.",
                    "3. The Ombudsman finds {a}, and {b}.",
                    "3. In accordance with paragraph 52 of the Scheme there was: {a}; {b}.",
                    "3. We have found {a}, but {b}.",
                    "3. There was {a}. There was {b}.",
                ]),
                &[("a", &a), ("b", &b)],
            )
        }
        5 if plain && all.iter().all(|m| m.outcome != Redress) => {
            draw.uses("found: the head is a heading above");
            let each: Vec<String> = all
                .iter()
                .enumerate()
                .map(|(n, m)| {
                    let o = if m.outcome == No { "no maladministration" } else { outcome_words(draw, m.outcome) };
                    let says = fill(
                        draw.word(&[
                            "In accordance with paragraph 52 of the Housing Ombudsman Scheme, there was {o} by the landlord.",
                            "In accordance with paragraph 52 of the Scheme, there was {o}.",
                            "There was {o} on the part of the landlord.",
                        ]),
                        &[("o", o)],
                    );
                    format!("The landlord’s {}\n\n{}. {says}", m.words(), n + 3)
                })
                .collect();
            found.iter_mut().for_each(|f| f.1.clear());
            each.join("\n\n")
        }
        6 if all[0].outcome.is_upheld() => {
            draw.uses("found: including its failure to, and a list");
            let first = finding_of_upheld(draw, &all[0]);
            let rest: String =
                all[1..].iter().enumerate().map(|(n, m)| format!("\n\n{}. {}.", n + 4, finding(draw, m))).collect();
            format!(
                "3. {first}, including its failure to:\n  a. keep to its own times.\n  b. tell the resident what it would do.{rest}"
            )
        }
        7 if all[0].outcome.is_upheld() || all[0].outcome == No => broken(draw, all),
        _ => {
            draw.uses("found: a sentence each");
            let mut sentences: Vec<String> = all.iter().map(|m| format!("{}.", finding(draw, m))).collect();
            if draw.once_in(2) {
                let noise = nothing(draw, all);
                if draw.once_in(2) {
                    sentences[0] += &format!(" {noise}");
                } else {
                    let at = draw.up_to(sentences.len());
                    sentences.insert(at, noise);
                }
            }
            let sep = draw.one(&["\n\n", "\n"]);
            sentences.iter().enumerate().map(|(n, s)| format!("{}. {s}", n + 3)).collect::<Vec<_>>().join(sep)
        }
    };
    (text, found)
}

/// What the landlord was responsible for and what it was not, each in a list of its own.
fn denied(draw: &mut Draw, all: &[Matter]) -> String {
    let mark = draw.one(&["\n  {l}. ", "\n{l}) ", "\n- "]);
    let marked = |n: usize| mark.replace("{l}", &char::from(b'a' + n as u8).to_string());
    let (is, is_not) = draw.one(&[
        ("The landlord was responsible for:", "The landlord was not responsible for:"),
        ("We found:", "We did not find:"),
        ("The Ombudsman finds the landlord responsible for:", "The Ombudsman does not find the landlord responsible for:"),
        ("There was:", "There was no:"),
    ]);
    let mut text = String::new();
    for (number, lead, wanted) in [(3, is, true), (4, is_not, false)] {
        let part: Vec<&Matter> = all.iter().filter(|m| m.outcome.is_upheld() == wanted).collect();
        if part.is_empty() {
            continue;
        }
        let named = |draw: &mut Draw, m: &Matter| match m.outcome {
            No => format!("{} {}", draw.word(&["maladministration", "service failure"]), about(draw, m)),
            _ => item(draw, m),
        };
        let items: String = part.iter().enumerate().map(|(n, m)| format!("{}{}.", marked(n), named(draw, m))).collect();
        text += &format!("{}{number}. {lead}{items}", if text.is_empty() { "" } else { "\n\n" });
    }
    text
}

/// The decision of a decision, and what it finds.
fn decision(draw: &mut Draw, all: &mut [Matter]) -> (String, Found) {
    if draw.once_in(6) {
        let last = all.len() - 1;
        all[last].outcome = Outside("");
    }
    let mut found = Found::new();
    all.iter().for_each(|m| find(&mut found, m));
    let simple = all.iter().all(|m| m.outcome.is_upheld() || matches!(m.outcome, No | Redress));
    let text = match draw.up_to(4) {
        1 | 2 if simple => {
            draw.uses("decided: a list");
            let lead = draw.word(&[
                "We have found:",
                "We found:",
                "We have found that there was:",
                "Our findings are:",
                "There was:",
                "We found the landlord responsible for:",
            ]);
            let end = draw.one(&[".", "", ";"]);
            let items: String = all.iter().map(|m| format!("\n{}{end}", capital(&item(draw, m)))).collect();
            format!("{lead}{items}")
        }
        3 if simple && all.len() > 1 => {
            draw.uses("decided: an outcome alone on its line");
            let items: String = all
                .iter()
                .map(|m| {
                    let o = m.outcome.label().to_lowercase();
                    format!(
                        "\n{o}\n{}",
                        fill(
                            draw.word(&["by the landlord in its {w}", "in the landlord’s {w}", "in its {w}"]),
                            &[("w", &m.words())]
                        )
                    )
                })
                .collect();
            format!("We have found:{items}")
        }
        _ => {
            draw.uses("decided: a sentence each");
            all.iter().map(|m| decided(draw, m)).collect::<Vec<_>>().join("\n")
        }
    };
    (text, found)
}

fn decided(draw: &mut Draw, m: &Matter) -> String {
    if let Outside(_) = m.outcome {
        draw.uses("decided: not investigated");
        let form = draw.word(&[
            "We have not investigated the landlord’s {w}",
            "We will not investigate the landlord’s {w}",
            "The landlord’s {w} is outside our jurisdiction",
            "We have decided not to investigate the landlord’s {w}",
            "The complaint about the landlord’s {w} is outside our jurisdiction",
        ]);
        return format!("{}.", fill(form, &[("w", &m.words())]));
    }
    format!("{}.", sentence(draw, m, ""))
}

/// What follows the findings: reasons that repeat them, orders, and in a decision the pairs of complaint and finding.
fn after(draw: &mut Draw, head: &Head, all: &[Matter]) -> String {
    let is_upheld = all.iter().any(|m| m.outcome.is_upheld());
    if head.is_report {
        let reasons = if all.iter().all(|m| m.outcome.is_upheld()) && draw.once_in(3) {
            draw.uses("reasons that repeat the finding");
            "Reasons\n\n10. The landlord’s delay amounted to maladministration, and was a service failure on its own. Its offer was not reasonable redress.\n\n"
        } else {
            ""
        };
        let orders = if is_upheld {
            "Orders\n\n11. Within 4 weeks of the date of this report, the landlord must write to the resident to apologise."
        } else {
            "Recommendations\n\n11. The landlord should consider how it keeps residents informed."
        };
        return format!("{reasons}{orders}");
    }
    let orders = if is_upheld {
        "We have made orders for the landlord to put things right.\nPutting things right\nOrders\nOrder\tWhat the landlord must do\tDue date\n1\tApology order\nThe landlord must apologise to the resident in writing.\tNo later than 18 December 2026\n"
    } else {
        "We have not made orders for the landlord to put things right.\n"
    };
    let mut pairs = String::new();
    if draw.once_in(2) {
        draw.uses("pairs of complaint and finding");
        pairs = "\nWhat we found and why".into();
        let contradicts = draw.once_in(8) && all[0].outcome.is_upheld();
        for (n, m) in all.iter().enumerate() {
            let label = if n == 0 && contradicts { "No maladministration" } else { m.outcome.label() };
            let cells =
                draw.one(&["\nComplaint\tThe landlord’s {w}\nFinding\t{o}", "\nComplaint\nThe landlord’s {w}\nFinding\n{o}"]);
            pairs += &fill(cells, &[("w", &m.words()), ("o", label)]);
            pairs += "\nThe landlord took longer than its policy allows. In its stage 2 response it said that this was a service failure.";
        }
        if contradicts {
            draw.uses("a pair that contradicts the decision");
            draw.must_say.insert("findings");
        }
    }
    format!("{orders}{AFTER_DECISION}{pairs}")
}

/// A report's own section on what it may consider.
fn jurisdiction(draw: &mut Draw, text: &str, outside: &mut Vec<String>) -> String {
    let mut letter = "42(a)";
    while outside.contains(&letter.to_string()) || draw.once_in(3) {
        letter = draw.one(&["42(a)", "42(c)", "42(d)", "42(f)", "42(j)"]);
    }
    let argued = draw.once_in(3);
    let words = if argued {
        draw.uses("jurisdiction: argued, and not so");
        fill(draw.word(&[
            "The landlord argued that this complaint falls under paragraph {p} of the Scheme. We do not agree, and have investigated it.",
            "The landlord said that we may not consider the complaint under paragraph {p} of the Scheme. The Ombudsman is satisfied that it is within our jurisdiction.",
            "We have considered whether paragraph {p} of the Scheme applies. It does not, because the resident complained in good time.",
        ]), &[("p", letter)])
    } else {
        draw.uses("jurisdiction: not considered");
        outside.push(letter.into());
        let printed = draw
            .one(&["{p}", "{p}", "{spaced}", "{dotted}"])
            .replace("{p}", letter)
            .replace("{spaced}", &letter.replace('(', " ("))
            .replace("{dotted}", &letter.replace('(', ".").replace(')', ""));
        fill(draw.word(&[
            "The resident also complained about her neighbour’s fence. In accordance with paragraph {p} of the Scheme, this is outside the Ombudsman’s jurisdiction.",
            "Paragraph {p} of the Scheme says what we may not consider. The resident’s complaint about her lease is therefore outside our jurisdiction.",
            "The complaint about the level of the rent is one that the Ombudsman may not consider, in accordance with paragraph {p} of the Scheme.",
            "After carefully considering all the evidence, in accordance with paragraph {p} of the Scheme, the complaint about the sale of the flat is outside of the Ombudsman’s jurisdiction.",
        ]), &[("p", &printed)])
    };
    text.replacen("\n\nBackground\n\n", &format!("\n\nJurisdiction\n\n2. {words}\n\nBackground\n\n"), 1)
}
