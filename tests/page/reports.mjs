// Which reports do the tests of the page read? Our own words about places that do not exist.

export const APOLOGY = "Within 2 weeks of the date of this report, the landlord must apologise to the resident in writing. The apology must come from a senior member of staff.";
export const PAYMENT = "Within 2 weeks of the date of this report, the landlord must pay the resident £436 compensation for the delay in mending the lift.";
export const INSPECTION = "Within 4 weeks of the date of this report, the landlord must inspect the lift and send the resident a copy of the report.";
export const RECEIPTS = "Within 4 weeks of the date of this report, the landlord must ask the resident for receipts of her taxi fares, and reimburse her.";

/** A report of 2 June 2026 with these orders, or with what it says in their place. */
export function report({ reference = "202699001", landlord = "Oak Vale Homes", date = "2 June 2026", orders = [APOLOGY, PAYMENT, INSPECTION], instead = "", recommendations = [], outcome = "maladministration" } = {}) {
  const numbered = orders.map((order, n) => `${n + 3}. ${order}`).join("\n\n");
  const recommended = recommendations.length ? `Recommendations\n\n${recommendations.map((words, n) => `${n + 30}. ${words}`).join("\n\n")}\n` : "";
  return `REPORT

COMPLAINT ${reference}

${landlord}

${date}

The complaint

1. The complaint is about the landlord’s handling of a broken lift.

Determination

2. In accordance with paragraph 52 of the Scheme, there was ${outcome} in the landlord’s handling of a broken lift.

Orders

${instead || numbered}

${recommended}`;
}

/** A decision with as many orders as the longest have, each with details, in the form used since October 2025. */
export function decision() {
  const long = "The landlord must show that it has looked at every visit, every letter and every call about the lift, at what it knew on each day, at what it did then, and at what it should have done, and must set out what it will do differently from now on. ";
  const rows = ["Apology order", "Compensation order", "Works order", "Inspection order", "Review order", "Training order", "Action plan order", "Meeting order"];
  const table = rows.map((name, n) => `${n + 1}\t${name}\n\n${name.startsWith("Comp") ? "The landlord must pay the resident £1,250 compensation." : "The landlord must act on the lift."} ${long.repeat(n === 0 ? 3 : 1)}\tNo later than ${14 + n} December 2026`).join("\n");
  return `Decision

Case ID\t202699777
Decision type\tInvestigation
Landlord\tOak Vale Homes
Landlord type\tHousing Association
Occupancy\tAssured Tenancy
Date\t17 November 2026

Background

${long.repeat(30)}

What the complaint is about

The complaint is about the landlord’s handling of:

a) The broken lift.
b) The associated complaint.

Our decision (determination)

We have found:

a) Maladministration in the landlord’s handling of the broken lift.
b) Service failure in the landlord’s handling of the complaint.

We have made orders for the landlord to put things right.

Summary of reasons

${long.repeat(20)}

Putting things right

Where we find service failure, maladministration or severe maladministration we can make orders for the landlord to put things right.

Orders

Landlords must comply with our orders in the manner and timescales we specify.

Order\tWhat the landlord must do\tDue date
${table}

Our investigation

${long.repeat(120)}
`;
}
