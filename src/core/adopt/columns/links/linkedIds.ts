import type { Field } from "../../../sheets/fields";
import { holdsFractions } from "../columnProfile";
import type { SeenColumn, SeenSheet } from "../seenColumn";
import { type IdDomain, idDomain } from "./idDomain";
import { areShared, mostly } from "./sharedTexts";

/** A column of a customer list that holds the customers' own numbers, as the lists of events that repeat them tell. */
export interface LinkedIds extends IdDomain {
  readonly sheet: string;
  readonly column: number;
}

/** Numbers of customers hardly come twice on a list of them, and come back on a list of what happened. */
export const leastDistinct = 0.9;

/**
 * The customers' numbers under headings that do not say so (户头, 账号): on customer lists without a sure number, the
 * column of codes whose values come back in a column of another sheet. A sure number no sheet repeats gives way to one that
 * others repeat as the customers': Account ID (18) of the system, beside the Cust # on every invoice.
 */
export function linkedIds(sheets: readonly SeenSheet[]): readonly LinkedIds[] {
  const others = sheets.filter(({ mapping }) => mapping.role !== "customers");
  const seen = others.map((sheet) => ({ sheet, codes: codesOf(sheet) }));
  const events = seen.flatMap(({ codes }) => codes);
  const numbers = seen.flatMap(({ sheet, codes }) => codes.filter((one) => isNumber(sheet, one)));
  return sheets
    .filter(({ mapping }) => mapping.role === "customers")
    .flatMap((sheet) => {
      const own = codesOf(sheet);
      const sure = own.filter((codes) => isNumber(sheet, codes));
      const isNumbered = sheet.mapping.columns.some(isSureNumber);
      // One that people chose, or of no form, is none to compare.
      if (isNumbered && (sure.length === 0 || sure.some((codes) => isListed(codes, events)))) return [];
      const repeated = isNumbered ? numbers : events;
      const found = own.find((codes) => !sure.includes(codes) && isListed(codes, repeated));
      if (found === undefined) return [];
      const { distinct: _, ...ids } = found;
      return [{ ...ids, sheet: sheet.mapping.sheet }];
    });
}

/** A number that cells alone were taken for is given up for one that other sheets repeat. */
const isSureNumber = ({ field, reason }: SeenSheet["mapping"]["columns"][number]): boolean =>
  field === "customerId" && reason.kind !== "content";

const isNumber = ({ mapping }: SeenSheet, { column }: Codes): boolean =>
  mapping.columns.some((mapped) => mapped.column === column && isSureNumber(mapped));

/** A column of codes of one form. */
export interface Codes extends IdDomain {
  readonly column: number;
  /** Different values ÷ filled cells. */
  readonly distinct: number;
}

/** The columns of codes that are not known to be anything else. */
export function codesOf(sheet: SeenSheet): readonly Codes[] {
  return sheet.columns.flatMap((column) => {
    const field = settledField(sheet, column);
    const ids = isFree(column, field) ? idDomain(column) : null;
    if (ids === null || (field === "shortName" && !numbered.test(ids.shape))) return [];
    return [{ ...ids, column: column.column, distinct: column.profile.distinct }];
  });
}

/** What a column is known for; that it numbers orders its cells alone cannot tell. */
function settledField(sheet: SeenSheet, { column }: SeenColumn): Field | null {
  const found = sheet.mapping.columns.find((mapped) => mapped.column === column);
  if (found === undefined) return null;
  return found.field === "orderId" && found.reason.kind === "content" ? "identifier" : found.field;
}

function isFree({ known, profile }: SeenColumn, field: Field | null): boolean {
  if (known !== undefined || profile.ordinal || profile.share("phone") >= somePhones) return false;
  if (holdsFractions(profile)) return false;
  return (field === null || unsettled.has(field)) && holdDigits(profile);
}

const unsettled: ReadonlySet<Field> = new Set<Field>([
  "text",
  "identifier",
  "number",
  "customerId",
  "shortName",
]);
/** CO101, K-0042: what stands so under Acc, beside the whole name, is a number and no short name. */
const numbered = /^A{1,4}[-_/. ]?9{2,}$/;
const somePhones = 0.3;

function holdDigits({ cells, filled }: SeenColumn["profile"]): boolean {
  return cells.filter((cell) => /\d/.test(String(cell))).length >= filled * mostly;
}

/** Each stands there once, and they come back on lists of events. */
export function isListed(own: Codes, events: readonly Codes[]): boolean {
  return own.distinct >= leastDistinct && events.some((codes) => comesBack(own, codes));
}

/** The event's numbers are of the list's form, and some of them are the list's own. */
export function comesBack(own: IdDomain, event: IdDomain): boolean {
  if (event.shape !== own.shape) return false;
  const texts = [...event.values];
  return areShared(
    texts.filter((text) => own.values.has(text)),
    texts,
  );
}
