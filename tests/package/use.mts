// Do the types compile as a person would use them? Checked by the TypeScript compiler, never run.
import { analyse, analyseAll, version, type Determination, type Outcome, type Span } from "../../target/package-test/index.mjs";

const answer: Determination = analyse("text");
const outcomes: Outcome[] = answer.findings.map((finding) => finding.outcome);
const words = ([start, end]: Span): string => "text".slice(start, end);
const due: (string | null)[] = answer.orders.map((order) => order.deadline?.date ?? null);
const pence: number = answer.remedy.ordered_pence;
const all: Determination[] = analyseAll("text");
export const used = [version(), outcomes, words(answer.findings[0]!.span), due, pence, all];

// @ts-expect-error An outcome is one of a closed list.
export const wrong: Outcome = "upheld";
// @ts-expect-error What may be absent must be looked at first.
answer.landlord.length;
