import type { FormulaNames, SheetSpec } from "../column";
import { columnsOfGroup } from "../columnRows";
import { words } from "../words";
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
      ["phaseStart", "阶段起始日", "Phase began", "date", 12],
      ["steps", "分步联系日", "Contact on days", "text", 13],
      ["mostContacts", "最多联系次数", "Contacts at most", "integer", 13],
      ["contactsSince", "阶段内已联系", "Contacts since", "integer", 13, { formula: contactsSince }],
      ["stepDueOn", "下一步联系日", "Next step on", "date", 12, { formula: stepDueOn }],
      ["dealBy", "成交期限", "Deal by", "date", 12],
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

/** Contacts since the phase began. */
function contactsSince(names: FormulaNames): string {
  const start = names.here("phaseStart");
  const found = `${names.all("followUps", "customerId")},${names.here("customerId")}`;
  const at = names.all("followUps", "followedUpAt");
  return `=IF(N(${start})=0,"",COUNTIFS(${found},${at},">="&${start},${at},"<"&TODAY()+1))`;
}

/** The next of the days on which the tier asks for a contact ("3;14;45" after the start), blank after the last. */
function stepDueOn(names: FormulaNames): string {
  const [start, steps, since] = ["phaseStart", "steps", "contactsSince"].map((key) => names.here(key));
  const day = `VALUE(TRIM(MID(SUBSTITUTE(${steps},";",REPT(" ",20)),20*N(${since})+1,20)))`;
  return `=IF(${steps}="","",IFERROR(${start}+${day},""))`;
}

/**
 * The later of the plan and last contact + interval; nobody has spoken to this customer and nothing is planned: due at
 * once. Where the tier asks for contacts on certain days the next of them counts, and where it asks for so many at most
 * none is due after them; a plan made since the last contact still holds.
 */
function dueOn(names: FormulaNames): string {
  const here = (key: string) => names.here(key);
  const [last, planned] = [here("lastContact"), here("plannedOn")];
  const rhythm = `IF(N(${last})=0,0,N(${last})+N(${here("everyDays")}))`;
  const usual = `IF(AND(N(${last})=0,N(${planned})=0),TODAY(),MAX(N(${planned}),${rhythm}))`;
  const spent = `AND(N(${here("mostContacts")})>0,N(${here("contactsSince")})>=N(${here("mostContacts")}))`;
  const plan = `N(${planned})*(N(${planned})>N(${last}))`;
  const staged = `MAX(${plan},N(${here("stepDueOn")}))`;
  return `=IF(OR(${here("steps")}<>"",${spent}),IF(${staged}=0,"",${staged}),${usual})`;
}

function overdueDays(names: FormulaNames): string {
  const due = names.here("dueOn");
  return `=IF(${due}="",0,MAX(0,TODAY()-${due}))`;
}

function priority(names: FormulaNames): string {
  const lateness = `MIN(3,1+${names.here("overdueDays")}/MAX(1,N(${names.here("everyDays")})))`;
  return `=IF(${names.here("dueOn")}="",0,${names.here("weight")}*${lateness})`;
}
