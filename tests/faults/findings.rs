//! What was found, of which head, and what was not investigated (domain.md sections 1 and 4)?

use super::texts::{HEADS, decision_finds, finds, report};
use super::{Row, found, heads, outside, quiet, row, row_or_said, said};

pub fn rows() -> Vec<Row> {
    [broken(), negated(), frames(), lists(), whose_words(), jurisdiction(), complaints(), alarms()]
        .into_iter()
        .flatten()
        .collect()
}

const M: &str = "maladministration";
const SM: &str = "severe_maladministration";
const SF: &str = "service_failure";
const RR: &str = "reasonable_redress";
const NM: &str = "no_maladministration";
const OJ: &str = "outside_jurisdiction";
const RI: &str = "resolved_with_intervention";

const SCHEME: &str = "In accordance with paragraph 52 of the Housing Ombudsman Scheme,";

/// An outcome is read whole, or not at all and said.
fn broken() -> Vec<Row> {
    let roof = "in the landlord’s handling of a roof leak.";
    let with = |words: &str| finds(&format!("3. {SCHEME} there was {words} {roof}"));
    let one = |outcome: &'static str| vec![found(&[(outcome, "roof leak")])];
    vec![
        row_or_said("a line break after no", with("no\nmaladministration"), one(NM)),
        row_or_said("a line break and an empty line after no", with("no\n\nmaladministration"), one(NM)),
        row_or_said("a page number inside severe maladministration", with("severe\n9\nmaladministration"), one(SM)),
        row_or_said("a page head inside service failure", with("service\n\nPage 9 of 12\n\nfailure"), one(SF)),
        row_or_said("a form feed inside severe maladministration", with("severe\n\u{c}maladministration"), one(SM)),
        row_or_said(
            "no space before no",
            finds(&format!(
                "3. {SCHEME} there was service failure in the landlord’s handling of a roof leakand no maladministration in its handling of the associated complaint."
            )),
            vec![found(&[(SF, "roof leak"), (NM, "associated complaint")])],
        ),
        row_or_said("no space after no", with("nomaladministration"), one(NM)),
        row_or_said("no space in severe maladministration", with("severemaladministration"), one(SM)),
        row_or_said("there no maladministration", finds(&format!("3. {SCHEME} there no maladministration {roof}")), one(NM)),
        row_or_said("as service failure", finds(&format!("3. {SCHEME} there was as service failure {roof}")), one(SF)),
        row_or_said("serve maladministration", with("serve maladministration"), one(SM)),
        row_or_said("sever maladministration", with("sever maladministration"), one(SM)),
        row("letters apart", with("n o m aladministration"), one(NM)),
    ]
}

/// A finding that is denied, or that would have been made, is none.
fn negated() -> Vec<Row> {
    let beside = |words: &str| {
        finds(&format!("3. {SCHEME} there was maladministration in the landlord’s handling of a roof leak. {words}"))
    };
    let one = || vec![found(&[(M, "roof leak")])];
    vec![
        row("redress has not been offered", beside("Reasonable redress was not offered by the landlord."), one()),
        row("a finding of redress cannot be made", beside("A finding of reasonable redress could therefore not be made."), one()),
        row(
            "redress would have been found",
            beside("Had it paid what it offered, we would have found reasonable redress."),
            one(),
        ),
        row("not severe", beside("The landlord did apologise, which is why we have not found severe maladministration."), one()),
        row("but for", beside("There may have been no maladministration but for the second delay."), one()),
        row(
            "the words of the matter hold redress",
            finds(&format!(
                "3. {SCHEME} there was maladministration in the landlord’s handling of the associated complaint and the amount of redress offered."
            )),
            vec![found(&[(M, "associated complaint and the amount of redress")])],
        ),
        row(
            "the matter is the landlord's offer of redress",
            finds(&format!("3. {SCHEME} there was service failure in the landlord’s offer of redress for the roof leak.")),
            vec![found(&[(SF, "offer of redress")])],
        ),
    ]
}

