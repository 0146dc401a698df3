import { areaAddress, cellAddress } from "../../model/address";
import type { CellStyle, ConditionalFormat } from "../../model/workbookParts";
import { formulaForFile } from "../cells/fileFormulas";
import { element, escapeXml } from "../package/xml";
import { argb } from "../styles/colors";
import { iconSetName } from "./conditionalFormats";

type Options = Readonly<Record<string, unknown>>;

/** `differentialId` registers the format a rule paints and says its number. */
export function writeConditionalFormats(
  formats: readonly ConditionalFormat[],
  differentialId: (style: CellStyle) => number,
): string {
  return [...formats]
    .filter((format) => format.areas.length > 0)
    .sort((a, b) => a.priority - b.priority)
    .map((format, place) => {
      const sqref = format.areas.map(areaAddress).join(" ");
      const painted = Object.keys(format.style).length > 0 ? differentialId(format.style) : undefined;
      return element("conditionalFormatting", { sqref }, ruleXml(format, place + 1, painted));
    })
    .join("");
}

function ruleXml(format: ConditionalFormat, priority: number, dxfId: number | undefined): string {
  const shared = { dxfId, priority, stopIfTrue: format.stopIfTrue ? 1 : undefined };
  const { kind, rule } = format;
  const first = format.areas[0];
  const cell = first === undefined ? "A1" : cellAddress(first.row, first.column);
  if (kind === "custom") return rule1("expression", shared, formulaXml(rule.formula));
  if (kind === "cellValue") {
    const operator = lower(text(rule, "operator", "EqualTo")).replace(/To$/, "");
    const formulas = [rule.formula1, rule.formula2].filter((value) => value !== undefined && value !== "");
    return rule1(
      "cellIs",
      { ...shared, operator: cellOperator(operator) },
      formulas.map(formulaXml).join(""),
    );
  }
  if (kind === "containsText") return textRule(rule, cell, shared);
  if (kind === "topBottom") return rule1("top10", { ...shared, ...topAttributes(rule) }, "");
  if (kind === "presetCriteria") return presetRule(text(rule, "criterion", ""), cell, shared);
  if (kind === "dataBar") return rule1("dataBar", shared, barXml(rule));
  if (kind === "colorScale") return rule1("colorScale", shared, scaleXml(rule));
  return rule1("iconSet", shared, iconXml(rule));
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function rule1(type: string, attributes: Attributes, content: string): string {
  return element("cfRule", { type, ...attributes }, content);
}

function text(options: Options, name: string, otherwise: string): string {
  const value = options[name];
  return value === undefined || value === null ? otherwise : String(value);
}

function lower(word: string): string {
  return (word[0] ?? "").toLowerCase() + word.slice(1);
}

/** "equalTo" loses its "To" in files; "greaterThanOrEqual" does not carry one. */
function cellOperator(operator: string): string {
  return operator === "" ? "equal" : operator;
}

function formulaXml(value: unknown): string {
  return element("formula", {}, escapeXml(formulaForFile(String(value ?? ""))));
}

const TEXT_TYPES: Readonly<Record<string, readonly [string, string]>> = {
  Contains: ["containsText", "containsText"],
  NotContains: ["notContainsText", "notContains"],
  BeginsWith: ["beginsWith", "beginsWith"],
  EndsWith: ["endsWith", "endsWith"],
};

function textRule(rule: Options, cell: string, shared: Attributes): string {
  const [type, operator] = TEXT_TYPES[text(rule, "operator", "Contains")] ?? ["containsText", "containsText"];
  const sought = text(rule, "text", "");
  const quoted = `"${sought.replaceAll('"', '""')}"`;
  const tests: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},${sought.length})=${quoted}`,
    endsWith: `RIGHT(${cell},${sought.length})=${quoted}`,
  };
  return rule1(type, { ...shared, operator, text: sought }, formulaXml(tests[type]));
}

function topAttributes(rule: Options): Attributes {
  const type = text(rule, "type", "TopItems");
  return {
    percent: type.endsWith("Percent") ? 1 : undefined,
    bottom: type.startsWith("Bottom") ? 1 : undefined,
    rank: text(rule, "rank", "10"),
  };
}

function presetRule(criterion: string, cell: string, shared: Attributes): string {
  const average = /^(One|Two|Three)?(?:StdDev)?(EqualOr)?(Above|Below)Average$/.exec(criterion);
  if (average !== null) return averageRule(average, shared);
  const tests: Readonly<Record<string, readonly [string, string]>> = {
    Blanks: ["containsBlanks", `LEN(TRIM(${cell}))=0`],
    NonBlanks: ["notContainsBlanks", `LEN(TRIM(${cell}))>0`],
    Errors: ["containsErrors", `ISERROR(${cell})`],
    NonErrors: ["notContainsErrors", `NOT(ISERROR(${cell}))`],
  };
  const test = tests[criterion];
  if (test !== undefined) return rule1(test[0], shared, formulaXml(test[1]));
  if (criterion === "UniqueValues" || criterion === "DuplicateValues")
    return rule1(lower(criterion), shared, "");
  const period = criterion === "LastSevenDays" ? "last7Days" : lower(criterion);
  return rule1("timePeriod", { ...shared, timePeriod: period }, formulaXml(periodTest(period, cell)));
}

function averageRule(match: RegExpExecArray, shared: Attributes): string {
  const [, deviations, equal, side] = match;
  return rule1(
    "aboveAverage",
    {
      ...shared,
      aboveAverage: side === "Below" ? 0 : undefined,
      equalAverage: equal === undefined ? undefined : 1,
      stdDev: deviations === undefined ? undefined : ["One", "Two", "Three"].indexOf(deviations) + 1,
    },
    "",
  );
}

/** The formula Excel itself writes beside a period, for readers that know no periods. */
function periodTest(period: string, cell: string): string {
  const day = `FLOOR(${cell},1)`;
  const week = (from: number) =>
    `AND(${day}>=TODAY()-WEEKDAY(TODAY())+${from},${day}<=TODAY()-WEEKDAY(TODAY())+${from + 6})`;
  const month = (offset: number) =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${offset})),YEAR(${cell})=YEAR(EDATE(TODAY(),${offset})))`;
  const tests: Readonly<Record<string, string>> = {
    today: `${day}=TODAY()`,
    yesterday: `${day}=TODAY()-1`,
    tomorrow: `${day}=TODAY()+1`,
    last7Days: `AND(TODAY()-${day}<=6,${day}<=TODAY())`,
    lastWeek: week(-6),
    thisWeek: week(1),
    nextWeek: week(8),
    lastMonth: month(-1),
    thisMonth: month(0),
    nextMonth: month(1),
  };
  return tests[period] ?? "FALSE";
}

