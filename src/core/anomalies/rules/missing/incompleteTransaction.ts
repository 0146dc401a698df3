import type { Field } from "../../../sheets/fields";
import { words } from "../../../sheets/words";
import { type Book, columnsOf } from "../../../tables/table";
import { isBlank } from "../../cells/columnMarks";
import { phoneFields } from "../../contacts/contactFault";
import { idLeftOut, idOfNamed } from "../../customers/idLeftOut";
import { whoseFields } from "../../customers/whoseFields";
import { openChances, openWithout } from "../../deals/openDeals";
import { blankHits } from "../../rule/blanks";
import { columnAt } from "../../rule/cellAt";
import type { InspectionContext } from "../../rule/context";
import { explained, guess } from "../../rule/explained";
import { hintsIfUsual } from "../../rule/hintsIfUsual";
import type { Hits } from "../../rule/hit";
import { withHints } from "../../rule/hitsOrHints";
import { fieldWords } from "../../rule/obstacles/fieldWords";
import type { Rule } from "../../rule/rule";

export const incompleteTransaction: Rule = {
  id: "incomplete-transaction",
  catalogue: "B09",
  severity: "error",
  onByDefault: true,
  remedy: "suggested",
  needs: {
    tables: ["transactions"],
    anyOf: [
      ["transactions.customerId", "transactions.companyName", "transactions.dealtOn", "transactions.amount"],
    ],
  },
  words: {
    "zh-CN": {
      title: "交易记录不完整",
      reason: "缺客户、日期或金额的交易进不了统计和分级。",
      example: "金额为空",
      fix: "对照合同或发票补上。",
    },
    "en-US": {
      title: "Transaction incomplete",
      reason: "A deal without customer, date or amount cannot be counted.",
      example: "amount is blank",
      fix: "Enter it from the contract or invoice.",
    },
  },
  find: (book, context) => [
    // Whose an open deal will be may not be known yet: a hint.
    ...blankHits(book.transactions, whoseFields(book)).flatMap((hits) => {
      const isOpenDeal = isOpen(book, context);
      const isTold = namedByAddress(book, hits.rows);
      return withHints(hits, (row) => isOpenDeal(row) || isTold.has(row));
    }),
    ...hintsIfUsual(
      book.transactions,
      dated.flatMap((field) => leftOut(book, context, field)),
    ),
    ...idLeftOut(book, "transactions"),
  ],
  explain: (book, _context, hit, language) => {
    const field = columnAt(book, hit)?.field;
    const name = fieldWords(field ?? "amount");
    return explained(
      language,
      words(`交易缺少${name["zh-CN"]}`, `Transaction lacks ${name["en-US"].toLowerCase()}`),
      field === "customerId" ? guess(idOfNamed(book, hit)) : null,
    );
  },
};

/** By judgement: so many deals, and three of a hundred, that give an address and no name are how guests are entered. */
const fewestGuests = 10;
const guestShare = 0.03;

/** Of these rows those that tell their customer by an address or number alone, where that is a habit of the list. */
function namedByAddress({ transactions }: Book, rows: Int32Array): ReadonlySet<number> {
  const columns = (["email", ...phoneFields] as const).flatMap((field) => columnsOf(transactions, field));
  const told = rows.filter((row) => columns.some((column) => !isBlank(column, row)));
  return new Set(told.length >= Math.max(fewestGuests, transactions.rowCount * guestShare) ? told : []);
}

const dated: readonly Field[] = ["dealtOn", "amount"];

/** Deals that are still open lack their day and their amount by nature. */
function leftOut({ transactions }: Book, context: InspectionContext, field: Field): readonly Hits[] {
  const isChance = field === "amount" ? openChances(transactions, context) : () => false;
  return blankHits(transactions, [field]).flatMap((hits) => {
    const column = hits.column === null ? undefined : transactions.columns[hits.column];
    const isOpenHere = column === undefined ? () => false : openWithout(transactions, column, context);
    const rows = hits.rows.filter((row) => !isOpenHere(row) && !isChance(row));
    return rows.length === 0 ? [] : [{ ...hits, rows }];
  });
}

/** Deals without a day or an amount because of their state: nothing is counted of them yet. */
function isOpen({ transactions }: Book, context: InspectionContext): (row: number) => boolean {
  const tests = dated
    .flatMap((field) => columnsOf(transactions, field))
    .map((column) => openWithout(transactions, column, context));
  return (row) => tests.some((test) => test(row));
}
