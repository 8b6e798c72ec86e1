//! The grammar of findings: heads of complaint, outcomes in many frames and lists, and sentences that find nothing.
//!
//! Only an operative sentence of the determination finds (domain.md 1.6): what is denied, supposed, quoted or said by a
//! party does not, and the words of the matter ("the level of redress") are no outcome.

use crate::draw::{Draw, Sample, capital, fill};
use crate::gold::Want;
use crate::layout::{AFTER_DECISION, Head};
use std::collections::BTreeMap;

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

const IN: [&str; 7] = ["in", "in respect of", "in relation to", "with", "regarding", "in connection with", "in regard to"];

/// "in the landlord’s handling of a leak"
fn about(draw: &mut Draw, m: &Matter) -> String {
    let words = m.words();
    fill(
        draw.word(&[
            "{in} the landlord’s {w}",
            "{in} the landlord’s {w}",
            "by the landlord in its {w}",
            "{in} its {w}",
            "by the landlord in respect of its {w}",
            "on the part of the landlord in its {w}",
        ])
        .replace("{in}", draw.word(&IN))
        .as_str(),
        &[("w", &words)],
    )
}

const SCHEME: [&str; 9] = [
    "In accordance with paragraph 52 of the Housing Ombudsman Scheme, ",
    "In accordance with paragraph 52 of the Scheme, ",
    "In line with paragraph 52 of the Housing Ombudsman Scheme ",
    "In accordance with section 52 of the Housing Ombudsman Scheme, ",
    "Under paragraph 52 of the Housing Ombudsman Scheme, ",
    "In accordance with Paragraph 52 of the Housing Ombudsman’s Scheme, ",
    "In accordance with 52 of the Scheme, ",
    "",
    "Having considered the evidence, ",
];

const ADVERSE: [&str; 20] = [
    "there was {o} {m}",
    "there was {o} {m}",
    "there has been {o} {m}",
    "the Ombudsman finds that there was {o} {m}",
    "the Ombudsman finds {o} {m}",
    "we find {o} {m}",
    "we have found {o} {m}",
    "this Service finds {o} {m}",
    "I find that there was {o} {m}",
    "the Ombudsman has found {o} {m}",
    "the landlord is responsible for {o} {m}",
    "we find the landlord responsible for {o} {m}",
    "the Ombudsman makes a finding of {o} {m}",
    "a finding of {o} is made {m}",
    "the Ombudsman has determined that there was {o} {m}",
    "there was evidence of {o} {m}",
    "the Ombudsman’s finding is that there was {o} {m}",
    "we consider that there was {o} {m}",
    "the Ombudsman finds there to have been {o} {m}",
    "my decision is that there was {o} {m}",
];

const NO: [&str; 14] = [
    "there was no maladministration {m}",
    "there was no maladministration {m}",
    "there has been no maladministration {m}",
    "the Ombudsman finds no maladministration {m}",
    "we have found no maladministration {m}",
    "there was no service failure {m}",
    "there was no evidence of maladministration {m}",
    "the Ombudsman has found no evidence of service failure {m}",
    "the Ombudsman does not find maladministration {m}",
    "there was not maladministration {m}",
    "there has not been maladministration {m}",
    "the landlord was not responsible for maladministration {m}",
    "there was no failing that amounts to maladministration {m}",
    "we have not found maladministration {m}",
];

const REDRESS: [&str; 14] = [
    "the landlord has made an offer of redress prior to investigation which, in the Ombudsman’s opinion, resolves the complaint about its {w} satisfactorily",
    "the landlord offered redress to the resident before our investigation which satisfactorily resolves the complaint about its {w}",
    "there was reasonable redress {m}",
    "the landlord has offered reasonable redress for its {w}",
    "the landlord has provided reasonable redress {m}",
    "the landlord made a reasonable offer of redress for its {w}",
    "a reasonable offer of redress has been made for the landlord’s {w}",
    "the Ombudsman finds reasonable redress {m}",
    "there was reasonable redress offered by the landlord for its service failure in its {w}",
    "the landlord’s offer of redress resolves the complaint about its {w} satisfactorily",
    "the landlord has offered redress which, in our opinion, puts right the failings in its {w}",
    "the landlord has made a reasonable offer of redress to the resident for the failures in its {w}",
    "the Ombudsman makes a finding of reasonable redress {m}",
    "the landlord’s offer was reasonable redress for its {w}",
];

