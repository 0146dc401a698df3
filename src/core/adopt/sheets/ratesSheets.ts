import type { SheetHead } from "../../sheets/grid";
import { isOwnSheet } from "../headings/ownSheets";
import type { SheetBlock, SheetMapping } from "../mapping/mapping";
import type { SheetChoices } from "../mapping/sheetChoices";
import { ratesRead } from "../rates/ratesRead";
import { saidRates as ratesSaid } from "../rates/saidRates";
import { sheetRates } from "../rates/sheetRates";
import { textsOfHead } from "../rows/headParts";
import { wasLeftOut } from "./relatedSheets";

/** By judgement: wider sheets list something else; 100 months beside their currencies are eight years. */
const widest = 100;
/** Where a sheet does not say what rates lead to, it is one of these nearly always: a book of a further land names its own. */
const usualHomes = ["CNY", "HKD", "TWD", "USD", "EUR", "GBP", "SGD", "JPY"];
/** Only whether there are rates is asked here; days matter to whoever counts with them. */
const anyDay = 45_658;

/** The mappings with what is read of sheets that say what other currencies are worth, hidden ones too: 匯率 FX. */
export function withRates(
  mappings: readonly SheetMapping[],
  heads: readonly SheetHead[],
  choices: SheetChoices,
): readonly SheetMapping[] {
  // Only deals are counted with them.
  if (!mappings.some(({ role }) => role === "transactions")) return mappings;
  return mappings.map((read, i) => {
    const head = heads[i];
    const mapping = head === undefined || wasLeftOut(read.sheet, choices) ? read : withSaid(read, head);
    const isOpen = mapping.role === null && mapping.contactsOf === undefined;
    if (head === undefined || !isOpen || wasLeftOut(mapping.sheet, choices)) return mapping;
    const headings = mapping.columns.map(({ heading }) => heading);
    return !isOwnSheet(mapping.sheet, headings) && listsRates(head)
      ? { ...mapping, rates: blockOf(head) }
      : mapping;
  });
}

/** Headings may say what a currency is worth as well. */
function withSaid(mapping: SheetMapping, head: SheetHead): SheetMapping {
  const saidRates = ratesSaid(textsOfHead(mapping, head, mapping.firstDataRow));
  return saidRates.length > 0 ? { ...mapping, saidRates } : mapping;
}

/** The figures must be what currencies are worth in some money people count in. */
function listsRates({ head, lastColumn }: SheetHead): boolean {
  if (lastColumn - head.firstColumn >= widest) return false;
  const rates = sheetRates(head, anyDay);
  const homes = rates?.home ? [rates.home, ...usualHomes] : usualHomes;
  return rates !== null && homes.some((home) => ratesRead(rates.quotes, home) !== null);
}

function blockOf({ head, lastRow, lastColumn }: SheetHead): SheetBlock {
  return { firstRow: head.firstRow, lastRow, firstColumn: head.firstColumn, lastColumn };
}
