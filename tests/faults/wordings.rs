//! How does a finding read that no list foresaw: what reaches over words, what only comes near, what answers?
//!
//! These were written before anyone looked at the rules. Each stands for a kind; what is not read is said.

use super::gold::Want;
use super::texts::{HEADS, decision_finds, finds, report};
use super::{Row, found, heads, row, row_or_said, said};

const M: &str = "maladministration";
const SF: &str = "service_failure";
const RR: &str = "reasonable_redress";
const NM: &str = "no_maladministration";
const OJ: &str = "outside_jurisdiction";

const SCHEME: &str = "In accordance with paragraph 52 of the Housing Ombudsman Scheme,";

pub fn rows() -> Vec<Row> {
    [reaches_over(), comes_near(), denying_lists(), in_one_sentence(), not_known(), outside_and_heads()]
        .into_iter()
        .flatten()
        .collect()
}

fn one(outcome: &'static str) -> Vec<Want> {
    vec![found(&[(outcome, "roof leak")])]
}

/// A denial reaches over what stands between it and the outcome.
fn reaches_over() -> Vec<Row> {
    let roof = "in the landlord’s handling of a roof leak.";
    let with = |words: &str| finds(&format!("3. {SCHEME} {words} {roof}"));
    vec![
        row("no failing that amounts to", with("there was no failing that amounts to maladministration"), one(NM)),
        row("nothing that amounted to", with("we have found nothing that amounted to service failure"), one(NM)),
        row(
            "did not find the landlord responsible",
            with("we did not find the landlord responsible for maladministration"),
            one(NM),
        ),
        row("was not guilty of", with("the landlord was not guilty of maladministration"), one(NM)),
        row("does not find that there was", with("the Ombudsman does not find that there was maladministration"), one(NM)),
        row("was not found in", finds(&format!("3. Maladministration was not found {roof}")), one(NM)),
        row(
            "one denial for three outcomes",
            with("there was no service failure, maladministration or severe maladministration"),
            one(NM),
        ),
        row("unable to find", with("the Ombudsman is unable to find maladministration"), one(NM)),
        row_or_said(
            "a denial before a parenthesis",
            finds(&format!(
                "3. {SCHEME} the failings {} did not, taken together, amount to maladministration.",
                &roof[..roof.len() - 1]
            )),
            one(NM),
        ),
        row_or_said("it cannot be concluded", with("it cannot be concluded that there was maladministration"), one(NM)),
        row(
            "an offer that cannot be redress",
            finds(
                "3. In accordance with paragraph 53(b) of the Scheme, the offer of £60 cannot be considered reasonable redress for a roof leak. There was service failure in the landlord’s handling of a roof leak.",
            ),
            one(SF),
        ),
        row(
            "an offer that does not resolve",
            finds(
                "3. In accordance with paragraph 53(b) of the Scheme, the landlord has made an offer of redress which does not resolve the complaint. We therefore find service failure in its handling of a roof leak.",
            ),
            one(SF),
        ),
    ]
}

/// What an outcome is compared with was not found.
fn comes_near() -> Vec<Row> {
    let with = |words: &str| finds(&format!("3. {SCHEME} there was {words} in the landlord’s handling of a roof leak."));
    vec![
        row("service failure, but not maladministration", with("service failure, but not maladministration,"), one(SF)),
        row("maladministration rather than service failure", with("maladministration rather than service failure"), one(M)),
        row("in brackets what it was not", with("service failure (not maladministration)"), one(SF)),
        row("bordering on", with("service failure, bordering on maladministration,"), one(SF)),
        row("a failure in service", with("a failure in service"), one(SF)),
        row(
            "a lesser finding that would not do",
            finds(
                "3. There was severe maladministration in the landlord’s handling of a roof leak. A finding of maladministration alone would not reflect the harm.",
            ),
            one("severe_maladministration"),
        ),
        row(
            "instances of service failure",
            finds(&format!("3. {SCHEME} there were instances of service failure in the landlord’s handling of a roof leak.")),
            one(SF),
        ),
        row(
            "short of severe",
            finds(
                "3. The failings were just short of severe maladministration: there was maladministration in the landlord’s handling of a roof leak.",
            ),
            one(M),
        ),
    ]
}

/// A lead-in that denies what its items name.
fn denying_lists() -> Vec<Row> {
    let list = |yes: &str, no: &str| {
        finds(&format!(
            "3. {yes}\n  a. maladministration in the landlord’s handling of a roof leak.\n\n4. {no}\n  a. service failure in its handling of the associated complaint."
        ))
    };
    let both = || vec![found(&[(M, "roof leak"), (NM, "associated complaint")])];
    vec![
        row(
            "a list of what it was not responsible for",
            list("The landlord was responsible for:", "The landlord was not responsible for:"),
            both(),
        ),
        row("a list of what was not found", list("We found:", "We did not find:"), both()),
        row("a list below there was no", list("There was:", "There was no:"), both()),
        row(
            "a list below none of the following",
            list("We found:", "The landlord was not responsible for any of the following:"),
            both(),
        ),
        row(
            "items that say whether it was responsible",
            decision_finds(
                "The complaint is about the landlord’s handling of:\nA roof leak.\nThe associated complaint.",
                "We have found that the landlord:\nwas responsible for maladministration in its handling of a roof leak\nwas not responsible for maladministration in its handling of the associated complaint",
            ),
            both(),
        ),
    ]
}

