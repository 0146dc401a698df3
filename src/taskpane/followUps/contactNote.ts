import type { ContactNote, DueView } from "../../core/analysis/followUps/dueViews";
import { serialOfIsoDay } from "../../core/values/dates/serialDay";

/** Whom a contact was with: a line of the due list, or a customer that has none. */
export type Contacted = Pick<DueView, "id" | "customerId" | "companyName" | "owner" | "everyDays">;

/** The form of one contact; days as "YYYY-MM-DD", "" = not filled in. */
export interface ContactFields {
  readonly day: string;
  readonly channel: string;
  readonly person: string;
  readonly content: string;
  readonly nextStep: string;
  readonly nextDay: string;
}

export type ContactFault = "future" | "early";

/** What is wrong with the days of a contact: it cannot lie ahead, and the next one must. */
export function contactFault({ day, nextDay }: ContactFields, today: string): ContactFault | null {
  if (day > today) return "future";
  return nextDay !== "" && nextDay <= day ? "early" : null;
}

/** Whether everything a row of the follow-ups needs is filled in. */
export function isComplete(fields: ContactFields): boolean {
  return [fields.day, fields.channel, fields.person, fields.content].every((text) => text.trim() !== "");
}

/** The contact as it will be filed; whatever was left empty is left out. */
export function contactNoteOf(
  { customerId, companyName }: Pick<DueView, "customerId" | "companyName">,
  fields: ContactFields,
): ContactNote {
  const nextStep = fields.nextStep.trim();
  return {
    customerId: customerId || companyName,
    companyName,
    followedUpAt: serialOfIsoDay(fields.day),
    followedUpBy: fields.person.trim(),
    channel: fields.channel.trim(),
    content: fields.content.trim(),
    ...(nextStep === "" ? {} : { nextStep }),
    ...(fields.nextDay === "" ? {} : { nextFollowUpAt: serialOfIsoDay(fields.nextDay) }),
  };
}
