import { invalidArgument } from "../../engine/types/hostError";
import { parseAddress } from "../../model/address";

/** Refuses a name Excel does not take for a defined name or a table: first letter, signs, length, cell addresses. */
export function guardDefinedName(name: string): void {
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const reserved = /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name) || parseAddress(name, "") !== null;
  if (!shaped || reserved) throw invalidArgument(`name ${name}`);
}
