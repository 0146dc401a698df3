import type { Words } from "../../../sheets/words";
import { words } from "../../../sheets/words";
import { placeOf } from "../../../tables/table";
import { groupedBy } from "../../../values/groups/groupedBy";
import { textAt } from "../../cells/textAt";
import { figureText } from "../../deals/money";
import { keyedLists } from "../../related/keyedLists";
import { listedAt } from "../../related/listedFigures";
import { type OffList, offLists, ownAt } from "../../related/offList";
import { explained, guess } from "../../rule/explained";
import type { Hits } from "../../rule/hit";
import { foundAt, hitsAtCells } from "../../rule/hitsAtCells";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const differsFromList: Rule = {
  id: "differs-from-list",
  catalogue: "F11",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: [] },
  lacks: (book) =>
    keyedLists(book).length > 0
      ? null
      : words(
          "工作簿里没有价目表之类、每样只列一次的清单",
          "no sheet of the workbook lists figures once of each thing, as a price list does",
        ),
  words: {
    "zh-CN": {
      title: "与价目表等清单不符",
      reason:
        "几乎每一行的这个数，都与工作簿里另一张表对同一产品（或省份、客户）列出的相同，如价目表的单价；个别一行不同，多半写错，或选错了产品。",
      example: "单价 650，报价单中「易拉宝」是 65",
      fix: "对照清单改正；确是特价的可忽略。",
    },
    "en-US": {
      title: "Differs from the price list or the like",
      reason:
        "In nearly every row this figure is the one another sheet lists of the same product (or province, or customer), as a price list does; where it is not, it is mostly mistyped, or the wrong product chosen.",
      example: "price 650, listed at 65",
      fix: "Correct it by the list; dismiss special prices.",
    },
  },
  find: (book) =>
    [...offLists(book)].flatMap(([key, found]) =>
      [...groupedBy(found, ({ isAlone }) => isAlone)].flatMap(([isAlone, some]) =>
        hitsAtCells(tableOf(book, key), some).map((hits): Hits => {
          const placed = { ...hits, role: key };
          return isAlone ? { ...placed, severity: "info" } : placed;
        }),
      ),
    ),
  explain: (book, _context, hit, language) => {
    const found = foundAt(offLists(book), hit);
    if (found === undefined) return explained(language, words("", ""));
    const { by, ownRow, voices } = found;
    const meant = voices > 0 ? ownAt(by, ownRow) : listedAt(by, ownRow);
    const { scale } = voices > 0 ? by.figure : by.own;
    return explained(language, voices > 0 ? saidOfList(found) : saidOfRow(found), guess(meant / scale));
  },
};

function saidOfRow({ by, ownRow }: OffList): Words {
  const { sheet, row } = placeOf(by.list.table, by.rows[ownRow] ?? 0);
  const [is, listed] = [figureText(ownAt(by, ownRow)), figureText(listedAt(by, ownRow))];
  const thing = textAt(by.name, ownRow);
  return words(
    `「${sheet}」第 ${row} 行「${thing}」的「${by.figure.heading}」是 ${listed}，这里是 ${is}；其他行几乎都与所列相同`,
    `row ${row} of ${sheet} lists “${by.figure.heading}” of ${thing} as ${listed}, this row says ${is}; nearly all other rows are as listed`,
  );
}

function saidOfList({ by, ownRow, voices, row }: OffList): Words {
  const [is, listed] = [figureText(ownAt(by, ownRow)), figureText(listedAt(by, ownRow))];
  const thing = textAt(by.list.key, row);
  const { sheet } = placeOf(by.ownTable, ownRow);
  return words(
    `「${sheet}」里「${thing}」的 ${voices} 行「${by.own.heading}」都是 ${is}，这里是 ${listed}；其他各项几乎都相同`,
    `${voices} rows of ${thing} on ${sheet} have ${is} under “${by.own.heading}”, here it is ${listed}; nearly all others agree`,
  );
}
