import { words } from "../../sheets/column";
import type { Field } from "../../sheets/fields";
import { type Column, columnOf, columnsOf, placeOf, type Table } from "../../tables/table";
import { isTestName } from "../../values/companyName";
import { wordKey } from "../../values/foldText";
import { looksLikePerson } from "../../values/personName";
import { isPlaceholder } from "../../values/placeholders";
import { phoneFields } from "../contactFault";
import { columnAt, explained, hitsIn, textAt } from "../hits";
import type { Rule } from "../rule";
import { type Sharing, sharings, wholeCells } from "../sharedValues";

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
  find: ({ customers }) =>
    columnsOf(customers, "companyName").flatMap((column) => {
      const sharings = realSharings(customers, column);
      const namesakes = new Set(sharings.filter((sharing) => areNamesakes(customers, column, sharing)));
      const rowsOf = (wanted: boolean) =>
        Int32Array.from(
          sharings.flatMap((sharing) => (namesakes.has(sharing) === wanted ? sharing.rows : [])),
        ).sort();
      return [
        ...hitsIn(customers, column, rowsOf(false)),
        ...hitsIn(customers, column, rowsOf(true), "info"),
      ];
    }),
  explain: (book, _context, hit, language) => {
    const column = columnAt(book, hit);
    const sharing = column && sharings(book.customers, column, wholeCells).ofRow.get(hit.row);
    const places = (sharing?.rows ?? [])
      .filter((row) => row !== hit.row)
      .slice(0, 3)
      .map((row) => placeOf(book.customers, row).row);
    return explained(
      language,
      words(
        `与第 ${places.join("、")} 行名称相同，请到「查重」处理`,
        `Same name as row ${places.join(", ")}; see duplicates`,
      ),
    );
  },
};

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
function areNamesakes(customers: Table, column: Column, { rows }: Sharing): boolean {
  if (!haveOwnNumbers(customers, rows)) return false;
  return looksLikePerson(textAt(column, rows[0] ?? 0)) || haveNothingInCommon(customers, rows);
}

/** By judgement: so many things known of all of them, the place or the number of the firm among them. */
const fewestDifferent = 3;
const firmly: readonly Field[] = ["creditCode", "city", "region"];
const beside: readonly Field[] = ["contactName", "lastName", "email", "address"];

function haveNothingInCommon(customers: Table, rows: readonly number[]): boolean {
  const told = [...firmly, ...beside].flatMap((field) => {
    const column = columnOf(customers, field);
    const texts = column === undefined ? [] : rows.map((row) => wordKey(textAt(column, row)));
    const known = texts.filter((text) => text !== "");
    return known.length < 2
      ? []
      : [{ field, areAllKnown: known.length === rows.length, differ: areDifferent(known) }];
  });
  const known = told.filter(({ areAllKnown }) => areAllKnown);
  return (
    told.every(({ differ }) => differ) &&
    known.length >= fewestDifferent &&
    known.some(({ field }) => firmly.includes(field))
  );
}

/** No one of them is, or is part of, another: 深圳市 and 广东省深圳市 are one place. */
function areDifferent(texts: readonly string[]): boolean {
  return texts.every((text, i) => !texts.some((other, k) => k !== i && other.includes(text)));
}

function haveOwnNumbers(customers: Table, rows: readonly number[]): boolean {
  const numbers = rows.map((row) => numbersOf(customers, row));
  const known = numbers.filter((own) => own.length > 0);
  return (
    known.length > 1 && known.every((own, i) => !known.some((other, k) => k !== i && shares(own, other)))
  );
}

function shares(own: readonly string[], other: readonly string[]): boolean {
  return own.some((number) => other.includes(number));
}

function numbersOf(customers: Table, row: number): readonly string[] {
  return phoneFields
    .flatMap((field) => columnsOf(customers, field))
    .map((column) => textAt(column, row).replace(/\D/g, "").slice(-11))
    .filter((digits) => digits.length >= 7);
}
