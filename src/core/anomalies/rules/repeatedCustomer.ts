import { words } from "../../sheets/column";
import { type Column, columnsOf, placeOf, type Table } from "../../tables/table";
import { isTestName } from "../../values/companyName";
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

/** Two persons of one name are two customers as long as no number of theirs is the same: only companies have a name for themselves. */
function areNamesakes(customers: Table, column: Column, { rows }: Sharing): boolean {
  if (!looksLikePerson(textAt(column, rows[0] ?? 0))) return false;
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
