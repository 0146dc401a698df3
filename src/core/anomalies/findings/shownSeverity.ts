import { type Severity, severities } from "../rule/hit";
import type { Found } from "./found";

type Weighed = Pick<Found, "judged" | "severity" | "systemic">;

/** What a finding weighs for people: a problem of the whole column as much as was judged, though its cells are but offers. */
export function shownSeverity({ judged, severity, systemic }: Weighed): Severity {
  return systemic ? judged : severity;
}

/** The errors first, else in the order they came in. */
export function worstFirst<One extends Weighed>(found: readonly One[]): readonly One[] {
  const place = (one: One) => severities.indexOf(shownSeverity(one));
  return [...found].sort((one, other) => place(one) - place(other));
}