const INTERVENTION: [&str; 4] = [
    "the landlord made an offer of redress following our intervention which, in the Ombudsman’s opinion, resolves the complaint about its {w} satisfactorily",
    "the landlord has offered redress following the Ombudsman’s intervention which satisfactorily resolves the complaint about its {w}",
    "the complaint about the landlord’s {w} was resolved following the Ombudsman’s intervention",
    "the landlord has, since the Ombudsman intervened, made an offer which resolves the complaint about its {w}",
];

const OUTSIDE: [&str; 7] = [
    "the complaint about the landlord’s {w} is outside the Ombudsman’s jurisdiction",
    "the complaint about the landlord’s {w} falls outside of the Ombudsman’s jurisdiction",
    "the landlord’s {w} is not within the Ombudsman’s jurisdiction",
    "the landlord’s {w} is outside our jurisdiction",
    "the complaint about the landlord’s {w} is not a matter that the Ombudsman can consider",
    "the landlord’s {w} is a matter which the Ombudsman will not consider",
    "the complaint about the landlord’s {w} is outside the jurisdiction of this Service",
];

fn outcome_words(draw: &mut Draw, outcome: Outcome) -> &'static str {
    match outcome {
        Severe => draw.word(&[
            "severe maladministration",
            "severe maladministration",
            "Severe Maladministration",
            "a severe maladministration",
        ]),
        Mal => draw.word(&["maladministration", "maladministration", "Maladministration", "mal-administration"]),
        _ => draw.word(&[
            "service failure",
            "a service failure",
            "service failures",
            "Service Failure",
            "maladministration (service failure)",
        ]),
    }
}

/// One finding as a sentence without its full stop.
fn finding(draw: &mut Draw, m: &Matter) -> String {
    let scheme = match m.outcome {
        Redress => draw.word(&[
            "In accordance with paragraph 53(b) of the Housing Ombudsman Scheme, ",
            "In accordance with paragraph 53.b of the Scheme, ",
            "In accordance with 53(b) of the Scheme, ",
            "In line with paragraph 53b of the Housing Ombudsman Scheme, ",
            "In accordance with paragraph 53 (b) of the Scheme ",
            "",
        ]),
        Intervention => draw.word(&[
            "In accordance with paragraph 53(c) of the Housing Ombudsman Scheme, ",
            "In accordance with paragraph 53.c of the Scheme, ",
            "",
        ]),
        Outside(_) => "In accordance with paragraph {p} of the Housing Ombudsman Scheme, ",
        _ => draw.word(&SCHEME),
    };
    sentence(draw, m, scheme)
}

fn sentence(draw: &mut Draw, m: &Matter, scheme: &str) -> String {
    let form = match m.outcome {
        Severe | Mal | Failure => draw.word(&ADVERSE),
        No => draw.word(&NO),
        Redress => draw.word(&REDRESS),
        Intervention => draw.word(&INTERVENTION),
        Outside(_) => draw.word(&OUTSIDE),
    };
    let outcome = if m.outcome.is_upheld() { outcome_words(draw, m.outcome) } else { "" };
    let paragraph = if let Outside(p) = m.outcome { p } else { "" };
    let (about, words) = (about(draw, m), m.words());
    capital(&fill(&format!("{scheme}{form}"), &[("o", outcome), ("m", &about), ("w", &words), ("p", paragraph)]))
}

