import { words } from "../../sheets/column";
import { columnReadings } from "../../tables/columnReadings";
import { readCompanySize } from "../../values/numbers/readCompanySize";
import { readings } from "../../values/text/reading";
import { rowsEqual } from "../cells/rowsOfBytes";
import { cellAt } from "../rule/cellAt";
import { explained } from "../rule/explained";
import { hitsInColumns } from "../rule/hits";
import { problemWords } from "../rule/problemWords";
import type { Rule } from "../rule/rule";

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
      reason: "认不出人数或营收区间，就无法按规模统计。",
      example: "很大、100人-、500-100人",
      fix: "填写人数区间，例如 100-499人。",
    },
    "en-US": {
      title: "Company size not understood",
      reason: "Without a band nothing can be grouped by size.",
      example: "very big, 500-100",
      fix: "Enter a band such as 100–499.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, ["companySize"], (column) =>
      rowsEqual(columnReadings(column, readCompanySize), readings.unreadable),
    ),
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