/// What can stand before an outcome.
fn frames() -> Vec<Row> {
    let roof = "in the landlord’s handling of a roof leak.";
    let framed = |frame: &str, outcome: &str| finds(&format!("3. {frame} {outcome} {roof}"));
    let one = |outcome: &'static str| vec![found(&[(outcome, "roof leak")])];
    vec![
        row(
            "53.b without the word paragraph",
            finds(
                "3. In accordance with 53.b of the Scheme, the landlord has made an offer of redress for its handling of a roof leak which, in the Ombudsman’s opinion, resolves this complaint satisfactorily.",
            ),
            one(RR),
        ),
        row(
            "53(b) without the word paragraph",
            finds(
                "3. In line with 53(b) of the Housing Ombudsman Scheme the landlord offered redress before our investigation which put right its handling of a roof leak.",
            ),
            one(RR),
        ),
        row("there was evidence of", framed("There was evidence of", "service failure"), one(SF)),
        row("the landlord demonstrated", framed("The landlord demonstrated", "maladministration"), one(M)),
        row("finds there to be", framed("The Ombudsman finds there to be", "maladministration"), one(M)),
        row("finds there to have been", framed("We find there to have been", "service failure"), one(SF)),
        row("there has not been", framed("There has not been", "maladministration"), one(NM)),
        row(
            "the landlord is responsible for",
            framed("We find that the landlord is responsible for", "severe maladministration"),
            one(SM),
        ),
        row("was not responsible for", framed("We find that the landlord was not responsible for", "maladministration"), one(NM)),
    ]
}

fn lists() -> Vec<Row> {
    let both = |a: &'static str, b: &'static str| vec![found(&[(a, "roof leak"), (b, "complaint")])];
    let decided = |found: &str| {
        decision_finds("The complaint is about the landlord’s handling of:\nA roof leak.\nThe associated complaint.", found)
    };
    vec![
        row(
            "two items in one sentence",
            finds(
                "3. The Ombudsman finds that there was: A service failure in the landlord’s handling of a roof leak; and A service failure in its handling of the associated complaint.",
            ),
            both(SF, SF),
        ),
        row(
            "two items of different outcomes in one sentence",
            finds(&format!(
                "3. {SCHEME} there was: a. maladministration in the landlord’s handling of a roof leak; and b. no maladministration in its handling of the associated complaint."
            )),
            both(M, NM),
        ),
        row_or_said(
            "an outcome alone on its line",
            decided(
                "We have found:\nmaladministration\nby the landlord in its handling of a roof leak\nservice failure\nby\nthe landlord in its handling of the associated complaint",
            ),
            both(M, SF),
        ),
        row(
            "including its failure to, and a list",
            finds(&format!(
                "3. {SCHEME} there was maladministration in the landlord’s handling of a roof leak, including its failure to:\n  a. keep to its own times.\n  b. tell the resident what it would do."
            )),
            vec![found(&[(M, "roof leak")])],
        ),
        said(
            "a pair whose complaint is empty",
            decision_finds(
                "The complaint is about the landlord’s handling of a roof leak.",
                "We have found service failure.\nWhat we found and why\nComplaint\n\nFinding\nService failure\nThe landlord did not mend the roof in time.",
            ),
            "findings",
        ),
        row(
            "one outcome for two heads",
            finds(&format!(
                "3. {SCHEME} there was maladministration in the landlord’s handling of:\n  a. a roof leak.\n  b. the associated complaint."
            )),
            both(M, M),
        ),
    ]
}

/// What a party, another case, the guidance or the Scheme says finds nothing here.
fn whose_words() -> Vec<Row> {
    let beside = |words: &str| {
        finds(&format!("3. {SCHEME} there was maladministration in the landlord’s handling of a roof leak.\n4. {words}"))
    };
    let one = || vec![found(&[(M, "roof leak")])];
    vec![
        row(
            "the landlord found",
            beside("The landlord had found that there was a service failure in its handling of the associated complaint."),
            one(),
        ),
        row(
            "the landlord's response said",
            beside("In its stage 2 response it said that there was service failure in its handling of the associated complaint."),
            one(),
        ),
        row(
            "the resident feels",
            beside(
                "The resident feels that there was severe maladministration in the landlord’s handling of the associated complaint.",
            ),
            one(),
        ),
        row(
            "the guidance says",
            beside(
                "Our remedies guidance says that £100 may be right where there was service failure in how a landlord handled a complaint.",
            ),
            one(),
        ),
        row(
            "another case",
            beside("In case 202217004 we found severe maladministration in the landlord’s handling of leaks."),
            one(),
        ),
        row(
            "the Scheme is quoted",
            beside(
                "Paragraph 52 of the Scheme says that the Ombudsman decides whether there was maladministration, which includes service failure.",
            ),
            one(),
        ),
    ]
}

