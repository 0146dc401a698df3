import { words } from "../../../sheets/words";
import { layoutRule } from "../../rule/kinds/structureRule";

export const rowsOutsideTable = layoutRule({
  id: "rows-outside-table",
  catalogue: "A04",
  severity: "warning",
  words: {
    "zh-CN": {
      title: "表格外还有数据",
      reason: "表格范围之外的行不参与公式、下拉和检查。",
      example: "表格下方 3 行",
      fix: "把表格扩展到这些行。",
    },
    "en-US": {
      title: "Data outside the table",
      reason: "Rows outside the table miss formulas, dropdowns and checks.",
      example: "three rows below",
      fix: "Extend the table.",
    },
  },
  fact: "rowsOutside",
  message: () => words("此行之后有数据不在表格内", "Rows after this one lie outside the table"),
});
