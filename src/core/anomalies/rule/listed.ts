import type { Words } from "../../sheets/words";
import { words } from "../../sheets/words";

/** Several names in one sentence. */
export function listed(names: readonly string[]): Words {
  return words(names.join("、"), names.join(", "));
}
