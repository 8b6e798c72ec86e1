//! Which columns do the tables have, of which kind, and what does each mean? The dictionary that leaves with them is made of this.

use crate::determination::SumRole;

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What its cells hold.
    pub kind: Kind,
    /// What they say.
    pub meaning: &'static str,
}

/// What the cells of a column hold; an empty cell is always "not there".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// A whole number.
    Whole,
    /// Pounds, with two decimals.
    Pounds,
    /// A day as ISO 8601.
    Day,
    /// `true` or `false`.
    YesNo,
}

impl Kind {
    /// What the dictionary calls it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Whole => "whole number",
            Kind::Pounds => "pounds",
            Kind::Day => "date",
            Kind::YesNo => "true/false",
        }
    }
}

use Kind::{Day, Pounds, Text, Whole, YesNo};

const fn column(name: &'static str, kind: Kind, meaning: &'static str) -> Column {
    Column { name, kind, meaning }
}

/// The tables, each with its file and its columns.
pub const TABLES: [(&str, &[Column]); 4] =
    [("cases.csv", &CASES), ("findings.csv", &FINDINGS), ("orders.csv", &ORDERS), ("sums.csv", &SUMS)];

/// One row a case, also for those without orders and for files that could not be read.
pub const CASES: [Column; 34] = [
    column("case_number", Whole, "The case, from 1, in the order of reading. It joins the tables."),
    column(
        "case_references",
        Text,
        "The Ombudsman's references, each with the word Case before it, so that every program keeps them as text.",
    ),
    column("source", Text, "The file or place that it was read from."),
    column("read", YesNo, "false for a file of which nothing could be read; all other cells of its row are empty."),
    column("not_read_because", Text, "Why a file could not be read."),
    column("landlord", Text, "The landlord, as printed."),
    column("landlord_type", Text, "Its type, as printed in a decision."),
    column("occupancy", Text, "The resident's occupancy, as printed in a decision."),
    column("form", Text, "report (until autumn 2025), decision (since October 2025) or unknown."),
    column("decision_type", Text, "As printed in a decision."),
    column("determination_date", Day, "The date of the determination."),
    column("amended", YesNo, "Whether its head says that it was amended on review."),
    column("amended_date", Day, "The date of the amendment, where the head gives one."),
    column("complaint_heads", Whole, "How many heads of complaint were read."),
    column(
        "themes",
        Text,
        "What the heads are about: the program's own grouping, not the Ombudsman's category. Several are parted by semicolons.",
    ),
    column("findings", Whole, "How many findings were read."),
    column("upheld", Whole, "How many of them are service failure or worse."),
    column("gravest_outcome", Text, "The gravest outcome."),
    column(
        "outside_jurisdiction",
        Whole,
        "How many matters are said to be outside jurisdiction under a paragraph of the Scheme.",
    ),
    column("orders", Whole, "How many orders were read."),
    column("wider_orders", Whole, "How many of them reach beyond the case."),
    column("no_orders_said", YesNo, "Whether the text says that no orders were made."),
    column("recommendations", Whole, "How many recommendations were read."),
    column("ordered", Pounds, "What the orders oblige the landlord to pay, no sum counted twice."),
    column("ordered_certainty", Text, "exact, at_least (more may come on top) or perhaps (the words can be read in two ways)."),
    column("other_ordered", Pounds, "What it would be in the other reading, where there is one with a figure."),
    column("already_offered", Pounds, "How much of it was offered or paid before; empty where no figure is given."),
    column("new_money", Pounds, "Ordered less already offered."),
    column("recommended", Pounds, "What is recommended to be paid, and not ordered."),
    column("payments_without_figure", Whole, "How many orders are to pay something that has no figure: it is in no sum."),
    column("stage_2_date", Day, "The landlord's last answer before the determination, where the text gives its day."),
    column("days_from_stage_2", Whole, "Days from that answer to the determination."),
    column("to_check", Text, "The areas that a person must check; empty where nothing warns. Several are parted by semicolons."),
    column("warnings", Whole, "How many warnings and errors the answer has."),
];

