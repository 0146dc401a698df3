import { words } from "../../../sheets/words";
import { columnReadings } from "../../../tables/columns/columnReadings";
import { isListed } from "../../../tables/columns/isListed";
import { columnsOf } from "../../../tables/table";
import { readCompanySize } from "../../../values/numbers/readCompanySize";
import { readings } from "../../../values/text/reading";
import { rowsEqual } from "../../cells/rowsOfBytes";
import { keptWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsOrHints } from "../../rule/hitsOrHints";
import { problemWords } from "../../rule/problemWords";
import type { Rule } from "../../rule/rule";

export const unreadableSize: Rule = {
  id: "unreadable-size",
  catalogue: "C30",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.companySize"] },
  words: {
    "zh-CN": {
      title: "企业规模无法识别",
      reason: "认不出人数或营收区间，就无法按规模统计。写设备、床位、门店有多少的，只作提示。",
      example: "很大、100人-、500-100人",
      fix: "填写人数区间，例如 100-499人。",
    },
    "en-US": {
      title: "Company size not understood",
      reason:
        "Without a band nothing can be grouped by size. How many machines, beds or shops there are is only a hint.",
      example: "very big, 500-100",
      fix: "Enter a band such as 100–499.",
    },
  },
  find: ({ customers }) =>
    columnsOf(customers, "companySize").flatMap((column) => {
      const unread = keptWhere(
        rowsEqual(columnReadings(column, readCompanySize), readings.unreadable),
        (row) => !isListed(column, textAt(column, row)),
      );
      return hitsOrHints(customers, column, unread, (row) => countsElse.test(textAt(column, row)));
    }),
  explain: (book, _context, hit, language) => {
    const cell = cellAt(book, hit);
    const read = readCompanySize(cell);
    const why = read.reading === "unreadable" ? problemWords(read) : null;
    return explained(
      language,
      words(
        `企业规模「${String(cell)}」无法识别${why === null ? "" : `：${why["zh-CN"]}`}`,
        `Company size “${String(cell)}” not understood${why === null ? "" : `: ${why["en-US"]}`}`,
      ),
    );
  },
};

/** 圆机24台, 120张床位, 3家店, 40 beds: what else tells how large a firm is. */
const countsElse =
  /^(?![第见])\p{Script=Han}{0,6}\d[\d,.]*(?:余|多|来)?(?:台|套|条|张|间|家|个店|床|座|亩|公?顷|平米?|平方米?|㎡|辆|艘|架|头|只|吨)\p{Script=Han}{0,4}$|^\d[\d,.]*\+? (?:machines|beds|rooms|shops|stores|branches|seats|acres|ha|vehicles|trucks)$/iu;
