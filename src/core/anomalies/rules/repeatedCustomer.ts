import { words } from "../../sheets/column";
import type { Field } from "../../sheets/fields";
import { type Column, columnOf, columnsOf, placeOf, type Table } from "../../tables/table";
import { isTestName } from "../../values/names/companyName";
import { looksLikePerson } from "../../values/names/personName";
import { wordKey } from "../../values/text/foldText";
import { isPlaceholder } from "../../values/text/placeholders";
import { phoneFields } from "../contacts/contactFault";
import { type Sharing, sharings, wholeCells } from "../names/sharedValues";
import type { InspectionContext } from "../rule/context";
import { columnAt, explained, hitsIn, textAt } from "../rule/hits";
import type { Rule } from "../rule/rule";

export const repeatedCustomer: Rule = {
  id: "repeated-customer",
  catalogue: "G03",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.companyName"] },
  words: {
    "zh-CN": {
      title: "企业名称重复",
      reason: "同一家公司建了几次档，跟进和交易分散在各处。",
      example: "同名两行",
      fix: "到「查重」里合并。",
    },
    "en-US": {
      title: "Company entered twice",
      reason: "One company has several records, its history is scattered.",
      example: "two rows of one name",
      fix: "Merge them on the duplicates page.",
    },
  },
  find: ({ customers }, context) =>
    columnsOf(customers, "companyName").flatMap((column) => {
      const sharings = realSharings(customers, column).flatMap((sharing) => withoutTold(sharing, context));
      const isNamesake = namesakesIn(customers, column);
      const isInCopy = heldTwice(customers, sharings);
      const namesakes = new Set(sharings.filter((sharing) => isNamesake(sharing) || isInCopy(sharing)));
      const rowsOf = (wanted: boolean) =>
        Int32Array.from(
          sharings.flatMap((sharing) => (namesakes.has(sharing) === wanted ? sharing.rows : [])),
        ).sort();
      return [
        ...hitsIn(customers, column, rowsOf(false)),
        ...hitsIn(customers, column, rowsOf(true), "info"),
      ];
    }),
  explain: (book, { toldApart }, hit, language) => {
    const column = columnAt(book, hit);
    const sharing = column && sharings(book.customers, column, wholeCells).ofRow.get(hit.row);
    const places = (sharing?.rows ?? [])
      .filter((row) => row !== hit.row && !toldApart?.(row, hit.row))
      .slice(0, 3)
      .map((row) => placeOf(book.customers, row).row);
    return explained(
      language,
      words(
        `与第 ${places.join("、")} 行名称相同：是同一家，请到「查重」合并；不是，可忽略`,
        `Same name as row ${places.join(", ")}; merge them under Dedupe if they are one, else dismiss this`,
      ),
    );
  },
};

/** Who is nobody else's namesake but of rows people said are other customers is not asked about again. */
function withoutTold(sharing: Sharing, { toldApart }: InspectionContext): readonly Sharing[] {
  if (toldApart === undefined) return [sharing];
  const rows = sharing.rows.filter((row) =>
    sharing.rows.some((other) => other !== row && !toldApart(row, other)),
  );
  return rows.length === 0 ? [] : [{ ...sharing, rows }];
}

/** By judgement: so many customers that stand once on each of two sheets make one of them an older list, or a part of it. */
const fewestHeldTwice = 20;

function heldTwice(customers: Table, sharings: readonly Sharing[]): (sharing: Sharing) => boolean {
  const isSpread = ({ rows }: Sharing) => {
    const sheets = rows.map((row) => customers.sheetOf[row]);
    return new Set(sheets).size === sheets.length;
  };
  return sharings.filter(isSpread).length < fewestHeldTwice ? () => false : isSpread;
}

/** "test" and 待补充 on several rows are no company. */
function realSharings(customers: Table, column: Column) {
  return sharings(customers, column, wholeCells).all.filter(({ rows: [first = 0] }) => {
    const name = textAt(column, first);
    return !isPlaceholder(name, "companyName") && !isTestName(name);
  });
}

/**
 * Two persons of one name are two customers as long as no number of theirs is the same. Companies may share a name as
 * well, First Parish Church here and there: then everything else that is known of them differs.
 */
function namesakesIn(customers: Table, column: Column): (sharing: Sharing) => boolean {
  const phones = phoneFields.flatMap((field) => columnsOf(customers, field));
  return ({ rows }) =>
    areShopsOfOne(customers, rows) ||
    (haveOwnNumbers(phones, rows) &&
      (looksLikePerson(textAt(column, rows[0] ?? 0)) ||
        areTheirOwnContacts(customers, column, rows) ||
        haveNothingInCommon(customers, rows)));
}

/** One licensee of several houses: each row has a trade name and an address of its own beside the name of the firm. */
function areShopsOfOne(customers: Table, rows: readonly number[]): boolean {
  return (["shortName", "address"] as const).every((field) => {
    const known = textsKnown(columnOf(customers, field), rows);
    return known.length === rows.length && areDifferent(known);
  });
}

/** Olivia Brown, to be asked for at Olivia Brown's: a person among firms or couples. */
function areTheirOwnContacts(customers: Table, column: Column, rows: readonly number[]): boolean {
  const contact = columnOf(customers, "contactName");
  return (
    contact !== undefined &&
    rows.every((row) => wordKey(textAt(contact, row)) === wordKey(textAt(column, row)))
  );
}

/** By judgement: so many things known of all of them, the place or the number of the firm among them. */
const fewestDifferent = 3;
const firmly: readonly Field[] = ["creditCode", "city", "region"];
const beside: readonly Field[] = ["contactName", "lastName", "email", "address"];

function haveNothingInCommon(customers: Table, rows: readonly number[]): boolean {
  const differ: Field[] = [];
  for (const field of [...firmly, ...beside]) {
    const known = textsKnown(columnOf(customers, field), rows);
    if (known.length < 2) continue;
    if (!areDifferent(known)) return false;
    if (known.length === rows.length) differ.push(field);
  }
  return differ.length >= fewestDifferent && differ.some((field) => firmly.includes(field));
}

function textsKnown(column: Column | undefined, rows: readonly number[]): readonly string[] {
  const known: string[] = [];
  if (column === undefined) return known;
  for (const row of rows) {
    const text = wordKey(textAt(column, row));
    if (text !== "") known.push(text);
  }
  return known;
}

/** No one of them is, or is part of, another: 深圳市 and 广东省深圳市 are one place. */
function areDifferent(texts: readonly string[]): boolean {
  return texts.every((text, i) => !texts.some((other, k) => k !== i && other.includes(text)));
}

function haveOwnNumbers(phones: readonly Column[], rows: readonly number[]): boolean {
  const taken = new Set<string>();
  let reachable = 0;
  for (const row of rows) {
    const own = numbersOf(phones, row);
    if (own.some((number) => taken.has(number))) return false;
    for (const number of own) taken.add(number);
    if (own.length > 0) reachable++;
  }
  return reachable > 1;
}

function numbersOf(phones: readonly Column[], row: number): readonly string[] {
  return phones
    .map((column) => textAt(column, row).replace(/\D/g, "").slice(-11))
    .filter((digits) => digits.length >= 7);
}