fn in_one_sentence() -> Vec<Row> {
    let both = |a, b| vec![found(&[(a, "roof leak"), (b, "associated complaint")])];
    vec![
        row(
            "but a service failure",
            finds(
                "3. We have found no maladministration in the landlord’s handling of a roof leak, but a service failure by the landlord in its handling of the associated complaint.",
            ),
            both(NM, SF),
        ),
        row(
            "and reasonable redress offered",
            finds(&format!(
                "3. {SCHEME} there was maladministration in its handling of a roof leak and reasonable redress offered in relation to its handling of the associated complaint."
            )),
            both(M, RR),
        ),
        row(
            "but reasonable redress in another matter",
            finds(
                "3. We have found maladministration by the landlord in its handling of a roof leak, but reasonable redress by the landlord in its handling of the associated complaint.",
            ),
            both(M, RR),
        ),
    ]
}

/// Words that are not known to find or to deny are said.
fn not_known() -> Vec<Row> {
    let plain = report(
        "1. The complaint is about the landlord’s homes.",
        "{}",
        "Orders\n\n1. Within 4 weeks the landlord must apologise.",
    );
    let beside = |words: &str| plain.replace("{}", &format!("3. {SCHEME} there was service failure in its replies.\n4. {words}"));
    vec![
        said(
            "found in an unknown frame",
            beside("In respect of the roof, its actions tipped into maladministration."),
            "findings",
        ),
        said(
            "a question and its answer",
            beside("The resident asked whether there was maladministration in the handling of the roof. There was not."),
            "findings",
        ),
        said(
            "a finding behind one that would have been made",
            beside(
                "We would have found service failure in its record keeping, but it put this right, and so we found reasonable redress.",
            ),
            "findings",
        ),
        said(
            "the same outcome, not named again",
            plain.replace(
                "{}",
                &format!("3. {SCHEME} there was service failure in its replies. We found the same in its record keeping."),
            ),
            "findings",
        ),
        said(
            "a denial with a parenthesis inside",
            beside("There was not, in our opinion, any maladministration over the roof."),
            "findings",
        ),
        said("an outcome that is misspelt", beside("There was maladminstraiton in its record keeping."), "findings"),
        said("no fault, and no outcome named", beside("The landlord was not at fault in its record keeping."), "findings"),
    ]
}

fn outside_and_heads() -> Vec<Row> {
    let scope = |words: &str| {
        report(
            HEADS,
            "3. There was service failure in the landlord’s handling of a roof leak.",
            "Orders\n\n1. Within 4 weeks the landlord must apologise.",
        )
        .replace("Background\n\n", &format!("Jurisdiction\n\n2. {words}\n\nBackground\n\n"))
    };
    let bare = |list: &str| decision_finds(list, "We have found maladministration in the landlord’s handling of the matter.");
    vec![
        row(
            "one that the Ombudsman may not consider",
            scope(
                "The complaint about the sinking fund is one that the Ombudsman may not consider, in accordance with paragraph 42(d) of the Scheme.",
            ),
            vec![super::outside(&["42(d)"])],
        ),
        row(
            "not a matter that we can consider",
            scope("In line with paragraph 42(f) of the Scheme, the claim for her injury is not a matter that we can consider."),
            vec![super::outside(&["42(f)"])],
        ),
        row(
            "the landlord says that it is outside",
            finds(
                "3. The landlord says that the roof is outside the Ombudsman’s jurisdiction. We do not accept this. There was maladministration in its handling of a roof leak.",
            ),
            one(M),
        ),
        row(
            "the matter holds redress below a lead-in",
            finds(&format!(
                "3. {SCHEME} there was no maladministration in the landlord’s:\n  a. handling of a roof leak.\n  b. handling of the associated complaint and the redress offered for it."
            )),
            vec![found(&[(NM, "roof leak"), (NM, "associated complaint")])],
        ),
        row(
            "a matter left out in a decision",
            decision_finds(
                "The complaint is about the landlord’s handling of:\nA roof leak.\nThe rise in the service charge.",
                "We have found maladministration in the landlord’s handling of a roof leak.\nThe rise in the service charge is a matter we may not consider.",
            ),
            vec![found(&[(M, "roof leak"), (OJ, "rise in the service charge")])],
        ),
        row(
            "heads without marks that end in a preposition",
            bare(
                "The landlord’s handling of the flat that the resident moved in to\nThe landlord’s handling of the associated complaint",
            ),
            vec![heads(&["flat that the resident moved in to", "associated complaint"])],
        ),
        row(
            "outcomes alone on their lines are no wrapped text",
            decision_finds(
                "The landlord’s handling of a leak through the roof of the bin store\nThe landlord’s response to the noise\nThe landlord’s handling of the associated complaint",
                "We have found:\nservice failure\nby the landlord in its handling of a leak through the roof of the bin store\nmaladministration\nin its response to the noise\nno maladministration\nby the landlord in its handling of the associated complaint",
            ),
            vec![
                heads(&["leak through the roof of the bin store", "response to the noise", "associated complaint"]),
                found(&[(SF, "bin store"), (M, "noise"), (NM, "associated complaint")]),
            ],
        ),
    ]
}
