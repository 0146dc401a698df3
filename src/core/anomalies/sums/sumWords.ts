import type { Language, Words } from "../../sheets/words";
import { words } from "../../sheets/words";
import { shownName } from "../../tables/customers/customerIndex";
import type { Column, Table } from "../../tables/table";
import { formatSerial } from "../../values/dates/serialDay";
import { money } from "../deals/money";
import { listed } from "../rule/listed";
import type { WrongRow } from "./differences";
import type { DifferingSum } from "./differingSums";
import { isDays, type Tally } from "./tally";

/** Says that a figure of the list of customers differs from the customer's rows elsewhere. */
export function sumWords({ tally, figure, total }: DifferingSum, own: Column): Words {
  const { measure } = tally;
  const says = (value: number) => (isDays(measure) ? formatSerial(value) : money(value));
  const [rows, only] = [whatOf(tally, says(total)), onlyOf(tally)];
  return words(
    `「${own.heading}」是 ${says(figure)}，${rows["zh-CN"]}${only["zh-CN"]}；其他客户几乎都相符`,
    `“${own.heading}” is ${says(figure)}, but ${rows["en-US"]}${only["en-US"]}; nearly all other customers agree`,
  );
}

function whatOf({ source: { table, sheet }, measure: { kind, column } }: Tally, total: string): Words {
  const sheets = sheet === null ? table.sheets : [table.sheets[sheet] ?? ""];
  const { "zh-CN": zh, "en-US": en } = listed(sheets);
  const of = table.columns[column ?? -1]?.heading ?? "";
  const ways = {
    count: words(`「${zh}」里有 ${total} 行`, `${en} has ${total} rows`),
    sum: words(`「${zh}」里「${of}」合计 ${total}`, `“${of}” on ${en} comes to ${total}`),
    first: words(`「${zh}」里最早的「${of}」是 ${total}`, `the first “${of}” on ${en} is ${total}`),
    last: words(`「${zh}」里最近的「${of}」是 ${total}`, `the last “${of}” on ${en} is ${total}`),
  };
  return ways[kind];
}

/** Words named at most. */
const mostNamed = 3;

/** Which rows were counted, where not all were: the fewer of those that are and those that are not. */
function onlyOf({ source: { table }, counted }: Tally): Words {
  if (counted === null) return words("", "");
  const { column, keys, weights } = counted;
  const heading = table.columns[column]?.heading ?? "";
  const all = [...keys.texts.map((text) => words(text, text)), words("（空）", "(blank)")];
  const said = (weight: number) => all.filter((_, code) => weights[code] === weight).slice(0, mostNamed);
  const [on, off, taken] = [said(1), said(0), said(-1)];
  const parts = [
    ...(off.length === 0 ? [] : [on.length <= off.length ? only(on) : without(off)]),
    ...(taken.length === 0 ? [] : [less(taken)]),
  ];
  return words(
    `（按「${heading}」${parts.map((part) => part["zh-CN"]).join("，")}）`,
    ` (by “${heading}” ${parts.map((part) => part["en-US"]).join(", ")})`,
  );
}

const only = (said: readonly Words[]) => behind(words("只计", "only "), said);
const without = (said: readonly Words[]) => behind(words("不计", "without "), said);
const less = (said: readonly Words[]) => behind(words("减去", "less "), said);

function behind(before: Words, said: readonly Words[]): Words {
  const named = (language: Language) => before[language] + listed(said.map((one) => one[language]))[language];
  return words(named("zh-CN"), named("en-US"));
}

/** Says that one row proves wrong by the sums of its customers. */
export function rowWords({ figure, column }: DifferingSum, { meant }: WrongRow, customers: Table): Words {
  const heading = customers.columns[column]?.heading ?? "";
  if ("amount" in meant)
    return words(
      `这一格若是 ${money(meant.amount)}，客户表的「${heading}」${money(figure)} 就正好对上`,
      `with ${money(meant.amount)} here the “${heading}” of the customer list, ${money(figure)}, would come out`,
    );
  const name = shownName(customers, meant.customer);
  return words(
    `按客户表的「${heading}」，这一行正好是这个客户多出的、${name} 缺少的：多半记错了客户`,
    `by the “${heading}” of the customer list this row is just what its customer has too much and ${name} lacks: mostly the wrong customer`,
  );
}
