//! How is an order shown? What must be done, by when, what is to be paid, and who sees to it.

use super::advise;
use super::dom::{Hidden, Piece};
use super::marks::MarkKind;
use super::paint::{MOST_ITEMS, Painter, item_id, item_name, left_out, notes_beside};
use super::words;
use crate::determination::{Area, Deadline, Order, Payment};
use crate::export::{pounds, say};

/// Fills the list of orders.
pub fn paint(painter: &mut Painter, page: &Piece) {
    let d = painter.determination();
    if d.orders.is_empty() {
        none(painter, page);
    }
    let done = painter.case.done();
    if done > 0 {
        let orders = words::count(d.orders.len(), "order is", "orders are");
        page.note("done-count", format!("{done} of {orders} marked as done, by you."));
    }
    painter.list(page, "orders", &d.orders, order);
}

/// What there is to say where no order was read: that none was made, if the text says so.
fn none(painter: &mut Painter, page: &Piece) {
    let Some(span) = words::no_orders(painter.determination()) else {
        return page.note("no-orders", "Not found in this text: no order could be read.").done();
    };
    page.note("no-orders", format!("No orders were made. The text says: “{}” ", span.of(&painter.case.text).trim()));
    painter.show_in(page, "no-orders", "that no orders were made", span);
}

fn order(painter: &mut Painter, n: usize, order: &Order) -> Option<Piece> {
    let piece = Piece::of("t-order")?;
    let (id, name) = (item_id("order", n), item_name("order", n));
    piece.named(&id).text("label", title(order, n)).text("text", order.text.as_str());
    kinds(&piece, order);
    if let Some(condition) = &order.condition {
        piece.note("condition", format!("Depends on a condition: {condition}"));
    }
    details(&piece, order);
    due(painter, &piece, order, n);
    if let Some(payment) = &order.payment {
        pay(&piece, payment);
    }
    evidence(painter, &piece, order, n);
    own(painter, &piece, n, &name);
    notes_beside(painter, &piece, order.span);
    painter.show_in(&piece, "acts", &name, order.span);
    painter.report_in(&piece, "report", &name, (Area::Orders, Some(order.span)));
    if let Some(deadline) = &order.deadline {
        if !order.span.holds(deadline.span) {
            painter.show_other(&piece, "acts", ("Show deadline in text", &name), deadline.span);
        }
        painter.mark(deadline.span, MarkKind::Date, &id);
    }
    Some(piece)
}

/// "Order 2: Compensation, £650".
fn title(order: &Order, n: usize) -> String {
    let kind = order.kinds.first().map_or("", |kind| kind.name());
    let sum = match &order.payment {
        Some(payment) => {
            payment.amount_pence.map_or_else(|| ", a sum not yet known".into(), |pence| format!(", {}", pounds(pence)))
        }
        None => String::new(),
    };
    format!("{}: {kind}{sum}", item_name("Order", n))
}

fn kinds(piece: &Piece, order: &Order) {
    let wider = order.wider.then_some("Wider order");
    for name in order.kinds.iter().map(|k| k.name()).chain(wider) {
        piece.line("kinds", "t-kind", name);
    }
}

fn details(piece: &Piece, order: &Order) {
    for detail in order.details.iter().take(MOST_ITEMS) {
        piece.line("details", "t-detail", detail.text.as_str());
    }
    left_out(piece, "details", order.details.len().saturating_sub(MOST_ITEMS));
    piece.hide("details", Hidden::when(order.details.is_empty()));
}

fn due(painter: &Painter, piece: &Piece, order: &Order, n: usize) {
    let done = painter.case.is_done(n);
    let Some(deadline) = &order.deadline else {
        let tag = if done { "Done, as you marked it" } else { "No date" };
        return piece.text("due", "No date found in this text").text("due-tag", tag).done();
    };
    let day = deadline.date.map_or_else(|| deadline.text.clone(), words::weekday_long);
    piece.text("due", format_args!("Due: {day}")).hide("how-row", Hidden::No).text("how", how(deadline));
    if let Some(caution) = &deadline.caution {
        piece.note("caution", format!("This is {caution}."));
    }
    match deadline.date {
        Some(date) => painter.days_left(piece, "due-tag", date, done),
        None if done => piece.text("due-tag", "Done, as you marked it").class("due-tag", "done").done(),
        None => piece.text("due-tag", "No date").done(),
    }
}

/// How the day was worked out.
fn how(deadline: &Deadline) -> String {
    let way = deadline.computation.as_deref().unwrap_or(words::basis(deadline.basis));
    if deadline.date.is_some() { format!("{way} (“{}”)", deadline.text) } else { way.into() }
}

fn pay(piece: &Piece, payment: &Payment) {
    let sum = payment.amount_pence.map_or_else(|| "A sum not yet known".into(), pounds);
    piece.hide("pay-row", Hidden::No).text("pay", sum).text("pay-how", pay_how(payment));
}

fn pay_how(payment: &Payment) -> String {
    let mut out = String::new();
    if let (Some(prior), Some(amount)) = (payment.prior_offer_pence, payment.amount_pence) {
        out = super::money::prior_words(payment.prior_offer_terms, prior, amount);
    }
    if payment.may_deduct_paid {
        out += "The landlord may take off what it has paid already. ";
    }
    if let Some(terms) = payment.terms.as_ref().or(payment.payee.as_ref()) {
        say(&mut out, format_args!("To be paid: {terms}"));
    }
    out
}

/// What such an order means, who must act and how, and what shows that it was done.
fn evidence(painter: &Painter, piece: &Piece, order: &Order, n: usize) {
    let Some(kind) = order.kinds.first().map(|kind| kind.code()) else { return };
    advise::put(piece, "plain", "order", if order.wider { "wider" } else { kind });
    piece.hide("evidence", Hidden::No).text("who", painter.case.who(n));
    for list in advise::evidence_lists(order, &painter.case.text) {
        advise::put(piece, "evidence-list", "evidence", list);
    }
}

/// What the person added: a tick, an owner.
fn own(painter: &Painter, piece: &Piece, n: usize, name: &str) {
    // To those who hear the page, each order's fields and headings need its name.
    let which = format!(" for {name}");
    piece.text("done-what", format_args!(" ({name})")).text("owner-which", which.as_str()).text("evidence-which", which);
    piece.text("which", format_args!(" ({name})"));
    let Some(own) = painter.case.mine.get(n) else { return };
    if let Some(field) = piece.field("done", n) {
        field.set_checked(own.done);
    }
    if let Some(field) = piece.field("owner", n) {
        field.set_value(&own.owner);
    }
    if own.done {
        piece.own_class("is-done");
    }
}