/// One row a finding.
pub const FINDINGS: [Column; 14] = [
    column("case_number", Whole, "The case; it joins the tables."),
    column("case_references", Text, "The Ombudsman's references, each with the word Case before it."),
    column("landlord", Text, "The landlord, as printed."),
    column("determination_date", Day, "The date of the determination."),
    column("finding_number", Whole, "The finding in its case, from 1."),
    column("outcome", Text, "What was found."),
    column("upheld", YesNo, "Whether that is service failure or worse."),
    column("about", Text, "What it is about, in its own words."),
    column("scheme_paragraph", Text, "The paragraph of the Scheme that it cites, with the word paragraph before it."),
    column("head_number", Whole, "The head of complaint that it answers, from 1; empty where it could not be matched."),
    column("head", Text, "The words of that head."),
    column(
        "theme",
        Text,
        "What the head is about: the program's own grouping, not the Ombudsman's category; empty where its words don't tell.",
    ),
    column("second_theme", Text, "A second theme that its words name."),
    column("to_check", YesNo, "Whether the findings of the case are to be checked."),
];

/// One row an order.
pub const ORDERS: [Column; 28] = [
    column("case_number", Whole, "The case; it joins the tables."),
    column("case_references", Text, "The Ombudsman's references, each with the word Case before it."),
    column("landlord", Text, "The landlord, as printed."),
    column("determination_date", Day, "The date of the determination."),
    column("order_number", Whole, "The order in its case, from 1."),
    column("kind", Text, "Its main kind."),
    column("other_kinds", Text, "Other kinds that it has too, parted by semicolons."),
    column("order_words", Text, "The obligation in its own words."),
    column("details", Text, "Items that only describe it, parted by semicolons."),
    column("condition", Text, "The condition that it depends on."),
    column("wider", YesNo, "Whether it reaches beyond the case (Scheme paragraph 54(f) or (g))."),
    column("due_date", Day, "By when; empty where the text gives no day and none can be computed."),
    column(
        "due_basis",
        Text,
        "printed, computed, compliance_clause (one clause for all orders), event (hangs on an event) or recurring.",
    ),
    column("due_computation", Text, "How a computed day was computed."),
    column("due_words", Text, "The words that set the time."),
    column("due_caution", Text, "Why the day needs care, such as a Saturday."),
    column("amount", Pounds, "What is to be paid; empty where the order pays nothing, or gives no figure."),
    column("already_offered", Pounds, "How much of it was offered before."),
    column("new_money", Pounds, "The amount less what was offered within it."),
    column(
        "earlier_offer",
        Text,
        "How the earlier offer stands to the amount: inclusive, in_addition, deduct_if_paid, replaced or deduct_what_was_paid.",
    ),
    column("made_up_of", Text, "The parts of the amount, parted by semicolons."),
    column("payee", Text, "To whom."),
    column("how_to_pay", Text, "To whom and how, in the order's own words."),
    column("to_check", YesNo, "Whether the orders or the sums of the case are to be checked."),
    column("done", YesNo, "Ticked as done by a person; empty where nobody could."),
    column("owner", Text, "Who sees to it, as a person noted."),
    column("paid", Pounds, "What was paid of it, as a person noted."),
    column("left_out", YesNo, "Whether a person left the payment out of what is still to be paid."),
];

/// One row a sum of the orders and recommendations.
pub const SUMS: [Column; 10] = [
    column("case_number", Whole, "The case; it joins the tables."),
    column("case_references", Text, "The Ombudsman's references, each with the word Case before it."),
    column("landlord", Text, "The landlord, as printed."),
    column("determination_date", Day, "The date of the determination."),
    column("sum_number", Whole, "The sum in its case, from 1."),
    column("amount", Pounds, "The sum."),
    column("role", Text, "What it is: total, part, an earlier offer, recommended, restated, and so on."),
    column("counted", YesNo, "Whether it is a total: only totals are added to what is ordered."),
    column("order_number", Whole, "The order that it stands in; empty for a recommendation."),
    column("reason", Text, "Why it has that role, as a sentence."),
];

/// One row a column of the other tables.
pub const DICTIONARY: [Column; 4] = [
    column("table", Text, "The file."),
    column("column", Text, "The column."),
    column("type", Text, "text, whole number, pounds, date or true/false."),
    column("meaning", Text, "What the column says."),
];

/// The name of a role in the table of sums, as in JSON.
pub fn role(role: SumRole) -> &'static str {
    match role {
        SumRole::Total => "total",
        SumRole::Part => "part",
        SumRole::PriorOfferInclusive => "prior_offer_inclusive",
        SumRole::PriorOfferInAddition => "prior_offer_in_addition",
        SumRole::PriorOfferDeductible => "prior_offer_deductible",
        SumRole::PriorOfferReplaced => "prior_offer_replaced",
        SumRole::Rate => "rate",
        SumRole::Reimbursement => "reimbursement",
        SumRole::Recommended => "recommended",
        SumRole::Conditional => "conditional",
        SumRole::Restated => "restated",
        SumRole::Mentioned => "mentioned",
        SumRole::Unassigned => "unassigned",
    }
}
