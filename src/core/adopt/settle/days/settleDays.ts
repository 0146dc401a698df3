import type { Field, Role } from "../../../sheets/fields";
import { settledByContent } from "../../columns/contentOption";
import { most } from "../../columns/contentSupport";
import type { Option, SeenColumn } from "../../columns/seenColumn";
import { foldHeading } from "../../headings/foldHeading";
import { dayOfDeal } from "./dayOfDeal";
import { isLater } from "./laterDays";

/** Events enough to be a list of them. */
const fewestDays = 8;
const confidence = 0.57;

/** Days of something else than the record, or of what is to come. */
const elsewhere =
  /生日|出生|到期|截止|有效|期限|成立|注册|创[立办建]|开业|年检|维保|保养|最[近后]|上次|末次|下次|预[计约]|计划|约定|提醒|[交发出]货|[交提]机|交付|开票|付款|收款|回款|诞辰|^exp$|\b(?:birth\w*|dob|born|bday|geburt\w*|naissance|nacimiento|nascimento|nascita|expir\w*|due|until|valid\w*|found(?:ed|ation|ing)?|establish\w*|last|next|renew\w*|remind\w*|deliver\w*|ship(?:s|ped|ping|ment|ments)?)\b/;
const closing = /完成|完结|关闭|解决|结案|办结|\b(?:closed?|closing|resolved?|done|finish\w*)\b/;

/**
 * Columns of days no heading explains: beside the day of a follow-up one that is always later is the next one, a
 * customer list's only day is when the customer was entered, a list of events without a day has its first. What is
 * headed as a plan (跟进计划, Next step) but holds days is no plan in words: it is read as such a next day.
 */
export function settleDays(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  role: Role,
): readonly (Option | null)[] {
  const free = columns.flatMap((column, i) => (isFreeDay(column, options[i]) ? [i] : []));
  if (free.length === 0 && role !== "transactions") return options;
  if (role === "customers") {
    if (has(options, "registeredOn"))
      return put(columns, options, sinceWhen(columns, options, free), "foundedOn");
    return put(columns, options, onlyPast(columns, options, free), "registeredOn");
  }
  const day: Field = role === "followUps" ? "followedUpAt" : "dealtOn";
  const dated = has(options, day) ? options : dayOfEvents(columns, options, free, day);
  if (role === "transactions" || has(dated, "nextFollowUpAt")) return dated;
  const from = columns[dated.findIndex((option) => option?.field === day)];
  const next = free.find(
    (i) => dated[i]?.field !== day && !closing.test(headingOf(columns[i])) && isLater(columns[i], from),
  );
  return put(columns, dated, next, "nextFollowUpAt");
}

function has(options: readonly (Option | null)[], field: Field): boolean {
  return options.some((option) => option?.field === field);
}

/** Days a heading says are those of a paper or of its payment: they stand in for that of the deal. */
const ofPapers: readonly (Field | null)[] = ["invoicedOn", "paidOn"];

/**
 * The first day of a list of events: of a deal also that of its bill or payment, where no other stands before it and
 * fewer rows say when the goods went out.
 */
function dayOfEvents(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  free: readonly number[],
  day: Field,
): readonly (Option | null)[] {
  const paper = options.findIndex((option) => ofPapers.includes(option?.field ?? null));
  const first = dayOfDeal(columns, free, { first: firstDay(columns, free), paper });
  if (day !== "dealtOn" || paper < 0 || (first !== undefined && first < paper))
    return put(columns, options, first, day);
  return options.map((option, i) => (i === paper && option !== null ? { ...option, field: day } : option));
}

function put(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  at: number | undefined,
  field: Field,
): readonly (Option | null)[] {
  return settledByContent(columns, options, at, { field, confidence, kind: "date" });
}

function headingOf(column: SeenColumn | undefined): string {
  return foldHeading(column?.heading ?? "").words;
}

function isFreeDay({ known, profile }: SeenColumn, option: Option | null | undefined): boolean {
  const isOpen = option === null || option?.field === "nextStep";
  return isOpen && known === undefined && profile.share("date") >= most;
}

/** The one day of a customer list that says when something was, unless another is known already. */
function onlyPast(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  free: readonly number[],
): number | undefined {
  const left = free.filter((i) => !elsewhere.test(headingOf(columns[i])));
  const updated = options.some((option) => option?.field === "updatedOn");
  return left.length === 1 && !updated ? left[0] : undefined;
}

/** Since when there is a customer is known where it is said when he was entered; Since beside that is the firm's own. */
function sinceWhen(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
  free: readonly number[],
): number | undefined {
  return has(options, "foundedOn") ? undefined : free.find((i) => /^since$/.test(headingOf(columns[i])));
}

function firstDay(columns: readonly SeenColumn[], free: readonly number[]): number | undefined {
  return free.find((i) => {
    const heading = headingOf(columns[i]);
    return (
      (columns[i]?.profile.filled ?? 0) >= fewestDays && !elsewhere.test(heading) && !closing.test(heading)
    );
  });
}
