import { foldHeading } from "../headings/foldHeading";
import type { SheetMapping } from "../mapping/mapping";

const quotes = /报价|询价|投标|竞标|quot(?:e|ation)|tender|\b(?:bid|offer)s?\b/i;
/** Headings of offers, of which two or more make a list of them. */
const offered =
  /^(?:报价|询价|投标|竞标)(?:单号|编号|号|日期|时间|单价|金额|总额|合计|总价|人|有效期|结果|次数|轮次)|^有效期$|^(?:quote|quotation|tender|bid|offer)(?:no|number|id|date|amount|total|value|price|validity|validuntil|status|edby)$|^(?:net|gross|total)offer|^validuntil$/;
const fewestHeadings = 2;

/** Offers are no deals: where a book lists its deals on sheets of their own, the sheets of quotations are not read as such. */
export function dropQuotes(mappings: readonly SheetMapping[]): readonly SheetMapping[] {
  const isQuotes = (mapping: SheetMapping) => mapping.role === "transactions" && listsQuotes(mapping);
  const hasDeals = mappings.some((mapping) => mapping.role === "transactions" && !listsQuotes(mapping));
  return hasDeals
    ? mappings.map((mapping) => (isQuotes(mapping) ? { ...mapping, role: null } : mapping))
    : mappings;
}

function listsQuotes({ sheet, columns }: SheetMapping): boolean {
  const headings = columns.filter(({ heading }) => offered.test(foldHeading(heading).bare)).length;
  return headings >= fewestHeadings || (headings > 0 && quotes.test(sheet));
}