/// An item of a list: it begins with the outcome.
fn item(draw: &mut Draw, m: &Matter) -> String {
    let (o, about) = match m.outcome {
        No => (draw.word(&["no maladministration", "No maladministration", "no service failure"]), about(draw, m)),
        Redress => (draw.word(&["reasonable redress", "Reasonable redress", "reasonable redress offered"]), about(draw, m)),
        other => (outcome_words(draw, other), about(draw, m)),
    };
    format!("{o} {about}")
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
    let text = match draw.up_to(9) {
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

fn finding_of_upheld(draw: &mut Draw, m: &Matter) -> String {
    let about = format!("in the landlord’s {}", m.words());
    format!(
        "{}there was {} {about}",
        "In accordance with paragraph 52 of the Housing Ombudsman Scheme, ",
        outcome_words(draw, m.outcome)
    )
}

/// A copy broke the outcome: the whole of it, or said.
fn broken(draw: &mut Draw, all: &[Matter]) -> String {
    draw.uses("found: an outcome broken by the copy");
    let words = match all[0].outcome {
        Severe => draw.word(&[
            "severe\nmaladministration",
            "severe\n\n12\n\nmaladministration",
            "severe\u{c}maladministration",
            "severe mal-\nadministration",
            "severemaladministration",
            "sever e maladministration",
            "serve maladministration",
        ]),
        Mal => draw.word(&["mal-\nadministration", "maladmin istration", "m aladministration", "maladministraton"]),
        Failure => draw.word(&[
            "service\nfailure",
            "service\n\nPage 12 of 14\n\nfailure",
            "servicefailure",
            "serv ice failure",
            "as service failure",
        ]),
        _ => draw.word(&[
            "no\nmaladministration",
            "no\n\n12\n\nmaladministration",
            "nomaladministration",
            "n o maladministration",
            "no\u{c}maladministration",
            "no mal-\nadministration",
        ]),
    };
    let first = format!(
        "In accordance with paragraph 52 of the Housing Ombudsman Scheme, there was {words} in the landlord’s {}",
        all[0].words()
    );
    let rest: String = all[1..].iter().enumerate().map(|(n, m)| format!("\n\n{}. {}.", n + 4, finding(draw, m))).collect();
    format!("3. {first}.{rest}")
}

/// A sentence of the determination that finds nothing.
fn nothing(draw: &mut Draw, all: &[Matter]) -> String {
    // What is supposed or denied must not contradict what was found of another head.
    let kind = if all.iter().all(|m| m.outcome.is_upheld()) { draw.up_to(7) } else { 2 + draw.up_to(5) };
    let of = all[0].of;
    draw.uses(
        [
            "no finding: supposed",
            "no finding: denied",
            "no finding: the landlord’s words",
            "no finding: the resident’s words",
            "no finding: another case",
            "no finding: guidance",
            "no finding: the Scheme",
        ][kind - 1],
    );
    let words = match kind {
        1 => draw.word(&[
            "Had the landlord paid what it offered, we would have found reasonable redress.",
            "Were it not for its apology, the Ombudsman would have made a finding of severe maladministration.",
            "But for the second delay there may have been no maladministration.",
            "If the landlord had acted sooner, a finding of service failure might have been made instead.",
            "Its early apology prevented a finding of severe maladministration.",
            "We might have found reasonable redress had it kept its promise.",
            "A failing of this kind would usually lead to a finding of maladministration.",
        ]),
        2 => draw.word(&[
            "This did not amount to severe maladministration.",
            "Reasonable redress has not been offered.",
            "A finding of reasonable redress therefore cannot be made.",
            "The Ombudsman has not found severe maladministration, because the landlord put some of this right.",
            "The offer did not go far enough to be reasonable redress.",
            "We have not made a finding of reasonable redress, as the sum has not been paid.",
        ]),
        3 => draw.word(&[
            "The landlord found that there was a service failure in how it dealt with {of}.",
            "In its final response the landlord said that there had been no maladministration in its handling of {of}.",
            "The landlord accepted that there was service failure.",
            "It told the resident that it had found no service failure.",
            "The landlord’s own review found maladministration by its contractor.",
        ]),
        4 => draw.word(&[
            "The resident believes that there was severe maladministration.",
            "She told us that the landlord was guilty of maladministration.",
            "The resident asked us to find severe maladministration.",
            "The resident’s representative said there was maladministration in how it dealt with {of}.",
        ]),
        5 => draw.word(&[
            "In case 202119876 we found severe maladministration in the landlord’s handling of repairs.",
            "An earlier determination (202208765) found service failure in the landlord’s record keeping.",
            "We found maladministration following several investigations into complaints about this landlord.",
            "The Ombudsman’s special report on the landlord found maladministration in a number of cases.",
        ]),
        6 => draw.word(&[
            "Our guidance says that sums of £100 may be right where there was service failure.",
            "The remedies guidance suggests awards of £600 and over where there has been severe maladministration.",
            "Awards of this kind are made where the Ombudsman has found maladministration.",
        ]),
        _ => draw.word(&[
            "Paragraph 52 of the Scheme says that the Ombudsman will determine whether there was maladministration.",
            "Maladministration includes service failure, delay and the giving of wrong advice.",
            "The Scheme defines service failure as a form of maladministration.",
            "The Ombudsman’s role is to consider whether the redress offered by the landlord put things right.",
        ]),
    };
    fill(words, &[("of", of)])
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
