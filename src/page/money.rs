//! How is the money shown? The total, its parts, what was offered before, what is new, and why each sum counts as it does.

use super::advise;
use super::dom::{Hidden, Piece};
use super::glance;
use super::marks::MarkKind;
use super::paint::{MOST_ITEMS, Painter, item_id, item_name, left_out};
use super::words;
use crate::determination::{Area, LedgerEntry, Payment, PaymentPart, PriorOfferTerms};
use crate::export::{how_sure, pounds, say};
use crate::span::Span;

/// Fills the part on money.
pub fn paint(painter: &mut Painter, page: &Piece) {
    let d = painter.determination();
    let paid: Vec<usize> = (0..d.orders.len()).filter(|&i| d.orders[i].payment.is_some()).collect();
    let more = paid.len().saturating_sub(MOST_ITEMS);
    let nothing = paid.is_empty() && d.ledger.is_empty() && d.remedy.recommended_pence == 0;
    if nothing {
        page.note(
            "no-money",
            match words::no_orders(d) {
                Some(_) => "No orders were made, so no sum is ordered.",
                None => "Not found in this text: no order to pay a sum could be read.",
            },
        );
    }
    let Some(money) = Piece::of("t-money").filter(|_| !nothing) else { return };
    glance::bar(&money, d.remedy);
    for &i in paid.iter().take(MOST_ITEMS) {
        rows(painter, &money, i);
    }
    left_out(&money, "notes", more);
    // Where no order pays anything, there is nothing to add up.
    money.hide("table", Hidden::when(paid.is_empty() && how_sure(d).is_empty()));
    money.text("total", format_args!("{}{}", how_sure(d), pounds(d.remedy.ordered_pence)));
    money.text("total-prior", d.remedy.prior_offer_pence.map_or_else(|| "none stated".into(), pounds));
    money.text("total-new", pounds(d.remedy.net_new_pence));
    if d.remedy.recommended_pence > 0 {
        let sum = pounds(d.remedy.recommended_pence);
        let note = format!("{sum} is recommended. It is not part of the total, because the landlord does not have to pay it.");
        money.note("recommended", note);
    }
    for &i in paid.iter().take(MOST_ITEMS) {
        mine(painter, &money, i);
    }
    money.hide("mine", Hidden::when(paid.is_empty())).text("still", pounds(painter.case.still_to_pay()));
    // What nobody filled in says nothing new.
    money.hide("still-line", Hidden::when(painter.case.is_untouched()));
    ledger(painter, &money);
    advise::paint_guidance(painter, &money);
    page.append("money", &money);
}

fn rows(painter: &mut Painter, money: &Piece, i: usize) {
    let d = painter.determination();
    let order = &d.orders[i];
    let Some(payment) = &order.payment else { return };
    let id = item_id("order", i);
    if let Some(span) = payment.span {
        painter.mark(span, MarkKind::Sum, &id);
    }
    for (n, part) in payment.parts.iter().take(MOST_ITEMS).enumerate() {
        part_row(painter, money, &item_name("order", i), n, part);
    }
    left_out(money, "notes", payment.parts.len().saturating_sub(MOST_ITEMS));
    let name = item_name("Order", i);
    let name = match payment.parts.len() {
        0 => format!("{name}: {}", order.kinds.first().map_or("", |kind| kind.name())),
        _ => format!("{name}, in all"),
    };
    let (sum, prior, new) = figures(payment.amount_pence, payment.prior_offer_pence, payment.prior_offer_terms);
    let what = item_name("payment of order", i);
    let row = row(painter, money, &name, [&sum, &prior, &new], &what, payment.span.unwrap_or(order.span));
    if let (Some(row), false) = (row, payment.parts.is_empty()) {
        row.own_class("subtotal");
    }
    let how = how_to_pay(payment);
    if !how.is_empty() {
        money.line("notes", "t-note", how);
    }
}

fn part_row(painter: &mut Painter, money: &Piece, order: &str, n: usize, part: &PaymentPart) {
    let (sum, prior, new) = figures(Some(part.amount_pence), part.prior_offer_pence, None);
    let what = format!("part {} of {order}", n + 1);
    // The column is headed "For".
    let purpose = part.purpose.strip_prefix("for ").unwrap_or(&part.purpose);
    row(painter, money, purpose, [&sum, &prior, &new], &what, part.span);
}

