import { type Attributes, formulaElement, ruleElement } from "./ruleElement";
import { deviations, lower, presets } from "./ruleWords";

/** A rule by a ready-made criterion: blanks, repeats, the average, a period. */
export function presetRule(criterion: string, cell: string, shared: Attributes): string {
  const average = /^(One|Two|Three)?(?:StdDev)?(EqualOr)?(Above|Below)Average$/.exec(criterion);
  if (average !== null) return averageRule(average, shared);
  const type = Object.keys(presets).find((each) => presets[each] === criterion);
  const test = testOf(criterion, cell);
  if (type !== undefined) return ruleElement(type, shared, test === null ? "" : formulaElement(test));
  const period = criterion === "LastSevenDays" ? "last7Days" : lower(criterion);
  return ruleElement(
    "timePeriod",
    { ...shared, timePeriod: period },
    formulaElement(periodTest(period, cell)),
  );
}

/** The formula that goes with a criterion in a file; null where none does. */
function testOf(criterion: string, cell: string): string | null {
  const tests: Readonly<Record<string, string>> = {
    Blanks: `LEN(TRIM(${cell}))=0`,
    NonBlanks: `LEN(TRIM(${cell}))>0`,
    Errors: `ISERROR(${cell})`,
    NonErrors: `NOT(ISERROR(${cell}))`,
  };
  return tests[criterion] ?? null;
}

function averageRule(match: RegExpExecArray, shared: Attributes): string {
  const [, far, equal, side] = match;
  return ruleElement(
    "aboveAverage",
    {
      ...shared,
      aboveAverage: side === "Below" ? 0 : undefined,
      equalAverage: equal === undefined ? undefined : 1,
      stdDev: far === undefined ? undefined : deviations.indexOf(far),
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
