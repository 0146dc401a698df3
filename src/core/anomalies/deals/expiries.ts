import { foldHeading } from "../../adopt/headings/foldHeading";
import { dateColumn } from "../../tables/columns/dateColumn";
import type { Book, Column } from "../../tables/table";
import { customerRows, rowsOfCustomer } from "../customers/customerRows";
import type { InspectionContext } from "../rule/context";
import { perBook } from "../rule/perBook";
import { dealKinds, dealsOf } from "./deals";

/** A customer who bought after the day until which something of it is valid. */
interface Expired {
  readonly row: number;
  /** Position in the table's `columns`. */
  readonly column: number;
  /** Serial days; how many purchases came after, and the last of them. */
  readonly until: number;
  readonly after: number;
  readonly last: number;
}

/** Folded headings that say until when something is valid: 许可证到期, 有效期至, D.L. valid upto, COI exp date. */
const untils =
  /到期|有效期|有效至|失效|届满|valid(?:upto|until|till|to|thru|through|ity)|expir|exp(?:date|on|dt|)$|gultigbis|vencimiento|validade/;
/** What is renewed by buying again, or runs out without anybody being kept from buying. */
const renewed =
  /服务|会员|合同|协议|套餐|课|卡|年费|保修|质保|收回|账期|付款|contract|member|service|warrant|subscri|payment|term/;

/** By judgement: so many customers with such a day who bought, and one in thirty at most after it, show that nobody sells then. */
const fewestTold = 30;
const mostAfter = 1 / 30;
const mostSlips = 3;

/** The customers who bought after the day until which they may, where nearly all others did not; in order of rows. */
export const boughtExpired = perBook((book, context): readonly Expired[] =>
  book.customers.columns
    .flatMap((column, at) => (saysUntil(column) ? expiredIn(book, context, column, at) : []))
    .sort((a, b) => a.row - b.row),
);

function saysUntil({ field, heading }: Column): boolean {
  const { full } = foldHeading(heading);
  return field === "date" && untils.test(full) && !renewed.test(full);
}

function expiredIn(book: Book, context: InspectionContext, column: Column, at: number): readonly Expired[] {
  const until = dateColumn(column, context.today).values;
  const { days, kinds } = dealsOf(book, context);
  const all = customerRows(book, "transactions");
  const found: Expired[] = [];
  let told = 0;
  for (let row = 0; row < until.length; row++) {
    const end = Math.floor(until[row] ?? Number.NaN);
    if (Number.isNaN(end)) continue;
    let [own, after, last] = [0, 0, 0];
    for (const deal of rowsOfCustomer(all, row)) {
      const day = days[deal] ?? Number.NaN;
      if (kinds[deal] !== dealKinds.purchase || !(day <= context.today)) continue;
      own++;
      if (day > end) after++;
      if (day > last) last = day;
    }
    if (own > 0) told++;
    if (after > 0) found.push({ row, column: at, until: end, after, last });
  }
  return told < fewestTold || found.length > Math.max(mostSlips, told * mostAfter) ? [] : found;
}