/// The sum, what was offered before and what is new, as table cells.
fn figures(sum: Option<u64>, prior: Option<u64>, terms: Option<PriorOfferTerms>) -> (String, String, String) {
    let Some(sum) = sum else { return ("not yet known".into(), "–".into(), "–".into()) };
    let inside = match terms {
        Some(PriorOfferTerms::InAddition) => 0,
        _ => prior.unwrap_or(0),
    };
    (pounds(sum), prior.map_or_else(|| "–".into(), pounds), pounds(sum.saturating_sub(inside)))
}

fn row(painter: &mut Painter, money: &Piece, name: &str, cells: [&str; 3], what: &str, span: Span) -> Option<Piece> {
    let row = Piece::of("t-sum-row")?;
    row.text("for", name).text("sum", cells[0]).text("prior", cells[1]).text("new", cells[2]);
    painter.show_in(&row, "show", what, span);
    money.append("rows", &row);
    Some(row)
}

/// How an earlier offer stands to the sum ordered, as a sentence.
pub fn prior_words(terms: Option<PriorOfferTerms>, prior: u64, amount: u64) -> String {
    let (prior, new) = (pounds(prior), pounds(amount.saturating_sub(prior)));
    match terms {
        Some(PriorOfferTerms::InAddition) => format!("{prior}, offered before, is still due as well. "),
        Some(PriorOfferTerms::DeductIfPaid) => {
            format!("{prior} may be taken off if it was paid already; then {new} is left. ")
        }
        Some(PriorOfferTerms::Replaced) => format!("This takes the place of {prior} offered before. "),
        _ => format!("{new} is new; {prior} was offered or paid before. "),
    }
}

fn how_to_pay(payment: &Payment) -> String {
    let mut out = String::new();
    if let (Some(prior), Some(amount)) = (payment.prior_offer_pence, payment.amount_pence) {
        out = prior_words(payment.prior_offer_terms, prior, amount);
    }
    if payment.may_deduct_paid {
        out += "The landlord may take off what it has paid already, and the text gives no figure. Enter what was paid below. ";
    }
    if let Some(terms) = &payment.terms {
        say(&mut out, format_args!("How: {terms}"));
    }
    out
}

/// The person's own figures for one payment.
fn mine(painter: &Painter, money: &Piece, i: usize) {
    let order = &painter.determination().orders[i];
    let amount = order.payment.as_ref().and_then(|p| p.amount_pence);
    let (Some(amount), Some(own)) = (amount, painter.case.mine.get(i)) else { return };
    let Some(row) = Piece::of("t-mine-row") else { return };
    let left_out = own.left_out;
    row.text("name", format_args!("Order {}: {} is paid in full", i + 1, pounds(amount)))
        .hide("left-out", Hidden::when(!left_out));
    // To those who hear the page, "this payment" needs its name.
    let which = format!(" for order {}", i + 1);
    row.text("part-which", which.as_str()).text("count-which", which);
    let paid = own.paid;
    if let Some(field) = row.field("count", i) {
        field.set_checked(!left_out);
    }
    if let Some(field) = row.field("paid", i) {
        field.set_disabled(left_out);
        field.set_checked(paid);
    }
    if let Some(field) = row.field("paid-part", i) {
        field.set_disabled(left_out || paid);
        if own.paid_pence > 0 {
            field.set_value(pounds(own.paid_pence).trim_start_matches('£'));
        }
    }
    money.append("mine-rows", &row);
}

fn ledger(painter: &mut Painter, money: &Piece) {
    let d = painter.determination();
    money.hide("ledger", Hidden::when(d.ledger.is_empty()));
    painter.list(money, "ledger-rows", &d.ledger, ledger_row);
}

fn ledger_row(painter: &mut Painter, n: usize, entry: &LedgerEntry) -> Option<Piece> {
    let row = Piece::of("t-ledger-row")?;
    let id = item_id("sum", n);
    row.named(&id)
        .text("sum", pounds(entry.amount_pence))
        .text("role", words::role(entry.role))
        .text("reason", entry.reason.as_str());
    painter.show_in(&row, "show", &item_name("sum", n), entry.span);
    painter.report_in(&row, "show", &item_name("sum", n), (Area::Money, Some(entry.span)));
    let target = entry.order.map_or(id, |i| item_id("order", i));
    painter.mark(entry.span, MarkKind::Sum, &target);
    Some(row)
}
