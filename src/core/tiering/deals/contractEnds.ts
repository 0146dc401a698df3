import { foldHeading } from "../../adopt/headings/foldHeading";
import { dateColumn } from "../../tables/columns/dateColumn";
import type { Column, Table } from "../../tables/table";
import { toSimplified } from "../../values/text/foldText";
import { columnsApart } from "./columnsApart";

/** The last day of something: 服务止, 到租日, Period To, Agmt End. */
const end =
  /[止至](?:日期?)?$|到期|期满|满约|终保|终止日|结束|到租|\b(?:ends?|ended|expir\w*|until|thru|through)\b|\bto$/;
/** … that a customer has signed or paid for. */
const ofContract =
  /合同|合约|满约|服务|租|会员|会籍|续[会费签约]|顾问|维保|保单|终保|本期|所属期|费用期|订阅|课包|课时|年费|\b(?:contract|lease|subscription|service|membership|policy|cover(?:age)?|term|period|amc|cmc|maintenance|rental|retainer|plan|agreement|agmt)\b/;
/** … and what has a last day beside that: papers, goods, other people's insurance, money owed, terms agreed without an order. */
const ofElse =
  /证|照|许可|资质|授权|委托书|保质|质保|保修|保险|交强|商业险|年检|框架|年框|协议|检期|试用|账期|收款|付款|\b(?:warranty|guarantee|insurance|cert\w*|permit|licen[cs]e|batch|bbd|best|due|pay\w*|days|loan|trial|quote|offer|forecast)\b/;
/** An end that says no more leads on from a beginning beside it: Start | End. */
const bareEnd =
  /^(?:到期日?期?|结束日?期?|截止日?期?|终止日?期?|有效期[止至]?|止|ends?|end date|expiry|expiry date|expires|until)$/;
const bareStart =
  /^(?:签[约订署单](?:日期?|时间)?|signed(?: on| date)?|contract date|起|开始日?期?|起始日?期?|生效日?期?|开通日?期?|入会日?期?|办卡日?期?|start|start date|starts|from|begins?)$/;

/** The first day of something: 起租日, 合同起, Agmt Start, Period From. */
const beginning =
  /起(?:日期?|始日?期?)?$|起[租保]|开始|生效|开[通卡]|入会|办卡|\b(?:start\w*|begin\w*|commenc\w*|effective)\b|\bfrom$/;

/** Lists of nobody but those who have one: 会员总表, Leases. */
const listOfContracts = /会员|合同|合约|租户|租客|在保|订阅|member|lease|tenan|contract|subscri/i;

/** By judgement: what ends within four weeks of its day is a delivery or a stay, and nothing that binds a customer. */
const shortest = 28;

/** The columns of a list under which contracts end. */
export function contractEnds({ columns, sheets }: Table, today: number): readonly Column[] {
  const isListOf = sheets.length > 0 && sheets.every((sheet) => listOfContracts.test(toSimplified(sheet)));
  const starts = columns.filter(({ heading }) => bareStart.test(foldHeading(heading).words));
  return columns.filter((column) => {
    if (column.field === "contractEnd") return true;
    if (column.field !== "date") return false;
    const { words } = foldHeading(column.heading);
    if (bareEnd.test(words)) return isListOf || starts.some((start) => bindsFrom(start, column, today));
    return end.test(words) && ofContract.test(words) && !isOfElse(words);
  });
}

/** Whether a heading (folded words) speaks of what is no contract: 质保开始, Trial start. */
export function isOfElse(words: string): boolean {
  return ofElse.test(words);
}

/** The last day of a list that says no more of it (到期日): beside a fee by the year it is the fee's; null where there is none. */
export function bareEndOf({ columns }: Table): Column | null {
  return (
    columns.find(({ field, heading }) => field === "date" && bareEnd.test(foldHeading(heading).words)) ?? null
  );
}

/** The column beside an end that says from when on it binds, the nearest such; null where none does. */
export function beginningOf(until: Column, { columns }: Table, today: number): Column | null {
  const away = (column: Column) => Math.abs(columnsApart(column, until));
  const near = columns.filter(isBeginning).sort((a, b) => away(a) - away(b));
  return near.find((column) => bindsFrom(column, until, today)) ?? null;
}

function isBeginning({ field, heading }: Column): boolean {
  return field === "contractStart" || (field === "date" && beginning.test(foldHeading(heading).words));
}

/** Whether days of one column mostly lie some weeks before those of the other. */
function bindsFrom(start: Column, until: Column, today: number): boolean {
  const [from, to] = [dateColumn(start, today).values, dateColumn(until, today).values];
  const terms = Float64Array.from(to, (day, row) => day - (from[row] ?? Number.NaN)).filter(
    (days) => days > 0,
  );
  return (terms.sort()[terms.length >> 1] ?? 0) >= shortest;
}
