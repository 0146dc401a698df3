import { halfNameFields } from "../../../sheets/fieldGroups";
import { words } from "../../../sheets/words";
import { isTestName } from "../../../values/names/companyName";
import { isPlaceholder } from "../../../values/text/placeholders";
import { keptWhere } from "../../cells/rowsWhere";
import { textAt } from "../../cells/textAt";
import { ofLedgersToo } from "../../customers/ofLedgersToo";
import { unusualNames } from "../../names/unusualNames";
import { cellAt } from "../../rule/cellAt";
import { explained } from "../../rule/explained";
import { hitsInColumns } from "../../rule/hits";
import type { Rule } from "../../rule/rule";

export const testRecord: Rule = ofLedgersToo({
  id: "test-record",
  catalogue: "C31",
  severity: "warning",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], anyOf: [["customers.companyName", "customers.personName"]] },
  words: {
    "zh-CN": {
      title: "测试数据",
      reason: "试用时录的假客户会混进统计。",
      example: "测试公司、示例客户、1111",
      fix: "确认后删除。",
    },
    "en-US": {
      title: "Test record",
      reason: "Customers typed while trying things out spoil the counts.",
      example: "test, sample customer, 1111",
      fix: "Delete it once confirmed.",
    },
  },
  find: ({ customers }) =>
    hitsInColumns(customers, ["companyName", "personName", ...halfNameFields], (column) =>
      keptWhere(unusualNames(column), (row) => {
        const name = textAt(column, row);
        // A telephone number for a person's name is told by `contactIsPhone`.
        if (name === "" || (column.field !== "companyName" && /^[\d\s+()-]{7,}$/.test(name))) return false;
        return isTestName(name) && !isPlaceholder(name, "companyName");
      }),
    ),
  explain: (book, _context, hit, language) => {
    const name = String(cellAt(book, hit));
    return explained(language, words(`「${name}」像测试数据`, `“${name}” looks like a test record`));
  },
});
