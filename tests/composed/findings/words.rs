//! In which words is an outcome found, or not found?

use super::{Matter, Outcome, Outcome::*};
use crate::draw::{Draw, capital, fill};

pub(super) const IN: [&str; 7] =
    ["in", "in respect of", "in relation to", "with", "regarding", "in connection with", "in regard to"];

/// "in the landlord’s handling of a leak"
pub(super) fn about(draw: &mut Draw, m: &Matter) -> String {
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

pub(super) const SCHEME: [&str; 9] = [
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

pub(super) const ADVERSE: [&str; 20] = [
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

pub(super) const NO: [&str; 14] = [
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

pub(super) const REDRESS: [&str; 14] = [
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

pub(super) const INTERVENTION: [&str; 4] = [
    "the landlord made an offer of redress following our intervention which, in the Ombudsman’s opinion, resolves the complaint about its {w} satisfactorily",
    "the landlord has offered redress following the Ombudsman’s intervention which satisfactorily resolves the complaint about its {w}",
    "the complaint about the landlord’s {w} was resolved following the Ombudsman’s intervention",
    "the landlord has, since the Ombudsman intervened, made an offer which resolves the complaint about its {w}",
];

pub(super) const OUTSIDE: [&str; 7] = [
    "the complaint about the landlord’s {w} is outside the Ombudsman’s jurisdiction",
    "the complaint about the landlord’s {w} falls outside of the Ombudsman’s jurisdiction",
    "the landlord’s {w} is not within the Ombudsman’s jurisdiction",
    "the landlord’s {w} is outside our jurisdiction",
    "the complaint about the landlord’s {w} is not a matter that the Ombudsman can consider",
    "the landlord’s {w} is a matter which the Ombudsman will not consider",
    "the complaint about the landlord’s {w} is outside the jurisdiction of this Service",
];

pub(super) fn outcome_words(draw: &mut Draw, outcome: Outcome) -> &'static str {
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
pub(super) fn finding(draw: &mut Draw, m: &Matter) -> String {
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

pub(super) fn sentence(draw: &mut Draw, m: &Matter, scheme: &str) -> String {
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
pub(super) fn item(draw: &mut Draw, m: &Matter) -> String {
    let (o, about) = match m.outcome {
        No => (draw.word(&["no maladministration", "No maladministration", "no service failure"]), about(draw, m)),
        Redress => (draw.word(&["reasonable redress", "Reasonable redress", "reasonable redress offered"]), about(draw, m)),
        other => (outcome_words(draw, other), about(draw, m)),
    };
    format!("{o} {about}")
}

pub(super) fn finding_of_upheld(draw: &mut Draw, m: &Matter) -> String {
    let about = format!("in the landlord’s {}", m.words());
    format!(
        "{}there was {} {about}",
        "In accordance with paragraph 52 of the Housing Ombudsman Scheme, ",
        outcome_words(draw, m.outcome)
    )
}

/// A copy broke the outcome: the whole of it, or said.
pub(super) fn broken(draw: &mut Draw, all: &[Matter]) -> String {
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
pub(super) fn nothing(draw: &mut Draw, all: &[Matter]) -> String {
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
