import type { InspectionContext } from "../../../src/core/anomalies/rule/context";
import type { TableKey } from "../../../src/core/anomalies/rule/hit";
import type { CellValue } from "../../../src/core/sheets/cell";
import { defaultDictionaries } from "../../../src/core/sheets/choices/defaultDictionaries";
import { type Field, fields, type Role, roles } from "../../../src/core/sheets/fields";
import { tiers } from "../../../src/core/sheets/tier";
import type { Book, Table } from "../../../src/core/tables/table";
import { serialOf } from "../../../src/core/values/dates/serialDay";

/**
 * A fixture of one rule: what the context knows ("staff: 张三; 李四"), then tables in the manner of Markdown, each
 * under the name of its role. Cells: text as it stands, "=12" a number, "@2024-05-01" a day, "…" a JSON string. The
 * last column, 期望, names the fields this rule must find in the row ("*": the whole row), each with its correction
 * after "=" where it has one. Under "related" stands a sheet only inspected, as its rules see it: in place of
 * the deals; under "beside" one as it stands in the book. A column is headed by its field, or as in "number:信用额度". A first column "×" repeats the row; {i} counts, {000} counts in three digits.
 */
export interface RuleFixture {
  readonly book: Book;
  readonly context: InspectionContext;
  readonly expected: readonly Expected[];
}

export interface Expected {
  readonly role: TableKey;
  readonly row: number;
  /** null: the whole row. */
  readonly field: Field | null;
  /** undefined: whatever the rule suggests, or nothing. */
  readonly correction?: CellValue;
}

const today = "2024-09-30";

export function readFixture(text: string): RuleFixture {
  const lines = text.split("\n").filter((line) => line !== "");
  const settings = new Map(lines.flatMap((line) => (/^\w+:/.test(line) ? [settingOf(line)] : [])));
  const isRelated = lines.includes("related");
  const nameOf = (role: Role) => (role === "transactions" && isRelated ? "related" : role);
  const parts = roles.map((role) => readTable(role, linesOf(lines, nameOf(role))));
  const table = (role: Role): Table => parts.find((part) => part.table.role === role)?.table ?? empty(role);
  const beside = lines.includes("beside")
    ? readTable("transactions", linesOf(lines, "beside"), "related:0")
    : null;
  return {
    book: {
      customers: table("customers"),
      followUps: table("followUps"),
      transactions: { ...table("transactions"), ...(isRelated && { related: true }) },
      ...(beside && { related: [{ ...beside.table, sheets: ["beside"], related: true }] }),
    },
    context: contextOf(settings),
    expected: [...parts, ...(beside ? [beside] : [])].flatMap((part) => part.expected),
  };
}

function settingOf(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}

function linesOf(lines: readonly string[], role: string): readonly string[] {
  const start = lines.indexOf(role) + 1;
  if (start === 0) return [];
  const end = lines.findIndex((line, i) => i >= start && !line.startsWith("|"));
  return lines.slice(start, end < 0 ? undefined : end);
}

function readTable(role: Role, lines: readonly string[], key: TableKey = role) {
  const [head = "", ...rows] = lines;
  const headings = cellsOf(head);
  const repeats = headings[0] === "×";
  const names = headings.slice(repeats ? 1 : 0, -1);
  const texts = rows.flatMap((line) => repeated(cellsOf(line), repeats));
  const columns = names.map((name, i) => ({
    field: fieldOf(name.split(":")[0] ?? ""),
    heading: name.split(":")[1] ?? name,
    scale: 1,
    cells: texts.map((cells) => valueOfCell(cells[i] ?? "")),
    columnOnSheet: [i],
  }));
  const expected = texts.flatMap((cells, row) => expectations(key, row, cells.at(-1) ?? ""));
  return { table: { ...empty(role), ...placesOf(texts.length), columns }, expected };
}

