import type { SheetHead } from "../../sheets/grid";
import type { Domains } from "../columns/links/domains";
import { isOwnSheet } from "../headings/ownSheets";
import { holdsOnlyLists, wordLists } from "../lists/wordLists";
import type { SheetMapping } from "../mapping/mapping";
import type { SheetChoices } from "../mapping/sheetChoices";
import { wasLeftOut } from "./relatedSheets";

/** The mappings with the lists of words that sheets without records hold: 选项, Lists. Where nothing else stands there, it is no list to be inspected. */
export function withWordLists(
  mappings: readonly SheetMapping[],
  heads: readonly SheetHead[],
  { staff, ...choices }: SheetChoices & Pick<Domains, "staff">,
): readonly SheetMapping[] {
  const byHand = new Set(choices.chosen?.map(({ sheet }) => sheet));
  return mappings.map((mapping, i) => {
    const head = heads[i];
    if (head === undefined || !isOpen(mapping, head) || wasLeftOut(mapping.sheet, choices)) return mapping;
    // The rows of a list that is inspected say more of the people than their names.
    const lists = wordLists(head.head, mapping.related === true ? undefined : staff);
    const headings = lists.map(({ heading }) => heading);
    if (lists.length === 0 || isOwnSheet(mapping.sheet, headings)) return mapping;
    const { related, ...rest } = mapping;
    const isRelated = related === true && (byHand.has(mapping.sheet) || !holdsOnlyLists(head.head));
    return { ...rest, ...(isRelated && { related }), wordLists: lists };
  });
}

/** Neither records nor anything else that is read, and seen to its end. */
function isOpen({ role, contactsOf, byMonths, rates }: SheetMapping, { head, lastRow }: SheetHead): boolean {
  const isFree = role === null && contactsOf === undefined && byMonths !== true && rates === undefined;
  return isFree && lastRow < head.firstRow + head.rows.length;
}
