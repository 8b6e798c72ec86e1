//! What of the head could not be read? One sentence for each, with what to do about it.

use crate::determination::date::Date;
use crate::determination::{Area, Diagnostic, Severity};
use crate::span::Span;

fn problem(code: &'static str, severity: Severity, message: &str, span: Option<Span>) -> Diagnostic {
    Diagnostic { code, area: Area::Head, severity, message: message.to_string(), span, other_span: None }
}

/// No head at all: the text starts late.
pub fn no_head() -> Diagnostic {
    let message = "The head of the determination was not found: no case reference, landlord or date. Times that count from its date cannot be computed.";
    problem("no_head", Severity::Warning, message, None)
}

/// Neither a COMPLAINT line nor a Case ID nor a title with a reference.
pub fn no_case_reference() -> Diagnostic {
    let message = "No case reference was found. It was looked for on a line “COMPLAINT” with nine digits, in a row “Case ID”, and in the title.";
    problem("no_case_reference", Severity::Warning, message, None)
}

/// A reference with too few or too many digits.
pub fn irregular_reference(number: &str, span: Span) -> Diagnostic {
    let message = &format!(
        "The case reference “{number}” has {} digits, where the Ombudsman’s have nine. It is given as printed.",
        number.len()
    );
    problem("irregular_case_reference", Severity::Warning, message, Some(span))
}

/// The title names another case than the line that counts.
pub fn references_differ(title: Span, line: Span) -> Diagnostic {
    let message = "The title and the line below it give different case references. The one below is used.";
    Diagnostic { other_span: Some(line), ..problem("case_references_differ", Severity::Warning, message, Some(title)) }
}

/// No landlord anywhere in the head.
pub fn no_landlord() -> Diagnostic {
    let message =
        "No landlord was found. Its name was looked for below the case reference, in a row “Landlord”, and in the title.";
    problem("no_landlord", Severity::Warning, message, None)
}

/// Only the title names the landlord.
pub fn landlord_from_title(span: Span) -> Diagnostic {
    let message = "The landlord’s name was not found where it should stand, so it was read from the title.";
    problem("landlord_from_title", Severity::Info, message, Some(span))
}

/// Words of the head where more stands than is read.
pub fn cut(span: Span) -> Diagnostic {
    let message = "More stands here in the head than is read: a name or value may be cut short. Check it in the text.";
    problem("head_cut", Severity::Warning, message, Some(span))
}

/// No date; `instead` is what stands in its place.
pub fn no_date(instead: Option<Span>) -> Diagnostic {
    let message = match instead {
        Some(_) => {
            "No date of the determination was found: these words stand where it should be. Times that count from it cannot be computed."
        }
        None => "No date of the determination was found below the landlord’s name. Times that count from it cannot be computed.",
    };
    problem("no_date", Severity::Warning, message, instead)
}

/// Words that should be a date.
pub fn unread_date(span: Span) -> Diagnostic {
    let message = "This should be the date of the determination, but it names no day of the calendar. Times that count from it cannot be computed.";
    problem("date_not_read", Severity::Warning, message, Some(span))
}

/// A second date says when the original was issued.
pub fn reissued(original: Date, span: Option<Span>) -> Diagnostic {
    let message = &format!(
        "The head says that an original was issued on {}. Times are counted from the date printed first; check whether the review changed them.",
        original.long()
    );
    problem("reissued", Severity::Info, message, span)
}
