import type { Field } from "../../sheets/fields";
import type { Option, SeenColumn } from "../columns/seenColumn";

const telephones: readonly (Field | null)[] = ["phone", "mobile"];
const addressed: readonly (Field | null)[] = ["email", "contactMethod"];
/** By judgement: an address or two among telephones went into the wrong column; one in twenty is a habit. */
const fewest = 3;
const habit = 0.05;

/**
 * Tel. or 手机 over telephones and here and there an e-mail address, on a list without a column of addresses: it holds
 * whichever way of contact people have, and its addresses are to be read and checked as well.
 */
export function settleReach(
  columns: readonly SeenColumn[],
  options: readonly (Option | null)[],
): readonly (Option | null)[] {
  if (options.some((option) => addressed.includes(option?.field ?? null))) return options;
  return options.map((option, i) =>
    option !== null && telephones.includes(option.field) && holdsAddresses(columns[i])
      ? { ...option, field: "contactMethod" }
      : option,
  );
}

function holdsAddresses(column: SeenColumn | undefined): boolean {
  if (column === undefined || column.known !== undefined) return false;
  const { filled, share } = column.profile;
  const addresses = share("email");
  return addresses >= habit && addresses * filled >= fewest;
}
