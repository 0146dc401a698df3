import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";
import type { ContractDeals } from "../deals/contractDeals";
import { enMany } from "../reasons/reasonWords";

/** Says whose purchases are known by a contract in the customer list alone, on which days it counts, and where no day does. */
export function contractLines(contracts: ContractDeals | null | undefined, language: Language) {
  if (!contracts) return [];
  const { customers, dayless } = contracts;
  const zh = language === "zh-CN";
  const counted = customers === 0 ? "" : (zh ? inChinese : inEnglish)(contracts);
  const left = dayless === 0 ? "" : (zh ? daylessInChinese : daylessInEnglish)(contracts);
  const text = [counted, left].filter(Boolean).join(zh ? "" : " ");
  return [{ cause: "contracts" as const, rows: dayless, customers: customers + dayless, fix: null, text }];
}

const turns = {
  1: { "zh-CN": "每月", "en-US": "month" },
  3: { "zh-CN": "每季度", "en-US": "quarter" },
  12: { "zh-CN": "每年", "en-US": "year" },
} as const;

function inChinese(contracts: ContractDeals): string {
  return `${grouped(contracts.customers)} 个客户没有交易记录，按客户表中的合同分级：${daysInChinese(contracts)}。有交易记录的客户只按交易计。`;
}

function daysInChinese({ sum, starts, ends, turn }: ContractDeals): string {
  const [start, end] = [quoted(starts).join("或"), quoted(ends).join("或")];
  if (turn === null || end === "") return `「${sum}」在${start || end}计一笔购买`;
  const each = turns[turn]["zh-CN"];
  return start === ""
    ? `「${sum}」${each}一笔，按${end}倒推，只计最近一笔`
    : `「${sum}」自${start}起${each}计一笔购买，到${end}为止`;
}

function quoted(headings: readonly string[]): readonly string[] {
  return headings.map((heading) => `「${heading}」`);
}

function inEnglish(contracts: ContractDeals): string {
  const { customers } = contracts;
  return `${enMany(customers, "customer")} without transactions ${customers === 1 ? "is" : "are"} sorted by the contracts in the customer list: ${daysInEnglish(contracts)}. Who has transactions is sorted by those alone.`;
}

function daysInEnglish({ sum, starts, ends, turn }: ContractDeals): string {
  const [start, end] = [starts.join(" or "), ends.join(" or ")];
  if (turn === null || end === "") return `${sum} counts as one purchase on ${start || end}`;
  const each = turns[turn]["en-US"];
  return start === ""
    ? `${sum} counts as one purchase, a ${each} before ${end} or the last turn before today`
    : `${sum} counts as one purchase a ${each} from ${start} until ${end}`;
}

function daylessInChinese(contracts: ContractDeals): string {
  const days = quoted(daysAsked(contracts));
  const none =
    days.length === 0
      ? "没有可用的签约日期"
      : `${days.join("和")}${days.length > 1 ? "都" : ""}没有可用的日期`;
  return `${grouped(contracts.dayless)} 个客户有「${contracts.sum}」，但${none}，未计入。`;
}

function daylessInEnglish(contracts: ContractDeals): string {
  const days = daysAsked(contracts);
  const none = days.length === 0 ? "no day it was signed" : `no day under ${days.join(" or ")}`;
  return `${enMany(contracts.dayless, "customer")} with ${contracts.sum} and ${none}: not counted.`;
}

/** The columns that would tell a day; the end of a contract tells none of a sum for the whole of it. */
function daysAsked({ starts, ends, turn }: ContractDeals): readonly string[] {
  return turn === null ? starts : [...starts, ...ends];
}