const POINTS: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

function record(value: unknown): Options {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function pointXml(value: unknown, otherwise: string): string {
  const options = record(value);
  const type = POINTS[text(options, "type", "")] ?? otherwise;
  const val = options.formula;
  const bare = val === undefined || val === null ? undefined : String(val).replace(/^=/, "");
  return element("cfvo", { type, val: type === "min" || type === "max" ? undefined : (bare ?? "0") });
}

function colorXml(value: unknown, otherwise: string): string {
  return element("color", { rgb: argb(typeof value === "string" && value !== "" ? value : otherwise) });
}

function barXml(rule: Options): string {
  const positive = record(rule.positiveFormat);
  const points = pointXml(rule.lowerBoundRule, "min") + pointXml(rule.upperBoundRule, "max");
  const showValue = rule.showDataBarOnly === true ? 0 : undefined;
  return element("dataBar", { showValue }, points + colorXml(rule.color ?? positive.fillColor, "#638EC6"));
}

function scaleXml(rule: Options): string {
  const criteria = record(rule.criteria);
  const { minimum, midpoint, maximum } = {
    minimum: criteria.minimum,
    midpoint: criteria.midpoint,
    maximum: criteria.maximum,
  };
  const marks = [minimum, ...(midpoint === undefined || midpoint === null ? [] : [midpoint]), maximum];
  const points = marks.map((mark, place) =>
    pointXml(mark, place === 0 ? "min" : place === marks.length - 1 ? "max" : "percentile"),
  );
  const colors = marks.map((mark, place) =>
    colorXml(record(mark).color, place === 0 ? "#F8696B" : "#63BE7B"),
  );
  return element("colorScale", {}, points.join("") + colors.join(""));
}

function iconXml(rule: Options): string {
  const style = iconSetName(text(rule, "style", "ThreeTrafficLights1"));
  const count = Number(style[0]);
  const given = Array.isArray(rule.criteria) ? rule.criteria : [];
  const marks = Array.from({ length: count }, (_, place) => {
    const options = record(given[place]);
    const even = { type: "Percent", formula: String(Math.round((100 / count) * place)) };
    const mark = place === 0 || POINTS[text(options, "type", "")] === undefined ? even : options;
    return pointXml(mark, "percent").replace("/>", options.operator === "GreaterThan" ? ' gte="0"/>' : "/>");
  });
  return element(
    "iconSet",
    {
      iconSet: style,
      showValue: rule.showIconOnly === true ? 0 : undefined,
      reverse: rule.reverseIconOrder === true ? 1 : undefined,
    },
    marks.join(""),
  );
}