fn jurisdiction() -> Vec<Row> {
    let with = |words: &str| {
        report(HEADS, &format!("3. {SCHEME} there was maladministration in the landlord’s handling of a roof leak.\n4. {SCHEME} there was service failure in the landlord’s handling of the associated complaint."), "Orders\n\n1. Within 4 weeks the landlord must apologise to the resident.")
            .replace("Background\n\n", &format!("Jurisdiction\n\n{words}\n\nBackground\n\n"))
    };
    vec![
        row(
            "outside jurisdiction, as a whole",
            decision_finds(
                "The complaint is about the landlord’s handling of:\na) A roof leak.\nb) The landlord’s complaint handling.",
                "We have found that the complaint is outside our jurisdiction.",
            ),
            vec![found(&[(OJ, "complaint")]), heads(&["roof leak", "complaint handling"])],
        ),
        row(
            "resolved, as a whole",
            decision_finds(
                "The complaint is about the landlord’s handling of:\na) A roof leak.\nb) The landlord’s complaint handling.",
                "The complaint was resolved following our intervention.",
            ),
            vec![found(&[(RI, "")])],
        ),
        row(
            "the landlord argued that it is outside",
            with(
                "2. The landlord argued that the complaint falls under paragraph 42(b) of the Scheme. We do not agree, and we have investigated it.",
            ),
            vec![outside(&[])],
        ),
        row(
            "not considered under a paragraph",
            with(
                "2. The resident also complained about her service charge. In accordance with paragraph 42(d) of the Scheme, this is outside the Ombudsman’s jurisdiction. She may go to the First-tier Tribunal.",
            ),
            vec![outside(&["42(d)"])],
        ),
        row(
            "what a decision has not investigated, in its list",
            decision_finds(
                "The complaint is about the landlord’s handling of:\nA roof leak.\nThe rise in the service charge.",
                "We have found maladministration in the landlord’s handling of a roof leak.\nWe have not investigated the rise in the service charge.",
            ),
            vec![found(&[(M, "roof leak"), (OJ, "rise in the service charge")])],
        ),
    ]
}

fn complaints() -> Vec<Row> {
    let about = |list: &str| decision_finds(list, "We have found maladministration in the landlord’s handling of the matter.");
    vec![
        row(
            "a head that ends in concerns",
            about("a) The landlord’s handling of damp concerns\nb) The landlord’s complaint handling"),
            vec![heads(&["damp concerns", "complaint handling"])],
        ),
        row(
            "a head that ends in a preposition",
            about("a) The state of the flat when the resident moved in\nb) The landlord’s complaint handling"),
            vec![heads(&["state of the flat when the resident moved in", "complaint handling"])],
        ),
        row(
            "a head that ends in her",
            about("a) The landlord’s handling of the allegations made against her\nb) The landlord’s complaint handling"),
            vec![heads(&["allegations made against her", "complaint handling"])],
        ),
        row(
            "three heads, one with a full stop and two without",
            about(
                "The landlord’s handling of:\nDamp concerns\nThe rent account the resident asked about\nThe associated complaint.",
            ),
            vec![heads(&["Damp concerns", "rent account the resident asked about", "associated complaint"])],
        ),
    ]
}

/// What is right is not warned of.
fn alarms() -> Vec<Row> {
    let heads_and_findings = "3. In accordance with paragraph 52 of the Housing Ombudsman Scheme, there was maladministration in the landlord’s handling of a roof leak.\n4. In accordance with paragraph 52 of the Housing Ombudsman Scheme, there was service failure in the landlord’s handling of the associated complaint.";
    let with = |reasons: &str, orders: &str| {
        report(HEADS, heads_and_findings, &format!("Orders\n\n{orders}")).replace("The landlord did not explain why.", reasons)
    };
    let pays = "1. Within 4 weeks of the date of this report, the landlord must pay the resident £340.";
    vec![
        quiet(
            "an award in another case is no contradiction",
            with("In case 202217004 we ordered the landlord to pay the resident £900 for a like failing.", pays),
            vec![super::ordered("£340")],
            &["money"],
        ),
        quiet(
            "arrears that are written off are no payment",
            with(
                "The landlord did not explain why.",
                &format!(
                    "{pays}\n2. Within 4 weeks of the date of this report, the landlord must write off the former tenant arrears on the resident’s account."
                ),
            ),
            vec![super::ordered("£340")],
            &["money"],
        ),
        quiet(
            "a finding of two matters in one sentence",
            finds(&format!(
                "3. {SCHEME} there was maladministration in the landlord’s handling of a roof leak and the associated complaint."
            )),
            vec![],
            &["complaint"],
        ),
    ]
}
