import { columnsOfGroup, type FormulaNames, type SheetSpec, words } from "./column";
import { companyNameLookedUp, customerIdWritten } from "./customerColumns";
import { tierHighlights } from "./valueAnalysis";

/**
 * 待跟进: who is to be contacted next. Dates, lateness and priority are live formulas, so that the list is right on
 * opening without the pane; which customers stand in it and in which order is brought up to date from the pane.
 */
export const dueList: SheetSpec = {
  id: "dueList",
  name: words("待跟进", "Due list"),
  table: words("待跟进表", "DueList"),
  purpose: words(
    "应跟进日 = 计划日期与「上次跟进 + 跟进间隔」中较晚者；按优先级从高到低联系。",
    "Due = the later of the planned date and last contact + interval; work down by priority.",
  ),
  key: ["customerId"],
  tabColor: "#107C10",
  frozenColumns: 2,
  entry: false,
  columns: [
    ...columnsOfGroup("identity", [
      customerIdWritten,
      companyNameLookedUp,
      ["owner", "责任人", "Owner", "text", 12, { profile: "compact" }],
    ]),
    ...columnsOfGroup("care", [
      ["tier", "生效等级", "Tier", "text", 11, { profile: "compact", highlights: tierHighlights }],
      [
        "everyDays",
        "跟进间隔天数",
        "Days between contacts",
        "integer",
        14,
        { profile: "compact", formula: everyDays },
      ],
      ["lastContact", "上次跟进", "Last contact", "date", 12, { profile: "compact", formula: lastContact }],
      ["plannedOn", "计划跟进", "Planned", "date", 12, { profile: "compact", formula: plannedOn }],
      ["dueOn", "应跟进日", "Due on", "date", 12, { profile: "compact", formula: dueOn }],
      [
        "overdueDays",
        "逾期天数",
        "Days overdue",
        "integer",
        10,
        { profile: "compact", formula: overdueDays },
      ],
      ["weight", "等级权重", "Tier weight", "integer", 10, { profile: "compact" }],
      ["priority", "优先级", "Priority", "decimal", 9, { profile: "compact", formula: priority }],
    ]),
  ],
};

function everyDays(names: FormulaNames): string {
  const policy = (key: string) => names.all("tierPolicy", key);
  return `=IFERROR(INDEX(${policy("everyDays")},MATCH(${names.here("tier")},${policy("tier")},0)),"")`;
}

function lastContact(names: FormulaNames): string {
  return latest(names, "followedUpAt");
}

function plannedOn(names: FormulaNames): string {
  return latest(names, "nextFollowUpAt");
}

/** The latest day in a column of the follow-ups of this row's customer, blank without one. */
function latest(names: FormulaNames, key: "followedUpAt" | "nextFollowUpAt"): string {
  const column = names.all("followUps", key);
  const found = `${names.all("followUps", "customerId")},${names.here("customerId")}`;
  return `=IF(COUNTIFS(${found},${column},">0")=0,"",INT(MAXIFS(${column},${found})))`;
}

/** Nobody has spoken to this customer and nothing is planned: due at once. */
function dueOn(names: FormulaNames): string {
  const [last, planned, every] = ["lastContact", "plannedOn", "everyDays"].map((key) => names.here(key));
  return `=IF(AND(N(${last})=0,N(${planned})=0),TODAY(),MAX(N(${planned}),IF(N(${last})=0,0,N(${last})+N(${every}))))`;
}

function overdueDays(names: FormulaNames): string {
  return `=MAX(0,TODAY()-${names.here("dueOn")})`;
}

function priority(names: FormulaNames): string {
  return `=${names.here("weight")}*MIN(3,1+${names.here("overdueDays")}/MAX(1,N(${names.here("everyDays")})))`;
}