function cellsOf(line: string): readonly string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function repeated(cells: readonly string[], repeats: boolean): readonly (readonly string[])[] {
  if (!repeats) return [cells];
  return Array.from({ length: Number(cells[0]) }, (_, i) =>
    cells.slice(1).map((cell) => cell.replace("{i}", String(i)).replace("{000}", String(i).padStart(3, "0"))),
  );
}

function fieldOf(name: string): Field {
  const field = fields.find((known) => known === name);
  if (field === undefined) throw new Error(`No such field: ${name}`);
  return field;
}

function valueOfCell(text: string): CellValue {
  if (text.startsWith('"')) return String(JSON.parse(text));
  if (/^=-?[\d.]+$/.test(text)) return Number(text.slice(1));
  return text.startsWith("@") && /^@\d/.test(text) ? serial(text.slice(1)) : text;
}

function serial(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return serialOf(year, month, date) ?? Number.NaN;
}

function expectations(role: TableKey, row: number, text: string): readonly Expected[] {
  return text.split(",").flatMap((part) => {
    const [, name = "", correction] = /^\s*(\*|\w*)(?:=(.*))?$/.exec(part) ?? [];
    if (name === "") return [];
    const field = name === "*" ? null : fieldOf(name);
    return [
      { role, row, field, ...(correction === undefined ? {} : { correction: valueOfCell(correction) }) },
    ];
  });
}

function placesOf(rowCount: number) {
  return {
    rowCount,
    sheetOf: new Uint16Array(rowCount),
    sheetRow: Int32Array.from({ length: rowCount }, (_, i) => i + 2),
  };
}

function empty(role: Role): Table {
  return { role, sheets: [role], columns: [], ...placesOf(0) };
}

function contextOf(settings: ReadonlyMap<string, string>): InspectionContext {
  const list = (key: string) => (settings.get(key) ?? "").split(";").map((part) => part.trim());
  const pairs = (key: string) =>
    list(key).map((part): [string, string] => [part.split("=")[0] ?? "", part.split("=")[1] ?? ""]);
  const tierOf = (text: string) => tiers.find((tier) => tier === text) ?? "regular";
  return {
    today: serial(settings.get("today") ?? today),
    dictionaries: defaultDictionaries,
    staff: settings.has("staff") ? list("staff") : [],
    ...(settings.has("tiers")
      ? { tiers: new Map(pairs("tiers").map(([id, tier]) => [id, tierOf(tier)])) }
      : {}),
    ...(settings.has("mergedIds") ? { mergedIds: new Map(pairs("mergedIds")) } : {}),
    ...(settings.has("owed") ? { owedContact: owedBy(list("owed")) } : {}),
    ...(settings.has("tieredOn") ? { tieredOn: serial(settings.get("tieredOn") ?? "") } : {}),
    ...(settings.has("reviewed") ? { reviewedOwners: list("reviewed") } : {}),
    ...(settings.has("manualTiers") ? { manualTiers: list("manualTiers").map(manualTier) } : {}),
  };
}

/** "C1 2024-05-15 14 2024-05-01": due on, every so many days ("-": on certain days), last contact ("-": none). */
function owedBy(texts: readonly string[]): NonNullable<InspectionContext["owedContact"]> {
  const number = (text: string, read: (text: string) => number) => (text === "-" ? null : read(text));
  const owed = new Map(
    texts.map((text) => {
      const [id = "", due = "", every = "", last = ""] = text.split(" ");
      const contact = {
        dueOn: serial(due),
        everyDays: number(every, Number),
        lastContact: number(last, serial) ?? Number.NaN,
      };
      return [id, contact] as const;
    }),
  );
  return (id) => owed.get(id) ?? null;
}

/** "C1 core 战略客户 2025-01-01"; the reason may be blank. */
function manualTier(text: string) {
  const [customerId = "", tier = "", reason = "", expires = ""] = text.split(" ");
  return {
    customerId,
    tier: tiers.find((known) => known === tier) ?? ("core" as const),
    reason,
    expiresOn: serial(expires),
  };
}
