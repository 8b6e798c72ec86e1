/** A half-open range `[start, end)` in UTF-16 code units of the text as given: `text.slice(...span)` shows the words. */
export type Span = [start: number, end: number];

/** A day as an ISO date, such as "2024-03-27". */
export type IsoDate = string;

/** `report`: until autumn 2025; `decision`: since October 2025. */
export type Format = "report" | "decision" | "unknown";

/** Gravest first. */
export type Outcome =
  | "severe_maladministration"
  | "maladministration"
  | "service_failure"
  | "reasonable_redress"
  | "resolved_with_intervention"
  | "no_maladministration"
  | "outside_jurisdiction"
  | "withdrawn";

export type OrderKind =
  | "apology"
  | "compensation"
  | "reimbursement"
  | "repair"
  | "inspection"
  | "review"
  | "training"
  | "policy"
  | "meeting"
  | "action_plan"
  | "report_to_ombudsman"
  | "evidence"
  | "payment_terms"
  | "other";

/** `event` hangs on a day that is not known, `recurring` comes round again: neither has a date. */
export type DeadlineBasis = "printed" | "computed" | "compliance_clause" | "event" | "recurring";

export type PriorOfferTerms = "inclusive" | "in_addition" | "deduct_if_paid" | "replaced";

/** Only a `total` is added to what is ordered; an `unassigned` sum is listed and never added. */
export type SumRole =
  | "total"
  | "part"
  | "prior_offer_inclusive"
  | "prior_offer_in_addition"
  | "prior_offer_deductible"
  | "prior_offer_replaced"
  | "rate"
  | "reimbursement"
  | "recommended"
  | "conditional"
  | "restated"
  | "mentioned"
  | "unassigned";

export type Certainty = "exact" | "at_least" | "perhaps";

export type ProcedureStage = "complaint" | "stage1_response" | "escalation" | "stage2_response";

export type Severity = "info" | "warning" | "error";

/** An area with a warning or an error is to be checked; `document` covers them all. */
export type Area = "head" | "complaint" | "jurisdiction" | "findings" | "orders" | "money" | "recommendations" | "document";

/** One determination of the Housing Ombudsman. What is absent is `null` or an empty list, never a guess. Sums are in pence. */
export interface Determination {
  schema: number;
  format: Format;
  decision_type: string | null;
  case_refs: string[];
  landlord: string | null;
  landlord_type: string | null;
  occupancy: string | null;
  date: IsoDate | null;
  amended_on_review: boolean;
  amended_date: IsoDate | null;
  head: Head;
  complaint: ComplaintHead[];
  jurisdiction: JurisdictionExclusion[];
  findings: Finding[];
  orders: Order[];
  /** The words that say that nothing is ordered; null where there are orders, or nothing says that there are none. */
  no_orders: Span | null;
  recommendations: Recommendation[];
  remedy: Remedy;
  ledger: LedgerEntry[];
  complaint_procedure: ProcedureStep[];
  diagnostics: Diagnostic[];
}

/** Where the facts of the head stand in the text. */
export interface Head {
  case_refs: Span[];
  landlord: Span | null;
  date: Span | null;
}

/** What a head is about: a grouping of our own, never the Ombudsman's category. */
export type Theme =
  | "property_condition"
  | "complaint_handling"
  | "anti_social_behaviour"
  | "moving_to_a_property"
  | "charges"
  | "staff"
  | "information_and_data_management"
  | "reimbursement_and_payments"
  | "estate_management"
  | "buying_or_selling_a_property"
  | "health_and_safety"
  | "occupancy_rights"
  | "resident_involvement";

export interface ComplaintHead {
  label: string | null;
  text: string;
  theme: Theme | null;
  /** A second theme that its words name. */
  also: Theme[];
  span: Span;
}

/** A matter that is outside jurisdiction, or not investigated, under a numbered paragraph of the Scheme. */
export interface JurisdictionExclusion {
  /** None where a decision names no paragraph. */
  scheme_paragraph: string | null;
  /** Who else may decide it, in the text's own words. */
  route: string | null;
  text: string;
  span: Span;
}

export interface Finding {
  outcome: Outcome;
  about: string;
  scheme_paragraph: string | null;
  /** An index into `complaint`. */
  complaint_head: number | null;
  span: Span;
  outcome_span: Span;
}

/** One obligation. */
export interface Order {
  label: string | null;
  /** Never empty: the first is the main one. */
  kinds: OrderKind[];
  text: string;
  details: Detail[];
  deadline: Deadline | null;
  payment: Payment | null;
  wider: boolean;
  condition: string | null;
  span: Span;
}

export interface Detail {
  text: string;
  span: Span;
}

export interface Deadline {
  date: IsoDate | null;
  text: string;
  basis: DeadlineBasis;
  computation: string | null;
  caution: string | null;
  span: Span;
}

export interface Payment {
  amount_pence: number | null;
  parts: PaymentPart[];
  prior_offer_pence: number | null;
  prior_offer_terms: PriorOfferTerms | null;
  may_deduct_paid: boolean;
  payee: string | null;
  terms: string | null;
  span: Span | null;
}

export interface PaymentPart {
  amount_pence: number;
  for: string;
  /** Who is paid it, where the words name somebody. */
  payee: string | null;
  prior_offer_pence: number | null;
  /** An index into `complaint`. */
  complaint_head: number | null;
  span: Span;
}

export interface Recommendation {
  text: string;
  amount_pence: number | null;
  finding_depends_on_it: boolean;
  span: Span;
}

export interface Remedy {
  ordered_pence: number;
  /** How sure that is: "at least" where a sum of the orders has no role, "perhaps" where two readings are left. */
  certainty: Certainty;
  /** What is ordered in the other reading, where there is one with a figure. */
  other_ordered_pence: number | null;
  prior_offer_pence: number | null;
  net_new_pence: number;
  recommended_pence: number;
}

export interface LedgerEntry {
  amount_pence: number;
  role: SumRole;
  /** Why it has that role, as a sentence. */
  reason: string;
  /** An index into `orders`; `null` for a recommendation. */
  order: number | null;
  span: Span;
}

export interface ProcedureStep {
  stage: ProcedureStage;
  date: IsoDate;
  span: Span;
}

/** What could not be read, does not add up or contradicts itself. */
export interface Diagnostic {
  /** A stable name, such as "parts_do_not_add_up". */
  code: string;
  /** The area whose values may be wrong. */
  area: Area;
  severity: Severity;
  message: string;
  span: Span | null;
  other_span: Span | null;
}
