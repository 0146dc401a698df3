import { fieldSets, reachFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { type Column, columnsOf, type Table } from "../../tables/table";

/** Columns whose cells say one thing together: where a customer is, whom to ask for, which account is paid into. */
export interface ColumnSet {
  readonly kind: "place" | "contact" | "bank";
  readonly columns: readonly Column[];
}

/** The first column of each field, the second of each (a delivery address, a second contact) and so on. */
function setsOfFields(table: Table): readonly ColumnSet[] {
  return (["place", "contact"] as const).flatMap((kind) => {
    const fields: readonly Field[] = fieldSets[kind];
    const all = fields.map((field) => columnsOf(table, field));
    const most = Math.max(...all.map((columns) => columns.length));
    return Array.from({ length: most }, (_, n) => ({
      kind,
      columns: all.flatMap((columns) => columns[n] ?? []),
    }));
  });
}

const bank = /开户|銀行|银行|\bbank\b|\biban\b/i;
const account = /[账帐賬][号號户戶]|行号|行號|\bacc(?:oun)?t\b|\bswift\b|\bbic\b|sort code|routing/i;
const plain: ReadonlySet<Field> = new Set<Field>(["text", "identifier", "number"]);

/** What a bank's or an account's heading says; such columns have no field of their own. */
export function isAccount({ heading }: Column): boolean {
  return account.test(heading) || /\biban\b/i.test(heading);
}

/** Bank and account by their headings, 开户行2 with 账号2. */
function bankSets({ columns }: Table): readonly ColumnSet[] {
  const found = columns.filter(
    ({ field, heading }) => plain.has(field) && (bank.test(heading) || account.test(heading)),
  );
  const numbered = new Map<string, Column[]>();
  for (const column of found) {
    const number = /\d+/.exec(column.heading)?.[0] ?? "";
    numbered.set(number, [...(numbered.get(number) ?? []), column]);
  }
  return [...numbered.values()]
    .filter((set) => set.some(({ heading }) => bank.test(heading)))
    .map((set) => ({ kind: "bank", columns: set }));
}

/** One column alone is no set, but a contact's name, which telephones may stand beside. */
export function columnSets(table: Table): readonly ColumnSet[] {
  return [...setsOfFields(table), ...bankSets(table)].filter(
    ({ kind, columns }) => columns.length > 1 || kind === "contact",
  );
}

/** The contact by whose row a column of telephones or mailboxes begins: of several contacts the one it stands beside. */
export function contactBeside(table: Table, column: Column): Column | undefined {
  if (!reachFields.some((field) => field === column.field)) return undefined;
  const contacts = columnsOf(table, "contactName");
  const same = columnsOf(table, column.field);
  return contacts.length === 1 || contacts.length === same.length
    ? contacts[contacts.length === 1 ? 0 : same.indexOf(column)]
    : undefined;
}
