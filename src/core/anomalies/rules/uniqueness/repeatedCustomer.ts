import { words } from "../../../sheets/words";
import { type Column, columnsOf, placeOf, type Table } from "../../../tables/table";
import { isTestName } from "../../../values/names/companyName";
import { isPlaceholder } from "../../../values/text/placeholders";
import { textAt } from "../../cells/textAt";
import { colleaguesIn } from "../../names/colleagues";
import { namesakesIn } from "../../names/namesakes";
import { type Sharing, sharings, wholeCells } from "../../names/sharedValues";
import { columnAt } from "../../rule/cellAt";
import type { InspectionContext } from "../../rule/context";
import { explained } from "../../rule/explained";
import { hitsOrHints } from "../../rule/hitsOrHints";
import { listed } from "../../rule/listed";
import type { Rule } from "../../rule/rule";

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
      const areColleagues = colleaguesIn(customers, sharings);
      const rowsOf = (some: readonly Sharing[]) => some.flatMap(({ rows }) => rows);
      const hints = new Set(
        sharings.flatMap((one) =>
          isInCopy(one) || areColleagues(one) ? one.rows : namesakesAmong(one, isNamesake),
        ),
      );
      return hitsOrHints(customers, column, Int32Array.from(rowsOf(sharings)).sort(), (row) =>
        hints.has(row),
      );
    }),
  explain: (book, { toldApart }, hit, language) => {
    const column = columnAt(book, hit);
    const sharing = column && sharings(book.customers, column, wholeCells).ofRow.get(hit.row);
    const places = (sharing?.rows ?? [])
      .filter((row) => row !== hit.row && !toldApart?.(row, hit.row))
      .slice(0, 3)
      .map((row) => String(placeOf(book.customers, row).row));
    const rows = listed(places);
    return explained(
      language,
      words(
        `与第 ${rows["zh-CN"]} 行名称相同：是同一家，请到「查重」合并；不是，可忽略`,
        `Same name as ${places.length === 1 ? "row" : "rows"} ${rows["en-US"]}; merge them under Dedupe if they are one, else dismiss this`,
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

/** By judgement: rows of one name that are compared two at a time; more are not told one by one. */
const mostCompared = 24;

/** Those of one name that are nobody else's second record: of three houses called The Angel two may be one. */
function namesakesAmong(sharing: Sharing, isNamesake: (sharing: Sharing) => boolean): readonly number[] {
  const { rows } = sharing;
  if (isNamesake(sharing)) return rows;
  if (rows.length < 3 || rows.length > mostCompared) return [];
  return rows.filter((row) =>
    rows.every((other) => other === row || isNamesake({ ...sharing, rows: [row, other] })),
  );
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
