import { addedRow } from "../../changes/addedRow";
import type { Change, Patch } from "../../changes/patch";
import { type AdoptedSheet, adoptedSheetFor, namesOf } from "../../followUps/adoptedSheet";
import type { CellValue } from "../../sheets/cell";
import { halfNameFields } from "../../sheets/fieldGroups";
import { type Field, followUpFields } from "../../sheets/fields";
import { followUps } from "../../sheets/standard/followUps";
import type { Language } from "../../sheets/words";
import { words } from "../../sheets/words";
import type { TablePlace } from "../../templates/naming/naming";
import type { OwnTable } from "../../templates/own/ownSheets";
import { formatSerial } from "../../values/dates/serialDay";
import type { BookContext } from "../context/bookContext";
import { resultChanges } from "../results/resultChanges";
import type { ContactNote } from "./dueViews";

type Values = Readonly<Partial<Record<Field, CellValue>>>;

const contacted = words("记录跟进", "Record a contact");

/**
 * Files a contact that took place: on our follow-up sheet where the workbook has it, else on the team's own in its own
 * columns, else on a new one.
 */
export function contactPatch(context: BookContext, note: ContactNote, language: Language): Patch {
  const own = isStandard(context.own.tables.get("followUps"));
  const adopted = own ? null : soughtSheet(context, note);
  return {
    operation: "follow-up",
    reason: `${contacted[language]} ${note.companyName ?? note.customerId}`,
    changes: adopted
      ? [adoptedRow(context, adopted, note, language)]
      : standardRow(context, note, own, language),
  };
}

function soughtSheet({ book }: BookContext, note: ContactNote): AdoptedSheet | null {
  const { customerId: customer, followedUpBy: person, followedUpAt: day } = note;
  return adoptedSheetFor(book, { customer, person, day });
}

/** A table that only resembles ours may lack a column, and with it a part of the contact. */
function isStandard(table: OwnTable | undefined): boolean {
  const wanted = followUps.columns.filter(({ profile }) => profile === "compact");
  return table !== undefined && wanted.every(({ key }) => table.keys.includes(key));
}

/** The name is left to the formula beside the id wherever that can look it up. */
function standardRow(
  context: BookContext,
  note: ContactNote,
  own: boolean,
  language: Language,
): readonly Change[] {
  const { companyName, ...rest } = note;
  const named = own || context.own.tables.has("customers") || companyName === undefined;
  return resultChanges({ id: "followUps", language }, context, [
    { ...rest, ...(named ? {} : { companyName }) },
  ]);
}

/** One row more on the team's sheet: in its table, or right under the last record where it is a plain range. */
function adoptedRow(context: BookContext, to: AdoptedSheet, note: ContactNote, language: Language): Change {
  const values = withLeftOver(to, { ...namesOf(context.book, note.customerId), ...fieldsOf(note) }, language);
  const cells = new Map([
    ...[...to.columns].map(([field, column]) => [column, values[field] ?? ""] as const),
    ...to.dayCells,
  ]);
  const table = context.tables?.find(
    ({ sheet, firstRow, rows }) =>
      sheet === to.sheet && to.nextRow > firstRow && to.nextRow <= firstRow + rows,
  );
  return table ? tableRow(table, to, cells) : sheetRow(to, cells);
}

function fieldsOf({ customerId: _id, companyName: _name, ...fields }: ContactNote): Values {
  return fields;
}

/** What the sheet has no column for is told in the text: nothing of a contact gets lost. */
function withLeftOver({ columns, dayCells }: AdoptedSheet, values: Values, language: Language): Values {
  const told = followUpFields.flatMap((field) => {
    const value = values[field] ?? "";
    if (value === "" || columns.has(field) || (field === "followedUpAt" && dayCells.size > 0)) return [];
    const heading = followUps.columns.find(({ key }) => key === field)?.heading[language] ?? field;
    const text = field === "nextFollowUpAt" && typeof value === "number" ? formatSerial(value) : value;
    return [language === "zh-CN" ? `${heading}：${text}` : `${heading}: ${text}`];
  });
  const content = [String(values.content ?? ""), ...told].filter((part) => part !== "");
  return { ...values, content: content.join(language === "zh-CN" ? "；" : "; ") };
}

function tableRow(table: TablePlace, to: AdoptedSheet, cells: ReadonlyMap<number, CellValue>): Change {
  const at = (field: Field) => (to.columns.get(field) ?? -1) - table.firstColumn;
  const key = ["customerId", "companyName", "personName", ...halfNameFields, "followedUpAt"] as const;
  const parts = [...to.dayCells.keys()].map((column) => column - table.firstColumn);
  return {
    kind: "add-rows",
    table: table.name,
    sheet: table.sheet,
    key: [...key.map(at), ...parts].filter((position) => position >= 0 && position < table.columns),
    rows: [Array.from({ length: table.columns }, (_, c) => cells.get(table.firstColumn + c) ?? "")],
  };
}

/** A row comes in under the last record, so that totals below it stay below it. */
function sheetRow({ sheet, nextRow, columns }: AdoptedSheet, cells: ReadonlyMap<number, CellValue>): Change {
  const days = new Set([...columns].flatMap(([field, column]) => (/At$/.test(field) ? [column] : [])));
  return addedRow({ sheet, row: nextRow }, cells, (column, value) =>
    days.has(column) && typeof value === "number" ? dayFormat(value) : null,
  );
}

function dayFormat(serial: number): string {
  return Number.isInteger(serial) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm";
}
