import type { Field } from "../../../sheets/fields";
import { foldHeading } from "../../headings/foldHeading";
import type { SheetMapping } from "../../mapping/mapping";

const quotes =
  /报价|询价|投标|竞标|价格(?:协议|表|清单)|协议价|价目|quot(?:e|ation)|\bqtns?\b|tender|\b(?:bid|offer)s?\b|\bpric(?:e|ing) ?(?:agreements?|lists?|books?)\b/i;
const agreedPrice = /^(?:协议|约定|执行)(?:单?价|价格)$|^(?:agreed|special|customer)price$/;
const chineseOffer =
  /^(?:报价|询价|投标|竞标)(?:单号|编号|号|日期|时间|单价|金额|总额|合计|总价|人|有效期|结果|次数|轮次)|^有效期$/;
const englishOffer =
  /^(?:quote|quotation|qtn|tender|bid|offer)(?:no|number|ref|id|date|amount|total|value|price|validity|validuntil|status|edby)$|^quotedto$|^(?:net|gross|total)offer|^valid(?:until|till)$/;
/** Headings of offers and of prices agreed for what may be ordered, of which two or more make a list of them. */
const offered = new RegExp(`${agreedPrice.source}|${chineseOffer.source}|${englishOffer.source}`);
const fewestHeadings = 2;

/**
 * Offers are no deals, nor calls, and no more are prices agreed with customers: where a book lists its deals on sheets of
 * their own, the sheets of quotations are not read as either.
 */
export function dropQuotes(mappings: readonly SheetMapping[]): readonly SheetMapping[] {
  const isQuotes = (mapping: SheetMapping) =>
    listsQuotes(mapping) && (mapping.role === "transactions" || looksLikeCalls(mapping));
  const hasDeals = mappings.some((mapping) => mapping.role === "transactions" && !listsQuotes(mapping));
  return hasDeals
    ? mappings.map((mapping) => (isQuotes(mapping) ? { ...mapping, role: null } : mapping))
    : mappings;
}

function listsQuotes({ sheet, columns }: SheetMapping): boolean {
  const headings = columns.filter(({ heading }) => offered.test(foldHeading(heading).bare)).length;
  return headings >= fewestHeadings || (headings > 0 && quotes.test(sheet));
}

const talk: ReadonlySet<Field | null> = new Set<Field | null>(["content", "channel", "nextStep"]);

/** Read as calls for its days and states alone: no heading says what was talked about. */
function looksLikeCalls({ role, columns }: SheetMapping): boolean {
  const says = columns.some(({ field, reason }) => talk.has(field) && reason.kind.startsWith("heading"));
  return role === "followUps" && !says;
}
